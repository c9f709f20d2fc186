// What Slack accepts, by name, with the page of its documentation that says so. Nothing else in this room holds a number of Slack's.

/** Blocks in one message. https://docs.slack.dev/reference/block-kit/blocks */
export const MESSAGE_BLOCKS = 50;
/** Blocks in a modal or a Home tab. https://docs.slack.dev/reference/views */
export const VIEW_BLOCKS = 100;
/**
 * Characters of all blocks of a message together. Not in the reference: chat.postMessage answers `msg_blocks_too_long` from
 * about 12,000 on, counted differently by block type (https://github.com/slackapi/bolt-js/issues/2509 and 2867). We stay well below.
 */
export const MESSAGE_CHARACTERS = 9_000;
/** Text of a section or of any text object. https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
export const TEXT_OBJECT = 3_000;
/** Text of a header block. https://docs.slack.dev/reference/block-kit/blocks/header-block */
export const HEADER = 150;
/** Elements in an actions block. https://docs.slack.dev/reference/block-kit/blocks/actions-block */
export const ACTIONS = 25;
/** `action_id` and `block_id`. https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const ACTION_ID = 255;
/** Label and accessibility label of a button (same page). */
export const BUTTON_LABEL = 75;
/** `value` of a button (same page). */
export const BUTTON_VALUE = 2_000;
/** A url in a button; we hold links in rich text to it too. (Same page.) */
export const URL_LENGTH = 3_000;
/** Title, close and submit of a modal. https://docs.slack.dev/reference/views/modal-views */
export const MODAL_TITLE = 24;
/** `private_metadata` of a view (same page). */
export const PRIVATE_METADATA = 3_000;
/** Top-level `text`: the advised length; longer texts are cut at 40,000. https://docs.slack.dev/reference/methods/chat.postMessage */
export const FALLBACK_TEXT = 3_500;
/** How long a `trigger_id` opens a view, in ms. https://docs.slack.dev/interactivity/handling-user-interaction */
export const TRIGGER_MS = 3_000;
/** App manifest. https://docs.slack.dev/reference/app-manifest */
export const MANIFEST = { name: 35, description: 140, command: 32, commandDescription: 2_000, usageHint: 1_000, shortcutName: 24, shortcutDescription: 150, displayName: 80 } as const;

/** Ours: a typed line longer than this is cut, so that it fits the value of a button together with a page number. */
export const LINE = 1_900;
/** Ours: the words of one item; a longer quotation is shortened in the middle. */
export const ITEM_TEXT = 2_400;
/** Ours: how many items make a page that reads well. */
export const PAGE_ITEMS = { quotes: 5, timeline: 10, sources: 12, ambiguous: 20 } as const;
