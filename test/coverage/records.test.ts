import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecords, readTrusted, type Starts, serialiseRecords } from '../../src/coverage/records.ts';
import { schemaFault } from '../../src/coverage/schema.ts';
import type { Coverage } from '../../src/coverage/types.ts';
import { anyCoverage, harbour } from './made-up.ts';

const bytesOf = (coverage: Coverage) => Buffer.from([...serialiseRecords(coverage)].join(''));
const parse = (bytes: Buffer) => parseRecords(bytes, 'records.jsonl', 'town', schemaFault);

describe('records.jsonl', () => {
  test('what is written is read back, and written again the same', () => {
    fc.assert(
      fc.property(anyCoverage, (coverage) => {
        const bytes = bytesOf(coverage);
        const { coverage: read, problems } = parse(bytes);
        expect(problems).toEqual([]);
        for (const list of ['articles', 'quotes', 'reports', 'speakers', 'corrections'] as const) {
          expect(read[list]).toHaveLength(coverage[list].length);
          expect(read[list]).toEqual(expect.arrayContaining([...coverage[list]]));
        }
        expect(bytesOf(read)).toEqual(bytes);
        expect(readTrusted(bytes, 'records.jsonl')).toEqual(read);
      }),
    );
  });

  test('the bytes do not depend on the order of the records, nor on the order of their keys', () => {
    const backwards = <T extends object>(record: T) => Object.fromEntries(Object.entries(record).reverse()) as T;
    fc.assert(
      fc.property(anyCoverage, fc.infiniteStream(fc.nat()), (coverage, random) => {
        const shuffle = <T extends object>(list: readonly T[]) =>
          list
            .map((record) => [random.next().value, backwards(record)] as const)
            .sort(([a], [b]) => a - b)
            .map(([, record]) => record);
        const shuffled: Coverage = {
          header: backwards(coverage.header),
          articles: shuffle(coverage.articles),
          quotes: shuffle(coverage.quotes),
          reports: shuffle(coverage.reports),
          speakers: shuffle(coverage.speakers),
          corrections: shuffle(coverage.corrections),
        };
        expect(bytesOf(shuffled)).toEqual(bytesOf(coverage));
      }),
    );
  });

  test('records that are still those that were read give the same bytes as if all were written anew', () => {
    fc.assert(
      fc.property(anyCoverage, anyCoverage, fc.infiniteStream(fc.nat(5)), (coverage, other, random) => {
        const bytes = bytesOf(coverage);
        const starts: Starts = new Map();
        const read = readTrusted(bytes, 'records.jsonl', starts);
        const ids = new Set<string>();
        // Some are gone, some are others than they were, some are new.
        const change = <T extends { readonly id: string }>(list: readonly T[], more: readonly T[]): T[] =>
          [...list, ...more].flatMap((record): T[] => {
            if (ids.has(record.id)) return [];
            ids.add(record.id);
            const chance = random.next().value;
            return chance === 0 ? [] : chance === 1 ? [{ ...record }] : [record];
          });
        const now: Coverage = {
          header: read.header,
          articles: change(read.articles, other.articles),
          quotes: change(read.quotes, other.quotes),
          reports: change(read.reports, other.reports),
          speakers: change(read.speakers, other.speakers),
          corrections: change(read.corrections, other.corrections),
        };
        expect(
          Buffer.concat(Array.from(serialiseRecords(now, { bytes, starts }), (piece) => Buffer.from(piece))),
        ).toEqual(bytesOf(now));
      }),
    );
  });

  test('each article is followed by its quotes and reports in text order, then come the speakers', () => {
    const types = bytesOf(harbour())
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).type);
    expect(types).toEqual(['header', 'article', 'quote', 'report', 'speaker']);
  });

  test('a file of several pieces is the same file', () => {
    const { speakers, ...rest } = harbour();
    const many = Array.from({ length: 2000 }, (_, n) => ({ ...speakers[0]!, id: `s${n}` }));
    expect([...serialiseRecords({ ...rest, speakers: many })].length).toBeGreaterThan(1);
    expect(parse(bytesOf({ ...rest, speakers: many })).coverage.speakers).toHaveLength(2000);
  });
});

