// Days without their year, asked in 2026 of a coverage whose articles are of 2021 and 2023.
import { describe, expect, test } from 'vitest';
import { deskOver, type Telling } from '../query/harbour.ts';

const FERRY: readonly Telling[] = [
  {
    id: 'opening',
    title: 'The ferry sails again',
    published: '2021-03-23',
    speakers: [{ name: 'Ines Okoro' }],
    quotes: [['The ferry belongs to the town.', 'Ines Okoro', { on: '2021-03-22' }]],
    reports: [['2021-03-22', 'the ferry sailed again']],
  },
  {
    id: 'closing',
    title: 'The ferry stops',
    published: '2023-06-10',
    speakers: [{ name: 'Ines Okoro' }],
    quotes: [['We will be back by autumn.', 'Ines Okoro', { on: '2023-06-09' }]],
    reports: [
      ['2023-03-22', 'the ferry ran aground'],
      ['2023-06-09', 'the ferry stopped for good'],
      ['2023-04/..', 'the crew has been on strike'],
    ],
  },
];
const made = deskOver(FERRY);
const ask = async (typed: string, today = '2026-11-29') => {
  const answer = await (await made).answer(typed, { today });
  const shown = answer.items.map((item) => ('summary' in item ? item.summary : 'text' in item ? item.text : ''));
  return {
    kind: answer.kind,
    shown,
    notices: answer.notices.map(({ code, values }) => [code, ...Object.values(values)]),
  };
};

const LATEST = ['daysReadLatest', '2023-03-22'];
const EARLIER = ['daysEarlierToo', '2021-03-22'];

describe('are read as the latest ones that the coverage has something for', () => {
  test.each([
    ['what happened on March 22?', ['the ferry ran aground'], [LATEST, EARLIER]],
    ['what happened on 22 March', ['the ferry ran aground'], [LATEST, EARLIER]],
    ['que s’est-il passé le 22 mars?', ['the ferry ran aground'], [LATEST, EARLIER]],
    ['/timeline from:"March 22" to:"March 22"', ['the ferry ran aground'], [LATEST, EARLIER]],
    [
      'what happened in March?',
      ['the ferry ran aground'],
      [
        ['daysReadLatestBetween', '2023-03-01', '2023-03-31'],
        ['daysEarlierToo', '2021-03-01'],
      ],
    ],
    [
      'what happened on Friday?',
      ['the crew has been on strike', 'the ferry stopped for good'],
      [['daysReadLatest', '2023-06-09']],
    ],
    [
      '/timeline from:May',
      ['the crew has been on strike', 'the ferry stopped for good'],
      [['daysReadLatestSince', '2023-05-01']],
    ],
    [
      'what did Ines Okoro say in June?',
      ['We will be back by autumn.'],
      [['daysReadLatestBetween', '2023-06-01', '2023-06-30']],
    ],
    [
      'what did Ines Okoro say in March?',
      ['The ferry belongs to the town.'],
      [['daysReadLatestBetween', '2021-03-01', '2021-03-31']],
    ],
  ])('%s', async (typed, shown, notices) => {
    expect(await ask(typed)).toEqual({
      kind: shown.some((s) => s.startsWith('We') || s.startsWith('The')) ? 'quotes' : 'timeline',
      shown,
      notices,
    });
  });
});

test('from today where that has something, with a word about earlier years', async () => {
  expect(await ask('what happened on March 22?', '2023-07-01')).toEqual({
    kind: 'timeline',
    shown: ['the ferry ran aground'],
    notices: [EARLIER],
  });
});

test.each([
  'what happened on March 22, 2022?',
  'what happened in March 2024?',
  'what happened in 2019?',
  '/timeline from:2022-01 to:2022-03',
])('a year that is written is kept: %s', async (typed) => {
  expect((await ask(typed)).kind).toBe('notFound');
});

test.each(['what happened last week?', 'what happened yesterday?', '/timeline from:"last month"'])(
  'what counts from today is kept, and the end of the coverage is told: %s',
  async (typed) => {
    const { kind, notices } = await ask(typed);
    expect(kind).toBe('notFound');
    expect(notices.at(-1)).toEqual(['coverageEndsBefore', '2023-06-10']);
  },
);

test('days that the coverage has nothing for in any year are told as they were read', async () => {
  expect((await ask('what happened on August 4?')).notices).toEqual([
    ['notFoundTimeline'],
    ['daysRead', '2026-08-04'],
    ['coverageEndsBefore', '2023-06-10'],
  ]);
});

test('what goes on since a day is told up to the day of the article that says so', async () => {
  expect((await ask('/timeline from:2023-06-01 to:2023-06-05')).shown).toEqual(['the crew has been on strike']);
  expect((await ask('/timeline from:2023-07 to:2023-09')).kind).toBe('notFound');
});
