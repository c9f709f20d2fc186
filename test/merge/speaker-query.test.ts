import { describe, expect, it } from 'vitest';
import { resolveSpeaker } from '../../src/merge/speaker-query.ts';
import type { MergedSpeaker } from '../../src/merge/types.ts';

const speaker = (name: string, more: Partial<MergedSpeaker> = {}): MergedSpeaker => ({
  id: name,
  name,
  aliases: [],
  role: null,
  kind: 'person',
  by: null,
  named: true,
  records: [name],
  ...more,
});
const COVERAGE: readonly MergedSpeaker[] = [
  speaker('Odalys Brandt', { role: 'Mayor', aliases: ['Brandt', 'Mayor Brandt', 'the mayor'] }),
  speaker("Odalys Brandt's lawyer", { role: 'lawyer' }),
  speaker("Odalys Brandt's letter", { kind: 'document', by: 'Odalys Brandt' }),
  speaker('Nico de Vries', { role: 'counsel for the residents', aliases: ['Counsel de Vries', 'de Vries'] }),
  speaker('Edith Rourke', { role: 'Justice', aliases: ['Justice Rourke', 'Rourke'] }),
  speaker('Conor Rourke', { role: 'beekeeper', aliases: ['Rourke'] }),
  speaker('José Álvarez', { role: 'member of Parliament', aliases: ['MP Álvarez'] }),
  speaker('Li Na', { aliases: ['Li'] }),
  speaker('Lorenzo Quattrocchi', { aliases: ['Mr. Quattrocchi'] }),
  speaker('Beatrix Quattrocchi', { aliases: ['Ms. Quattrocchi'] }),
  speaker('Canadian Grain Board', { kind: 'organisation', aliases: ['the board'] }),
  speaker('Harbour News', { kind: 'organisation' }),
  speaker('two national security sources', { kind: 'group', named: false }),
  speaker('Superior Court judge', { named: false }),
  speaker('ministry spokesman', { named: false }),
];

describe('resolveSpeaker', () => {
  const one: [typed: string, name: string][] = [
    ['Odalys Brandt', 'Odalys Brandt'],
    ['odalys brandt', 'Odalys Brandt'],
    ['Brandt', 'Odalys Brandt'],
    ['Odalys', 'Odalys Brandt'],
    ['Mayor Brandt', 'Odalys Brandt'],
    ['the mayor', 'Odalys Brandt'],
    ['mayor', 'Odalys Brandt'],
    ['Ms. Brandt', 'Odalys Brandt'],
    ["Brandt's", 'Odalys Brandt'],
    ['Odalis Brandt', 'Odalys Brandt'],
    ['Odalys Brant', 'Odalys Brandt'],
    ['Oadlys Brandt', 'Odalys Brandt'],
    ["Brandt's lawyer", "Odalys Brandt's lawyer"],
    ['Odalys Brandt’s lawyer', "Odalys Brandt's lawyer"],
    ["Brandt's attorney", "Odalys Brandt's lawyer"],
    ['the lawyer of Odalys Brandt', "Odalys Brandt's lawyer"],
    ["brant's lawyer", "Odalys Brandt's lawyer"],
    ["Brandt's letter", "Odalys Brandt's letter"],
    ['the letter', "Odalys Brandt's letter"],
    // Whose she is may be said by an office, or the other way round.
    ["the mayor's lawyer", "Odalys Brandt's lawyer"],
    ["the residents' counsel", 'Nico de Vries'],
    // An office in French, of a coverage in English.
    ['le juge Rourke', 'Edith Rourke'],
    ['la maire', 'Odalys Brandt'],
    ['la mairesse Brandt', 'Odalys Brandt'],
    ["l'avocate de Brandt", "Odalys Brandt's lawyer"],
    ["l’avocat d'Odalys Brandt", "Odalys Brandt's lawyer"],
    ['le député Álvarez', 'José Álvarez'],
    ['de Vries', 'Nico de Vries'],
    ['De Vries', 'Nico de Vries'],
    ['Vries', 'Nico de Vries'],
    ['Counsel de Vries', 'Nico de Vries'],
    ['counsel for the residents', 'Nico de Vries'],
    ['the judge', 'Edith Rourke'],
    // the very word before a word for the same
    ['the lawyer', "Odalys Brandt's lawyer"],
    ['counsel', 'Nico de Vries'],
    ['Justice Rourke', 'Edith Rourke'],
    ['Judge Rourke', 'Edith Rourke'],
    ['Conor Rourke', 'Conor Rourke'],
    ['the beekeeper', 'Conor Rourke'],
    ['Jose Alvarez', 'José Álvarez'],
    ['alvarez', 'José Álvarez'],
    ['MP Alvarez', 'José Álvarez'],
    ['the MP', 'José Álvarez'],
    ['the member of Parliament', 'José Álvarez'],
    ['Li Na', 'Li Na'],
    ['Li', 'Li Na'],
    ['Mr. Quattrocchi', 'Lorenzo Quattrocchi'],
    ['Beatrix', 'Beatrix Quattrocchi'],
    ['CGB', 'Canadian Grain Board'],
    ['the Canadian Grain Board', 'Canadian Grain Board'],
    ['grain board', 'Canadian Grain Board'],
    ['Harbour', 'Harbour News'],
    ['national security sources', 'two national security sources'],
    ['the spokesman', 'ministry spokesman'],
  ];
  it.each(one)('%s is %s', (typed, name) => {
    const found = resolveSpeaker(typed, COVERAGE);
    expect(found.kind === 'exact' ? found.speaker.name : found).toBe(name);
  });

  const several: [typed: string, names: string[]][] = [
    ['Rourke', ['Edith Rourke', 'Conor Rourke']],
    ['Quattrocchi', ['Lorenzo Quattrocchi', 'Beatrix Quattrocchi']],
    ['Quatrocchi', ['Lorenzo Quattrocchi', 'Beatrix Quattrocchi']],
    ['the attorney', ["Odalys Brandt's lawyer", 'Nico de Vries']],
  ];
  it.each(several)('%s may be several', (typed, names) => {
    const found = resolveSpeaker(typed, COVERAGE);
    expect(found.kind === 'ambiguous' ? found.candidates.map(({ name }) => name).sort() : found).toEqual(
      [...names].sort(),
    );
  });

  it.each([
    '',
    '  ',
    '?!',
    'Teodor Petri',
    'Odalys Petri',
    'the carbon tax',
    'Ly',
    'Brandtner',
    "Petri's lawyer",
    'Justice Brandt Petri',
    "the senator's lawyer",
    "the beekeepers' counsel",
    "the Grain Board's lawyer",
    "l'avocat de Petri",
    'le juge Petri',
    'le premier ministre',
    'the prime minister',
    'the minister',
    'la ruche',
    'of',
  ])('%j is nobody', (typed) => {
    expect(resolveSpeaker(typed, COVERAGE)).toEqual({ kind: 'none' });
  });

  it('knows nobody in an empty coverage', () => {
    expect(resolveSpeaker('Odalys Brandt', [])).toEqual({ kind: 'none' });
  });

  it('asks which of two mayors, though only one of them was called “the mayor”', () => {
    const mayors = [
      speaker('Odalys Brandt', { role: 'Mayor', aliases: ['the mayor'] }),
      speaker('Conor Rourke', { role: 'Mayor' }),
    ];
    expect(resolveSpeaker('the mayor', mayors).kind).toBe('ambiguous');
  });
});
