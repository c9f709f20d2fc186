// A year: "1999", "mid-2011", "fiscal 1988", "the end of 1990", "the year two thousand".
import { calendarDay } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { GAP, JOIN, YEAR } from '../vocabulary.ts';

const PART = `(?:(?:the${GAP})?(?:early|late|mid|fiscal(?:${GAP}year)?)${JOIN}|the${GAP}(?:beginning|start|middle|end|close|rest)${GAP}of${GAP}|the${GAP}year${GAP})`;
/** What a number counts or numbers when it is no year: "1990 people", "2000 U.S. troops", "$1999", "No. 1984", "1999 Main Street". */
const COUNTED =
  /^(?:\s+|-)(?:people|persons|men|women|children|miles?|met(?:er|re)s?|feet|foot|kilomet(?:er|re)s?|km|pounds|tons?|tonnes|dollars|euros|troops|soldiers|workers|employees|jobs|shares|points|homes|houses|barrels|acres|hectares|votes|megawatts|degrees|calories|rpm|MHz|GMT|UTC|BST|CES?T|[ECMP][SD]T|HKT|SGT|[IJM]ST|AE[SD]T|WAT|EAT|MSK|GST|hours?|days?|weeks?|months?|years?|pages|percent|square|cubic|(?:Main|Elm|First|\p{Lu}\p{Ll}+)\s+(?:Street|St\.|Avenue|Ave\.|Road|Drive|Boulevard|Lane))(?![\p{L}])/u;
