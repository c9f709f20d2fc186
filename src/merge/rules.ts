// Rules that editors taught: “Counsel Roe” is Jane Roe, in every article, those to come too. What nobody looked
// at and is credited by those words is credited to whom the rule names.
import { personNamed } from '../coverage/given.ts';
import type { CorrectionRecord, Coverage, QuoteRecord, SpeakerRecord } from '../coverage/types.ts';
import { foldSpeaker } from './speakers-identity.ts';

/** After a rule the speaker is certain; what is left to doubt is the words. */
const CERTAIN = 0.9;

/** Whom the words mean, by the words folded. Of two rules about the same words the later holds. */
export function aliasRules(corrections: readonly CorrectionRecord[]): ReadonlyMap<string, string> {
  const rules = new Map<string, { readonly speaker: string; readonly at: string }>();
  for (const correction of corrections) {
    if (correction.about !== 'alias') continue;
    const words = foldSpeaker(correction.words);
    const at = `${correction.at ?? ''} ${correction.id}`;
    if (words !== '' && at > (rules.get(words)?.at ?? '')) rules.set(words, { speaker: correction.speaker, at });
  }
  return new Map([...rules].map(([words, { speaker }]) => [words, speaker]));
}

/** How many quotes of these articles each rule credits, as its editor wrote it; rules that credit none are left out. */
export function rulesUsed(
  coverage: Pick<Coverage, 'quotes' | 'speakers' | 'corrections'>,
  articles: ReadonlySet<string>,
): { readonly words: string; readonly speaker: string; readonly n: number }[] {
  const { corrections } = coverage;
  const rules = aliasRules(corrections);
  // Nothing else is looked at where there is none: reading it takes a while.
  if (rules.size === 0) return [];
  const { quotes, speakers } = coverage;
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const counts = new Map<string, number>();
  for (const quote of quotes) {
    const words = articles.has(quote.article) && quote.speech ? ruleFor(quote, byId, rules) : null;
    if (words !== null) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const written = new Map(corrections.flatMap((c) => (c.about === 'alias' ? [[foldSpeaker(c.words), c.words]] : [])));
  return [...counts].map(([words, n]) => ({ words: written.get(words) ?? words, speaker: rules.get(words)!, n }));
}

/** Whom a rule credits the quote to; null when none is about it. */
export function ruledSpeaker(
  quote: QuoteRecord,
  speakers: ReadonlyMap<string, SpeakerRecord>,
  rules: ReadonlyMap<string, string>,
): string | null {
  const words = ruleFor(quote, speakers, rules);
  return words === null ? null : rules.get(words)!;
}

/** The words of the rule, folded, that a quote falls under: those that name its speaker in the text, or its speaker's name. */
function ruleFor(
  quote: QuoteRecord,
  speakers: ReadonlyMap<string, SpeakerRecord>,
  rules: ReadonlyMap<string, string>,
): string | null {
  if (quote.review !== 'auto' || rules.size === 0) return null;
  const named = quote.speaker === null ? undefined : speakers.get(quote.speaker)?.name;
  const fits = [quote.mention?.text, named].flatMap((name) => (name === undefined ? [] : foldSpeaker(name)));
  return fits.find((words) => rules.has(words)) ?? null;
}

/** The quotes as the rules credit them, and the speakers that only a rule names. */
export function creditByRules(
  quotes: readonly QuoteRecord[],
  speakers: readonly SpeakerRecord[],
  corrections: readonly CorrectionRecord[],
): { readonly quotes: readonly QuoteRecord[]; readonly made: readonly SpeakerRecord[] } {
  const rules = aliasRules(corrections);
  if (rules.size === 0) return { quotes, made: [] };
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const byName = new Map<string, SpeakerRecord>();
  for (const speaker of speakers) {
    for (const key of [`${speaker.article ?? ''}#${foldSpeaker(speaker.name)}`, `#${foldSpeaker(speaker.name)}`])
      if (!byName.has(key)) byName.set(key, speaker);
  }
  const made = new Map<string, SpeakerRecord>();
  const credited = quotes.map((quote) => {
    const words = ruleFor(quote, byId, rules);
    if (words === null) return quote;
    const name = rules.get(words)!;
    const folded = foldSpeaker(name);
    const there = byName.get(`${quote.article}#${folded}`) ?? byName.get(`#${folded}`) ?? made.get(folded);
    const speaker = there ?? personNamed(name);
    if (!there) made.set(folded, speaker);
    return { ...quote, speaker: speaker.id, confidence: Math.max(quote.confidence, CERTAIN) };
  });
  return { quotes: credited, made: [...made.values()] };
}
