// One line each: what is furniture by its own words, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { gluedByline, isAboutAuthor, isByline, isDateLine } from '../../../src/read/boilerplate/byline.ts';
import { creditAtEnd, isCaption, isCredit } from '../../../src/read/boilerplate/credit.ts';
import { isAdvertising, isPrompt } from '../../../src/read/boilerplate/prompt.ts';

describe('credits', () => {
  it.each([
    'Northern Wire / Jo Lund',
    'THE NORTHERN WIRE/Jo Lund',
    'Jo Lund/The Northern Wire',
    'Jo de la Tour / Pool via Kestrel',
    'Kestrel via Getty Images',
    'AP Photo/Jo Lund',
    'Photo by Jo Lund',
    'PHOTO BY JO LUND',
    'Photo: Jo Lund/Kestrel Images',
    'Photograph: Jo Lund',
    'Image: Kestrel Images',
    '(Photo by Jo Lund)',
    'Photo courtesy of the Lund family',
    'Credit: Jo Lund',
    'Handout/Reuters.',
  ])('is a credit: %s', (line) => expect(isCredit(line)).toBe(true));

  it.each([
    'Photo shows the crowd outside the court',
    'Moss said the and/or clause was void.',
    'Council Puts Off Vote On 9/11 Memorial Again',
    'Photo radar returns to Harbour City',
    'Images of the flood shocked the town',
    'Ada Moss',
    'The Northern Wire reported the sale',
    '“We never met,” said Jo Lund.',
    'Mayor Moss Wins Fight Over Ferry Contract / Lund Vows Appeal To The High Court',
  ])('is none: %s', (line) => expect(isCredit(line)).toBe(false));

  it.each([
    ['Ada Moss leaves the courthouse. (Photo by Jo Lund/Kestrel)', '(Photo by Jo Lund/Kestrel)'],
    ['Ada Moss leaves the courthouse on Tuesday. THE NORTHERN WIRE/Jo Lund', 'THE NORTHERN WIRE/Jo Lund'],
    ['Ada Moss leaves the courthouse. Photo: Jo Lund', 'Photo: Jo Lund'],
    ['“We never met,” he said. (Jo Lund/Northern Wire)', '(Jo Lund/Northern Wire)'],
  ])('ends in a credit: %s', (block, credit) => expect(block.slice(creditAtEnd(block) ?? block.length)).toBe(credit));

  it.each([
    'The minister resigned on Tuesday. (Reuters)',
    'The senator (I/Harbour) voted no.',
    'He asked for the minutes and/or a transcript.',
    'The clause (sections 4/5) is void.',
    '- Moss leads Lund by four points. (NW/Harbour Poll)',
  ])('ends in none: %s', (block) => expect(creditAtEnd(block)).toBeNull());

  it.each([
    'FILE - Ada Moss speaks in Harbour City on May 3, 2021.',
    'FILE PHOTO: The ferry leaves the dock.',
    'In this file photo, Ada Moss leaves the council chamber.',
    'A photo provided by the family shows Jo Lund.',
    'Pictured: the ferry terminal.',
    'Ada Moss, left, is seen outside the courthouse on Tuesday.',
  ])('is a caption: %s', (block) => expect(isCaption(block)).toBe(true));

  it.each([
    'Moss is seen as the favourite to win.',
    '“The deal is seen in the north as a betrayal,” Moss said.',
    'The file was sealed by the court.',
    'In this town, nobody forgets.',
    'Photos were taken of the accused, the court heard.',
  ])('is none: %s', (block) => expect(isCaption(block)).toBe(false));
});

