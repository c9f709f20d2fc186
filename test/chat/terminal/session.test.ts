import { describe, expect, test } from 'vitest';
import { makeSession } from '../../../src/chat/terminal/session.ts';
import { type FakeDeskOptions, fakeDesk } from '../fake-desk.ts';

const TODAY = '2031-05-06';
const open = (style: { columns?: number; colour?: boolean } = {}, options: FakeDeskOptions = {}) => {
  const desk = fakeDesk(options);
  const session = makeSession(desk, { locale: 'en', columns: style.columns ?? 80, colour: style.colour ?? false });
  return { desk, reply: (line: string) => session.reply(line, TODAY) };
};
const widest = (text: string | null) => Math.max(...(text ?? '').split('\n').map((line) => line.length));

describe('a conversation', () => {
  test.each(['exit', '/exit', 'quit', 'Bye'])('%s ends it', async (line) =>
    expect(await open().reply(line)).toBeNull(),
  );

  test('a blank line says nothing and asks nothing', async () => {
    const { desk, reply } = open();
    expect(await reply('  ')).toBe('');
    expect(desk.asked).toEqual([]);
  });

  test('n and p turn the pages, and every item is seen once', async () => {
    const { desk, reply } = open();
    let text = (await reply('/whosaid many')) ?? '';
    const pages = [text];
    while (/^n: |· n: | n: next/m.test(text) && pages.length < 20) {
      text = (await reply('n')) ?? '';
      pages.push(text);
    }
    for (let n = 1; n <= 23; n++) {
      expect(pages.filter((page) => page.includes(`Sentence number ${n} `))).toHaveLength(1);
    }
    expect(await reply('p')).toBe(pages.at(-2));
    expect(desk.asked).toEqual(['/whosaid many']);
  });

  test.each(['n', 'next', 'p', 'Previous'])(
    '%s where there is no such page is no question, and leaves the answer',
    async (key) => {
      const { desk, reply } = open();
      await reply('/whosaid never met');
      expect(await reply(key)).toBe('There is no other page that way.');
      expect(await reply('w 2 it was the board')).toBe('Thank you.');
      expect(desk.asked).toEqual(['/whosaid never met']);
    },
  );

  test('w and a number keep what is wrong with an item; all that is typed is one conversation', async () => {
    const { desk, reply } = open();
    await reply('/whosaid never met');
    expect(await reply('w 2 it was the board')).toBe('Thank you.');
    expect(desk.complaints).toEqual([
      {
        item: 'harbour-2#q3',
        reason: 'it was the board',
        from: { platform: 'terminal', workspace: null, channel: null, user: null },
      },
    ]);
    await reply('w 9 nobody');
    await reply('and when?');
    expect(desk.asked).toEqual(['/whosaid never met', 'w 9 nobody', 'and when?']);
    expect(new Set(desk.talks)).toEqual(new Set(['terminal']));
  });

  test.each(['n', 'p', '3', 'c 2', 'q 1', 'w 1 x'])(
    'before any answer %s is a question like any other',
    async (line) => {
      const { desk, reply } = open();
      await reply(line);
      expect(desk.asked).toEqual([line]);
    },
  );

  test('a number chooses among several people; one that is not on the list is a question', async () => {
    const { desk, reply } = open();
    expect(await reply('/quotes wren')).toContain('Type the number of the one you mean.');
    await reply('3');
    await reply('/quotes wren');
    expect(await reply('2')).toContain('> /quotes person:"Tomas Wren"');
    expect(desk.asked).toEqual(['/quotes wren', '3', '/quotes wren', '/quotes person:"Tomas Wren"']);
  });

  test('c shows the paragraph, q and t ask for more of the speaker', async () => {
    const { desk, reply } = open();
    await reply('/whosaid met');
    expect(await reply('c 1')).toContain('She stood by the lock.');
    await reply('q1');
    await reply('t 1');
    expect(desk.asked).toEqual(['/whosaid met', '/quotes Odalys Wren', '/timeline person:"Odalys Wren"']);
  });

  test('without texts the paragraph is not made up', async () => {
    const { reply } = open({}, { texts: false });
    await reply('/whosaid met');
    const said = await reply('c 1');
    expect(said).not.toContain('She stood');
    expect(said).not.toBe('');
  });

  test.each([60, 80, 120])('at %d columns no line is wider', async (columns) => {
    const { reply } = open({ columns });
    for (const line of ['/whosaid met', 'c 1', '/whosaid many', '/timeline', '/sources', 'nothing', '/onrecord help']) {
      expect(widest(await reply(line))).toBeLessThanOrEqual(columns);
    }
  });

  test('colour only where it is asked for', async () => {
    for (const line of ['/whosaid met', '/timeline', '/quotes wren', 'sink']) {
      expect(await open().reply(line)).not.toContain('\u001b');
    }
    expect(await open({ colour: true }).reply('/whosaid met')).toContain('\u001b[');
  });
});
