// What the commands answer over a coverage: what stands in it, by whom, and nothing that does not.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/query/types.ts';
import { deskOver, HARBOUR } from './harbour.ts';

const desk = await deskOver(HARBOUR);
const ask = (line: string, limit?: number) =>
  desk.answer(line, { today: '2026-11-25', ...(limit === undefined ? {} : { limit }) });

const brief = (answer: Answer): readonly unknown[] =>
  answer.kind === 'quotes'
    ? answer.items.map((item) => [item.speaker?.name ?? null, item.text])
    : answer.kind === 'timeline'
      ? answer.items.map((item) => item.date.edtf)
      : answer.kind === 'ambiguous'
        ? answer.choices.map((choice) => choice.label)
        : [answer.kind];

const FERRY = ['Ana Roy', 'We promised this town a ferry and a ferry it shall have'];
const TOLLS = ['Ana Roy', 'Tolls will not go up while I am mayor'];
const NO_MONEY = ['Harbour Board', 'There is no money left in the dredging fund'];
const NEVER = ['Tomas Wren', 'I have never taken a single coin from the dredging fund'];
const BOOKS = ["Tomas Wren's lawyer", 'My client kept the books in good order'];
const CRATES = ['two dockers', 'Crates of money left the office by night'];
const STOLE = ['Odalys Wren', 'The books were kept badly, but nobody stole'];
const FAITH = ["Odalys Wren's ruling", 'The defendants may have erred in good faith'];
const SORRY = [null, 'Somebody will have to say sorry'];

