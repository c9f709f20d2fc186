// Untrusted text for Discord: what could format, link, mention or turn the direction of the line is shown as text.
// discord.js's own escapeMarkdown leaves masked links, headings, lists and mentions alone.

/** Everything Discord's Markdown gives a meaning to, anywhere in a line. A backslash before any of them shows it as it is. */
const MARKUP = /[\\`*_~|>#\-+[\]()<:@]/g;

/** `1.` at the start of a line begins a list; the number may stand in the piece before, and white space before it goes later. */
const LIST_NUMBER = /^(\s*\d*)\./;

/** Direction marks, overrides and isolates; invisible characters that hide or split words (joiners stay: scripts need them). */
const INVISIBLE = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** One line of plain text: white space runs and control characters become single spaces, invisible formatting goes. */
export function oneLine(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

/**
 * `text` as it reads, in Discord's Markdown, on one line. Escaping a text in pieces never takes more room than escaping it
 * whole. `@everyone` and `@here` are also split by a zero-width space: they are looked for in the raw text.
 */
export function asText(text: string): string {
  return oneLine(text)
    .replace(LIST_NUMBER, '$1\u0000.')
    .replace(MARKUP, '\\$&')
    .replace('\u0000', '\\')
    .replace(/@(?=everyone|here)/gi, '@\u200B');
}

/**
 * The same for the words of a masked link. Discord reads no escapes inside the brackets when it looks for their end, and
 * shows a link whose words look like an address unmasked.
 */
export function asLinkText(text: string): string {
  return asText(text.replaceAll('[', '(').replaceAll(']', ')').replace(/:\/\//g, ':/ /'));
}

/** The most room that one character of a text can take when it is escaped (`@` may get a backslash and a zero-width space). */
export function roomOf(character: string): number {
  if (character === '@') return 3;
  return character.length + ('\\`*_~|>#-+[]()<:.'.includes(character) ? 1 : 0);
}
