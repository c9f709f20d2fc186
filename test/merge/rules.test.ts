// What editors say about names: rules for articles to come, renaming, splitting namesakes; and about an event's date.
import { describe, expect, test } from 'vitest';
import { type Correcting, correctionOf } from '../../src/coverage/corrections.ts';
import type { CorrectionRecord, Coverage, QuoteRecord, SpeakerRecord } from '../../src/coverage/types.ts';
import { dateFromEdtf } from '../../src/dates/index.ts';
import { looseCorrections } from '../../src/merge/events-corrections.ts';
import { mergeCoverage } from '../../src/merge/merge.ts';
import { rulesUsed } from '../../src/merge/rules.ts';
import { harbour } from '../coverage/made-up.ts';

let second = 0;
const said = (correcting: Record<string, unknown>): CorrectionRecord =>
  correctionOf({
    by: 'Kim',
    note: 'known',
    at: `2026-01-15T12:00:${String(second++).padStart(2, '0')}Z`,
    ...correcting,
  } as unknown as Correcting);

/** One article for each line: who is named in the text, as whom the speaker was read, and the words. */
function told(
  ...lines: readonly (readonly [mention: string | null, speaker: string | null, words: string])[]
): Coverage {
  const { header, articles, quotes, speakers } = harbour();
  return {
    header,
    articles: lines.map((_, n) => ({ ...articles[0]!, id: `a${n}` })),
    quotes: lines.map(
      ([mention, speaker, text], n): QuoteRecord => ({
        ...quotes[0]!,
        id: `a${n}#q`,
        article: `a${n}`,
        text,
        mention: mention === null ? null : { start: 0, end: mention.length, text: mention },
        speaker: speaker === null ? null : `a${n}#${speaker}`,
        confidence: 0.5,
      }),
    ),
    reports: [],
    speakers: lines.flatMap(([, name], n): SpeakerRecord[] =>
      name === null ? [] : [{ ...speakers[0]!, id: `a${n}#${name}`, article: `a${n}`, name, aliases: [], role: null }],
    ),
    corrections: [],
  };
}
const credits = (coverage: Coverage, ...corrections: CorrectionRecord[]) => {
  const merged = mergeCoverage({ ...coverage, corrections });
  return merged.groups.map(({ shown, speaker }) => [
    shown.text,
    merged.speakers.find(({ id }) => id === speaker)?.name ?? null,
  ]);
};
const grits = { about: 'alias', words: 'the Grits', speaker: 'Liberal Party' };

describe('a rule', () => {
  test.each([
    ['the words name the speaker in the text', ['the Grits', 'they', 'a'], 'Liberal Party'],
    ['the words are the name that was read', [null, 'The Grits', 'a'], 'Liberal Party'],
    ['whatever case and article', ['Grits', null, 'a'], 'Liberal Party'],
    ['other words name the speaker', ['the Grit leader', 'Ana Roy', 'a'], 'Ana Roy'],
    ['nobody is named', [null, null, 'a'], null],
  ] as const)('holds when %s', (_, line, name) => {
    expect(credits(told([...line]), said(grits))).toEqual([['a', name]]);
  });

  test('makes one speaker of all that is credited to either name, under the name of the rule', () => {
    const coverage = told(['the Grits', 'the Grits', 'a'], ['Liberal Party', 'Liberal Party', 'b']);
    const merged = mergeCoverage({ ...coverage, corrections: [said(grits)] });
    expect(merged.speakers).toMatchObject([{ name: 'Liberal Party', aliases: ['the Grits'] }]);
  });

  test('shows its speaker by name, never by the words, and makes nobody one who goes by the same surname', () => {
    const rule = { about: 'alias', words: 'Counsel Roe', speaker: 'Jane Roe' };
    const coverage = told(['Counsel Roe', 'Counsel Roe', 'a'], [null, 'Jane Roe', 'b'], [null, 'Jane Marie Roe', 'c']);
    expect(mergeCoverage({ ...coverage, corrections: [said(rule)] }).speakers).toMatchObject([
      { name: 'Jane Roe', aliases: ['Counsel Roe', 'Jane Marie Roe'] },
    ]);
    const two = told(['Counsel Roe', null, 'a'], [null, 'Jane Roe', 'b'], [null, 'Tom Roe', 'c']);
    const speakers = two.speakers.map((one) => ({ ...one, aliases: ['Roe'] }));
    const merged = mergeCoverage({ ...two, speakers, corrections: [said({ ...rule, speaker: 'Roe' })] });
    expect(merged.speakers.map(({ name }) => name).sort()).toEqual(['Jane Roe', 'Roe', 'Tom Roe']);
  });

  test('leaves alone what somebody has looked at', () => {
    const coverage = told(['the Grits', 'Ana Roy', 'a']);
    const [quote] = coverage.quotes;
    const checked = { ...quote!, review: 'checked', checked: { by: 'Lou', note: 'heard it' } } as QuoteRecord;
    expect(credits({ ...coverage, quotes: [checked] }, said(grits))).toEqual([['a', 'Ana Roy']]);
  });

  test('gives way to a later one about the same words, in whatever order they stand', () => {
    const [first, later] = [said(grits), said({ ...grits, speaker: 'Green Party' })];
    const coverage = told(['the Grits', null, 'a']);
    expect(credits(coverage, later, first)).toEqual([['a', 'Green Party']]);
    expect(credits(coverage, first, later)).toEqual([['a', 'Green Party']]);
  });

  test('makes the speaker certain, and is counted for the articles it was used in', () => {
    const coverage = {
      ...told(['Counsel Roe', 'Roe', 'a'], ['Counsel Roe', 'Roe', 'b']),
      corrections: [said({ about: 'alias', words: 'Counsel Roe', speaker: 'Jane Roe' })],
    };
    expect(mergeCoverage(coverage).groups[0]!.shown.confidence).toBeGreaterThanOrEqual(0.8);
    expect(rulesUsed(coverage, new Set(['a1']))).toEqual([{ words: 'Counsel Roe', speaker: 'Jane Roe', n: 1 }]);
    expect(rulesUsed(coverage, new Set(['elsewhere']))).toEqual([]);
  });
});

