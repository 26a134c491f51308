// Numbers of the GND: their forms, and their last sign.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGnd } from '../../src/article/gnd.ts';

// Goethe, Putin; persons with ten signs; works; Berlin; a subject; organisations.
const right =
  '118540238 122188926 13140007X 1037552709 103770617X 300107153 30036718X 4005728-8 7628980-1 2054142-9 2175892-X 30026-3 1031708-9';

for (const number of right.split(' ')) {
  test(`takes ${number} for a number of the GND, and no other last sign`, () => {
    assert.ok(isGnd(number));
    const others = [...'0123456789X'].filter((sign) => !number.endsWith(sign));
    assert.deepEqual(
      others.filter((sign) => isGnd(number.slice(0, -1) + sign)),
      [],
    );
  });
}

for (const text of [
  '',
  '------',
  '12',
  'X',
  '40057288',
  '118540238 ',
  '0118540238',
  '4005728--8',
  '11854023-8-',
  'Q7747',
]) {
  test(`takes ${JSON.stringify(text)} for none`, () => assert.ok(!isGnd(text)));
}
