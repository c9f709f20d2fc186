// Which speaker is meant by a name that a user typed: in full, in part, with a title, by a role, or misspelt.

import { isTitleWord, parsePersonName } from '../language/names.ts';
import { hasRole, hasRoleLiterally } from '../language/names-roles.ts';
import { roleFromFrench } from '../language/names-roles-french.ts';
import { foldSpeaker } from './speakers-identity.ts';
import { withinEdits } from './speakers-spelling.ts';
import type { MergedSpeaker } from './types.ts';

export type ResolvedSpeaker =
  | { readonly kind: 'exact'; readonly speaker: MergedSpeaker }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly MergedSpeaker[] }
  | { readonly kind: 'none' };

type Known = {
  readonly speaker: MergedSpeaker;
  readonly name: string;
  readonly names: readonly string[];
  /** Names without “the mayor”, which a role decides: there may be several who have it. */
  readonly called: readonly string[];
  /** Words of name and aliases, without titles. */
  readonly words: readonly string[];
  /** "Moss's lawyer": whose. Asking for Moss does not mean the lawyer. */
  readonly owner: string | null;
};
type Test = (known: Known) => boolean;

const JOINING = new Set(['', 'of', 'for', 'by', 'the', 'a', 'an', 'and', 'in', 'at']);

/**
 * Tries one way of naming somebody after the other, surest first; the first that fits anybody decides. More than one
 * that it fits equally well: ambiguous, all of them in coverage order.
 */
export function resolveSpeaker(typed: string, speakers: readonly MergedSpeaker[]): ResolvedSpeaker {
  const found = resolveAsTyped(typed, speakers);
  if (found.kind !== 'none') return found;
  const english = roleFromFrench(typed);
  return english === null ? found : resolveAsTyped(english, speakers);
}

