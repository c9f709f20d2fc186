// Trees to learn from: GUM (gold, CoNLL-U) and the CoreNLP parses of PolNeAR (silver), in one convention.
import { type Token, tokenize } from '../../language/tokens.ts';
import { INSIDE, OPENS, quotationStates } from '../model/quotation.ts';

export type Tree = {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  /** Index in the sentence, -1 for the root. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
  readonly quoted: Uint8Array;
};

/** One document's trees. */
export type Treebank = { readonly id: string; readonly trees: readonly Tree[] };

type Row = { start: number; end: number; tag: string; head: number; relation: string };

/** Reads CoNLL-U (`# newdoc id`, `# newpar`, `SpaceAfter=No`). Sentences whose tokens ours cannot follow are left out. */
export function readConllu(conllu: string): Treebank[] {
  const banks: Treebank[] = [];
  let id = '';
  let text = '';
  let sentences: Row[][] = [];
  const close = () => {
    if (sentences.length > 0) banks.push({ id, trees: alignTrees(text, sentences.map(headLast)) });
    text = '';
    sentences = [];
  };
  for (const block of conllu.split('\n\n')) {
    const rows: Row[] = [];
    let together = 0;
    for (const line of block.split('\n')) {
      const newdoc = /^# newdoc id = (.*)/.exec(line);
      if (newdoc) {
        close();
        id = newdoc[1]!;
      }
      if (line.startsWith('# newpar') && !line.startsWith('# newpar_block')) text = `${text.trimEnd()}\n\n`;
      const cells = line.split('\t');
      // `1-2 It's`: the words of a range are written together.
      const range = /^\d+-(\d+)$/.exec(cells[0]!);
      if (range) together = Number(range[1]);
      if (cells.length < 10 || !/^\d+$/.test(cells[0]!)) continue;
      const start = text.length;
      text += cells[1];
      rows.push({ start, end: text.length, tag: pennTag(cells[4]!), head: Number(cells[6]) - 1, relation: cells[7]! });
      if (Number(cells[0]) >= together && !cells[9]!.includes('SpaceAfter=No')) text += ' ';
    }
    if (rows.length > 0) sentences.push(rows);
  }
  close();
  return banks;
}

export type ParsedArticle = { id: string; sents: [number, number, string, string, number, string][][] };

/** Reads the CoreNLP parses of articles (`text`s by id). */
export function readParses(articles: readonly ParsedArticle[], texts: ReadonlyMap<string, string>): Treebank[] {
  return articles.map(({ id, sents }) => {
    const sentences = sents.map((rows) =>
      coordinators(
        rows.map(([start, end, tag, , head, relation]) => ({ start, end, tag: pennTag(tag), head, relation })),
      ),
    );
    return { id, trees: alignTrees(texts.get(id) ?? '', sentences) };
  });
}

function pennTag(tag: string): string {
  if (tag === 'HYPH') return ':';
  if (tag === 'NFP' || tag === 'ADD' || tag === 'AFX' || tag === 'GW' || tag === 'XX' || tag === '#') return 'SYM';
  if (tag === '``' || tag === "''") return "''";
  return tag;
}

/** UD 1 hangs `and` on the first conjunct, UD 2 on the one that follows. */
function coordinators(rows: Row[]): Row[] {
  rows.forEach((row, i) => {
    if (row.relation !== 'cc') return;
    const next = rows.findIndex((other, j) => j > i && other.relation === 'conj' && other.head === row.head);
    if (next >= 0) row.head = next;
  });
  return rows;
}

/** GUM's names depend on their first word (`flat`), CoreNLP's on their last (`compound`): the last, everywhere. */
function headLast(rows: Row[]): Row[] {
  for (let i = 0; i < rows.length; i++) {
    const parts: number[] = [];
    rows.forEach((row, j) => {
      if (row.relation.startsWith('flat') && row.head === i && j > i) parts.push(j);
    });
    const last = parts.at(-1);
    if (last === undefined) continue;
    const first = rows[i]!;
    const end = rows[last]!;
    rows.forEach((row, j) => {
      if (row.head === i && !parts.includes(j)) row.head = last;
    });
    end.head = first.head;
    end.relation = first.relation;
    for (const j of [i, ...parts.slice(0, -1)]) {
      rows[j]!.head = last;
      rows[j]!.relation = 'compound';
    }
  }
  return rows;
}

const SAME: Record<string, string> = {
  dobj: 'obj',
  nsubjpass: 'nsubj:pass',
  csubjpass: 'csubj',
  csubj: 'csubj',
  auxpass: 'aux:pass',
  neg: 'advmod',
  mwe: 'fixed',
  'nmod:tmod': 'obl',
  'nmod:npmod': 'obl',
  'obl:tmod': 'obl',
  'cc:preconj': 'cc',
  'det:predet': 'det',
  goeswith: 'dep',
  reparandum: 'dep',
  orphan: 'dep',
  dislocated: 'dep',
  list: 'dep',
  flat: 'compound',
};
const KEPT = new Set(['nsubj:pass', 'aux:pass', 'acl:relcl', 'nmod:poss']);

function relationOf(row: Row, head: Row | undefined): string {
  const relation = SAME[row.relation] ?? (KEPT.has(row.relation) ? row.relation : row.relation.split(':')[0]!);
  // UD 1 has one relation for what UD 2 tells apart by the head.
  return relation === 'nmod' && head && /^(?:V|J|RB)/.test(head.tag) ? 'obl' : relation;
}

/** Puts trees on our tokens: a token of ours that covers several of theirs takes the one whose head lies outside. */
function alignTrees(text: string, sentences: readonly Row[][]): Tree[] {
  const tokens = tokenize(text);
  const states = quotationStates(text, tokens);
  const trees: Tree[] = [];
  let at = 0;
  for (const rows of sentences) {
    const first = rows[0]!.start;
    const last = rows[rows.length - 1]!.end;
    while (at < tokens.length && tokens[at]!.end <= first) at++;
    const from = at;
    while (at < tokens.length && tokens[at]!.start < last) at++;
    const tree = alignTree(tokens.slice(from, at), states.subarray(from, at), rows);
    if (tree) trees.push(tree);
  }
  return trees;
}

function alignTree(tokens: readonly Token[], states: Uint8Array, rows: readonly Row[]): Tree | null {
  if (tokens.length === 0) return null;
  const owner = rows.map((row) => tokens.findIndex((t) => t.start <= row.start && row.end <= t.end));
  if (owner.includes(-1)) return null;
  const main = tokens.map(() => -1);
  rows.forEach((row, i) => {
    const o = owner[i]!;
    if (main[o] === -1 || row.head < 0 || owner[row.head] !== o) {
      if (main[o] === -1 || rows[main[o]!]!.head >= 0) main[o] = i;
    }
  });
  if (main.includes(-1)) return null;
  const heads = Int32Array.from(main, (i, o) => {
    const h = rows[i]!.head;
    return h < 0 ? -1 : owner[h] === o ? -2 : owner[h]!;
  });
  if (heads.includes(-2) || heads.filter((h) => h === -1).length !== 1) return null;
  return {
    words: tokens.map((t) => t.text),
    tags: main.map((i) => rows[i]!.tag),
    heads,
    relations: main.map((i) => relationOf(rows[i]!, rows[rows[i]!.head])),
    quoted: Uint8Array.from(states, (s) => (s === INSIDE || s === OPENS ? 1 : 0)),
  };
}
