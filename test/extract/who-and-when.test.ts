// Whose words, whose paper and which day: one made-up sentence a line, by rules alone.
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/coverage/types.ts';
import { extract } from '../../src/extract/extract.ts';
import { toRecords } from '../../src/extract/records.ts';

const article = (text: string): Article => ({
  id: 'a',
  text,
  title: '',
  publisher: null,
  url: null,
  published: null,
  boilerplate: [],
});
const find = (text: string) => extract(article(text));

describe('when it was said', () => {
  it.each([
    ['In April, Mayor Ada Moss admitted to nine calls.', 'XXXX-04'],
    ['Mayor Ada Moss in 2023 court filings acknowledged several calls.', '2023'],
    ['Mayor Ada Moss in April 2 testimony under oath confirmed that she had called.', 'XXXX-04-02'],
    ['“We called,” Mayor Ada Moss told the inquiry on 4 May 2021.', '2021-05-04'],
    ['“We called,” said Mayor Ada Moss in March 2020.', '2020-03'],
  ])('%s', (text, edtf) => {
    expect(find(text).quotes.map(({ said }) => said?.edtf)).toEqual([edtf]);
  });

  it.each([
    // a date inside the words
    'Mayor Ada Moss said that the bridge had opened in April 2019.',
    '“It opened in April 2019,” said Mayor Ada Moss.',
    // a date in the life of the speaker
    '“We called,” said Ada Moss, who was elected in 2019.',
    '“We called,” said Ada Moss, mayor since 2019.',
    // another clause
    'After the bridge opened in 2019, Mayor Ada Moss said that it was too low.',
    '“We called,” said Mayor Ada Moss.',
  ])('nothing says: %s', (text) => {
    for (const { said } of find(text).quotes) expect(said).toBeNull();
  });
});

describe('whose document', () => {
  it.each([
    ['A Canadian Grain Board (CGB) memo alleged that the barges were empty.', 'CGB memo', 'Canadian Grain Board'],
    [
      'The Harbour News reported that Ada Moss had sold the bridge. The report said that she had sold it twice.',
      'Harbour News report',
      'Harbour News',
    ],
    [
      '“It is low,” Justice Edith Rourke wrote in her 40-page decision. “It is very low,” the decision reads.',
      "Edith Rourke's decision",
      'Edith Rourke',
    ],
  ])('%s', (text, name, by) => {
    expect(find(text).speakers).toContainEqual(expect.objectContaining({ name, by, kind: 'document', named: true }));
  });

  it('is not known where nobody is said to have made it', () => {
    const { speakers } = find('Ada Moss said that the bridge was low. The report said that it was high.');
    expect(speakers.filter(({ kind }) => kind === 'document').map(({ by }) => by)).toEqual([null]);
  });
});

