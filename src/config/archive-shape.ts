// What archive.yaml may say; schemas/archive.schema.json tells it to editors' programs, in German.
import { archiveFormat } from './archive-format.ts';
import { navigation } from './navigation-shape.ts';
import { complaint, z } from './schema.ts';
import { sections } from './sections-shape.ts';
import { address, count, email, limit, text, yesOrNo } from './shape-parts.ts';
import { colours, fonts, logo } from './theme-shape.ts';

const column = (description: string) =>
  z
    .union([z.array(text), text.transform((name) => [name])], complaint('is no name of a column', 'for example Titel'))
    .meta({ description: `Spalten mit ${description}` })
    .optional();
// Fields as front matter names them; lists may be named for one of their items, too.
const columns = z
  .strictObject({
    title: column('der Überschrift'),
    lead: column('dem Vorspann'),
    date: column('dem Datum'),
    text: column('dem Text'),
    url: column('der Adresse'),
    author: column('dem Autor'),
    authors: column('den Autoren'),
    source: column('der Quelle'),
    sources: column('den Quellen'),
    topics: column('den Themen'),
    section: column('der Rubrik'),
    persons: column('den Personen'),
    places: column('den Orten'),
    organisations: column('den Organisationen'),
    language: column('der Sprache'),
    id: column('dem Namen, unter dem ein Text wiedererkannt wird'),
  })
  .transform(({ url, author, source, authors, sources, ...others }) => ({
    ...others,
    address: url,
    authors: authors ?? author,
    sources: sources ?? source,
  }));

const fieldName = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/; // "textsorte", as front matter has it below "own"

export const archiveShape = z.strictObject({
  title: text.meta({ description: 'Der Name des Archivs; nur er ist Pflicht' }),
  format: archiveFormat.meta({ description: 'Fassung des Aufbaus; Nachlese schreibt sie selbst' }).optional(),
  description: text.meta({ description: 'Ein Satz, der sagt, was darin ist' }).optional(),
  publisher: text.meta({ description: 'Wer das Archiv herausgibt' }).optional(),
  rights: text.meta({ description: 'Wem die Rechte gehören' }).optional(),
  url: address.meta({ description: 'Adresse, unter der die Seiten stehen werden' }).optional(),
  language: z
    .enum(['de', 'en'], complaint('is neither de nor en', 'write de for German, en for English'))
    .prefault('de')
    .meta({ description: 'Sprache der Oberfläche: de oder en' }),
  columns: columns.meta({ description: 'Spalten von Tabellen, deren Namen ungewöhnlich sind' }).optional(),
  sizes: z
    .strictObject({
      home: count(12).meta({ description: 'Artikel auf der Startseite' }),
      list: count(200).meta({ description: 'Artikel auf einer Seite einer Liste' }),
      feed: count(50).meta({ description: 'Artikel im Feed' }),
      ownFeed: count(20).meta({
        description: 'Artikel im Feed einer Quelle oder eines Themas; wer weniger hat, hat keinen',
      }),
    })
    .prefault({})
    .meta({ description: 'Wie viele Artikel wo stehen' }),
  originals: limit(1000).meta({ description: 'Bis zu so vielen Artikeln stehen Originale daneben; 0: nie' }),
  oai: z
    .strictObject({
      email: email.meta({ description: 'An wen sich schreibt, wer das Archiv mit OAI-PMH einsammelt' }),
      gateway: address.meta({ description: 'Das Gateway, das für das Archiv spricht, wenn es eines gibt' }).optional(),
    })
    .meta({ description: 'Was OAI-PMH über all dies hinaus wissen muss' })
    .optional(),
  sections: sections.meta({ description: 'Rubriken, jede mit Wörtern, an denen Texte sie finden' }).optional(),
  offline: yesOrNo('true').meta({ description: 'Ob Leser das Archiv im Browser speichern dürfen' }),
  shareImages: limit(500).meta({ description: 'Bis zu so vielen Artikeln hat jeder ein Bild für Verweise; 0: keines' }),
  colours: colours.meta({ description: 'Farben; was fehlt, wird aus den anderen gemischt' }).optional(),
  fonts: fonts.meta({ description: 'Schriften' }).optional(),
  logo: logo
    .meta({ description: 'Logo neben dem Namen des Archivs; { file: …, name: false } statt des Namens' })
    .optional(),
  fields: z
    .record(z.string().regex(fieldName, complaint('is no name of a field', 'write small letters: textsorte')), text)
    .meta({ description: 'Eigene Felder der Artikel (own), jedes mit dem Namen, unter dem es gezeigt wird' })
    .optional(),
  navigation: navigation.meta({ description: 'Verweise im Kopf jeder Seite, in dieser Reihenfolge' }).optional(),
});

/** The archive's settings, with defaults filled in; everything but the title may be left out. */
export type ArchiveConfig = Readonly<z.output<typeof archiveShape>>;
