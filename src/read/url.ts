// Which urls a record may hold: http and https, nothing that runs, nothing that carries a password.

/** The longest url that browsers and both chat platforms take. */
const LONGEST_URL = 2000;

/** The url as it was given, trimmed, when it is http or https; null otherwise. */
export function webUrl(given: string): string | null {
  const text = given.trim();
  if (text.length > LONGEST_URL || /[\s\p{Cc}]/u.test(text) || !/^https?:\/\//i.test(text)) return null;
  try {
    const url = new URL(text);
    return url.username === '' && url.password === '' && url.hostname !== '' ? text : null;
  } catch {
    return null;
  }
}
