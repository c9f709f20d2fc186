// The publisher's own notice that something in the article was wrong: "Correction: an earlier version of this story
// misstated …". Who quotes the article must see it. An update that corrects nothing is no correction.

const LABEL =
  /^\W{0,4}(?:corrections?(?: and clarifications?)?|clarification|erratum)\s*(?:\([^)]{1,60}\)\s*)?(?:[:–—|]|-\s|\.\s|,? \p{Lu}\p{Ll}+\.? \d)/iu;
const NOTE = /^\W{0,4}(?:editor['’]?s['’]? note|note to readers|update)\b/i;
const THIS =
  /^\W{0,4}(?:(?:an|a previous|a prior|the original|an? (?:earlier|initial|previous|original)) (?:version|edition) of (?:this|the)|this) (?:story|article|report|post|piece|page|headline|caption|interview|column)\b/i;
const WRONG =
  /\b(?:correct(?:s|ed|ion|ing)?|incorrect(?:ly)?|misstate[sd]?|misidentif(?:ied|ies)|misspel(?:led|t)|misquoted|mischaracteri[sz]ed|misattributed|misreported|wrong(?:ly)?|error|erroneous(?:ly)?|inaccurate(?:ly)?|clarif(?:y|ies|ied)|retract(?:s|ed|ion)?)\b/i;
const LONGEST = 800;
const SHORTEST_WORDS = 6;

/** The first notice of correction among the paragraphs of `text`, verbatim on one line; null without one. Linear. */
export function correctionIn(text: string): string | null {
  for (const raw of text.split(/\n+/)) {
    const line = raw.trim();
    if (line.length > LONGEST || line.length < 20) continue;
    const isNotice = LABEL.test(line) || ((THIS.test(line) || NOTE.test(line)) && WRONG.test(line));
    if (isNotice && line.split(/\s+/).length >= SHORTEST_WORDS) return line.replace(/\s+/g, ' ');
  }
  return null;
}
