// The verb forms that tell whether a clause looks back or ahead, and the one of them that stands nearest to a date.
import type { Direction } from './rule.ts';

const WORD = "[A-Za-z\u00c0-\u024f'’]+";
const MODAL = "(?:will|won['’]t|shall|['’]ll|would|may|might|should|must|can)";
/** "is due to", "was scheduled for": reported plans look ahead too. */
const PLANNED =
  '(?:expected|scheduled|slated|due(?!\\s+to\\s+(?:an?|the|its|his|her|their|this|that|bad|poor|lack)\\b)|set|planned|likely|supposed|poised|hoping|planning|preparing|ready|girding|bracing)';
/** Ahead with a verb only: "talked about it in May" and "announced its plan on Monday" are not. */
const MEANT = '(?:about|going|plans?|hopes?|intends?|expects?|aims?|wants?|promises?)';
const PRESENT =
  '(?:meets|begins|starts|opens|faces|expires|ends|arrives|returns|resumes|airs|premieres|debuts|continues|concludes|travels|leaves|departs|flies|holds|attends|goes|comes|takes|(?<=\\b(?:he|she|who)\\s)(?:heads|visits|hosts|speaks|addresses|receives|joins|testifies)|kicks|runs|plays|votes|falls|turns|(?:take|come\\s+into|go\\s+into)\\s+(?:effect|force)|(?:go|head)\\s+to\\s+the\\s+polls|polls\\s+(?:open|close))';
/** These may be nouns and adjectives: "a rocky start", "a semi-open vote". */
const BARE =
  '(?<!-)(?<!\\b(?:an?|the|his|her|their|its|this|that|no)\\s[\\w-]*[^s\\W]\\s)(?:meet|begin|start|open|expire|arrive|return|resume)';
const IRREGULAR =
  'said|says|told|tells|was|were|had|did|came|went|took|made|gave|met|held|won|lost|left|began|fell|rose|sent|shot|struck|hit|found|got|saw|led|sold|bought|wrote|spoke|broke|drew|flew|grew|knew|threw|stood|kept|paid|put|quit|cut|shut|ran|sat|sought|thought|brought|caught|fought|taught|spent|built|lent|died|became|chose|drove|rode|hurt|fled|sank|swore|tore|wore|woke|shook|stole|hid|bit|overthrew|withdrew|been|ago|according';
/** A form in -ed that is no adjective or noun: not "United", "hundred", "a still unspecified date". */
const PARTICIPLE =
  '(?<!\\b(?:an?|the|still|as|most|more|highly|newly|so-called)\\s)(?!(?:united|hundred|indeed|need|speed|exceed|proceed|succeed|breed|embed|naked|sacred|wicked|mohammed|ahmed|muhammed|alfred|manfred|fred)\\b)[a-z]{2,}ed';
