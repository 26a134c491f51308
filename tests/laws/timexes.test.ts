// Laws of the calendar and of the tagger of temporal expressions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, dayNumber, isoWeek, weekdayOf } from '../../src/ingest/infer/timex/calendar.ts';
import { tagTimexes } from '../../src/ingest/infer/timex/tag-timexes.ts';

const epoch = { year: 1970, month: 1, day: 1 };
const anyDay = fc.integer({ min: -700_000, max: 700_000 });

test('a day and its number are each other’s inverse, as in the machine’s calendar', () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      const { year, month, day } = addDays(epoch, number);
      assert.equal(dayNumber({ year, month, day }), number);
      const machine = new Date(number * 86_400_000);
      assert.deepEqual([year, month, day], [machine.getUTCFullYear(), machine.getUTCMonth() + 1, machine.getUTCDate()]);
    }),
  );
});

test('seven days on it is the same weekday of another week', () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      const day = addDays(epoch, number);
      const later = addDays(day, 7);
      assert.equal(weekdayOf(later), weekdayOf(day));
      assert.notDeepEqual(isoWeek(later), isoWeek(day));
    }),
  );
});

const words =
  'am 3. und bis 17. April 1945 Montag drei Jahre später vor der Ende des Jahres 20.30 Uhr Nacht auf . \n\n ( 99999999999 ’89 v. Chr.';
const timeWord = fc.constantFrom(...words.split(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(timeWord).map((list) => list.join(' ')),
);

test('expressions stand in order inside of the text, apart from each other, and have a value', () => {
  fc.assert(
    fc.property(anyText, fc.option(fc.constantFrom('2024-05-15', '2024', 'x')), (text, date) => {
      let end = 0;
      for (const timex of tagTimexes(text, date ?? undefined)) {
        assert.ok(timex.start >= end && timex.end > timex.start && timex.end <= text.length);
        assert.notEqual(timex.value, '');
        end = timex.end;
      }
    }),
  );
});
