// What a clause tells as done: not what somebody is to do, will do or is asked to do, nor what is only named in passing.

/** What stands before a deed that is not done, or not yet: "called on him to", "was to", "will", "that he". */
const NOT_DONE =
  /\b(?:to|will|would|shall|should|could|can|may|might|must|cannot|not|never|won['’]t|until|unless|if|whether|refus\w+ to|(?:demand|urg|ask|call|want|insist|suggest|propos)\w*\b[^,.;]*)(?:\s+(?:be|have|also|then|now|soon|finally|immediately|been|being))*\s+$/i;
/** Forms that are the same for what is done and what is to do. */
const BARE =
  /^(?:resign|leave|retire|withdraw|depart|exit|die|arrest|detain|convict|sentence|free|release|pardon|sue|testify|buy|acquire|sell|open|inaugurate|begin|start|launch|end|finish|cancel|lift|conclude|close|elect|appoint|name|join|nominate|hire|swear|sign|approve|pass|adopt|accept|ratify|reject|refuse|dismiss|veto|sink|crash|collapse|publish|announce|unveil|reveal|marry|divorce|bury|declare|impose|resigning|leaving|retiring|dying|buying|selling|opening|closing|starting)$/;

/** "the arrest of Venn", "Venn's release"; but "from the start". */
const DEED = /^(?:arrest|release|sentence|pardon|launch|exit|collapse|crash)$/;
const NOUN = /(?:\b(?:the|an?|his|her|their|its)|['’]s)\s+$/i;

/** "Even had Moss resigned that day": he had not. */
const HAD_HE = /(?:^|[,;]\s+|\beven\s+)had\s+(?:[^\s,;]+\s+){1,3}$/i;

/** `before`: what stands before the word. */
export function isDone(word: string, before: string): boolean {
  if (HAD_HE.test(before)) return false;
  return (!BARE.test(word) || (DEED.test(word) && NOUN.test(before))) && !NOT_DONE.test(before);
}

/** Deeds that are named, not told: "the inquiry into his death" tells of an inquiry. */
const NAMED_DEED =
  /^(?:resignation|withdrawal|deaths?|birth|detention|indictment|conviction|acquisition|takeover|election|bankruptcy|insolvency|wedding|divorce|burial|funeral)$/;
/** A date (blanked by now) that belongs to what stands before it: "his death on , ". */
const DATED = /^\s*,?\s*(?:(?:on|in|last|this|early|late)\s+)?,/i;
/** Kinds whose deed is another one: "announced his resignation" tells of both. */
const CARRIES = new Set(['announce!', 'publish!', 'approve!', 'reject!', 'admit', 'deny']);

export type Deed = { readonly kind: string; readonly word: string; readonly at: number };

/** A deed that is only named counts where it has the date beside it, or no other deed is told. */
export function isTold({ word, at }: Deed, deeds: readonly Deed[], text: string): boolean {
  if (!NAMED_DEED.test(word) || DATED.test(text.slice(at + word.length))) return true;
  return deeds.every((other) => NAMED_DEED.test(other.word) || CARRIES.has(other.kind));
}
