// One line of `extract --jsonl`: findings in the shape of design.md, section 5, with nothing but the given text's spans.
import type { DateValue } from '../dates/types.ts';
import type { Findings, QuoteFinding } from './types.ts';

export type FindingsLine = {
  readonly id: string;
  readonly published: string | null;
  readonly quotes: readonly FindingsQuote[];
  readonly dates: readonly { start: number; end: number; text: string; value: string; type: string }[];
  readonly reports: readonly { start: number; end: number; date: DateValue; status: string }[];
  readonly speakers: Findings['speakers'];
};

type FindingsQuote = Pick<
  QuoteFinding,
  'start' | 'end' | 'parts' | 'text' | 'form' | 'speech' | 'speaker' | 'stance'
> & {
  readonly type: QuoteFinding['form'];
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly cue: string | null;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  readonly confidence: number;
};

/** The line for one article; `published` is given where its day is known. */
export function toFindingsLine(
  article: { readonly id: string; readonly text: string; readonly published: DateValue | null },
  { quotes, dates, reports, speakers }: Findings,
): FindingsLine {
  const { id, text, published } = article;
  return {
    id,
    published: published?.precision === 'day' ? published.from : null,
    quotes: quotes.map((quote) => quoteLine(text, quote)),
    dates: dates.map(({ start, end, text: words, value, type }) => ({ start, end, text: words, value, type })),
    reports: reports.map(({ start, end, date, status }) => ({ start, end, date, status })),
    speakers,
  };
}

function quoteLine(text: string, quote: QuoteFinding): FindingsQuote {
  const { start, end, parts, form, speech, speaker, mention, cue, stance, confidence } = quote;
  return {
    start,
    end,
    parts,
    text: quote.text,
    form,
    type: form,
    speech,
    speaker,
    speakerStart: mention?.start ?? null,
    speakerEnd: mention?.end ?? null,
    cue: cue && text.slice(cue.start, cue.end),
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    stance,
    confidence: Math.round(confidence * 1000) / 1000,
  };
}
