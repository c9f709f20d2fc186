// Quotation marks, one by one: which characters of a text may open or close a quotation. What looks like a mark and is
// none (an apostrophe, the seconds of an angle, an attribute of a tag) is left out here, so that pairing can be simple.
import type { Span } from '../../language/span.ts';

/** Marks of one family close each other: “ ” „ " `` '' are double, ‘ ’ ' single, « » ‹ › angle. */
type MarkFamily = 'double' | 'single' | 'angle';

export type Mark = Span & {
  readonly family: MarkFamily;
  /** `open` and `close` are sure; `either` is decided by what is open. */
  readonly role: 'open' | 'close' | 'either';
  /**
   * How surely a closing mark is no apostrophe. `weak`: it follows a plural or a dropped g ("the farmers’ union",
   * "goin’ home"); `strong`: it follows punctuation or is followed by it.
   */
  readonly surety: 'weak' | 'medium' | 'strong';
};

const MARK = /``|''|&(?:quot|ldquo|rdquo|lsquo|rsquo|laquo|raquo|#8216|#8217|#8220|#8221|#39|#34);|["“”„‟«»‹›'‘’‚]/g;
const TAG = /<\/?[a-zA-Z][^<>\n]{0,2000}>/g;
const OPENS_BEFORE = /[\s([{<—–―\-/=…*_>|:]/;
const CLOSES_AFTER = /[\s.,;:!?)\]}>…—–―\-/*_|]/;
const LETTER = /[\p{L}\p{N}]/u;
/** ’90s, ’em, ’til: a mark that stands for letters left out. */
const ELISION =
  /^(?:\d0s|\d\d(?![\d,.]*\d)|em|til|till|cause|tis|twas|twere|bout|n|round|nuff|cos|neath)(?![\p{L}\p{N}])/iu;

const FAMILIES: Record<string, MarkFamily> = { '‘': 'single', '’': 'single', "'": 'single', '‚': 'single' };
for (const angle of '«»‹›') FAMILIES[angle] = 'angle';
const ENTITIES: Record<string, string> = {
  '&quot;': '"',
  '&#34;': '"',
  '&ldquo;': '“',
  '&#8220;': '“',
  '&rdquo;': '”',
  '&#8221;': '”',
  '&lsquo;': '‘',
  '&#8216;': '‘',
  '&rsquo;': '’',
  '&#8217;': '’',
  '&#39;': "'",
  '&laquo;': '«',
  '&raquo;': '»',
};

/** The marks of a text that may open or close a quotation, in text order. */
export function findMarks(text: string): Mark[] {
  const tags = [...text.matchAll(TAG)].map((tag) => ({ start: tag.index, end: tag.index + tag[0].length }));
  const marks: Mark[] = [];
  let tag = 0;
  for (const match of text.matchAll(MARK)) {
    const start = match.index;
    const end = start + match[0].length;
    while (tag < tags.length && tags[tag]!.end <= start) tag++;
    if (tag < tags.length && tags[tag]!.start <= start) continue;
    const sign = ENTITIES[match[0]] ?? match[0];
    const mark = FAMILIES[sign] === 'single' ? singleMark(text, start, end, sign) : doubleMark(text, start, end, sign);
    if (mark) marks.push(mark);
  }
  return marks;
}

function doubleMark(text: string, start: number, end: number, sign: string): Mark | null {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const left = before === '' || OPENS_BEFORE.test(before) || /[“‘«„'"]/.test(before);
  const right = after === '' || CLOSES_AFTER.test(after) || /[”’»'"]/.test(after);
  const family = FAMILIES[sign] ?? 'double';
  const make = (role: Mark['role']): Mark => ({ start, end, family, role, surety: 'strong' });
  // 6'2" and 45°30" are measures.
  if (sign === '"' && /\d/.test(before) && /\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, start - 8), start)))
    return null;
  if (sign === '``' || sign === '„') return make('open');
  // A mark of the wrong hand, plain from its surroundings, is read as what it must be: “fine,“ he said. ”Fine,” he said.
  if (/[“«‟‹]/.test(sign)) return make(left || !right ? 'open' : 'either');
  if (/[”»›]/.test(sign)) return make(right || !left ? 'close' : 'either');
  if (left && !right) return make('open');
  if (right && !left) return make('close');
  return make('either');
}

/** How far an opening ’ looks for the ’ that closes it, in code units. */
const LONGEST_MISTURNED = 600;
/** A sentence begins, or a comma or colon leads in. */
const LEADS_IN = /(?:^|\n|[.!?,:]['’”"]?\s{1,3})$/;

/** ’We waited,’ she said. ’All day.’: some editors turn every mark the same way. Then ’ closes after punctuation, too. */
function opensAll(text: string, start: number, end: number): boolean {
  if (!LEADS_IN.test(text.slice(Math.max(0, start - 5), start))) return false;
  const ahead = text.slice(end, end + LONGEST_MISTURNED);
  const closing = /[,.!?…]’(?![\p{L}\p{N}])/u.exec(ahead);
  return closing !== null && !/[‘“\n]/.test(ahead.slice(0, closing.index));
}

function singleMark(text: string, start: number, end: number, sign: string): Mark | null {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const letterBefore = LETTER.test(before);
  const letterAfter = LETTER.test(after);
  if (letterBefore && letterAfter) return null;
  const make = (role: Mark['role'], surety: Mark['surety']): Mark => ({ start, end, family: 'single', role, surety });
  const opensBefore = before === '' || OPENS_BEFORE.test(before) || /[“"«„]/.test(before);
  if (letterAfter || /[“"«[($£€…]/.test(after)) {
    if (ELISION.test(text.slice(end, end + 12))) return null;
    if (!opensBefore) return /[.,!?…”"]/.test(before) && !letterAfter ? make('close', 'strong') : null;
    // ’ before a word is an apostrophe that an editor has turned the right way; ‘ and ' open.
    return sign === '’' && !opensAll(text, start, end) ? null : make('open', 'strong');
  }
  if (sign === '‘' || opensBefore) return null;
  if (!letterBefore || /[.,;:!?)\]”"]/.test(after) || after === '' || /[\n\r]/.test(after))
    return make('close', 'strong');
  const word = text.slice(Math.max(0, start - 3), start);
  return make('close', /[sSxz]$|[a-z]in$/.test(word) ? 'weak' : 'medium');
}
