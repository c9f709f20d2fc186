// A merge that was stored and opened again says what it said before, and nothing that does not belong to its records.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/coverage/cite.ts';
import { recordLines } from '../../src/coverage/lines.ts';
import { readTrusted, serialiseRecords } from '../../src/coverage/records.ts';
import { unshelve } from '../../src/coverage/shelf.ts';
import type { ArticleRecords, CorrectionRecord } from '../../src/coverage/types.ts';
import { openKeys, storeKeys } from '../../src/merge/keys.ts';
import { mergeCoverage, mergeWithKeys } from '../../src/merge/merge.ts';
import { openMerged } from '../../src/merge/open-stored.ts';
import { MERGED, storeMerged } from '../../src/merge/stored.ts';
import type { Merged } from '../../src/merge/types.ts';
import { documentsById, searchDocuments } from '../../src/search/documents.ts';
import { harbour } from '../coverage/made-up.ts';
import { anyArticle, anyCorrections, fixedTown } from './towns.ts';

function bytesOf(articles: readonly ArticleRecords[], corrections: readonly CorrectionRecord[] = []): Uint8Array {
  const shelf = {
    header: { type: 'header', format: 1, name: 'town', sample: false } as const,
    articles: new Map(articles.map((records) => [records.article.id, records])),
    speakers: new Map(),
    corrections: [...new Map(corrections.map((one) => [one.id, one])).values()],
  };
  return Buffer.from([...serialiseRecords(unshelve(shelf))].join(''));
}

/** Everything in it, as plain objects. */
const plain = ({ articles, speakers, speakerOf, groups, events, tally }: Merged) => ({
  articles: [...articles],
  speakers,
  speakerOf: [...speakerOf],
  groups: groups.map(({ id, shown, quotes, speaker }) => ({ id, shown, quotes, speaker })),
  events: events.map(({ id, date, summary, paraphrase, status, review, reports, conflicts, people, looked }) => {
    return { id, date, summary, paraphrase, status, review, reports, conflicts, people, looked };
  }),
  tally: { quotes: [...tally.quotes].sort(), reports: [...tally.reports].sort(), review: tally.review },
});

describe('a stored merge', () => {
  it('opens as what it was', () => {
    fc.assert(
      fc.property(fc.array(anyArticle, { maxLength: 8 }), anyCorrections, (articles, corrections) => {
        const bytes = bytesOf(articles, corrections);
        const coverage = readTrusted(bytes, 'records.jsonl');
        const merged = mergeCoverage(coverage);
        const lines = recordLines(bytes, 'records.jsonl');
        const opened = openMerged(storeMerged(coverage, merged), lines)!;
        expect(plain(opened)).toEqual(plain(merged));
        const speakers = new Map(opened.speakers.map((speaker) => [speaker.id, speaker]));
        expect([...documentsById(opened, speakers).values()]).toEqual(searchDocuments(merged));
        expect({ ...lines.coverage }).toEqual(coverage);
      }),
      { numRuns: 300 },
    );
  });

  const bytes = Buffer.from([...serialiseRecords(harbour())].join(''));
  const coverage = readTrusted(bytes, 'records.jsonl');
  const stored = Buffer.from(storeMerged(coverage, mergeCoverage(coverage)));
  const lines = recordLines(bytes, 'records.jsonl');
  const one: ArticleRecords = { article: harbour().articles[0]!, quotes: [], reports: [], speakers: [] };
  it.each([
    ['cut short', stored.subarray(0, stored.length - 3)],
    ['of another format', Buffer.from(stored.toString().replace(MERGED, 'merged-0'))],
    ['no JSON', Buffer.from('torn')],
    ['null', Buffer.from('null')],
    ['empty', Buffer.from('')],
    ['of records that there are not', Buffer.from(stored.toString().replace('[1,1,1,1]', '[1,2,1,1]'))],
  ])('is not opened when it is %s', (_, given) => {
    expect(openMerged(stored, lines)).not.toBeNull();
    expect(openMerged(given, lines)).toBeNull();
  });

  it('keeps few records parsed, and those as long as they are asked for', () => {
    const own = recordLines(
      bytesOf([...Array(9).keys()].map((n) => ({ ...one, article: { ...one.article, id: `a${n}` } }))),
      'r',
      3,
    );
    const first = own.record('article', 0);
    for (let n = 1; n < 9; n++) {
      expect(own.record('article', n).id).toBe(`a${n}`);
      expect(own.record('article', 0)).toBe(first);
    }
    const early = own.record('article', 1);
    for (let n = 2; n < 9; n++) own.record('article', n);
    expect(own.record('article', 1)).not.toBe(early);
    expect(own.record('article', 1)).toEqual(early);
  });

  it('reads only what is asked for', () => {
    const many = bytesOf(['a', 'b'].map((id) => ({ ...one, article: { ...one.article, id } })));
    // The second article's line is no record: nobody who asks for the first notices.
    const torn = Buffer.from(Buffer.from(many).toString().replace('"id":"b","title"', '"id":"b",,title"'));
    const own = recordLines(torn, 'records.jsonl');
    expect(own.record('article', 0).id).toBe('a');
    expect(own.id('article', 1)).toBe('b');
    expect(() => own.record('article', 1)).toThrow('recordNoJson');
  });
});

describe('what is stored on disks', () => {
  const coverage = readTrusted(bytesOf(fixedTown()), 'records.jsonl');
  const { merged, keys } = mergeWithKeys(coverage);

  // An article that is added is merged with what is stored, by the keys that are stored.
  it('was merged by the rules of today (else: raise MERGED, and then this)', () => {
    const bytes = Buffer.concat([storeMerged(coverage, merged), storeKeys(keys)]);
    expect([MERGED, sha256(bytes).slice(0, 12)]).toEqual(['merged-3', '7370f9db7584']);
  });

  it('are keys, too, that read back as they were; not half of them, nor none', () => {
    const bytes = storeKeys(keys);
    expect(Buffer.from(storeKeys(openKeys(bytes))).equals(Buffer.from(bytes))).toBe(true);
    expect(openKeys(bytes.subarray(0, bytes.length - 8))).toBeNull();
    expect(openKeys(Buffer.concat([Buffer.from('another '), bytes]))).toBeNull();
    expect(openKeys(storeKeys(null))).toBeNull();
  });
});
