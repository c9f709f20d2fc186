// What a record must be to be believed: the types of types.ts, checked at run time. types.ts is the story to read;
// test/coverage/schema.test.ts fails when the two differ. Loading zod takes some 50 ms, so answering never imports this.
import * as z from 'zod';
import { dateFromEdtf, InvalidDateError } from '../dates/edtf.ts';
import {
  type CoverageRecord,
  FORMS,
  REPORT_STATUSES,
  SPEAKER_KINDS,
  STANCES,
  type Phrase as TypedPhrase,
} from './types.ts';

// Ids are shown, typed and put in file names of tickets: no line breaks, no control characters, no blank ends.
const id = z.string().regex(/^[^\s\p{Cc}](?:[^\p{Cc}\u2028\u2029]*[^\s\p{Cc}])?$/u);
const words = z.string().regex(/\S/);
const sha = z.string().regex(/^[0-9a-f]{64}$/);
const offset = z.int().min(0);
const day = z.iso.date();
const webAddress = z.string().regex(/^https?:\/\/[^\s]+$/i);

const span = z.strictObject({ start: offset, end: offset }).refine((s) => s.start < s.end, 'why.endBeforeStart');

const date = z
  .strictObject({
    edtf: words,
    from: day.nullable(),
    to: day.nullable(),
    precision: z.enum(['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century', 'range']),
    basis: z.enum(['explicit', 'relative', 'editor']),
    span: span.exactOptional(),
  })
  .refine((d) => d.from === null || d.to === null || d.from <= d.to, 'why.fromAfterTo')
  .superRefine((d, context) => {
    const other = otherwise(d);
    if (other !== null) context.addIssue({ code: 'custom', ...other });
  });

type Dated = {
  readonly edtf: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: string;
};
type Why = { readonly message: string; readonly path: string[]; readonly params: Readonly<Record<string, string>> };

/** Whoever corrects `edtf` by hand and leaves the rest shows one day and finds another. Null when they agree. */
function otherwise({ edtf, from, to, precision }: Dated): Why | null {
  try {
    const meant = dateFromEdtf(edtf, 'editor');
    if (meant.from !== from || meant.to !== to)
      return {
        message: 'why.otherDays',
        path: ['edtf'],
        params: { first: String(meant.from), last: String(meant.to) },
      };
    return meant.precision === precision
      ? null
      : { message: 'why.otherPrecision', path: ['precision'], params: { expected: meant.precision } };
  } catch (error) {
    if (error instanceof InvalidDateError) return { message: 'why.noDate', path: ['edtf'], params: {} };
    throw error;
  }
}

const phrase = z
  .strictObject({ start: offset, end: offset, text: words })
  .refine((p: TypedPhrase) => p.end - p.start === p.text.length, 'why.lengthOfText');

const citation = z.union([
  z
    .strictObject({ paragraph: z.int().min(1), start: offset, end: offset, excerpt: words, proof: sha })
    .refine((c) => c.end - c.start === c.excerpt.length, 'why.lengthOfExcerpt'),
  z.strictObject({ paragraph: z.null(), start: z.null(), end: z.null(), excerpt: words, proof: z.null() }),
]);

const checked = z.strictObject({ by: words, note: words });
/** Every reviewable record comes in three shapes; a discriminated union names the key that is wrong. */
function reviewed<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.discriminatedUnion('review', [
    z.strictObject({ ...shape, review: z.literal('auto') }),
    z.strictObject({ ...shape, review: z.literal('checked'), checked }),
    z.strictObject({ ...shape, review: z.literal('rejected'), checked: checked.exactOptional() }),
  ]);
}

export const headerSchema = z.strictObject({
  type: z.literal('header'),
  format: z.literal(1),
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  sample: z.boolean(),
});

export const articleSchema = reviewed({
  type: z.literal('article'),
  id,
  title: z.string(),
  publisher: words.nullable(),
  url: webAddress.nullable(),
  published: date.nullable(),
  authors: z.array(words).exactOptional(),
  modified: date.exactOptional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .exactOptional(),
  archiveUrl: webAddress.exactOptional(),
  correction: words.exactOptional(),
  sha256: sha.nullable(),
  replacedBy: id.exactOptional(),
});

export const quoteSchema = reviewed({
  type: z.literal('quote'),
  id,
  article: id,
  text: words,
  form: z.enum(FORMS),
  speech: z.boolean(),
  parts: z.array(z.tuple([offset, offset])),
  cue: phrase.nullable(),
  mention: phrase.nullable(),
  speaker: id.nullable(),
  stance: z.enum(STANCES),
  target: words.nullable(),
  respondsTo: z.array(id),
  said: date.nullable(),
  paraphrase: z.boolean(),
  confidence: z.number().min(0).max(1),
  citation,
});

