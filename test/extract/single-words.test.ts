// What is capitalised because it begins its sentence, owns something or holds an office. One made-up text a line.
import { describe, expect, it } from 'vitest';
import { byRules, withModel } from './model/shipped.ts';

const speakerOf = (text: string) => {
  const { quotes, speakers } = byRules(text);
  const name = quotes.at(-1)?.speaker ?? null;
  const speaker = speakers.find((other) => other.name === name);
  return speaker ? [speaker.name, speaker.kind, speaker.named] : null;
};

describe('the speaker', () => {
  it.each([
    ['Demonstrators said that the ferry was late.', ['Demonstrators', 'group', false]],
    ['Americans said that the ferry was late.', ['Americans', 'group', false]],
    ['Two-thirds said that the ferry was late.', ['Two-thirds', 'group', false]],
    ['Senate Republicans said that the ferry was late.', ['Senate Republicans', 'group', false]],
    ['Germany said that the ferry was late.', ['Germany', 'organisation', true]],
    ['“It was late,” said Secretary of State John F. Moss.', ['John F. Moss', 'person', true]],
    ['“It was late,” said CBC Chairman G.K. Moss.', ['G.K. Moss', 'person', true]],
    ['“It was late,” said Moss.', ['Moss', 'person', true]],
    ['Winters said that the ferry was late.', ['Winters', 'person', true]],
    ['“It was late,” said the Department of Health.', ['Department of Health', 'organisation', true]],
    ['Ada French spoke. French said that the ferry was late.', ['Ada French', 'person', true]],
  ])('%s', (text, speaker) => expect(speakerOf(text)).toEqual(speaker));

  it('is nobody where a day was taken for one', () => {
    expect(speakerOf('Friday said that the ferry was late.')).toBeNull();
  });

  it('of a report is a document', () => {
    expect(speakerOf('Polls said that the ferry was late.')?.[1]).toBe('document');
  });

  it.each([
    ["Moss's claim that the boat was late was met with laughter.", 'Moss'],
    ["The mayor's claim that the boat was late was met with laughter.", 'mayor'],
    ['Bram Tull was first to speak. Tull later withdrew his statement that he had seen the memo.', 'Bram Tull'],
    ['Ada Moss accuses Bram Tull of a smear while Tull suggests the mayor is a captive of the bank.', 'Bram Tull'],
    [
      'Bram Moss is assuring voters he is tough after a woman in Worcester told him she worries he is too nice.',
      'woman in Worcester',
    ],
  ])('owns the word that reports, or is the subject of its verb: %s', (text, speaker) =>
    expect(withModel(text).quotes.at(-1)?.speaker).toBe(speaker),
  );

  it.each([
    'The statement that he had seen the memo was read.',
    'Ada Moss, who argued that the ferry was late, left.',
    'Ada Moss denied that Bram Tull had lied.',
  ])('is nobody that the cue does not name: %s', (text) =>
    expect(withModel(text).quotes.map((quote) => quote.speaker)).not.toContain('Bram Tull'),
  );
});
