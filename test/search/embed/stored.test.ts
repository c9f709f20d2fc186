import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asBytes, HEADER_BYTES, headerOf, keyOf, readKeys } from '../../../src/search/embed/stored.ts';

const vectorOf = (text: string): Int8Array => asBytes([text.length / 10, -0.5, 1]);
const keysOf = (texts: readonly string[]): Uint8Array =>
  Buffer.concat([headerOf('a model@1', 3), ...texts.map((text) => keyOf(text, vectorOf(text)))]);

test('every text is found at its place, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), (texts, other) => {
      const keys = readKeys(keysOf(texts), texts.length * 3)!;
      expect(keys).toMatchObject({ id: 'a model@1', dimensions: 3, size: texts.length });
      texts.forEach((text, at) => {
        expect(keys.placeOf(text)).toBe(at);
        expect(keys.isSound(at, vectorOf(text))).toBe(true);
      });
      if (!texts.includes(other)) expect(keys.placeOf(other)).toBe(-1);
    }),
  );
});

test('what was cut off while it was written is not there, wherever it was cut', () => {
  const whole = keysOf(['one', 'two', 'three']);
  for (let bytes = HEADER_BYTES; bytes <= whole.length; bytes++) {
    const keys = readKeys(whole.subarray(0, bytes), 9)!;
    expect(keys.size).toBe(Math.floor((bytes - HEADER_BYTES) / 16));
    expect(keys.placeOf('one')).toBe(keys.size > 0 ? 0 : -1);
  }
  expect(readKeys(whole, 7)!.size).toBe(2);
  expect(readKeys(whole, 7)!.placeOf('three')).toBe(-1);
});

test('numbers that have changed are noticed, and so is another format', () => {
  const keys = readKeys(keysOf(['one']), 3)!;
  expect(keys.isSound(0, Int8Array.from([1, 2, 3]))).toBe(false);
  expect(readKeys(Buffer.from('something else\n'), 0)).toBeNull();
  expect(readKeys(new Uint8Array(0), 0)).toBeNull();
  expect(() => headerOf('x'.repeat(200), 3)).toThrow(/too long/);
});
