// Persons as they stand in a register from A to Z.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personInOrder } from '../../src/pages/person-in-order.ts';
import { byLetter } from '../../src/pages/register-order.ts';

for (const [name, ordered] of [
  ['Wladimir Putin', 'Putin, Wladimir'],
  ['Ursula von der Leyen', 'Leyen, Ursula von der'],
  ['Johann Wolfgang von Goethe', 'Goethe, Johann Wolfgang von'],
  ['Anna-Katharina von und zu Hohenlohe-Langenburg', 'Hohenlohe-Langenburg, Anna-Katharina von und zu'],
  ['von der Leyen', 'Leyen, von der'],
  ['Karl-Theodor zu Guttenberg', 'Guttenberg, Karl-Theodor zu'],
  ['Erich vom Ende', 'vom Ende, Erich'],
  ['Ludwig van Beethoven', 'Beethoven, Ludwig van'],
  ['Vincent van Gogh', 'Gogh, Vincent van'],
  ['Herman Van Rompuy', 'Van Rompuy, Herman'],
  ['Charles de Gaulle', 'Gaulle, Charles de'],
  ['Jean de La Fontaine', 'La Fontaine, Jean de'],
  ['Jeanne du Barry', 'du Barry, Jeanne'],
  ['Luigi Di Maio', 'Di Maio, Luigi'],
  ['Luiz Inácio Lula da Silva', 'Silva, Luiz Inácio Lula da'],
  ['Baschar al-Assad', 'Assad, Baschar al-'],
  ['Osama bin Laden', 'bin Laden, Osama'],
  ['Martin Luther King Jr.', 'King, Martin Luther Jr.'],
  ['Anna Berger (Autorin)', 'Berger, Anna (Autorin)'],
  ['Papst Franziskus', 'Franziskus (Papst)'],
  ['Papst Johannes Paul II.', 'Johannes Paul II. (Papst)'],
  ['Johannes Paul II.', 'Johannes Paul II.'],
  ['König Charles III.', 'Charles III. (König)'],
  ['Kardinal Christoph Schönborn', 'Schönborn, Christoph (Kardinal)'],
  ['Kim Jong Un', 'Kim Jong Un'],
  ['Kim Jong-un', 'Kim Jong-un'],
  ['Choe Son Hui', 'Choe Son Hui'],
  ['Moon Jae-in', 'Moon Jae-in'],
  ['Yoon Suk Yeol', 'Yoon Suk Yeol'],
  ['Xi Jinping', 'Xi Jinping'],
  ['Mao Zedong', 'Mao Zedong'],
  ['Li Keqiang', 'Li Keqiang'],
  ['Wang Yi', 'Wang Yi'],
  ['Nguyễn Phú Trọng', 'Nguyễn Phú Trọng'],
  ['Ho Chi Minh', 'Ho Chi Minh'],
  ['Zhang Xiaoguang', 'Zhang Xiaoguang'],
  ['Xi Jinpings', 'Jinpings, Xi'],
  ['Li Bauer', 'Bauer, Li'],
  ['Bo Meier', 'Meier, Bo'],
  ['Kim Basinger', 'Basinger, Kim'],
  ['Kim Müller', 'Müller, Kim'],
  ['Kim Anna Müller', 'Müller, Kim Anna'],
  ['Lee Miller', 'Miller, Lee'],
  ['Bruce Lee', 'Lee, Bruce'],
  ['Shinzo Abe', 'Abe, Shinzo'],
  ['Anna Kim', 'Kim, Anna'],
  ['Putin', 'Putin'],
  ['dpa', 'dpa'],
  ['Redaktion Wien', 'Redaktion Wien'],
  ['APA Wien', 'APA Wien'],
] as const) {
  test(`puts "${name}" as "${ordered}"`, () => assert.equal(personInOrder(name), ordered));
}

test('puts persons under the letter of the name they are looked for by', () => {
  const names = [
    'Ursula von der Leyen',
    'Papst Franziskus',
    'Kim Jong Un',
    'Johann Wolfgang von Goethe',
    'Charles de Gaulle',
  ];
  const entries = names.map((name) => ({
    kind: 'persons' as const,
    name,
    slug: name,
    variants: [],
    articles: [],
    identifiers: {},
  }));
  const letters = byLetter(entries).map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)]);
  assert.deepEqual(letters, [
    ['F', 'Papst Franziskus'],
    ['G', 'Charles de Gaulle', 'Johann Wolfgang von Goethe'],
    ['K', 'Kim Jong Un'],
    ['L', 'Ursula von der Leyen'],
  ]);
});
