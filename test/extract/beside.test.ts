// What stands beside a phrase says who it is; near misses do not. Rules alone, one made-up text a line.
import { describe, expect, it } from 'vitest';
import { byRules, withModel } from './model/shipped.ts';

const speakersOf = (text: string) => withModel(text).quotes.map(({ speaker }) => speaker);

describe('the speaker', () => {
  it.each([
    ['The court heard from Officer Dale Tull, who said the fire had begun twice.', 'Dale Tull'],
    ['Her son, the oceanographer Nils Moss, said that she swam every morning.', 'Nils Moss'],
    ['Lakeline Ferries, Inc. announced that it will close its yard in Ashby.', 'Lakeline Ferries'],
    ['A senior engineer, on condition of anonymity, said that the dam had leaked.', 'senior engineer'],
    ['Shopkeeper Bilal Moss said he had ten minutes to leave.', 'Bilal Moss'],
    ["Velden's central bank said it was in no hurry to cut.", "Velden's central bank"],
  ])('%s', (text, speaker) => expect(speakersOf(text)).toContain(speaker));

  it.each([
    ['Advisers to Ada Moss who left early said the dam had leaked.', 'Ada Moss'],
    ['The firm sued Lakeline Ferries, and a rival said it was glad.', 'Lakeline Ferries'],
    ['Ada Moss’s brother said that the dam had leaked.', 'Ada Moss'],
  ])('is not the name beside it: %s', (text, name) => expect(speakersOf(text)).not.toContain(name));
});

describe('a surname that a relative shares', () => {
  const story = (more: string) =>
    `Agnes Moss, the swimming teacher, died on Tuesday. Her daughter, Ingrid Moss, said the cause was pneumonia.${more} ` +
    'Ms. Moss liked to say that fear was a habit.';

  it('is that of whom the article is about', () => {
    expect(speakersOf(story('')).at(-1)).toBe('Agnes Moss');
  });

  it('is nearest to the relative who is named in full again', () => {
    expect(speakersOf(story(' Ingrid Moss, a doctor, told of her own work.')).at(-1)).toBe('Ingrid Moss');
  });
});

describe('two who are named by number alone', () => {
  it('are two', () => {
    const { quotes } = byRules('Fans were glad. One wrote: ‘Up the Reds.’ Another said: ‘Justice for the cake.’');
    expect(quotes.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['One', 'Up the Reds.'],
      ['Another', 'Justice for the cake.'],
    ]);
  });
});

describe('what is said without a clause', () => {
  it.each([
    ['TULL: That’s nonsense. Nobody asked.', 'denies'],
    ['TULL: Madam Speaker, I reject that. It was the ice.', 'denies'],
    ['TULL: That’s late. Nobody asked.', 'states'],
    ['TULL: Madam Speaker, I thank the member.', 'states'],
  ])('%s', (line, stance) => {
    const { quotes } = byRules(`MOSS: Is it true?\n\n${line}\n\nMOSS: I see. It is noted.\n\nTULL: Good.`);
    expect(quotes[1]?.stance).toBe(stance);
  });
});

it('lets who accuses speak, in the passive too', () => {
  const { quotes } = withModel('The actor was accused by neighbour Kay Moss of burning the cake after a row.');
  expect(quotes.map(({ speaker, stance, text }) => [speaker, stance, text])).toContainEqual([
    'Kay Moss',
    'alleges',
    expect.stringMatching(/^of burning the cake/),
  ]);
});
