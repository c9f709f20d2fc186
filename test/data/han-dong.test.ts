// The sample coverage that ships with onrecord: it holds, it keeps to its own rules, and it answers what readers ask of it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ENGINE, indexBuilder } from '../../src/cli/index-builder.ts';
import { checkCoverage } from '../../src/coverage/check.ts';
import { NodeDisk } from '../../src/coverage/disk.ts';
import { openCoverage } from '../../src/coverage/open.ts';
import type { CoverageRecord, QuoteRecord, ReportRecord } from '../../src/coverage/types.ts';
import { onrecord } from '../cli/terminal.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const records = readFileSync(`${DATA}/coverage/han-dong/records.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as CoverageRecord);
const findings = records.filter((r): r is QuoteRecord | ReportRecord => r.type === 'quote' || r.type === 'report');

describe('the records', () => {
  it('stand up to check, the index too', async () => {
    const checked = await checkCoverage(NodeDisk, DATA, 'han-dong', ENGINE.engine);
    expect(checked?.problems).toEqual([]);
  });

  it('are indexed as the program of today would index them (else: onrecord build)', async () => {
    const opened = await openCoverage(NodeDisk, DATA, 'han-dong');
    const coverage = await opened?.coverage();
    const built = coverage && (await indexBuilder.build(coverage, null));
    const files = (of: ReadonlyMap<string, Uint8Array> | undefined) =>
      [...(of ?? [])].map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]).sort();
    expect(files(built)).toEqual(files(opened?.index?.files));
    expect(files(built)).toHaveLength(3);
  });

  it('were each looked at by somebody who says what they looked at', () => {
    for (const record of records) {
      if (record.type === 'header' || record.type === 'correction') continue;
      expect(record).toMatchObject({
        review: 'checked',
        checked: { by: expect.any(String), note: expect.stringMatching(/\S/) },
      });
    }
  });

  it('cite at most eleven words of an article outside quotation marks', () => {
    for (const { paraphrase, citation, id } of findings) {
      if (paraphrase) expect([id, (citation.excerpt.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 11]).toEqual([id, true]);
    }
  });

  it('say in our own words what was not quoted', () => {
    for (const record of findings) {
      if (record.type === 'report' || record.form === 'indirect')
        expect([record.id, record.paraphrase]).toEqual([record.id, true]);
    }
  });
});

type Item = {
  text: string;
  match: string;
  speaker: { name: string; by: string | null } | null;
  citations: { article: string; verified: boolean }[];
  date: { edtf: string };
  conflicts: { date: { edtf: string }; citation: { article: string } }[];
};
const ask = async (line: string): Promise<{ kind: string; items: Item[] }> =>
  JSON.parse((await onrecord(['ask', line, '--json', '--coverage', 'han-dong'])).out);

const FIRST = /^000_/;
const SECOND = /^004_/;

describe('who said it', () => {
  it.each<[string, string, string, RegExp]>([
    ['/whosaid they are not close friends', "Han Dong's lawyer", 'verbatim', SECOND],
    ['/whosaid not close freinds', "Han Dong's lawyer", 'misspelt', SECOND],
    ['/whosaid friends close', "Han Dong's lawyer", 'partial', SECOND],
    ['/whosaid Dong may be a villain', 'Paul Perell', 'verbatim', SECOND],
    ['/whosaid he may be innocent', 'Paul Perell', 'verbatim', SECOND],
    ['/whosaid outed a villain and be lauded', "Paul Perell's decision", 'verbatim', SECOND],
    ['/whosaid wrongfully accused an innocent man', "Paul Perell's decision", 'verbatim', SECOND],
    ['/whosaid give us some names', 'Nando de Luca', 'verbatim', SECOND],
    ['/whosaid anyone else of note', 'Nando de Luca', 'verbatim', SECOND],
    ['/whosaid no choice but to leave the Liberal caucus', 'Han Dong', 'verbatim', FIRST],
    ['/whosaid I had conversations with Consul General Han Tao', 'Han Dong', 'verbatim', SECOND],
    ['/whosaid his office will call my office to arrange a phone call', 'Han Dong', 'verbatim', SECOND],
    ['/whosaid nobody I recal that I ever had a conversaton with', 'Han Dong', 'misspelt', SECOND],
    ['/whosaid called for their immediate release', 'Han Dong', 'verbatim', SECOND],
    ['/whosaid never advocate the violation of fundamental rights', 'Han Dong', 'partial', SECOND],
    ['/whosaid provide notes from these calls', "Han Dong's court filings", 'verbatim', SECOND],
    ['/whosaid recognized methods of diplomatic communications', "Han Dong's lawyer", 'verbatim', SECOND],
    [
      '/whosaid affirmation of the effectiveness of a hardline Canadian approach',
      'CSIS summary of the call',
      'verbatim',
      FIRST,
    ],
    ['/whosaid “loyalty to Canada”', 'Han Dong', 'verbatim', SECOND],
    ['/ask What did the judge say about the defendants?', "Paul Perell's decision", 'verbatim', SECOND],
    ['/ask who said they are not close friends?', "Han Dong's lawyer", 'verbatim', SECOND],
  ])('%s → %s', async (line, speaker, match, article) => {
    const { kind, items } = await ask(line);
    expect([kind, items[0]?.speaker?.name, items[0]?.match]).toEqual(['quotes', speaker, match]);
    expect(items[0]?.citations[0]?.article).toMatch(article);
    expect(
      items.every((item) => item.citations.length > 0 && item.citations.every((citation) => citation.verified)),
    ).toBe(true);
  });

  it('labels what is found by the clause it stands for, as no words of the speaker', async () => {
    const { items } = await ask('/whosaid worked to delay the release of Michael Spavor');
    expect(items[0]).toMatchObject({ match: 'paraphrase', speaker: { name: 'national security sources' } });
  });

  it.each([
    '/whosaid the carbon tax must go',
    '/whosaid we will build more houses',
    '/whosaid I resign as prime minister',
    '/whosaid the',
    '/whosaid wrongfully accused an innocent man person:"Nando de Luca"',
    '/whosaid they are not close friends from:2025',
    '/quotes Justin Trudeau',
    '/quotes Han Tao',
    '/quotes Paul Perell about:caucus',
    '/timeline about:carbon',
    '/timeline from:1999 to:2001',
    '/ask Did Han Dong ever say he is a spy?',
    '/ask What did the prime minister say about the defendants?',
    '/sources The Ledger',
  ])('%s → not in the coverage', async (line) => {
    expect(await ask(line)).toMatchObject({ kind: 'notFound', items: [] });
  });
});

describe('the timeline', () => {
  it('shows the day he left the caucus with the other day beside it', async () => {
    const { items } = await ask('/timeline about:caucus');
    const left = items.find((item) => item.date.edtf === '2023-03-22');
    expect(left?.citations.some((citation) => FIRST.test(citation.article))).toBe(true);
    expect(left?.conflicts.map((conflict) => conflict.date.edtf)).toContain('2023-03-24');
    expect(left?.conflicts.every((conflict) => SECOND.test(conflict.citation.article))).toBe(true);
    expect(items[0]).toBe(left);
  });

  it('goes from the oldest to the newest, and keeps open what is not known', async () => {
    const { items } = await ask('/timeline');
    const dates = items.map((item) => item.date.edtf);
    expect(dates[0]).toBe('2019');
    expect(dates.at(-1)).toBe('XXXX-02');
    expect(dates).toContain('2020/2022');
    expect(dates).toContain('2024-04-02');
  });
});
