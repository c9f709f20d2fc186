// The desk: typed text in, Answer out, over whichever state of the coverage is current. No I/O but the snapshot's own.
import { type DateValue, parseQuestionDate } from '../dates/index.ts';
import type { Asked } from '../query/asked.ts';
import { orEvents } from '../query/bare-topic.ts';
import { contextOf } from '../query/context.ts';
import { withDaysRead } from '../query/days-read.ts';
import { answerTimeline } from '../query/events.ts';
import { articleOf, overviewOf } from '../query/overview.ts';
import { namesSomebody } from '../query/person.ts';
import { answerQuotes } from '../query/quotes.ts';
import type { RankerModel } from '../query/rank/model.ts';
import type { Snapshot } from '../query/snapshot.ts';
import { answerSources, statusOf } from '../query/sources.ts';
import { type Suggester, suggester } from '../query/suggest.ts';
import type { Answer, Notice, Question } from '../query/types.ts';
import { answerWhosaid } from '../query/whosaid.ts';
import { wrongAt } from './complain.ts';
import { type Conversations, threadOf } from './conversations.ts';
import { followUp } from './follow-up.ts';
import { answerHelp, examplesOf } from './help.ts';
import { lineOf, withOption } from './line.ts';
import { overLooseDays } from './loose-days.ts';
import { type ParsedCommand, parseLine } from './parse.ts';
import { questionOf } from './question.ts';
import type { AskOptions, CommandInput, Complaint, Desk, OptionName } from './types.ts';

/** Items of an answer that is not a timeline, when nobody says how many. */
const MOST_ITEMS = 200;
/** A question longer than this is cut: no remembered sentence is as long. */
const LONGEST_QUESTION = 4000;

export type DeskParts = {
  /** The current state; called once for each question. */
  current(): Snapshot;
  readonly model: RankerModel;
  /** What was asked before; absent where no conversation is followed. */
  readonly conversations?: Conversations;
  /** Keeps what a reader says is wrong; absent where nothing can be kept. */
  readonly complain?: (complaint: Complaint) => Promise<Notice>;
  /** Told of faults that are ours, with the error; the user sees code `tryAgain`. */
  fault(error: unknown): void;
};

export function makeDesk(parts: DeskParts): Desk {
  const people = perSnapshot(parts, (snapshot) => suggester(namesOf(snapshot)));
  const publishers = perSnapshot(parts, (snapshot) => suggester(publishersOf(snapshot)));
  return {
    get coverage() {
      return parts.current().name;
    },
    answer: (typed, options) => answerTyped(typed, options, parts),
    lineOf,
    quotesOf(answer, item) {
      const name = speakerName(answer, item);
      return name === null ? null : lineOf({ command: 'quotes', options: { person: name } });
    },
    timelineOf(answer, item) {
      const name = speakerName(answer, item);
      return name === null ? null : lineOf({ command: 'timeline', options: { person: name } });
    },
    context: (itemId) => contextOf(itemId, parts.current()),
    ...(parts.complain === undefined ? {} : { wrong: wrongAt(parts.current, parts.complain, parts.fault) }),
    overview: () => overviewOf(parts.current()),
    article: (id) => articleOf(id, parts.current()),
    suggestPeople: (typed, limit) => people()(typed, limit),
    suggestPublishers: (typed, limit) => publishers()(typed, limit),
    status: () => statusOf(parts.current()),
    examples: () => examplesOf(parts.current()),
  };
}

async function answerTyped(typed: string, options: AskOptions, parts: DeskParts): Promise<Answer> {
  const given = typed.slice(0, LONGEST_QUESTION).trim();
  const snapshot = parts.current();
  const reader = {
    // A day of no year begins and ends nothing.
    isDate: (text: string) => {
      const date = parseQuestionDate(text, options.today);
      return date !== null && (date.from !== null || date.to !== null);
    },
    isPerson: (text: string) => namesSomebody(text, snapshot),
  };
  const before = options.conversation === undefined ? null : (parts.conversations?.get(options.conversation) ?? null);
  const whole = before && followUp(given, before, reader);
  const question = whole ?? given;
  const read = parseLine(question, reader);
  const blank = { question, items: [], total: 0, notices: [] } as const;
  if (!read.ok) return { ...blank, command: 'onrecord', kind: 'error', error: read.problem };
  try {
    const understood = whole === null ? [] : [{ code: 'followedUp', values: { line: whole } }];
    const parsed = { ...read.parsed, notices: [...understood, ...read.parsed.notices] };
    const answer = sayEmpty(await answerParsed(parsed, question, options, snapshot, parts.model), snapshot);
    if (options.conversation !== undefined) remember(parsed, answer, options, snapshot, parts.conversations);
    return answer;
  } catch (error) {
    parts.fault(error);
    return { ...blank, command: read.parsed.command, kind: 'error', error: { code: 'tryAgain', values: {} } };
  }
}

/** Where nothing is found because nothing is there, that is what has to be said. */
function sayEmpty(answer: Answer, { merged }: Snapshot): Answer {
  if (answer.kind !== 'notFound' || merged.articles.size > 0) return answer;
  return { ...answer, notices: [...answer.notices, { code: 'emptyCoverage', values: {} }] };
}

