// The bot in Socket Mode: what it shows, to whom, and how often — through the real bolt, against the strict server.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeDesk } from '../fake-desk.ts';
import { type Running, run } from './strict/bot.ts';
import { command, direct, envelope, event, mention, press, shortcut, submission } from './strict/deliveries.ts';
import { until } from './strict/server.ts';

type Element = { action_id: string; value: string; text: { text: string } };
type Fields = Record<string, unknown>;
type Body = Record<string, unknown> & { text: string; blocks: { type: string; elements?: unknown[] }[] };

let running: Running;
beforeEach(async () => {
  running = await run();
});
afterEach(async () => {
  await running.finish();
});

const post = (at: number) => running.slack.posts[at]?.body as Body;
async function nextPost(): Promise<Body> {
  const before = running.slack.posts.length;
  await until(() => running.slack.posts.length > before);
  return post(before);
}
async function ask(name: string, text: string): Promise<Body> {
  const [body] = await Promise.all([
    nextPost(),
    running.slack.deliver(envelope(command(name, text, running.slack.responseUrl('c')))),
  ]);
  return body;
}
async function pressed(action: Partial<Element>, over: Record<string, unknown> = {}): Promise<Body> {
  const [body] = await Promise.all([
    nextPost(),
    running.slack.deliver(envelope(press(action, running.slack.responseUrl('p'), over))),
  ]);
  return body;
}
function buttons(body: Body): Element[] {
  return body.blocks.flatMap((block) => (block.type === 'actions' ? (block.elements as Element[]) : []));
}
const button = (body: Body, label: string) => buttons(body).find(({ text }) => text.text === label) as Element;
const shown = (body: Body) => JSON.stringify(body.blocks);

describe('slash commands', () => {
  it('answers the asker alone, with words, speaker and citation', async () => {
    const body = await ask('whosaid', 'never met the dredging company');
    expect(body['response_type']).toBe('ephemeral');
    expect(running.desk.asked).toEqual(['/whosaid never met the dredging company']);
    for (const part of [
      'Odalys Wren',
      'chair of the harbour board',
      'denied',
      '[1] ',
      'Harbour board denies secret talks',
      '#:~:text=',
    ])
      expect(shown(body)).toContain(part);
    expect(body.text).toContain('Odalys Wren');
  });

  it('decodes what Slack escaped, once', async () => {
    await ask('whosaid', 'Smith &amp; Sons &lt;3 &amp;lt;');
    expect(running.desk.asked).toEqual(['/whosaid Smith & Sons <3 &lt;']);
  });

  it('shows everybody when asked to, and then without a Share button', async () => {
    const body = await ask('quotes', 'Odalys Wren-Vale share:true');
    expect(body['response_type']).toBe('in_channel');
    expect(button(body, 'Share')).toBeUndefined();
  });

  it('keeps an error to the asker even so', async () => {
    const body = await ask('quotes', 'sink share:true');
    expect(body['response_type']).toBe('ephemeral');
  });

  // What a bare command means is the desk's to say: it answers with the help of that command.
  for (const name of ['whosaid', 'quotes', 'ask', 'onrecord'])
    it(`hands an empty /${name} to the desk`, async () => {
      await ask(name, '  ');
      expect(running.desk.asked).toEqual([`/${name}`]);
    });

  it('answers /timeline and /sources without any words', async () => {
    expect(shown(await ask('timeline', ''))).toContain('Event number 1 ');
    expect(shown(await ask('sources', ''))).toContain('Harbour story 7');
  });

  it('apologises for a fault of ours, and logs it', async () => {
    const body = await ask('whosaid', 'explode');
    expect(shown(body)).toContain('That did not work');
    expect(running.log.join()).toContain('slack.answerFailed');
  });
});

