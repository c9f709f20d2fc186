// Who is one speaker across the articles of a coverage. Two records merge only when they are certainly the same: a
// wrong merge credits words to the wrong person in every article.
import type { CorrectionRecord, SpeakerRecord } from '../coverage/types.ts';
import { aliasRules } from './rules.ts';
import { called, renamedHere } from './speakers-called.ts';
import { foldSpeaker, type Identity, identityOf, sameIdentity } from './speakers-identity.ts';
import type { MergedSpeaker } from './types.ts';

type Cluster = { readonly index: number; members: number[] };

/**
 * Merges the speaker records of a coverage, in coverage order. An editor's corrections win over every rule. The order of
 * the records decides ids and which of equal names is shown, never who merges with whom. `note`, where given, is told the
 * records as they were compared, and what they say of who each is.
 */
export function mergeSpeakers(
  given: readonly SpeakerRecord[],
  corrections: readonly CorrectionRecord[],
  note?: (speakers: readonly SpeakerRecord[], identities: readonly Identity[]) => void,
): readonly MergedSpeaker[] {
  const speakers = renamedHere(given, corrections);
  const union = new Union(speakers, corrections);
  const identities = speakers.map(identityOf);
  note?.(speakers, identities);
  // Sure signs first: a full name, an organisation's name, an owner and a role.
  joinAlike(union, identities, (identity) => !identity.partial);
  // Then what is one only because nobody else in the coverage fits: a surname, initials, letters.
  joinPartial(union, identities);
  joinOwned(union, speakers, identities);
  const merged = union.clusters().map((members) => asOne(members.map((index) => speakers[index]!)));
  return called(merged, speakers, corrections);
}

function joinAlike(union: Union, identities: readonly Identity[], use: (identity: Identity) => boolean): void {
  const blocks = new Map<string, number[]>();
  identities.forEach((identity, index) => {
    if (!use(identity)) return;
    const others = blocks.get(identity.block);
    if (!others) {
      blocks.set(identity.block, [index]);
      return;
    }
    // One of each spelling is enough to compare with: blocks stay as small as the names in them.
    const other = others.find((candidate) => sameIdentity(identities[candidate]!, identity));
    if (other !== undefined) union.join(other, index);
    if (other === undefined || identities[other]!.key !== identity.key) others.push(index);
  });
}

function joinPartial(union: Union, identities: readonly Identity[]): void {
  const full = new Map<string, number[]>();
  identities.forEach((identity, index) => {
    if (identity.partial) return;
    for (const name of identity.answersTo) full.set(name, [...(full.get(name) ?? []), index]);
  });
  const partials = new Map<string, number[]>();
  identities.forEach((identity, index) => {
    if (!identity.partial) return;
    const fits = (full.get(identity.block) ?? []).filter((other) => sameIdentity(identities[other]!, identity));
    const clusters = new Set(fits.map((other) => union.find(other)));
    if (clusters.size === 1) union.join(fits[0]!, index);
    else if (clusters.size === 0) partials.set(identity.key, [...(partials.get(identity.key) ?? []), index]);
  });
  // The same surname in two articles, and no full name anywhere that says otherwise.
  for (const [, [first, ...others]] of partials) for (const other of others) union.join(first!, other);
}

/** “Moss’s lawyer” and “Ada Moss’s lawyer”, once Moss and Ada Moss are one. */
function joinOwned(union: Union, speakers: readonly SpeakerRecord[], identities: readonly Identity[]): void {
  const byName = new Map<string, number>();
  speakers.forEach((speaker, index) => {
    if (!speaker.named || identities[index]!.owned) return;
    // “The judge” is somebody else in another article.
    const names = speaker.aliases.filter((alias) => !alias.startsWith('the '));
    for (const name of [speaker.name, ...names]) byName.set(foldSpeaker(name), index);
  });
  const owned = new Map<string, number>();
  identities.forEach((identity, index) => {
    if (!identity.owned) return;
    const owner = byName.get(identity.owned.owner);
    const key = `${speakers[index]!.kind}:${owner === undefined ? identity.owned.owner : union.find(owner)}:${identity.owned.what}`;
    const other = owned.get(key);
    if (other === undefined) owned.set(key, index);
    else union.join(other, index);
  });
}

/** Which records are one, with the editor's word kept: what must be joined is, what must stay apart does. */
class Union {
  readonly #speakers: readonly SpeakerRecord[];
  readonly #clusters: Cluster[];
  readonly #of: number[];
  readonly #apart: readonly (readonly [string, string])[];

