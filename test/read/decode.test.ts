import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, firstBadByte } from '../../src/read/decode.ts';

const FILE = 'story.txt';
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));
const problemOf = (given: Uint8Array) => {
  const decoded = decodeText(given, FILE);
  return decoded.ok ? decoded.notice : decoded.problem;
};

describe('decodeText', () => {
  it('gives UTF-8 exactly as it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\0-\x08\x0e-\x1f]/.test(text) && !text.startsWith('\ufeff') && !/\p{Surrogate}/u.test(text));
        expect(decodeText(bytes(text), FILE)).toEqual({ ok: true, text, notice: null });
      }),
    );
  });

  it('drops a byte order mark and nothing else', () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], '\r\n Moss\ufeff said '), FILE)).toMatchObject({
      text: '\r\n Moss\ufeff said ',
    });
  });

  it('names the offset of the byte that breaks UTF-8', () => {
    expect(problemOf(bytes('“Déjà vu,” she said', [0xff], ' twice'))).toEqual({
      code: 'notUtf8',
      values: { file: FILE, offset: String(Buffer.byteLength('“Déjà vu,” she said')) },
    });
  });

  it.each([
    ['cut off inside a character', bytes('“We never met,” he said in caf', [0xc3])],
    ['cut off inside a curly mark, the first of the file', bytes('We never met ', [0xe2, 0x80])],
    ['a surrogate in UTF-8', bytes('é ', [0xed, 0xa0, 0x80])],
    ['an overlong slash', bytes('é ', [0xc0, 0xaf])],
  ])('refuses UTF-8 %s', (_, given) => {
    expect(problemOf(given)?.code).toMatch(/^notUtf8$|^encodingConverted$/);
    expect(firstBadByte(given)).toBeLessThan(given.length);
  });

  it('does not take a file that was cut off for windows-1252', () => {
    expect(decodeText(bytes('We never met ', [0xe2, 0x80]), FILE)).toMatchObject({ ok: false });
    expect(decodeText(bytes('“We” met at the caf', [0xc3]), FILE)).toMatchObject({ ok: false });
  });

  it('converts windows-1252 and says so', () => {
    const given = bytes('The mayor', [0x92], 's reply: ', [0x93], 'Never', [0x94], ' in the caf', [0xe9], '.');
    expect(decodeText(given, FILE)).toMatchObject({
      ok: true,
      text: 'The mayor’s reply: “Never” in the café.',
      notice: { code: 'encodingConverted', values: { encoding: 'windows-1252' } },
    });
  });

  it('converts UTF-16 when its byte order mark says so', () => {
    const text = 'Moss said “no”.';
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(decodeText(little, FILE)).toMatchObject({ text, notice: { values: { encoding: 'UTF-16LE' } } });
    expect(decodeText(big, FILE)).toMatchObject({ text, notice: { values: { encoding: 'UTF-16BE' } } });
    expect(problemOf(Buffer.from(text, 'utf16le'))).toMatchObject({ code: 'notText' });
  });

  it.each([
    ['a NUL', bytes('Moss\0said'), '4'],
    ['a picture', bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 0x0d]), '8'],
    ['control characters by the dozen', bytes('ab', [1, 2, 3, 4, 5, 6, 7]), '2'],
  ])('refuses %s', (_, given, offset) => {
    expect(problemOf(given)).toEqual({ code: 'notText', values: { file: FILE, offset } });
  });

  it('forgives the ^Z of an old editor', () => {
    expect(decodeText(bytes('The council met on Tuesday.\r\n', [0x1a]), FILE)).toMatchObject({ ok: true });
  });

  it('finds the first bad byte exactly where a strict decoder stops', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (given) => {
        const offset = firstBadByte(given);
        const strict = (part: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(part);
        if (offset === null) return void strict(given);
        strict(given.subarray(0, offset));
        expect(() => strict(given)).toThrow();
      }),
    );
  });
});