/** What this leaves to go on from. An answer that found nothing leaves what was asked, so that "in 2023?" may try again. */
function remember(
  parsed: ParsedCommand,
  answer: Answer,
  { conversation = '', today }: AskOptions,
  snapshot: Snapshot,
  kept: Conversations | undefined,
): void {
  const meant = questionOf(parsed, { today, speakers: snapshot.merged.speakers });
  const speaker = answer.kind === 'quotes' ? answer.items[0]?.speaker : null;
  const thread = meant === null ? null : threadOf(meant, speaker?.named === true ? speaker.name : null);
  if (thread !== null) kept?.set(conversation, thread);
}

async function answerParsed(
  parsed: ParsedCommand,
  question: string,
  options: AskOptions,
  snapshot: Snapshot,
  model: RankerModel,
): Promise<Answer> {
  const asked = askedOf(parsed, question, options, parsed.notices);
  const meant = questionOf(parsed, { today: options.today, speakers: snapshot.merged.speakers });
  if (meant === null) return answerHelp(parsed.command, asked, snapshot);
  const context = { today: options.today, speakers: snapshot.merged.speakers };
  return overLooseDays(parsed, meant, context, snapshot, (question) =>
    answerMeant(question, parsed, asked, options, snapshot, model),
  );
}

async function answerMeant(
  meant: Question,
  parsed: ParsedCommand,
  asked: Asked,
  options: AskOptions,
  snapshot: Snapshot,
  model: RankerModel,
): Promise<Answer> {
  const about = { ...asked, askAbout: (name: string) => withPerson(meant, parsed, name) };
  switch (meant.kind) {
    case 'whosaid': {
      const answer = withDaysRead(await answerWhosaid(meant, about, snapshot, model), meant, snapshot);
      const typed = parsed.command === 'ask' && !about.all ? (parsed.options.question ?? '') : '';
      return orEvents(answer, meant, typed, about, snapshot);
    }
    case 'quotes':
      return withDaysRead(await answerQuotes(meant, about, snapshot, model), meant, snapshot);
    case 'timeline':
      return withDaysRead(
        await answerTimeline(meant, { ...about, limit: options.limit ?? null }, snapshot),
        meant,
        snapshot,
      );
    case 'sources':
      return answerSources(meant, about, snapshot);
    case 'status':
      return { ...baseOf(asked), kind: 'status', items: [], total: 0, status: statusOf(snapshot) };
    case 'help':
      return answerHelp(meant.topic, asked, snapshot);
  }
}

function askedOf(parsed: ParsedCommand, question: string, options: AskOptions, notices: readonly Notice[]): Asked {
  const limit = options.limit ?? MOST_ITEMS;
  return { question, command: parsed.command, notices, limit, all: options.all === true, askAbout: () => question };
}

function baseOf({ question, command, notices }: Asked) {
  return { question, command, notices };
}

/** The line that asks the same of one person; an `/ask` becomes the command it was understood as. */
function withPerson(meant: Question, parsed: ParsedCommand, name: string): string {
  const input: CommandInput = { command: parsed.command, options: parsed.options };
  if (parsed.command !== 'ask') return withOption(input, 'person', name);
  if (meant.kind === 'whosaid' || meant.kind === 'quotes' || meant.kind === 'timeline') {
    const options: Partial<Record<OptionName, string>> = { person: name };
    if (meant.kind === 'whosaid') options.words = meant.words;
    else if (meant.about !== null) options.about = meant.about;
    if (meant.from !== null) options.from = typedDate(meant.from);
    if (meant.to !== null) options.to = typedDate(meant.to);
    return lineOf({ command: meant.kind, options });
  }
  return lineOf(input);
}

/** A date that `from:` and `to:` read back. */
function typedDate(date: DateValue): string {
  return /^\d{4}(-\d\d){0,2}$/.test(date.edtf) ? date.edtf : (date.from ?? date.to ?? date.edtf);
}

function speakerName(answer: Answer, item: number): string | null {
  if (answer.kind !== 'quotes') return null;
  const speaker = answer.items[item]?.speaker ?? null;
  return speaker?.named === true ? speaker.name : null;
}

/** Named speakers, the most quoted first. */
function namesOf(snapshot: Snapshot): string[] {
  const counts = new Map<string, number>();
  for (const { speaker } of snapshot.merged.groups) {
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const named = snapshot.merged.speakers.filter((speaker) => speaker.named && (counts.get(speaker.id) ?? 0) > 0);
  named.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  return [...new Set(named.map((speaker) => speaker.name))];
}

function publishersOf(snapshot: Snapshot): string[] {
  const counts = new Map<string, number>();
  for (const { publisher } of snapshot.merged.articles.values()) {
    if (publisher !== null) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** Makes something once for each state of the coverage. */
function perSnapshot(parts: DeskParts, make: (snapshot: Snapshot) => Suggester): () => Suggester {
  let of: Snapshot | null = null;
  let made: Suggester = () => [];
  return () => {
    const snapshot = parts.current();
    if (snapshot !== of) {
      made = make(snapshot);
      of = snapshot;
    }
    return made;
  };
}
