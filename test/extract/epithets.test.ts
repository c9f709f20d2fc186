// Titles, letters, ages and peoples around a name, and names of bodies that look like people's. One made-up text a line.
import { describe, expect, it } from 'vitest';
import { byRules } from './model/shipped.ts';

const speakersOf = (text: string) => byRules(text).quotes.map(({ speaker }) => speaker);

describe('the speaker', () => {
  it.each([
    ['“It was a method,” said Oliver Moss KC, prosecuting.', 'Oliver Moss'],
    ['“It was a method,” Ada Moss MP said.', 'Ada Moss'],
    ['“The bees got lost,” said Ada Moss, Ph.D., of Ashby College.', 'Ada Moss'],
    ['Cllr Derek Moss agreed. “Nobody wants it,” he said.', 'Derek Moss'],
    ['Ch Insp Laura Moss was firm. “Stay at home,” she said.', 'Laura Moss'],
    ['“I ran to her,” said seventeen-year-old Luis Moss.', 'Luis Moss'],
    ['“I ran to her,” said Ashby-born Ada Moss.', 'Ada Moss'],
    ['Headteacher Paul Moss wept. “I was glad,” he said.', 'Paul Moss'],
    ['“Bees need sleep,” said Beekeeper Anna Moss.', 'Anna Moss'],
    ['The minister, Étienne d’Alton, was firm. “No,” said M. d’Alton.', 'Étienne d’Alton'],
    ['Ada de Moss spoke first. “It will last,” said Mme de Moss.', 'Ada de Moss'],
    ['Rail operator Northway has closed the line. “Stay away,” rail operator Northway said.', 'Northway'],
    ['“A stronger one may follow,” said the National Volcano Observatory.', 'National Volcano Observatory'],
    ['Ada Moss wept. One woman, Pat Tull, had lost everything. “I heard a bang,” she said.', 'Pat Tull'],
    ['Robin Moss told members that it was late. “Every penny has gone,” he said.', 'Robin Moss'],
    ['Manager Tom Moss was furious. “Everybody saw it,” said the Yorkshireman.', 'Tom Moss'],
    ['“It was late,” said Tom Moss. “We had chances,” the Spaniard said.', 'Tom Moss'],
    ['“It was late,” said Tom Moss. “We had chances,” the 49-year-old said.', 'Tom Moss'],
  ])('%s', (text, speaker) => expect(speakersOf(text).at(-1)).toBe(speaker));

  it.each([
    // an initial is no title
    ['“The road is long,” said M. Ada Moss.', 'M. Ada Moss'],
    // a first name that ends like a calling
    ['“It was late,” said Spencer Ada Moss.', 'Spencer Ada Moss'],
    // a title after what is national
    ['“It was late,” said National Chairman Moss.', 'National Observatory'],
    // who is known to be a person stays one
    ['Ada Moss is a crane operator. “It was late,” said crane operator Moss.', 'Ada Moss'],
  ])('but: %s', (text, speaker) => {
    const found = speakersOf(text).at(-1);
    if (speaker === 'National Observatory') expect(found).not.toContain('National');
    else expect(found).toBe(speaker);
  });

  it.each([
    // somebody spoke, but long before
    [['“It was late,” said Tom Moss.', 'It rained.', 'It snowed.', 'It blew.', '“We had chances,” the Spaniard said.']],
    // nobody spoke
    [['Tom Moss is the manager.', '“We had chances,” the Spaniard said.']],
  ])('is nobody: %s', (paragraphs) => expect(speakersOf(paragraphs.join('\n\n')).at(-1)).not.toBe('Tom Moss'));
});

describe('initials before a colon', () => {
  const turns = (more: string) =>
    `Dana Whitfield: You left. Why?\n\nYusuf Halloran: I lost count.\n\nDW: Literally?\n\n${more}: Yes.\n\nDW: And now?`;

  it('are those of who was labelled in full', () => {
    expect(speakersOf(turns('YH'))).toEqual([
      'Dana Whitfield',
      'Yusuf Halloran',
      'Dana Whitfield',
      'Yusuf Halloran',
      'Dana Whitfield',
    ]);
  });

  it('are nobody else’s', () => {
    expect(speakersOf(turns('XQ'))[3]).not.toMatch(/Halloran|Whitfield/);
  });
});

it('leaves the surname to whom the article is about when his wife is named once', () => {
  const text =
    'Walt Moss does not like to be asked. It was his wife. Renata Moss, a doctor, believes in him. “He hides,” she said. ' +
    'In 2016 Moss promised 400 flats. “I should have known better,” Moss said.';
  expect(speakersOf(text).at(-1)).toBe('Walt Moss');
});
