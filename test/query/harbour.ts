// A made-up coverage of a harbour town, as merged and indexed as a real one: what the tests of answers ask about.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ENGINE } from '../../src/cli/index-builder.ts';
import type { Conversations } from '../../src/commands/conversations.ts';
import { makeDesk } from '../../src/commands/desk.ts';
import type { Desk } from '../../src/commands/types.ts';
import { citableText, cite } from '../../src/coverage/cite.ts';
import { findingIds, speakerId } from '../../src/coverage/ids.ts';
import type { Coverage, QuoteRecord, ReportRecord, SpeakerRecord } from '../../src/coverage/types.ts';
import { dateFromEdtf } from '../../src/dates/index.ts';
import { mergeCoverage } from '../../src/merge/merge.ts';
import { readRankerModel } from '../../src/query/rank/model.ts';
import { type Snapshot, snapshotOf } from '../../src/query/snapshot.ts';
import { searchDocuments } from '../../src/search/documents.ts';

type Said = Partial<Pick<QuoteRecord, 'stance' | 'form' | 'confidence' | 'speech' | 'target'>> & {
  readonly on?: string;
};
type Told = Partial<Pick<ReportRecord, 'status'>> & { readonly people?: readonly string[] };
export type Telling = {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly speakers: readonly (Partial<Pick<SpeakerRecord, 'aliases' | 'role' | 'kind' | 'by' | 'named'>> & {
    readonly name: string;
  })[];
  /** [words, speaker, more] */
  readonly quotes?: readonly (readonly [string, string | null, Said?])[];
  /** [EDTF, clause, more] */
  readonly reports?: readonly (readonly [string, string, Told?])[];
};

const date = (edtf: string) => {
  const made = dateFromEdtf(edtf, 'explicit');
  if (made === null) throw new Error(`no EDTF: ${edtf}`);
  return made;
};

/** The records that reading these articles would give. */
export function coverageOf(tellings: readonly Telling[]): Coverage {
  const quotes: QuoteRecord[] = [];
  const reports: ReportRecord[] = [];
  const speakers: SpeakerRecord[] = [];
  const articles = tellings.map((telling) => {
    const { id } = telling;
    const clauses = [...(telling.quotes ?? []).map(([words]) => words), ...(telling.reports ?? []).map(([, it]) => it)];
    const citable = citableText(id, clauses.join('\n\n'));
    const quoteId = findingIds(id, 'q');
    const reportId = findingIds(id, 'r');
    let at = 0;
    const next = (words: string) => {
      const start = citable.text.indexOf(words, at);
      at = start + words.length;
      return { start, end: at };
    };
    for (const [text, speaker, more = {}] of telling.quotes ?? []) {
      const { on, ...rest } = more;
      const span = next(text);
      quotes.push({
        type: 'quote',
        id: quoteId(text),
        article: id,
        text,
        form: 'direct',
        speech: true,
        parts: [[span.start, span.end]],
        cue: null,
        mention: null,
        speaker: speaker === null ? null : speakerId(speaker, id),
        stance: 'states',
        target: null,
        respondsTo: [],
        said: on === undefined ? null : date(on),
        paraphrase: false,
        confidence: 0.95,
        citation: cite(citable, span, text),
        review: 'auto',
        ...rest,
      });
    }
    for (const [edtf, summary, more = {}] of telling.reports ?? []) {
      reports.push({
        type: 'report',
        id: reportId(summary),
        article: id,
        date: date(edtf),
        summary,
        paraphrase: false,
        status: more.status ?? 'reported',
        people: (more.people ?? []).map((name) => speakerId(name, id)),
        citation: cite(citable, next(summary), summary),
        review: 'auto',
      });
    }
    for (const { name, ...more } of telling.speakers) {
      speakers.push({
        type: 'speaker',
        id: speakerId(name, id),
        article: id,
        name,
        aliases: [],
        role: null,
        kind: 'person',
        by: null,
        named: true,
        review: 'auto',
        ...more,
      });
    }
    return {
      type: 'article' as const,
      id,
      title: telling.title,
      publisher: telling.publisher ?? null,
      url: telling.url ?? null,
      published: telling.published === undefined ? null : date(telling.published),
      sha256: citable.sha256,
      review: 'auto' as const,
    };
  });
  const header = { type: 'header' as const, format: 1 as const, name: 'harbour', sample: false };
  return { header, articles, quotes, reports, speakers, corrections: [] };
}

