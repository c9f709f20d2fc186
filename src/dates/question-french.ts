// French date words of users, put into English, so that one set of rules reads both.

const SEASONS: Readonly<Record<string, string>> = {
  printemps: 'spring',
  été: 'summer',
  ete: 'summer',
  automne: 'fall',
  hiver: 'winter',
};
const SEASON = `(${Object.keys(SEASONS).join('|')})`;
const MONTH =
  '(janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(?:\\s+dernier)?';
const COUNT = '(\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente)';
const DAY = '(\\d{1,2})(?:er)?';
/** "les", "ces", "au cours des", "dans les": what stands before "trois derniers mois". */
const THE = "(?:(?:au cours |pendant |durant |dans |sur )?(?:des|les|ces|d['’]|l[ea] )\\s*)?";
const words = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'gu');
/** What stands before a month or a year and belongs to it. */
const leading = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${pattern}(?=${MONTH}|\\d{4}(?!\\d))`, 'gu');
const season = (found: string): string => SEASONS[found] ?? found;

/** The order matters: what is made of several words goes before the words. */
const WORDS: readonly (readonly [RegExp, string | ((found: string, ...groups: string[]) => string)])[] = [
  [/^(?:il y a|voici) (?:environ )?(.+)$/, '$1 ago'],
  [words('avant-hier'), 'the day before yesterday'],
  [words('apr[eè]s-demain'), 'the day after tomorrow'],
  [words('hier(?: (?:matin|midi|soir|apr[eè]s-midi))?'), 'yesterday'],
  [words("aujourd['’]hui|ce (?:matin|midi|soir)|cet(?:te)? apr[eè]s-midi|cette nuit"), 'today'],
  [words('demain'), 'tomorrow'],
  [words(`du ${DAY} au ${DAY} ${MONTH}`), 'from $1 to $2 $3'],
  [words(`du ${DAY} ${MONTH}( \\d{4})? au ${DAY} ${MONTH}`), 'from $1 $2$3 to $4 $5'],
  [words(`de ${MONTH}( \\d{4})? [àa] ${MONTH}`), 'from $1$2 to $3'],
  [words('de (\\d{4}) [àa] (\\d{4})'), 'from $1 to $2'],
  [words('entre'), 'between'],
  [
    words("(?:d['’]ici|avant|jusqu['’][àa]) (?:l[ae] )?fin de l['’]ann[ée]e|depuis le d[ée]but de l['’]ann[ée]e"),
    'this year',
  ],
  [words(`depuis (?:les )?${COUNT} (?:derni[eè]re?s )?(jours|semaines|mois|ans|ann[ée]es)`), 'the last $1 $2'],
  [words('depuis'), 'since'],
  [words("jusqu['’]?(?:en|[àa]u?)"), 'until'],
  [words("(?:l['’]|cette )(?:an|ann[ée]e) (?:derni[eè]re?|pass[ée]e?)"), 'last year'],
  [words("l['’](?:an|ann[ée]e) (?:prochaine?|suivante?)"), 'next year'],
  [words('(?:(?:la )?fin de semaine|(?:le )?week-?end) (?:derni[eè]re?|pass[ée]e?)'), 'last weekend'],
  [words('(?:cette fin de semaine|ce week-?end)'), 'this weekend'],
  [words('(?:la )?semaine (?:derni[eè]re|pass[ée]e)'), 'last week'],
  [words('(?:la )?semaine prochaine'), 'next week'],
  [words('(?:le )?mois (?:dernier|pass[ée])'), 'last month'],
  [words('(?:le )?mois prochain'), 'next month'],
  [words('cette semaine(?:-ci)?'), 'this week'],
  [words('ce mois(?:-ci)?'), 'this month'],
  [words('cette ann[ée]e(?:-ci)?'), 'this year'],
  [words(`${THE}${COUNT} derni(?:er|[eè]re)s (jours|semaines|mois|ann[ée]es)`), 'the last $1 $2'],
  [words('(?:au cours du|durant le|pendant le|dans le) dernier mois'), 'the last 1 month'],
  [words('(?:au cours de|durant|pendant|dans) la derni[eè]re (semaine|ann[ée]e)'), 'the last 1 $1'],
  [words(`(?:le |l['’])?${SEASON} (?:dernier|pass[ée])`), (_, name) => `last ${season(name!)}`],
  [words(`(?:le |l['’])?${SEASON} prochain`), (_, name) => `next ${season(name!)}`],
  [words(`cet? ${SEASON}`), (_, name) => `this ${season(name!)}`],
  [words(`(?:au |[àa] l['’]|en |le |l['’])?${SEASON}(?: de)?( \\d{4})`), (_, name, year) => `${season(name!)}${year}`],
  [words(`(?:au |[àa] l['’]|en |le |l['’])${SEASON}`), (_, name) => `in the ${season(name!)}`],
  [words('(?:au (?:cours du )?mois|du mois) de'), 'in'],
  [leading("(?:(?:[àa] )?la )?fin (?:de |du mois de |d['’])?"), 'late '],
  [leading("(?:au |en |le )?d[ée]but (?:de |du mois de |d['’])?"), 'early '],
  [leading('(?:[àa] la )?mi-'), 'mid-'],
  [/(?<!\p{L})(janv|févr|avr|juil|déc)\./gu, '$1'],
  [words('(?:dans |pendant |durant )?les ann[ée]es (?:19)?([2-9])0'), 'the 19$10s'],
  [words('(?:dans |pendant |durant )?les ann[ée]es (\\d{3})0'), 'the $10s'],
  [words('(?:au |le |du )?(?:premier|1er) trimestre(?: de)?'), 'the first quarter of'],
  [words('(?:au |le |du )?(?:deuxi[eè]me|2e) trimestre(?: de)?'), 'the second quarter of'],
  [words('(?:au |le |du )?(?:troisi[eè]me|3e) trimestre(?: de)?'), 'the third quarter of'],
  [words('(?:au |le |du )?(?:quatri[eè]me|4e|dernier) trimestre(?: de)?'), 'the fourth quarter of'],
  [words('(?:[àa] )?no[ëe]l'), 'Christmas'],
  [words('(?:[àa] )?p[âa]ques'), 'Easter'],
  [words("(?:le |au )?jour de l['’]an"), "New Year's Day"],
  [words('(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier'), 'last $1'],
  // "mars dernier" is the latest March, also in April; "last March" would be the one of the year before.
  [words(MONTH), '$1'],
  [words('(\\p{L}+) dernier'), 'last $1'],
  [words('(\\d+)er'), '$1'],
];

const NAMES: Readonly<Record<string, string>> = {
  janvier: 'january',
  janv: 'january',
  févr: 'february',
  avr: 'april',
  juil: 'july',
  déc: 'december',
  février: 'february',
  fevrier: 'february',
  mars: 'march',
  avril: 'april',
  mai: 'may',
  juin: 'june',
  juillet: 'july',
  août: 'august',
  aout: 'august',
  septembre: 'september',
  octobre: 'october',
  novembre: 'november',
  décembre: 'december',
  decembre: 'december',
  lundi: 'monday',
  mardi: 'tuesday',
  mercredi: 'wednesday',
  jeudi: 'thursday',
  vendredi: 'friday',
  samedi: 'saturday',
  dimanche: 'sunday',
  un: 'one',
  une: 'one',
  deux: 'two',
  trois: 'three',
  quatre: 'four',
  cinq: 'five',
  sept: 'seven',
  huit: 'eight',
  neuf: 'nine',
  dix: 'ten',
  douze: 'twelve',
  quinze: 'fifteen',
  vingt: 'twenty',
  trente: 'thirty',
  jour: 'day',
  jours: 'days',
  semaine: 'week',
  semaines: 'weeks',
  mois: 'month',
  an: 'year',
  ans: 'years',
  année: 'year',
  années: 'years',
  et: 'and',
};

/** The words with French date words in English; other words as they are, in lower case when any was French. */
export function toEnglish(text: string): string {
  const lower = text.toLowerCase();
  let english = lower;
  for (const [french, replacement] of WORDS)
    english =
      typeof replacement === 'string' ? english.replace(french, replacement) : english.replace(french, replacement);
  // "sept 2023" and "six weeks" are English already.
  const isFrench =
    english !== lower || /\p{L}+/gu[Symbol.match](lower)?.some((w) => w !== 'sept' && w !== 'an' && w in NAMES);
  if (!isFrench) return text;
  return english.replace(/\p{L}+/gu, (word) => NAMES[word] ?? word);
}
