// Messages as Slack takes them: nothing unfurls, and who sees them is said every time.
import type { Note } from './notes.ts';

const QUIET = { unfurl_links: false, unfurl_media: false } as const;

/** To a response_url, for the asker alone. */
export function privately({ text, blocks }: Note, thread?: string) {
  return { response_type: 'ephemeral', ...inThread(thread), text, blocks, ...QUIET } as const;
}

/** To a response_url, for the whole channel, beside what is there. */
export function publicly({ text, blocks }: Note, thread?: string) {
  return { response_type: 'in_channel', replace_original: false, ...inThread(thread), text, blocks, ...QUIET } as const;
}

/** To the response_url of a button: in place of the message it stands in. */
export function instead({ text, blocks }: Note) {
  return { replace_original: true, text, blocks, ...QUIET } as const;
}

/** To the response_url of a button: a further message for the presser alone; the message it stands in stays. */
export function beside(note: Note, thread?: string) {
  return { ...privately(note, thread), replace_original: false } as const;
}

/** For chat.postMessage. */
export function posted({ text, blocks }: Note, channel: string, thread?: string) {
  return { channel, ...inThread(thread), text, blocks, ...QUIET };
}

/** For chat.postEphemeral, which knows no unfurling. */
export function postedTo({ text, blocks }: Note, channel: string, user: string, thread?: string) {
  return { channel, user, ...inThread(thread), text, blocks };
}

function inThread(thread: string | undefined): { thread_ts?: string } {
  return thread === undefined ? {} : { thread_ts: thread };
}
