// Question and Answer: what is asked, parsed, and the platform-neutral result (design.md, sections 1 and 6).

import type { Problem } from '../coverage/problem.ts';
import type { Form, Review, SpeakerKind, Stance } from '../coverage/types.ts';
import type { DateValue } from '../dates/types.ts';

/** A day range in a question; both ends inclusive. */
export type DateRange = { readonly from: DateValue | null; readonly to: DateValue | null };

export type WhosaidQuestion = DateRange & {
  readonly kind: 'whosaid';
  /** Empty only where a stance or days choose: "who denied what?". */
  readonly words: string;
  /** As typed; resolved against the coverage when answering. */
  readonly person: string | null;
  /** "who denied …": only quotes with that stance. */
  readonly stance: Stance | null;
  /** "the first mention of": only the earliest, or only the latest, of the quotes that hold the words. */
  readonly pick?: 'first' | 'last' | null;
};

export type QuotesQuestion = DateRange & {
  readonly kind: 'quotes';
  readonly person: string;
  readonly about: string | null;
  readonly stance: Stance | null;
  /** "the first time X said": only the earliest, or only the latest, of those that match. */
  readonly pick: 'first' | 'last' | null;
};

export type TimelineQuestion = DateRange & {
  readonly kind: 'timeline';
  readonly about: string | null;
  readonly person: string | null;
  /** Keep the N dates that matter most. */
  readonly limit: number | null;
  /** "When did X first …": only what may have been the earliest, or the latest, of the events that match. */
  readonly pick?: 'first' | 'last' | null;
};

export type SourcesQuestion = { readonly kind: 'sources'; readonly publisher: string | null };
type HelpQuestion = { readonly kind: 'help'; readonly topic: string | null };
type StatusQuestion = { readonly kind: 'status' };

export type Question =
  | WhosaidQuestion
  | QuotesQuestion
  | TimelineQuestion
  | SourcesQuestion
  | HelpQuestion
  | StatusQuestion;

/** A sentence of words/ by its code; JSON has it in English. */
export type Notice = { readonly code: string; readonly values: Problem['values'] };

/** The proof, as shown. `verified`: the proof in the record holds. */
export type Citation = {
  readonly article: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: DateValue | null;
  readonly paragraph: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly excerpt: string;
  readonly verified: boolean;
};

type Match = 'verbatim' | 'partial' | 'misspelt' | 'paraphrase';

export type AnswerSpeaker = {
  readonly name: string;
  readonly role: string | null;
  readonly kind: SpeakerKind;
  readonly by: string | null;
  readonly named: boolean;
  /** `Q42`, where an editor has looked it up. */
  readonly wikidata?: string;
};

export type QuoteItem = {
  readonly id: string;
  readonly text: string;
  readonly form: Form;
  readonly stance: Stance;
  readonly target: string | null;
  readonly respondsTo: readonly string[];
  readonly paraphrase: boolean;
  readonly speaker: AnswerSpeaker | null;
  /** False: show "speaker not certain; perhaps X". */
  readonly certain: boolean;
  readonly said: DateValue | null;
  readonly match: Match | null;
  /** Spans into `text` that carry the asked words, sorted and disjoint. */
  readonly highlights: readonly (readonly [number, number])[];
  readonly review: Review['review'];
  readonly confidence: number;
  readonly score: number;
  /** At least one. */
  readonly citations: readonly Citation[];
};

type TimelineStatus = 'reported' | 'alleged' | 'disputed' | 'planned';

export type TimelineItem = {
  readonly id: string;
  readonly date: DateValue;
  readonly summary: string;
  readonly paraphrase: boolean;
  readonly status: TimelineStatus;
  readonly review: Review['review'];
  readonly citations: readonly Citation[];
  /** The same event under another date, each with the article that says so. */
  readonly conflicts: readonly { readonly date: DateValue; readonly citation: Citation }[];
};

export type SourceItem = {
  readonly article: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: DateValue | null;
  readonly quotes: number;
  readonly reports: number;
};

/** One candidate of an ambiguous name: shown by `label`, answered by asking `ask`. */
export type Choice = { readonly label: string; readonly ask: string };

/** What `/onrecord status` and the App Home show. */
export type Status = {
  readonly coverage: string;
  readonly sample: boolean;
  readonly articles: number;
  readonly quotes: number;
  readonly reports: number;
  readonly speakers: number;
  readonly checked: number;
  /** Latest publication date; null when no article is dated. */
  readonly latest: DateValue | null;
  /** When the index was made, ISO instant; null when it was built in memory. */
  readonly indexedAt: string | null;
};

type Base = {
  /** A line that can be typed again to get this answer: `/whosaid they are not close friends person:"Jane Roe"`. */
  readonly question: string;
  /** The command's name without the slash: `whosaid`, `ask`, `onrecord` … */
  readonly command: string;
  /** How many items there are in all; `items` may hold fewer. */
  readonly total: number;
  readonly notices: readonly Notice[];
};

export type Answer =
  | (Base & { readonly kind: 'quotes'; readonly items: readonly QuoteItem[] })
  | (Base & { readonly kind: 'timeline'; readonly items: readonly TimelineItem[] })
  | (Base & { readonly kind: 'sources'; readonly items: readonly SourceItem[] })
  | (Base & { readonly kind: 'ambiguous'; readonly items: readonly []; readonly choices: readonly Choice[] })
  | (Base & { readonly kind: 'notFound'; readonly items: readonly [] })
  | (Base & { readonly kind: 'help'; readonly items: readonly []; readonly examples: readonly string[] })
  | (Base & { readonly kind: 'status'; readonly items: readonly []; readonly status: Status })
  | (Base & { readonly kind: 'error'; readonly items: readonly []; readonly error: Notice });
