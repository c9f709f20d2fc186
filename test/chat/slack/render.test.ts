// What a Slack message shows: one place at a time with fixed answers, then anything at all with random ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_CHARACTERS } from '../../../src/chat/slack/limits.ts';
import type { RenderOptions } from '../../../src/chat/slack/message.ts';
import { render } from '../../../src/chat/slack/render.ts';
import type { Answer } from '../../../src/query/types.ts';
import {
  answerOf,
  citation,
  day,
  event,
  manyEvents,
  manyQuotes,
  quote,
  source,
  sourcesOf,
  status,
  timelineOf,
} from '../answers.ts';
import { answerWithItems, answerWithoutItems } from '../contract/arbitrary.ts';
import { pageCount, renderedOf, renderPage } from './rendered.ts';

const OPTIONS: RenderOptions = { locale: 'en', page: 0, line: '/whosaid never met', share: true };
const shown = (answer: Answer, over: Partial<RenderOptions> = {}) =>
  renderedOf(render(answer, { ...OPTIONS, ...over })).shown;
const one = (over: Parameters<typeof quote>[0]) => answerOf('/whosaid never met', [quote(over)]);

describe('a quote', () => {
  const says: [string, Parameters<typeof quote>[0], string[]][] = [
    ['the words in quotation marks, the match apart', {}, ['“We never met the dredging company, not once, not ever”']],
    [
      'speaker, role, what is denied, when it was said',
      {},
      [
        'Odalys Wren, chair of the harbour board — denied: secret talks with the dredging company · said on 21 March 2031',
      ],
    ],
    ['match, form, review', {}, ['word for word · in their own words · checked by an editor']],
    [
      'title, publisher, date, paragraph, proof',
      {},
      [
        '[1] Harbour board denies secret talks — Tidewater Gazette · 22 March 2031 · paragraph 4 · compared with the text',
      ],
    ],
    ['a speaker who is not certain', { certain: false }, ['speaker not certain; perhaps Odalys Wren']],
    ['a speaker who is not named', { speaker: null, target: null }, ['speaker not named — denied']],
    [
      'a document by its author',
      {
        speaker: { name: 'Lock report', role: null, kind: 'document', by: 'Ada Moss', named: true },
        stance: 'states',
        target: null,
      },
      ['according to Lock report, by Ada Moss'],
    ],
    ['reported speech without quotation marks', { form: 'indirect', text: 'that they met' }, ['\nthat they met\n']],
    ['a match that is no more than likely', { match: 'paraphrase' }, ['perhaps, in other words']],
    [
      'our wording, with the cited words beside it',
      { paraphrase: true, form: 'indirect', text: 'They met nobody' },
      ['in our words', '“We never met the dredging company, not once, not ever”'],
    ],
    [
      'articles that report the same',
      { citations: [citation(), citation({ title: 'Two' }), citation({ title: 'Three' })] },
      ['also reported by 2 others', '[2] Two', '[3] Three'],
    ],
    [
      'an article without publisher, date or proof',
      { citations: [citation({ publisher: null, published: null, paragraph: null, verified: false })] },
      ['not compared with the text', 'no date'],
    ],
  ];
  for (const [what, over, parts] of says)
    it(`says ${what}`, () => {
      for (const part of parts) expect(`\n${shown(one(over))}\n`).toContain(part);
    });

  it('shows the match in bold, and nothing else of the words', () => {
    const { blocks } = render(one({}), OPTIONS);
    const bold = JSON.stringify(blocks).match(/\{"type":"text","text":"([^"]*)","style":\{"bold":true\}\}/g) ?? [];
    expect(bold.join()).toContain('"met the dredging company"');
    expect(bold.join()).not.toContain('We never');
  });

  it('links the title to the words', () => {
    expect(renderPage(one({}), 0).links).toEqual([
      'https://tidewater.example/harbour-1#:~:text=We%20never%20met%20the%20dredging%20company%2C%20not%20once%2C%20not%20ever',
    ]);
  });

  it('says what it answers, when that is on the same answer', () => {
    const answer = answerOf('/quotes wren', [
      quote({ id: 'a' }),
      quote({
        id: 'b',
        respondsTo: ['a'],
        speaker: { name: 'Tom Poe', role: null, kind: 'person', by: null, named: true },
      }),
    ]);
    expect(shown(answer)).toContain('in answer to Odalys Wren');
  });

  it('that is too long loses its middle, says so, and keeps its citation', () => {
    const page = shown(one({ text: `begin ${'word '.repeat(5_000)}end`, highlights: [] }));
    expect(page).toMatch(/begin [\s\S]* \[…\] [\s\S]* end/);
    expect(page).toContain('Shortened in the middle');
    expect(page).toContain('[1] Harbour board');
  });

  it('counts citations that it has no room for', () => {
    const page = shown(one({ citations: Array.from({ length: 40 }, (_, i) => citation({ title: `Story ${i}` })) }));
    expect(page).toContain('also reported by 39 others');
    expect(page).toContain('and 32 more');
  });

  it('reads in French', () => {
    expect(shown(one({}), { locale: 'fr' })).toContain('a nié');
  });
});

