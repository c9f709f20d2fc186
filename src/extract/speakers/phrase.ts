// What kind of thing a phrase that names a speaker is: "he", "Justice Moss", "his lawyer", "the ruling", "two sources".
import { ELIDED, isGivenName, isTitleWord, PARTICLES, type PersonName, parsePersonName } from '../../language/names.ts';
import { looksFinite } from '../cues/words.ts';
import {
  DEPENDENT_NOUNS,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  isBodyName,
  isOrganisationHead,
  isOrganisationWord,
  isPlaceName,
  ORGANISATION_NOUNS,
} from './organisationWords.ts';

export type SpeakerPhrase =
  | { readonly kind: 'pronoun'; readonly word: string }
  /** `role`: lower-case words before the name ("campaign manager"). */
  | { readonly kind: 'name'; readonly parsed: PersonName; readonly role: string | null; readonly surely: boolean }
  | { readonly kind: 'organisation'; readonly name: string }
  /** "his lawyer", "a spokesman for the ministry": somebody who speaks for `owner`. */
  | { readonly kind: 'dependent'; readonly owner: string; readonly noun: string; readonly text: string }
  | { readonly kind: 'document'; readonly head: string; readonly owner: string | null; readonly text: string }
  | { readonly kind: 'group'; readonly text: string }
  /** "the company": an organisation named before. */
  | { readonly kind: 'body'; readonly head: string; readonly text: string; readonly definite: boolean }
  /** "the judge", "a former aide": a person by a role. `definite` with "the". */
  | { readonly kind: 'role'; readonly head: string; readonly text: string; readonly definite: boolean };

const PRONOUN =
  /^(?:he|she|they|it|i|we|you|who|himself|herself|his|her|their|its|him|them|my|our|himself|this|that|which)$/i;
const STARTS_TAIL =
  /^(?:of|for|at|in|with|from|on|to|who|near|by|about|familiar|close|involved|briefed|representing|whose|speaking|working|living|because|when|there|here)$/;
const ARTICLE = /^(?:the|a|an|this|that|these|those|one|another|some|any|our|my|said)$/i;
const GROUP_OF_A_PARTY =
  /^(?:Republicans|Democrats|Conservatives|Liberals|Tories|Greens|Latinos|Hispanics|Americans|Europeans|Muslims|Christians)$/;
const OWNER = /^(?:his|her|their|its|whose)$/i;

