// The order of a timeline: by date; on one day as the texts tell it; wider and unknown dates where a reader looks for them.
import { describe, expect, test } from 'vitest';
import { deskOver, type Telling } from '../harbour.ts';

type Report = readonly [edtf: string, words: string];

async function timeline(...articles: readonly (readonly Report[])[]): Promise<string[]> {
  const tellings: Telling[] = articles.map((reports, index) => ({
    id: `a${index}`,
    title: `Article ${index}`,
    speakers: [],
    reports,
  }));
  const desk = await deskOver(tellings);
  const answer = await desk.answer('/timeline', { today: '2026-01-15' });
  if (answer.kind !== 'timeline') throw new Error(answer.kind);
  return answer.items.map(({ summary }) => summary);
}

describe('events of one day', () => {
  test('stand as their text tells them, whatever they say', async () => {
    const told: Report[] = [
      ['2024-05-02', 'the storm sank the ferry'],
      ['2024-05-02', 'a mayor opened the museum'],
      ['2024-05-02', 'crews left the harbour office'],
    ];
    const words = told.map(([, summary]) => summary);
    expect(await timeline(told)).toEqual(words);
    expect(await timeline([...told].reverse())).toEqual([...words].reverse());
  });

  test('of two articles: those of the first, then those of the second', async () => {
    expect(
      await timeline(
        [
          ['2024-05-02', 'the storm sank the ferry'],
          ['2024-05-03', 'divers found the bell'],
        ],
        [
          ['2024-05-02', 'a mayor opened the museum'],
          ['2024-05-01', 'the union held its vote'],
        ],
      ),
    ).toEqual([
      'the union held its vote',
      'the storm sank the ferry',
      'a mayor opened the museum',
      'divers found the bell',
    ]);
  });
});

test('ranges and uncertain dates stand where they begin, the wider first; what has no year comes last', async () => {
  expect(
    await timeline([
      ['XXXX-05', 'day trippers came'],
      ['2024-05-01', 'the union held its vote'],
      ['2024-05', 'rents rose in Saltmouth'],
      ['XXXX-04-02', 'bakers closed a street'],
      ['2024', 'wolves came back'],
      ['2023-06/..', 'fishing has been forbidden'],
      ['2024-05-01~', 'a whale stranded'],
      ['2023/2025', 'masons mended the pier'],
      ['../2023-05', 'lamps burned gas'],
    ]),
  ).toEqual([
    'masons mended the pier',
    'lamps burned gas',
    'fishing has been forbidden',
    'wolves came back',
    'rents rose in Saltmouth',
    'the union held its vote',
    'a whale stranded',
    'bakers closed a street',
    'day trippers came',
  ]);
});
