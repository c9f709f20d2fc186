// Rules of layout, marks and answers, one made-up text a line, by rules alone unless it says so.
import { describe, expect, it } from 'vitest';
import { byRules, withModel } from './model/shipped.ts';

const find = (text: string) => byRules(text).quotes;
const both = (text: string) => [find(text), withModel(text).quotes];
const said = (text: string) => find(text).map(({ text: words, speaker }) => [words, speaker]);

describe('single marks', () => {
  it.each([
    ['‘We were promised a boat,’ Ada Moss said.', 'We were promised a boat,', 'Ada Moss'],
    ["'We were promised a boat,' Ada Moss said.", 'We were promised a boat,', 'Ada Moss'],
    ['’We were promised a boat,’ Ada Moss said.', 'We were promised a boat,', 'Ada Moss'],
    ['It rained. ’The dogs’ owner isn’t here,’ said Piet Osei.', 'The dogs’ owner isn’t here,', 'Piet Osei'],
    ['‘It’s the farmers’ fault,’ Piet Osei told the Harbour News.', 'It’s the farmers’ fault,', 'Piet Osei'],
  ])('open a quotation, with and without the model: %s', (text, words, speaker) => {
    for (const quotes of both(text)) {
      expect(quotes.map((quote) => [quote.form, quote.text, quote.speaker])).toEqual([['direct', words, speaker]]);
      expect(quotes[0]!.confidence).toBeGreaterThan(0.8);
    }
  });

  it.each([
    'The ’90s were kind, ’cause the farmers’ union paid.',
    'The farmers’ union and the dogs’ owner met ’round noon.',
    'Ada Moss said the farmers’ union, the boatmen’s guild and the players’ board were to blame.',
    'Rock ’n’ roll, Ada Moss said, was the teachers’, not the pupils’, idea.',
    'He came from the ’burbs, the bakers’ quarter, and stayed.',
  ])('are apostrophes in: %s', (text) => {
    for (const { form } of find(text)) expect(form).not.toBe('direct');
  });
});

describe('lines broken in narrow columns', () => {
  const column = (words: string, width: number) => {
    const lines = [''];
    for (const word of words.split(' ')) {
      if (lines.at(-1)!.length + 1 + word.length > width && lines.at(-1) !== '') lines.push(word);
      else lines[lines.length - 1] += (lines.at(-1) === '' ? '' : ' ') + word;
    }
    return lines.join('\n');
  };
  const story = [
    '“The water came up through the floor and not over the wall,” said Beate Kranz, who runs the inn.',
    'Mayor Henk Boer said that the wall had held as it had been built to hold since the flood.',
  ];

  it.each([26, 34, 38, 46, 58, 70, 78])('are read as if they were whole, at %i columns', (width) => {
    const wrapped = find(story.map((paragraph) => column(paragraph, width)).join('\n\n'));
    expect(
      wrapped.map(({ text, speaker, form }) => [text.replace(/\n/g, ' ').replace(' … ', ' '), speaker, form]),
    ).toEqual(find(story.join('\n\n')).map(({ text, speaker, form }) => [text, speaker, form]));
  });

  it.each([
    'Ada Moss, the harbour board\nPiet Osei, the boat yard\nTom Petri, the ferry house\nIda Pike, the light tower',
    'The Old Ferry House\nThe New Boat Yard\nThe Low Light Tower\nThe High Sea Wall',
    'Rain at noon, wind at night\nSnow on high ground later\nFog in the harbour again\nSun for the islands only',
  ])('are a list when each begins anew: %s', (text) => {
    expect(find(`Ada Moss said:\n\n${text}`).some((quote) => /\n.*\n/.test(quote.text))).toBe(false);
  });
});

