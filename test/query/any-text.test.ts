// Whatever is typed or pasted gets one clear answer, in bounded time: never a fault, never somebody's name by chance.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deskOver, HARBOUR } from './harbour.ts';

const desk = await deskOver(HARBOUR);
/** A second is a hundred times what any of them takes on an idle machine. */
const LONGEST = 10_000;

async function ask(line: string) {
  const begun = performance.now();
  const answer = await desk.answer(line, { today: '2026-11-25' });
  expect(performance.now() - begun).toBeLessThan(LONGEST);
  return answer;
}

const PARAGRAPH =
  'The mayor opened the season on Friday in heavy rain, with the band of the fire brigade, three speeches and a lottery for the roof of the school. ';
const PASTED = `${PARAGRAPH}“We promised this town a ferry and a ferry it shall have,” she told the crowd before the cake was cut. ${PARAGRAPH}`;

test.each([
  ['a paragraph that holds a quote', PASTED, 'quotes'],
  ['the same behind a page of others', PASTED.repeat(12), 'quotes'],
  ['a paragraph that holds none', PARAGRAPH, 'notFound'],
  ['50 kB of one letter', 'a'.repeat(50_000), 'notFound'],
  ['50 kB of unknown words', Array.from({ length: 6000 }, (_, at) => `zqx${at}`).join(' '), 'notFound'],
  ['50 kB of a quote’s words, misspelt', 'ferrry promisd twon shal '.repeat(2000), 'quotes'],
  ['50 kB of one question', 'who said '.repeat(5500), 'notFound'],
  ['one word of the coverage', 'ferry', 'quotes'],
  ['one word of another', 'zeppelin', 'notFound'],
  ['one stop word', 'the', 'notFound'],
  ['two stop words', 'of the', 'notFound'],
  ['stop words only', 'the of and to in it is', 'notFound'],
  ['Chinese', '谁说他们不是亲密的朋友？', 'notFound'],
  ['Arabic', 'من قال إنهم ليسوا أصدقاء مقربين', 'notFound'],
  ['Russian', 'Кто сказал, что они не близкие друзья?', 'notFound'],
  ['Greek and Hindi', 'Ποιος το είπε; किसने कहा', 'notFound'],
  ['pictures', '🙂🙂🙂', 'help'],
  ['an address', 'https://example.org/a?b=c#d', 'help'],
  ['marks', '((((“”"\'«»??!!', 'help'],
  ['three thousand marks of quotation', '"'.repeat(3000), 'help'],
  ['a tag of three thousand words', `#${'aB'.repeat(3000)}`, 'notFound'],
  ['letters under a heap of accents', 'h\u0300\u0301\u0302\u0303'.repeat(900), 'notFound'],
  ['controls', '\u0000\u0001\u202e\u2066', 'help'],
  ['forty people', `what did ${'Ana and '.repeat(40)}Roy say`, 'notFound'],
])('%s', async (_, line, kind) => {
  expect((await ask(line)).kind).toBe(kind);
});

const word = fc.constantFrom(
  ...'who said denied what did Ana Roy Wren say about the first mention of ferry tolls money in 2024 last spring and or “ ” , ? ! 谁 é #a @b'.split(
    ' ',
  ),
);
const typed = fc.oneof(
  fc.string({ maxLength: 200, unit: 'binary' }),
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
);

test('any text has one answer, which says something', async () => {
  await fc.assert(
    fc.asyncProperty(typed, fc.constantFrom('', '/whosaid ', '/quotes ', '/timeline about:'), async (text, command) => {
      const answer = await ask(command + text);
      const says = answer.items.length + answer.notices.length + (answer.kind === 'error' ? 1 : 0);
      expect(answer.kind === 'ambiguous' || answer.kind === 'status' || says > 0).toBe(true);
    }),
    { numRuns: 200 },
  );
});
