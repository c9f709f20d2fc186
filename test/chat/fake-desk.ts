// A desk for tests of the chat adapters: the answers are made up and depend only on the words that are asked.
//
// words of the question   answer
// `nothing`               notFound
// `wren`                  ambiguous: two speakers; asking a choice answers
// `many`                  23 quotes (several pages)
// `sink`                  kind error
// `explode`               the desk throws, as only a fault of ours can
// anything else           two quotes; `/timeline` 12 events; `/sources` 7 articles; `/onrecord` help or status
import { lineOf } from '../../src/commands/line.ts';
import type { Answer, Context, Desk, Place, Reception } from '../../src/commands/types.ts';
import { answerOf, citation, manyEvents, manyQuotes, quote, source, sourcesOf, status, timelineOf } from './answers.ts';

export type FakeDesk = Desk & {
  /** Every line that was asked, in order. */
  readonly asked: string[];
  /** The conversation that each line was asked in; null for commands and buttons. */
  readonly talks: (string | null)[];
  /** The day from which each line was to be read. */
  readonly days: string[];
  /** What was said to be wrong. */
  readonly complaints: { readonly item: string; readonly reason: string; readonly from: Place }[];
  /** While set, answers wait for it. */
  gate: Promise<void> | null;
};

export type FakeDeskOptions = {
  readonly people?: readonly string[];
  readonly publishers?: readonly string[];
  /** Answers instead of the table above; null falls back to it. */
  readonly answer?: (typed: string) => Answer | null;
  /** False: `context` finds no text, as in a coverage whose texts are not at hand. */
  readonly texts?: boolean;
};

export function fakeDesk(options: FakeDeskOptions = {}): FakeDesk {
  const people = options.people ?? ['Odalys Wren', 'Tomas Wren', 'Zoë Achterberg', 'Harbour Board'];
  const publishers = options.publishers ?? ['Tidewater Gazette', 'Lock Herald'];
  const suggest = (names: readonly string[]) => (typed: string, limit: number) =>
    names.filter((name) => fold(name).includes(fold(typed))).slice(0, limit);
  const desk: FakeDesk = {
    coverage: 'harbour',
    asked: [],
    talks: [],
    days: [],
    complaints: [],
    gate: null,
    async answer(typed, ask) {
      desk.asked.push(typed);
      desk.talks.push(ask.conversation ?? null);
      desk.days.push(ask.today);
      if (desk.gate !== null) await desk.gate;
      const answer = options.answer?.(typed) ?? madeUp(typed);
      const shown = answer.items.slice(0, ask.limit ?? 200);
      return { ...answer, items: shown } as Answer;
    },
    lineOf,
    quotesOf: (answer, item) => {
      const name = speakerOf(answer, item);
      return name === null ? null : `/quotes ${name}`;
    },
    timelineOf: (answer, item) => {
      const name = speakerOf(answer, item);
      return name === null ? null : `/timeline person:"${name}"`;
    },
    async context(itemId): Promise<Context | null> {
      if (options.texts === false || itemId === 'gone') return null;
      const paragraph = `She stood by the lock. “We never met the dredging company, not once, not ever,” said Wren. It rained (${itemId}).`;
      return { paragraph, highlight: [24, 77], citation: citation() };
    },
    async wrong(item, reason, from) {
      desk.complaints.push({ item, reason, from });
      return { code: 'Thank you.', values: {} };
    },
    overview: () => ({
      speakers: people.map((name, i) => ({ name, role: 'of the harbour', named: true, quotes: 9 - i })),
      review: { auto: 7, checked: 5, rejected: 1 },
    }),
    async article(id) {
      if (id === 'gone') return null;
      const text = `The first paragraph of ${id}.\n\nShe said: “We never met the dredging company, not once, not ever.”\n\nIt rained.`;
      return {
        title: 'Harbour board denies secret talks',
        publisher: 'Tidewater Gazette',
        url: 'https://tidewater.example/harbour-1',
        text: options.texts === false ? null : text,
      };
    },
    suggestPeople: suggest(people),
    suggestPublishers: suggest(publishers),
    status: () => status,
    examples: () => ['/whosaid never met the dredging company', '/quotes Odalys Wren', '/timeline harbour'],
  };
  return desk;
}

/** Every place may ask, and this desk answers. */
export function openTo(desk: Desk): Reception {
  return () => ({ desk });
}

function madeUp(typed: string): Answer {
  const base = {
    question: typed,
    command: /^\/(\w+)/.exec(typed)?.[1] ?? 'ask',
    total: 0,
    notices: [],
    items: [],
  } as const;
  if (/explode/.test(typed)) throw new Error('explode');
  if (/sink/.test(typed))
    return { ...base, kind: 'error', error: { code: 'unexpected', values: { detail: 'it sank' } } };
  if (/nothing/.test(typed)) return { ...base, kind: 'notFound', notices: [{ code: 'notFoundWords', values: {} }] };
  if (/^\/onrecord\s+status/.test(typed)) return { ...base, kind: 'status', status };
  if (/^\/onrecord|^$/.test(typed))
    return { ...base, kind: 'help', examples: ['/whosaid never met the dredging company', '/quotes Odalys Wren'] };
  if (/\bwren$/.test(typed))
    return {
      ...base,
      kind: 'ambiguous',
      total: 2,
      notices: [{ code: 'ambiguousPerson', values: { name: 'wren' } }],
      choices: ['Odalys Wren', 'Tomas Wren'].map((label) => ({ label, ask: `/quotes person:"${label}"` })),
    };
  if (/^\/sources/.test(typed))
    return sourcesOf(
      typed,
      Array.from({ length: 7 }, (_, i) => source({ article: `harbour-${i + 1}`, title: `Harbour story ${i + 1}` })),
    );
  if (/^\/timeline/.test(typed)) return timelineOf(typed, manyEvents(12));
  if (/many/.test(typed)) return answerOf(typed, manyQuotes(23));
  return answerOf(typed, [
    quote(),
    quote({
      id: 'harbour-2#q3',
      text: 'that the board would meet anybody who asked',
      form: 'indirect',
      stance: 'states',
      target: null,
      match: 'partial',
      highlights: [],
      review: 'auto',
      citations: [
        citation({ article: 'harbour-2', title: 'Who met whom', publisher: 'Lock Herald', url: null }),
        citation({ article: 'harbour-3', title: 'The lock and the law', url: 'https://lock.example/3' }),
      ],
    }),
  ]);
}

function speakerOf(answer: Answer, item: number): string | null {
  return answer.kind === 'quotes' ? (answer.items[item]?.speaker?.name ?? null) : null;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
