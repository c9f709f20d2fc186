// What a speaker record says about who it is, in a form that can be compared.
import type { SpeakerRecord } from '../coverage/types.ts';
import { foldName, type Gender, genderOf, isGivenName, type PersonName, parsePersonName } from '../language/names.ts';
import { documentClass, hasRole } from '../language/names-roles.ts';
import { sameGiven } from '../language/names-short.ts';

export type Identity = {
  /** Records of different blocks are never the same, unless a partial name bridges them. */
  readonly block: string;
  /** Equal keys say the same about who it is. */
  readonly key: string;
  /** Blocks of partial names that may mean this one: its surname, its letters. */
  readonly answersTo: readonly string[];
  /** A surname or letters only: somebody in particular, if only one fits. */
  readonly partial: boolean;
  readonly titled: boolean;
  /** “X’s lawyer”, “X’s ruling”: whose, and what kind of person or thing. */
  readonly owned: { readonly owner: string; readonly what: string } | null;
  readonly person: PersonName | null;
  /** Names it goes by, folded. */
  readonly aliases: readonly string[];
  readonly suffix: string;
  readonly gender: Gender | null;
  /** Title and role, for "Justice Moss". */
  readonly roles: readonly string[];
};

const OWNED = /^(.+?)['’]s? (\p{Ll}.*)$/u;
const COMPANY = /\s(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|gmbh|sa|ag)$/;
const SUFFIX = /[\s,]+(jr|sr|ii|iii|iv)\.?$/i;
const LAWYER = /^(?:lawyer|attorney|counsel|barrister|solicitor)$/;
const SPOKESPERSON = /^(?:spokesman|spokeswoman|spokesperson)$/;

/** Lower case, without accents, articles and marks: how names are compared. */
export function foldSpeaker(name: string): string {
  return foldName(name)
    .replace(/&/g, ' and ')
    .replace(/[-‐]/g, ' ')
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .trim();
}

export function identityOf({ id, name, kind, by, named, role, aliases }: SpeakerRecord): Identity {
  const none = {
    answersTo: [],
    partial: false,
    titled: false,
    owned: null,
    person: null,
    aliases: [],
    suffix: '',
    gender: null,
    roles: [],
  };
  if (!named) return { ...none, block: `?${id}`, key: id };
  const owned = OWNED.exec(name);
  if (kind === 'document') {
    const owner = foldSpeaker(by ?? owned?.[1] ?? '');
    const what = documentKind(owned?.[2] ?? name);
    if (owner !== '') return { ...none, block: `document:${owner}:${what}`, key: what, owned: { owner, what } };
    return { ...none, block: `document::${foldSpeaker(name)}`, key: foldSpeaker(name) };
  }
  if (owned) {
    const owner = foldSpeaker(owned[1]!);
    const what = roleKind(owned[2]!);
    return { ...none, block: `${kind}:${owner}:${what}`, key: what, owned: { owner, what } };
  }
  if (kind !== 'person') {
    const folded = foldSpeaker(name).replace(COMPANY, '');
    const letters = /^[\p{Lu}\p{N}.&]{2,8}$/u.test(name) && !aliases.some((alias) => alias.length > name.length);
    const block = `${kind}:${folded}`;
    return {
      ...none,
      block,
      key: folded,
      partial: letters,
      answersTo: [block, ...aliases.map((alias) => `${kind}:${foldSpeaker(alias)}`)],
    };
  }
  const suffix = SUFFIX.exec(name)?.[1]?.toLowerCase() ?? '';
  const bare = name.replace(SUFFIX, '');
  const cased =
    bare === bare.toUpperCase()
      ? bare.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
      : bare;
  const person = parsePersonName(cased.replace(/\.(?=\p{Lu}\.)/gu, '. '));
  if (!person) return { ...none, block: `person:${foldSpeaker(name)}`, key: foldSpeaker(name) };
  const surname = foldSpeaker(person.surname);
  return {
    ...none,
    block: `person:${surname}`,
    key: `${foldSpeaker(person.name)} ${suffix}`,
    answersTo: [`person:${surname}`],
    partial: person.given === null,
    titled: person.title !== '',
    person,
    aliases: aliases.map(foldSpeaker),
    suffix,
    gender: genderOf({ ...person, surname: '' }),
    roles: [role ?? '', /^(?:mr|mrs|ms|miss|mx|sir|dame|lord|lady)\.?$/i.test(person.title) ? '' : person.title].filter(
      Boolean,
    ),
  };
}

/** True when two identities of one block (or a partial one and one that answers to it) can only be the same. */
export function sameIdentity(a: Identity, b: Identity): boolean {
  if (!a.person || !b.person) return a.key === b.key || a.partial || b.partial;
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return false;
  if (a.gender && b.gender && a.gender !== b.gender) return false;
  if (a.partial || b.partial) return !rolesClash(a.roles, b.roles) && isSurname(a, b) && isSurname(b, a);
  return sameGivens(a.person, b.person);
}

/** “Hugo” alone may be a given name: it is Victor Hugo’s surname only where he goes by it. */
function isSurname({ partial, titled, key, person }: Identity, full: Identity): boolean {
  if (!partial || titled || full.partial || !person || !isGivenName(person.surname)) return true;
  return full.aliases.includes(key.trim());
}

/** Same first names; middle names and initials may be missing but not differ. */
function sameGivens(a: PersonName, b: PersonName): boolean {
  const split = (name: PersonName) =>
    [name.given!, ...name.middle].flatMap((word) => word.split('-')).map((word) => word.replace(/\.$/, ''));
  const [x, y] = [split(a), split(b)];
  // “J. Marsh” may be anybody’s: an initial is no first name.
  if ((x[0]!.length === 1) !== (y[0]!.length === 1)) return false;
  if (!sameGiven(x[0]!, y[0]!)) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length === 1) return true;
  if (short.length < long.length)
    return short.slice(1).every((word) => long.slice(1).some((other) => sameGiven(word, other)));
  return short.slice(1).every((word, i) => sameGiven(word, long[i + 1]!));
}

/** Two roles known, and neither can be the other. */
function rolesClash(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((x) => b.some((y) => hasRole(x, headOf(y)) || hasRole(y, headOf(x))));
}

/** "counsel for the residents" → "counsel"; "member of Parliament" stays. */
function headOf(role: string): string {
  const folded = role
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/^(?:the|a|an|former|ex) /, '');
  if (/^member of parliament/.test(folded)) return 'member of parliament';
  return folded
    .split(/\s(?:of|for|at|in|with|from|on|to)\s|,/)[0]!
    .split(' ')
    .at(-1)!;
}

function roleKind(noun: string): string {
  const head = foldSpeaker(noun).split(' ').at(-1)!;
  if (LAWYER.test(head)) return 'lawyer';
  return SPOKESPERSON.test(head) ? 'spokesperson' : foldSpeaker(noun);
}

function documentKind(noun: string): string {
  const head = foldSpeaker(noun).split(' ').at(-1)!;
  const kind = documentClass(head);
  return kind < 0 ? foldSpeaker(noun) : `class ${kind}`;
}
