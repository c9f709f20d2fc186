// The room's public face: an article goes in, what was found in it comes out. Rules alone do all of it; a model, where
// one is given, adds reported speech that no rule finds.

import type { Article } from '../coverage/types.ts';
import { findDates } from '../dates/index.ts';
import type { DateExpression } from '../dates/types.ts';
import { firstFrom } from '../language/sorted.ts';
import { overlaps, type Span } from '../language/span.ts';
import type { Attribution } from './attribution.ts';
import { combine, type Weighed } from './combine.ts';
import { confidenceOf } from './confidence.ts';
import type { QuoteModel } from './model/quote-model.ts';
import { type Page, type PageSentence, preparePage } from './page.ts';
import { attribute } from './quotes/attribute.ts';
import { joinSplit } from './quotes/join.ts';
import { withNested } from './quotes/nested.ts';
import { findAnswers } from './quotes/respond.ts';
import { withRuledFirst } from './quotes/ruled-first.ts';
import { saidOn } from './quotes/said.ts';
import { tidy } from './quotes/tidy.ts';
import { findReports } from './reports/find.ts';
import { speakerFindings } from './speakers/findings.ts';
import { resolveSpeakers } from './speakers/resolve.ts';
import { attitudeOf, deniedTarget, isSurelySaid, stanceOfJudge, stanceOfSuit } from './stance.ts';
import type { Findings, QuoteFinding } from './types.ts';

export type ExtractOptions = {
  /** The learned layer. Without it, quotations and the clearest reported speech are found all the same. */
  readonly model?: QuoteModel | undefined;
};

/** How far before a cue its sentence is read, in code units. */
const LONGEST_LEAD = 300;

/** What `article` holds: same article, same findings. Takes time linear in its text; throws nothing. */
export function extract(article: Article, { model }: ExtractOptions = {}): Findings {
  const { text, published, boilerplate } = article;
  const page = preparePage(article);
  const ruled = joinSplit(page, attribute(page));
  const found: readonly (Attribution & Partial<Weighed>)[] = model
    ? withRuledFirst(text, ruled, combine(page, ruled, model))
    : ruled;
  const attributions: readonly (Attribution & Partial<Weighed>)[] = withNested(page, tidy(page, found));
  // The line with the publication date is no coverage, but its date is a date of the text: found, and told by no report.
  const dates = findDates(text, { published });
  const covered = dates.filter((date) => !boilerplate.some((part) => overlaps(part, date)));
  const datesIn = inSentences(covered);
  const { speakers, people } = resolveSpeakers(page, attributions);
  const quotes = attributions.map((attribution, index): QuoteFinding => {
    const { parts, form, cue, mention } = attribution;
    const words = parts.map((part) => text.slice(part.start, part.end)).join(' … ');
    const cueWords = cue ? text.slice(cue.start, cue.end) : '';
    const attitude = attitudeOf(cueWords, form, words, cue ? sentenceBefore(page, cue) : '');
    const speaker = speakers[index] ?? null;
    const between =
      cue && cue.end < parts[0]!.start
        ? cueWords.replace(/^\S+/, '') + text.slice(cue.end, Math.min(parts[0]!.start, cue.end + 80))
        : '';
    const stance = stanceOfSuit(stanceOfJudge(attitude.stance, cueWords, speaker), speaker, between);
    return {
      start: parts[0]!.start,
      end: parts.at(-1)!.end,
      parts: parts.map((part): [number, number] => [part.start, part.end]),
      text: words,
      form,
      speech: isSurelySaid(stance, cueWords, speaker) || (attribution.speech ?? attitude.speech),
      speaker: speaker?.name ?? null,
      mention,
      cue,
      stance,
      target: stance === 'denies' ? deniedTarget(attribution) : null,
      respondsTo: [],
      said: cue
        ? saidOn(text, sentenceAt(page, cue), datesIn(sentenceAt(page, cue)), attribution, speaker?.kind ?? null)
        : null,
      confidence: confidenceOf(attribution, speaker),
    };
  });
  const answered = findAnswers(text, quotes);
  const linked = quotes.map((quote, index) => ({ ...quote, respondsTo: answered[index]! }));
  const named = speakerFindings(text, attributions, speakers);
  const places = people.places;
  return {
    quotes: linked,
    dates,
    reports: findReports(page, { dates: covered, quotes: linked, speakers: named, places, published }),
    speakers: named,
  };
}

/** The sentence of `cue` up to the cue. */
function sentenceBefore(page: Page, cue: Span): string {
  return page.text.slice(Math.max(sentenceAt(page, cue).start, cue.start - LONGEST_LEAD), cue.start);
}

/** The sentence in which a span begins. */
function sentenceAt({ sentences }: Page, { start }: Span): PageSentence {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  return sentences[low]!;
}

/** Dates by sentence; both are in text order. */
function inSentences(dates: readonly DateExpression[]): (sentence: Span) => readonly DateExpression[] {
  return ({ start, end }) => {
    const from = firstFrom(dates.length, (at) => dates[at]!.start >= start);
    let to = from;
    while (to < dates.length && dates[to]!.end <= end) to++;
    return dates.slice(from, to);
  };
}
