// French date words of users, put into English, so that one set of rules reads both.

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:il y a|voici) (?:environ )?(.+)$/, '$1 ago'],
  [/\bavant-hier\b/g, 'the day before yesterday'],
  [/\bapr[eè]s-demain\b/g, 'the day after tomorrow'],
  [/\bhier\b/g, 'yesterday'],
  [/\baujourd['’]hui\b/g, 'today'],
  [/\bdemain\b/g, 'tomorrow'],
  [/\bentre\b/g, 'between'],
  [/\bdepuis\b/g, 'since'],
  [/\bjusqu['’]?(?:en|au|à|a)\b/g, 'until'],
  [/(?:\bl['’]|\bcette )(?:an|ann[ée]e) (?:derni[eè]re?|pass[ée]e?)/g, 'last year'],
  [/\b(?:la )?semaine (?:derni[eè]re|pass[ée]e)/g, 'last week'],
  [/\b(?:le )?mois (?:dernier|pass[ée])/g, 'last month'],
  [/\bcette semaine\b/g, 'this week'],
  [/\bce mois(?:-ci)?\b/g, 'this month'],
  [/\bcette ann[ée]e\b/g, 'this year'],
  [/\b(?:les )?(\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) derniers? (jours|mois)\b/g, 'the last $1 $2'],
  [
    /\b(?:les )?(\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) derni[eè]res (semaines|ann[ée]es)\b/g,
    'the last $1 $2',
  ],
  [/\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier\b/g, 'last $1'],
  [/\b(\w+) dernier\b/g, 'last $1'],
  [/\b(\d+)er\b/g, '$1'],
];

const NAMES: Readonly<Record<string, string>> = {
  janvier: 'january',
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
  for (const [french, replacement] of WORDS) english = english.replace(french, replacement);
  // "sept 2023" and "six weeks" are English already.
  const isFrench =
    english !== lower || /\p{L}+/gu[Symbol.match](lower)?.some((w) => w !== 'sept' && w !== 'an' && w in NAMES);
  if (!isFrench) return text;
  return english.replace(/\p{L}+/gu, (word) => NAMES[word] ?? word);
}
