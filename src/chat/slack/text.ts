// Text on its way into and out of Slack: decoded once when it comes in, encoded once when it goes out, never alive in between.
// https://docs.slack.dev/messaging/formatting-message-text

const ENTITY: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What Slack escaped on the way in, decoded once: `&amp;lt;` is the four characters `&lt;`. */
export function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITY[entity] ?? entity);
}

/** The three characters that Slack's markup starts from, escaped once. */
export function encode(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPED[character] ?? character);
}

/**
 * A message as Slack hands it over → the words somebody wrote: links by their label, people and channels by what is
 * written there or not at all, quotation and formatting marks gone. `me` is the bot's own user id, whose mention is dropped.
 */
export function wordsOf(message: string, me: string | null = null): string {
  const read = message.replace(/<([^<>]*)>/g, (whole, inner: string) => {
    const [target = '', label] = splitOnce(inner, '|');
    if (target.startsWith('@')) return target === `@${me ?? ''}` ? ' ' : label === undefined ? ' ' : `@${label}`;
    if (target.startsWith('#')) return label === undefined || label === '' ? ' ' : `#${label}`;
    if (target.startsWith('!')) return label ?? ' ';
    if (/^(https?:|mailto:|tel:)/.test(target)) return label ?? target;
    return whole;
  });
  return decode(read)
    .replace(/^\s*>+ ?/gm, '')
    .replace(/(^|[\s("“«‘'])([*_~`]+)(?=\S)/g, '$1')
    .replace(/(\S)[*_~`]+(?=$|[\s.,;:!?)"”»’'])/g, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/**
 * Text of the coverage or of a user made fit to stand in a message: control characters and direction overrides are
 * removed, and what would be a mention or a link if it ever were read as markup (`<!channel>`, `<@U1>`, `<#C1>`,
 * `<https://…>`) is broken up by a word joiner, which no reader sees.
 */
export function harmless(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/<(?=[!@#]|https?:|mailto:|tel:)/gi, '<\u2060');
}

/**
 * For the top-level `text`, which Slack reads as mrkdwn: `harmless`, escaped, and every mark that formats (`*_~` and the
 * backtick), every quotation mark at the start of a line and every `@` and `:` of a shortcode broken up the same way.
 */
export function plainMrkdwn(text: string): string {
  return encode(harmless(text))
    .replace(/[*_~`]/g, (mark) => `\u2060${mark}\u2060`)
    .replace(/^(\s*)&gt;/gm, '$1\u2060&gt;')
    .replace(/@(?=[\p{L}\p{N}])/gu, '@\u2060')
    .replace(/:(?=[\w+'-]+:)/g, ':\u2060');
}

/** How long a character can become in `plainMrkdwn`, at most. */
export function mrkdwnSize(character: string): number {
  if (/[&<>]/.test(character)) return 6;
  if (/[*_~`]/.test(character)) return 3;
  return /[@:]/.test(character) ? 2 : character.length;
}

function splitOnce(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
