// types.ts is what the program is written against, schema.ts what a file is held to: they must say the same.
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type * as schema from '../../src/coverage/schema.ts';
import type * as types from '../../src/coverage/types.ts';

/** A type with every `readonly` taken off, all the way down. */
type Loose<T> = T extends readonly unknown[]
  ? { -readonly [K in keyof T]: Loose<T[K]> }
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T;
type Both<Type, Schema extends z.ZodType> = [
  Loose<Type> extends Loose<z.infer<Schema>> ? true : 'the type allows what the schema refuses',
  Loose<z.infer<Schema>> extends Loose<Type> ? true : 'the schema allows what the type does not know',
];

test('every record type is its schema', () => {
  expectTypeOf<Both<types.HeaderRecord, typeof schema.headerSchema>>().toEqualTypeOf<[true, true]>();
  expectTypeOf<Both<types.ArticleRecord, typeof schema.articleSchema>>().toEqualTypeOf<[true, true]>();
  expectTypeOf<Both<types.QuoteRecord, typeof schema.quoteSchema>>().toEqualTypeOf<[true, true]>();
  expectTypeOf<Both<types.ReportRecord, typeof schema.reportSchema>>().toEqualTypeOf<[true, true]>();
  expectTypeOf<Both<types.SpeakerRecord, typeof schema.speakerSchema>>().toEqualTypeOf<[true, true]>();
  expectTypeOf<Both<types.CorrectionRecord, typeof schema.correctionSchema>>().toEqualTypeOf<[true, true]>();
});
