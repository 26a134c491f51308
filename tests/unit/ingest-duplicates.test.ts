// How texts are recognised that were there before, in the same or in another form.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprintOf, isFingerprint } from '../../src/ingest/duplicates/fingerprint.ts';
import { hashOfWords } from '../../src/ingest/duplicates/text-hash.ts';
import { createTextIndex } from '../../src/ingest/duplicates/text-index.ts';
import { comparableWords } from '../../src/ingest/duplicates/words.ts';

const textHash = (text: string) => hashOfWords(comparableWords(text), text);

const bridge = `Die Stadt Weidenau sperrt von Montag an die alte Brücke über die Lahr für alle Fahrzeuge. Gutachter hatten im
  Frühjahr Risse in zwei Pfeilern entdeckt, die seither gewachsen sind. Fußgänger dürfen das Bauwerk weiterhin benutzen,
  Radfahrer müssen absteigen. Bürgermeisterin Jana Petersen rechnet mit einer Sperrung von mindestens acht Monaten. Die
  Umleitung führt über den Ring und das Gewerbegebiet im Norden. Händler in der Altstadt befürchten Einbußen und fordern
  kostenlose Parkplätze am Bahnhof. Der Gemeinderat will darüber in seiner nächsten Sitzung beraten. Für die Sanierung
  sind bisher drei Millionen Euro vorgesehen, das Land übernimmt davon die Hälfte. Sollte sich der Zustand verschlechtern,
  käme auch ein Neubau in Frage. Die Brücke stammt aus dem Jahr 1911 und steht unter Denkmalschutz.`;
const zoo = `Im Tierpark Hellersee ist in der Nacht ein Faultier zur Welt gekommen. Nach Angaben der Leitung sind Mutter und
  Jungtier wohlauf, ein Name wird noch gesucht. Vorschläge nimmt die Kasse bis Ende des Monats entgegen. Es ist bereits
  der dritte Nachwuchs in diesem Jahr, nachdem im Winter zwei Tapire geboren worden waren. Besucher können das Kleine
  frühestens in vier Wochen sehen, weil das Haus derzeit umgebaut wird. Die Arbeiten dauern länger als geplant, da ein
  Zulieferer aus den Niederlanden ausgefallen ist. Trotzdem bleibt der Eintritt unverändert. Im vergangenen Sommer zählte
  der Park so viele Gäste wie nie zuvor, vor allem Familien aus dem Umland nutzten die neuen Jahreskarten.`;
const market = `Auf dem Wochenmarkt gibt es künftig auch am Donnerstag frischen Fisch. Ein Händler von der Küste hat sich um den
  freien Stand beworben und den Zuschlag erhalten. Er will geräucherte Ware, Salate und belegte Brötchen anbieten. Die
  übrigen Beschicker begrüßen das, denn am Donnerstag kamen zuletzt immer weniger Kunden. Wer früh einkauft, soll bis neun
  Uhr umsonst parken können. Der Versuch ist auf ein halbes Jahr befristet und wird danach ausgewertet.`;
const sentences = (text: string) => text.split(/(?<=\.)\s+/);

test('reads only the words of a text', () => {
  assert.deepEqual(comparableWords('Die „GRÖẞE“ des Mu\u00ADel\u00ADlers – geht’s?'), [
    ...['die', 'groesse', 'des', 'muellers', 'gehts'],
  ]);
  assert.deepEqual(comparableWords('Cafe\u0301 & Café, ﬁnden …'), ['cafe', 'cafe', 'finden']);
  assert.deepEqual(comparableWords('„…“ – !'), []);
});

const sameTexts: readonly (readonly [what: string, one: string, other: string])[] = [
  ['quotes and dashes', '„Nein“ – sagt er.', '"Nein" - sagt er'],
  ['case and spaces', 'Die  Brücke\n\nist zu', 'DIE BRÜCKE ist zu'],
  ['the spelling of umlauts', 'Müller fließt', 'Mueller fliesst'],
  ['composed and taken apart letters', 'Brücke', 'Bru\u0308cke'],
  ['hyphens', 'Haus\u00ADhalt, Süd-Ost', 'Haushalt, Südost'],
];
for (const [what, one, other] of sameTexts) {
  test(`gives the same hash to texts that differ only in ${what}`, () => {
    assert.equal(textHash(one), textHash(other));
    assert.match(textHash(one), /^[0-9a-f]{32}$/);
  });
}

