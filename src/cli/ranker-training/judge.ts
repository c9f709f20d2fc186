// Asks the training questions: the candidates of each with their features, and which of them are right.

import { terms } from '../../language/words.ts';
import { FEATURES, type ReadQuestion, readCandidate } from '../../query/rank/features.ts';
import { readQuestion } from '../../query/rank/rank.ts';
import type { Background } from '../../query/rank/rarity.ts';
import { readDocument } from '../../query/rank/reading.ts';
import type { SearchDocument, SearchEngine } from '../../search/types.ts';
import type { TrainingSet } from './corpora.ts';
import type { QuestionKind } from './questions.ts';

/** Features and no words: those of a million candidates would not fit into memory. */
export type JudgedCandidate = {
  readonly document: SearchDocument;
  readonly features: Float64Array;
  readonly right: boolean;
};

export type JudgedQuestion = {
  readonly kind: QuestionKind;
  readonly question: ReadQuestion;
  readonly size: number;
  /** The claim or the article that answers it: what must not be on both sides of a measurement. */
  readonly group: string;
  readonly candidates: readonly JudgedCandidate[];
};

/** Asks every question of a set; a document that says the same as the right one is right too. */
export async function judgeSet(
  { documents, questions }: TrainingSet,
  engine: SearchEngine,
  background: Background,
  limit: number,
): Promise<JudgedQuestion[]> {
  const index = await engine.build(documents);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const judged: JudgedQuestion[] = [];
  for (const { kind, text, gold } of questions) {
    const { hits, asked, size } = await index.search({ words: text, limit });
    const candidates = hits.map(({ id, score }) => ({ document: byId.get(id)!, score }));
    const frequency = await frequencies(
      index,
      candidates.map(({ document }) => document),
      text,
      asked,
    );
    const context = { asked, size, frequency: (term: string) => frequency.get(term) ?? 0 };
    const question = readQuestion(text, candidates, context, { background });
    const goldDocument = byId.get(gold)!;
    judged.push({
      kind,
      question,
      size,
      group: gold.split('#', 1)[0]!,
      candidates: candidates.map((candidate) => {
        const read = readCandidate(question, candidate);
        const whole = kind !== 'long' && kind !== 'paraphrase' && read.features[WHOLE_RUN] === 1;
        return {
          document: candidate.document,
          features: read.features,
          right: whole || isSame(candidate.document, goldDocument),
        };
      }),
    });
  }
  await index.close();
  return judged;
}

const WHOLE_RUN = FEATURES.indexOf('wholeRun');

async function frequencies(
  index: Awaited<ReturnType<SearchEngine['build']>>,
  documents: readonly SearchDocument[],
  text: string,
  asked: readonly { readonly terms: readonly { readonly term: string }[] }[],
): Promise<Map<string, number>> {
  const all = [
    ...new Set([
      ...terms(text),
      ...documents.flatMap((document) => readDocument(document).terms),
      ...asked.flatMap((one) => one.terms.map(({ term }) => term)),
    ]),
  ];
  const counts = await index.frequencies(all);
  return new Map(all.map((term, at) => [term, counts[at]!]));
}

/** The same document, or one whose words are nearly all the same. */
function isSame(document: SearchDocument, gold: SearchDocument): boolean {
  if (document.id === gold.id) return true;
  const own = new Set(terms(document.text));
  const other = new Set(terms(gold.text));
  let shared = 0;
  for (const term of own) if (other.has(term)) shared++;
  return shared > 0 && shared / (own.size + other.size - shared) >= 0.7;
}
