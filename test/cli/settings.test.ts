import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rateLimiter } from '../../src/cli/rate.ts';
import { coveragesIn, decide, readSettings } from '../../src/cli/settings.ts';
import { settingsFrom } from '../../src/cli/settings-file.ts';
import { ProblemError } from '../../src/coverage/problem.ts';

const place = (platform: string, workspace: string | null, channel: string | null = null) => ({
  platform,
  workspace,
  channel,
});

describe('settings', () => {
  const settings = readSettings(
    JSON.stringify({
      default: { coverage: 'main', rate: { questions: 5, seconds: 60 } },
      rules: [
        { platform: 'slack', allow: false },
        { platform: 'slack', workspace: 'T1', allow: true },
        { platform: 'slack', workspace: 'T1', channel: 'C9', coverage: 'court' },
        { platform: 'discord', users: ['U7', 'U8'], allow: false },
      ],
    }),
    's.json',
  );

  it.each([
    [place('discord', 'G1'), { allow: true, coverage: 'main' }],
    [place('slack', 'T2'), { allow: false, coverage: 'main' }],
    [place('slack', 'T1', 'C1'), { allow: true, coverage: 'main' }],
    [place('slack', 'T1', 'C9'), { allow: true, coverage: 'court' }],
    [
      { ...place('discord', 'G1'), user: 'U8' },
      { allow: false, coverage: 'main' },
    ],
    [
      { ...place('discord', 'G1'), user: 'U9' },
      { allow: true, coverage: 'main' },
    ],
  ])('%j', (where, expected) => {
    expect(decide(settings, where)).toMatchObject(expected);
  });

  it('allows everything when nothing is said', () => {
    expect(decide({}, place('slack', null))).toEqual({ allow: true, coverage: null, rate: null });
    expect(coveragesIn(settings)).toEqual(['main', 'court']);
  });

  it.each([
    ['{', /no JSON/],
    ['{"rules":[{"coverage":"../x"}]}', /rules\.0\.coverage/],
    ['{"rule":[]}', /rule/],
    ['{"rules":[{"users":[]}]}', /rules\.0\.users/],
    ['{"default":{"users":["U1"]}}', /default: .*users/],
    ['{"default":{"rate":{"questions":0,"seconds":1}}}', /default\.rate\.questions/],
  ])('%s is refused, and the field named', (text, detail) => {
    const refused = (): string => {
      try {
        readSettings(text, 's.json');
        return 'taken';
      } catch (error) {
        return error instanceof ProblemError ? String(error.problem.values['detail']) : String(error);
      }
    };
    expect(refused()).toMatch(detail);
  });
});

describe('rateLimiter', () => {
  it('lets through so many in a window, each user for themselves', () => {
    let now = 0;
    const limiter = rateLimiter(() => now);
    const rate = { questions: 2, seconds: 10 };
    expect([limiter.wait('a', rate), limiter.wait('a', rate), limiter.wait('a', rate)]).toEqual([0, 0, 10]);
    expect(limiter.wait('b', rate)).toBe(0);
    now = 9_500;
    expect(limiter.wait('a', rate)).toBe(1);
    now = 10_001;
    expect([limiter.wait('a', rate), limiter.wait('a', rate), limiter.wait('a', rate)]).toEqual([0, 0, 10]);
  });
});

describe('the file', () => {
  it('is understood, and names a coverage that is not there by the field that wants it', async () => {
    const data = await mkdtemp(join(tmpdir(), 'onrecord-settings-'));
    const file = join(data, 's.json');
    const refused = async (text: string | null) => {
      if (text !== null) await writeFile(file, text);
      return settingsFrom(file, data).then(
        () => 'taken',
        (error) => (error instanceof ProblemError ? String(error.problem.values['detail']) : String(error)),
      );
    };
    expect(await refused(null)).toBe('no such file');
    expect(await refused('\uFEFF{"default":{"allow":true}}')).toBe('taken');
    expect(await refused('{"rules":[{"allow":true},{"coverage":"court"}]}')).toMatch(
      /^rules\.1\.coverage: no coverage “court”/,
    );
    expect(await refused('{"default":{"coverage":"court"}}')).toMatch(/^default\.coverage: /);
    await mkdir(join(data, 'coverage', 'court'), { recursive: true });
    await writeFile(join(data, 'coverage', 'court', 'records.jsonl'), '');
    expect(await refused('{"default":{"coverage":"court"}}')).toBe('taken');
    expect(await settingsFrom(null, data)).toEqual({});
    await rm(data, { recursive: true });
  });
});

it('understands the example of the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, example = ''] = /## Who may ask where[\s\S]*?```json\n([\s\S]*?)```/.exec(readme) ?? [];
  const settings = readSettings(example, 'README.md');
  expect(coveragesIn(settings)).toEqual(['main', 'courts']);
  expect(decide(settings, place('discord', 'elsewhere'))).toMatchObject({ allow: false });
});