  constructor(speakers: readonly SpeakerRecord[], corrections: readonly CorrectionRecord[]) {
    this.#speakers = speakers;
    this.#of = speakers.map((_, index) => index);
    this.#clusters = speakers.map((_, index) => ({ index, members: [index] }));
    const about = (kind: 'sameSpeaker' | 'differentSpeakers') =>
      corrections.flatMap((correction) =>
        correction.about === kind ? [correction.names.map(foldSpeaker) as [string, string]] : [],
      );
    this.#apart = about('differentSpeakers');
    for (const [a, b] of about('sameSpeaker')) this.#mergeAll([...this.#named(a), ...this.#named(b)]);
    // Whoever goes by the words of a rule beside another name need not be meant: only whose name they are. The same holds
    // for its speaker: two may go by one surname.
    for (const [words, speaker] of aliasRules(corrections)) {
      this.#mergeAll([...this.#called(words), ...this.#called(foldSpeaker(speaker))]);
    }
  }

  /** The number of the record's cluster. */
  find(index: number): number {
    return this.#of[index]!;
  }

  join(a: number, b: number): void {
    if (this.#of[a] !== this.#of[b] && !this.#forbidden(a, b)) this.#merge(a, b);
  }

  /** Members of each cluster, both in coverage order. */
  clusters(): number[][] {
    return this.#clusters
      .filter(({ members }) => members.length > 0)
      .map(({ members }) => members.sort((x, y) => x - y));
  }

  /** Records of that name; where there is none, records that go by it. */
  #named(name: string): number[] {
    const exact = this.#called(name);
    if (exact.length > 0) return exact;
    return this.#of.flatMap((_, i) =>
      this.#speakers[i]!.aliases.some((alias) => foldSpeaker(alias) === name) ? i : [],
    );
  }

  #called(name: string): number[] {
    return this.#of.flatMap((_, index) => (foldSpeaker(this.#speakers[index]!.name) === name ? index : []));
  }

  #mergeAll([first, ...others]: readonly number[]): void {
    for (const other of others) this.#merge(first!, other);
  }

  #forbidden(a: number, b: number): boolean {
    if (this.#apart.length === 0) return false;
    const [x, y] = [a, b].map(
      (index) =>
        new Set(this.#clusters[this.#of[index]!]!.members.map((member) => foldSpeaker(this.#speakers[member]!.name))),
    );
    return this.#apart.some(([one, other]) => (x!.has(one) && y!.has(other)) || (x!.has(other) && y!.has(one)));
  }

  #merge(a: number, b: number): void {
    const [low, high] = [this.#of[a]!, this.#of[b]!].sort((x, y) => x - y) as [number, number];
    if (low === high) return;
    const [into, from] = [this.#clusters[low]!, this.#clusters[high]!];
    for (const member of from.members) {
      this.#of[member] = low;
      into.members.push(member);
    }
    from.members = [];
  }
}

function asOne(records: readonly SpeakerRecord[]): MergedSpeaker {
  const shown = records.find((record) => record.review === 'checked') ?? fullest(records);
  const aliases = new Set(records.flatMap((record) => [record.name, ...record.aliases]));
  aliases.delete(shown.name);
  return {
    id: records[0]!.id,
    name: shown.name,
    aliases: [...aliases].sort(),
    role: shown.role ?? records.find((record) => record.role !== null)?.role ?? null,
    kind: shown.kind,
    by: shown.by ?? records.find((record) => record.by !== null)?.by ?? null,
    named: records.some((record) => record.named),
    records: records.map((record) => record.id),
  };
}

/** The record whose name says most: given name and surname, not in capitals, written so most often; then the first. */
function fullest(records: readonly SpeakerRecord[]): SpeakerRecord {
  if (records.every(({ name }) => name === records[0]!.name)) return records[0]!;
  const often = new Map<string, number>();
  for (const { name } of records) often.set(name, (often.get(name) ?? 0) + 1);
  const worth = ({ name }: SpeakerRecord) => {
    const { partial, titled } = identityOf({ ...records[0]!, name });
    const capitals = name.length > 3 && name === name.toUpperCase();
    return (partial ? 0 : 1000) + (capitals ? 0 : 500) + (titled ? 0 : 200) + Math.min(often.get(name)!, 100);
  };
  return records.reduce((best, record) => (worth(record) > worth(best) ? record : best));
}
