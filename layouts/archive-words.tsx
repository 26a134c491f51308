// Words of the archive within a line of the interface.
import { inArchiveLanguage } from './in-archive-language.ts';

interface ArchiveWordsProps {
  readonly children: string;
}

/** In an element of their own only where their language is not that of the line. */
export function ArchiveWords({ children }: ArchiveWordsProps) {
  return inArchiveLanguage.lang === undefined ? children : <span {...inArchiveLanguage}>{children}</span>;
}
