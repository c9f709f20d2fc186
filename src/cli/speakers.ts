// `speakers`: who speaks in a coverage, and an editor's word on who is who. Each change is a correction: it holds for
// the articles to come, and can be read in the records.

import { plain } from '../chat/terminal/plain.ts';
import { readConfig } from '../config.ts';
import { openCoverage } from '../coverage/open.ts';
import { ProblemError } from '../coverage/problem.ts';
import type { Coverage } from '../coverage/types.ts';
import { mergeCoverage } from '../merge/merge.ts';
import { resolveSpeaker } from '../merge/speaker-query.ts';
import { foldSpeaker } from '../merge/speakers-identity.ts';
import type { Merged, MergedSpeaker } from '../merge/types.ts';
import { type Locale, say } from '../words/say.ts';
import { editorName } from './editor.ts';
import { type Flags, readFlags } from './flags.ts';
import type { Io, Subcommand, Target } from './io.ts';
import { mergedOf } from './merged.ts';
import { sayFaults } from './problem-list.ts';
import { keeper, type Untimed } from './review/keeper.ts';
import { specNamed } from './specs.ts';
import { storeOf } from './store.ts';

type Asked = {
  readonly coverage: Coverage;
  readonly speakers: readonly MergedSpeaker[];
  readonly names: readonly string[];
  readonly flags: Flags;
};
/** A correction without who and why. */
type Bare = Untimed extends infer C ? (C extends unknown ? Omit<C, 'by' | 'note'> : never) : never;

const WAYS: Readonly<Record<string, { readonly needs: readonly [number, string]; bare(asked: Asked): Bare }>> = {
  merge: { needs: [2, 'NAME NAME'], bare: (asked) => ({ about: 'sameSpeaker', names: pairOf(asked) }) },
  split: { needs: [1, 'NAME'], bare: split },
  rename: {
    needs: [2, 'NAME NAME'],
    bare: (asked) => ({ about: 'speaker', name: anchorOf(asked, 0), change: { name: asked.names[1]! } }),
  },
  wikidata: {
    needs: [2, 'NAME Q…'],
    bare: (asked) => ({ about: 'speaker', name: anchorOf(asked, 0), change: { wikidata: wikidataOf(asked) } }),
  },
};

export const speakers: Subcommand = async (args, target, io) => {
  const { locale } = readConfig(io.env).config;
  const flags = readFlags(specNamed('speakers')!, args);
  const [name = 'list', ...given] = flags.positionals;
  const names = given.map((one) => one.replace(/\s+/g, ' ').trim());
  const way = Object.hasOwn(WAYS, name) ? WAYS[name] : undefined;
  if (!way && name !== 'list') {
    throw new ProblemError('usageChoice', {
      flag: 'speakers',
      names: ['list', ...Object.keys(WAYS)].join(', '),
      value: name.slice(0, 40),
    });
  }
  if (way && (names.length < way.needs[0] || names.includes('')))
    throw new ProblemError('usageMissing', { subcommand: 'speakers', what: `${name} ${way.needs[1]}` });
  return await sayFaults(io, locale, async () => {
    if (!way) {
      const merged = await asItStands(target);
      const some = found(names[0], merged.speakers);
      list(some, merged, io, locale);
      if (some.length === 0)
        io.out(say(locale, names[0] ? 'unknownPerson' : 'speakers.none', { name: names[0] ?? '' }));
      return 0;
    }
    const kept = await keeper(storeOf(target), target, () => io.now());
    const asked = { coverage: kept.coverage, speakers: mergeCoverage(kept.coverage).speakers, names, flags };
    const note = textOf(flags, 'note') ?? say(locale, `speakers.${name}`);
    await kept.correct({ ...way.bare(asked), by: textOf(flags, 'by') ?? editorName(io), note } as Untimed);
    await kept.settled();
    const after = mergeCoverage(kept.coverage);
    list(touchedBy(asked, after), after, io, locale);
    return 0;
  });
};

async function asItStands(target: Target): Promise<Merged> {
  const opened = await openCoverage(storeOf(target).disk, target.data, target.coverage);
  if (!opened) throw new ProblemError('noSuchCoverage', { name: target.coverage, data: target.data, names: '–' });
  return (await mergedOf(opened)).merged;
}