function resolveAsTyped(typed: string, speakers: readonly MergedSpeaker[]): ResolvedSpeaker {
  const asked = foldSpeaker(typed.replace(/[’']s?\s*$/u, ''));
  if (asked.split(' ').every((word) => JOINING.has(word))) return { kind: 'none' };
  const all = speakers.map(knownAs);
  for (const test of testsFor(typed, asked, speakers)) {
    const fits = all.filter(test);
    const found = fits.some(({ speaker }) => speaker.named) ? fits.filter(({ speaker }) => speaker.named) : fits;
    const [only] = found;
    if (only && found.length === 1) return { kind: 'exact', speaker: only.speaker };
    if (only) return { kind: 'ambiguous', candidates: found.map(({ speaker }) => speaker) };
  }
  return { kind: 'none' };
}

function testsFor(typed: string, asked: string, speakers: readonly MergedSpeaker[]): Test[] {
  const own = ownership(typed);
  if (own) return ownedTests(own, asked, speakers);
  const somebodys = /^(?:his|her|their|its) (.+)$/.exec(asked);
  if (somebodys) return pronounTests(somebodys[1]!, asked);
  const untitled = withoutTitles(typed) ?? asked;
  const titles = titlesOf(typed);
  const words = untitled.split(' ');
  const isOffice = words.every(isTitleWord);
  const titled: Test = ({ speaker }) => titles.length === 0 || titles.every((title) => bears(speaker, title));
  const alone: Test = ({ owner }) => owner === null;
  return [
    ({ name }) => name === asked,
    (known) => known.called.includes(asked) && alone(known),
    (known) => alone(known) && titled(known) && (known.name === untitled || surnameOf(known.speaker) === untitled),
    (known) => alone(known) && titled(known) && words.every((word) => known.words.includes(word)),
    (known) => alone(known) && surnameOf(known.speaker) === untitled,
    (known) => alone(known) && words.every((word) => known.words.includes(word)),
    ({ name }) => lettersOf(name) === asked && asked.length > 1,
    ({ speaker }) => speaker.named && bears(speaker, asked, hasRoleLiterally),
    ({ speaker }) => bears(speaker, asked),
    (known) => words.every((word) => [...known.words, ...rolesOf(known.speaker)].includes(word)),
    // A word that is an office is no name misspelt: the minister is not the ministry's spokesman.
    (known) =>
      !isOffice && alone(known) && words.every((word) => known.words.some((other) => withinEdits(word, other))),
    (known) => !isOffice && alone(known) && withinEdits(untitled.replaceAll(' ', ''), known.name.replaceAll(' ', '')),
  ];
}

type Ownership = { readonly owner: string; readonly noun: string };

/** “Moss's lawyer”, “the lawyer of Moss”, “lawyer for Moss”. */
function ownership(typed: string): Ownership | null {
  const possessive = /^(?:the\s+)?(.+?)(?:['’]s|s['’])\s+(\p{Ll}[\p{L} -]*)$/iu.exec(typed.trim());
  if (possessive) return { owner: possessive[1]!, noun: foldSpeaker(possessive[2]!) };
  const of = /^(?:the\s+|an?\s+)?(\p{Ll}[\p{L}-]+)\s+(?:of|for|by)\s+(\p{Lu}.*)$/u.exec(typed.trim());
  return of ? { owner: of[2]!, noun: foldSpeaker(of[1]!) } : null;
}

function ownedTests({ owner, noun }: Ownership, asked: string, speakers: readonly MergedSpeaker[]): Test[] {
  const words = (withoutTitles(owner) ?? foldSpeaker(owner)).split(' ');
  const ownedBy: Test = (known) =>
    known.owner !== null && words.every((word) => known.owner!.split(' ').some((other) => word === other));
  const misspelt: Test = (known) =>
    known.owner !== null && words.every((word) => known.owner!.split(' ').some((other) => withinEdits(word, other)));
  const isNoun: Test = (known) => isCalled(known, noun);
  return [
    ({ name, names }) => name === asked || names.includes(asked),
    (known) => ownedBy(known) && isNoun(known),
    (known) => misspelt(known) && isNoun(known),
    // “the mayor's lawyer” is Moss's, where Moss is the mayor.
    (known) => isNoun(known) && known.owner !== null && namesOf(owner, speakers).includes(known.owner),
    // “the party's counsel” is whoever is counsel for the party.
    ({ speaker }) =>
      speaker.role !== null && isNamedFor(foldSpeaker(speaker.role), noun, foldSpeaker(owner)) && bears(speaker, noun),
    // “the president of France”, “counsel for the party” are roles, not owners.
    ({ speaker }) => bears(speaker, asked),
    ({ speaker, words: own }) =>
      asked.split(' ').every((word) => [...own, ...rolesOf(speaker), 'of', 'for'].includes(word)),
  ];
}

/** What the one who is meant by an owner's words is called. */
function namesOf(owner: string, speakers: readonly MergedSpeaker[]): readonly string[] {
  const found = ownership(owner) ? null : resolveAsTyped(owner, speakers);
  return found?.kind === 'exact' ? [found.speaker.name, ...found.speaker.aliases].map(foldSpeaker) : [];
}

/** "counsel for the conservative party", of "counsel" and "conservative party". */
function isNamedFor(role: string, noun: string, owner: string): boolean {
  return [' of ', ' for ', ' of the ', ' for the '].some((joined) => role.includes(`${noun}${joined}${owner}`));
}

/** “his lawyer”: an alias that says so, else whoever is somebody's lawyer. */
function pronounTests(noun: string, asked: string): Test[] {
  return [({ names }) => names.includes(asked), (known) => known.owner !== null && isCalled(known, noun)];
}

function isCalled({ speaker, name }: Known, noun: string): boolean {
  return bears(speaker, noun) || name.endsWith(` ${noun}`) || hasRole(name, noun);
}

function knownAs(speaker: MergedSpeaker): Known {
  const names = [speaker.name, ...speaker.aliases].map(foldSpeaker);
  const owned = /^(.+?)['’]s? \p{Ll}/u.exec(speaker.name)?.[1] ?? null;
  const words = [...new Set(names.flatMap((name) => name.split(' ')))].filter(
    (word) => !isTitleWord(word) || speaker.kind !== 'person',
  );
  const called = [speaker.name, ...speaker.aliases.filter((alias) => !alias.startsWith('the '))].map(foldSpeaker);
  return { speaker, name: names[0]!, names, called, words, owner: owned && foldSpeaker(owned) };
}

/** True when the speaker is "the judge", by role, title in an alias, or the thing a document is. */
function bears(speaker: MergedSpeaker, role: string, has: typeof hasRole = hasRole): boolean {
  if (has(speaker.role ?? '', role)) return true;
  if (speaker.kind === 'document' || !speaker.named || /['’]s? \p{Ll}/u.test(speaker.name))
    return has(foldSpeaker(speaker.name), role);
  return speaker.aliases.some((alias) => has(parsePersonName(alias)?.title ?? '', role));
}

function rolesOf(speaker: MergedSpeaker): string[] {
  return foldSpeaker([speaker.role ?? '', ...speaker.aliases].join(' ')).split(' ');
}

function surnameOf(speaker: MergedSpeaker): string | null {
  if (speaker.kind !== 'person') return null;
  const parsed = parsePersonName(speaker.name);
  return parsed && foldSpeaker(parsed.surname);
}

/** The name without its titles, whatever case it was typed in; null when nothing else is left. */
function withoutTitles(typed: string): string | null {
  const words = foldSpeaker(typed).split(' ');
  let first = 0;
  while (first < words.length - 1 && isTitleWord(words[first]!)) first++;
  return words.slice(first).join(' ') || null;
}

function titlesOf(typed: string): string[] {
  const words = foldSpeaker(typed).split(' ');
  const titles: string[] = [];
  for (const word of words.slice(0, -1)) {
    if (!isTitleWord(word)) break;
    if (!/^(?:mr|mrs|ms|miss|mx|dr|sir|dame|former|ex)$/.test(word)) titles.push(word);
  }
  return titles;
}

/** "canadian grain board" → "cgb". */
function lettersOf(name: string): string {
  const words = name.split(' ').filter((word) => !/^(?:of|and|for|the|on|in)$/.test(word));
  return words.length < 2 ? '' : words.map((word) => word[0]).join('');
}
