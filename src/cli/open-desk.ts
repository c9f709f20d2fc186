// A desk over a coverage on disk. With `watch` it follows the coverage: a replaced one is in use within seconds.
import { stat } from 'node:fs/promises';
import { conversations } from '../commands/conversations.ts';
import { makeDesk } from '../commands/desk.ts';
import type { Complaint, Desk } from '../commands/types.ts';
import { readConfig } from '../config.ts';
import { layoutOf } from '../coverage/layout.ts';
import { warm } from '../query/snapshot.ts';
import type { Notice } from '../query/types.ts';
import type { Io, Target } from './io.ts';
import type { Log } from './log.ts';
import { loadSnapshot, rankerModel } from './snapshots.ts';

export type OpenDesk = { readonly desk: Desk; close(): Promise<void> };

export type OpenOptions = {
  readonly log?: Log;
  readonly watch?: boolean;
  /** Many questions will be asked: what the first of them would wait for is worked out now. */
  readonly many?: boolean;
  /** Keeps what readers say is wrong. */
  readonly complain?: (complaint: Complaint) => Promise<Notice>;
};

/** How often a running bot looks for a replaced coverage. Milliseconds. */
const LOOK_EVERY = 2_000;

export async function openDesk(target: Target, io: Io, options: OpenOptions = {}): Promise<OpenDesk> {
  // Loaded when there is something to log: a one-off answer does not wait for the logger.
  const logOf = async () =>
    options.log ?? (await import('./log.ts')).makeLog(readConfig(io.env).config.logLevel, io.env, io.err);
  // A one-off answer needs no word about its index: `check` and `doctor` say that.
  const [first, model] = await Promise.all([
    loadSnapshot(target, options.watch === true ? await logOf() : null),
    rankerModel(),
  ]);
  let loaded = first;
  const desk = makeDesk({
    current: () => loaded.snapshot,
    model,
    ...(options.complain === undefined ? {} : { complain: options.complain }),
    conversations: conversations(() => io.now().getTime()),
    fault: (error) =>
      void logOf().then((log) =>
        log.error({ err: error, coverage: target.coverage }, 'a question could not be answered'),
      ),
  });
  if (options.many === true) await warm(first.snapshot);
  if (options.watch !== true) return { desk, close: () => loaded.snapshot.index.close() };
  void warm(first.snapshot);
  const log = await logOf();
  let seen = await stampOf(target);
  let told: string | null = null;
  const look = async () => {
    const stamp = await stampOf(target);
    if (stamp === null || stamp === seen) return;
    try {
      const next = await loadSnapshot(target, log, { needsIndex: true });
      await warm(next.snapshot);
      const before = loaded;
      loaded = next;
      seen = stamp;
      told = null;
      log.info({ coverage: target.coverage, records: next.sha256.slice(0, 12) }, 'the coverage was replaced');
      // Answers in flight keep the old state; its thread, if it has one, ends after them.
      setTimeout(() => void before.snapshot.index.close().catch(() => undefined), 60_000).unref();
    } catch (error) {
      // Tried again at the next look: `onrecord build` may mend it. Said once.
      if (told !== stamp)
        log.error(
          { err: error, coverage: target.coverage },
          'the new coverage cannot be used; the earlier one goes on',
        );
      told = stamp;
    }
  };
  let looking: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look).catch((error) => log.error({ err: error }, 'cannot look at the coverage'));
  }, LOOK_EVERY);
  return {
    desk,
    async close() {
      clearInterval(timer);
      await looking;
      await loaded.snapshot.index.close();
    },
  };
}

/** Changes whenever another records.jsonl takes its place; null while there is none. */
async function stampOf(target: Target): Promise<string | null> {
  try {
    const { ino, size, mtimeMs } = await stat(layoutOf(target.data, target.coverage).records);
    return `${ino}:${size}:${mtimeMs}`;
  } catch {
    return null;
  }
}
