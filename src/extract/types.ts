// What extraction finds in one article (design.md, section 5). Pure data: spans into the article's text, unaltered.
import type { Form, ReportStatus, SpeakerKind, Stance } from '../coverage/types.ts';
import type { DateExpression, DateValue } from '../dates/types.ts';
import type { Span } from '../language/span.ts';

export type QuoteFinding = Span & {
  /** Spans of the words, in text order; `start` and `end` cover them all. */
  readonly parts: readonly (readonly [number, number])[];
  /** The parts joined with ` … `. */
  readonly text: string;
  readonly form: Form;
  readonly speech: boolean;
  /** Canonical name of a SpeakerFinding of the same article. */
  readonly speaker: string | null;
  readonly mention: Span | null;
  readonly cue: Span | null;
  readonly stance: Stance;
  /** What is denied, for a denial, as a span. */
  readonly target: Span | null;
  /** Indexes into `quotes` of those this one answers. */
  readonly respondsTo: readonly number[];
  /** When it was said, where the text gives it ("said in a statement on Tuesday"). */
  readonly said: DateValue | null;
  /** Calibrated probability that words and speaker are right. */
  readonly confidence: number;
};

export type ReportFinding = Span & {
  /** The clause itself is `start`..`end`; `date.span` says where the date stands. */
  readonly date: DateValue;
  readonly status: ReportStatus;
  /** Canonical names, in text order, of the speakers or people the clause is about. */
  readonly people: readonly string[];
  /** Who the clause's first word is where that is "he", "she", "his" or "her", and only one person can be meant. */
  readonly subject?: string;
};

export type SpeakerFinding = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly kind: SpeakerKind;
  readonly by: string | null;
  readonly named: boolean;
};

export type Findings = {
  readonly quotes: readonly QuoteFinding[];
  readonly dates: readonly DateExpression[];
  readonly reports: readonly ReportFinding[];
  readonly speakers: readonly SpeakerFinding[];
};
