// Word documents: what of them is read, and what ends in one line.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDocx } from '../../src/read/docx.ts';
import { kindOf } from '../../src/read/kind.ts';
import { readSources } from '../../src/read/read.ts';
import { docx, paragraph, run } from './made/docx.ts';
import { zip } from './made/zip.ts';

const BODY = 'The council of Harbour City voided the ferry contract on Tuesday after a debate of six hours.';
const textOf = (body: string, parts = {}) => {
  const found = readDocx(docx(body, parts));
  return found.ok ? found.text : found.reason;
};

describe('the words of a Word document', () => {
  it.each([
    ['paragraphs', paragraph('One.') + paragraph('Two.'), 'One.\n\nTwo.'],
    ['runs of one word', `<w:p>${run('fer')}${run('ry', '<w:b/>')}${run(' void')}</w:p>`, 'ferry void'],
    [
      'what was put in',
      `<w:p>${run('It is ')}<w:ins w:id="1">${run('not ')}</w:ins>${run('void.')}</w:p>`,
      'It is not void.',
    ],
    [
      'a line break and a tab',
      `<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r></w:p>`,
      'One\ntwo three',
    ],
    [
      'a table',
      `<w:tbl><w:tr><w:tc>${paragraph('Price')}</w:tc><w:tc>${paragraph('Two')}</w:tc></w:tr></w:tbl>`,
      'Price\n\nTwo',
    ],
    ['marks', paragraph('Moss &amp; Lund &lt;sic&gt; &#8220;so&#x201D;'), 'Moss & Lund <sic> “so”'],
    // What nobody sees.
    [
      'what was struck out',
      `<w:p>${run('It is ')}<w:del w:id="1"><w:r><w:delText>not </w:delText></w:r></w:del>${run('void.')}</w:p>`,
      'It is void.',
    ],
    ['where a piece was moved from', `<w:moveFrom>${paragraph('Gone.')}</w:moveFrom>${paragraph('Here.')}`, 'Here.'],
    [
      'hidden words',
      `<w:p>${run('Seen')}${run('unseen', '<w:vanish/>')}${run(' too.', '<w:vanish w:val="0"/>')}</w:p>`,
      'Seen too.',
    ],
    ['a field’s code', `<w:p><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>${run('the page')}</w:p>`, 'the page'],
    [
      'a box told twice',
      `<mc:AlternateContent><mc:Choice>${paragraph('Box.')}</mc:Choice><mc:Fallback>${paragraph('Box.')}</mc:Fallback></mc:AlternateContent>`,
      'Box.',
    ],
    ['empty paragraphs', `<w:p/>${paragraph(' ')}${paragraph('One.')}<w:sectPr/>`, 'One.'],
  ])('%s', (_, body, expected) => expect(textOf(body)).toBe(expected));

  it('leaves out headers, footers and notes', () => {
    const parts = { 'word/header1.xml': paragraph('DRAFT'), 'word/footnotes.xml': paragraph('A note.') };
    expect(textOf(paragraph('One.'), parts)).toBe('One.');
  });

  it.each([
    ['the paragraph in the style of titles', paragraph('Contract void', 'Title'), 'Ferry memo', 'Contract void'],
    ['what the document is called', paragraph('One.'), 'Ferry memo', 'Ferry memo'],
    ['a file’s name is none', paragraph('One.'), 'Microsoft Word - memo.docx', null],
    ['a word is none', paragraph('One.'), 'Draft', null],
  ])('has as title %s', (_, body, named, expected) => {
    const found = readDocx(docx(body, { 'docProps/core.xml': `<cp><dc:title>${named}</dc:title></cp>` }));
    expect(found.ok && found.title).toBe(expected);
  });

  it('gives back any words put into it', () => {
    const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    const words = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '&', '<', '>', '“', '"', '.', '渡') });
    fc.assert(
      fc.property(fc.array(words), (paragraphs) => {
        const shown = paragraphs.map((one) => one.replace(/ +/g, ' ').trim()).filter((one) => one !== '');
        expect(textOf(paragraphs.map((one) => paragraph(escaped(one))).join(''))).toBe(shown.join('\n\n'));
      }),
    );
  });
});

describe('Word documents among others', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'onrecord-docx-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const read = async (name: string, content: Uint8Array) => {
    writeFileSync(join(root, name), content);
    const said: string[] = [];
    for await (const item of readSources([root]))
      said.push(
        item.type === 'article'
          ? `${item.article.id}: ${item.article.title}`
          : item.type === 'quote'
            ? ''
            : item.problem.code,
      );
    return said;
  };
  const whole = docx(paragraph('Contract void', 'Title') + paragraph(BODY));

  it.each([
    ['ferry.docx', whole, ['ferry: Contract void']],
    ['ferry', whole, ['ferry: Contract void']],
    ['all.zip', zip({ 'ferry.docx': whole }), ['all-ferry: Contract void']],
    // Word's mark that the document is open.
    ['~$ferry.docx', Buffer.from('\x05me\0\0'), ['folderEmpty']],
    ['torn.docx', whole.subarray(0, 200), ['docxBroken']],
    ['other.docx', zip({ 'a.txt': BODY }), ['docxBroken']],
    ['entity.docx', docx(paragraph('&a;'), {}, '<!DOCTYPE x [<!ENTITY a "a">]>'), ['docxBroken']],
    ['empty.docx', docx('<w:p/>'), ['fileEmpty']],
    ['bomb.docx', docx(paragraph('a'.repeat(30_000_000))), ['archiveTooLarge']],
    ['sheet.xlsx', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }), ['kindUnknown']],
  ])('%s', async (name, content, expected) => expect(await read(name, content)).toEqual(expected));

  it('are told by what they begin with, by name or by a server', () => {
    expect(kindOf(whole, 'ferry.docx')).toBe('docx');
    expect(kindOf(whole, 'download', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')).toBe(
      'docx',
    );
    expect(kindOf(zip({ 'a.txt': BODY }), 'a.zip')).toBe('zip');
  });
});
