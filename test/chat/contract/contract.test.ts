// One contract for every renderer: same citations, limits, nothing pings, nothing formats, fallback text, urls intact.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../../src/chat/fragment.ts';
import type { Answer, Citation, QuoteItem, SourceItem, TimelineItem } from '../../../src/query/types.ts';
import { answerOf, citation, event, quote, source, sourcesOf, timelineOf } from '../answers.ts';
import { answerWithItems, answerWithoutItems } from './arbitrary.ts';
import { discord } from './discord.ts';
import type { Rendered, RendererUnderTest } from './renderer.ts';
import { slack } from './slack.ts';
import { terminal } from './terminal.ts';

const RENDERERS: readonly RendererUnderTest[] = [terminal, discord, slack];
/** `FC_RUNS=2000` looks longer. */
const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 25) };

const everyPage = (renderer: RendererUnderTest, answer: Answer, locale: 'en' | 'fr' = 'en'): Rendered[] =>
  Array.from({ length: renderer.pages(answer) }, (_, page) => renderer.render(answer, page, locale));

/** A mark that stands in the words, title or address of one item and nowhere else. */
const mark = (kind: string, i: number) => `${kind}${String(i).padStart(4, '0')}${kind}`;

/** Answers whose every item can be recognised on a page, with texts and titles of any length. */
const recognisable = fc
  .array(
    fc.record({
      words: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 40 }) },
        { weight: 1, arbitrary: fc.constant(700) },
      ),
      title: fc.integer({ min: 1, max: 60 }),
    }),
    {
      minLength: 1,
      maxLength: 14,
      size: 'max',
    },
  )
  .chain((sizes) => fc.constantFrom(...answersOf(sizes)));

function answersOf(sizes: readonly { words: number; title: number }[]): Answer[] {
  const text = (i: number, n: number) => [mark('w', i), ...Array(n).fill('harbour'), mark('w', i)].join(' ');
  const cited = (i: number, title: number): Citation =>
    citation({
      title: `${mark('t', i)} ${'story '.repeat(title)}`,
      url: `https://tidewater.example/${mark('u', i)}`,
      excerpt: `said on the quay ${i}`,
    });
  return [
    answerOf(
      '/whosaid harbour',
      sizes.map(
        ({ words, title }, i): QuoteItem =>
          quote({ id: `q${i}`, text: text(i, words), highlights: [], citations: [cited(i, title)] }),
      ),
    ),
    timelineOf(
      '/timeline harbour',
      sizes.map(
        ({ words, title }, i): TimelineItem =>
          event({ id: `e${i}`, summary: text(i, words), citations: [cited(i, title)] }),
      ),
    ),
    sourcesOf(
      '/sources',
      sizes.map(
        (_, i): SourceItem =>
          source({
            article: mark('w', i),
            title: `${mark('t', i)} ${mark('w', i)}`,
            url: `https://tidewater.example/${mark('u', i)}`,
          }),
      ),
    ),
  ];
}

const marksIn = (text: string, kind: string) =>
  [...new Set(text.match(new RegExp(`${kind}\\d{4}${kind}`, 'g')) ?? [])].map((m) => Number(m.slice(1, 5)));

describe.each(RENDERERS)('$name', (renderer) => {
  it('keeps to the platform’s limits, with hostile text of any length', () => {
    fc.assert(
      fc.property(
        fc.oneof(answerWithItems(), answerWithoutItems()),
        fc.constantFrom('en' as const, 'fr' as const),
        (answer, locale) => {
          for (const page of everyPage(renderer, answer, locale)) expect(page.faults).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('lets nothing ping, format, link or turn the line', () => {
    fc.assert(
      fc.property(fc.oneof(answerWithItems(), answerWithoutItems()), (answer) => {
        for (const page of everyPage(renderer, answer)) expect(page.alive).toEqual([]);
      }),
      RUNS,
    );
  });

  it('has fallback text on every page', () => {
    fc.assert(
      fc.property(fc.oneof(answerWithItems(), answerWithoutItems()), (answer) => {
        for (const page of everyPage(renderer, answer)) expect(page.fallback.trim()).not.toBe('');
      }),
      RUNS,
    );
  });

  it('shows every item once, its words on the same page as its citation', () => {
    fc.assert(
      fc.property(recognisable, (answer) => {
        const shown: number[] = [];
        for (const page of everyPage(renderer, answer)) {
          const words = marksIn(page.shown, 'w');
          expect(marksIn(page.shown, 't')).toEqual(words);
          expect(marksIn(page.links.join(' '), 'u')).toEqual(words);
          shown.push(...words);
        }
        expect(shown).toEqual(answer.items.map((_, i) => i));
      }),
      RUNS,
    );
  });

  it('leaves urls as they are', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true, size: 'small' }), (url) => {
        const answer = answerOf('/whosaid harbour', [quote({ citations: [citation({ url })] })]);
        const links = everyPage(renderer, answer).flatMap((page) => page.links);
        const same = (link: string) => safeUrl(link.replace(/#?:~:text=.*$/, ''))?.replace(/#$/, '');
        expect(links.map(same)).toContain(safeUrl(url)?.replace(/#$/, ''));
      }),
      RUNS,
    );
  });

  it('names every candidate of an ambiguous name in full', () => {
    const names = Array.from({ length: 130 }, (_, i) => `${mark('n', i)} ${'Aurelio '.repeat(20)}${i}`);
    const answer: Answer = {
      kind: 'ambiguous',
      command: 'quotes',
      question: '/quotes aurelio',
      items: [],
      total: names.length,
      notices: [{ code: 'ambiguousPerson', values: { name: 'aurelio' } }],
      choices: names.map((label) => ({ label, ask: `/quotes person:"${label}"` })),
    };
    const shown = everyPage(renderer, answer)
      .map((page) => page.shown)
      .join('\n');
    for (const name of names) expect(shown).toContain(name);
  });
});

it('every renderer shows the same citations', () => {
  fc.assert(
    fc.property(recognisable, (answer) => {
      const cited = RENDERERS.map((renderer) =>
        marksIn(
          everyPage(renderer, answer)
            .flatMap((page) => page.links)
            .join(' '),
          'u',
        ),
      );
      for (const one of cited) expect(one).toEqual(cited[0]);
    }),
    RUNS,
  );
});
