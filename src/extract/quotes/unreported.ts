// Speakers of quotations that no clause of their own sentence reports: the words go on, a colon led up to them, two
// people take turns, or the sentence around them has a subject.
import type { Span } from '../../language/span.ts';
import type { Attribution, Rule } from '../attribution.ts';
import { spanOf } from '../cues/nouns.ts';
import { subjectLeft } from '../cues/subject.ts';
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
  const same = lastOfParagraph(page, where, done, sentence);
  if (same) return take(same, 'continued');
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

/** The last words of the paragraph that have a speaker: quoted words before reported ones. */
function lastOfParagraph(
  page: Page,
  where: Finder,
  done: readonly Attribution[],
  { paragraph }: PageSentence,
): Attribution | null {
  let reported: Attribution | null = null;
  for (let i = done.length - 1; i >= 0; i--) {
    const attribution = done[i]!;
    if (page.sentences[where(attribution.parts.at(-1)!.start)]!.paragraph !== paragraph) break;
    if (attribution.mention === null) continue;
    if (attribution.form === 'direct') return attribution;
    reported ??= attribution;
  }
  return reported;
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

/**
 * A dialogue: the other of two speakers answers. It takes a question just asked, or three turns one after the other;
 * in news a paragraph of nothing but a quotation mostly goes on with the speaker before (PolNeAR: 16 of 19).
 */
function turnTaking(page: Page, where: Finder, done: readonly Attribution[]): Attribution | null {
  const name = ({ mention }: Attribution) => (mention ? page.text.slice(mention.start, mention.end) : '');
  const paragraphOf = ({ parts }: Attribution) => page.sentences[where(parts[0]!.start)]!.paragraph;
  const turns: Attribution[] = [];
  for (let i = done.length - 1; i >= 0 && turns.length < 3; i--) {
    const turn = done[i]!;
    const later = turns.at(-1);
    if (turn.form !== 'direct' || (later && paragraphOf(later) - paragraphOf(turn) > 1)) break;
    if (!later || name(later) !== name(turn)) turns.push(turn);
  }
  const [last, other, third] = turns;
  if (!last || !other || name(other) === '') return null;
  const end = last.parts.at(-1)!.end;
  const asked = /\?["”’'»\s]*$/.test(page.text.slice(end - 2, end + 1));
  return asked || (third && name(third) === name(last)) ? other : null;
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
