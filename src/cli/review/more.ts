// What can be put right besides the finding that is shown: who its speaker is everywhere, which words mean whom, where
// and when its article was published, with which other reports it belongs.
import type { Coverage, QuoteRecord, ReportRecord } from '../../coverage/types.ts';
import { relateDates } from '../../merge/events-dates.ts';
import { foldSpeaker } from '../../merge/speakers-identity.ts';
import { say } from '../../words/say.ts';
import { type Asking, DATES, type Decided, dateTyped, orNone, until, why } from './asking.ts';
import type { Untimed } from './keeper.ts';
import { calledIn, fullName } from './like-it.ts';
import type { Waiting } from './queue.ts';

type Finding = Waiting & { readonly kind: 'finding' };
type Work = (waiting: Finding, asking: Asking) => Promise<Bare | null>;
/** A correction without who and why. */
type Bare = Untimed extends infer C ? (C extends unknown ? Omit<C, 'by' | 'note'> : never) : never;

const OF_QUOTE: readonly (readonly [string, Work])[] = [
  ['review.sameSpeaker', sameSpeaker],
  ['review.otherSpeaker', otherSpeaker],
  ['review.rule', rule],
];
const OF_REPORT: readonly (readonly [string, Work])[] = [
  ['review.join', (waiting, asking) => related(waiting, asking, 'sameEvent')],
  ['review.part', (waiting, asking) => related(waiting, asking, 'differentEvents')],
];
const OF_ARTICLE: readonly (readonly [string, Work])[] = [['review.article', article]];

/** Null when nothing came of it. */
export async function askMore(waiting: Finding, asking: Asking): Promise<Decided | null> {
  const { prompts, locale, by } = asking;
  const ways = [...(waiting.record.type === 'quote' ? OF_QUOTE : OF_REPORT), ...OF_ARTICLE];
  const chosen = await prompts.pick(
    say(locale, 'review.what'),
    ways.map(([code]) => say(locale, code)),
  );
  const way = chosen === null ? undefined : ways[chosen];
  const bare = await way?.[1](waiting, asking);
  if (!way || !bare) return null;
  const note = await why(asking, way[0]);
  return { verdict: 'more', corrections: [{ ...bare, by, note } as Untimed] };
}

async function sameSpeaker({ record }: Finding, { prompts, locale, names, coverage }: Asking): Promise<Bare | null> {
  const own = nameOf(record as QuoteRecord, coverage);
  const other = own === null ? null : await prompts.name(say(locale, 'review.sameAs', { name: own }), names);
  return own === null || !other || foldSpeaker(other) === foldSpeaker(own)
    ? null
    : { about: 'sameSpeaker', names: [own, other] };
}

/** Another person of the same name: only this article's is called otherwise. */
async function otherSpeaker({ record, article }: Finding, { prompts, locale, coverage }: Asking): Promise<Bare | null> {
  const own = nameOf(record as QuoteRecord, coverage);
  const name = own === null ? null : await prompts.words(say(locale, 'review.calledHere', { name: own }), own);
  return own === null || !name || name === own
    ? null
    : { about: 'speaker', name: own, article: article.id, change: { name } };
}

async function rule({ record }: Finding, { prompts, locale, names, coverage }: Asking): Promise<Bare | null> {
  const here = calledIn(record as QuoteRecord, coverage) ?? '';
  const typed = await prompts.words(say(locale, 'review.ruleWords'), here);
  const words = typed === '' ? here : typed;
  if (!words) return null;
  const speaker = await prompts.name(say(locale, 'review.ruleSpeaker', { words }), names);
  return speaker && speaker !== '-' ? { about: 'alias', words, speaker: fullName(speaker, coverage) } : null;
}

async function article({ article }: Finding, asking: Asking): Promise<Bare | null> {
  const { prompts, locale } = asking;
  const publisher = await prompts.words(say(locale, 'review.publisher'), article.publisher ?? '');
  if (publisher === null) return null;
  const published = await until(asking, 'published', article.published?.edtf ?? '', DATES, orNone(dateTyped(asking)));
  const change = {
    ...(publisher === '' ? {} : { publisher: publisher === '-' ? null : publisher }),
    ...(published === undefined ? {} : { published }),
  };
  return Object.keys(change).length === 0 ? null : { about: 'article', article: article.id, change };
}

/** Another report of about the same time, chosen from a list. */
async function related(
  { record }: Finding,
  { prompts, locale, coverage }: Asking,
  about: 'sameEvent' | 'differentEvents',
): Promise<Bare | null> {
  const report = record as ReportRecord;
  const others = coverage.reports.filter(
    (other) =>
      other.id !== report.id && other.review !== 'rejected' && relateDates(other.date, report.date) !== 'apart',
  );
  if (others.length === 0) {
    prompts.fault(say(locale, 'review.noOther'));
    return null;
  }
  const titles = new Map(coverage.articles.map(({ id, title }) => [id, title]));
  const lines = others.map((o) => `${o.date.edtf} · ${o.summary} (${titles.get(o.article) || o.article})`);
  const chosen = await prompts.pick(say(locale, 'review.which'), lines);
  const other = chosen === null ? undefined : others[chosen];
  return other ? { about, reports: [anchorOf(report), anchorOf(other)] } : null;
}

function anchorOf({ article, citation, date }: ReportRecord) {
  return { article, words: citation.excerpt, date: date.edtf };
}

function nameOf(quote: QuoteRecord, coverage: Coverage): string | null {
  return coverage.speakers.find(({ id }) => id === quote.speaker)?.name ?? null;
}
