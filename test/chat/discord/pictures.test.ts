// A timeline's picture in Discord: on the message that holds the answer, after its words, and never in their place.

import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ME } from './server.ts';
import { ANN, button, CHANNEL, GUILD, givenBack, press, type Running, run, shown, slash } from './support.ts';

let running: Running;
beforeEach(async () => {
  running = await run();
});
afterEach(() => running.finish());

const ask = async (fields: Record<string, unknown>) => {
  const id = running.discord.interact(fields);
  return { id, body: await running.discord.answer(id) };
};
const pictureOn = (id: string) => running.discord.until(() => running.discord.of(id, 'picture')[0]);
const described = (body: Record<string, unknown>) => (body['attachments'] as { description: string }[])[0]?.description;

describe('a picture', () => {
  it('comes onto the private answer, after its words, and says the same in words', async () => {
    const { id, body } = await ask(slash('timeline', { about: 'harbour' }));
    expect(shown(body)).toContain('Event number 1 ');
    const { body: picture } = await pictureOn(id);
    expect(described(picture)).toMatch(/^Timeline: harbour\. 12 dated events/);
    expect(described(picture)).toContain('Event number 1 ');
    const order = running.discord.of(id).map(({ what }) => what);
    expect(order).toEqual(['callback', 'edit', 'picture']);
  });

  it('comes with what is no timeline never', async () => {
    const { id } = await ask(slash('whosaid', { words: 'never met' }));
    await pause(300);
    expect(running.discord.of(id, 'picture')).toEqual([]);
  });

  it('is not drawn again when a page is turned in place', async () => {
    const first = await ask(slash('timeline'));
    await pictureOn(first.id);
    const message = givenBack(running.discord, first.body, true);
    const next = button(first.body, 'Next');
    const { id } = await ask(press(message, { component_type: 2, custom_id: next?.custom_id }));
    await pause(300);
    expect(running.discord.of(id, 'picture')).toEqual([]);
  });

  it('goes along when the answer is shared, on the one public message', async () => {
    const { body } = await ask(slash('timeline'));
    const message = givenBack(running.discord, body, true);
    const id = running.discord.interact(
      press(message, { component_type: 2, custom_id: button(body, 'Share')?.custom_id }),
    );
    await pictureOn(id);
    expect(running.discord.of(id, 'followup')).toHaveLength(1);
  });

  it('comes with the reply to a mention', async () => {
    running.discord.dispatch('MESSAGE_CREATE', {
      id: running.discord.nextId(),
      type: 0,
      channel_id: CHANNEL,
      guild_id: GUILD,
      author: { id: ANN, username: 'ann' },
      content: `<@${ME}> /timeline`,
      embeds: [],
    });
    await running.discord.until(() => running.discord.of(CHANNEL, 'message')[0]);
    expect(described((await pictureOn(CHANNEL)).body)).toContain('Event number 1 ');
  });

  it.each([
    ['is too large', { status: 413, body: { message: 'Request entity too large', code: 40005 } }],
    ['may not be sent there', { status: 403, body: { message: 'Missing Permissions', code: 50013 } }],
    ['is refused', { status: 400, body: { message: 'Invalid Form Body', code: 50035 } }],
  ])('that %s takes nothing away, and is said in the log', async (_, trouble) => {
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const picture = { png: Buffer.from('\u0089PNG'), alt: 'words' };
    const strict = await run({ options: { draw: () => gate.then(() => picture) } });
    const id = strict.discord.interact(slash('timeline'));
    const body = await strict.discord.answer(id);
    strict.discord.troubles.push({ path: /^PATCH .*@original$/, trouble });
    go();
    await strict.discord.until(() => strict.log.some((line) => line.includes('discord.pictureLost')));
    expect(shown(body)).toContain('Event number 1 ');
    expect(strict.discord.of(id, 'picture')).toEqual([]);
    expect(strict.log.join('\n')).not.toContain('answerLost');
    await strict.finish();
  });
});

describe('when drawing fails', () => {
  it('the words are there, and the log says why there is no picture', async () => {
    const broken = await run({
      options: {
        draw: async () => {
          throw new Error('no canvas');
        },
      },
    });
    const id = broken.discord.interact(slash('timeline'));
    expect(shown(await broken.discord.answer(id))).toContain('Event number 1 ');
    await broken.discord.until(() => broken.log.some((line) => line.includes('discord.pictureLost')));
    await broken.finish();
  });
});
