// Names of people: titles, particles, suffixes, and when two names may be the same person.
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from './names-given.ts';

export type Gender = 'male' | 'female';

/** A name taken apart: “Justice Nico C. de Vries Jr.” has the title Justice, the given name Nico and the surname de Vries. */
export type PersonName = {
  /** As written, without title, possessive and closing punctuation. */
  readonly name: string;
  /** Titles before the name, as written ("Consul General"); empty when there are none. */
  readonly title: string;
  /** First given name; null when only one name is written. */
  readonly given: string | null;
  readonly middle: readonly string[];
  /** With its particles ("de Vries"). For a single name, that name. */
  readonly surname: string;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const MALE = set(MALE_GIVEN_NAMES);
const FEMALE = set(FEMALE_GIVEN_NAMES);

export const PARTICLES = set(
  'de da di do dos das del della der den van von la le el al bin ibn ben abu ter ten af av zu st. y e',
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|qc|kc|phd|md|esq|obe|mbe|cbe)\.?$/i;
/** Letters that also stand before a name: they close one only where two names are left of it. */
const LATE_TITLE = /^(?:mp|msp|mep|sc)$/i;

/** Words that stand before a name as its title or as a description of the person, in lower case without full stops. */
const TITLES = set(
  `mr mrs ms miss mx messrs mme mlle madame monsieur herr frau senor senora signor signora dr doctor prof professor sir dame lord lady rev reverend father fr sister brother rabbi imam
  bishop archbishop cardinal pope king queen prince princess sheikh sheik ayatollah president premier chancellor secretary
  minister senator sen sens representative rep reps congressman congresswoman governor gov govs mayor councillor councilor cllr
  councilman councilwoman alderman mp mps mpp mla mep msp mk td judge justice magistrate recorder counsel attorney
  solicitor barrister lawyer sheriff officer constable sergeant sgt lieutenant lt captain capt major maj colonel col general
  gen admiral adm commander cmdr commodore commissioner inspector superintendent detective det insp supt ch agent ambassador consul envoy
  director chairman chairwoman chairperson chair ceo cfo coo editor reporter correspondent coach manager nurse deputy
  speaker leader delegate assemblyman assemblywoman selectman comptroller treasurer provost rector principal headmaster
  headmistress pastor deacon vicar canon pilot engineer spokesman spokeswoman spokesperson undersecretary ombudsman
  chief vice prime first minister foreign interior home defence defense finance health education environment justice
  attorney-general brigadier marshal corporal cpl private pvt warden marshall historian economist analyst author actor actress singer
  comedian host anchor moderator candidate nominee strategist pollster adviser advisor aide operative activist
  party state district court supreme superior county city federal national
  shri smt shrimati kumari md resident bride groom widow shopkeeper landlord landlady publican midfielder defender winger
  batsman bowler swimmer cyclist sprinter golfer quarterback linebacker firefighter paramedic midwife dentist pharmacist
  physicist chemist biologist ecologist geologist climatologist epidemiologist virologist psychologist psychiatrist
  sociologist criminologist astronomer astronaut mathematician scientist researcher architect photographer filmmaker
  novelist playwright composer conductor pianist violinist drummer columnist blogger campaigner volunteer entrepreneur
  businessman businesswoman investigator prosecutor electrician plumber fisherman trader survivor eyewitness
  auditor inspector warden librarian baker keeper curator archivist goalkeeper surveyor rival champion fellow veteran striker jockey singer teacher farmer rapper billionaire former ex- ex late acting interim incoming outgoing independent then-candidate then-president retired
  democratic republican democrat conservative liberal labour tory green libertarian socialist independent
  gop opposition coalition house senate parliament congress cabinet campaign crown
  american british canadian french german russian chinese japanese indian mexican italian spanish irish scottish welsh
  australian israeli iranian iraqi syrian turkish egyptian saudi ukrainian polish dutch swedish norwegian danish finnish
  greek brazilian nigerian kenyan pakistani afghan korean european african asian hispanic latino`,
);
/** Given names of the lists that women and men both bear: “Robin Moss … he said”, “Pat Tull … she said”. */
const OF_EITHER = set(
  `robin kelly leslie lindsay lindsey dana jackie jessie shannon morgan jody kim jan claude dominique camille hilary pat
  jamie casey taylor riley avery charlie frankie drew blake jesse kit merle reese val shelby tracy courtney ashley marion
  andrea loren sam lee jean rene sandy`,
);
/** Titles that say the gender of who bears them. */
const MALE_TITLES = set(
  'mr monsieur herr senor signor shri sir lord father fr brother king prince pope congressman councilman chairman spokesman assemblyman actor headmaster selectman',
);
const FEMALE_TITLES = set(
  'mrs ms miss mme mlle madame frau senora signora smt shrimati kumari dame lady sister queen princess congresswoman councilwoman chairwoman spokeswoman assemblywoman actress headmistress',
);
/** Titles that are part of no description: a surname follows ("Mr. Moss"). */
export const HONORIFICS = set(
  'mr mrs ms miss mx mme mlle herr frau senor senora signor signora shri smt shrimati dr prof sir dame lord lady rev sen rep gov mp justice judge councillor cllr counsel',
);

/** Lower case without accents and full stops, for comparing: "José" is "jose". */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’`]/g, "'").replace(/\./g, '').toLowerCase().trim();
}

/** “d’Alton”, “l’Hermitte”: a surname whose particle has lost its vowel. */
export const ELIDED = /^[dl]['’]\p{Lu}/u;

/** Takes a phrase that ends in a name apart. Null when nothing in it can be a name. */
export function parsePersonName(phrase: string): PersonName | null {
  const clean = phrase
    .replace(/(?:['’]s?)$/u, '')
    .replace(/[,;:]+$/, '')
    .trim();
  let words = clean.split(/\s+/).map((word) => word.replace(/,$/, ''));
  while (
    words.length > 1 &&
    (SUFFIX.test(words.at(-1)!) || (words.length > 2 && LATE_TITLE.test(words.at(-1)!) && !isTitleWord(words.at(-2)!)))
  )
    words = words.slice(0, -1);
  let first = 0;
  // The last title counts, so that “Independent MP Ada Moss” and “Former Liberal leader Moss” leave the name alone.
  for (let i = 0; i < words.length - 1; i++)
    if (isTitleWord(words[i]!) || isMonsieur(words, i) || isCalling(words, i)) first = i + 1;
  while (
    first < words.length - 1 &&
    !/^[\p{Lu}\p{Lt}]/u.test(words[first]!) &&
    !isParticle(words[first]!) &&
    !ELIDED.test(words[first]!)
  )
    first++;
  const name = words.slice(first);
  if (name.length === 0 || !(/^\p{Lu}/u.test(name.at(-1)!) || ELIDED.test(name.at(-1)!))) return null;
  let surnameAt = name.length - 1;
  while (surnameAt > 1 && isParticle(name[surnameAt - 1]!)) surnameAt--;
  if (surnameAt === 1 && isParticle(name[0]!)) surnameAt = 0;
  return {
    name: name.join(' '),
    title: words.slice(0, first).join(' '),
    given: surnameAt > 0 ? name[0]! : null,
    middle: name.slice(1, Math.max(1, surnameAt)),
    surname: name.slice(surnameAt).join(' '),
  };
}

export function isTitleWord(word: string): boolean {
  return TITLES.has(foldName(word).replace(/^(?:ex|then|vice)-/, '')) || DESCRIBES.test(word);
}
/** “Seventeen-year-old Ada Moss”, “Harrogate-born Ada Moss”. */
const DESCRIBES = /-(?:old|born|based|winning|educated|trained)$/;

/** “M. Moss”, “M. d’Alton” are French for “Mr. Moss”; “M. Ada Moss” has an initial. */
function isMonsieur(words: readonly string[], i: number): boolean {
  return i === 0 && words[0] === 'M.' && (words.length === 2 || (words.length === 3 && isParticle(words[1]!)));
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}

/** “Headteacher Ada Moss”, “Beekeeper Ada Moss”: what somebody does for a living, before a full name. */
function isCalling(words: readonly string[], i: number): boolean {
  return i === 0 && words.length > 2 && CALLING.test(words[0]!) && !isGivenName(words[0]!) && isGivenName(words[1]!);
}
const CALLING = /^\p{Lu}\p{Ll}{3,}(?:er|or|ist|man|woman|ian|eer|mate|hand)$/u;

/** Gender from titles and given name; null when neither tells. */
export function genderOf({ title, given, surname }: PersonName): Gender | null {
  if (title === 'M.') return 'male';
  for (const word of title.split(' ').map(foldName)) {
    if (MALE_TITLES.has(word)) return 'male';
    if (FEMALE_TITLES.has(word)) return 'female';
  }
  return given ? genderOfGivenName(given) : title ? null : genderOfGivenName(surname);
}

export function genderOfGivenName(given: string): Gender | null {
  const name = foldName(given);
  const short = name.split('-')[0]!;
  if (OF_EITHER.has(name)) return null;
  if (MALE.has(name) || MALE.has(short)) return 'male';
  return FEMALE.has(name) || FEMALE.has(short) ? 'female' : null;
}

export function isGivenName(word: string): boolean {
  const name = foldName(word);
  return MALE.has(name) || FEMALE.has(name);
}
