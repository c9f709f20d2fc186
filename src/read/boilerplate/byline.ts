// Who wrote it, and when it went out: lines of their own, or glued to the first sentence by whoever saved the page.

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )`;
const TIME = String.raw`(?:,? ?(?:at|[-–—|•·])? ?\d{1,2}[:.h]\d\d(?::\d\d)? ?(?:[ap]\.?m\.?)?(?: ?\(?[a-z]{2,5}\)?)?)`;
const CALENDAR = String.raw`(?:${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})`;

/** `March 22, 2023`, `Wed, 22 March 2023 at 4:15 p.m. EDT`: a date and nothing else. */
const DATE_LINE = new RegExp(`^${DAY}?${CALENDAR}${TIME}?$`, 'i');
const STAMP = new RegExp(
  String.raw`^\(?(?:(?:first |originally |last )?(?:published|posted|updated|modified|created)|date)(?: on| at)?:? ?(?:${DAY}?${CALENDAR}|${MONTH} \d|\d{1,4}\b|${DAY}|today\b|yesterday\b)`,
  'i',
);
const READING_TIME =
  /^(?:\d{1,3}[ -]?min(?:ute)?s?\.?(?: read| ago)?|(?:about |an? |\d{1,3} )(?:hours?|days?|minutes?) ago|reading time:? .{1,20})$/i;

const PERSON = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|de|la|le|du|von|van|der|bin|al)){1,4}`;
const ANOTHER = `(?:,? and |, | & )${PERSON}`;
const OUTLET = String.raw`(?:,| \||/| ?[•·–—-]| for| of) ?(?:the )?[\p{L}\p{M}\d][\p{L}\p{M}\d&.’' -]{1,50}`;
const BY_LINE = new RegExp(
  `^(?:(?:[Ss]tory|[Ww]ritten|[Rr]eporting|[Aa]nalysis|[Oo]pinion|[Cc]ommentary|[Tt]ext) )?(?:[Bb]y|BY):? ${PERSON}(?:${ANOTHER}){0,4}(?:${OUTLET}){0,3}$`,
  'u',
);
const AFTERWORD =
  /^[-–—(]{0,3} ?(?:with (?:additional )?(?:files|reporting|reports|contributions) (?:from|by)\b|(?:additional |writing and |editing and )?(?:reporting|writing|editing) by\b|edited by\b|this (?:report|story|article) (?:by|from|was|is)\b.{0,80}\b(?:(?:re-?)?published|produced|supported|updated|translated)\b|.{2,120}\bcontributed (?:to this (?:report|story|article)|reporting)\b)/i;
const JOB = '(?:reporter|journalist|columnist|correspondent|editor|writer|producer|contributor|bureau chief|anchor)';
const ABOUT_AUTHOR = new RegExp(String.raw`^${PERSON} is (?:an?|the|our) [^.!?]{0,90}\b${JOB}\b`, 'u');
const STAFF_LINE = new RegExp(
  String.raw`^${PERSON}(?:,| \|| ?[–—-]) [\p{L}’' ]{0,40}\b(?:[Ss]taff|[Rr]eporter|[Jj]ournalist|[Cc]olumnist|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Bb]ureau)\b[^.!?]{0,30}$`,
  'u',
);

/** A line that names the author, with or without the outlet, or says when it was published; anywhere in the text. */
export function isByline(line: string): boolean {
  if (line.length > 160) return false;
  if (STAMP.test(line) && line.length <= 110 && !/["“”]/.test(line)) return true;
  if (READING_TIME.test(line) || AFTERWORD.test(line)) return true;
  if (STARTS_WITH_A_DATE.test(line)) return false;
  return BY_LINE.test(line) || STAFF_LINE.test(line);
}

/** A date on a line of its own. Above the body it dates the article; inside, it may head an entry of a chronology. */
export function isDateLine(line: string): boolean {
  return line.length <= 60 && DATE_LINE.test(line);
}

/** `Ada Moss is a reporter with the Ledger.`: the line about the author below an article. */
export function isAboutAuthor(block: string): boolean {
  return block.length <= 400 && ABOUT_AUTHOR.test(block) && !/["“”]/.test(block);
}

/** "By Monday The Hague had …": a day or a month is no author. */
const STARTS_WITH_A_DATE = new RegExp(String.raw`^by:? (?:${DAY}|${MONTH}(?!\p{L}))`, 'iu');
const OPENER =
  '(?:The|A|An|In|On|At|It|He|She|They|We|I|For|After|Before|When|While|As|With|From|More|Two|Three|Four|Five|Some|Many|This|That|There|If|But|Police|Officials|Residents)';
const NAME = String.raw`\p{Lu}[\p{Ll}\p{M}.’'-]+(?:\p{Lu}\p{Ll}+)?`;
const AUTHOR = String.raw`${NAME}(?: (?:\p{Lu}\.|${NAME})){1,2}`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){1,2}`;
const PUBLICATION = String.raw`\p{Lu}[\p{L}&.’' ]{2,40}?`;
const GLUED = [
  // By Ada MossThe minister said …
  String.raw`\p{Lu}[\p{Ll}\p{M}.’'-]+(?: \p{Lu}\.)? \p{Lu}[\p{Ll}\p{M}’'-]+(?:\p{Lu}[\p{Ll}\p{M}]+)??(?=${OPENER} |\p{Lu}{3,}|[“"‘])`,
  // By Ada Moss, Northern Wire — The minister said …
  String.raw`${AUTHOR}, ${PUBLICATION} [–—|-]{1,2} (?=[\p{Lu}“"‘])`,
  // By Ada Moss | Northern Wire | The minister said …
  String.raw`${AUTHOR}(?: ?\| ?${PUBLICATION}){0,2} ?\| ?(?=[\p{Lu}“"‘])`,
  // By Ada Moss OTTAWA — The minister said …
  String.raw`(?:${AUTHOR}|${CAPITALS}) (?=\p{Lu}{3,}[\p{Lu}, .]{0,30}(?:\([^)]{1,30}\) ?)?[–—-])`,
  // By ADA MOSS“I never said …   By ADA MOSSThe minister said …
  String.raw`${CAPITALS}(?=[“"‘]|${OPENER} )`,
  // By Ada Moss The minister said …   BY ADA MOSS The minister said …
  `(?:${AUTHOR}|${CAPITALS}) (?=${OPENER} )`,
].map((tail) => new RegExp(`^(?:By|BY|by):? (?:${tail})`, 'u'));

/** How many characters at the beginning of a paragraph are a byline glued to its first sentence; 0 when none are. */
export function gluedByline(paragraph: string): number {
  const head = paragraph.slice(0, 200);
  if (!/^by:? /i.test(head) || STARTS_WITH_A_DATE.test(head)) return 0;
  for (const shape of GLUED) {
    const match = shape.exec(head);
    if (match) return match[0].trimEnd().length;
  }
  return 0;
}
