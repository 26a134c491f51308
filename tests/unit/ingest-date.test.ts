// The date of a text: only what it proves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate } from '../../src/article/edtf-date.ts';
import { draftFrom } from '../../src/ingest/draft.ts';
import { aRawDocument } from './a-raw-document.ts';

const dateOf = (text: string): string | undefined => {
  const found = draftFrom(aRawDocument(text)).date;
  return found && formatDate(found.value);
};

const proofs: readonly (readonly [text: string, date: string])[] = [
  ['21. Januar 2024\n\nDie Brücke bleibt zu.', '2024-01-21'],
  ['Brücke gesperrt\n\nStand: 21.01.2024\n\nSie bleibt zu.', '2024-01-21'],
  ['Brücke gesperrt\n\nSonntag, 21. Januar 2024, 14:00 Uhr\n\nSie bleibt zu.', '2024-01-21'],
  ['Die Brücke bleibt zu.\n\nBerlin, 21. Januar 2024 (dpa)', '2024-01-21'],
  ['2024-01-21\n\nDie Brücke bleibt zu.', '2024-01-21'],
  ['21.01.24\n\nDie Brücke bleibt zu.', 'XXXX-01-21'],
  ['Januar 2024\n\nDie Brücke bleibt zu.', '2024-01'],
  ['Berlin, 21. Januar 2024 (dpa) – Die Brücke bleibt zu.', '2024-01-21'],
  ['WIEN, 5. Jänner – Die Brücke bleibt zu.', 'XXXX-01-05'],
  ['Die Brücke bleibt zu, wie der Sender am 21. Januar berichtete.', 'XXXX-01-21'],
  ['Die Brücke bleibt zu, wie der Sender am Sonntag, 21. Januar 2024, meldete.', '2024-01-21'],
  ['Die Brücke bleibt zu, wie der Sender im Januar 2024 berichtete.', '2024-01'],
  ['Die Brücke bleibt zu, meldete der Sender am 21. Januar.', 'XXXX-01-21'],
  ['Die Brücke bleibt zu, teilte die Stadt am 21. Januar mit.', 'XXXX-01-21'],
  ['Brücke gesperrt\n\n21.01.2024 | 14:05 Uhr | Lokales\n\nSie bleibt zu.', '2024-01-21'],
  ['Brücke gesperrt\nSonntag, 21.01.24\nSie bleibt zu.', '2024-01-21'],
  ['Brücke gesperrt\n\nMontag, 21.01.24\n\nSie ist seit 2023 zu.', 'XXXX-01-21'],
  ['Brücke gesperrt\n\n21.01.24\n\nSie ist seit 2023 zu.', '2024-01-21'],
  ['Brücke gesperrt\n\n21.01.24\n\nSie ist seit 1993 zu.', 'XXXX-01-21'],
  ['Veröffentlicht am 21.1.2024\n\nAktualisiert am 23.1.2024\n\nDie Brücke bleibt zu.', '2024-01-21'],
  ['Wien (APA, 21. Jänner 2024) – Die Brücke bleibt zu.', '2024-01-21'],
  ['Die Brücke ist seit heute, 21. Januar 2024, zu.', '2024-01-21'],
  ['Die Brücke brach gestern, am 31. Dezember 2023.', '2024-01-01'],
  ['Damals war sie neu. Seit heute, 3. Mai 2019, ist sie zu.', '2019-05-03'],
  ['Im vergangenen Jahr (2023) brach die Brücke.', '2024'],
  ['Das Fest ist am Montag, den 1. Mai. Die Schau endet am 7. Mai 2023.', '2023'],
];

for (const [text, date] of proofs) {
  test(`finds ${date} in ${JSON.stringify(text)}`, () => assert.equal(dateOf(text), date));
}

const noProofs: readonly string[] = [
  'Am gestrigen 9. November 1989 fiel die Mauer, schrieb die Zeitung damals.',
  'Damals hieß es, die Brücke sei heute, am 3. Mai 1911, eröffnet worden.',
  'Das Blatt schrieb seinerzeit, gestern, den 3. Mai 1911, sei die Brücke eröffnet worden.',
  'Einst schrieb das Blatt, im vergangenen Jahr (1910) sei der Bau teurer geworden.',
  'Das Fest ist am Dienstag, den 1. Mai. Die Schau endet am 7. Mai 2023.',
  'Im vergangenen Jahr 2000 Gäste, in diesem Jahr 2011 Gäste.',
  'Am 21. Januar 2024 wurde die Brücke gesperrt.',
  'Die Brücke wird am 21.01.2024 gesperrt.',
  'Seit Februar 2022 ist die Brücke zu.',
  'Die Brücke bleibt zu, wie der Sender am Sonntag berichtete.',
  'Die Brücke bleibt zu, wie der Sender im Januar berichtete.',
  'Die Brücke, die am 21. Januar 2024 brach, bleibt zu, wie der Sender berichtete.',
  '31. Februar 2024\n\nDie Brücke bleibt zu.',
  '20. Januar 2024\n\n21. Januar 2024\n\nDie Brücke bleibt zu.',
  '2024\n\nDie Brücke bleibt zu.',
  'Vor 20 Jahren, wie der Sender am 3. März 1985 berichtete, brannte das Haus. Heute steht es.',
  'Heute vor zehn Jahren, wie das Blatt am 4. April 2009 meldete, brach die Brücke.',
  'Vor zwei Jahrzehnten wurde der Vertrag geschlossen. Wie der Sender am 3. März 1985 berichtete, jubelten alle.',
  'Die Brücke brach, wie das Blatt am 3. März 1945 schrieb. Seine Enkel besuchen nun den Ort.',
  'Wie das Blatt in seiner Ausgabe vom 12. Mai 1979 schrieb, war der Bau schön. Nun wird er abgerissen.',
  'Die Brücke brach, wie das Blatt am 4. April 2009 meldete. Seit 2015 steht eine neue.',
  'Die Brücke bleibt zu.\n\nSie ist alt.\n\nSie ist grau.\n\nSie rostet.\n\nWie das Blatt am 3. Mai 2011 berichtete, rostet sie.',
];

for (const text of noProofs) {
  test(`finds no date in ${JSON.stringify(text)}`, () => assert.equal(dateOf(text), undefined));
}