describe('a bad line is named with its number, and the good ones are read', () => {
  const lines = bytesOf(harbour()).toString().trimEnd().split('\n');
  const [HEADER, ARTICLE, QUOTE, REPORT, SPEAKER] = [0, 1, 2, 3, 4];
  const edit = (line: number, change: (record: Record<string, unknown>) => unknown) => {
    const edited = [...lines];
    edited[line] = JSON.stringify(change(JSON.parse(edited[line]!)));
    return edited.join('\n');
  };
  const set = (line: number, key: string, value: unknown) => edit(line, (record) => ({ ...record, [key]: value }));
  const citation = (change: object) =>
    edit(QUOTE, (quote) => ({ ...quote, citation: { ...(quote['citation'] as object), ...change } }));

  test.each([
    ['a line that is no JSON', `${lines.slice(0, 2).join('\n')}\n{"type":\n`, 3, 'recordNoJson', ''],
    ['a list', edit(ARTICLE, () => []), 2, 'recordInvalid', 'type'],
    ['null', edit(ARTICLE, () => null), 2, 'recordInvalid', 'type'],
    ['an unknown type', set(QUOTE, 'type', 'rumour'), 3, 'recordInvalid', 'type'],
    ['a type that every object has', set(QUOTE, 'type', 'constructor'), 3, 'recordInvalid', 'type'],
    ['a missing key', edit(QUOTE, ({ stance: _, ...rest }) => rest), 3, 'recordInvalid', 'stance'],
    ['a misspelt key', set(QUOTE, 'stanse', 'states'), 3, 'recordInvalid', 'stanse'],
    ['an unknown stance', set(QUOTE, 'stance', 'shouts'), 3, 'recordInvalid', 'stance'],
    ['words of blanks', set(QUOTE, 'text', '  '), 3, 'recordInvalid', 'text'],
    ['a confidence over one', set(QUOTE, 'confidence', 1.2), 3, 'recordInvalid', 'confidence'],
    ['a part that is no pair', set(QUOTE, 'parts', [[1, 2, 3]]), 3, 'recordInvalid', 'parts.0'],
    ['a checked record without a note', set(QUOTE, 'review', 'checked'), 3, 'recordInvalid', 'checked'],
    ['an unknown review', set(QUOTE, 'review', 'seen'), 3, 'recordInvalid', 'review'],
    ['a proof that is no hash', citation({ proof: 'trust me' }), 3, 'recordInvalid', 'citation.proof'],
    ['an excerpt of another length', citation({ excerpt: 'We will' }), 3, 'recordInvalid', 'citation'],
    ['a cue of another length', set(QUOTE, 'cue', { start: 1, end: 9, text: 'said' }), 3, 'recordInvalid', 'cue'],
    [
      'a day that is not in the calendar',
      set(REPORT, 'date', { edtf: '2022', from: '2022-02-30', to: null, precision: 'day', basis: 'explicit' }),
      4,
      'recordInvalid',
      'date.from',
    ],
    [
      'an end before its start',
      set(REPORT, 'date', {
        edtf: '2022',
        from: '2022-02-03',
        to: '2022-02-01',
        precision: 'range',
        basis: 'explicit',
      }),
      4,
      'recordInvalid',
      'date',
    ],
    ['a url of another kind', set(ARTICLE, 'url', 'javascript:alert(1)'), 2, 'recordInvalid', 'url'],
    ['an id with a line break', set(ARTICLE, 'id', 'a\nb'), 2, 'recordInvalid', 'id'],
    ['a format from the future', set(HEADER, 'format', 2), 1, 'recordInvalid', 'format'],
    ['a header of another coverage', set(HEADER, 'name', 'city'), 1, 'recordOtherName', ''],
    ['two headers', `${lines.join('\n')}\n${lines[0]}`, 6, 'recordSecondHeader', ''],
    ['no header', lines.slice(1).join('\n'), 1, 'recordNoHeader', ''],
    ['a header that is not first', [lines[1], lines[0]].join('\n'), 1, 'recordNoHeader', ''],
    ['an empty file', '', 1, 'recordNoHeader', ''],
    ['a speaker without a kind', edit(SPEAKER, ({ kind: _, ...rest }) => rest), 5, 'recordInvalid', 'kind'],
  ])('%s', (_, file, line, code, field) => {
    const { problems } = parse(Buffer.from(file));
    expect(problems[0]).toMatchObject({ code, values: { file: 'records.jsonl', line: String(line) } });
    if (field !== '') expect(problems[0]!.values).toMatchObject({ field });
  });

  test('the lines beside a bad one are read', () => {
    const { coverage, problems } = parse(Buffer.from(set(QUOTE, 'stance', 'shouts')));
    expect(problems).toHaveLength(1);
    expect(coverage).toMatchObject({ quotes: [], articles: harbour().articles, reports: harbour().reports });
  });

  test('blank lines and carriage returns are nobody’s fault', () => {
    expect(parse(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)).problems).toEqual([]);
  });
});
