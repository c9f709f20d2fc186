// What every kind of question hands on: the line as typed, the command, notices, and how much is wanted.
import type { Answer, Choice, Notice } from './types.ts';

export type Asked = {
  /** The line that can be typed again. */
  readonly question: string;
  readonly command: string;
  readonly notices: readonly Notice[];
  readonly limit: number | null;
  readonly all: boolean;
  /** The same line with the person's name replaced: what a choice among several asks. */
  askAbout(name: string): string;
};

export function notFound(asked: Asked, code: string, values: Notice['values'] = {}): Answer {
  return base(asked, { kind: 'notFound', items: [], total: 0 }, [{ code, values }]);
}

export function ambiguous(asked: Asked, typed: string, labels: readonly string[]): Answer {
  const choices: Choice[] = labels.map((label) => ({ label, ask: asked.askAbout(label) }));
  return base(asked, { kind: 'ambiguous', items: [], choices, total: choices.length }, [
    { code: 'ambiguousPerson', values: { name: typed } },
  ]);
}

type WithoutAsked<A> = A extends Answer ? Omit<A, 'question' | 'command' | 'notices'> : never;
type Body<K extends Answer['kind']> = WithoutAsked<Extract<Answer, { kind: K }>>;

/** An answer's body with what was asked; `more` notices come after those of the question. */
export function base<K extends Answer['kind']>(
  asked: Asked,
  body: Body<K>,
  more: readonly Notice[] = [],
): Extract<Answer, { kind: K }> {
  const { question, command, notices } = asked;
  return { question, command, ...body, notices: [...notices, ...more] } as unknown as Extract<Answer, { kind: K }>;
}

/** The first `limit`, with a notice when that is not all. */
export function cut<T>(items: readonly T[], limit: number | null): { items: readonly T[]; notices: Notice[] } {
  if (limit === null || items.length <= limit) return { items, notices: [] };
  return { items: items.slice(0, limit), notices: [{ code: 'cutAt', values: { shown: limit, n: items.length } }] };
}
