// One archive file → a coverage, proved before anything is kept: every name is one we write, every hash holds, the
// records stand up to the schema, and every span says what stands in its text.
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { notInText } from '../../coverage/check.ts';
import { sha256 } from '../../coverage/cite.ts';
import { RecordsFaulty, readChecked } from '../../coverage/faults.ts';
import { isCoverageName, layoutOf } from '../../coverage/layout.ts';
import { findingsByArticle } from '../../coverage/order.ts';
import { ProblemError } from '../../coverage/problem.ts';
import type { ParsedRecords } from '../../coverage/records.ts';
import type { Stage } from '../../coverage/stage.ts';
import type { Coverage } from '../../coverage/types.ts';
import { decodeUtf8 } from '../../read/decode.ts';
import { LARGEST_DOCUMENT } from '../../read/types.ts';
import { MANIFEST, type Manifest, RECORDS, textIn } from './names.ts';

/** Bytes. Records of a million quotes take about one gigabyte; the list of as many texts 70 MB. */
const LARGEST = { manifest: 128 * 1024 * 1024, records: 2 * 1024 * 1024 * 1024 } as const;

/**
 * Reads an archive, its texts into the stage. `rename`: the name that the coverage gets instead of its own.
 * @throws ProblemError `coverageFileBroken`, `coverageFileName`, `coverageFileHash`, `coverageFileMissing`, `RecordsFaulty`.
 */
export async function readArchive(file: string, data: string, stage: Stage, rename: string | null): Promise<Coverage> {
  let manifest: Manifest | null = null;
  let announced: ReadonlySet<string> = new Set();
  let records: Uint8Array | null = null;
  const texts = new Set<string>();
  const refuse = (code: string, values: Record<string, string> = {}) => new ProblemError(code, { file, ...values });
  for await (const { header, body } of entriesOf(file)) {
    const hash = textIn(header.name);
    if (header.type === 'directory' && /^texts\/?$/.test(header.name)) {
      await body.cancel();
    } else if (header.type !== 'file' || (hash === null && header.name !== MANIFEST && header.name !== RECORDS)) {
      throw refuse('coverageFileName', { name: header.name.slice(0, 120) });
    } else if (manifest === null) {
      if (header.name !== MANIFEST) throw refuse('coverageFileMissing', { name: MANIFEST });
      manifest = manifestIn(await bytesOf(body, header.size, LARGEST.manifest, refuse));
      if (manifest === null) throw refuse('coverageFileBroken', { reason: MANIFEST });
      announced = new Set(manifest.texts);
    } else if (header.name === RECORDS) {
      if (records !== null) throw refuse('coverageFileBroken', { reason: RECORDS });
      records = await bytesOf(body, header.size, LARGEST.records, refuse);
      if (sha256(records) !== manifest.records) throw refuse('coverageFileHash', { name: RECORDS });
    } else {
      if (hash === null || !announced.has(hash) || texts.has(hash))
        throw refuse('coverageFileName', { name: header.name });
      const text = decodeUtf8(await bytesOf(body, header.size, LARGEST_DOCUMENT, refuse));
      if (text === null || sha256(text) !== hash) throw refuse('coverageFileHash', { name: header.name });
      await stage.put(text);
      texts.add(hash);
    }
  }
  if (manifest === null || records === null)
    throw refuse('coverageFileMissing', { name: manifest === null ? MANIFEST : RECORDS });
  const missing = manifest.texts.find((hash) => !texts.has(hash));
  if (missing !== undefined) throw refuse('coverageFileMissing', { name: missing });
  const parsed = readChecked(records, { ...layoutOf(data, manifest.name), records: `${file}:${RECORDS}` });
  const problems = [...parsed.problems, ...(await spansIn(parsed, stage, `${file}:${RECORDS}`))];
  if (problems.length > 0) throw new RecordsFaulty(manifest.name, problems);
  const { coverage } = parsed;
  return rename === null ? coverage : { ...coverage, header: { ...coverage.header, name: rename } };
}

async function* entriesOf(file: string): AsyncGenerator<ParsedTarEntry> {
  const packed = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array<ArrayBuffer>>;
  const entries = packed.pipeThrough(new DecompressionStream('gzip')).pipeThrough(createTarDecoder({ strict: true }));
  try {
    yield* entries as unknown as AsyncIterable<ParsedTarEntry>;
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (error instanceof ProblemError || (code !== undefined && path !== undefined)) throw error;
    throw new ProblemError('coverageFileBroken', {
      file,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

async function bytesOf(
  body: ParsedTarEntry['body'],
  size: number,
  most: number,
  refuse: (code: string, values: Record<string, string>) => ProblemError,
): Promise<Uint8Array> {
  if (size > most) throw refuse('coverageFileBroken', { reason: `${size} bytes` });
  const pieces: Uint8Array[] = [];
  for await (const piece of body as unknown as AsyncIterable<Uint8Array>) pieces.push(piece);
  return Buffer.concat(pieces);
}

function manifestIn(bytes: Uint8Array): Manifest | null {
  try {
    const { format, name, records, texts } = JSON.parse(decodeUtf8(bytes) ?? '') as Manifest;
    const hashes = Array.isArray(texts) && [records, ...texts].every((hash) => /^[0-9a-f]{64}$/.test(hash));
    return format === 1 && typeof name === 'string' && isCoverageName(name) && hashes
      ? { format, name, records, texts }
      : null;
  } catch {
    return null;
  }
}

async function spansIn({ coverage, lines }: ParsedRecords, stage: Stage, file: string) {
  const findings = findingsByArticle(coverage);
  const problems = [];
  for (const { id, sha256: hash } of coverage.articles) {
    const text = hash === null ? null : await stage.get(hash);
    if (text === null) continue;
    problems.push(...notInText(findings.get(id) ?? [], text, file, (finding) => String(lines.get(finding) ?? '')));
  }
  return problems;
}
