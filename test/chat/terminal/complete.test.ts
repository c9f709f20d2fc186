import { expect, test } from 'vitest';
import { complete } from '../../../src/chat/terminal/complete.ts';
import { fakeDesk } from '../fake-desk.ts';

const desk = fakeDesk();

test.each([
  ['/', ['/whosaid ', '/quotes ', '/timeline ', '/ask ', '/sources ', '/onrecord ']],
  ['/wh', ['/whosaid ']],
  ['/x', []],
  ['/whosaid met pe', ['/whosaid met person:']],
  ['/whosaid met person:tom', ['/whosaid met person:"Tomas Wren" ']],
  ['/whosaid met person:"odalys w', ['/whosaid met person:"Odalys Wren" ']],
  ['/whosaid met person:nobody', []],
  ['/quotes zoe', ['/quotes Zoë Achterberg ']],
  ['/quotes Harbour B', ['/quotes Harbour Board ']],
  ['/sources lock', ['/sources Lock Herald ']],
  ['/sources publisher:tide', ['/sources publisher:"Tidewater Gazette" ']],
  ['who met', []],
  ['/nosuch person:tom', []],
] as const)('%s', (typed, lines) => {
  const [found, part] = complete(typed, desk);
  expect(part).toBe(typed);
  expect(found).toEqual(lines);
});

test('a sentence is left alone: no option is proposed inside a word that begins none', () => {
  expect(complete('/whosaid the roof held', desk)[0]).toEqual([]);
});
