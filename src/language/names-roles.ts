// "The judge" is Justice Moss: which titles and descriptions are the same role.

const ROWS = [
  'mp|mps|member of parliament|parliamentarian|lawmaker|legislator|politician',
  'senator|sen|lawmaker|legislator|politician',
  'representative|rep|congressman|congresswoman|lawmaker|legislator|politician',
  'assemblyman|assemblywoman|assembly member|lawmaker|legislator|politician',
  'governor|gov',
  'mayor',
  'judge|justice|magistrate|recorder|jurist',
  'lawyer|counsel|attorney|barrister|solicitor',
  'prime minister|premier|pm',
  'minister|secretary',
  'president|head of state',
  'vice president|vice-president|veep',
  'chancellor',
  'chief executive|ceo|chief executive officer|boss',
  'chairman|chairwoman|chair|chairperson',
  'spokesman|spokeswoman|spokesperson',
  'doctor|dr|physician|surgeon',
  'professor|prof|academic|scholar',
  'councillor|councilor|councilman|councilwoman|council member|council',
  'general|gen',
  'colonel|col',
  'captain|capt',
  'lieutenant|lt',
  'sergeant|sgt',
  'admiral|adm',
  'officer|constable|policeman|policewoman|sergeant|detective|deputy',
  'candidate|nominee|presidential candidate|hopeful|contender',
  'reverend|rev|pastor|minister|priest|vicar|preacher|clergyman|father|fr',
  'bishop|archbishop|prelate',
  'pope|pontiff',
  'king|monarch',
  'queen|monarch',
  'director|head',
  'manager',
  'coach',
  'editor',
  'author|writer|novelist',
  'historian',
  'economist',
  'singer|musician',
  'actor|actress',
  'ambassador|envoy|diplomat',
  'consul general|consul|diplomat',
  'student',
  'teacher',
  'rector',
  'commissioner',
  'sheriff',
  'prosecutor',
  'attorney general',
  'secretary of state',
  'host|anchor|moderator|presenter',
  'billionaire|businessman|tycoon|mogul',
  'farmer',
  'owner',
  'engineer',
  'nurse',
];

const SYNONYMS = new Map<string, Set<string>>();
for (const row of ROWS) {
  const words = row.split('|');
  for (const word of words) SYNONYMS.set(word, new Set([...(SYNONYMS.get(word) ?? []), ...words]));
}

/** True when somebody described as `role` ("Justice", "mayor of Hull", "board chairman") can be "the `head`". */
export function hasRole(role: string, head: string): boolean {
  return isAnyOf(role, SYNONYMS.get(head) ?? SYNONYMS.get(head.split(' of ')[0]!) ?? [head]);
}

/** The same in the very words: "counsel" is the counsel, though a lawyer can be called that too. */
export function hasRoleLiterally(role: string, head: string): boolean {
  return isAnyOf(role, [head]);
}

function isAnyOf(role: string, wanted: Iterable<string>): boolean {
  const words = role
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/^(?:the|a|an)\s+/, '');
  const main = words.split(/\s(?:of|for|at|in|with|from|who|to|on)\s|,/)[0]!;
  for (const want of wanted) {
    if (words === want || words.startsWith(`${want} of `) || words.startsWith(`${want} for `)) return true;
    if (main === want || main.endsWith(` ${want}`) || words.endsWith(` ${want}`)) return true;
  }
  return false;
}

const DOCUMENTS = [
  'decision|ruling|rulings|judgment|judgement|opinion|order|verdict|dissent|resolution',
  'filing|filings|affidavit|lawsuit|complaint|suit|petition|document|documents|motion|deposition|papers|submission|statement of claim',
  'report|reports|study|studies|analysis|paper|survey|findings|audit|review',
  'memo|memorandum|memos|briefing|brief|note|notes|summary',
  'letter|letters|email|emails|e-mail|e-mails|message',
  'statement|statements|release|communique|communiqué|press-release',
  'book|autobiography|memoir|article|column|op-ed|editorial|essay|post|tweet|blog',
];
const DOCUMENT_CLASS = new Map(
  DOCUMENTS.flatMap((row, i) => row.split('|').map((word): [string, number] => [word, i])),
);

/** A number for each kind of document: "ruling" and "decision" are one kind; -1 for words that are in none. */
export function documentClass(noun: string): number {
  return DOCUMENT_CLASS.get(noun.toLowerCase()) ?? -1;
}
