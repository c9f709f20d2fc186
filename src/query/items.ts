// Groups and events → the items of an answer.

import type { Event, QuoteGroup } from '../merge/types.ts';
import { citationOf, citationsOf } from './cite.ts';
import type { Ranked } from './rank/types.ts';
import type { Snapshot } from './snapshot.ts';
import type { AnswerSpeaker, QuoteItem, TimelineItem } from './types.ts';

/** Below this calibrated confidence the speaker of an unchecked quote is "not certain" (design.md, section 6). */
const CERTAIN = 0.8;

/** `ranked` is how it was found; without it (a list of what somebody said) there is no match and the score is 1. */
export function quoteItem(group: QuoteGroup, snapshot: Snapshot, ranked?: Ranked): QuoteItem {
  const { shown } = group;
  const { merged } = snapshot;
  return {
    id: group.id,
    text: shown.text,
    form: shown.form,
    stance: shown.stance,
    target: shown.target,
    respondsTo: shown.respondsTo,
    paraphrase: shown.paraphrase,
    speaker: answerSpeaker(group, snapshot),
    certain: shown.review === 'checked' || shown.confidence >= CERTAIN,
    said: shown.said,
    match: ranked?.match ?? null,
    highlights: ranked?.highlights ?? [],
    review: shown.review,
    confidence: shown.confidence,
    score: ranked === undefined ? 1 : Math.round(ranked.score * 1e4) / 1e4,
    // The article whose words are shown is cited first.
    citations: citationsOf([shown, ...group.quotes.filter((quote) => quote !== shown)], merged),
  };
}

function answerSpeaker(group: QuoteGroup, snapshot: Snapshot): AnswerSpeaker | null {
  const speaker = group.speaker === null ? undefined : snapshot.speakers.get(group.speaker);
  if (speaker === undefined) return null;
  const { name, role, kind, by, named, wikidata } = speaker;
  return { name, role, kind, by, named, ...(wikidata === undefined ? {} : { wikidata }) };
}

export function timelineItem(event: Event, snapshot: Snapshot): TimelineItem {
  const { merged } = snapshot;
  return {
    id: event.id,
    date: event.date,
    summary: event.summary,
    paraphrase: event.paraphrase,
    status: event.status,
    review: event.review,
    citations: citationsOf(event.reports, merged),
    conflicts: event.conflicts.map((report) => ({ date: report.date, citation: citationOf(report, merged) })),
  };
}
