// Questions as readers and strangers ask them: words, operators, quotation marks, dates, and anything else.
import fc from 'fast-check';
import { type Order, orders, type SearchRequest } from '../../src/search/ask-index.ts';
import { plain } from '../laws/any-article.ts';
import { hostileText } from './hostile-texts.ts';

const words = fc.constantFrom(
  ...[
    'Haushalt',
    'Stadtrat',
    'Käse',
    'Händler',
    'Brücke',
    'Wien',
    'der',
    'im',
    'Bergkäse',
    'Haushalte',
    'Wochnmarkt',
    'x',
  ],
);
const days = fc.oneof(
  fc.constantFrom(
    '2015',
    '2014..2016',
    '2015-02-31',
    '..',
    '2016..2014',
    '9999',
    '0',
    'vor:2015',
    'nach:2015-02',
    '2014-01..',
  ),
  fc
    .tuple(fc.constantFrom('vor:', 'nach:', ''), fc.stringMatching(/^[0-9]{1,5}(-[0-9]{1,3}){0,3}$/))
    .map((parts) => parts.join('')),
);
const fields = fc.constantFrom(
  'person:',
  'ort:',
  'thema:',
  'quelle:',
  'organisation:',
  'rubrik:',
  'titel:',
  'x:',
  'PERSON: ',
);
const piece = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 2, arbitrary: days },
  { weight: 2, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const decorated = fc
  .tuple(
    fc.constantFrom('', '', '', '-', '–', '"', '„', '«'),
    fc.oneof(fc.constant(''), fields),
    piece,
    fc.constantFrom('', '', '', '*', '"', '“', '*x', '-b'),
  )
  .map((parts) => parts.join(''));
const joined = fc.constantFrom(' ', ' ', ' ODER ', ' oder ', ' - ', '', ' "', '\t', '\u{a0}');

const query = fc.array(fc.tuple(decorated, joined), { maxLength: 8 }).map((pieces) => pieces.flat().join(''));

const chosenOf = fc.array(fc.oneof(fc.constantFrom('2014', 'Wien', 'Anna Huber', 'KCNA'), hostileText), {
  maxLength: 2,
});
const noChoice = fc.constant<readonly string[]>([]);
const choice = fc.oneof({ weight: 5, arbitrary: noChoice }, { weight: 1, arbitrary: chosenOf });

export const anyQuestion: fc.Arbitrary<SearchRequest> = fc.record(
  {
    query,
    chosen: fc.record(
      {
        jahr: choice,
        rubrik: choice,
        quelle: choice,
        thema: choice,
        person: choice,
        ort: choice,
        organisation: choice,
      },
      plain,
    ),
    period: fc.oneof(fc.constant(undefined), days),
    scope: fc.oneof(fc.constant(undefined), hostileText, fc.constant('2014-03..2016-11')),
    order: fc.constantFrom<Order>(...orders),
  },
  plain,
);
