// The index as typed arrays: what is kept in memory is what stands in the file.

/** Strings side by side in one block of UTF-8, decoded one at a time when asked for. */
export type StringTable = {
  readonly bytes: Uint8Array;
  /** One more than there are strings; string `i` is `bytes[offsets[i] .. offsets[i + 1]]`. */
  readonly offsets: Uint32Array;
};

/** Rows of numbers of different lengths side by side; row `i` is `values[starts[i] .. starts[i + 1]]`. */
export type Rows = { readonly starts: Uint32Array; readonly values: Uint32Array };

export type PostingsData = {
  readonly ids: StringTable;
  /** Two numbers a document: a hash of the texts it is found by. */
  readonly prints: Uint32Array;
  /** See `KINDS` and `FORM_CODES` in documents.ts. */
  readonly kinds: Uint8Array;
  readonly forms: Uint8Array;
  /** Days as numbers, `20230322`; 0 for none. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly speakerIds: StringTable;
  /** For each document, its speakers (indexes into `speakerIds`). */
  readonly speakers: Rows;
  /** Index terms, sorted by code unit. Stop words carry a mark (analysis.ts). */
  readonly terms: StringTable;
  /** Folded words, sorted by word and then by term, and the term each is searched by. The same word may stand twice (`us`, `US`). */
  readonly words: StringTable;
  readonly wordTerms: Uint32Array;
  /** For each document, its words in the order met (indexes into `words`): of its texts, and of its speaker's name. */
  readonly texts: Rows;
  readonly names: Rows;
};

/** The arrays of `PostingsData` in the order of the file. */
export const SECTIONS: readonly {
  readonly name: string;
  readonly of: (data: PostingsData) => Uint8Array | Uint32Array;
}[] = [
  { name: 'ids', of: ({ ids }) => ids.bytes },
  { name: 'idOffsets', of: ({ ids }) => ids.offsets },
  { name: 'prints', of: ({ prints }) => prints },
  { name: 'kinds', of: ({ kinds }) => kinds },
  { name: 'forms', of: ({ forms }) => forms },
  { name: 'from', of: ({ from }) => from },
  { name: 'to', of: ({ to }) => to },
  { name: 'speakerIds', of: ({ speakerIds }) => speakerIds.bytes },
  { name: 'speakerIdOffsets', of: ({ speakerIds }) => speakerIds.offsets },
  { name: 'speakerStarts', of: ({ speakers }) => speakers.starts },
  { name: 'speakerValues', of: ({ speakers }) => speakers.values },
  { name: 'terms', of: ({ terms }) => terms.bytes },
  { name: 'termOffsets', of: ({ terms }) => terms.offsets },
  { name: 'words', of: ({ words }) => words.bytes },
  { name: 'wordOffsets', of: ({ words }) => words.offsets },
  { name: 'wordTerms', of: ({ wordTerms }) => wordTerms },
  { name: 'textStarts', of: ({ texts }) => texts.starts },
  { name: 'textValues', of: ({ texts }) => texts.values },
  { name: 'nameStarts', of: ({ names }) => names.starts },
  { name: 'nameValues', of: ({ names }) => names.values },
];

export function stringTable(strings: readonly string[]): StringTable {
  const whole = strings.join('');
  const bytes = Buffer.from(whole, 'utf8');
  const offsets = new Uint32Array(strings.length + 1);
  const plain = bytes.length === whole.length;
  strings.forEach((text, at) => {
    offsets[at + 1] = offsets[at]! + (plain ? text.length : Buffer.byteLength(text, 'utf8'));
  });
  // A plain array of its own: a pooled Buffer would share its memory with others.
  return { bytes: Uint8Array.from(bytes), offsets };
}

export function stringAt({ bytes, offsets }: StringTable, at: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + offsets[at]!, offsets[at + 1]! - offsets[at]!).toString('utf8');
}

/** All strings; plain ASCII (nearly every table) is decoded in one go. */
export function allStrings({ bytes, offsets }: StringTable): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const strings: string[] = new Array(offsets.length - 1);
  const plain = text.length === bytes.byteLength;
  for (let at = 0; at < strings.length; at++)
    strings[at] = plain ? text.slice(offsets[at], offsets[at + 1]) : stringAt({ bytes, offsets }, at);
  return strings;
}
