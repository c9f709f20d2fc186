// What the program sees of a chat platform that runs. Discord and Slack are started and stopped in the same way.
import type { Notice } from '../query/types.ts';

export type Platform = {
  readonly name: 'Discord' | 'Slack';
  /** Resolves when it is first connected; never rejects, and stays open while the platform is down. */
  readonly ready: Promise<void>;
  /** Resolves, with the reason, when it is over for good (a wrong or revoked token); never after `stop`. */
  readonly ended: Promise<Notice>;
  /** Takes no new questions, delivers the answers in flight, disconnects; resolves within 5 seconds. */
  stop(): Promise<void>;
};

/** One line of the log: a code of words/ and its values. Never a token, a message or a user's question. */
export type Log = (level: 'debug' | 'info' | 'warn' | 'error', code: string, values?: Notice['values']) => void;
