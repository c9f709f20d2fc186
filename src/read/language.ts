// Which language an article is in, by a vote of its commonest words. Extraction knows English; of other languages only
// what stands in quotation marks can be trusted. A page's own `lang` is not asked: themes say "en" whatever is in them.

/** The words that make up a third of any text in a language; those that two languages share count for both. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to in that was for is on with he it his at said as by from have has had were are be they not but this which who an will would their been its she her',
  fr: 'le la les de des du et en un une est que qui dans pour sur pas au aux par avec ce cette il elle ne se sont plus son sa ses été mais ont nous leur deux comme à d l qu',
  es: 'el la los las de del y en un una que es por para con no se su sus al lo como más pero fue este esta ha son entre cuando sin sobre también muy ya desde',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie',
  it: 'il lo la i gli le di del della e in un una che è per con non si da dei al alla nel sono ha anche più ma come dal delle questo stato essere',
  pt: 'o a os as de do da dos das e em um uma que é para com não se no na por mais foi ao como mas seu sua são pelo pela ser tem também',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij uit door naar over heeft hij ze maar dan wordt nog worden deze',
  sv: 'och i att det som en på är av för med den till har de inte om ett han men var jag från vi så kan hade nu',
  pl: 'i w na z się nie do to że jest o jak po za od co ale przez dla są przy był tym który oraz może',
};
/** Scripts that are one language, or nearly so for news. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0a00-\u0a7f]/g, 'pa'],
];
const WORDS_BY_LANGUAGE = Object.entries(COMMON).map(([code, words]) => [code, new Set(words.split(' '))] as const);

/** Enough of an article to tell, and no more. UTF-16 code units. */
const REACH = 12_000;
const FEWEST_WORDS = 20;
/** Another language has this share of common words, and this many times those of English: an English story may quote. */
const FEWEST_COMMON = 0.18;
const AHEAD = 1.6;
/** A script has this share of all letters. */
const MOSTLY = 0.4;

/** The language of `text`, ISO 639-1, where it is another than English; null for English and wherever it is not certain. */
export function otherLanguage(text: string): string | null {
  const sample = text.slice(0, REACH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, code] of SCRIPTS) {
    // Japanese has Chinese characters between its own: its own decide.
    const share = (sample.match(script)?.length ?? 0) / Math.max(letters, 1);
    if (letters >= FEWEST_WORDS && share > (code === 'ja' ? 0.1 : MOSTLY)) return code;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const votes = WORDS_BY_LANGUAGE.map(([code, common]) => {
    const count = words.filter((word) => common.has(word)).length;
    return { code, share: count / words.length };
  });
  const english = votes.find(({ code }) => code === 'en')!.share;
  const best = votes.reduce((a, b) => (b.share > a.share ? b : a));
  if (best.code === 'en' || best.share < FEWEST_COMMON || best.share < english * AHEAD) return null;
  return best.code;
}
