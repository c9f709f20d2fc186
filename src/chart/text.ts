// Text of coverage and users, made fit for a picture: one line, nothing that turns the writing round, nothing XML forbids.
import type { Typeface } from './types.ts';

const ELLIPSIS = '…';

export function clean(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '')
    .normalize('NFC')
    .replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069\u061C\u200B-\u200F\uFEFF\uFFFE\uFFFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** For element content and double-quoted attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

export type Style = { readonly size: number; readonly bold: boolean };

/** Breaks a clean text into at most `most` lines of `width`; the last says with an ellipsis that there was more. */
export function wrap(text: string, width: number, most: number, style: Style, face: Typeface): string[] {
  const fits = (line: string) => face.measure(line, style.size, style.bold) <= width;
  const lines: string[] = [];
  let line = '';
  const words = piecesOf(text, fits);
  for (const [i, word] of words.entries()) {
    const longer = line + word;
    if (line === '' || fits(longer.trimEnd())) {
      line = longer.trimStart();
      continue;
    }
    if (lines.length === most - 1) {
      lines.push(fitted(line + words.slice(i).join('').slice(0, 200), width, style, face));
      return lines;
    }
    lines.push(line.trimEnd());
    line = word.trimStart();
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** The line itself, or as much of its beginning as leaves room for an ellipsis. */
export function fitted(line: string, width: number, style: Style, face: Typeface): string {
  const whole = line.trimEnd();
  if (face.measure(whole, style.size, style.bold) <= width) return whole;
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(whole)].map((s) => s.segment);
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const tried = letters.slice(0, middle).join('').trimEnd() + ELLIPSIS;
    if (face.measure(tried, style.size, style.bold) <= width) low = middle;
    else high = middle - 1;
  }
  return (
    letters
      .slice(0, low)
      .join('')
      .replace(/[\s,;:–—-]+$/u, '') + ELLIPSIS
  );
}

/** Words with the space before them; Chinese breaks anywhere, and so does a word that is wider than a line. */
function piecesOf(text: string, fits: (line: string) => boolean): string[] {
  return text.split(/(?=\s)|(?<=[\u2E80-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}])/u).flatMap((word) => {
    if (word.length < 12 || fits(word.trimStart())) return [word];
    const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)].map((s) => s.segment);
    const parts: string[] = [];
    let part = '';
    for (const letter of letters) {
      if (part.trim() !== '' && !fits((part + letter).trimStart())) {
        parts.push(part);
        part = '';
      }
      part += letter;
    }
    return [...parts, part];
  });
}
