// Which speaker is meant by a name that a user typed.
import type { MergedSpeaker } from './types.ts';

export type ResolvedSpeaker =
  | { readonly kind: 'exact'; readonly speaker: MergedSpeaker }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly MergedSpeaker[] }
  | { readonly kind: 'none' };

/** Resolves by full name, then alias, then words of name and role. More than one that fits as well: ambiguous. */
export function resolveSpeaker(typed: string, speakers: readonly MergedSpeaker[]): ResolvedSpeaker {
  const asked = fold(typed);
  if (asked === '') return { kind: 'none' };
  const words = asked.split(' ');
  const tests: ((speaker: MergedSpeaker) => boolean)[] = [
    (speaker) => fold(speaker.name) === asked,
    (speaker) => speaker.aliases.some((alias) => fold(alias) === asked),
    (speaker) => holds(speaker.name, words),
    (speaker) => holds([speaker.name, ...speaker.aliases, speaker.role ?? ''].join(' '), words),
  ];
  for (const test of tests) {
    const found = speakers.filter(test);
    const [only] = found;
    if (found.length === 1 && only !== undefined) return { kind: 'exact', speaker: only };
    if (found.length > 1) return { kind: 'ambiguous', candidates: found };
  }
  return { kind: 'none' };
}

function holds(text: string, words: readonly string[]): boolean {
  const own = fold(text).split(' ');
  return words.every((word) => own.includes(word));
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
