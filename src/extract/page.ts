// An article made ready for reading: its paragraphs, its quotations, and its sentences as sequences of words and whole
// quotations, so that a full stop or a verb inside quotation marks never disturbs the sentence around them.
import type { Article } from '../coverage/types.ts';
import { splitParagraphs, wrapWidth } from '../language/paragraphs.ts';
import { groupSentences, shortestLine } from '../language/sentences.ts';
import { overlaps, type Span } from '../language/span.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import { VERB_FORMS } from './cues/forms.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from './cues/words.ts';
import { forgottenClosing } from './quotes/forgotten.ts';
import { findQuotations, type Quotation } from './quotes/quotations.ts';

/** A word or mark of the narration, or a whole quotation. */
export type Unit = Span & { readonly text: string; readonly lower: string; readonly quotation: Quotation | null };

export type PageSentence = Span & { readonly paragraph: number; readonly units: readonly Unit[] };

export type Page = {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** Outermost quotations, in text order. */
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly PageSentence[];
  /** Index of the first sentence of each paragraph, and one more for the end. */
  readonly firstSentence: readonly number[];
};

/** Takes time linear in the text. Boilerplate is in no paragraph and so in no quotation or sentence. */
export function preparePage(article: Pick<Article, 'text' | 'boilerplate'>): Page {
  const { text, boilerplate } = article;
  const paragraphs = withoutBoilerplate(text, splitParagraphs(text), boilerplate);
  const quotations = findQuotations(text, paragraphs)
    .quotations.filter((quotation) => quotation.depth === 0)
    .map((quotation) => forgottenClosing(text, quotation));
  const masked = mask(text, quotations);
  const sentences: PageSentence[] = [];
  const firstSentence: number[] = [];
  const shortLine = shortestLine(wrapWidth(text));
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    firstSentence.push(sentences.length);
    for (const tokens of groupSentences(masked, tokenize(masked, paragraph), shortLine)) {
      const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
      const inside: Quotation[] = [];
      while (next < quotations.length && quotations[next]!.outer.start < span.end) inside.push(quotations[next++]!);
      const units = unitsOf(text, tokens, inside);
      if (units.length === 0) continue;
      const previous = sentences.at(-1);
      if (previous?.paragraph === index && asksAndGoesOn(text, previous, units)) {
        sentences[sentences.length - 1] = { ...previous, end: span.end, units: [...previous.units, ...units] };
      } else sentences.push({ ...span, paragraph: index, units });
    }
  });
  firstSentence.push(sentences.length);
  return { text, paragraphs, quotations, sentences, firstSentence };
}

/** “Why not?” Moss demanded. / “Stop—” Moss began. The question ends inside the marks, the sentence goes on. */
function asksAndGoesOn(text: string, { units }: PageSentence, next: readonly Unit[]): boolean {
  const last = units.at(-1)!.quotation;
  if (!last || !/[?!…—–-]\s*$/.test(text.slice(last.start, last.end))) return false;
  const verb = next.findIndex((unit) => VERB_FORMS.has(unit.lower));
  if (
    verb < 1 ||
    verb > 5 ||
    next.some(
      (unit, i) =>
        i < verb &&
        !(
          /^\p{Lu}/u.test(unit.text) ||
          PRONOUNS.has(unit.lower) ||
          DETERMINERS.has(unit.lower) ||
          isAdverb(unit.lower)
        ),
    )
  )
    return false;
  const after = next[verb + 1];
  return (
    !after ||
    /^[.,:;]$/.test(after.text) ||
    after.quotation !== null ||
    PREPOSITIONS.has(after.lower) ||
    isAdverb(after.lower)
  );
}

/** Paragraphs without the boilerplate in them: what is left may be two pieces of one paragraph. */
function withoutBoilerplate(text: string, paragraphs: readonly Span[], boilerplate: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    while (at < boilerplate.length && boilerplate[at]!.end <= paragraph.start) at++;
    let start = paragraph.start;
    for (let i = at; i < boilerplate.length && overlaps(boilerplate[i]!, paragraph); i++) {
      keep(text, kept, start, boilerplate[i]!.start);
      start = Math.max(start, boilerplate[i]!.end);
    }
    keep(text, kept, start, paragraph.end);
  }
  return kept;
}

function keep(text: string, kept: Span[], start: number, end: number): void {
  const words = text.slice(start, Math.max(start, end));
  const from = start + words.length - words.trimStart().length;
  if (words.trim() !== '') kept.push({ start: from, end: from + words.trim().length });
}

/** The text with the inside of its quotations blacked out, but for the punctuation before the closing mark. */
function mask(text: string, quotations: readonly Quotation[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of quotations) {
    const inside = text.slice(start, end);
    const words = inside.trimEnd().replace(/[.,!?…:;–—-]+$/, '');
    pieces.push(text.slice(at, start), 'x'.repeat(words.length), inside.slice(words.length));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

function unitsOf(text: string, tokens: readonly Token[], quotations: readonly Quotation[]): Unit[] {
  const units: Unit[] = [];
  let q = 0;
  for (const { start, end } of tokens) {
    while (q < quotations.length && quotations[q]!.outer.end <= start) q++;
    const quotation = quotations[q];
    if (quotation && quotation.outer.start < end) {
      if (units.at(-1)?.quotation === quotation) continue;
      units.push({
        ...quotation.outer,
        text: text.slice(quotation.outer.start, quotation.outer.end),
        lower: '',
        quotation,
      });
    } else {
      const word = text.slice(start, end);
      units.push({ start, end, text: word, lower: word.toLowerCase().replaceAll('’', "'"), quotation: null });
    }
  }
  return units;
}
