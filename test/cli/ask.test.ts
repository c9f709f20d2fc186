import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { onrecord } from './terminal.ts';

const scratch = mkdtempSync(join(tmpdir(), 'onrecord-ask-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const json = async (...args: string[]) => JSON.parse((await onrecord(['ask', ...args, '--json'])).out);

describe('ask', () => {
  it('prints an answer with its citation, at 80 columns', async () => {
    const { code, out, err } = await onrecord(['ask', '/whosaid they are not close friends']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('“They are not close friends,”');
    expect(out).toContain("Han Dong's lawyer");
    expect(out).toContain('compared with the text');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).not.toContain('\u001B');
  });

  it('does not make a day of the year that an article is from', async () => {
    const { out } = await onrecord(['ask', '/timeline from:2030']);
    expect(out).toContain('The latest article in the coverage is from 2025.');
    const { out: french } = await onrecord(['ask', '/timeline from:2030'], { env: { ONRECORD_LOCALE: 'fr' } });
    expect(french).toContain('couverture : 2025.');
  });

  it('says what is not in the coverage, and that is no fault', async () => {
    const { code, out, err } = await onrecord(['ask', '/whosaid the carbon tax must go']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/Not in the coverage/);
    expect(out).not.toMatch(/\[1\]/);
  });

  it('gives JSON in the shape that other programs rely on', async () => {
    const answer = await json('/whosaid they are not close friends');
    expect(Object.keys(answer)).toEqual(['question', 'command', 'kind', 'items', 'total', 'notices', 'choices']);
    expect(answer).toMatchObject({ command: 'whosaid', kind: 'quotes', total: 1, notices: [], choices: [] });
    expect(Object.keys(answer.items[0]).sort()).toEqual(
      [
        ...['certain', 'citations', 'confidence', 'form', 'highlights', 'id', 'match', 'paraphrase', 'respondsTo'],
        ...['review', 'said', 'score', 'speaker', 'stance', 'target', 'text'],
      ].sort(),
    );
    const [citation] = answer.items[0].citations;
    expect(Object.keys(citation)).toEqual([
      ...['article', 'title', 'publisher', 'url', 'published', 'paragraph', 'start', 'end', 'excerpt', 'verified'],
    ]);
    expect(citation.verified).toBe(true);
  });

  it('answers a file of questions, names the bad lines and takes the good ones', async () => {
    const file = join(scratch, 'batch.jsonl');
    writeFileSync(
      file,
      '{"id":"a","ask":"/whosaid give us some names"}\nnot json\n\n{"id":7,"ask":"/sources"}\n{"id":"c"}\n',
    );
    const { code, out, err } = await onrecord(['ask', '--batch', file]);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, answer }) => [id, answer.kind])).toEqual([
      ['a', 'quotes'],
      [7, 'sources'],
    ]);
    expect(lines.every(({ ms }) => ms >= 0)).toBe(true);
    expect(err.split('\n').filter(Boolean)).toHaveLength(2);
    expect(err).toContain(`${file}:2:`);
    expect(err).toContain(`${file}:5:`);
    expect(code).toBe(2);
  });

  it('cuts at --limit and says so', async () => {
    const answer = await json('/quotes Han Dong', '--limit', '2');
    expect(answer.items).toHaveLength(2);
    expect(answer.total).toBeGreaterThan(2);
    expect(answer.notices).toEqual([`Shown: 2 of ${answer.total}.`]);
  });

  it.each<[string[], RegExp]>([
    [['ask'], /needs/],
    [['ask', '/whosaid x', '--limit', 'many'], /--limit takes a whole number/],
    [['ask', '/whosaid x', '--limit', '0'], /--limit takes a whole number/],
    [['ask', '/whosaid x', '--limit'], /--limit needs a value/],
    [['ask', '/whosaid x', '--colour'], /no option “--colour”/],
    [['ask', 'two', 'words'], /Put a question in quotation marks/],
    [['ask', '/whosaid x', '--format', 'pdf'], /--format takes one of json/],
    [['ask', '--batch', 'nowhere.jsonl'], /no such file/],
    [['ask', '/whosiad x'], /Did you mean \/whosaid/],
    [['ask', 'x', '--coverage', '../x'], /coverage name/],
    [['ask', 'x', '--coverage', 'none'], /no coverage “none”/],
    [['check', 'all'], /^check was given more than it takes: “all”. See/],
    [['sing'], /no subcommand “sing”/],
  ])('%j is refused in one line that says what to do', async (args, said) => {
    const { code, out, err } = await onrecord(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err.length).toBeLessThan(600);
  });

  it('speaks French where that is asked for, and JSON stays English', async () => {
    const { out } = await onrecord(['ask', '/whosaid the carbon tax must go'], { env: { ONRECORD_LOCALE: 'fr' } });
    expect(out).toMatch(/Absent de la couverture/);
    const { out: data } = await onrecord(['ask', '/whosaid the carbon tax must go', '--json'], {
      env: { ONRECORD_LOCALE: 'fr' },
    });
    expect(data).toMatch(/Not in the coverage/);
  });

  it('stops at a wrong environment with a line for each variable', async () => {
    const { code, err } = await onrecord(['ask', 'x'], { env: { PORT: 'http', DISCORD_API_URL: 'nowhere' } });
    expect(code).toBe(2);
    expect(err).toMatch(/DISCORD_API_URL/);
    expect(err).toMatch(/PORT/);
  });
});

describe('help', () => {
  it('of one subcommand comes whichever way it is asked for', async () => {
    const { code, out } = await onrecord(['help', 'ask']);
    expect([code, out]).toEqual([0, (await onrecord(['ask', '--help'])).out]);
    expect(await onrecord(['help', 'sing'])).toMatchObject({ code: 2, out: '' });
  });

  it.each(['--version', '-v', 'version'])('%s says which onrecord this is', async (asked) => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await onrecord([asked])).toEqual({ code: 0, out: `onrecord ${version}\n`, err: '' });
  });

  it('lists the subcommands, and explains each', async () => {
    const { code, out } = await onrecord(['--help']);
    expect(code).toBe(0);
    for (const name of ['start', 'ask', 'doctor', 'extract']) {
      expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
      const help = await onrecord([name, '--help']);
      expect(help.code).toBe(0);
      expect(help.out).toMatch(new RegExp(`^onrecord ${name}`));
      expect(help.out).not.toMatch(/cli\./);
    }
  });
});
