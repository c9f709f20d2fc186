// What the rules find before names are settled: words, the cue that reports them and the phrase that names the speaker.
import type { Form } from '../coverage/types.ts';
import type { Span } from '../language/span.ts';

export type Attribution = {
  /** The words, in text order. Between quotation marks when the form is `direct`. */
  readonly parts: readonly Span[];
  readonly form: Form;
  /** The reporting verb with its auxiliaries and its negation ("did not deny", "according to"). */
  readonly cue: Span | null;
  /** The phrase that names the speaker where it stands nearest: "he", "his lawyer", "Justice Moss". */
  readonly mention: Span | null;
  /** The label of a transcript (`MOSS:`) or the signature of a list: a name whatever its letters look like. */
  readonly label?: true;
  /** Which rule found it. */
  readonly rule: Rule;
};

/** Rules by how they know the speaker, surest first. */
export type Rule =
  | 'label' // MOSS: No.
  | 'signature' // “No.” – Ada Moss
  | 'clause' // “No,” said Moss. / Moss said: “No.”
  | 'accordingTo'
  | 'object' // Moss called it “a farce”.
  | 'reported' // Moss said the boat had left.
  | 'noun' // Moss’s claim that the boat had left
  | 'colon' // the paragraph before ends with a colon
  | 'continued' // the same speaker goes on
  | 'turn' // question and answer
  | 'subject' // Moss shook her head. “No.”
  | 'unattributed';
