// A coverage on a real disk for the tests: a temporary folder, an index builder that needs no search engine, and
// articles with records, made without extraction.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { citableText, cite } from '../../src/coverage/cite.ts';
import type { IndexBuilder, Store } from '../../src/coverage/commit.ts';
import { type Disk, NodeDisk } from '../../src/coverage/disk.ts';
import { findingIds, speakerId } from '../../src/coverage/ids.ts';
import { NodeProcesses } from '../../src/coverage/lock.ts';
import { contentOf, type Incoming } from '../../src/coverage/merge-in.ts';
import type { ArticleRecords, Coverage } from '../../src/coverage/types.ts';

/** Writes every quote's words into one file: enough to see from which records an index was made. */
export const words: IndexBuilder = {
  engine: 'words-1',
  build: async (coverage: Coverage) => new Map([['words.txt', Buffer.from(quotesIn(coverage).join('\n'))]]),
};

/** The real disk without waiting for the medium: tests kill processes, not machines. disk.test.ts has the real one. */
export const QuickDisk: Disk = {
  ...NodeDisk,
  write: (path, pieces) => writeFile(path, Buffer.concat([...pieces].map((piece) => Buffer.from(piece)))),
  syncDirectory: async () => {},
};

export const quotesIn = (coverage: Coverage) => coverage.quotes.map((quote) => quote.text);

export async function temporaryStore(): Promise<Store & { close(): Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), 'onrecord-store-'));
  const close = () => rm(data, { recursive: true, force: true });
  return { disk: QuickDisk, processes: NodeProcesses, index: words, data, close };
}

/** An article whose every “…” is a quote of one speaker, as the pipeline would record it. */
function told(id: string, text: string, speaker = 'Ines Okoro'): ArticleRecords {
  const citable = citableText(id, text);
  const idOf = findingIds(id, 'q');
  return {
    article: {
      type: 'article',
      id,
      title: id,
      publisher: null,
      url: null,
      published: null,
      sha256: citable.sha256,
      review: 'auto',
    },
    quotes: [...text.matchAll(/“([^”]+)”/g)].map(({ index, 1: said = '' }) => ({
      type: 'quote',
      id: idOf(said),
      article: id,
      text: said,
      form: 'direct',
      speech: true,
      parts: [[index + 1, index + 1 + said.length]],
      cue: null,
      mention: null,
      speaker: speakerId(speaker, id),
      stance: 'states',
      target: null,
      respondsTo: [],
      said: null,
      paraphrase: false,
      confidence: 0.9,
      citation: cite(citable, { start: index + 1, end: index + 1 + said.length }, said),
      review: 'auto',
    })),
    reports: [],
    speakers: [
      {
        type: 'speaker',
        id: speakerId(speaker, id),
        article: id,
        name: speaker,
        aliases: [],
        role: null,
        kind: 'person',
        by: null,
        named: true,
        review: 'auto',
      },
    ],
  };
}

/** Records with their text, as `mergeIn` takes them. */
export const arriving = (records: ArticleRecords, text: string | null): Incoming => ({
  id: records.article.id,
  content: contentOf(records),
  hasText: text !== null,
  records: () => records,
  text: async () => text,
});

export const incoming = (id: string, text: string, speaker?: string) => arriving(told(id, text, speaker), text);
