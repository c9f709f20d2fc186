// Autocomplete: names that fit what has been typed so far, best first, tolerant of accents and typing errors.

import { fold } from '../language/fold.ts';

/** Names prepared once for many key presses. */
export type Suggester = (typed: string, limit: number) => readonly string[];

/**
 * Ranks by: the name begins with what was typed; one of its words does; it contains it; it is one or two typing errors
 * away (a word of it). `names` come most important first, and that order decides between equals. Nothing typed: the first ones.
 */
export function suggester(names: readonly string[]): Suggester {
  const prepared = names.map((name) => {
    const folded = plain(name);
    return { name, folded, words: folded.split(' ') };
  });
  return (typed, limit) => {
    const asked = plain(typed);
    if (asked === '') return names.slice(0, limit);
    const ranks: { name: string; rank: number; at: number }[] = [];
    prepared.forEach(({ name, folded, words }, at) => {
      const rank = rankOf(asked, folded, words);
      if (rank < NOT_FOUND) ranks.push({ name, rank, at });
    });
    ranks.sort((a, b) => a.rank - b.rank || a.at - b.at);
    return ranks.slice(0, limit).map(({ name }) => name);
  };
}

const NOT_FOUND = 9;

function rankOf(asked: string, folded: string, words: readonly string[]): number {
  if (folded.startsWith(asked)) return 0;
  if (words.some((word) => word.startsWith(asked))) return 1;
  if (folded.includes(asked)) return 2;
  const parts = asked.split(' ');
  // "roy ana" and "a roy": each typed word begins a word of the name.
  if (parts.length > 1 && parts.every((part) => words.some((word) => word.startsWith(part)))) return 3;
  if (asked.length < 3) return NOT_FOUND;
  let worst = 0;
  for (const part of parts) {
    const errors = Math.min(...words.map((word) => errorsBetween(part, word)));
    worst = Math.max(worst, errors);
    if (worst > 2) return NOT_FOUND;
  }
  return 4 + worst;
}

/** Typing errors between what was typed and the beginning of a word; 3 when more than a word of that length may have. */
function errorsBetween(typed: string, word: string): number {
  const allowed = typed.length < 3 ? 0 : typed.length < 6 ? 1 : 2;
  if (Math.abs(word.length - typed.length) > allowed && word.length < typed.length) return 3;
  const target = word.slice(0, typed.length + allowed);
  // Optimal string alignment distance to the nearest prefix of the word (Damerau–Levenshtein with adjacent swaps).
  let before: number[] = [];
  let last = Array.from({ length: target.length + 1 }, (_, i) => i);
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= target.length; j += 1) {
      const same = typed[i - 1] === target[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 9) + 1, (row[j - 1] ?? 9) + 1, (last[j - 1] ?? 9) + same);
      if (i > 1 && j > 1 && typed[i - 1] === target[j - 2] && typed[i - 2] === target[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 9) + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  const errors = Math.min(...last);
  return errors <= allowed ? errors : 3;
}

/** Folded words, one blank between them. */
function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