describe('names', () => {
  test('are changed for everybody, the old one stays an alias, and Wikidata ids are carried', () => {
    const coverage = told(['Ana Roy', 'Ana Roy', 'a']);
    const corrections = [
      said({ about: 'speaker', name: 'Ana Roy', change: { name: 'Ana Roy-Marsh' } }),
      said({ about: 'speaker', name: 'Ana Roy-Marsh', change: { wikidata: 'Q42' } }),
    ];
    expect(mergeCoverage({ ...coverage, corrections }).speakers).toMatchObject([
      { name: 'Ana Roy-Marsh', aliases: ['Ana Roy'], wikidata: 'Q42' },
    ]);
    const taken = [...corrections, said({ about: 'speaker', name: 'Ana Roy', change: { wikidata: null } })];
    expect(mergeCoverage({ ...coverage, corrections: taken }).speakers[0]).not.toHaveProperty('wikidata');
  });

  test('of namesakes are told apart by their article', () => {
    const coverage = told([null, 'Ana Roy', 'a'], [null, 'Ana Roy', 'b']);
    expect(credits(coverage)).toEqual([
      ['a', 'Ana Roy'],
      ['b', 'Ana Roy'],
    ]);
    const other = said({ about: 'speaker', name: 'Ana Roy', article: 'a1', change: { name: 'Ana Roy (baker)' } });
    expect(credits(coverage, other)).toEqual([
      ['a', 'Ana Roy'],
      ['b', 'Ana Roy (baker)'],
    ]);
  });

  test('that nobody has change nothing', () => {
    const coverage = told([null, 'Ana Roy', 'a']);
    const { speakers } = mergeCoverage(coverage);
    const corrections = [said({ about: 'speaker', name: 'Bo Lind', change: { name: 'Bo' } })];
    expect(mergeCoverage({ ...coverage, corrections }).speakers).toEqual(speakers);
  });
});

describe('an event', () => {
  const reports = (['2022-05-03', '2022-05-04'] as const).map((edtf, n) => ({
    ...harbour().reports[0]!,
    id: `a${n}#r`,
    article: `a${n}`,
    date: dateFromEdtf(edtf, 'explicit'),
  }));
  const anchors = reports.map(({ article, citation }) => ({ article, words: citation.excerpt }));
  const coverage = { ...told([null, null, 'a'], [null, null, 'b']), reports };
  const events = (...corrections: CorrectionRecord[]) =>
    mergeCoverage({ ...coverage, corrections: [said({ about: 'sameEvent', reports: anchors }), ...corrections] })
      .events;

  test('stands on the date that an editor settled on, the other article’s date beside it', () => {
    expect(events()).toMatchObject([{ date: { edtf: '2022-05-03' }, conflicts: [{ id: 'a1#r' }] }]);
    const date = { ...dateFromEdtf('2022-05-04', 'explicit') };
    expect(events(said({ about: 'eventDate', reports: anchors, date }))).toMatchObject([
      { date: { edtf: '2022-05-04' }, conflicts: [{ id: 'a0#r' }], looked: 'settled' },
    ]);
  });

  test('of a clause that tells of two dates is meant by its date', () => {
    const two = [...reports, { ...reports[1]!, id: 'a1#r2', date: dateFromEdtf('2022-06-20', 'explicit') }];
    const dated = [anchors[0]!, { ...anchors[1]!, date: '2022-05-04' }];
    const merged = mergeCoverage({
      ...coverage,
      reports: two,
      corrections: [said({ about: 'sameEvent', reports: dated })],
    });
    expect(merged.events.map(({ reports, conflicts }) => [...reports, ...conflicts].map(({ id }) => id))).toEqual([
      ['a0#r', 'a1#r'],
      ['a1#r2'],
    ]);
    const corrections = [
      said({ about: 'sameEvent', reports: dated }),
      said({ about: 'sameEvent', reports: [dated[0], { article: 'a1', words: 'gone' }] }),
    ];
    expect(looseCorrections({ ...coverage, reports: two, corrections })).toEqual([corrections[1]]);
  });

  test('keeps its disagreement when an editor confirms it, or settles on a date that no report gives', () => {
    expect(events(said({ about: 'eventDate', reports: anchors, date: null }))).toMatchObject([
      { date: { edtf: '2022-05-03' }, looked: 'confirmed' },
    ]);
    const date = dateFromEdtf('2030-01-01', 'editor');
    expect(events(said({ about: 'eventDate', reports: anchors, date }))[0]).not.toHaveProperty('looked');
  });
});