describe('answers', () => {
  it.each<[string, readonly unknown[]]>([
    // the words, whole, in part, in another order, misspelt
    ['/whosaid We promised this town a ferry', [FERRY]],
    ['/whosaid a ferry it shall have', [FERRY]],
    ['/whosaid fund dredging no money left', [NO_MONEY]],
    ['/whosaid a sinlge coin from the dregding fund', [NEVER]],
    ['/whosaid somebody will have to say sorry', [SORRY]],
    // a word that is common, or stands in a headline too: the words themselves come first
    ['/whosaid books', [BOOKS, STOLE]],
    ['/whosaid money', [NO_MONEY, CRATES]],
    // one person's, and one time's
    ['/whosaid the dredging fund person:"Tomas Wren"', [NEVER]],
    ['/whosaid a ferry it shall have from:2024-05-02 to:2024-05-02', [FERRY]],
    ['/whosaid a ferry it shall have from:2024-06', ['notFound']],
    ['/whosaid a ferry it shall have person:"Odalys Wren"', ['notFound']],
    // not in the coverage
    ['/whosaid the lighthouse must be painted', ['notFound']],
    ['/whosaid a bridge it shall have', ['notFound']],
    ['/whosaid the', ['notFound']],
    // beliefs and wants are not what somebody said
    ['/whosaid expects the tolls to double', ['notFound']],
    // a speaker's words, and those of the documents they wrote; never a lawyer's for the client's
    ['/quotes Ana Roy', [FERRY, TOLLS]],
    ['/quotes Mayor Roy', [FERRY, TOLLS]],
    ['/quotes Odalys Wren', [STOLE, FAITH]],
    ['/quotes Tomas Wren', [NEVER]],
    ["/quotes Tomas Wren's lawyer", [BOOKS]],
    ['/quotes his lawyer', [BOOKS]],
    ['/ask what did his lawyer say about the books?', [BOOKS]],
    ['/quotes his mayor', ['notFound']],
    ['/quotes his', ['notFound']],
    ['/quotes two dockers', [CRATES]],
    ['/quotes Harbour Board', [NO_MONEY]],
    ['/quotes Nobody Atall', ['notFound']],
    // about a topic: it stands in the words, not merely in the headline
    ['/quotes Ana Roy about:tolls', [TOLLS]],
    ['/quotes Ana Roy about:disappointed', ['notFound']],
    ['/quotes Ana Roy about:dredging', ['notFound']],
    ['/quotes Ana Roy about:submarines', ['notFound']],
    ['/quotes Ana Roy from:2024-09', [TOLLS]],
    // two people of one name
    ['/quotes Wren', ['Tomas Wren', 'Odalys Wren']],
    // the timeline, oldest first
    ['/timeline', ['2021/2023', '2024-05-02', '2024-06', '2024-09-18']],
    ['/timeline about:ferry', ['2024-05-02']],
    ['/timeline about:board', ['2024-05-02', '2024-06']],
    ['/timeline person:"Ana Roy"', ['2024-06']],
    ['/timeline from:2024-06 to:2024-09-18', ['2024-06', '2024-09-18']],
    ['/timeline to:2022', ['2021/2023']],
    ['/timeline from:2025', ['notFound']],
    ['/timeline about:submarines', ['notFound']],
    // plain words
    ['/ask What did the mayor say about tolls?', [TOLLS]],
    ['/ask what did the judge say about the defendants', [FAITH]],
    ['/ask who denied taking a single coin', [NEVER]],
    // no words remembered: what the stance keeps
    ['/ask who denied what?', [NEVER]],
    ['/ask list all denials', [NEVER]],
    ['/ask who denied anything about tolls', ['notFound']],
    ['/ask who retracted what', ['notFound']],
    ['/ask who denied the allegations?', [NEVER]],
    ['/ask did anybody deny it?', [NEVER]],
    ['/ask did Tomas Wren deny the accusations', [NEVER]],
    ['/ask did Ana Roy deny the accusations', ['notFound']],
    ['/ask has anyone denied raising tolls', ['notFound']],
    // what somebody did not say is not answered with all that they did
    ['/ask did Ana Roy ever apologise?', ['notFound']],
    // the first and the last mention
    ['/ask first mention of the dredging fund', [NEVER]],
    ['/ask when was the lighthouse first mentioned?', ['notFound']],
    // the first and the last time that something happened
    ['/ask when did the harbour board last vote?', ['2024-05-02']],
    ['/ask when did the lighthouse last burn?', ['notFound']],
    // an office in French
    ["/ask qu'a dit la maire sur tolls", [TOLLS]],
    ["/ask qu'a dit le premier ministre", ['notFound']],
    // several people
    ['/quotes "Ana Roy and Odalys Wren"', [FERRY, STOLE, FAITH, TOLLS]],
    ['/ask what did Ana Roy and the Harbour Board say about money', [NO_MONEY]],
    ['/ask what did Tomas Wren and his lawyer say', [NEVER, BOOKS]],
    ['/ask what did Ana Roy and Nobody Atall say', ['notFound']],
    ['/ask what did Ana Roy and Wren say', ['Tomas Wren', 'Odalys Wren']],
    // a topic alone: quotes, else the events that hold it, else nothing
    ['/ask tolls', [TOLLS]],
    ['/ask harbour board votes', ['2024-05-02']],
    ['/ask five votes', ['2024-05-02']],
    ['/whosaid five votes', ['notFound']],
    ['/ask who said five votes', ['notFound']],
    ['/ask submarines', ['notFound']],
    ['/ask the judge cleared somebody of something long ago', ['notFound']],
    ['/ask who accused Ana Roy?', ['notFound']],
    // misspelt as a whole
    ['/ask wo siad in good fiath', [FAITH]],
    ['/ask what happened in September 2024?', ['2024-09-18']],
    ['/ask Did Ana Roy ever say she was disappointed?', ['notFound']],
    ['/sources Coast Post', ['sources']],
    ['/sources Nobody Weekly', ['notFound']],
  ])('%s', async (line, expected) => {
    const answer = await ask(line);
    expect([answer.kind, brief(answer)]).toEqual([answer.kind, expected]);
  });

  it.each([
    ['/ask what did Ana Roy say in April?', ['notFoundPerson', 'daysReadBetween', 'coverageEndsBefore']],
    ['/ask what did Ana Roy say yesterday', ['notFoundPerson', 'daysRead', 'coverageEndsBefore']],
    // "since October" is the latest October that the coverage goes on from, and says so.
    ['/ask what happened since October', ['daysReadLatestSince']],
    ['/ask what happened since October 2025', ['notFoundTimeline', 'daysReadSince', 'coverageEndsBefore']],
    ['/timeline from:2023-02-29', ['optionNotUnderstood', 'notFoundTimeline']],
    ['/timeline to:XXXX-04-02', ['optionNotUnderstood', 'notFoundTimeline']],
    ['/whosaid a ferry to:2020', ['notFoundWords', 'daysReadUntil']],
    ['/whosaid the lighthouse must be painted', ['notFoundWords']],
    ['/ask what did Ana Roy say in May 2024', []],
  ])('%s: where nothing is found, the days that were asked about are said', async (line, codes) => {
    expect((await ask(line)).notices.map(({ code }) => code)).toEqual(codes);
  });

  it('who of several is unknown is said by name', async () => {
    const { notices } = await ask('/ask what did Ana Roy and Nobody Atall say');
    expect(notices).toEqual([{ code: 'unknownPerson', values: { name: 'Nobody Atall' } }]);
  });

  it('cites every article that has the same words', async () => {
    const answer = await ask('/whosaid never taken a single coin');
    expect(answer.kind === 'quotes' && answer.items[0]?.citations.map((c) => [c.article, c.verified])).toEqual([
      ['ledger-1', true],
      ['post-1', true],
    ]);
  });

  it('says that a speaker is not certain', async () => {
    const answer = await ask('/whosaid crates of money left the office by night');
    expect(answer.kind === 'quotes' && answer.items.map((item) => item.certain)).toEqual([false]);
  });

  it('cites nothing when it found nothing', async () => {
    const answer = await ask('/whosaid the lighthouse must be painted');
    expect(answer).toMatchObject({ kind: 'notFound', items: [], total: 0 });
  });

  it('cuts at the limit and says so', async () => {
    const answer = await ask('/quotes Ana Roy', 1);
    expect(answer).toMatchObject({ total: 2, items: [{ text: FERRY[1] }], notices: [{ code: 'cutAt' }] });
  });

  it('asks again for whichever was chosen', async () => {
    const answer = await ask('/quotes Wren from:2024');
    if (answer.kind !== 'ambiguous') throw new Error(answer.kind);
    const chosen = await ask(answer.choices[0]?.ask ?? '');
    expect(brief(chosen)).toEqual([NEVER]);
  });
});

