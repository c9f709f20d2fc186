// A link that lands on the words: the text fragment of the WICG draft (https://wicg.github.io/scroll-to-text-fragment/).

/** Longer excerpts are given by their first and last words (`text=first,last`): long links break, and so do exact matches across them. */
const LONGEST_WHOLE = 80;
const WORDS_AT_EACH_END = 4;
/** A long excerpt of few words (a language without spaces) is given whole up to here. */
const LONGEST_AT_ALL = 200;

/**
 * The url with `#:~:text=` and the excerpt's words; without a usable excerpt, the url as it is. Returns null when the url is
 * not http or https. A fragment that the url has already is kept (`#section:~:text=…`).
 */
export function linkTo(url: string | null, excerpt: string): string | null {
  const clean = safeUrl(url);
  if (clean === null) return null;
  const directive = directiveOf(excerpt);
  if (directive === null || clean.includes(':~:')) return clean;
  return `${clean}${clean.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The url in the form a browser would send, so that nothing in it can end the link it is put in; null when not http(s). */
export function safeUrl(url: string | null): string | null {
  if (url === null) return null;
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  const place = /^https?:\/\/[^/]*/.exec(parsed.href)?.[0] ?? '';
  // Characters that end a link in Markdown or mrkdwn. Encoded they mean the same to the server.
  return place + parsed.href.slice(place.length).replace(/[()<>|"`\\^{}\s]/gu, encode);
}

function directiveOf(excerpt: string): string | null {
  const words = excerpt.replace(/\s+/gu, ' ').trim();
  if (words === '') return null;
  if (words.length <= LONGEST_WHOLE) return encode(words);
  const all = words.split(' ');
  if (all.length <= WORDS_AT_EACH_END * 2) return words.length <= LONGEST_AT_ALL ? encode(words) : null;
  const first = all.slice(0, WORDS_AT_EACH_END).join(' ');
  const last = all.slice(-WORDS_AT_EACH_END).join(' ');
  return first.length + last.length > LONGEST_AT_ALL ? null : `${encode(first)},${encode(last)}`;
}

/** Percent-encodes everything but letters, digits, `.` and `_`: in a text directive `-` and `,` are syntax, `&` ends it. */
function encode(text: string): string {
  let out = '';
  for (const byte of new TextEncoder().encode(text)) {
    const character = String.fromCharCode(byte);
    out += /[A-Za-z0-9._]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return out;
}
