// Who is meant by a name that a user typed: one speaker (with the documents they wrote), several, or nobody.
import { fold } from '../language/fold.ts';
import { type ResolvedSpeaker, resolveSpeaker } from '../merge/speaker-query.ts';
import { foldSpeaker } from '../merge/speakers-identity.ts';
import type { MergedSpeaker } from '../merge/types.ts';
import type { Snapshot } from './snapshot.ts';
import type { Notice } from './types.ts';

export type Person =
  | {
      readonly kind: 'one';
      readonly speaker: MergedSpeaker;
      /** The speaker and the documents they wrote: whose words count as theirs (labelled). */
      readonly ids: readonly string[];
      /** Said when the name was read as another than typed. */
      readonly notices: readonly Notice[];
    }
  | { readonly kind: 'many'; readonly speakers: readonly MergedSpeaker[] }
  /** `name` is the one of several that nobody bears. */
  | { readonly kind: 'none'; readonly name: string };

/** One person, or several joined by "and": whatever any of them said. */
export function findPerson(typed: string, snapshot: Snapshot): Person {
  const whole = findOne(typed, snapshot);
  if (whole.kind !== 'none') return whole;
  const names = typed.split(/\s*,\s*(?:and |or |et |ou )?|\s+(?:and|or|et|ou|&)\s+/i).filter((name) => name !== '');
  if (names.length < 2 || names.length > MOST_NAMES) return whole;
  // `Dong and his lawyer`: whose lawyer is said by who stands before.
  const each = names.map((name, at) =>
    findOne(at === 0 ? name : name.replace(/^(?:his|her|their) (?=\S)/i, `${names[0]}'s `), snapshot),
  );
  const other = each.find((person) => person.kind !== 'one');
  if (other !== undefined) return other;
  const all = each as Extract<Person, { kind: 'one' }>[];
  return {
    kind: 'one',
    speaker: { ...all[0]!.speaker, name: typed },
    ids: [...new Set(all.flatMap(({ ids }) => ids))],
    notices: all.flatMap(({ notices }) => notices),
  };
}

const MOST_NAMES = 4;

function findOne(typed: string, snapshot: Snapshot): Person {
  const found = resolveSpeaker(typed, snapshot.merged.speakers);
  const author = authorOf(found, typed, snapshot);
  if (author !== null) return author;
  if (found.kind === 'none') return { kind: 'none', name: typed };
  if (found.kind === 'ambiguous') return amongSeveral(found.candidates, snapshot);
  const { speaker } = found;
  const others = listed(fullerNames(speaker, snapshot).map((one) => one.name));
  const notices = [
    ...(isPartOf(typed, speaker) ? [] : [{ code: 'personByName', values: { typed, name: speaker.name } }]),
    // Who has the surname alone need not be one of those who have a name before it: who asks is told of them.
    ...(others === '' ? [] : [{ code: 'nameAlone', values: { name: speaker.name, others } }]),
  ];
  return { kind: 'one', speaker, ids: [speaker.id, ...documentsBy(speaker, snapshot)], notices };
}

/** Speakers of the same kind whose names end in this one's: `Jane Roe` where `Roe` is asked for. */
function fullerNames({ id, name, named, kind }: MergedSpeaker, snapshot: Snapshot): MergedSpeaker[] {
  const end = ` ${foldSpeaker(name)}`;
  return snapshot.merged.speakers.filter((one) => {
    const own = foldSpeaker(one.name);
    return named && one.named && one.id !== id && one.kind === kind && own.endsWith(end) && own.split(' ').length <= 4;
  });
}

/**
 * Several of one name, of whom no article says more ("the judge", a surname that two share): nobody could choose among them. All of
 * them answer, and whoever has that name and a fuller one; each answer says whose it is. Else each name is a choice, once.
 */
function amongSeveral(candidates: readonly MergedSpeaker[], snapshot: Snapshot): Person {
  const names = new Map<string, MergedSpeaker>();
  for (const speaker of candidates) {
    const key = foldSpeaker(speaker.name);
    if (!names.has(key)) names.set(key, speaker);
  }
  const [first, second] = names.values();
  if (first === undefined || second !== undefined) return { kind: 'many', speakers: [...names.values()] };
  const fuller = fullerNames(first, snapshot);
  const others = listed([...new Set(fuller.map((one) => one.name))]);
  return {
    kind: 'one',
    speaker: first,
    ids: [...new Set([...candidates, ...fuller].flatMap((one) => [one.id, ...documentsBy(one, snapshot)]))],
    notices: [
      others === ''
        ? { code: 'oneName', values: { name: first.name } }
        : { code: 'oneNameBeside', values: { name: first.name, others } },
    ],
  };
}

/** The first few, and that there are more. */
function listed(names: readonly string[]): string {
  return [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ');
}

/**
 * Somebody who speaks only through documents: "what did the agency say" is answered by its memo and its summary. Null when
 * the name is not that of one author.
 */
function authorOf(found: ResolvedSpeaker, typed: string, snapshot: Snapshot): Person | null {
  if (found.kind === 'exact') return null;
  const documents =
    found.kind === 'ambiguous'
      ? found.candidates
      : snapshot.merged.speakers.filter((speaker) => speaker.by !== null && fold(speaker.by) === fold(typed));
  const [first] = documents;
  const { by = null } = first ?? {};
  if (first === undefined || by === null || documents.some((other) => other.kind !== 'document' || other.by !== by)) {
    return null;
  }
  const speaker: MergedSpeaker = { ...first, name: by, aliases: [], role: null, kind: 'organisation', by: null };
  return { kind: 'one', speaker, ids: documentsBy(speaker, snapshot), notices: [] };
}

/** True when the text names one or more speakers of the coverage: how a typed name is told from the words behind it. */
export function namesSomebody(text: string, snapshot: Snapshot): boolean {
  return resolveSpeaker(text, snapshot.merged.speakers).kind !== 'none';
}

function documentsBy(speaker: MergedSpeaker, snapshot: Snapshot): string[] {
  const names = new Set([speaker.name, ...speaker.aliases]);
  return snapshot.merged.speakers
    .filter((other) => other.kind === 'document' && other.by !== null && names.has(other.by))
    .map((other) => other.id);
}

/** True when the name as typed stands in the speaker's name or an alias, so that nothing has to be explained. */
function isPartOf(typed: string, speaker: MergedSpeaker): boolean {
  const plain = (text: string) =>
    ` ${fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return [speaker.name, ...speaker.aliases].some((name) => plain(name).includes(plain(typed)));
}
