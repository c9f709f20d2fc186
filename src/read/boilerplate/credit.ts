// Whose picture it is, and what the picture shows. Credits have a shape of their own: names, a slash, an agency.

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}.’'-]*|\d+|@\w+)`;
const JOINER = `(?:of|the|for|and|de|la|le|du|von|van|&)`;
/** One to seven capitalised words: `Jean de la Tour`, `THE NORTHERN WIRE`, `Kestrel Images`. */
const NAMES = `${NAME_WORD}(?:,? (?:${NAME_WORD}|${JOINER})){0,6}`;
/** A slash in a headline (`Council Puts Off Vote On Bus/Tram Lanes Again`) has more words beside it. */
const FEW_NAMES = String.raw`${NAME_WORD}(?:,? (?:${NAME_WORD}|${JOINER})){0,3}`;
/** Labels may be in capitals, the names after them may not be small: `Photo shows the crowd` begins a caption. */
const MEDIUM = `(?:(?:[Ff]ile |FILE |[Hh]andout |[Pp]ool )?(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Ii]mages?|IMAGE|[Pp]icture|[Ii]llustration|[Gg]raphic|[Vv]ideo|[Ss]creenshot|[Ss]creengrab))`;
const BY = '(?:[Bb]y|BY|[Ff]rom|[Cc]redit|[Cc]ourtesy(?: [Oo]f)?)';

/** `Northern Wire / Jo Lund`, `JO LUND/NORTHERN WIRE`, `Pool via Kestrel Images`. */
const SLASHED = new RegExp(String.raw`^\(?${FEW_NAMES}(?:(?: ?/ ?(?!\d)| via )${FEW_NAMES}){1,3}\)?\.?$`, 'u');
/** `Photo by Jo Lund`, `Image: Kestrel`, `Credit: Jo Lund/Northern Wire`, `Photo courtesy of the Lund family`. */
const LABELLED = new RegExp(
  String.raw`^\(?(?:${MEDIUM}(?: ${BY})?|${MEDIUM} [Cc]redit|Credits?|CREDIT|Courtesy(?: of)?)(?: ?[:/|–—-] ?| )(?:the |The )?${NAMES}(?:(?: ?[/|,] ?| via )${NAMES}){0,3}(?: family)?\.?\)?$`,
  'u',
);
const AGENCY = /\b(?:Images|Photos?|Pictures|Pool|Handout|Getty|Shutterstock|iStock|AP|AFP|EPA|Reuters|REUTERS)\)?$/;
const ALL_NAMES = new RegExp(String.raw`^\(?${NAMES}\)?$`, 'u');

/** The whole line says whose picture stood here. */
export function isCredit(line: string): boolean {
  if (line.length > 140) return false;
  return SLASHED.test(line) || LABELLED.test(line) || (AGENCY.test(line) && ALL_NAMES.test(line));
}

/** One to six capitalised words and nothing else: `Jo Lund`, `The Morning Ledger`. */
export function isNameLine(line: string): boolean {
  return line.length <= 60 && ALL_NAMES.test(line) && line.split(/\s+/).length <= 6;
}

/** `… outside the court. (Photo by Jo Lund/Kestrel Images)`; a wire's own name alone is a dateline or a source: "(Reuters)". */
const CREDIT_IN_BRACKETS = new RegExp(
  String.raw`\((?:[^()]{0,60}\b(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mages?|[Hh]andout|Getty)\b[^()]{0,50}|${NAMES} ?/ ?${NAMES}(?: ?/ ?${NAMES})?)\)\.?$`,
  'u',
);
/** `… on Tuesday. THE NORTHERN WIRE/Jo Lund`: an agency in capitals. */
const AGENCY_IN_CAPITALS =
  /(?<=[.!?”"]\s{1,3})(?:\p{Lu}{2,} ){0,4}\p{Lu}{2,} ?\/ ?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}$/u;
const LABEL_AT_END = new RegExp(
  String.raw`(?<=[.!?”"] ?)(?:${MEDIUM}|Credit) ?(?:${BY}|:|${BY}:) ?${NAMES}(?: ?[/|] ?${NAMES}){0,2}\.?$`,
  'u',
);
const CAPTION_START =
  /^(?:FILE(?: PHOTO| PHOTOGRAPH| IMAGE)?\s*[-–—:]|File photo|Handout photo|In this (?:\S+ ){0,5}(?:photo|image|picture|photograph|screenshot)\b|(?:Photo|Image|Picture|Caption|Pictured|Photo caption|Above|Top|Bottom|Left|Right)(?: (?:left|right|above|below))?: |An? (?:file |handout |undated |aerial )?(?:photo|photograph|image|picture|screenshot) (?:of|shows|provided|released|taken)\b)/;
/** `Lund, left, is seen outside the court`: captions tell in the present what the picture shows. */
const IS_SEEN =
  /\b(?:is|are) (?:seen|pictured|shown) (?:here|in|at|on|during|leaving|arriving|speaking|outside|near)\b/;

/** Where a credit begins that ends the block; null when none does. */
export function creditAtEnd(block: string): number | null {
  if (block.length > 600 || /^[-–—•*]/.test(block)) return null;
  for (const shape of [CREDIT_IN_BRACKETS, AGENCY_IN_CAPITALS, LABEL_AT_END]) {
    const match = shape.exec(block);
    if (match) return match.index;
  }
  return null;
}

/** The block describes a picture: it opens like a caption or speaks as only captions do. About three sentences at most. */
export function isCaption(block: string): boolean {
  if (block.length > 500) return false;
  if (CAPTION_START.test(block)) return true;
  return IS_SEEN.test(block) && !/["“”]|''/.test(block) && block.length <= 300;
}
