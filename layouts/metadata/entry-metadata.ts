// What the head of a name's page says to machines: who or what it is, in the vocabulary of schema.org.
import type { VNode } from 'preact';
import type { RegisterKind } from '../../src/article/register-kind.ts';
import { gndAddress, wikidataAddress } from '../../src/article/register-kind.ts';
import type { EntryPage } from '../../src/pages/register-page.ts';
import { rawHtml } from '../raw-html.ts';
import { permanentAddress, type Site } from '../site.ts';
import { wording } from '../wording/german.ts';
import { linkedData } from './linked-data.ts';

const types: Readonly<Record<RegisterKind, string>> = {
  persons: 'Person',
  places: 'Place',
  organisations: 'Organization',
  topics: 'Thing',
  sections: 'Thing',
  sources: 'Organization',
};

/** A collection about somebody or something; catalogues say who that is. */
export function entryMetadata({ path, entry }: Pick<EntryPage, 'path' | 'entry'>, site: Site): VNode {
  const { kind, name, variants, identifiers } = entry;
  const sameAs = [
    ...(identifiers.gnd === undefined ? [] : [gndAddress(identifiers.gnd)]),
    ...(identifiers.wikidata === undefined ? [] : [wikidataAddress(identifiers.wikidata)]),
  ];
  const data = linkedData({
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name,
    url: permanentAddress(site, path),
    inLanguage: wording.language,
    about: {
      '@type': types[kind],
      name,
      alternateName: variants.length === 0 ? undefined : variants,
      sameAs: sameAs.length === 0 ? undefined : sameAs,
    },
  });
  return rawHtml(data);
}
