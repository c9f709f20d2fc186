// Months as other languages write them, put into English, so that one set of rules reads the day a page shows. Only
// where a day or a year stands beside the name: "mars" is also a planet and "mai" a word.

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** French, Spanish, German, Italian, Portuguese, Dutch; without accents, each month's names apart by `|`. */
const NAMES: readonly string[] = [
  'janvier|janv|enero|ene|januar|janner|gennaio|gen|janeiro|januari',
  'fevrier|fevr|fev|febrero|februar|febbraio|fevereiro|februari',
  'mars|marzo|marz|marco|maart|mrt',
  'avril|avr|abril|abr|aprile',
  'mai|mayo|maggio|mag|maio|mei',
  'juin|junio|juni|giugno|giu|junho',
  'juillet|juil|julio|juli|luglio|lug|julho',
  'aout|agosto|ago|augustus',
  'septembre|septiembre|settembre|set|setembro',
  'octobre|octubre|oktober|okt|ottobre|ott|outubro|out',
  'novembre|noviembre|novembro',
  'decembre|diciembre|dic|dezember|dez|dicembre|dezembro',
];
const ENGLISH = new Map(NAMES.flatMap((names, month) => names.split('|').map((name) => [name, MONTHS[month]!])));
const WRITTEN = /(\d)(?:er|º|\.)?(?:\s+|-)(?:de\s+)?(\p{L}{3,10})\.?,?(?:\s+|-)(?:del?\s+)?(?=\d{4})/giu;

/** `le 1er février 2023` → `le 1 february 2023`; what is no such date stays as it is. */
export function withEnglishMonths(words: string): string {
  return words.replace(WRITTEN, (written, day: string, name: string) => {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const english = ENGLISH.get(plain);
    return english === undefined ? written : `${day} ${english} `;
  });
}
