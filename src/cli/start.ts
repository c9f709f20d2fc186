// `start`: connects every platform whose tokens are set; with none, the terminal chat on a terminal, and the local page.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, readConfig } from '../config.ts';
import { ProblemError } from '../coverage/problem.ts';
import { say } from '../words/say.ts';
import type { ExitCode, Io, Subcommand, Target } from './io.ts';
import { type Log, makeLog } from './log.ts';
import { openReception } from './reception.ts';
import { settingsFrom } from './settings-file.ts';
import { keepHeapSmall } from './small-heap.ts';
import { stopSignal } from './stop-signal.ts';
import { localDay } from './today.ts';

export const start: Subcommand = async (_args, target, io) => {
  const { config } = readConfig(io.env);
  if (config.discord !== null || config.slack !== null) keepHeapSmall();
  const log = makeLog(config.logLevel, io.env, io.err);
  const settings = await settingsFrom(config.settings, target.data);
  const { reception, desk, close } = await openReception({ target, io, log, settings, watch: true });
  const stop = stopSignal();
  try {
    if (config.discord !== null || config.slack !== null) {
      const { connectPlatforms } = await import('./platforms.ts');
      return await connectPlatforms({ config, reception, io, log, data: target.data, signal: stop.signal });
    }
    return await serveLocally({ config, target, io, log, reception, desk, signal: stop.signal });
  } finally {
    stop.end();
    await close();
  }
};

type Local = {
  readonly config: Config;
  readonly target: Target;
  readonly io: Io;
  readonly log: Log;
  readonly signal: AbortSignal;
} & Pick<Awaited<ReturnType<typeof openReception>>, 'reception' | 'desk'>;

/** The address is another machine's, or the name nobody's. */
const NO_ADDRESS = /^(?:EADDRNOTAVAIL|EINVAL|ENOTFOUND|EAI_\w+)$/;

/** No tokens: says how to connect, serves the page, and on a terminal talks. */
async function serveLocally({ config, target, io, reception, desk, signal }: Local): Promise<ExitCode> {
  const { locale } = config;
  const { startPreview } = await import('../preview/server.ts');
  const today = () => localDay(io.now());
  const preview = await startPreview({
    reception,
    locale,
    today,
    port: config.web.port,
    orNext: !config.web.given,
    open: config.web.open,
  }).catch((error: NodeJS.ErrnoException) => {
    if (NO_ADDRESS.test(error.code ?? '')) throw new ProblemError('configHost', { variable: 'ONRECORD_WEB_HOST' });
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    throw new ProblemError('portTaken', { variable: 'ONRECORD_WEB_PORT', port: String(config.web.port) });
  });
  for (const code of ['start.slack', 'start.discord', 'start.page']) io.out(say(locale, code, { url: preview.url }));
  if (io.tty) {
    const status = desk.status();
    io.out('');
    io.out(
      say(locale, 'terminalWelcome', { coverage: status.coverage, articles: status.articles, quotes: status.quotes }),
    );
    const { chatInTerminal } = await import('../chat/terminal/bot.ts');
    const history = keptHistory(target.data);
    // Whoever sits here is told what became of what they reported, as anybody in chat.
    const received = reception({ platform: 'terminal', workspace: null, channel: null, user: null });
    await chatInTerminal({
      desk: received.refused === undefined ? received.desk : desk,
      locale,
      input: io.stdin,
      output: io.stdout,
      colour: io.colour,
      columns: () => process.stdout.columns || io.columns,
      today,
      history: history.lines,
      keep: history.keep,
      signal,
    });
  } else if (!signal.aborted) {
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  }
  await preview.close();
  return 0;
}

/** Lines typed at the prompt, kept under data/state for the next time; a read-only data directory just forgets them. */
function keptHistory(data: string): { readonly lines: readonly string[]; keep(lines: readonly string[]): void } {
  const folder = join(data, 'state');
  const file = join(folder, 'terminal-history');
  const read = () => {
    try {
      return readFileSync(file, 'utf8').split('\n').filter(Boolean);
    } catch {
      return [];
    }
  };
  return {
    lines: read(),
    keep(lines) {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
      } catch {
        // Answering needs no write access.
      }
    },
  };
}