describe('bylines and dates', () => {
  it.each([
    'By Ada Moss',
    'BY ADA MOSS',
    'By Ada Moss and Jo Lund',
    'By Ada Moss, Jo Lund and Kit Vane',
    'By Ada Moss, The Northern Wire',
    'By Ada Moss | Harbour Ledger',
    'Story by Jo de la Tour',
    'Ada Moss, Staff Writer',
    'Ada Moss | Senior political correspondent',
    'Published March 22, 2023 4:15 p.m. EDT',
    'Posted: 22 March 2023',
    'Updated Wed, March 22, 2023',
    'Last updated on 2023-03-22 at 10:30',
    '4 min read',
    '3 hours ago',
    'With files from Jo Lund',
    '(Reporting by Jo Lund; editing by Kit Vane)',
    'This report by The Northern Wire was first published March 22, 2023.',
  ])('is a byline: %s', (line) => expect(isByline(line)).toBe(true));

  it.each([
    'By then the vote was over.',
    'By Monday The Hague had answered',
    'By any measure, Moss lost.',
    'By March Harbour City was broke',
    'The report was published in May.',
    'Published in 1998, the novel made him famous.',
    'Updated figures show a loss.',
    'Ada Moss, 44, of Harbour City',
    'Ada Moss, the editor of the Ledger, said she had not been asked.',
    'Reporting suspicious behaviour saves lives, police said.',
  ])('is none: %s', (line) => expect(isByline(line)).toBe(false));

  it.each(['March 22, 2023', 'Wednesday, 22 March 2023', '2023-03-22', 'Mar. 22, 2023, 4:15 p.m. ET'])(
    'is a date alone: %s',
    (line) => expect(isDateLine(line)).toBe(true),
  );
  it.each(['March 22, 2023: Moss resigns', 'In March 2023', '2023', 'May 3'])('is none: %s', (line) =>
    expect(isDateLine(line)).toBe(false),
  );

  it.each([
    ['By Ada MossThe minister said on Tuesday', 'By Ada Moss'],
    ['By Ada Moss OTTAWA — The minister said', 'By Ada Moss'],
    ['BY ADA MOSS The minister said on Tuesday', 'BY ADA MOSS'],
    ['By Ada Moss The minister said on Tuesday', 'By Ada Moss'],
    ['By Ada Moss, Northern Wire — The minister said', 'By Ada Moss, Northern Wire —'],
    ['By Ada Moss | Northern Wire | The minister said', 'By Ada Moss | Northern Wire |'],
    ['By Ada Moss“We never met,” said the minister.', 'By Ada Moss'],
    ['By Kit McVaneThe minister said on Tuesday', 'By Kit McVane'],
  ])('is glued on: %s', (paragraph, byline) => expect(paragraph.slice(0, gluedByline(paragraph))).toBe(byline));

  it.each([
    'By Monday The Hague had answered.',
    'By the time Moss came, it was over.',
    'By March The Ledger had closed.',
    'By Tuesday Ada Moss The Younger was gone.',
    'Ada MossThe minister said',
    'By contrast The Ledger kept silent.',
  ])('is not: %s', (paragraph) => expect(gluedByline(paragraph)).toBe(0));

  it('knows the line about the author', () => {
    expect(isAboutAuthor('Ada Moss is a reporter with the Harbour Ledger.')).toBe(true);
    expect(isAboutAuthor('Ada Moss is a suspect in the case.')).toBe(false);
    expect(isAboutAuthor('Ada Moss is a “reporter” in name only.')).toBe(false);
  });
});

describe('advertising and requests', () => {
  it.each([
    'Advertisement',
    'ADVERTISEMENT',
    'Remove ads',
    'Hide this ad',
    'Ad',
    'Sponsored content',
    'Story continues below advertisement',
    'Article continues below',
    'Article content',
    'Scroll to continue reading',
  ])('is advertising: %s', (line) => expect(isAdvertising(line)).toBe(true));
  it.each([
    'Ads pulled after complaints',
    'Remove the mayor',
    'The story continues below ground',
    'Adverts for the ferry ran in May.',
  ])('is none: %s', (line) => expect(isAdvertising(line)).toBe(false));

  it.each([
    'Sign up for our newsletter',
    'They want us quiet. Sign up so that we can reach you.',
    'Subscribe today and get the first month free.',
    'Get breaking news delivered to your inbox.',
    'Follow us on Twitter',
    'Follow Ada Moss on Twitter @adamoss.',
    'READ MORE: Council rejects “reckless” ferry plan',
    'Related: Ferry contract under fire',
    'Related stories',
    'More from Harbour Ledger',
    'Share this article',
    'Share | Tweet | Email',
    'Facebook',
    '12 comments',
    'Show comments',
    'Skip to main content',
    'We use cookies to improve your experience.',
    'This site is protected by reCAPTCHA and the Google Privacy Policy applies.',
    'By signing up, you agree to our terms of use.',
    'Do you have a tip? Write to us.',
    'Support independent journalism',
    '© 2023 Harbour Ledger. All rights reserved.',
    'Already a subscriber? Log in.',
    'Read the full story here.',
    'Watch the full interview below:',
  ])('asks the reader: %s', (line) => expect(isPrompt(line)).toBe(true));

  it.each([
    'Follow the money, Moss said.',
    '“Sign up for the draft,” the minister urged.',
    'Subscribers left in droves.',
    'Click here, said the fraudsters, and thousands did.',
    'The related charges were dropped.',
    'More than 40 people were hurt.',
    'Watch officers saw the ferry list to port.',
    'Share prices fell on Tuesday.',
    'Support for the party fell.',
    'Most read the verdict as a warning.',
    'Donations to the campaign were lawful, the judge found.',
    'Copyright law was at the heart of the case.',
    'He asked voters to join the fight, according to the Ledger.',
  ])('is coverage: %s', (line) => expect(isPrompt(line)).toBe(false));
});
