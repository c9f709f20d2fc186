// Small closed classes of English words that the rules lean on where no tagger is at hand.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const AUXILIARIES = set(
  "has have had 's 've 'd is are was were be been being am 're will would 'll should could can may might must shall do does did " +
    "n't not never ca wo cannot to",
);
export const NEGATIONS = set("not n't never neither nor hardly no");
const ADVERBS = set(
  'also later then again still once often ever already now just even always earlier soon instead further first previously ' +
    'meanwhile thus simply yesterday today only so too back wryly aloud afterwards afterward long since nevertheless',
);
export const PRONOUNS = set('he she they i we it you who one');
export const PERSONAL = set('he she they i we');
export const DETERMINERS = set(
  'the a an this that these those his her their its my our your some any no one two three four five six seven eight nine ten ' +
    'several many most both all each every another other few dozens hundreds thousands various multiple numerous',
);
export const PREPOSITIONS = set(
  'of in on at to for with from by about after before during since until till against among between through over under ' +
    'into onto upon via across behind beyond despite within without toward towards like near amid amidst outside inside as per ' +
    'around along alongside off out regarding concerning',
);
/** Words that begin a clause: a subject does not reach over one to the left. */
export const CLAUSE_STARTS = set(
  'that and but or if when while as because although though whether since after before where which who whom whose what how why ' +
    'so than unless until yet nor whereas',
);
export const TIME_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow last earlier this next later ' +
    'recently then january february march april may june july august september october november december',
);
/** Forms of verbs that a sentence cannot do without: one of these in front of a comma makes words a clause. */
const COMMON_FINITE = set(
  "is are was were has have had do does did will would could should can may might must 's 're 've 'll 'd n't said says " +
    'say told went came made took got gave knew saw left began became felt held ran stood met put kept brought let meant set ' +
    'paid sat spoke lay led read grew lost fell sent built understood drew broke spent cut rose drove bought wore chose makes ' +
    'takes goes comes gives needs wants seems works looks knows thinks believes',
);

/** True for an adverb, by list or by its ending. */
export function isAdverb(word: string): boolean {
  return (
    ADVERBS.has(word) ||
    (word.length > 4 &&
      word.endsWith('ly') &&
      !/^(?:family|reply|july|italy|ally|supply|assembly|apply|rally|bully|kelly|sally|molly|emily|billy|daily|early)$/.test(
        word,
      ))
  );
}

/** True for a word that most likely is a finite verb, by list or by its ending. */
export function looksFinite(word: string): boolean {
  return COMMON_FINITE.has(word) || (word.length > 4 && /[^e]ed$/.test(word));
}