describe('buttons', () => {
  it('turn every page, in place, from the message alone', async () => {
    let body = await ask('whosaid', 'many');
    const seen = new Set<string>();
    for (let i = 0; i < 10; i += 1) {
      for (const match of shown(body).matchAll(/Harbour story (\d+)"/g)) seen.add(match[1] as string);
      const next = button(body, 'Next');
      if (next === undefined) break;
      body = await pressed(next);
      expect(body['replace_original']).toBe(true);
    }
    expect(seen.size).toBe(23);
    expect(button(body, 'Previous').value).toMatch(/^~harbour\|\d+\|\/whosaid many$/);
  });

  it('share the same words and citations once, however often pressed', async () => {
    const body = await ask('whosaid', 'never met');
    const share = button(body, 'Share');
    const url = running.slack.responseUrl('p');
    await Promise.all([
      running.slack.deliver(envelope(press(share, url))),
      running.slack.deliver(envelope(press(share, url))),
    ]);
    await until(() => running.slack.posts.length > 2);
    const after = running.slack.posts.slice(1).map((each) => each.body as Body);
    const shared = after.filter((each) => each['response_type'] === 'in_channel');
    expect(shared).toHaveLength(1);
    expect(JSON.stringify(after)).toContain('already shared');
    const items = (of: Body) => of.blocks.filter(({ type }) => type === 'rich_text').slice(1);
    expect(items(shared[0] as Body)).toEqual(items(body));
    expect(button(shared[0] as Body, 'Share')).toBeUndefined();
  });

  it('lead on to the paragraph, the speaker and the timeline, beside the answer', async () => {
    const body = await ask('whosaid', 'never met');
    const context = await pressed(button(body, 'Context'));
    expect(shown(context)).toContain('She stood by the lock.');
    expect(context['replace_original']).toBe(false);
    await pressed(button(body, 'More from this speaker'));
    await pressed(button(body, 'Timeline'));
    expect(running.desk.asked.slice(1)).toEqual(['/quotes Odalys Wren', '/timeline person:"Odalys Wren"']);
  });

  it('answer a choice among all candidates', async () => {
    const body = await ask('quotes', 'wren');
    expect(buttons(body).map(({ text }) => text.text)).toEqual(['1. Odalys Wren', '2. Tomas Wren', 'Share']);
    await pressed(buttons(body)[1] as Element);
    expect(running.desk.asked.at(-1)).toBe('/quotes person:"Tomas Wren"');
  });

  it('leave a message in the channel as it was for everybody else', async () => {
    const body = await ask('whosaid', 'many share:true');
    const page = await pressed(button(body, 'Next'), {
      container: { type: 'message', message_ts: '1.2', channel_id: 'C0NEWS', is_ephemeral: false, thread_ts: '1.1' },
      message: { type: 'message', ts: '1.2' },
    });
    expect(page).toMatchObject({ response_type: 'ephemeral', replace_original: false, thread_ts: '1.1' });
  });

  it('that are not ours, or hold what we never wrote, do no harm', async () => {
    await running.slack.deliver(
      envelope(press({ action_id: 'other.app', value: 'x' }, running.slack.responseUrl('p'))),
    );
    const body = await pressed({ action_id: 'onrecord.next', value: 'nonsense' });
    expect(shown(body)).toContain('/quotes Odalys Wren');
  });
});

describe('"Wrong?"', () => {
  it('asks what is wrong, keeps it with the item and the place, and tells the reader alone', async () => {
    const body = await ask('whosaid', 'never met');
    const url = running.slack.responseUrl('p');
    await running.slack.deliver(envelope(press(button(body, 'Wrong?'), url)));
    await until(() => running.slack.callsOf('views.open').length === 1);
    const view = running.slack.callsOf('views.open')[0]?.['view'] as Fields;
    const [told] = await Promise.all([
      nextPost(),
      running.slack.deliver(
        envelope(submission(view, { reason: { reason: { value: 'She said *that* of <!here>' } } })),
      ),
    ]);
    expect(told).toMatchObject({ response_type: 'ephemeral', text: 'Thank you.' });
    expect(running.desk.complaints).toEqual([
      {
        item: 'harbour-1#q1',
        reason: 'She said *that* of <!here>',
        from: { platform: 'slack', workspace: 'T0TEAM', channel: 'C0NEWS', user: 'U0ASKER' },
      },
    ]);
  });

  it('says it directly where the answer’s address is not known any more, and does no harm when it is not ours', async () => {
    const body = await ask('timeline', '');
    const item = button(body, 'Wrong?');
    await running.slack.deliver(envelope(press(item, undefined)));
    await until(() => running.slack.callsOf('views.open').length === 1);
    const view = running.slack.callsOf('views.open')[0]?.['view'] as Fields;
    await running.slack.deliver(envelope(submission({ ...view, private_metadata: 'nonsense' }, {})));
    await running.slack.deliver(envelope(submission(view, { reason: { reason: { value: 'another day' } } })));
    await until(() => running.slack.callsOf('chat.postMessage').length === 1);
    expect(running.slack.callsOf('chat.postMessage')[0]).toMatchObject({ channel: 'U0ASKER', text: 'Thank you.' });
  });
});

describe('messages', () => {
  it('answers a mention in its thread, in public', async () => {
    await running.slack.deliver(envelope(mention('<@U0BOT> who said *never met*?', { ts: '1700000001.000100' })));
    await until(() => running.slack.callsOf('chat.postMessage').length === 1);
    expect(running.slack.callsOf('chat.postMessage')[0]).toMatchObject({
      channel: 'C0NEWS',
      thread_ts: '1700000001.000100',
    });
    expect(running.desk.asked).toEqual(['who said never met?']);
  });

  it('tells the mentioner alone what went wrong', async () => {
    await running.slack.deliver(envelope(mention('<@U0BOT> sink')));
    await until(() => running.slack.callsOf('chat.postEphemeral').length === 1);
    expect(running.slack.callsOf('chat.postEphemeral')[0]).toMatchObject({ user: 'U0ASKER' });
    expect(running.slack.callsOf('chat.postMessage')).toEqual([]);
  });

  it('keeps a thread and a direct message together as conversations, and nothing else', async () => {
    const posts = () => running.slack.callsOf('chat.postMessage').length;
    const say = async (message: Record<string, unknown>) => {
      const before = posts();
      await running.slack.deliver(envelope(message));
      await until(() => posts() > before);
    };
    await say(mention('<@U0BOT> who met whom?', { ts: '1.1' }));
    await say(mention('<@U0BOT> and when?', { ts: '1.2', thread_ts: '1.1', user: 'U0OTHER' }));
    await say(mention('<@U0BOT> and when?', { ts: '1.3' }));
    await say(direct('who met whom?'));
    await say(direct('and when?'));
    const [first, second, third, fourth, fifth] = running.desk.talks;
    expect([first === second, first === third, fourth === fifth, first === fourth]).toEqual([true, false, true, false]);
    const body = await ask('whosaid', 'never met');
    await pressed(button(body, 'Timeline'));
    expect(running.desk.talks.slice(5)).toEqual([null, null]);
  });

  it('answers direct messages, and commands in them', async () => {
    await running.slack.deliver(envelope(direct('/sources')));
    await until(() => running.slack.callsOf('chat.postMessage').length === 1);
    expect(running.slack.callsOf('chat.postMessage')[0]).toMatchObject({ channel: 'D0ASKER' });
    expect(running.desk.asked).toEqual(['/sources']);
  });

  const ignored: [string, Record<string, unknown>][] = [
    ['of a bot', { bot_id: 'B0OTHER' }],
    ['that was edited', { subtype: 'message_changed' }],
    ['of an edit of a mention', { edited: { user: 'U0ASKER', ts: '1.1' } }],
    ['that was deleted', { subtype: 'message_deleted' }],
    ['of ourselves', { user: 'U0BOT' }],
  ];
  for (const [what, fields] of ignored)
    it(`ignores a message ${what}`, async () => {
      await running.slack.deliver(envelope(direct('who said this', fields)));
      await running.slack.deliver(envelope(mention('<@U0BOT> who said this', fields)));
      await new Promise((resolve) => setTimeout(resolve, 80));
      expect(running.desk.asked).toEqual([]);
    });

  it('answers a repeated delivery once, whatever its envelope', async () => {
    const body = direct('once only');
    await running.slack.deliver(envelope(body));
    await running.slack.deliver(envelope(body, { retry_attempt: 1, retry_reason: 'timeout' }));
    const typed = command('ask', 'once', running.slack.responseUrl('c'));
    await running.slack.deliver(envelope(typed));
    await running.slack.deliver(envelope(typed));
    await until(() => running.slack.posts.length >= 1);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(running.desk.asked).toEqual(['once only', '/ask once']);
  });
});

describe('"Who said this?" on a message', () => {
  it('opens a modal with the answer, from which it can be paged and shared', async () => {
    await running.slack.deliver(envelope(shortcut({ text: '&gt; many “words”' }, running.slack.responseUrl('s'))));
    await until(() => running.slack.callsOf('views.open').length === 1);
    expect(running.desk.asked).toEqual(['/whosaid words:"many words"']);
    const opened = running.slack.callsOf('views.open')[0]?.['view'] as Body;
    const inModal = {
      view: { ...opened, id: 'V0VIEW', root_view_id: 'V0VIEW' },
      container: { type: 'view', view_id: 'V0VIEW' },
      channel: undefined,
    };
    await running.slack.deliver(envelope(press(button(opened, 'Next'), undefined, inModal)));
    await until(() => running.slack.callsOf('views.update').length === 1);
    const paged = running.slack.callsOf('views.update')[0]?.['view'] as Body;
    expect(shown(paged)).toContain('Page 2 of');
    await running.slack.deliver(envelope(press(button(paged, 'Context'), undefined, inModal)));
    await until(() => running.slack.callsOf('views.push').length === 1);
    await running.slack.deliver(envelope(press(button(paged, 'Share'), undefined, inModal)));
    await until(() => running.slack.posts.length === 1);
    expect(running.slack.posts[0]?.url).toContain('/s');
    expect(post(0)['response_type']).toBe('in_channel');
  });

  it('opens at once when the answer takes its time, and fills in later', async () => {
    let open = () => {};
    running.desk.gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    await running.slack.deliver(envelope(shortcut({ text: 'slow words' }, running.slack.responseUrl('s'))));
    await until(() => running.slack.callsOf('views.open').length === 1);
    open();
    await until(() => running.slack.callsOf('views.update').length === 1);
    expect(running.slack.callsOf('views.update')[0]).toMatchObject({ view_id: 'V0VIEW' });
  });

  it('says so when the message has no words', async () => {
    await running.slack.deliver(envelope(shortcut({ text: '' }, running.slack.responseUrl('s'))));
    await until(() => running.slack.callsOf('views.open').length === 1);
    expect(JSON.stringify(running.slack.callsOf('views.open'))).toContain('holds no words');
  });
});

describe('the Home tab', () => {
  it('shows the coverage at a glance', async () => {
    await running.slack.deliver(
      envelope(event({ type: 'app_home_opened', user: 'U0ASKER', channel: 'D0ASKER', tab: 'home', event_ts: '1.1' })),
    );
    await until(() => running.slack.callsOf('views.publish').length === 1);
    const { view } = running.slack.callsOf('views.publish')[0] as { view: unknown };
    expect(JSON.stringify(view)).toContain('3 articles, 41 quotes');
  });
});

describe('a rate', () => {
  it('counts questions, and not the opening of the Home tab', async () => {
    await running.finish();
    const desk = fakeDesk();
    running = await run({
      desk,
      reception: (_, purpose = 'ask') =>
        purpose === 'ask' ? { refused: { code: 'rateLimited', values: { seconds: 7 } } } : { desk },
    });
    await running.slack.deliver(
      envelope(event({ type: 'app_home_opened', user: 'U0ASKER', channel: 'D0ASKER', tab: 'home', event_ts: '1.1' })),
    );
    await until(() => running.slack.callsOf('views.publish').length === 1);
    expect(JSON.stringify(running.slack.callsOf('views.publish'))).toContain('3 articles');
    expect(shown(await ask('whosaid', 'never'))).toContain('Try again in 7 seconds');
  });
});

describe('places that may not ask', () => {
  it('are told so, by themselves', async () => {
    await running.finish();
    const desk = fakeDesk();
    running = await run({
      desk,
      reception: (place) =>
        place.channel === 'C0NEWS' ? { refused: { code: 'notAllowedHere', values: {} } } : { desk },
    });
    const body = await ask('whosaid', 'never share:true');
    expect(body['response_type']).toBe('ephemeral');
    expect(shown(body)).toContain('not set up to answer here');
    expect(desk.asked).toEqual([]);
  });
});
