import { describe, expect, it } from 'vitest';
import { makeLog, withoutSecrets } from '../../src/cli/log.ts';

describe('the log', () => {
  it('never holds a secret of the environment, at any level', () => {
    const lines: string[] = [];
    const variables = { DISCORD_TOKEN: 'super-secret-1', SLACK_BOT_TOKEN: 'other-secret-2', ONRECORD_DATA: 'visible' };
    const log = makeLog('debug', variables, (line) => lines.push(line));
    log.debug({ url: 'https://x/?t=super-secret-1' }, 'with other-secret-2 in it');
    log.error({ err: new Error('refused super-secret-1') }, 'visible');
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).not.toMatch(/super-secret|other-secret/);
    expect(lines.join('\n')).toContain('visible');
  });

  it.each([
    ['token xoxb-123-456-abcDEF used', 'token [secret] used'],
    ['xapp-1-A0-99-abc', '[secret]'],
    ['Authorization: Bearer abc.def', 'Authorization: Bearer [secret]'],
    ['POST /webhooks/123/aVeryLongToken/messages', 'POST /webhooks/123/[secret]/messages'],
    ['https://hooks.slack.com/commands/T1/2/x', 'https://hooks.slack.com/[secret]'],
    // plain words stay
    ['the bot is ready', 'the bot is ready'],
  ])('cuts what looks like a token: %s', (line, expected) => {
    expect(withoutSecrets(line, [])).toBe(expected);
  });
});
