// The one place where a citation is made and proved: the words are compared with the text before anything is kept.
import { createHash } from 'node:crypto';
import { splitParagraphs } from '../language/paragraphs.ts';
import type { Span } from '../language/span.ts';
import { ProblemError } from './problem.ts';
import type { Steps } from './steps.ts';
import type { RecordCitation } from './types.ts';

/** A text ready to be cited: hashed and cut into paragraphs once, however many citations it gets. */
export type CitableText = {
  readonly id: string;
  readonly text: string;
  /** sha256 (hex) of the text as UTF-8. */
  readonly sha256: string;
  /** In text order, as `splitParagraphs` gives them. */
  readonly paragraphs: readonly Span[];
};

/** A citation with its place; the other kind is a quote that came without its article's text. */
export type ProvedCitation = Extract<RecordCitation, { readonly proof: string }>;

/**
 * Cites `span` of the article. `excerpt` is what the caller believes stands there.
 * @throws ProblemError `citationDiffers` when other words stand there, or none.
 */
export function cite(article: CitableText, span: Span, excerpt: string): ProvedCitation {
  const { start, end } = span;
  const stands = article.text.slice(start, end);
  const whole = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end;
  if (!whole || end > article.text.length || stands !== excerpt) {
    throw new ProblemError('citationDiffers', { article: article.id, start, end, excerpt, stands });
  }
  const paragraph = paragraphAt(article.paragraphs, start);
  return { paragraph, start, end, excerpt, proof: proofOf(article.sha256, span, excerpt) };
}

/**
 * Cites fewer of the words that a citation has, without the text: what stands in a proved excerpt stands in the text.
 * @throws ProblemError `citationDiffers` when the span leads out of it, or the citation does not prove itself.
 */
export function citeWithin(citation: ProvedCitation, articleSha256: string, span: Span): ProvedCitation {
  const { start, end } = span;
  const excerpt = citation.excerpt.slice(start - citation.start, end - citation.start);
  const inside = citation.start <= start && start < end && end <= citation.end;
  if (!inside || !verifyProof(citation, articleSha256)) {
    throw new ProblemError('citationDiffers', { article: '', start, end, excerpt, stands: citation.excerpt });
  }
  return { paragraph: citation.paragraph, start, end, excerpt, proof: proofOf(articleSha256, span, excerpt) };
}

/** A quote that came without its article's text: nothing to compare with, so nothing is proved. */
export function citeUnseen(excerpt: string): RecordCitation {
  return { paragraph: null, start: null, end: null, excerpt, proof: null };
}

/** True when the citation's proof is the one its article's hash, span and excerpt give. Needs no text. */
export function verifyProof(citation: RecordCitation, articleSha256: string | null): citation is ProvedCitation {
  if (citation.proof === null || articleSha256 === null) return false;
  return citation.proof === proofOf(articleSha256, citation, citation.excerpt);
}

/** True when the excerpt stands in the text at the citation's span. */
export function standsIn(citation: RecordCitation, text: string): boolean {
  return citation.start !== null && text.slice(citation.start, citation.end) === citation.excerpt;
}

export function citableText(id: string, text: string): CitableText {
  return { id, text, sha256: sha256(text), paragraphs: splitParagraphs(text) };
}

/** sha256 (hex) of a string's UTF-8 bytes, or of bytes. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The same of many bytes, a piece at a time. */
export function* sha256InSteps(bytes: Uint8Array): Steps<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.length; at += HASHED_AT_A_TIME) {
    if (at > 0) yield;
    hash.update(bytes.subarray(at, at + HASHED_AT_A_TIME));
  }
  return hash.digest('hex');
}

const HASHED_AT_A_TIME = 4 * 2 ** 20;

function proofOf(articleSha256: string, span: Span, excerpt: string): string {
  return sha256(`${articleSha256}:${span.start}:${span.end}:${excerpt}`);
}

/** Number (from 1) of the paragraph that holds `offset`, or of the one before it. */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (paragraphs[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}
