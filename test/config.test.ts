import { describe, expect, it } from 'vitest';
import { readConfig, type Variables } from '../src/config.ts';

const problems = (variables: Variables) =>
  readConfig(variables).problems.map(({ code, values }) => `${code} ${values['variable']} ${values['wanted']}`.trim());

describe('readConfig', () => {
  it('needs nothing', () => {
    const { config, problems } = readConfig({});
    expect(problems).toEqual([]);
    expect(config).toEqual({
      data: null,
      coverage: null,
      locale: 'en',
      settings: null,
      web: { port: 8787, given: false, open: null },
      logLevel: 'info',
      discord: null,
      slack: null,
    });
  });

  it('counts an empty variable as not set', () => {
    expect(problems({ DISCORD_TOKEN: '', SLACK_BOT_TOKEN: '  ', PORT: '', ONRECORD_LOCALE: '' })).toEqual([]);
  });

  it.each<[string, Variables]>([
    ['socket', { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }],
    ['http', { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', PORT: '3000' }],
    [
      'oauth',
      {
        SLACK_CLIENT_ID: '1.2',
        SLACK_CLIENT_SECRET: 's',
        SLACK_STATE_SECRET: 't',
        SLACK_SIGNING_SECRET: 'u',
        PORT: '0',
      },
    ],
  ])('knows Slack by %s', (mode, variables) => {
    const read = readConfig(variables);
    expect([read.config.slack?.mode, read.problems]).toEqual([mode, []]);
  });

  it('prefers Socket Mode when both are set, for then no port is needed', () => {
    const all = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' };
    expect(readConfig(all).config.slack?.mode).toBe('socket');
  });

  it.each<[Variables, string[]]>([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, ['configHalf SLACK_BOT_TOKEN SLACK_APP_TOKEN']],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, ['configHalf SLACK_APP_TOKEN SLACK_BOT_TOKEN']],
    [{ SLACK_SIGNING_SECRET: 's', SLACK_BOT_TOKEN: 'xoxb-1' }, ['configHalf SLACK_SIGNING_SECRET PORT']],
    [{ SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xapp-1' }, ['configPrefix SLACK_BOT_TOKEN xoxb-']],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xoxb-1' }, ['configPrefix SLACK_APP_TOKEN xapp-']],
    [{ DISCORD_TOKEN: 'two words' }, ['configSecret DISCORD_TOKEN']],
    [{ DISCORD_CLIENT_ID: 'abc' }, ['configSnowflake DISCORD_CLIENT_ID']],
    [{ DISCORD_API_URL: 'localhost:80' }, ['configUrl DISCORD_API_URL']],
    [{ SLACK_API_URL: 'ftp://x' }, ['configUrl SLACK_API_URL']],
    [{ ONRECORD_WEB_PORT: '99999' }, ['configPort ONRECORD_WEB_PORT']],
    [{ ONRECORD_WEB_PORT: '-1' }, ['configPort ONRECORD_WEB_PORT']],
    [{ ONRECORD_WEB_HOST: '0.0.0.0' }, ['configHalf ONRECORD_WEB_HOST ONRECORD_WEB_TOKEN']],
    [{ ONRECORD_WEB_TOKEN: 'short' }, ['configTooShort ONRECORD_WEB_TOKEN 16']],
    [{ ONRECORD_WEB_HOST: 'a b', ONRECORD_WEB_TOKEN: 'x'.repeat(16) }, ['configHost ONRECORD_WEB_HOST']],
    [{ ONRECORD_LOCALE: 'de' }, ['configChoice ONRECORD_LOCALE en, fr']],
    [{ ONRECORD_LOCALE: 'frog' }, ['configChoice ONRECORD_LOCALE en, fr']],
    [{ ONRECORD_LOCALE: 'englisch' }, ['configChoice ONRECORD_LOCALE en, fr']],
    [{ ONRECORD_LOCALE: 'fr_CA.UTF-8' }, []],
    [{ ONRECORD_LOCALE: 'EN-GB' }, []],
    [{ ONRECORD_COVERAGE: '../etc' }, ['configCoverageName ONRECORD_COVERAGE']],
    [{ LOG_LEVEL: 'loud' }, ['configChoice LOG_LEVEL fatal, error, warn, info, debug, trace, silent']],
    [
      { SLACK_CLIENT_ID: '1.2' },
      ['SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'SLACK_SIGNING_SECRET', 'PORT'].map(
        (name) => `configHalf SLACK_CLIENT_ID ${name}`,
      ),
    ],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', PORT: 'http' }, ['configPort PORT']],
  ])('%j is wrong and named', (variables, expected) => {
    expect(problems(variables)).toEqual(expected);
  });

  it('never repeats a secret in a problem', () => {
    const said = JSON.stringify(readConfig({ DISCORD_TOKEN: 'hush hush', SLACK_BOT_TOKEN: 'sesame' }).problems);
    expect(said).not.toMatch(/hush|sesame/);
  });
});
