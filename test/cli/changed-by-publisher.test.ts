// What a publisher takes back or changes is seen by whoever asks: corrections, quotes that are gone, quotes in other words.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSession, type Session } from './session.ts';

const FIRST = `Ferry line to close

Ada Brandt, who runs the line, said on 3 May 2022 that the boats were too old to mend.

“We will stop in the first week of May,” Brandt said. “Nobody pays for a ferry.”

“The town council was never asked about any of it,” said Mayor Ines Okoro.
`;
const SECOND = FIRST.replace(' “Nobody pays for a ferry.”', '').replace(
  'The town council was never asked about any of it',
  'The town council was never asked about most of it',
);

let town: Session;
let file: string;
beforeEach(async () => {
  town = await openSession();
  file = join(town.data, 'ferry.txt');
  await writeFile(file, FIRST);
  await town.run(['add', file]);
});
afterEach(() => town.close());

const ask = async (words: string) => JSON.parse((await town.run(['ask', words, '--json'])).out.join('\n'));

describe('a revision', { timeout: 120_000 }, () => {
  test('says what is gone and what is worded otherwise, when it is read and when it is cited', async () => {
    await writeFile(file, SECOND);
    const { code, out, err } = await town.run(['add', file]);
    expect([code, out[0]]).toEqual([0, '1 article revised.']);
    expect(err.join('\n')).toMatch(/words 2 quotes otherwise/);
    expect((await ask('/quotes Ines Okoro')).notices).toContainEqual(
      expect.stringMatching(/^The publisher has changed “Ferry line to close” .*: [12] quotes? of the earlier version/),
    );
  });

  test('words that were taken out are not found, and it is said where they stood', async () => {
    await writeFile(file, SECOND);
    await town.run(['add', file]);
    const answer = await ask('/whosaid nobody pays for a ferry');
    expect(answer.kind).toBe('notFound');
    expect(answer.notices[0]).toMatch(/^An earlier version of “Ferry line to close” had “.*Nobody pays for a ferry/);
    // Not whatever else was taken out.
    const other = await ask('/whosaid the moon is made of cheese');
    expect(other.notices.join()).not.toContain('earlier version');
  });

  test('nothing is said of an article that only grew', async () => {
    await writeFile(file, `${FIRST}\nThe last boat leaves at noon.\n`);
    const { err } = await town.run(['add', file]);
    expect(err).toEqual([]);
    expect((await ask('/quotes Ines Okoro')).notices).toEqual([]);
    const other = await ask('/whosaid the moon is made of green cheese');
    expect(other.notices.join()).not.toContain('earlier version');
  });
});

describe('a correction', { timeout: 120_000 }, () => {
  test('is shown with the quotes and the events that it touches', async () => {
    const notice = 'Correction: an earlier version of this story misstated the age of the boats.';
    await writeFile(file, `${FIRST}\n${notice}\n`);
    await town.run(['add', file]);
    for (const words of ['/quotes Ines Okoro', '/whosaid the town council was never asked', '/timeline']) {
      const answer = await ask(words);
      expect([words, answer.items.length > 0]).toEqual([words, true]);
      expect(answer.notices).toContain(`The publisher has corrected “Ferry line to close”: ${notice}`);
    }
  });
});
