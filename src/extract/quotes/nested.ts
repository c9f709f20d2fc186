// What somebody said, as told by somebody else: “Moss in court filings acknowledged several calls, reported the Gazette.”
// The paper reports the whole sentence; Moss, in it, acknowledges the calls.
import { contains, firstEndingAfter } from '../../language/span.ts';
import type { Attribution } from '../attribution.ts';
import { VERB_FORMS } from '../cues/forms.ts';
import { spanOf } from '../cues/nouns.ts';
import { findReporting } from '../cues/reporting.ts';
import { looksFinite } from '../cues/words.ts';
import type { Page } from '../page.ts';

/** Nested words are found by one rule inside another, so they are less sure than either. */
const NESTED_CONFIDENCE = 0.6;
const PUBLISHER = /^(?:report(?:s|ed)?|according to)$/i;
/** Verbs of speaking. “The exit polls say that Moss has praised Tull” and “won 758 pledged votes” report no words. */
const SPEAKS = new Set(
  (
    'say tell write claim state insist testify add announce argue warn maintain contend assert ' +
    'allege accuse deny reject dispute refute confirm acknowledge admit concede retract'
  ).split(' '),
);
/** How a phrase begins that names a speaker; “won 758” does not. */
const NAMES = /^(?:\p{Lu}|(?:he|she|they|it|an?|the|his|her|their|its|some|two|three|four|five|several)$)/u;

/** Adds to `found` what speakers say inside whole sentences that a paper reports. In text order, as `found`. */
export function withNested<T extends Attribution>(
  page: Page,
  found: readonly T[],
): (T | (Attribution & { confidence: number; speech: boolean }))[] {
  const inner = found.flatMap((attribution) => inside(page, attribution));
  if (inner.length === 0) return [...found];
  return [...found, ...inner].sort(
    (a, b) => a.parts[0]!.start - b.parts[0]!.start || b.parts[0]!.end - a.parts[0]!.end,
  );
}

function inside(page: Page, { parts, form, cue }: Attribution) {
  const [part] = parts;
  if (form !== 'indirect' || parts.length > 1 || !part || !cue || cue.start < part.end) return [];
  if (!PUBLISHER.test(page.text.slice(cue.start, cue.end).trim())) return [];
  const sentence = page.sentences[firstEndingAfter(page.sentences, part.start)];
  if (!sentence || !contains(sentence, part)) return [];
  const units = sentence.units.filter(({ start, end }) => start >= part.start && end <= part.end);
  if (units.some(({ quotation }) => quotation)) return [];
  return findReporting(units).flatMap(({ cue: verb, mention, contents, rule }) => {
    const [content] = contents;
    if (!mention || !content || content.first < verb.last || !looksFinite(units[verb.last]!.lower)) return [];
    if (!SPEAKS.has(VERB_FORMS.get(units[verb.last]!.lower)?.lemma ?? '') || !NAMES.test(units[mention.first]!.text))
      return [];
    return [
      {
        parts: [spanOf(units, content)],
        form: 'indirect' as const,
        cue: spanOf(units, verb),
        mention: spanOf(units, mention),
        rule,
        confidence: NESTED_CONFIDENCE,
        speech: true,
      },
    ];
  });
}
