// Asks readers at the end of each article to tell of mistakes in it, below those that were put right already.
import { Corrections as Shipped } from 'nachlese/layouts/corrections.tsx';
import type { ComponentProps } from 'preact';

// What else other layouts import from the one that this file replaces.
export * from 'nachlese/layouts/corrections.tsx';

export function Corrections(props: ComponentProps<typeof Shipped>) {
  const subject = encodeURIComponent(`Fehler in: ${props.article.title}`);
  return (
    <>
      <Shipped {...props} />
      <p>
        <a href={`mailto:redaktion@archiv.example?subject=${subject}`}>Einen Fehler melden</a>
      </p>
    </>
  );
}
