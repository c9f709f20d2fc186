// A timeline's picture in Slack: a file after a shared answer or in a direct message; never a private one's, never in its place.

import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Running, run } from './strict/bot.ts';
import { command, direct, envelope, mention, press } from './strict/deliveries.ts';
import { until } from './strict/server.ts';

let running: Running;
beforeEach(async () => {
  running = await run();
});
afterEach(() => running.finish());

const completed = () => running.slack.callsOf('files.completeUploadExternal');
const posts = () => running.slack.posts.map(({ body }) => body);
const ask = (text: string) =>
  running.slack.deliver(envelope(command('timeline', text, running.slack.responseUrl('c'))));
const shown = (body: Record<string, unknown> | undefined) => JSON.stringify(body?.['blocks'] ?? '');

describe('a picture', () => {
  it('follows a shared answer where the bot is a member', async () => {
    running.slack.memberOf.add('C0NEWS');
    await ask('harbour share:true');
    await until(() => completed().length === 1, 15_000);
    expect(posts()).toHaveLength(1);
    expect(shown(posts()[0])).toContain('Event number 1 ');
    expect(completed()[0]).toMatchObject({ channel_id: 'C0NEWS', files: [{ title: 'Timeline' }] });
    const [announced] = running.slack.callsOf('files.getUploadURLExternal');
    expect(announced).toMatchObject({ filename: 'timeline.png' });
    expect(announced?.['alt_txt']).toContain('Event number 1 ');
    const [file] = [...running.slack.files.values()];
    expect(file?.bytes?.subarray(1, 4).toString()).toBe('PNG');
  });

  it('follows the Share button too', async () => {
    running.slack.memberOf.add('C0NEWS');
    const action = { action_id: 'onrecord.share', value: '0|/timeline harbour' };
    await running.slack.deliver(envelope(press(action, running.slack.responseUrl('p'))));
    await until(() => completed().length === 1, 15_000);
    expect(posts().map((body) => body['response_type'])).toEqual(['in_channel']);
  });

  it('that cannot be shown there, for want of membership, is said to the one who shared', async () => {
    await ask('harbour share:true');
    await until(() => posts().length === 2, 15_000);
    expect(posts()[0]?.['response_type']).toBe('in_channel');
    expect(posts()[1]).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(posts()[1]?.['text']).toMatch(/\/invite \S*onrecord/);
    expect(completed()).toEqual([]);
  });

  it('is no private answer’s, nor a mention’s', async () => {
    running.slack.memberOf.add('C0NEWS');
    await ask('harbour');
    await running.slack.deliver(envelope(mention('<@U0BOT> /timeline')));
    await until(() => posts().length === 1 && running.slack.callsOf('chat.postMessage').length === 1);
    await pause(300);
    expect(running.slack.callsOf('files.getUploadURLExternal')).toEqual([]);
  });

  it('comes in a direct message, after the words, in the same thread', async () => {
    await running.slack.deliver(envelope(direct('/timeline', { thread_ts: '1700000000.000001' })));
    await until(() => completed().length === 1, 15_000);
    expect(running.slack.calls.map(({ method }) => method).filter((m) => /^(?:chat|files)/.test(m))).toEqual([
      'chat.postMessage',
      'files.getUploadURLExternal',
      'files.completeUploadExternal',
    ]);
    expect(completed()[0]).toMatchObject({ channel_id: 'D0ASKER', thread_ts: '1700000000.000001' });
  });

  it.each([
    ['a scope is missing', 'files.getUploadURLExternal', { status: 200, body: '{"ok":false,"error":"missing_scope"}' }],
    ['the upload is refused', 'upload', { status: 413, body: 'too large' }],
    [
      'the last call is refused',
      'files.completeUploadExternal',
      { status: 200, body: '{"ok":false,"error":"posting_to_channel_denied"}' },
    ],
  ])('takes nothing away when %s, and the log says so', async (_, method, trouble) => {
    running.slack.memberOf.add('C0NEWS');
    running.slack.troubles.set(method, [{ headers: { 'content-type': 'application/json' }, ...trouble }]);
    await ask('harbour share:true');
    await until(() => running.log.some((line) => line.includes('slack.pictureLost')), 15_000);
    expect(shown(posts()[0])).toContain('Event number 1 ');
    expect(posts()).toHaveLength(1);
    expect(running.log.join('\n')).not.toContain('answerFailed');
  });
});
