// Names as a quiet paragraph of links.
import type { NameLink } from '../src/pages/register-page.ts';
import { inArchiveLanguage } from './in-archive-language.ts';
import type { LayoutProps } from './site.ts';

interface NameLineProps extends Pick<LayoutProps<unknown>, 'linkTo'> {
  readonly names: readonly NameLink[];
}

export function NameLine({ names, linkTo }: NameLineProps) {
  return (
    <ul class="name-line" {...inArchiveLanguage}>
      {names.map(({ name, path }) => (
        <li key={path}>
          <a href={linkTo(path)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
