// The terminal chat: reads lines, prints what the session says. I/O only.
import { createInterface } from 'node:readline';
import type { Desk } from '../../commands/types.ts';
import { type Locale, say } from '../../words/say.ts';
import { complete } from './complete.ts';
import { makeSession } from './session.ts';

export type TerminalChat = {
  readonly desk: Desk;
  readonly locale: Locale;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly colour: boolean;
  columns(): number;
  /** `YYYY-MM-DD` */
  today(): string;
  /** Lines typed before, newest first, and where new ones go; the program may keep them between runs. */
  readonly history: readonly string[];
  keep(history: readonly string[]): void;
  /** Ends the conversation from outside (SIGTERM). */
  readonly signal: AbortSignal;
};

const MOST_HISTORY = 500;

/** Talks until `exit`, the end of input or the signal. Never rejects for what a user types. */
export async function chatInTerminal(chat: TerminalChat): Promise<void> {
  const { desk, locale, output } = chat;
  const reader = createInterface({
    input: chat.input,
    output,
    terminal: true,
    prompt: `${say(locale, 'terminalPrompt')} `,
    history: [...chat.history],
    historySize: MOST_HISTORY,
    removeHistoryDuplicates: true,
    completer: (line: string) => completed(line),
  });
  // What was typed may be spelt otherwise than what it completes to ("zoe" → "Zoë"), which readline cannot do by itself.
  const completed = (line: string): [string[], string] => {
    const [lines] = complete(line, desk);
    const common = commonStart(lines);
    if (common.length < line.length || common.startsWith(line)) return [[...lines], line];
    queueMicrotask(() => {
      reader.write(null, { ctrl: true, name: 'u' });
      reader.write(common);
    });
    return [[], line];
  };
  reader.on('history', (history: string[]) => chat.keep(history));
  const end = () => reader.close();
  chat.signal.addEventListener('abort', end, { once: true });
  const style = {
    locale,
    colour: chat.colour,
    // Read at each answer: a window may have been resized.
    get columns() {
      return chat.columns();
    },
  };
  const session = makeSession(desk, style);
  const print = (text: string) => output.write(`\n${text}\n\n`);
  reader.prompt();
  for await (const line of reader) {
    const reply = await session.reply(line, chat.today());
    if (reply === null) break;
    if (reply !== '') print(reply);
    reader.prompt();
  }
  chat.signal.removeEventListener('abort', end);
  reader.close();
}

/** The longest beginning that all lines share. */
function commonStart(lines: readonly string[]): string {
  let common = lines[0] ?? '';
  for (const line of lines) while (!line.startsWith(common)) common = common.slice(0, -1);
  return common;
}
