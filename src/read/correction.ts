// The publisher's own notice that something in the article was wrong: "Correction: an earlier version of this story
// misstated …". Who quotes the article must see it. An update that corrects nothing is no correction.

const THING =
  '(?:story|article|report|post|piece|page|headline|caption|interview|column|version|transcript|obituary|review|newsletter)';
/** `CORRECTION (May 10, 2023): …`, `Correction, May 10: …`, `A correction was made on May 10, 2023: …`. */
const LABEL =
  /^\W{0,4}(?:(?:corrections?|clarifications?|amendments?)(?: (?:and|&) (?:corrections?|clarifications?))?|erratum|a correction was made)\s*(?:(?:\([^)]{1,60}\)|,? ?(?:on )?(?:\p{L}{3,9}\.?,? ){0,2}\d[^:()–—]{0,40})\s*)?(?:[:–—|]|-\s|\.\s|,? \p{Lu}\p{Ll}+\.? \d)/iu;
const FRENCH_LABEL =
  /^\W{0,4}(?:correctif|correction|rectificatif|rectification|erratum|errata|précision|mise au point)s?(?: du \d[^:]{2,30}| \([^)]{2,40}\))?\s*[:–—]/iu;
/** `Note de la rédaction : cet article a été corrigé`: the label alone says nothing. */
const NOTE =
  /^\W{0,4}(?:editor['’]?s['’]? note|note to (?:readers|editors)|for the record|update|n\.?d\.?l\.?r\.?|note de la rédaction|à nos lecteurs)(?!\p{L})/iu;
const THIS = new RegExp(
  String.raw`^\W{0,4}(?:(?:an|a previous|a prior|the original|an? (?:earlier|initial|previous|original)) (?:version|edition|headline|caption)(?: (?:of|on|for|to) (?:this|the) ${THING}| originally)|this (?:is a corrected )?${THING}|we have (?:corrected|amended|changed) this ${THING}|the ${THING} of \p{L}+ \d)(?!\p{L})`,
  'iu',
);
const FRENCH_THIS =
  /^\W{0,4}(?:(?:une|la) (?:version|première version|mouture) ?(?:précédente|antérieure|initiale|originale)? ?(?:de|du) (?:cet?|l['’]) ?(?:article|texte|reportage|entrevue|chronique|papier)|(?:cet?|l['’]) ?(?:article|texte|reportage|entrevue|chronique|papier) a été (?:corrigé|rectifié|modifié|amendé))(?!\p{L})/iu;
const WRONG =
  /\b(?:correct(?:s|ed|ion|ing)?|incorrect(?:ly)?|misstate[sd]?|misidentif(?:ied|ies)|misspel(?:led|t)|misquoted|mischaracteri[sz]ed|misattributed|misreported|wrong(?:ly)?|error|erroneous(?:ly)?|inaccurate(?:ly)?|clarif(?:y|ies|ied)|retract(?:s|ed|ion)?|removed?)\b/i;
const FRENCH_WRONG =
  /(?<!\p{L})(?:corrig(?:é|er)e?s?|rectifié(?:e|r)?s?|erreurs?|erronée?s?|à tort|inexact(?:e|ement)?|incorrect(?:e|ement)?|préciser|contrairement)(?!\p{L})/iu;
/** British papers say that they changed something, and not that it was wrong. */
const AMENDED = new RegExp(
  String.raw`^\W{0,4}this ${THING} was (?:amended|corrected|changed) on \p{L}*,? ?\d{1,2} \p{L}+ \d{4}`,
  'iu',
);
/** `The Ledger regrets the error`: the paper does, no person who is quoted. */
const REGRET =
  /^\W{0,4}(?:[Tt]he|[Ww]e) (?:\p{Lu}[\p{L}'’-]+ ){0,4}(?:regrets?|apologi[sz]es? for) (?:the|this|these|any) errors?\b/u;
/** How to ask for one. */
const REQUEST = /\b(?:how to|write to|report an|request a|e-?mail|contact)\b/i;
const LONGEST = 800;
const SHORTEST_WORDS = 6;

/** The first notice of correction among the paragraphs of `text`, verbatim on one line; null without one. Linear. */
export function correctionIn(text: string): string | null {
  for (const raw of text.split(/\n+/)) {
    const line = raw.trim();
    if (line.length > LONGEST || line.length < 20) continue;
    if (isNotice(line) && line.split(/\s+/).length >= SHORTEST_WORDS) return line.replace(/\s+/g, ' ');
  }
  return null;
}

function isNotice(line: string): boolean {
  if (LABEL.test(line) || FRENCH_LABEL.test(line)) return !REQUEST.test(line);
  if (AMENDED.test(line) || REGRET.test(line)) return true;
  const isNote = NOTE.test(line);
  return (
    ((isNote || THIS.test(line)) && WRONG.test(line)) || ((isNote || FRENCH_THIS.test(line)) && FRENCH_WRONG.test(line))
  );
}