async function snapshotFrom(coverage: Coverage): Promise<Snapshot> {
  const merged = mergeCoverage(coverage);
  const documents = searchDocuments(merged);
  const index = await ENGINE.build(documents);
  return snapshotOf({ name: 'harbour', coverage, merged, index, indexedAt: null, textOf: async () => null });
}

const model = readRankerModel(
  JSON.parse(readFileSync(fileURLToPath(new URL('../../data/models/ranker.json', import.meta.url)), 'utf8')),
);

export async function deskOver(tellings: readonly Telling[], conversations?: Conversations): Promise<Desk> {
  const snapshot = await snapshotFrom(coverageOf(tellings));
  return makeDesk({
    current: () => snapshot,
    model,
    ...(conversations === undefined ? {} : { conversations }),
    fault: (error) => {
      throw error;
    },
  });
}

export const HARBOUR: readonly Telling[] = [
  {
    id: 'ledger-1',
    title: 'Mayor disappointed as harbour board turns down ferry',
    publisher: 'The Harbour Ledger',
    published: '2024-05-03',
    url: 'https://ledger.example/ferry',
    speakers: [
      { name: 'Ana Roy', role: 'mayor of Ostrava Point', aliases: ['Mayor Roy', 'Roy'] },
      { name: 'Harbour Board', kind: 'organisation' },
      { name: 'Tomas Wren', role: 'harbour master' },
      { name: "Tomas Wren's lawyer", role: 'lawyer for Tomas Wren' },
      { name: 'two dockers', kind: 'group', named: false },
    ],
    quotes: [
      ['We promised this town a ferry and a ferry it shall have', 'Ana Roy', { on: '2024-05-02' }],
      ['There is no money left in the dredging fund', 'Harbour Board'],
      ['I have never taken a single coin from the dredging fund', 'Tomas Wren', { stance: 'denies', target: 'theft' }],
      ['My client kept the books in good order', "Tomas Wren's lawyer"],
      ['Crates of money left the office by night', 'two dockers', { stance: 'alleges', confidence: 0.6 }],
      ['expects the tolls to double', 'Ana Roy', { form: 'indirect', speech: false }],
    ],
    reports: [
      ['2024-05-02', 'the harbour board turned down the ferry by five votes to four', { people: ['Harbour Board'] }],
      ['2024-06', 'the board will hear the mayor again', { people: ['Ana Roy', 'Harbour Board'], status: 'planned' }],
      ['2021/2023', 'money went missing from the dredging fund', { status: 'alleged' }],
    ],
  },
  {
    id: 'post-1',
    title: 'Dredging fund: judge clears harbour master',
    publisher: 'Coast Post',
    published: '2024-09-20',
    speakers: [
      { name: 'Odalys Wren', role: 'judge' },
      { name: "Odalys Wren's ruling", kind: 'document', by: 'Odalys Wren', role: 'ruling of 40 pages' },
      { name: 'Tomas Wren', role: 'harbour master' },
      { name: 'Ana Roy', role: 'mayor' },
    ],
    quotes: [
      ['The books were kept badly, but nobody stole', 'Odalys Wren'],
      ['The defendants may have erred in good faith', "Odalys Wren's ruling"],
      ['I have never taken a single coin from the dredging fund', 'Tomas Wren', { stance: 'denies' }],
      ['Tolls will not go up while I am mayor', 'Ana Roy', { on: '2024-09-19' }],
      ['Somebody will have to say sorry', null],
    ],
    reports: [['2024-09-18', 'the judge cleared the harbour master', { people: ['Tomas Wren'] }]],
  },
];