/** “Their son, Matteo Petri”, “a spokeswoman for the union, Bryony Tull”: the name says who it is. */
const APPOSED_NAME =
  /^((?:\S+ ){0,8}\p{Ll}[\p{L}’'-]*), (\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|[dl]['’]\p{Lu}[\p{L}’'-]*|de|du|le|van|von|der|den|del|di|da|la|al)){1,4})$/u;

/** “Veltrona Inc. `today`”, “internal emails `seen` by this newspaper”: words behind a name that belong to the clause. */
const LEFT_OVER =
  /(?<=\p{L}[\p{L}.’']*)(?: (?:today|yesterday|tonight|(?:last|this) (?:night|week|month|year)|in (?:19|20)\d\d|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:seen|obtained|reviewed|published|released|leaked|posted)(?: (?:by|on|in))?))+$/u;

/** “Moss`’s` claim”, “the judges`’` ruling”: whose the reporting noun is speaks. */
const WHOSE = /(?<=[\p{L}\p{N}.])['’]s$|(?<=s)['’]$/u;

/** “Oliver Moss `KC`”, “Ada Moss `OBE`”, “Ada Moss`, Ph.D.`”: letters behind a full name. */
const LETTERS =
  /(?<=\p{Lu}\p{Ll}[\p{L}’'-]* (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+),? (?:KC|QC|SC|MP|MSP|MEP|OBE|MBE|CBE|Ph\.?D|M\.?D|Esq)\.?(?=$|,)/u;

/** “a senior engineer`, on condition of anonymity`”: how it was said, not who says it. */
const ANONYMOUS =
  /,? (?:(?:who )?(?:spoke|speaking) )?(?:on (?:the )?condition of anonymity|who (?:asked|declined|refused|did not want|did not wish) (?:not )?to be (?:named|identified))(?!\p{L}).*$/u;

/** “The President and Congress”: two, and not one body. */
const OFFICE = /^(?:president|prime|senator|king|queen|pope|governor|mayor|democrats|republicans)$/i;
/** “Trump `took to Twitter overnight`”: a name that its clause hangs on to. */
const NAME_AND_VERB =
  /^(?!(?:The|An?|This|That|These|Those|Some|Many|His|Her|Their|Its|Our|One) )((?:\p{Lu}[\p{L}.’'-]*\s){1,4})(\p{Ll}+)\s/u;

/** Reads a phrase as it stands in the text. */
export function readPhrase(phrase: string): SpeakerPhrase {
  const text = phrase
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:“”"‘’'(—–-]+|[\s,;:“”"(—–-]+$/gu, '')
    .replace(ANONYMOUS, '')
    .replace(LEFT_OVER, '')
    .replace(LETTERS, '')
    .replace(WHOSE, '')
    .replace(/^.*$/, withoutClause)
    .replace(/^.*$/, withoutOffice);
  const apposed = APPOSED_NAME.exec(text);
  const named = apposed && parsePersonName(apposed[2]!);
  if (apposed && named?.given && !apposed[2]!.split(' ').some(isOrganisationWord)) {
    const role = apposed[1]!.replace(/^(?:the|an?|his|her|their|its|our|\S+['’]s)\s+/i, '');
    return { kind: 'name', parsed: named, role: /^\p{Ll}/u.test(role) ? role : null, surely: isGivenName(named.given) };
  }
  if (PRONOUN.test(text)) return { kind: 'pronoun', word: text.toLowerCase() };
  const words = text.split(' ').filter(Boolean);
  let cut = words.findIndex((word, i) => i > 0 && (STARTS_TAIL.test(word) || /,$/.test(words[i - 1]!)));
  if (cut < 0) cut = words.length;
  const main = words.slice(0, cut).map((word) => word.replace(/,$/, ''));
  const tail = words.slice(cut);
  const organisation = organisationName(words, main, tail);
  const run = isPluralAlone(main, tail) ? [] : nameRun(main);
  const owner = ownerOf(main);
  // “Harker’s Reporter”: a paper’s name; a word that is a title elsewhere has no name after it here.
  if (run.length === 1 && isTitleWord(run[0]!) && /^\p{Lu}.*['’]s$/u.test(main.at(-2) ?? '')) {
    return { kind: 'organisation', name: main.slice(main.length - 2).join(' ') };
  }
  // “Senate Republicans”, “House Democrats”: people, and no body.
  if (GROUP_OF_A_PARTY.test(main.at(-1) ?? '') && main.length > 1) return { kind: 'group', text };
  if (isBodyName(run)) return { kind: 'organisation', name: run.join(' ') };
  if (run.length > 0 && !/['’]s?$/.test(run.at(-1)!)) {
    const parsed = parsePersonName(run.join(' '));
    if (organisation && !(parsed && run.length > 1 && isGiven(parsed) && !isOrganisationWord(run.at(-1)!)))
      return { kind: 'organisation', name: organisation };
    if (parsed) {
      const before = main
        .slice(0, main.length - run.length)
        .filter((word) => !ARTICLE.test(word) && !OWNER.test(word) && !/['’]s$/.test(word));
      const the = /^the$/i.test(main[0]!) && main.length === run.length + 1 && !parsed.title;
      if (the || (isPlaceName(run) && run.length > 1 && !parsed.given))
        return { kind: 'organisation', name: run.join(' ') };
      return {
        kind: 'name',
        parsed,
        role: before.length > 0 && /\p{Ll}/u.test(before.at(-1)!.charAt(0)) ? before.join(' ') : null,
        surely: parsed.title !== '' || isGivenName(parsed.given ?? ''),
      };
    }
  }
  if (organisation && run.length > 0) return { kind: 'organisation', name: organisation };
  return common(text, main, tail, owner);
}

/** “Secretary of State John F. Moss”: the office is no body when a full name follows it. */
function withoutOffice(phrase: string): string {
  const office = OFFICE_OF.exec(phrase);
  if (!office) return phrase;
  const words = phrase.split(' ');
  const first = words.findIndex(
    (word, i) =>
      i > 2 && isGivenName(word) && /^\p{Lu}/u.test(words[i + 1] ?? '') && !isOrganisationWord(words[i + 1]!),
  );
  return first < 0 || words.length - first > 4 ? phrase : words.slice(first).join(' ');
}
const OFFICE_OF =
  /^(?:[Tt]he )?(?:[\p{L}.’'-]+ ){0,3}?(?:Secretary|Minister|Ambassador|Director|Commissioner|Governor|Attorney|Archbishop|Bishop) (?:of|for|to) /u;

/** A given name, or “G.K.” behind a title. */
function isGiven({ given, title }: PersonName): boolean {
  return given !== null && (isGivenName(given) || (title !== '' && /^(?:\p{Lu}\.){1,3}$/u.test(given)));
}

/** The name alone where a finite verb follows it. */
function withoutClause(phrase: string): string {
  const found = NAME_AND_VERB.exec(phrase);
  return found && looksFinite(found[2]!) && found[2] !== 'said' ? found[1]!.trim() : phrase;
}

function common(text: string, main: readonly string[], tail: readonly string[], owner: string | null): SpeakerPhrase {
  const head = main.at(-1)?.toLowerCase() ?? '';
  const bare = text.replace(/^(?:the|a|an)\s+/i, '');
  if (DEPENDENT_NOUNS.has(head)) {
    const from = main.findIndex((word) => OWNER.test(word) || /['’]s?$/.test(word));
    if (owner) return { kind: 'dependent', owner, noun: main.slice(from + 1).join(' '), text: bare };
    if (/^(?:for|of|to|with|at|from|representing)$/.test(tail[0] ?? '') && tail.length > 1) {
      const noun = main.filter((word) => !ARTICLE.test(word)).join(' ');
      return { kind: 'dependent', owner: tail.slice(1).join(' '), noun, text: bare };
    }
  }
  if (DOCUMENT_NOUNS.has(head)) {
    const named = /^(?:by|from)$/.test(tail[0] ?? '') || (tail[0] === 'of' && /^\p{Lu}/u.test(tail[1] ?? ''));
    const by = owner ?? (named ? tail.slice(1).join(' ') : null);
    return { kind: 'document', head, owner: by, text: bare };
  }
  const definite = /^(?:the|that|this)$/i.test(main[0] ?? '');
  if (ORGANISATION_NOUNS.has(head) && head !== 'police') return { kind: 'body', head, text: bare, definite };
  if (isGroup(main, head)) return { kind: 'group', text: bare };
  const of = tail[0] === 'of' && tail[1] ? ` of ${tail.slice(1, 2).join(' ')}` : '';
  return { kind: 'role', head: `${head}${of}`.toLowerCase(), text: bare, definite };
}

function isGroup(main: readonly string[], head: string): boolean {
  if (GROUP_NOUNS.has(head) || /^(?:they|others|those)$/.test(head)) return true;
  const first = main[0]?.toLowerCase() ?? '';
  if (
    /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|most|both|few|dozens|hundreds|\d+)$/.test(first)
  )
    return true;
  return /[^s]s$/.test(head) && !/^(?:the|a|an|his|her)$/.test(first) && !/(?:us|is)$/.test(head);
}

/** “Lawyers for the shelter”: the capital is the sentence’s. */
function isPluralAlone(main: readonly string[], tail: readonly string[]): boolean {
  const word = main[0]?.toLowerCase() ?? '';
  return (
    main.length === 1 && tail.length > 1 && word.endsWith('s') && (DEPENDENT_NOUNS.has(word) || GROUP_NOUNS.has(word))
  );
}

/** The capitalised words at the end of the main part, with the particles between them. */
function nameRun(main: readonly string[]): string[] {
  let first = main.length;
  while (first > 0) {
    const word = main[first - 1]!;
    const capitalised = (/^[\p{Lu}@]/u.test(word) || ELIDED.test(word)) && !ARTICLE.test(word) && !OWNER.test(word);
    const particle = first < main.length && PARTICLES.has(word) && first - 1 > 0;
    const nickname = first < main.length && /^[“"‘'(]\p{Lu}/u.test(word);
    if (!(capitalised || particle || nickname)) break;
    if (first < main.length && /['’]s?$/.test(word)) break;
    first--;
  }
  while (first < main.length && PARTICLES.has(main[first]!) && first === 0) first++;
  return main.slice(first).filter((word) => !/^[“"‘'(]/.test(word));
}

/** “Friday’s ruling”, “2011’s study”: a time owns nothing. */
const A_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|today|yesterday|week|month|year|\d{4})['’]s$/;

/** "his", "Moss’s": whose. */
function ownerOf(main: readonly string[]): string | null {
  if (OWNER.test(main[0] ?? '')) return main[0]!.toLowerCase();
  const at = main.findIndex((word) => /(?:['’]s|s['’])$/.test(word) && !A_TIME.test(word));
  return at < 0
    ? null
    : main
        .slice(0, at + 1)
        .join(' ')
        .replace(/['’]s?$/, '');
}

/** The name of an organisation at the head of a phrase, without "the"; null when it names none. */
function organisationName(words: readonly string[], main: readonly string[], tail: readonly string[]): string | null {
  const start = /^the$/i.test(main[0] ?? '') ? 1 : 0;
  const run = main.slice(start);
  if (run.length === 0 || !run.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|and|&|for|the)$/.test(word))) {
    return null;
  }
  if (run.some((word) => /['’]s?$/.test(word)) && !isOrganisationWord(run.at(-1)!)) return null;
  const last = run.at(-1)!;
  if (isOrganisationHead(last) && /^(?:of|for|on)$/.test(tail[0] ?? '') && /^\p{Lu}|^the$/u.test(tail[1] ?? '')) {
    let end = start + run.length + 1;
    while (end < words.length && /^(?:\p{Lu}|(?:of|and|the|for)$)/u.test(words[end]!)) end++;
    return words
      .slice(start, end)
      .join(' ')
      .replace(/[,.;]$/, '');
  }
  const acronym = run.length === 1 && /^[\p{Lu}&.]{2,6}$/u.test(last);
  // “The Health and Safety Executive”: no person’s name is joined so behind an article.
  const joined =
    start === 1 &&
    run.length > 2 &&
    run.some((word) => /^(?:and|&)$/.test(word)) &&
    !isOrganisationHead(run[0]!) &&
    !OFFICE.test(run[0]!) &&
    !run.some(isGivenName);
  return acronym || joined || run.some((word) => isOrganisationWord(word)) ? run.join(' ') : null;
}