/** One line each, the most quoted first: name, role, quotes, other names. */
function list(shown: readonly MergedSpeaker[], { groups }: Merged, io: Io, locale: Locale): void {
  const counts = new Map<string, number>();
  for (const { speaker } of groups) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const count = ({ id }: MergedSpeaker) => counts.get(id) ?? 0;
  for (const speaker of [...shown].sort((a, b) => count(b) - count(a) || (a.name < b.name ? -1 : 1))) {
    const { name, role, kind, aliases, wikidata } = speaker;
    const parts = [
      name,
      role ?? say(locale, `kind.${kind}`),
      say(locale, 'found.quotes', { n: count(speaker) }),
      aliases.length > 0 ? say(locale, 'speakers.also', { names: aliases.join(', ') }) : '',
      wikidata ?? '',
    ];
    io.out(plain(parts.filter((part) => part !== '').join(' · ')));
  }
}

function found(typed: string | undefined, speakers: readonly MergedSpeaker[]): readonly MergedSpeaker[] {
  const named = speakers.filter((speaker) => speaker.named);
  const wanted = foldSpeaker(typed ?? '');
  return named.filter(({ name, aliases }) => [name, ...aliases].some((known) => foldSpeaker(known).includes(wanted)));
}

/** Those that hold a record of a speaker who was named in the order. */
function touchedBy({ names, speakers }: Asked, after: Merged): readonly MergedSpeaker[] {
  const ids = new Set(names.flatMap((name) => find(name, speakers)?.records ?? []));
  return after.speakers.filter(({ records }) => records.some((id) => ids.has(id)));
}

function split(asked: Asked): Bare {
  const { flags, names, coverage } = asked;
  const [article, name] = [textOf(flags, 'in'), textOf(flags, 'as')];
  if (article === undefined && name === undefined && names.length === 2)
    return { about: 'differentSpeakers', names: namesApart(asked) };
  if (article === undefined || name === undefined || names.length > 1) throw new ProblemError('speakersSplit');
  const own = only(asked, 0);
  if (!coverage.articles.some(({ id }) => id === article))
    throw new ProblemError('articleNotThere', { id: article, name: coverage.header.name });
  const record = coverage.speakers.find(({ id, article: of }) => of === article && own.records.includes(id));
  if (!record) throw new ProblemError('speakerNotIn', { name: own.name, article });
  return { about: 'speaker', name: record.name, article, change: { name } };
}

/** Two names that records have and that were taken for one. */
function namesApart({ names, coverage, speakers }: Asked): [string, string] {
  const [a, b] = names.map(
    (name) => coverage.speakers.find((speaker) => foldSpeaker(speaker.name) === foldSpeaker(name))?.name,
  );
  const missing = a === undefined ? names[0] : names[1];
  if (a === undefined || b === undefined) throw unknown(missing!, speakers);
  if (foldSpeaker(a) === foldSpeaker(b)) throw new ProblemError('speakersSplit');
  return [a, b];
}

function pairOf(asked: Asked): [string, string] {
  const [a, b] = [only(asked, 0), only(asked, 1)];
  if (a.id === b.id) throw new ProblemError('speakersOne', { name: a.name });
  return [anchorOf(asked, 0), anchorOf(asked, 1)];
}

/** The name that a record has: corrections hold to those, whatever the speaker is called. */
function anchorOf(asked: Asked, index: number): string {
  const { name, records } = only(asked, index);
  const own = asked.coverage.speakers.filter(({ id }) => records.includes(id));
  return (own.find((record) => record.name === name) ?? own[0])?.name ?? name;
}

function only({ names, speakers }: Asked, index: number): MergedSpeaker {
  const speaker = find(names[index]!, speakers);
  if (!speaker) throw unknown(names[index]!, speakers);
  return speaker;
}

function find(name: string, speakers: readonly MergedSpeaker[]): MergedSpeaker | null {
  const exact = speakers.filter((speaker) => speaker.named && foldSpeaker(speaker.name) === foldSpeaker(name));
  if (exact.length === 1) return exact[0]!;
  const resolved = resolveSpeaker(name, speakers);
  return resolved.kind === 'exact' ? resolved.speaker : null;
}

function unknown(name: string, speakers: readonly MergedSpeaker[]): ProblemError {
  const resolved = resolveSpeaker(name, speakers);
  const near = resolved.kind === 'ambiguous' ? resolved.candidates.slice(0, 6).map((one) => one.name) : [];
  const code = near.length > 0 ? 'speakerAmbiguous' : 'speakerNobody';
  return new ProblemError(code, { name: name.slice(0, 80), names: near.join(', ') });
}

function wikidataOf({ names }: Asked): string | null {
  const typed = names[1]!;
  if (typed === '-') return null;
  if (!/^Q[1-9]\d{0,11}$/.test(typed)) throw new ProblemError('speakerWikidata', { value: typed.slice(0, 40) });
  return typed;
}

function textOf(flags: Flags, name: string): string | undefined {
  const value = flags.values[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