/** "his 1987 Chevrolet": the year of a model, not of what happened; "the 1998 Ford strike" is one. */
const OWNED = /(?:\b(?:an?|his|her|their|my|our|old|blue|red|white|black|green|gr[ea]y|silver|rented)|['’]s)\s+$/i;
const MODEL =
  /^\s+(?:Acura|Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Citro[eë]n|Dodge|Ferrari|Fiat|Ford|GMC|Honda|Hyundai|Jeep|Kia|Land\s+Rover|Lexus|Mazda|Mercedes|Mitsubishi|Nissan|Oldsmobile|Opel|Peugeot|Plymouth|Pontiac|Porsche|Range\s+Rover|Renault|Rolls|Saab|Subaru|Suzuki|Tesla|Toyota|Vauxhall|Volkswagen|Volvo)(?![\p{L}])/u;
const NOT_BEFORE =
  /(?:\d[-–]|[$£€¥#/]\s?|\d[.,]|\bNo\.?\s|\bNumber\s|\bFlight\s|\bRoom\s|\bPage\s|\bRoute\s|\bModel\s|\bBoeing\s|@)$/i;
/** "a venture called Orion 1980": part of a name. */
const NAMED = /\b(?:called|named|dubbed|titled|entitled)\s+["“‘]?(?:\p{Lu}[\p{L}-]*\s+)+$/u;
/** "about 2000 seats", "there are 2000 seats": a number and what it counts; "below 1990 levels" is a year. */
const NUMBERS =
  /\b(?:are|were|about|some|nearly|almost|roughly|approximately|over|than|least|most|to|only|another|these|those|all|its|has|have|had|with)\s+$/i;
const THINGS =
  /^\s+(?!levels|prices|figures|numbers|rates|standards|elections|results|sales|earnings|profits|values|terms|polls|games|models?|was|has|is|as)(?:[a-z]+-?[a-z]*\s+)?[a-z]{3,}s\b(?!\s+(?:of|in)\s+(?:1|2)\d\d\d)/;
const LEAD =
  /\b(?:in|since|from|until|till|by|during|of|to|between|before|after|and|around|about|circa|early|late|year|for|through|dated|born|\()[\s-]*$/i;

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

export const YEARS: readonly Rule[] = [
  { needs: 'digit', pattern: pattern`${PART}?(?<year>${YEAR})(?![p{L}])`, read: readYear },
  // "the class of '98", "in '69", "the summer of '69"; not "rock 'n' roll in '4/4 time".
  {
    needs: 'digit',
    pattern: pattern`(?<=\b(?:in|of|since|until|from|by|for|to|than|the)${GAP})['‘’](?<year>\d\d)(?![\da-z'’/]|${GAP}?%)`,
    read: readShort,
  },
  { needs: 'digit', pattern: pattern`FY${GAP}?(?<year>20\d\d|19\d\d|['’]?\d\d)(?![\d-])`, read: readFiscal },
  {
    needs: 'digit',
    pattern: pattern`(?:the${GAP})?(?<year>${YEAR})${GAP}fiscal${GAP}year(?![a-z-])`,
    read: readFiscal,
  },
  {
    needs: 'digit',
    pattern: pattern`(?<=(?:1[5-9]|20)\d\d[-–/])(?<short>\d\d|(?:1[5-9]|20)\d\d)(?![\d-])`,
    read: readSecondYear,
  },
  {
    needs: 'spoken year',
    pattern: pattern`(?:the${GAP}year${GAP})?(?<century>nineteen|eighteen|twenty)[- ](?:oh[- ](?<one>${ONES})|(?<teen>${TEENS})|(?<ten>${TENS})(?:[- ](?<unit>${ONES}))?)(?![-a-z\u00c0-\u024f])`,
    read: readSpoken,
  },
  {
    needs: 'unit',
    pattern: pattern`the${GAP}year${GAP}two${GAP}thousand(?:${GAP}(?:and${GAP})?(?<one>${ONES}))?`,
    read: readSpoken,
  },
];

function readYear({ groups, words, start, end }: Found, { text, published }: Setting): Reading | null {
  const year = Number(groups['year']);
  const [before, after] = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + 40)];
  if (
    NOT_BEFORE.test(before) ||
    NAMED.test(text.slice(Math.max(0, start - 60), start)) ||
    COUNTED.test(after) ||
    (OWNED.test(before) && MODEL.test(after)) ||
    isNumber(after)
  )
    return null;
  if (year % 100 === 0 && words.length === 4 && NUMBERS.test(before) && THINGS.test(after)) return null;
  const bare = words.length === 4;
  // Round, early and far-off numbers are counts unless a preposition says otherwise: "1200 on board", but "in 1492".
  const latest = published === null ? 2060 : 1995 + published / 365.25;
  if (bare && (year < 1900 || year > latest) && !LEAD.test(before)) return null;
  return { type: 'DATE', value: String(year), basis: 'explicit' };
}

/** The year of the century of publication, or of the one before when it would lie ahead; of the last century when that is not known. */
function readShort({ groups, start }: Found, { published }: Setting): Reading {
  const digits = Number(groups['year']);
  const now = published === null ? 1999 : calendarDay(published).year;
  const year = Math.floor(now / 100) * 100 + digits;
  return { type: 'DATE', value: String(year > now + 1 ? year - 100 : year), basis: 'explicit', start };
}

/** "FY2013", "FY13", "the 2013 fiscal year": the year it is named by. */
function readFiscal({ groups, words }: Found): Reading | null {
  if (/^fy/i.test(words) && !/^FY/.test(words)) return null;
  const digits = (groups['year'] ?? '').replace(/\D/g, '');
  return { type: 'DATE', value: digits.length === 2 ? `20${digits}` : digits, basis: 'explicit' };
}

/** "1990-3345", "2000/01/x": digits go on, but not as the second year of a span ("1989-91"). */
function isNumber(after: string): boolean {
  return /^(?:%|[-–/.]\d)/.test(after) && !/^[-–/](?:\d\d|\d{4})(?![\d-])/.test(after);
}

/** "1989-91", "1914–1918": the second year of a span of years. */
function readSecondYear({ groups, start }: Found, { text }: Setting): Reading | null {
  const first = text.slice(start - 5, start - 1);
  const short = groups['short'] ?? '';
  const year = short.length === 4 ? Number(short) : Number(first.slice(0, 2) + short);
  return year > Number(first) && year - Number(first) < 100
    ? { type: 'DATE', value: String(year), basis: 'explicit' }
    : null;
}

/** "nineteen ninety-four", "twenty oh three", "the year two thousand": broadcast transcripts write years out. */
function readSpoken({ groups }: Found): Reading | null {
  const index = (list: string, word: string | undefined): number =>
    word ? list.split('|').indexOf(word.toLowerCase()) + 1 : 0;
  const century = { eighteen: 1800, nineteen: 1900 }[(groups['century'] ?? '').toLowerCase()] ?? 2000;
  const teen = groups['teen'] ? index(TEENS, groups['teen']) + 9 : 0;
  const ten = groups['ten'] ? (index(TENS, groups['ten']) + 1) * 10 : 0;
  const year = century + teen + ten + index(ONES, groups['unit'] ?? groups['one']);
  return { type: 'DATE', value: String(year), basis: 'explicit' };
}