describe('what is not said', () => {
  it.each([
    'Asked if she had seen a second whip, Ada Moss declined to answer.',
    'Asked whether the boat had sunk, she declined to comment.',
    'Ada Moss declined to comment on the report.',
    'When asked about the boat, Piet Osei refused to answer.',
    'Ada Moss did not deny that the boat had sunk.',
  ])('%s', (text) => {
    for (const quotes of both(text)) expect(quotes.map((quote) => quote.text)).toEqual([]);
  });

  it.each([
    ['Ada Moss said the board had declined to answer three letters from the town.', 'Ada Moss'],
    ['“I decline to comment,” Ada Moss said.', 'Ada Moss'],
    ['Ada Moss asked if the boat had sunk.', 'Ada Moss'],
  ])('but this is: %s', (text, speaker) => {
    expect(said(text).map(([, who]) => who)).toEqual([speaker]);
  });
});

describe('what a judge claims', () => {
  it.each([
    ['Judge Ada Moss claimed that the boat had sunk.', 'states'],
    ['Justice Ada Moss earlier claimed the boat had sunk.', 'states'],
    ['Ada Moss, a judge at the Harbour Court, claimed that the boat had sunk.', 'states'],
    ['Judge Ada Moss alleged that the boat had sunk.', 'alleges'],
    ['Ada Moss, a former judge at the Harbour Court, claimed that the boat had sunk.', 'alleges'],
    ['Mayor Ada Moss claimed that the boat had sunk.', 'alleges'],
    ['Piet Osei claimed that Judge Moss had sunk the boat.', 'alleges'],
    ['Judge Ada Moss denied that the boat had sunk.', 'denies'],
  ])('%s → %s', (text, stance) => {
    expect(find(text).map((quote) => quote.stance)).toEqual([stance]);
  });
});

describe('the accused answers', () => {
  const answered = (text: string) => {
    const quotes = find(text);
    return quotes.flatMap(({ respondsTo }, at) => respondsTo.map((to) => [at, to]));
  };
  const alleged = 'Two sources alleged that Piet Osei had delayed the release of Ida Pike.\n\n';

  it.each([
    // says no, right after
    `${alleged}“I never met her,” said Osei.`,
    `${alleged}“I didn’t see it as an irregularity,” testified Osei.`,
    `${alleged}“No, that is wrong,” Osei said.`,
    // speaks of the same person and the same matter
    `${alleged}“I called for the release of Ida Pike,” Osei said.`,
    `${alleged}The council met on Tuesday and talked about the ferry.\n\nOsei said that he had always wanted Pike released.`,
  ])('%s', (text) => {
    expect(answered(text)).toEqual([[1, 0]]);
  });

  it.each([
    // another matter, another person, another speaker, or the accused’s lawyer; what comes before answers nothing
    `${alleged}“I called for a new ferry,” Osei said.`,
    `${alleged}“I called for the release of Tom Petri,” Osei said.`,
    `${alleged}“I called for the release of Ida Pike,” Ada Moss said.`,
    `${alleged}“I never met her,” Ada Moss said.`,
    `${alleged}“I never met her,” said Osei’s lawyer.`,
    '“I called for the release of Ida Pike,” Piet Osei said.\n\nTwo sources alleged that Osei had delayed the release of Ida Pike.',
    'Two sources said that Piet Osei had greeted Ida Pike after her release.\n\n“I called for the release of Ida Pike,” Osei said.',
  ])('nobody in: %s', (text) => {
    expect(answered(text)).toEqual([]);
  });
});

describe('roles', () => {
  const roleOf = (text: string) => byRules(text).speakers.map(({ name, role }) => [name, role]);
  it.each([
    ['“My cat knew first,” said Kranz’s neighbour, Ludo Maes.', 'Ludo Maes', 'neighbour'],
    ['What they said:\n\n“The bus is quicker.”\n— Femi Adebayo, courier', 'Femi Adebayo', 'courier'],
    ['What they said:\n\n“It was late.”\n— Olga Brink, retired seamstress', 'Olga Brink', 'retired seamstress'],
    ['“My cat knew first,” said Ludo Maes, on Tuesday.', 'Ludo Maes', null],
  ])('%s', (text, name, role) => {
    expect(roleOf(text)).toContainEqual([name, role]);
  });
});