const otherTexts: readonly (readonly [one: string, other: string])[] = [
  ['Die Brücke ist zu', 'Die Brücke ist auf'],
  ['Es endete 1:12', 'Es endete 11:2'],
  ['…', '!'],
  ['', '–'],
];
for (const [one, other] of otherTexts) {
  test(`gives other hashes to "${one}" and "${other}"`, () => {
    assert.notEqual(textHash(one), textHash(other));
  });
}

test('makes a fingerprint that goes into JSON and grows slowly', () => {
  const long = Array.from({ length: 20_000 }, (_, index) => `wort${index}`).join(' ');
  assert.ok(isFingerprint(fingerprintOf(bridge)));
  assert.ok(isFingerprint(fingerprintOf('')));
  assert.ok(isFingerprint(fingerprintOf(long)));
  assert.ok(fingerprintOf(bridge).length < 500);
  assert.ok(fingerprintOf(long).length <= 2404);
  assert.equal(isFingerprint('no fingerprint'), false);
});

const relations: readonly (readonly [what: string, text: string, kind: string])[] = [
  ['the same text', bridge, 'version'],
  ['the text in capitals on many lines', bridge.toUpperCase().replaceAll(' ', '\n'), 'version'],
  ['a correction', bridge.replace('acht Monaten', 'neun Monaten'), 'version'],
  ['another order of the sentences', sentences(bridge).reverse().join(' '), 'version'],
  ['an agency in front and a sentence behind', `WEIDENAU (abc) – ${bridge} Der Bau beginnt im Mai.`, 'version'],
  [
    'sentences left out here and there',
    sentences(bridge)
      .filter((_, index) => index % 3 !== 1)
      .join(' '),
    'version',
  ],
  ['other words in every sentence', bridge.replaceAll(/\bdie\b/g, 'jene').replaceAll(/\bund\b/g, 'sowie'), 'version'],
  ['its beginning', sentences(bridge).slice(0, 3).join(' '), 'contains'],
  ['a text around it', `${zoo}\n\n${bridge}\n\n${market}`, 'contained'],
  ['a text with a long passage of it', `${sentences(bridge).slice(0, 7).join(' ')}\n\n${zoo}`, 'copy'],
];
for (const [what, text, kind] of relations) {
  test(`knows ${what} as ${kind}`, () => {
    const index = createTextIndex();
    index.add('other', fingerprintOf(text));
    index.add('zoo', fingerprintOf(market.repeat(3)));
    const [first] = index.related(fingerprintOf(bridge));
    assert.equal(first?.key, 'other');
    assert.equal(first?.kind, kind);
  });
}

test('does not connect texts by a quotation, a phrase or nothing at all', () => {
  const index = createTextIndex();
  const quotation = sentences(bridge)[1] ?? '';
  index.add('zoo', fingerprintOf(`${zoo} ${quotation}`));
  index.add('market', fingerprintOf(market));
  index.add('empty', fingerprintOf(''));
  index.add('short', fingerprintOf('im Frühjahr Risse'));
  assert.deepEqual(index.related(fingerprintOf(bridge)), []);
  assert.deepEqual(index.related(fingerprintOf('')), []);
});

test('names the most alike first, and tells how much of the shorter text is shared', () => {
  const index = createTextIndex();
  index.add('part', fingerprintOf(sentences(bridge).slice(0, 4).join(' ')));
  index.add('edited', fingerprintOf(bridge.replaceAll(/\bdie\b/g, 'jene')));
  index.add('b-same', fingerprintOf(bridge));
  index.add('a-same', fingerprintOf(bridge));
  const found = index.related(fingerprintOf(bridge));
  assert.deepEqual(
    found.map(({ key, kind }) => `${key} ${kind}`),
    ['a-same version', 'b-same version', 'part contains', 'edited version'],
  );
  assert.deepEqual(
    found.map(({ share }) => share === 1),
    [true, true, true, false],
  );
});

test('forgets what a key stood for when its text has changed', () => {
  const index = createTextIndex();
  index.add('one', fingerprintOf(bridge));
  index.add('one', fingerprintOf(zoo));
  assert.deepEqual(index.related(fingerprintOf(bridge)), []);
  assert.equal(index.related(fingerprintOf(zoo))[0]?.key, 'one');
});

test('ignores what stands in very many texts', () => {
  const index = createTextIndex();
  const report = (number: number) => [...Array(45).keys()].map((word) => `w${number}x${word}`).join(' ');
  for (let number = 0; number < 150; number++) index.add(`${number}`, fingerprintOf(`${report(number)} ${zoo}`));
  const found = index.related(fingerprintOf(`${report(7)} ${zoo}`));
  assert.deepEqual(
    found.map(({ key }) => key),
    ['7'],
  );
});
