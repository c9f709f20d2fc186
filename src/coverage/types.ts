// The records of a coverage, as they stand on disk (design.md, sections 1 and 3).
import type { DateValue } from '../dates/types.ts';
import type { Span } from '../language/span.ts';

export const FORMS = ['direct', 'mixed', 'indirect'] as const;
/** `direct`: all inside quotation marks; `mixed`: partly; `indirect`: reported speech. */
export type Form = (typeof FORMS)[number];

export const STANCES = ['states', 'alleges', 'denies', 'confirms', 'asks', 'retracts'] as const;
/** What the cue does with the claim. */
export type Stance = (typeof STANCES)[number];

export const SPEAKER_KINDS = ['person', 'organisation', 'document', 'group'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

export const REPORT_STATUSES = ['reported', 'alleged', 'disputed', 'planned'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** Who looked at a record. `checked` says by whom and what was looked at or changed. */
export type Review =
  | { readonly review: 'auto' }
  | { readonly review: 'checked'; readonly checked: { readonly by: string; readonly note: string } }
  | { readonly review: 'rejected'; readonly checked?: { readonly by: string; readonly note: string } };

/** A phrase of the article with its place: the cue, the mention of the speaker. */
export type Phrase = Span & { readonly text: string };

/**
 * Where a record is proved. `excerpt` is exactly `text.slice(start, end)`; `proof` is the sha256 (hex) of
 * `articleSha256:start:end:excerpt`. `start`, `end` and `paragraph` (from 1) are null, and so is `proof`, for a quote
 * that came without its article's text.
 */
export type RecordCitation =
  | {
      readonly paragraph: number;
      readonly start: number;
      readonly end: number;
      readonly excerpt: string;
      readonly proof: string;
    }
  | {
      readonly paragraph: null;
      readonly start: null;
      readonly end: null;
      readonly excerpt: string;
      readonly proof: null;
    };

export type HeaderRecord = {
  readonly type: 'header';
  readonly format: 1;
  readonly name: string;
  readonly sample: boolean;
};

export type ArticleRecord = {
  readonly type: 'article';
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: DateValue | null;
  /** What the article says of itself beyond that; absent where it does not. */
  readonly authors?: readonly string[];
  readonly modified?: DateValue;
  /** ISO 639-1, where it is not English. */
  readonly language?: string;
  /** Where an archive keeps the page. */
  readonly archiveUrl?: string;
  /** The publisher's notice of correction, verbatim. */
  readonly correction?: string;
  /** sha256 (hex) of the UTF-8 text that the spans count; null when only a quote came, without its text. */
  readonly sha256: string | null;
  /** For an earlier revision (`id@<sha8>`): the id of the article that took its place. */
  readonly replacedBy?: string;
} & Review;

export type QuoteRecord = {
  readonly type: 'quote';
  readonly id: string;
  readonly article: string;
  /** The words; the parts of a split quotation joined with ` … `. An editor's wording when `paraphrase`. */
  readonly text: string;
  readonly form: Form;
  /** False for beliefs, wants and plans: kept, not indexed by default. */
  readonly speech: boolean;
  /** Spans of the words, in text order; empty when the article's text is not known. */
  readonly parts: readonly (readonly [number, number])[];
  readonly cue: Phrase | null;
  readonly mention: Phrase | null;
  /** Id of a SpeakerRecord of this coverage. */
  readonly speaker: string | null;
  readonly stance: Stance;
  /** What is denied, for a denial. */
  readonly target: string | null;
  /** Ids of the quotes this one answers. */
  readonly respondsTo: readonly string[];
  /** When it was said, where the text gives it. */
  readonly said: DateValue | null;
  readonly paraphrase: boolean;
  /** Calibrated probability (0 to 1) that words and speaker are right. */
  readonly confidence: number;
  readonly citation: RecordCitation;
} & Review;

export type ReportRecord = {
  readonly type: 'report';
  readonly id: string;
  readonly article: string;
  readonly date: DateValue;
  /** The article's clause, shortened; an editor's words when `paraphrase`. */
  readonly summary: string;
  readonly paraphrase: boolean;
  readonly status: ReportStatus;
  /** Ids of SpeakerRecords the clause is about, in text order. */
  readonly people: readonly string[];
  readonly citation: RecordCitation;
} & Review;

export type SpeakerRecord = {
  readonly type: 'speaker';
  readonly id: string;
  /**
   * The article it was read from: each article has its own record of a speaker, and merge/ finds out who is one. Absent
   * for a speaker of the whole coverage: written by an editor, or named by quotes that came without a text.
   */
  readonly article?: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly kind: SpeakerKind;
  /** For a document: the name of its author. */
  readonly by: string | null;
  /** False for a group or person that the text does not name ("two sources"): never merged across articles. */
  readonly named: boolean;
} & Review;

/**
 * An editor's correction: what, by whom, when and why. Anchored on words and names, never on offsets, so that it holds
 * for the article read again, by a better extractor, or in another order. Of two that say something else about the same
 * thing the later holds. What they say of a finding or an article stands in its record, too; the rest is worked out
 * whenever the coverage is merged.
 */
export type CorrectionRecord = {
  readonly type: 'correction';
  readonly id: string;
  readonly by: string;
  /** When: an ISO instant in whole seconds; absent where nobody noted it. */
  readonly at?: string;
  /** Why. */
  readonly note: string;
} & (
  | {
      readonly about: 'quote' | 'report';
      readonly finding: FindingAnchor;
      readonly verdict: 'checked' | 'rejected';
      readonly change?: FindingChange;
    }
  | { readonly about: 'article'; readonly article: string; readonly change: ArticleChange }
  /** What a speaker is called from now on; of one article only, its record is another speaker than its namesakes. */
  | {
      readonly about: 'speaker';
      readonly name: string;
      readonly article?: string;
      readonly change: SpeakerChange;
    }
  /** A rule: whom these words mean, in the articles to come, too. */
  | { readonly about: 'alias'; readonly words: string; readonly speaker: string }
  | { readonly about: 'sameSpeaker' | 'differentSpeakers'; readonly names: readonly [string, string] }
  | { readonly about: 'sameEvent' | 'differentEvents'; readonly reports: readonly [ReportAnchor, ReportAnchor] }
  /** On which date the event of these reports stands; null: the disagreement was looked at, and stays. */
  | { readonly about: 'eventDate'; readonly reports: readonly ReportAnchor[]; readonly date: DateValue | null }
);

/** A finding, by its article and the words it was cited by when somebody first decided on it; by its id while it has that. */
type FindingAnchor = { readonly article: string; readonly id: string; readonly words: string };

/** What is to be changed; absent means as it is. A date that is null takes the date of a quote away. */
export type FindingChange = {
  readonly words?: string;
  readonly speaker?: string | null;
  readonly stance?: Stance;
  readonly date?: DateValue | null;
  readonly summary?: string;
};

type ArticleChange = { readonly publisher?: string | null; readonly published?: DateValue | null };

export type SpeakerChange = {
  readonly name?: string;
  /** `Q42`; null takes it away. */
  readonly wikidata?: string | null;
};

/** A report, by its article and the words it is cited by; with its date (EDTF), where one clause tells of several. */
export type ReportAnchor = { readonly article: string; readonly words: string; readonly date?: string };

export type FindingRecord = QuoteRecord | ReportRecord;
export type CoverageRecord =
  | HeaderRecord
  | ArticleRecord
  | QuoteRecord
  | ReportRecord
  | SpeakerRecord
  | CorrectionRecord;

/** Everything that comes from one article. */
export type ArticleRecords = {
  readonly article: ArticleRecord;
  readonly quotes: readonly QuoteRecord[];
  readonly reports: readonly ReportRecord[];
  readonly speakers: readonly SpeakerRecord[];
};

/** A whole coverage in memory, each list in the order of the file. */
export type Coverage = {
  readonly header: HeaderRecord;
  readonly articles: readonly ArticleRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly reports: readonly ReportRecord[];
  readonly speakers: readonly SpeakerRecord[];
  readonly corrections: readonly CorrectionRecord[];
};

const BOILERPLATE_KINDS = [
  'headline',
  'repeat',
  'standfirst',
  'caption',
  'credit',
  'byline',
  'advertising',
  'prompt',
] as const;
/**
 * Why a part of a text is not coverage. `headline`: the first time the headline stands there; `repeat`: words that stand
 * elsewhere in the article already (the headline again); `standfirst`: the desk's summary above the body; `byline`: who
 * wrote it and when it was published; `prompt`: sign up, share, follow, read more, comment, cookies, menus, section labels.
 */
export type BoilerplateKind = (typeof BOILERPLATE_KINDS)[number];
export type Boilerplate = Span & { readonly kind: BoilerplateKind };

/** An article as `read/` hands it on: the text that all spans count, and what is known about it. */
export type Article = {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: DateValue | null;
  /** As in ArticleRecord. */
  readonly authors?: readonly string[];
  readonly modified?: DateValue;
  readonly language?: string;
  readonly archiveUrl?: string;
  readonly correction?: string;
  /** Parts of the text that are not coverage, in text order, none overlapping another. */
  readonly boilerplate: readonly Boilerplate[];
};

/** A quote somebody else extracted: one line of a quotes JSONL. */
export type GivenQuote = {
  readonly id: string;
  readonly quote: string;
  readonly speaker: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: DateValue | null;
};
