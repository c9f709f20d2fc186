// Speakers named by layout: the labels of a transcript (`MOSS: No.`), the signatures under the quotes of a list
// (`“No.” – Ada Moss`), a name on the line before a quote.
import { isGivenName } from '../../language/names.ts';
import { overlaps, type Span } from '../../language/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Page } from '../page.ts';
import type { Quotation } from './quotations.ts';

export type Labelled = {
  readonly attributions: readonly Attribution[];
  /** Paragraphs that are settled and need no other rule. */
  readonly paragraphs: ReadonlySet<number>;
};

const MARK = '["“”\'‘«]?';
const CAPITALS = `\\p{Lu}[\\p{Lu}\\p{M}.’'-]*(?: (?:\\p{Lu}[\\p{Lu}\\p{M}.’'-]*|of|the|de)){0,4}`;
const NAME = `\\p{Lu}[\\p{L}.’'-]+(?: (?:\\p{Lu}[\\p{L}.’'-]*|de|van|von|del|al)){0,3}`;
/** Who interrupts in a record of parliament. */
const MEMBERS = '(?:An|Some|Several|Many) (?:[Hh]on\\. )?[Mm]embers?';
const LABEL = new RegExp(
  `^(${MARK})(?:(${CAPITALS})(?: ?\\([^()]{1,40}\\))?|(${NAME}|${MEMBERS})(?: ?\\([^()]{1,60}\\))?):\\s+`,
  'u',
);
const QUESTION_OR_ANSWER = /^(["“'‘«]?)(Q|A|Question|Answer)[.:]\s+/;
const ASIDE = /^["“]?[([][^()[\]]{1,80}[)\]][.”"]*$/;
const DASH = '(?:[―—–-]|--)';
const SIGNED = new RegExp(`^\\s*(?:${DASH}|~)\\s*(${NAME})(?=$|[,.(]|\\s*${DASH}|\\s+(?:of|from|on|in|\\d))`, 'u');
const IN_BRACKETS = new RegExp(`^\\s*\\((${NAME})(?:,[^()]{0,80})?\\)[.\\s]*$`, 'u');
const NAME_LINE = new RegExp(`^(${NAME})(?:,? ?\\(?\\d{1,3}\\)?|, [\\p{L}\\d ,’'-]{2,60})?[:,]?$`, 'u');
/** How many paragraphs without a label may stand between two labelled ones. */
const UNLABELLED = 3;

export function findLabelled(page: Page): Labelled {
  const paragraphs = new Set<number>();
  return { attributions: [...transcript(page, paragraphs), ...signatures(page, paragraphs)], paragraphs };
}

type Label = { readonly paragraph: number; readonly mention: Span; readonly content: number };

function transcript(page: Page, done: Set<number>): Attribution[] {
  const labels = withoutHeadline(
    page,
    page.paragraphs.flatMap((span, paragraph) => labelOf(page, span, paragraph) ?? []),
  );
  if (!isTranscript(page, labels)) return [];
  const found: Attribution[] = [];
  labels.forEach((label, index) => {
    const next = labels[index + 1]?.paragraph ?? label.paragraph + 1;
    const last = next - label.paragraph - 1 <= UNLABELLED ? next - 1 : label.paragraph;
    for (let i = label.paragraph; i <= last; i++) {
      const span = page.paragraphs[i]!;
      done.add(i);
      const words = trimMarks(page.text, { start: i === label.paragraph ? label.content : span.start, end: span.end });
      if (isAside(page.text.slice(span.start, span.end)) || words.end <= words.start) continue;
      found.push({ parts: [words], form: 'direct', cue: null, mention: label.mention, label: true, rule: 'label' });
    }
  });
  return found;
}

/** “Moss: Bridge Is ‘Too Low’” above turns that are labelled in capitals is their headline. */
function withoutHeadline(page: Page, labels: readonly Label[]): readonly Label[] {
  const inCapitals = ({ mention: { start, end } }: Label) =>
    page.text.slice(start, end) === page.text.slice(start, end).toUpperCase();
  const [first, ...rest] = labels;
  return first?.paragraph === 0 && rest.length > 1 && !inCapitals(first) && rest.every(inCapitals) ? rest : labels;
}

function labelOf(page: Page, span: Span, paragraph: number): Label | null {
  const text = page.text.slice(span.start, Math.min(span.end, span.start + 120));
  const match = QUESTION_OR_ANSWER.exec(text) ?? LABEL.exec(text);
  if (!match) return null;
  const name = match[2] ?? match[3]!;
  const start = span.start + match[1]!.length;
  return { paragraph, mention: { start, end: start + name.length }, content: span.start + match[0].length };
}

/** “(CROSSTALK)”, “____”, “Partial transcript as follows:”, “Follow Ada Moss on Twitter”: the page’s words, and no speaker’s. */
function isAside(paragraph: string): boolean {
  return ASIDE.test(paragraph) || !/\p{L}/u.test(paragraph) || EDITORIAL.test(paragraph);
}
const EDITORIAL =
  /^["“]?(?:Follow [^.!?]{2,60} on (?:Twitter|Facebook|Instagram|X)\b.{0,60}|[^.!?]{0,80}\btranscript\b[^.!?]{0,60}:)$/is;

/** Two turns at least, and labels that are no words of a headline ("UPDATE: …") or of a list of facts. */
function isTranscript(page: Page, labels: readonly Label[]): boolean {
  if (labels.length < 2) return false;
  const names = labels.map(({ mention }) => page.text.slice(mention.start, mention.end));
  const capitals = names.filter((name) => name === name.toUpperCase()).length;
  const repeated = names.some((name, i) => names.indexOf(name) < i);
  // “Moss: 1,769.” and “Tull: 1,501.” are a table.
  const speaking = labels.filter(({ content, paragraph }) =>
    /\p{L}/u.test(page.text.slice(content, page.paragraphs[paragraph]!.end)),
  );
  if (speaking.length * 2 < labels.length) return false;
  const span = labels.at(-1)!.paragraph - labels[0]!.paragraph + 1;
  const dense = labels.length * 3 >= span;
  const words =
    /^(?:UPDATE|NOTE|BREAKING|WATCH|READ|MORE|RELATED|PHOTOS?|VIDEO|CORRECTION|WHAT|WHEN|WHERE|WHO|WHY|HOW|TIME|PLACE|DATE|CONTACT|EXCLUSIVE|LIVE)$/i;
  const named = names.filter((name) => !words.test(name)).length;
  return (
    dense && named >= 2 && (repeated || capitals === names.length) && new Set(names).size < Math.max(names.length, 3)
  );
}

function trimMarks(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /["“”‘«\s]/.test(text.charAt(start))) start++;
  while (end > start && /["“”»\s]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function signatures(page: Page, done: Set<number>): Attribution[] {
  const found: Attribution[] = [];
  let at = 0;
  page.paragraphs.forEach((span, paragraph) => {
    const inside: Quotation[] = [];
    while (at < page.quotations.length && page.quotations[at]!.start < span.end) inside.push(page.quotations[at++]!);
    const last = inside.at(-1);
    if (!last || done.has(paragraph) || !onlyQuotations(page, span, inside)) return;
    const mention = signatureAfter(page, span, last, paragraph, done) ?? nameLineBefore(page, paragraph);
    if (!mention) return;
    done.add(paragraph);
    found.push({
      parts: inside.map(({ start, end }) => ({ start, end })),
      form: 'direct',
      cue: null,
      mention,
      rule: 'signature',
    });
  });
  return found;
}

/** True when nothing but white space stands before and between the quotations of a paragraph. */
function onlyQuotations(page: Page, paragraph: Span, quotations: readonly Quotation[]): boolean {
  let at = paragraph.start;
  for (const { outer } of quotations) {
    if (/[\p{L}\p{N}]/u.test(page.text.slice(at, outer.start))) return false;
    at = outer.end;
  }
  return true;
}

function signatureAfter(page: Page, span: Span, last: Quotation, paragraph: number, done: Set<number>): Span | null {
  const rest = page.text.slice(last.outer.end, span.end);
  const here = SIGNED.exec(rest) ?? IN_BRACKETS.exec(rest);
  if (here) return within(last.outer.end, here);
  if (/[\p{L}\p{N}]/u.test(rest)) return null;
  const next = page.paragraphs[paragraph + 1];
  if (!next || next.end - next.start > 120) return null;
  const below = SIGNED.exec(page.text.slice(next.start, next.end));
  if (!below) return null;
  done.add(paragraph + 1);
  return within(next.start, below);
}

function within(base: number, match: RegExpExecArray): Span {
  const start = base + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}

/** “Olga Szymborska, 71” alone on a line above the quote. */
function nameLineBefore(page: Page, paragraph: number): Span | null {
  const before = page.paragraphs[paragraph - 1];
  if (!before || before.end - before.start > 80) return null;
  if (page.quotations.some((quotation) => overlaps(quotation.outer, before))) return null;
  const match = NAME_LINE.exec(page.text.slice(before.start, before.end));
  if (!match) return null;
  const words = match[1]!.split(' ');
  return words.length > 1 && isGivenName(words[0]!) ? within(before.start, match) : null;
}
