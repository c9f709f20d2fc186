// The bodies of claims and quotes that ranking is trained on, as documents and questions.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { terms } from '../../language/words.ts';
import type { SearchDocument } from '../../search/types.ts';
import { makeQuestion, type TrainingQuestion } from './questions.ts';
import { sample } from './random.ts';

/** A coverage with the questions asked of it. */
export type TrainingSet = {
  readonly documents: readonly SearchDocument[];
  readonly questions: readonly TrainingQuestion[];
};

type Claim = { readonly id: string; readonly quote: string; readonly title: string };
type Post = { readonly id: string; readonly text: string; readonly split: string };
type NewsArticle = {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly text: string;
    readonly type: string;
    readonly speech: boolean;
    readonly speaker: string | null;
  }[];
};

export type Corpora = {
  readonly claims: readonly SearchDocument[];
  /** Posts of one split, each with the claim it repeats in other words. */
  posts(split: string): readonly TrainingQuestion[];
  /** Quotes of news articles, grouped by article. */
  readonly articles: readonly (readonly SearchDocument[])[];
  /** Running text, for counting words. */
  readonly texts: readonly string[];
};

/** Reads `retrieval/clef2020-tweets` and `quotes/polnear-train.jsonl` under this directory. */
export function readCorpora(directory: string): Corpora {
  const claims = jsonLines<Claim>(directory, 'retrieval/clef2020-tweets/docs.jsonl');
  const posts = jsonLines<Post>(directory, 'retrieval/clef2020-tweets/queries.jsonl');
  const gold = new Map(
    readFileSync(path.join(directory, 'retrieval/clef2020-tweets/qrels.tsv'), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([post, , claim]) => [post!, claim!]),
  );
  const news = jsonLines<NewsArticle>(directory, 'quotes/polnear-train.jsonl');
  return {
    claims: claims.map(({ id, quote, title }) => documentOf(id, quote, title, '')),
    posts: (split) =>
      posts.flatMap((post) => {
        const claim = gold.get(post.id);
        return post.split === split && claim !== undefined
          ? [{ kind: 'long' as const, text: post.text, gold: claim }]
          : [];
      }),
    articles: news.map(({ id, text, quotes }) =>
      quotes
        .filter((quote) => quote.speech && quote.text.split(' ').length >= 4)
        .map((quote, index) => documentOf(`${id}#${index}`, quote.text, text.split('\n', 1)[0]!, quote.speaker ?? '')),
    ),
    texts: [...news.map(({ text }) => text), ...claims.map(({ quote }) => quote)],
  };
}

/** The coverages trained on: large and small, claims and news, with every kind of question. */
export function trainingSets({ claims, posts, articles }: Corpora, random: () => number): TrainingSet[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const train = posts('train');
  const sets: TrainingSet[] = [{ documents: claims, questions: train }];
  // A fact check's headline says its claim in other, fewer words: asked of an index that holds no headlines at all, lest a
  // title count against what has one.
  const asked = new Set(sample(claims, 1500, random).map(({ id }) => id));
  const untitled = claims.map((claim) => ({ ...claim, title: '' }));
  const headlines = [...asked].flatMap((id) => headlineQuestion(byId.get(id)!));
  sets.push({ documents: untitled, questions: [...headlines, ...made(sample(claims, 300, random), random)] });
  const news = articles.flat();
  sets.push({ documents: news, questions: made(sample(news, 300, random), random) });
  for (let time = 0; time < 30; time++) {
    const quotes = sample(articles, 1 + Math.floor(random() * 4), random).flat();
    sets.push({ documents: quotes, questions: made(sample(quotes, 12, random), random) });
    const some = sample(train, 12, random);
    const few = [...new Set([...some.map(({ gold }) => byId.get(gold)!), ...sample(claims, 30, random)])];
    const ids = new Set(few.map(({ id }) => id));
    const short = headlines.filter(({ gold }) => ids.has(gold)).slice(0, 8);
    sets.push({ documents: few, questions: some });
    sets.push({ documents: few.map((claim) => ({ ...claim, title: '' })), questions: short });
  }
  return sets;
}

function headlineQuestion(claim: SearchDocument): TrainingQuestion[] {
  // `Did X do Y?` is how a fact check asks; a reader would say `X did Y`.
  const text = claim.title.replace(/^(?:did|does|do|is|are|was|were|has|have|can|could|will) /i, '').replace(/\?$/, '');
  const shared = new Set(terms(claim.text));
  const own = terms(text);
  // A headline that shares nothing with its claim (`Fact check: wrong`) asks for nothing.
  return own.filter((term) => shared.has(term)).length >= 2 && own.length >= 3
    ? [{ kind: 'paraphrase', text, gold: claim.id }]
    : [];
}

function made(documents: readonly SearchDocument[], random: () => number): TrainingQuestion[] {
  return documents.flatMap((document) =>
    (['run', 'misspelt', 'gaps', 'fewWords'] as const).flatMap((kind) => makeQuestion(kind, document, random) ?? []),
  );
}

function documentOf(id: string, text: string, title: string, speaker: string): SearchDocument {
  return { id, kind: 'quote', text, also: [], title, speaker, speakers: [], form: 'direct', from: null, to: null };
}

function jsonLines<T>(directory: string, file: string): T[] {
  return readFileSync(path.join(directory, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
