// One spelling for all the ways a word can be written: case, diacritics, ligatures, typographic marks.

/**
 * Folds a piece of text for comparing: lower case, no diacritics (`Québec` → `quebec`), ligatures and stroked letters
 * opened (`œ` → `oe`, `ł` → `l`), every apostrophe `'`. Lengths may change: spans are counted on the original.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(OPENED_LETTERS, (letter) => OPENED[letter] ?? letter);
}

/** Every mark that is typed or typeset as an apostrophe. */
export const APOSTROPHE_CLASS = "'’‘ʼʹ＇´`";

const PLAIN = /^[\x00-\x5f\x61-\x7f]*$/;
const APOSTROPHES = new RegExp(`[${APOSTROPHE_CLASS}]`, 'g');
// Soft hyphens and zero-width joiners come along with text copied from the web.
const MARKS = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const OPENED: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};
const OPENED_LETTERS = new RegExp(`[${Object.keys(OPENED).join('')}]`, 'g');
