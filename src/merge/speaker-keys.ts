// What speakers' records are compared by, as hashes: records that share none of them, whatever stands between, are never one,
// so that a new record concerns only those that it hangs together with. Two things with one hash only widen the circle.
import type { CorrectionRecord, SpeakerRecord } from '../coverage/types.ts';
import { hashText } from '../language/hashing.ts';
import { foldSpeaker, type Identity } from './speakers-identity.ts';

/** `link`: all who have it hang together. `owner`: somebody's name; they do when it is also an `owned`, whose lawyer one is. */
const ROLES = { link: 0, owner: 1, owned: 2 } as const;

/** The keys of one record, sorted. `corrected`: names that corrections are about, folded. Method: see `mergeSpeakers`. */
export function speakerKeys(
  { name, aliases, named }: SpeakerRecord,
  { block, key, answersTo, partial, owned }: Identity,
  corrected: ReadonlySet<string>,
): number[] {
  const keys = new Set<number>();
  const put = (role: keyof typeof ROLES, text: string) => keys.add(keyOf(role, text));
  if (named) {
    put('link', `block ${block}`);
    if (partial) put('link', `key ${key}`);
    else for (const block of answersTo) put('link', `block ${block}`);
    if (owned) put('owned', owned.owner);
    else
      for (const one of [name, ...aliases.filter((alias) => !alias.startsWith('the '))]) put('owner', foldSpeaker(one));
  }
  if (corrected.size > 0)
    for (const one of [name, ...aliases].map(foldSpeaker)) if (corrected.has(one)) put('link', `name ${one}`);
  return [...keys].sort((a, b) => a - b);
}

/** Pairs of names, folded, that corrections bring together. */
export function namesTogether(corrections: readonly CorrectionRecord[]): (readonly [string, string])[] {
  return corrections.flatMap((one) => {
    if (one.about === 'sameSpeaker' || one.about === 'differentSpeakers')
      return [one.names.map(foldSpeaker) as [string, string]];
    if (one.about !== 'speaker' || one.article !== undefined) return [];
    return [[foldSpeaker(one.name), foldSpeaker(one.change.name ?? one.name)] as const];
  });
}

/** Which records hang together: the same number for those that do. */
export function circles(
  count: number,
  keysOf: (record: number) => ArrayLike<number>,
  together: readonly (readonly [string, string])[],
): Uint32Array {
  const parent = Uint32Array.from({ length: count }, (_, at) => at);
  const owned = new Set<number>();
  for (let record = 0; record < count; record++) {
    const keys = keysOf(record);
    for (let at = 0; at < keys.length; at++) if ((keys[at]! & 3) === ROLES.owned) owned.add(keys[at]! >>> 2);
  }
  const first = new Map<number, number>();
  for (let record = 0; record < count; record++) {
    const keys = keysOf(record);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]!;
      const hash = key >>> 2;
      if ((key & 3) !== ROLES.link && !owned.has(hash)) continue;
      // Names and owners are one kind of thing; links are another.
      const shared = (key & 3) === ROLES.link ? key : hash * 4 + ROLES.owner;
      const other = first.get(shared);
      if (other === undefined) first.set(shared, record);
      else join(parent, other, record);
    }
  }
  for (const names of together) {
    const [a, b] = names.map((name) => first.get(keyOf('link', `name ${name}`)));
    if (a !== undefined && b !== undefined) join(parent, a, b);
  }
  return parent.map((_, at) => find(parent, at));
}

/** The one that speaks for all that hang together with it. */
export function find(parent: Uint32Array, at: number): number {
  let root = at;
  while (parent[root] !== root) root = parent[root]!;
  for (let next = at; next !== root; ) {
    const above = parent[next]!;
    parent[next] = root;
    next = above;
  }
  return root;
}

export function join(parent: Uint32Array, a: number, b: number): void {
  const [x, y] = [find(parent, a), find(parent, b)];
  parent[Math.max(x, y)] = Math.min(x, y);
}

function keyOf(role: keyof typeof ROLES, text: string): number {
  return ((hashText(`${role === 'link' ? '' : 'owner '}${text}`) << 2) | ROLES[role]) >>> 0;
}