/** "appears to be leading", "seemed to be of two minds": no plan. */
const SEEMING = '\\b(?:seem|appear|prove|claim|happen|turn(?:s|ed)?\\sout)(?:s|ed)?\\s';
/** After "would have": "would have left", not "would have power". */
const DONE = `(?:(?:also|already|not|never|ever|long|since|only|just)\\s+)?(?:${IRREGULAR}|[a-z]{2,}(?:ed|en|wn|one)|begun|run|come|become|sung|set|read|let|hit)\\b`;
const VERB = new RegExp(
  [
    `(?<past>\\b(?:would|may|might|should|must|could|to)\\s+have\\s+${DONE}|\\bhad\\s+(?:not\\s+|been\\s+|also\\s+)*${WORD})`,
    `(?<ahead>(?:\\b|(?=['’]))${MODAL}(?:\\s+(?:not|also|be|only|then|likely|soon|still|never|formally|again))*\\s+${WORD}|\\b${PLANNED}\\s+(?:(?:out|back)\\s+)?(?:to(?:\\s+be)?\\s+${WORD}|(?<!\\b(?:more|less|as)\\s+likely\\s+)(?:for|on|by|at|in|next|this))\\b|\\b${MEANT}\\s+(?:to(?:\\s+be)?\\s+${WORD}|(?<=plans?\\s)for\\b)|(?<!${SEEMING})\\bto\\s+be\\s+${WORD}|(?<!\\b(?:was|were|been|the|an?|his|her|their|its|of)\\s)\\b(?:${PRESENT}|${BARE})\\b|\\b(?:upcoming|forthcoming|looming|deadline|tomorrow)\\b)`,
    // "scheduled a hearing for Friday", "planned a large demonstration on Saturday"; "called a meeting for noon".
    `(?<ahead3>\\b(?:plann(?:ed|ing)|schedul(?:ed|ing|es)|plans)\\s+(?:an?|the|another|more|its|their|his|her|two|three)\\s+${WORD}|\\b(?:set|called)\\s+(?:an?|another|its|their)\\s+(?:[\\w-]+\\s+){1,4}for\\b)`,
    // "has been confirmed to take part in a concert in October".
    `(?<ahead4>\\b(?:has|have)\\s+(?:also\\s+|now\\s+|been\\s+)*(?:agreed|asked|booked|chosen|confirmed|decided|invited|named|offered|pledged|promised|selected|signed\\s+up|threatened|urged|vowed)\\s+to\\s+(?:be\\s+)?${WORD})`,
    // "he'd leave" is "he would leave"; "he'd left" had.
    "(?<ahead6>['’]d\\s+(?:rather\\s+|like\\s+to\\s+|probably\\s+|also\\s+|not\\s+)*(?:be|go|leave|meet|make|take|have|decide|return|vote|do|get|give|know|see|speak|start|play|announce|travel|try|visit|resign|appeal|sign|stay|step)\\b)",
    // "was scheduled to", told before the day: the plan, not the "was", gives the direction.
    `(?<ahead7>\\b(?:was|were)\\s+(?:\\w+ly\\s+|also\\s+|not\\s+)?(?:expected|scheduled|slated|due|set|planned|likely)\\s+to\\s+${WORD}|\\b(?:they|we|you|I)\\s+(?:play|meet|vote|leave|travel|face|return|start|begin|open|host|head|fly)\\b(?!\\s+\\w+ed\\b))`,
    `(?<ahead8>\\b(?:was|were)\\s+to\\s+(?!have\\b)(?:be\\s+)?${WORD})`,
    `(?<ahead5>\\b(?:is|are|was|were)\\s+forecast\\b|\\b(?:is|are)\\s+(?:also\\s+|still\\s+)?possible\\b)`,
    `(?<ahead2>\\b(?:is|are)\\s+(?:not\\s+)?to\\s+(?:be\\s+)?${WORD})`,
    `(?<neutral>\\b(?:to|could|can)(?:\\s+(?:not|be))*\\s+${WORD})`,
    `(?<past2>\\b(?:${IRREGULAR}|(?:did|was|were|had)n['’]t|set\\s+(?:aside|off|out|up)|(?<![-’'])${PARTICIPLE})\\b)`,
  ].join('|'),
  'gi',
);

/** What the verb of some words says that stands last in them (before a date) or first (after it). */
export type Nearest = { readonly direction: Direction; readonly verb: string; readonly index: number };

/**
 * The verb form nearest to a date, by the side on which its words stand; no direction where they have none.
 */
export function nearestVerb(words: string, which: 'first' | 'last'): Nearest {
  let nearest: Nearest = { direction: null, verb: '', index: 0 };
  for (const { 0: verb, groups, index } of words.matchAll(VERB)) {
    if (groups?.['neutral']) continue;
    const ahead = Object.entries(groups ?? {}).some(([name, found]) => name.startsWith('ahead') && found);
    nearest = { direction: ahead ? 'future' : 'past', verb, index };
    if (which === 'first') return nearest;
  }
  return nearest;
}