export const reportSchema = reviewed({
  type: z.literal('report'),
  id,
  article: id,
  date,
  summary: words,
  paraphrase: z.boolean(),
  status: z.enum(REPORT_STATUSES),
  people: z.array(id),
  citation,
});

export const speakerSchema = reviewed({
  type: z.literal('speaker'),
  id,
  article: id.exactOptional(),
  name: words,
  aliases: z.array(words),
  role: words.nullable(),
  kind: z.enum(SPEAKER_KINDS),
  by: words.nullable(),
  named: z.boolean(),
});

const anchor = z.strictObject({ article: id, words, date: words.exactOptional() });
const decision = {
  type: z.literal('correction'),
  id,
  by: words,
  at: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    .exactOptional(),
  note: words,
};
export const correctionSchema = z.discriminatedUnion('about', [
  z.strictObject({
    ...decision,
    about: z.enum(['quote', 'report']),
    finding: z.strictObject({ article: id, id, words }),
    verdict: z.enum(['checked', 'rejected']),
    change: z
      .strictObject({
        words: words.exactOptional(),
        speaker: words.nullable().exactOptional(),
        stance: z.enum(STANCES).exactOptional(),
        date: date.nullable().exactOptional(),
        summary: words.exactOptional(),
      })
      .exactOptional(),
  }),
  z.strictObject({
    ...decision,
    about: z.literal('article'),
    article: id,
    change: z.strictObject({
      publisher: words.nullable().exactOptional(),
      published: date.nullable().exactOptional(),
    }),
  }),
  z.strictObject({
    ...decision,
    about: z.literal('speaker'),
    name: words,
    article: id.exactOptional(),
    change: z.strictObject({
      name: words.exactOptional(),
      wikidata: z
        .string()
        .regex(/^Q[1-9]\d{0,11}$/)
        .nullable()
        .exactOptional(),
    }),
  }),
  z.strictObject({ ...decision, about: z.literal('alias'), words, speaker: words }),
  z.strictObject({
    ...decision,
    about: z.enum(['sameSpeaker', 'differentSpeakers']),
    names: z.tuple([words, words]),
  }),
  z.strictObject({
    ...decision,
    about: z.enum(['sameEvent', 'differentEvents']),
    reports: z.tuple([anchor, anchor]),
  }),
  z.strictObject({
    ...decision,
    about: z.literal('eventDate'),
    reports: z.array(anchor).min(1),
    date: date.nullable(),
  }),
]);

const SCHEMAS: Readonly<Record<CoverageRecord['type'], z.ZodType>> = {
  header: headerSchema,
  article: articleSchema,
  quote: quoteSchema,
  report: reportSchema,
  speaker: speakerSchema,
  correction: correctionSchema,
};

/** What is wrong with one value: the path of the key, and why: a code of words/ with its values. */
export type SchemaFault = { readonly field: string; readonly why: string } & Readonly<Record<string, string>>;

/** The first thing wrong with a parsed line, or null when it is a record. */
export function schemaFault(value: unknown): SchemaFault | null {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  const schema =
    typeof type === 'string' && Object.hasOwn(SCHEMAS, type) ? SCHEMAS[type as CoverageRecord['type']] : null;
  if (!schema) return { field: 'type', why: 'why.expected', expected: Object.keys(SCHEMAS).join(', ') };
  const result = schema.safeParse(value);
  if (result.success) return null;
  return firstFault(result.error.issues, []);
}

function firstFault(issues: readonly z.core.$ZodIssue[], above: readonly PropertyKey[]): SchemaFault {
  const issue = issues[0]!;
  const path = [...above, ...issue.path];
  // The fault of a union is said by the branch that came closest: the one with the fewest faults.
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0]!;
    if (closest.length > 0) return firstFault(closest, path);
  }
  const key = issue.code === 'unrecognized_keys' ? [issue.keys[0]!] : [];
  return { field: [...path, ...key].join('.') || 'record', ...reason(issue) };
}

function reason(issue: z.core.$ZodIssue): { readonly why: string } & Readonly<Record<string, string>> {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { why: 'why.noSuchKey' };
    case 'invalid_value':
      return { why: 'why.expected', expected: issue.values.map((value) => JSON.stringify(value)).join(' | ') };
    case 'invalid_type':
      return issue.input === undefined && /undefined/.test(issue.message)
        ? { why: 'why.missing' }
        : { why: 'why.expected', expected: issue.expected };
    case 'invalid_format':
      return { why: 'why.format', expected: issue.pattern ?? issue.format };
    case 'too_small':
      return { why: 'why.tooSmall', expected: String(issue.minimum) };
    case 'too_big':
      return { why: 'why.tooBig', expected: String(issue.maximum) };
    case 'custom':
      return { why: issue.message, ...(issue.params as Readonly<Record<string, string>> | undefined) };
    default:
      return { why: 'why.otherwise', expected: issue.code };
  }
}
