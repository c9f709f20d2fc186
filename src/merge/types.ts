// What a coverage says as a whole: derived from its records and corrections, never stored.
import type { ArticleRecord, QuoteRecord, ReportRecord, ReportStatus, Review, SpeakerKind } from '../coverage/types.ts';
import type { DateValue } from '../dates/types.ts';

/** One speaker of the whole coverage: the records of the articles that are certainly the same. */
export type MergedSpeaker = {
  /** Id of its first record in coverage order. */
  readonly id: string;
  readonly name: string;
  /** Other names it goes by, `name` not among them; sorted. */
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly kind: SpeakerKind;
  /** For a document: the name of its author. */
  readonly by: string | null;
  readonly named: boolean;
  /** `Q42`, where an editor has looked it up. */
  readonly wikidata?: string;
  /** Ids of its SpeakerRecords, in coverage order. */
  readonly records: readonly string[];
};

/** The same words of the same speaker, reported by one or more articles. */
export type QuoteGroup = {
  /** Id of the first quote in coverage order: stays when another article reports the words too. */
  readonly id: string;
  /** The quote that is shown: a checked one before an automatic one, one with a speaker before one without, then the longest. */
  readonly shown: QuoteRecord;
  /** All of them, in coverage order, `shown` included. */
  readonly quotes: readonly QuoteRecord[];
  /** Merged speaker's id; null when nobody is named. */
  readonly speaker: string | null;
};

/** Reports of the same thing. */
export type Event = {
  /** Id of its first report in coverage order. */
  readonly id: string;
  /** The date most reports give; a checked report's before an automatic one's. */
  readonly date: DateValue;
  /** The clearest report's summary. */
  readonly summary: string;
  readonly paraphrase: boolean;
  readonly status: ReportStatus;
  readonly review: Review['review'];
  /** Reports that give `date` (or a wider date that holds it), in coverage order, the clearest first. */
  readonly reports: readonly ReportRecord[];
  /** Reports of the same event that give another date. */
  readonly conflicts: readonly ReportRecord[];
  /** Merged speakers' ids it is about. */
  readonly people: readonly string[];
  /** An editor has looked at its dates: `settled` on the one it stands under, or `confirmed` that they disagree. */
  readonly looked?: 'settled' | 'confirmed';
};

export type Merged = {
  /** By id; revisions that were replaced are left out, and so is everything that came from them. */
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  readonly speakers: readonly MergedSpeaker[];
  /** The merged speaker of a SpeakerRecord's id. */
  readonly speakerOf: ReadonlyMap<string, MergedSpeaker>;
  /** Quotes that are shown and searched: not rejected. Beliefs and wants (`speech: false`) are left out. */
  readonly groups: readonly QuoteGroup[];
  readonly events: readonly Event[];
  readonly tally: Tally;
};

/** How much there is: for who asks how the coverage stands, without looking at every record. */
export type Tally = {
  /** Quotes and reports that take part, by article; articles without any are left out. */
  readonly quotes: ReadonlyMap<string, number>;
  readonly reports: ReadonlyMap<string, number>;
  /** All quotes and reports of these articles, by what an editor did with them. */
  readonly review: Readonly<Record<Review['review'], number>>;
};
