// Made-up quotes to search in, about nothing but a town and its bridge.
import fc from 'fast-check';
import type { SearchDocument } from '../../src/search/types.ts';

export function quote(id: string, text: string, more: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    kind: 'quote',
    text,
    also: [],
    title: '',
    speaker: '',
    speakers: [],
    form: 'direct',
    from: null,
    to: null,
    ...more,
  };
}

export const TOWN: readonly SearchDocument[] = [
  quote('q1', 'They are not close friends.', {
    speaker: 'Maud Ferrer’s lawyer',
    speakers: ['s1'],
    from: '2023-05-01',
    to: '2023-05-01',
  }),
  quote('q2', 'Who in particular? Can you give us some names?', { speaker: 'Piet Halloran', speakers: ['s2'] }),
  quote('q3', 'As many of you know, I had no choice but to leave the harbour board about two years ago', {
    speaker: 'Maud Ferrer',
    speakers: ['s3'],
    from: '2023-03-01',
    to: '2023-03-31',
  }),
  quote('q4', 'Ferrer may be a villain, or she may be innocent.', {
    speaker: 'Judge Anna Okafor',
    speakers: ['s4'],
    from: '2024-01-01',
    to: '2024-12-31',
  }),
  quote('q5', 'No, no … Nothing, nobody I recall that I ever had a conversation with.', {
    speaker: 'Maud Ferrer',
    speakers: ['s3'],
  }),
  quote('q6', 'Yes, I agree with that.', { speaker: 'Maud Ferrer', speakers: ['s3'] }),
  quote('q7', 'I didn’t understand it as an irregularity.', { speaker: 'Maud Ferrer', speakers: ['s3'] }),
  quote('q8', 'The bridge will cost 3,400,000 euros and the council knew it in February.', {
    form: 'mixed',
    speaker: 'Piet Halloran',
    speakers: ['s2'],
  }),
  quote('q9', 'that the council had never discussed the bridge with the Québec ministry of transport', {
    form: 'indirect',
  }),
  quote('q10', 'I would never support the violation of the fundamental rights of any resident.', {
    speaker: 'Maud Ferrer',
    speakers: ['s3'],
  }),
  quote('e1', 'Ferrer left the harbour board', {
    kind: 'event',
    form: null,
    speakers: ['s3'],
    from: '2023-03-22',
    to: '2023-03-22',
    also: ['stepped away from the board on March 22'],
  }),
  quote('q11', 'These meetings were a recognised method of work between towns.', {
    speaker: 'Maud Ferrer’s lawyer',
    speakers: ['s1'],
  }),
];

const word = fc.constantFrom(
  ...'bridge bridges council harbour board tunnel US us the of not friends friend freinds naïve Québec O’Brien don’t 2023 3,400 who WHO said close closed closing'.split(
    ' ',
  ),
  'übergroß',
  '🙂',
);
export const wordsArbitrary = fc.array(word, { maxLength: 8 }).map((all) => all.join(' '));
const day = fc.option(fc.constantFrom('2022-05-01', '2023-01-01', '2023-03-22', '2024-12-31'), { nil: null });

/** Up to twelve documents with different ids, of few words, so that they share many. */
export const documentsArbitrary: fc.Arbitrary<SearchDocument[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h\n', 'ï', '🙂', 'k', 'l'),
    kind: fc.constantFrom('quote', 'event'),
    text: wordsArbitrary,
    also: fc.array(wordsArbitrary, { maxLength: 2 }),
    title: wordsArbitrary,
    speaker: wordsArbitrary,
    speakers: fc.uniqueArray(fc.constantFrom('s1', 's2', 's3'), { maxLength: 2 }),
    form: fc.constantFrom('direct', 'mixed', 'indirect', null),
    from: day,
    to: day,
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