describe('a timeline', () => {
  it('names each year once on a page, oldest first', () => {
    const page = shown(timelineOf('/timeline', manyEvents(6)));
    expect(page.match(/^20\d\d$/gm)).toEqual(['2030', '2031', '2032']);
  });

  it('names the year again on the next page', () => {
    expect(shown(timelineOf('/timeline', manyEvents(11)), { page: 1 })).toMatch(/^2035$/m);
  });

  it('shows disagreeing dates side by side, each with its article', () => {
    const conflicts = [{ date: day('2031-03-24'), citation: citation({ title: 'Another', publisher: 'Lock Herald' }) }];
    const page = shown(timelineOf('/timeline', [event({ status: 'disputed', conflicts })]));
    expect(page).toMatch(/22 March 2031: \[1\] Harbour board[\s\S]*\n24 March 2031: \[2\] Another — Lock Herald/);
    expect(page).toContain('disputed');
  });

  it('says when no year is given', () => {
    const date = { edtf: 'XXXX-04-02', from: null, to: null, precision: 'day', basis: 'explicit' } as const;
    expect(shown(timelineOf('/timeline', [event({ date })]))).toContain('year not given');
  });
});

describe('other answers', () => {
  const base = { question: '/ask x', command: 'ask', total: 0, notices: [], items: [] } as const;
  const says: [string, Answer, string[]][] = [
    [
      'sources',
      sourcesOf('/sources', [source({ url: null })]),
      ['Harbour board denies secret talks', 'Tidewater Gazette', '12'],
    ],
    [
      'not found, as the desk words it',
      { ...base, kind: 'notFound', notices: [{ code: 'unknownPerson', values: { name: 'Jo' } }] },
      ['nobody called “Jo” speaks in it'],
    ],
    ['not found without a word', { ...base, kind: 'notFound' }, ['Not in the coverage']],
    [
      'help with examples',
      {
        ...base,
        kind: 'help',
        notices: [
          { code: 'helpIntro', values: {} },
          { code: 'help.quotes', values: { usage: '/quotes person [from:…]' } },
          { code: 'helpSyntax', values: {} },
          { code: 'helpExamples', values: {} },
        ],
        examples: ['/quotes Odalys Wren'],
      },
      ['answers from a body', '/quotes person [from:…]: what a speaker', 'option:value', 'Try:\n/quotes Odalys Wren'],
    ],
    ['status', { ...base, kind: 'status', status }, ['3 articles, 41 quotes', 'Latest article: 2 April 2031']],
    ['an error', { ...base, kind: 'error', error: { code: 'unexpected', values: { detail: 'it sank' } } }, ['it sank']],
    [
      'notices',
      {
        ...answerOf('/ask x', [quote()]),
        notices: [{ code: 'optionNotUnderstood', values: { value: 'soon', option: 'from' } }],
      },
      ['“soon” is not a value that from takes'],
    ],
  ];
  for (const [what, answer, parts] of says)
    it(`shows ${what}`, () => {
      for (const part of parts) expect(shown(answer)).toContain(part);
    });
});

describe('pages', () => {
  it('go to the last one there is', () => {
    const message = render(answerOf('/whosaid x', manyQuotes(7)), { ...OPTIONS, page: 99 });
    expect([message.page, message.pages]).toEqual([1, 2]);
  });

  it('keep a button for a name of 200 characters and a line of 1,200', () => {
    const line = `/whosaid ${'w'.repeat(1_190)}`;
    const message = render(answerOf(line, manyQuotes(23)), { ...OPTIONS, line, page: 1 });
    expect(renderedOf(message).faults).toEqual([]);
    expect(JSON.stringify(message.blocks)).toContain(`2|${line}`);
  });
});

describe('any answer', () => {
  const answers = fc.oneof(answerWithItems(), answerWithoutItems());
  const everyPage = (answer: Answer, check: (page: ReturnType<typeof renderPage>) => void) => {
    for (let page = 0; page < pageCount(answer); page += 1) check(renderPage(answer, page));
  };

  it('keeps to the limits of Slack, pings nobody, formats nothing and has fallback text', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        everyPage(answer, (page) => {
          expect(page.faults).toEqual([]);
          expect(page.alive).toEqual([]);
          expect(page.fallback.trim()).not.toBe('');
        });
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('stays well below what Slack takes in one message', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const { blocks } = render(answer, {
          ...OPTIONS,
          leads: () => ({ context: 'i', quotes: '/quotes x', timeline: null, wrong: 'i' }),
        });
        expect(JSON.stringify(blocks).length).toBeLessThan(MESSAGE_CHARACTERS + 1_000);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
