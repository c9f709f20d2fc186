// The weights that all engines search with.

/** What a corrected word counts, against a word as it was asked. */
export const CORRECTED_WEIGHT = 0.7;
/** How many words a misspelt word may stand for. */
export const SPELLINGS_TRIED = 3;
/** Robertson and Zaragoza 2009, with the `+` of Lv and Zhai 2011 (`d`). A term counts once in a document, however often it stands there. */
export const BM25 = { k: 1.2, b: 0.7, d: 1 };
/** What a match in the speaker's name counts, against one in the words. */
export const SPEAKER_WEIGHT = 0.5;
