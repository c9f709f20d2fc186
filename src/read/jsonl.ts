// JSON Lines → articles and given quotes, one line at a time. A bad line is named and left out; the good ones are taken.
import * as z from 'zod';
import type { Article, GivenQuote } from '../coverage/types.ts';
import { type DateValue, publicationDate } from '../dates/index.ts';
import { asUtf8 } from './as-utf8.ts';
import { saidBeside } from './beside.ts';
import { findBoilerplate } from './boilerplate.ts';
import { correctionIn } from './correction.ts';
import { decodeUtf8, firstBadByte } from './decode.ts';
import { type Line, splitLines } from './lines.ts';
import { type ReadProblemCode, type ReadProblemValues, readProblem } from './problems.ts';
import { shorten, titleFrom } from './text.ts';
import { LARGEST_DOCUMENT, LARGEST_DOCUMENT_SAID, type ReadItem } from './types.ts';
import { webUrl } from './url.ts';

const LONGEST_ID = 256;

/** Messages of this schema are problem codes. */
const id = z
  .union([z.string(), z.int().transform(String)], { error: ({ input }) => (input == null ? 'lineNoId' : 'lineBadId') })
  .refine((value) => /^[^\s\p{Cc}](?:[^\p{Cc}\u2028\u2029]*[^\s\p{Cc}])?$/u.test(value) && value.length <= LONGEST_ID, {
    error: 'lineBadId',
  });
const words = z
  .string({ error: 'lineFieldNotText' })
  .refine((value) => /\S/.test(value), { error: 'lineFieldEmpty' })
  .refine((value) => !/[\0\p{Surrogate}]/u.test(value), { error: 'lineFieldDamaged' });
const optional = z
  .string({ error: 'lineFieldNotText' })
  .nullish()
  .transform((value) => (value && /\S/.test(value) ? value.trim() : null));

const line = z.object({
  id,
  text: words.nullish(),
  quote: words.nullish(),
  speaker: optional,
  title: optional,
  publisher: optional,
  // A bad url or date is dropped with a notice, whatever it is: the words are worth more than their label.
  url: z.unknown().optional(),
  published: z.unknown().optional(),
});

type Given = z.infer<typeof line>;
type Place = { readonly file: string; readonly line: number };

/**
 * Reads articles `{id, text, title?, publisher?, url?, published?}` and quotes `{id, quote, speaker?, …}`, mixed in any
 * order. `file` names the stream in problems. Only one line and the ids seen are kept in memory. Never throws on content.
 */
export async function* readJsonl(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<ReadItem> {
  const firstLineOf = new Map<string, number>();
  let any = false;
  let converted: string | null = null;
  const utf8 = asUtf8(chunks, (encoding) => {
    converted = encoding;
  });
  for await (const next of splitLines(utf8, LARGEST_DOCUMENT)) {
    const place = { file, line: next.number };
    const parsed = parseLine(next, place);
    if (parsed === 'blank') continue;
    if (!any && converted !== null)
      yield { type: 'notice', problem: readProblem('encodingConverted', { file, encoding: converted }) };
    any = true;
    if ('type' in parsed) {
      yield parsed;
      // What is not text at its first line is none at the others.
      if (parsed.type === 'fault' && parsed.problem.code === 'notText') return;
      continue;
    }
    const given = checkLine(parsed.value, place);
    if ('type' in given) {
      yield given;
      continue;
    }
    const first = firstLineOf.get(given.id);
    if (first !== undefined) {
      yield fault('lineIdTwice', { ...place, id: given.id, first });
      continue;
    }
    firstLineOf.set(given.id, next.number);
    yield* itemsOf(given, place);
  }
  if (!any) yield fault('fileEmpty', { file });
}

function fault<Code extends ReadProblemCode>(code: Code, values: ReadProblemValues<Code>): ReadItem {
  return { type: 'fault', problem: readProblem(code, values) };
}

function parseLine({ bytes, number, last }: Line, place: Place): 'blank' | { readonly value: unknown } | ReadItem {
  if (bytes === null) return fault('lineTooLong', { ...place, limit: LARGEST_DOCUMENT_SAID });
  const nul = number === 1 ? bytes.indexOf(0) : -1;
  if (nul >= 0) return fault('notText', { file: place.file, offset: nul });
  const decoded = decodeUtf8(bytes);
  if (decoded === null) return fault('lineNotUtf8', { ...place, offset: firstBadByte(bytes) ?? 0 });
  // The decoder drops a byte order mark at the start of any line; files glued together have them inside.
  const text = decoded.trim();
  if (text === '') return 'blank';
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    if (
      last &&
      /end of JSON|Unterminated|Expected .* (?:at position|in JSON)/.test(reason) &&
      text.startsWith('{') &&
      !text.endsWith('}')
    ) {
      return fault('lineTorn', place);
    }
    return fault('lineNotJson', {
      ...place,
      reason: reason.replace(/, (?:\.\.\.)?".*$/s, '').replace(/ \(line 1 column \d+\)/, ''),
    });
  }
}

function checkLine(value: unknown, place: Place): Given | ReadItem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault('lineNotObject', place);
  const checked = line.safeParse(value);
  if (!checked.success) {
    const { message, path } = checked.error.issues[0]!;
    const code = message as 'lineNoId' | 'lineBadId' | 'lineFieldNotText' | 'lineFieldEmpty' | 'lineFieldDamaged';
    return fault(code, { ...place, field: path.join('.') });
  }
  const { text, quote } = checked.data;
  if (text != null && quote != null) return fault('lineTextAndQuote', place);
  if (text == null && quote == null) return fault('lineNoContent', place);
  return checked.data;
}

function* itemsOf(given: Given, place: Place): Generator<ReadItem> {
  const url = typeof given.url === 'string' ? webUrl(given.url) : null;
  if (url === null && isGiven(given.url)) {
    yield { type: 'notice', problem: readProblem('urlDropped', { ...place, url: asText(given.url) }) };
  }
  const stated = typeof given.published === 'string' ? publicationDate('', { published: given.published }) : null;
  if (stated === null && isGiven(given.published)) {
    yield { type: 'notice', problem: readProblem('publishedDropped', { ...place, value: asText(given.published) }) };
  }
  const from = `${place.file}:${place.line}`;
  if (given.text != null) yield { type: 'article', article: articleOf(given, given.text, url, stated), from };
  else if (given.quote != null) yield { type: 'quote', quote: quoteOf(given, given.quote, url, stated), from };
}

function articleOf(given: Given, text: string, url: string | null, stated: DateValue | null): Article {
  const { boilerplate, headline } = findBoilerplate(text, given.title);
  return {
    id: given.id,
    text,
    title: given.title ?? titleFrom(text, headline, boilerplate) ?? given.id,
    publisher: given.publisher,
    url,
    published: stated ?? publicationDate(text, { url }),
    ...saidBeside({ authors: [], modified: null, correction: correctionIn(text) }),
    boilerplate,
  };
}

function quoteOf(given: Given, quote: string, url: string | null, stated: DateValue | null): GivenQuote {
  return {
    id: given.id,
    quote,
    speaker: given.speaker,
    title: given.title ?? shorten(given.id) ?? given.id,
    publisher: given.publisher,
    url,
    published: stated ?? publicationDate('', { url }),
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)).slice(0, 200);
}
