// Half a question in a thread: what it goes on from, what it never takes for one, and for how long.
import { describe, expect, test } from 'vitest';
import { conversations, type Thread } from '../../src/commands/conversations.ts';
import { followUp } from '../../src/commands/follow-up.ts';
import { parseQuestionDate } from '../../src/dates/index.ts';
import { deskOver, HARBOUR } from '../query/harbour.ts';

const reader = {
  isDate: (text: string) => parseQuestionDate(text, '2024-06-01') !== null,
  isPerson: (text: string) => /^(?:Jane Roe|Roe)$/.test(text),
};
const SAID: Thread = { kind: 'whosaid', topic: 'build on sand', person: null, speaker: 'Ines Okoro' };
const OF: Thread = { kind: 'quotes', topic: 'the harbour', person: 'Ines Okoro', speaker: 'Ines Okoro' };
const ALL: Thread = { kind: 'quotes', topic: null, person: 'Ines Okoro', speaker: null };
const DATES: Thread = { kind: 'timeline', topic: 'harbour', person: null, speaker: null };

describe('a follow-up', () => {
  test.each<[string, Thread, string]>([
    ['and when?', SAID, '/timeline build on sand'],
    ['When was that?', OF, '/timeline the harbour person:"Ines Okoro"'],
    ['et quand ?', ALL, '/timeline person:"Ines Okoro"'],
    ['who else?', OF, '/whosaid the harbour'],
    ['And who else said so?', SAID, '/whosaid build on sand'],
    ['qui d’autre ?', SAID, '/whosaid build on sand'],
    ['what else?', SAID, '/quotes Ines Okoro'],
    ['what else did she say?', ALL, '/quotes Ines Okoro'],
    ['in 2023?', OF, '/quotes Ines Okoro about:"the harbour" from:2023 to:2023'],
    ['and in March 2023', SAID, '/whosaid build on sand from:"March 2023" to:"March 2023"'],
    ['since 2022?', DATES, '/timeline harbour from:2022'],
    ['before May 2023?', DATES, '/timeline harbour to:"May 2023"'],
    ['en 2023 ?', ALL, '/quotes Ines Okoro from:2023 to:2023'],
    ['2023?', ALL, '/quotes Ines Okoro from:2023 to:2023'],
    ['and about the school?', OF, '/quotes Ines Okoro about:"the school"'],
    ['what about Jane Roe?', OF, '/quotes Jane Roe about:"the harbour"'],
    ['and Roe?', SAID, '/whosaid build on sand person:Roe'],
  ])('%s', (typed, thread, line) => {
    expect(followUp(typed, thread, reader)).toBe(line);
  });

  test.each<[string, Thread]>([
    ['2023', OF],
    ['who said that the harbour will never be built on sand?', OF],
    ['when will the harbour be built?', OF],
    ['when they came for the boats', OF],
    ['and what about nobody we know?', OF],
    ['about the school', OF],
    ['in the harbour?', OF],
    ['/timeline', OF],
    ['who else?', ALL],
    ['and when?', { ...SAID, topic: null }],
    ['?', OF],
    ['', OF],
  ])('%s is none', (typed, thread) => {
    expect(followUp(typed, thread, reader)).toBeNull();
  });
});

describe('a conversation', () => {
  test('is remembered for half an hour after its last question, and no longer than there is room', () => {
    let now = 0;
    const kept = conversations(() => now, 2);
    kept.set('a', SAID);
    now = 29 * 60_000;
    expect(kept.get('a')).toBe(SAID);
    now = 30 * 60_000;
    expect(kept.get('a')).toBeNull();
    for (const key of ['a', 'b', 'a', 'c']) kept.set(key, OF);
    expect(['a', 'b', 'c'].map((key) => kept.get(key) !== null)).toEqual([true, false, true]);
  });

  test('goes on at the desk: each thread for itself, buttons with the whole question', async () => {
    let now = 0;
    const desk = await deskOver(
      HARBOUR,
      conversations(() => now),
    );
    const ask = (typed: string, conversation?: string) =>
      desk.answer(typed, { today: '2024-06-01', ...(conversation === undefined ? {} : { conversation }) });
    const [name] = desk.suggestPeople('', 1);
    await ask(`/quotes ${name}`, 'thread');
    const next = await ask('and when?', 'thread');
    expect(next).toMatchObject({
      command: 'timeline',
      question: desk.lineOf({ command: 'timeline', options: { person: name! } }),
    });
    expect(next.notices[0]).toEqual({ code: 'followedUp', values: { line: next.question } });
    // Somebody else's thread, a slash command, and the same an hour later know nothing of it.
    for (const conversation of ['other', undefined]) expect((await ask('and when?', conversation)).command).toBe('ask');
    now = 60 * 60_000;
    expect((await ask('and when?', 'thread')).command).toBe('ask');
  });
});
