// No input makes time explode: what nobody would write, and ten times as much of what somebody did. Bounds are generous,
// so that a busy machine does not fail them; time that grew with the square would.
import { describe, expect, it } from 'vitest';
import { byRules, withModel } from './model/shipped.ts';

/** Processor time, which other programs on the machine do not lengthen as they do the clock’s. */
function milliseconds(text: string, learned = true): number {
  const before = process.cpuUsage();
  const { quotes } = learned ? withModel(text) : byRules(text);
  const { user, system } = process.cpuUsage(before);
  for (const { start, end } of quotes) expect(start >= 0 && start < end && end <= text.length).toBe(true);
  return (user + system) / 1000;
}

const STORY =
  'Mayor Ada Moss said on Tuesday that the boat had sunk. “We were promised a boat,” she said. “It isn’t here.”\n\n' +
  'Piet Osei denied that he had been there, reported the Harbour News. He told reporters in March 2020: “No.”\n\n';

describe('an article ten times longer', () => {
  it('takes about ten times as long', { timeout: 120_000 }, () => {
    milliseconds(STORY.repeat(40));
    const short = Math.min(milliseconds(STORY.repeat(40)), milliseconds(STORY.repeat(40)));
    expect(milliseconds(STORY.repeat(400))).toBeLessThan(short * 40 + 500);
  });
});

describe('a sentence ten times longer', () => {
  it('takes about ten times as long by the rules, however many verbs of saying it has', { timeout: 120_000 }, () => {
    const words = 'the mayor said old bridges would fall and people told reporters many things ';
    milliseconds(words.repeat(1000), false);
    const short = Math.min(milliseconds(words.repeat(1000), false), milliseconds(words.repeat(1000), false));
    expect(milliseconds(words.repeat(10_000), false)).toBeLessThan(short * 40 + 500);
  });
});

describe('hostile input ends in bounded time', () => {
  it.each([
    ['50,000 straight marks', '"'.repeat(50_000)],
    ['50,000 opening marks', '“'.repeat(50_000)],
    ['50,000 single marks apart', "' ".repeat(50_000)],
    ['30,000 marks all turned one way', '. ’a '.repeat(30_000)],
    ['marks nested 5,000 deep', `${'“a '.repeat(5000)}${'b” '.repeat(5000)}`],
    ['no blank at all', 'a'.repeat(300_000)],
    ['no blank, but marks', 'said“a,”'.repeat(30_000)],
    ['one paragraph', STORY.replaceAll('\n', ' ').repeat(600)],
    ['one sentence', 'Ada Moss said that the boat and '.repeat(5000)],
    ['one sentence full of dates', 'in March the year 5 '.repeat(4000)],
    ['line ends alone', 'a\n'.repeat(15_000)],
  ])('%s', { timeout: 120_000 }, (_, text) => {
    expect(milliseconds(text)).toBeLessThan(60_000);
  });
});
