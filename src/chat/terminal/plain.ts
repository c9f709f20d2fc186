// Untrusted text for a terminal: what could move the cursor, colour, link or turn the direction of the line is taken out.

/**
 * Removes control characters (C0, C1, so no escape sequence can start), direction overrides and isolates, and other
 * invisible formatting; line breaks become spaces. What is left prints as it reads.
 */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/ {2,}/g, ' ');
}
