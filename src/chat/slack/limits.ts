// Limits of Slack's that only this room counts in, each with the page that says so, and the measures we set ourselves below them.
// The limits of Block Kit stand in ../limits.ts.

/**
 * All blocks of a message together, as JSON. Not in the reference: chat.postMessage answers `msg_blocks_too_long` from about
 * 13,200 characters on, containers counted too (https://github.com/slackapi/bolt-js/issues/2509 and 2867). We stay below.
 */
export const MESSAGE_CHARACTERS = 12_000;

/** How long a `trigger_id` opens a view, in ms. https://docs.slack.dev/interactivity/handling-user-interaction */
export const TRIGGER_MS = 3_000;

/** https://docs.slack.dev/reference/app-manifest */
export const MANIFEST = {
  name: 35,
  description: 140,
  longDescription: { from: 174, to: 4_000 },
  commandDescription: 2_000,
  usageHint: 1_000,
  shortcutName: 24,
  shortcutDescription: 150,
  displayName: 80,
} as const;

/** A typed line longer than this is cut: every button of a page keeps it, and a page must stay below MESSAGE_CHARACTERS. */
export const LINE = 1_200;

/** What a press on an item asks is dropped when it is longer: names are short. */
export const LEAD_LINE = 400;

/** How much of each part an item shows; what is longer is shortened in the middle and says so. */
export type Room = {
  readonly words: number;
  readonly title: number;
  readonly name: number;
  /** Addresses of one item together. */
  readonly urls: number;
  /** Citations shown with their links; the others are counted. */
  readonly citations: number;
};

/** From comfortable to the least that still says everything: an item takes the first that leaves room for the rest of its page. */
export const ROOMS: readonly [Room, ...Room[]] = [
  { words: 2_400, title: 200, name: 250, urls: 4_000, citations: 8 },
  { words: 1_200, title: 120, name: 220, urls: 2_000, citations: 4 },
  { words: 500, title: 60, name: 210, urls: 600, citations: 2 },
];

/** A notice, an error, the question as shown, an example. */
export const SENTENCE = 300;

/** How many items make a page that reads well. */
export const PAGE_ITEMS = { quotes: 5, timeline: 10, sources: 12, ambiguous: 20 } as const;
