// What the parser reads of a sentence: words and tags, and where its verbs, commas and coordinators stand.

/** What the parser reads of a sentence. */
export type ParserInput = {
  readonly length: number;
  /** A hash of each word. */
  readonly word: Uint32Array;
  readonly tag: Uint8Array;
  /** Whether it stands inside quotation marks. */
  readonly quoted: Uint8Array;
  /** How many verbs, commas and coordinators stand before each word. */
  readonly verbs: Uint32Array;
  readonly commas: Uint32Array;
  readonly coordinators: Uint32Array;
  /** The first verb from each word on; -2 where there is none. */
  readonly nextVerb: Int32Array;
};

/** The words of a sentence (hashed) with their tags (indices into `tags`), made ready for the parser. */
export function parserInput(
  word: Uint32Array,
  tag: Uint8Array,
  tags: readonly string[],
  quoted: Uint8Array,
): ParserInput {
  const { length } = word;
  const { isVerb, isComma, isCoordinator } = kindsOf(tags);
  const nextVerb = new Int32Array(length);
  for (let i = length - 1, next = -2; i >= 0; i--) {
    if (isVerb[tag[i]!]) next = i;
    nextVerb[i] = next;
  }
  return {
    length,
    word,
    tag,
    quoted,
    verbs: countsBefore(tag, isVerb),
    commas: countsBefore(tag, isComma),
    coordinators: countsBefore(tag, isCoordinator),
    nextVerb,
  };
}

type Kinds = Readonly<Record<'isVerb' | 'isComma' | 'isCoordinator', readonly boolean[]>>;
const kinds = new WeakMap<readonly string[], Kinds>();

/** Which tags are of which kind, asked once a model. */
function kindsOf(tags: readonly string[]): Kinds {
  const known = kinds.get(tags);
  if (known) return known;
  const made = {
    isVerb: tags.map((name) => name === 'MD' || name.startsWith('V')),
    isComma: tags.map((name) => name === ',' || name === ':'),
    isCoordinator: tags.map((name) => name === 'CC'),
  };
  kinds.set(tags, made);
  return made;
}

function countsBefore(tag: Uint8Array, counts: readonly boolean[]): Uint32Array {
  const before = new Uint32Array(tag.length + 1);
  for (let i = 0; i < tag.length; i++) before[i + 1] = before[i]! + (counts[tag[i]!] ? 1 : 0);
  return before;
}