describe('people of one name', async () => {
  const told = (id: string, name: string, words: string, more = {}) => ({
    id,
    title: `News ${id}`,
    speakers: [{ name, ...more }],
    quotes: [[words, name] as const],
    reports: [['2024-06-01', `${name} left the harbour`, { people: [name] }] as const],
  });
  const several = await deskOver([
    told('a', 'Petra Lund', 'The pier will stand'),
    told('b', 'Carl Lund', 'The pier will fall'),
    told('c', 'Lund', 'The pier is shut'),
    told('d', 'Lund', 'The pier is open'),
    told('e', 'judge', 'Bail is granted', { named: false }),
    told('f', 'judge', 'Bail is refused', { named: false }),
    told('f2', 'Vern', 'Tar is dear'),
    told('f3', 'Ida Vern', 'Tar is gone'),
    told('f4', 'Vern Sayles', 'Tar is cheap'),
    told('h', 'Jan Ode', 'Fish is cheap'),
    told('i', 'Una Ode', 'Fish is gone'),
    {
      id: 'k',
      title: 'News',
      published: '2024-05-09',
      speakers: [],
      reports: [
        ['1950/..', 'The ropeworks have stood empty since then'],
        ['2023/..', 'The crane has been out of use since then'],
      ],
    },
    { id: 'j', title: 'News', speakers: [], reports: [['2024-07-02', 'The old keeper died in his sleep']] },
  ]);
  it.each<[string, readonly unknown[], readonly string[]]>([
    // Nobody could choose between two who are called the same.
    ['/quotes Lund about:shut', [['Lund', 'The pier is shut']], ['oneNameBeside']],
    ['/quotes Lund about:fall', [['Carl Lund', 'The pier will fall']], ['oneNameBeside']],
    ['/ask what did the judge say about bail granted', [['judge', 'Bail is granted']], ['oneName']],
    ['/quotes Petra Lund', [['Petra Lund', 'The pier will stand']], []],
    // One is called no more than that: the others of the name are told, and no first name is one.
    ['/quotes Vern about:tar', [['Vern', 'Tar is dear']], ['nameAlone']],
    ['/quotes Ida Vern', [['Ida Vern', 'Tar is gone']], []],
    // These two have names to choose by.
    ['/quotes Pier Lund', ['notFound'], ['unknownPerson']],
    ['/quotes Ode', ['Jan Ode', 'Una Ode'], ['ambiguousPerson']],
    // What is asked for as "die" and "leave" is told as "died" and "left".
    ['/ask When did the old keeper die?', ['2024-07-02'], []],
    ['/ask when did Petra Lund leave the harbour', ['2024-06-01'], []],
    // What has been so for seventy years happened on no day of them.
    ['/ask what happened on 2 May 2024', ['2023/..'], []],
    ['/timeline about:empty from:1940', ['1950/..'], []],
    ['/timeline about:empty to:2023', ['1950/..'], []],
    ['/timeline about:empty from:2024-05-01 to:2024-05-03', ['notFound'], ['notFoundTimeline', 'daysReadBetween']],
    ['/ask when did the old keeper dine', ['notFound'], ['notFoundTimeline']],
  ])('%s', async (line, expected, codes) => {
    const answer = await several.answer(line, { today: '2026-11-25' });
    expect([brief(answer), answer.notices.map(({ code }) => code)]).toEqual([expected, codes]);
  });
});
