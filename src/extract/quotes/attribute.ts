// From sentences to attributions: each reporting clause with its words, then the quotations that no clause reports.

import type { Span } from '../../language/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Reporting } from '../cues/clause.ts';
import { type Phrase, spanOf } from '../cues/nouns.ts';
import { findReporting } from '../cues/reporting.ts';
import type { Page, PageSentence, Unit } from '../page.ts';
import { findLabelled } from './labels.ts';
import type { Quotation } from './quotations.ts';
import { isDoubled, isSpeech } from './speech.ts';
import { attributeRest } from './unreported.ts';
import { isUnsaid } from './unsaid.ts';

/** What the rules find on a page, in text order. Quotations that are no speech are left out. */
export function attribute(page: Page): Attribution[] {
  const covered = new Set<Quotation>();
  const labelled = findLabelled(page);
  const found: Attribution[] = [...labelled.attributions];
  const sentences = page.sentences.filter(({ paragraph }) => !labelled.paragraphs.has(paragraph));
  for (const sentence of sentences) {
    for (const reporting of findReporting(sentence.units)) {
      for (const attribution of attributionsOf(page, sentence, reporting, covered)) found.push(attribution);
    }
  }
  const doubled = isDoubled(page);
  for (const sentence of sentences) {
    for (const unit of sentence.units) {
      if (!unit.quotation || covered.has(unit.quotation) || !isSpeech(page, sentence, unit.quotation, doubled))
        continue;
      found.push({
        parts: [inner(page, unit.quotation)],
        form: 'direct',
        cue: null,
        mention: null,
        rule: 'unattributed',
      });
    }
  }
  const said = found.filter((attribution) => !isUnsaid(page.text, attribution));
  said.sort((a, b) => a.parts[0]!.start - b.parts[0]!.start);
  return attributeRest(page, said);
}

function attributionsOf(
  page: Page,
  sentence: PageSentence,
  reporting: Reporting,
  covered: Set<Quotation>,
): Attribution[] {
  const { units } = sentence;
  const cue = spanOf(units, reporting.cue);
  const mention = reporting.mention && spanOf(units, reporting.mention);
  const direct: Quotation[] = [];
  const others: Attribution[] = [];
  for (const content of reporting.contents) {
    const inside = quotationsIn(units, content);
    for (const quotation of inside) covered.add(quotation);
    const words = units
      .slice(content.first, content.last + 1)
      .some((unit) => !unit.quotation && /[\p{L}\p{N}]/u.test(unit.text));
    if (inside.length > 0 && !words) direct.push(...inside);
    else if (words) {
      const { rule } = reporting;
      others.push({
        parts: [withoutGlue(page.text, withoutStrayMark(page.text, spanOf(units, content)))],
        form: inside.length > 0 ? 'mixed' : 'indirect',
        cue,
        mention,
        rule,
      });
    }
  }
  if (direct.length === 0) return others;
  return [
    { parts: direct.map((quotation) => inner(page, quotation)), form: 'direct', cue, mention, rule: reporting.rule },
    ...others,
  ];
}

/** “Residents said the canal smelled.”: a closing mark that closes nothing is none of the words. */
function withoutStrayMark(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const opens = (words.match(/[“„«]/g) ?? []).length;
  const closes = (words.match(/[”»]/g) ?? []).length;
  const stray = closes > opens ? /[.,]?[”»]$/.exec(words) : null;
  return { start, end: stray === null ? end : end - stray[0].length };
}

/** “Clinic opens in old cinemaBy ADA MOSS, Health EditorA clinic that …”: where headline and byline lost their line ends. */
function withoutGlue(text: string, { start, end }: Span): Span {
  const glued = [...text.slice(start, end).matchAll(GLUED)].at(-1);
  return { start: glued ? start + glued.index + glued[0].length : start, end };
}
const GLUED = /(?<=\p{Lu}?\p{Ll}{2})(?=(?:A|An|The|In|On|At|It|He|She|They|We|By) \p{L})/gu;

function quotationsIn(units: readonly Unit[], content: Phrase): Quotation[] {
  const inside: Quotation[] = [];
  for (let i = content.first; i <= content.last; i++) if (units[i]!.quotation) inside.push(units[i]!.quotation!);
  return inside;
}

/** The words between the marks; French writes blanks inside them. */
function inner(page: Page, { start, end }: Quotation) {
  let [first, last] = [start, end];
  while (first < last && /\s/.test(page.text.charAt(first))) first++;
  while (last > first && /\s/.test(page.text.charAt(last - 1))) last--;
  return { start: first, end: last };
}
