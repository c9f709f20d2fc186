// Findings that are too little to go on record: a few words without a verb that no verb of saying brings in.
import { findDates } from '../../dates/index.ts';
import { VERB_FORMS } from '../cues/forms.ts';
import { AUXILIARIES, looksFinite } from '../cues/words.ts';
import type { QuoteFinding } from '../types.ts';

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** These say something of a thing that is named and not told: “denied any wrongdoing”, “confirmed the sale”. */
const OF_A_THING = new Set(['denies', 'confirms', 'alleges', 'retracts', 'asks']);
/** More words than these say something even without a verb. */
const FEW = 8;
/** “citing `unnamed security sources`, published details”: who is cited, not what they say. */
const CITING = /^(?:citing|quoting|cit(?:es|ed)|quot(?:es|ed))$/i;
const SOURCES = /^(?:[\p{L}\p{N}-]+ ){0,5}(?:sources?|officials|insiders|documents)(?=$|[,;])/iu;
/** “talks `about a return`”, “reports `on those allegations`”: what hangs on a noun. */
const LOOSE = /^(?:about|against|on|over|of|from|with|amid|regarding)\s/i;
const WITHHELD = /(?<!\p{L})(?:declin|refus)(?:e|es|ed|ing)(?!\p{L})/iu;
/** What is no speech and hangs on “had talks about”: `returning to the party`, and `‘damaging’ reports`. */
const GERUND = /^[‘“'"]?\p{L}+ing[’”'"]?\s/u;
/** “acknowledged contacts, reported `The Harbour Echo`”: a name, and nothing told of it. */
const NAME_ALONE =
  /^(?:[Tt]he\s+)?\p{Lu}[\p{L}\p{N}.’'-]*(?:\s+(?:of\s+|the\s+|and\s+)?\p{Lu}[\p{L}\p{N}.’'-]*){0,4}$/u;
/** `COUNCIL` `NOTES:` parking fees, dog park: a heading reports nothing. */
const HEADED = /^\p{Lu}{3,}:$/u;
const LEADS_TO_A_DAY = /(?<![\p{L}\p{N}])(?:on|in|by|since|until|before|after|late|early|for)\s+$/iu;
/** So much before and after the place of a cut is read for its day. */
const AROUND = 40;

/**
 * Reported words this doubtful are likelier wrong than right (data/models/README.md has the table); `extract` prints them
 * for whoever chooses otherwise.
 */
const LEAST = 0.4;
/** A learned finding this sure is believed. */
const SURE = 0.6;

/**
 * True for “is suing `Global Harbour’s parent`”, “citing `security sources`”, and for a quotation that only colours the
 * sentence of a belief. Corpora mark many of these as attitudes; nobody asks a newsroom who said them.
 */
export function isScrap(text: string, { form, start, end, cue, speech, speaker, confidence }: QuoteFinding): boolean {
  if (form === 'direct') return false;
  if (confidence < LEAST) return true;
  const content = text.slice(start, end);
  // “declined `to comment`”, and words that nobody is said to say.
  if (cue && WITHHELD.test(text.slice(cue.start, cue.end)) && /^to\s/i.test(content)) return true;
  if (speaker === null && cue === null && confidence < SURE) return true;
  if (cue && CITING.test(text.slice(cue.start, cue.end)) && SOURCES.test(content)) return true;
  if (NAME_ALONE.test(content)) return true;
  if (cue && HEADED.test(text.slice(cue.start, cue.end))) return true;
  if (isCutAtADay(text, start)) return true;
  if (speech && confidence >= SURE) return false;
  const words = content.match(WORD) ?? [];
  if (confidence < SURE && words.length <= FEW && (LOOSE.test(content) || (!speech && GERUND.test(content))))
    return true;
  if (words.length > FEW || words.some((word) => isVerbal(word.toLowerCase()))) return false;
  const cueWords = cue ? (text.slice(cue.start, cue.end).toLowerCase().match(WORD) ?? []) : [];
  return !cueWords.some((word) => OF_A_THING.has(VERB_FORMS.get(word)?.class ?? ''));
}

/**
 * What clauses tell beside their quotations: “It is sound,” said Moss, an authority on `harbour bridges`. “It will stand.”
 * The clause reports the words between marks; who reads that Moss said “harbour bridges” is told nothing.
 */
export function findAsides(quotes: readonly QuoteFinding[]): ReadonlySet<QuoteFinding> {
  const quoted = new Map(
    quotes.flatMap((quote) => (quote.form === 'direct' && quote.cue ? [[quote.cue.start, quote]] : [])),
  );
  return new Set(
    quotes.filter(({ form, start, end, cue }) => {
      const around = form === 'indirect' && cue ? quoted.get(cue.start) : undefined;
      return around !== undefined && around.start < start && end < around.end;
    }),
  );
}

/** “voted on `Tuesday to end the night ferry`”, “on March `22 to close it`”: a plan, cut off inside the phrase of its day. */
function isCutAtADay(text: string, start: number): boolean {
  // Few findings are a day's width from a “to”: the others need no search for dates.
  if (!/\sto\s+\p{Ll}/u.test(text.slice(start, start + AROUND))) return false;
  const from = text.indexOf(' ', Math.max(0, start - AROUND)) + 1;
  const near = text.slice(from, start + AROUND);
  const cut = start - from;
  return findDates(near, { published: null }).some(
    ({ start: first, end }) =>
      (first < cut ? end > cut : first === cut && LEADS_TO_A_DAY.test(near.slice(0, cut))) &&
      /^,?\s+to\s+\p{Ll}/u.test(near.slice(end)),
  );
}

function isVerbal(word: string): boolean {
  return AUXILIARIES.has(word) || looksFinite(word) || /ing$/.test(word) || /(?:n['’]t|['’](?:re|ve|ll|d))$/.test(word);
}