describe('who speaks', () => {
  it.each([
    ['Their son, Matteo Petri, said that the bridge was low.', 'Matteo Petri'],
    ['“It is low,” said the mayor’s spokeswoman, Bryony Tull.', 'Bryony Tull'],
    ['Independent MP Ada Moss said that the bridge was low.', 'Ada Moss'],
    ['“It,” Ada Moss went on, “is low.”', 'Ada Moss'],
  ])('%s', (text, name) => {
    expect(find(text).quotes.map(({ speaker }) => speaker)).toEqual([name]);
  });

  it.each([
    // named in the words, and so not their speaker
    [
      '“We need people of substance,” said Bram Tull. Mayor Otto Moss has eight votes.\n\n“People like Moss,” he said.',
      'Bram Tull',
    ],
    // a name in a sentence of a headline’s words
    [
      'Bram Tull Calls Ada Moss a Liar Over Bridge.\n\nBram Tull called Ada Moss a liar. Moss blamed Officer Jane Reed. “It is low,” she said. Moss also spoke of the canal.\n\n“It is narrow,” she told Tull.',
      'Ada Moss',
    ],
    // a wrong letter
    [
      'Two voters, Tyresha McClenney and Bram Tull, came.\n\nMcLenney said the bridge was low.\n\n“It is narrow,” she said.',
      'Tyresha McClenney',
    ],
    // nobody’s channel is a he
    [
      'Ada Moss praised Otto Reed, the mayor. The channel said the bridge was low. “It is narrow,” he said.',
      'Otto Reed',
    ],
  ])('knows whom “he” and “she” mean: %s', (text, name) => {
    expect(find(text).quotes.at(-1)?.speaker).toBe(name);
  });

  it.each([
    // two full names a letter apart
    'Maria Hansson said the bridge was low. Olaf Hanssen said it was high. Hanssan said it was gone.',
    // a short name
    'Otto Reed said the bridge was low. Read said it was high.',
    // a plural
    'Ada Grammar said the bridge was low. Grammars said it was high.',
  ])('takes no name for another: %s', (text) => {
    const names = find(text).speakers.map(({ name }) => name);
    expect(names.length).toBe(text.match(/ said /g)?.length);
  });

  it.each([
    // a lead that describes who is named above it
    [
      'Mayor Ada Moss told the inquiry that she had called.\n\nA mayor at the centre of the affair has admitted that she called.',
      'Ada Moss',
    ],
    // a lead by what nobody else is, and a name after it
    ['The keeper of Gull Point lighthouse says he will stay.\n\n“I was here first,” said Otto Krog.', 'Otto Krog'],
    // by a verb that is no noun, whatever stands before it
    ['The keeper of Gull Point lighthouse says he will stay.', 'keeper of Gull Point lighthouse'],
  ])('knows who a lead is about: %s', (text, name) => {
    expect(find(text).quotes.some(({ form, speaker }) => form === 'indirect' && speaker === name)).toBe(true);
  });

  it.each([
    // another mayor may be meant
    ['Mayor Ada Moss said that she had called.\n\nA mayor said that she had not called.', 'mayor'],
    // the one who is named next is something else
    ['The keeper of Gull Point says he will stay.\n\n“He must go,” said Mayor Otto Krog.', 'keeper of Gull Point'],
    // anybody may comment on it
    ['A judge says the bridge is low.\n\n“That is a scandal,” said Otto Krog.', 'judge'],
  ])('takes nobody for another: %s', (text, name) => {
    expect(find(text).speakers.map((speaker) => speaker.name)).toContain(name);
  });

  it.each([
    // whom something is told, and words between marks
    ['Ada Moss told the crew at the quay to “row and then row.”', 'Ada Moss', 'to “row and then row.”'],
    // a pronoun’s own verb
    [
      'Ada Moss left. She’s claiming that the bridge is “too low” for us.',
      'Ada Moss',
      'that the bridge is “too low” for us',
    ],
    ['The tired mayor is telling people that the bridge is low.', 'tired mayor', 'that the bridge is low'],
  ])('reads the whole report: %s', (text, speaker, words) => {
    const found = find(text).quotes.map((quote) => [quote.speaker, quote.text]);
    expect(found).toEqual([[speaker, words]]);
  });

  it.each(['Ada Moss told the crew to row.', 'Ada Moss’s claiming the prize was wrong.'])('and none in: %s', (text) => {
    expect(find(text).quotes).toEqual([]);
  });

  it('lists what a named person is called by office', () => {
    const { speakers } = find(
      'Mayor Ada Moss said the bridge was low. The mayor said it was too low. The tired mayor said it was gone. The driver said it was high.',
    );
    expect(speakers.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Ada Moss', ['Mayor Ada Moss', 'the mayor']],
      ['driver', []],
    ]);
  });

  it('lets a person speak inside what a paper reports', () => {
    const { quotes } = find('Ada Moss in court filings acknowledged several calls, reported the Harbour Gazette.');
    expect(quotes.map(({ speaker, stance }) => [speaker, stance])).toEqual([
      ['Harbour Gazette', 'states'],
      ['Ada Moss', 'confirms'],
    ]);
  });

  it.each([
    'Ada Moss won 758 pledged votes, reported the Harbour Gazette.',
    'Ada Moss has praised the crew, reported the Harbour Gazette.',
  ])('but reports no words where none are told of: %s', (text) => {
    expect(find(text).quotes.map(({ speaker }) => speaker)).toEqual(['Harbour Gazette']);
  });

  it('reads on where sources attack somebody and question what is theirs', () => {
    const text = 'Ada Moss claimed “secret friends” attacked her name and questioned her “loyalty to the bridge.”';
    const [quote, ...others] = find(text).quotes;
    expect(others).toEqual([]);
    expect(quote?.text).toBe('“secret friends” attacked her name and questioned her “loyalty to the bridge.”');
  });
});

describe('what is no speech', () => {
  it.each([
    'In her 2002 book, “Low Bridges of Velden,” Ada Moss suggested looking down.',
    'The film, titled “Night Ferry,” features Ada Moss.',
  ])('%s', (text) => {
    expect(find(text).quotes.filter(({ form }) => form === 'direct')).toEqual([]);
  });

  it.each([
    // a line of its own in single marks, where speech stands in double ones
    ['“It is low,” said Ada Moss.\n\n‘A Change Warrior.’\n\nThe bridge was low.', ['It is low,']],
    ['“It is low,” said Ada Moss.\n\n– ‘Who cares?’ –\n\nThe bridge was low.', ['It is low,']],
    ['“It is low,” said Ada Moss.\n\n“DIVISIVE AND WRONG”\n\nThe bridge was low.', ['It is low,']],
    // where all speech stands in single marks it may be speech
    ['‘It is low,’ said Ada Moss.\n\n‘It is far too low for us.’', ['It is low,', 'It is far too low for us.']],
    // a table, and no transcript
    ['Delegates.\n\nAda Moss: 1,769.\n\nBram Tull: 1,501.\n\nAda Moss: 547.\n\nBram Tull: 46.', []],
    // the editor’s words between the turns
    [
      'Moss: Bridge Is Far Too Low.\n\nPartial transcript as follows:\n\nTULL: Is it low?\n\nMOSS: It is low.\n\nTULL: How low?\n\n____\n\nMOSS: Too low.\n\nFollow Jane Reed on Twitter @reed.',
      ['Is it low?', 'It is low.', 'How low?', 'Too low.'],
    ],
    // the attributes of a long tag
    [
      `<tweet tweet-author="${'the bridge is low, and '.repeat(40)}" tweet-date="May 2">\n\n“It is low,” said Ada Moss.`,
      ['It is low,'],
    ],
  ])('keeps out what only looks like it: %s', (text, said) => {
    const { quotes } = find(text);
    expect(quotes.flatMap(({ parts }) => parts.map(([start, end]) => text.slice(start, end)))).toEqual(said);
  });

  it('keeps what is withheld, and whom a paper cites, off the record', () => {
    const texts = ['Ada Moss declined to comment.', 'Ada Moss refused to answer.'];
    for (const text of texts) expect(toRecords(article(text), find(text)).quotes).toEqual([]);
  });
});
