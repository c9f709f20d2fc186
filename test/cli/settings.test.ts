import { describe, expect, it } from 'vitest';
import { rateLimiter } from '../../src/cli/rate.ts';
import { coveragesIn, decide, readSettings } from '../../src/cli/settings.ts';
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
      ],
    }),
    's.json',
  );

  it.each([
    [place('discord', 'G1'), { allow: true, coverage: 'main' }],
    [place('slack', 'T2'), { allow: false, coverage: 'main' }],
    [place('slack', 'T1', 'C1'), { allow: true, coverage: 'main' }],
    [place('slack', 'T1', 'C9'), { allow: true, coverage: 'court' }],
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
