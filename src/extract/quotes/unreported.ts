// Speakers of quotations that no clause of their own sentence reports: the words go on, a colon led up to them, two
// people take turns, or the sentence around them has a subject.
import type { Span } from '../../language/span.ts';
import type { Attribution, Rule } from '../attribution.ts';
import { spanOf, subjectLeft } from '../cues/subject.ts';
import { verbAt } from '../cues/verbal.ts';
import { AUXILIARIES, looksFinite } from '../cues/words.ts';
import type { Page, PageSentence } from '../page.ts';

/** Fills in the unattributed ones among `found`, which are in text order; the others stay as they are. */
export function attributeRest(page: Page, found: readonly Attribution[]): Attribution[] {
  const done: Attribution[] = [];
  const where = sentenceFinder(page);
  for (const attribution of found) {
    done.push(
      attribution.rule === 'unattributed' ? (borrow(page, where, attribution, done) ?? attribution) : attribution,
    );
  }
  return done;
}

type Finder = (offset: number) => number;

function borrow(page: Page, where: Finder, target: Attribution, done: readonly Attribution[]): Attribution | null {
  const at = where(target.parts[0]!.start);
  const sentence = page.sentences[at]!;
  const previous = done.at(-1);
  const take = (from: { mention: Span | null; cue: Span | null }, rule: Rule): Attribution => ({
    ...target,
    mention: from.mention,
    cue: from.cue,
    rule,
  });
  const own = aloneIn(sentence) ? null : subjectOf(sentence);
  if (own) return take({ mention: own, cue: null }, 'subject');
  if (previous && sameParagraph(page, where, previous, sentence)) return take(previous, 'continued');
  const before = page.sentences[at - 1];
  if (before && /:\s*$/.test(page.text.slice(before.start, before.end))) {
    const leading = cueBefore(before);
    if (leading) return take(leading, 'colon');
  }
  if (before && before.paragraph === sentence.paragraph) {
    const subject = subjectOf(before);
    if (subject) return take({ mention: subject, cue: null }, 'subject');
  }
  if (!previous) return null;
  const turn = turnTaking(page, where, done);
  return take(turn ?? previous, turn ? 'turn' : 'continued');
}

function aloneIn(sentence: PageSentence): boolean {
  return sentence.units.every((unit) => unit.quotation || !/[\p{L}\p{N}]/u.test(unit.text));
}

function sameParagraph(page: Page, where: Finder, previous: Attribution, sentence: PageSentence): boolean {
  const at = where(previous.parts.at(-1)!.start);
  return page.sentences[at]!.paragraph === sentence.paragraph && previous.mention !== null;
}

/** Subject and verb of a sentence that ends in a colon: “The mayor was blunt:”. */
function cueBefore(sentence: PageSentence): { mention: Span; cue: Span | null } | null {
  const { units } = sentence;
  for (let i = units.length - 1; i > 0; i--) {
    const verb = verbAt(units, i);
    const mention = verb && subjectLeft(units, verb.group.first, 0);
    if (verb && mention) return { mention: spanOf(units, mention), cue: spanOf(units, verb.group) };
  }
  const subject = subjectOf(sentence);
  if (subject) return { mention: subject, cue: null };
  const named = units.findIndex((unit) => /^\p{Lu}/u.test(unit.text));
  return named < 0 || units.length > 8
    ? null
    : { mention: { start: units[named]!.start, end: units.at(-2)!.end }, cue: null };
}

/** The subject of a sentence's first finite verb. */
function subjectOf({ units }: PageSentence): Span | null {
  for (let i = 1; i < Math.min(units.length, 30); i++) {
    const unit = units[i]!;
    if (
      unit.quotation ||
      !(AUXILIARIES.has(unit.lower) || looksFinite(unit.lower)) ||
      unit.lower === 'to' ||
      unit.lower === "'s"
    )
      continue;
    const subject = subjectLeft(units, i, 0);
    if (subject) return spanOf(units, subject);
  }
  return null;
}

/** Two speakers in the two paragraphs before: the one who did not speak last speaks now. */
function turnTaking(page: Page, where: Finder, done: readonly Attribution[]): Attribution | null {
  const last = done.at(-1)!;
  const paragraphOf = (attribution: Attribution) => page.sentences[where(attribution.parts[0]!.start)]!.paragraph;
  const here = paragraphOf(last);
  const other = done.findLast((attribution) => paragraphOf(attribution) !== here);
  if (!other || here - paragraphOf(other) !== 1 || last.form !== 'direct' || other.form !== 'direct') return null;
  const name = (attribution: Attribution) =>
    attribution.mention ? page.text.slice(attribution.mention.start, attribution.mention.end) : '';
  return name(other) !== name(last) && name(other) !== '' ? other : null;
}

function sentenceFinder(page: Page): Finder {
  const starts = page.sentences.map((sentence) => sentence.start);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
