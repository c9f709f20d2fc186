// Kinds of action and the words that tell of them. "Stepped away from the caucus" and "resigned from the caucus" are one
// kind; "arrested" and "charged" are two.

/**
 * Kinds of action by their words. A kind with `!` happens once to the same people and things: reports of it on near
 * dates are reports of one event. Others recur (one marches on Tuesday and again on Friday).
 */
const KINDS: Readonly<Record<string, string>> = {
  'leave!':
    'resign resigned resigns resigning resignation quit quits left leave leaves leaving retire retired retires withdrew withdraw withdraws withdrawn withdrawal ousted removed fired dismissed sacked expelled departed departs exited exits',
  'die!': 'die died dies dying death dead',
  'born!': 'born birth',
  kill: 'kill killed kills killing slain murdered murder murders dead died deaths',
  'arrest!': 'arrest arrested arrests detain detained detention seized',
  'charge!': 'charged charges indicted indictment',
  'convict!': 'convicted convict conviction guilty acquitted',
  'sentence!': 'sentenced sentence sentences sentencing jailed imprisoned',
  'free!': 'released freed frees free pardoned',
  'sue!': 'sue sued sues suing lawsuit suit',
  hear: 'heard hear hears hearing hearings',
  'testify!': 'testify testified testifies testimony',
  'buy!': 'bought buy buys acquire acquired acquires acquisition purchased takeover',
  'sell!': 'sold sells sell',
  'open!': 'opened opens open inaugurated inaugurates opening',
  'begin!': 'began begin begins begun started starts start launched launches opened',
  'end!': 'ended ends end concluded finished cancelled canceled lifted lifts',
  'close!': 'closed closes close shut',
  'elect!': 'elected elects election reelected re-elected',
  win: 'won wins win winner awarded award beat beats defeated',
  'appoint!': 'appointed appoints named joined joins nominated hired',
  'swear!': 'sworn inaugurated',
  'sign!': 'signed signs sign signing',
  'approve!': 'approved approves approve passed passes adopted adopts accepted accepts ratified backed endorsed voted',
  'reject!': 'rejected rejects refused refuses dismissed vetoed blocked delayed postponed',
  protest: 'marched march marches protested protest protests protesting demonstrated demonstrators rallied rally',
  strike: 'strike strikes strikers',
  meet: 'met meet meets meeting talks',
  talk: 'phoned phone called calls spoke speak speaks discussed discuss telephoned conversation conversations',
  visit: 'visited visits visit travelled traveled arrived arrives',
  'burn!': 'fire burned burnt blaze burning',
  'sink!': 'sank sink sinks sunk sinking capsized',
  'crash!': 'crashed crash crashes collided collision derailed',
  explode: 'exploded explodes explosion explosions bomb bombs bombed bombing bombings blast blasts',
  quake: 'earthquake quake tremor',
  'collapse!': 'collapsed collapse collapses burst bursts fell failed failure breach breached ruptured rupture',
  search: 'searched searches search raided raids raid',
  'question!': 'questioned questions interviewed interrogated',
  'arraign!': 'arraigned arraignment',
  'choose!': 'chose chosen chooses choose picked picks selected selects select',
  'settle!': 'settled settles settlement',
  attack: 'attacked attack attacks raided raid stormed shelled struck',
  shoot: 'shot shooting shootings gunned',
  'publish!': 'published publish publishes released reports story stories report',
  'announce!': 'announced announces announce announcement unveiled unveils revealed',
  'bankrupt!': 'bankruptcy bankrupt insolvency insolvent',
  'fine!': 'fined fines penalty',
  'marry!': 'married marries wedding',
  'divorce!': 'divorced divorce',
  'bury!': 'buried burial funeral',
  'declare!': 'declared declares imposed',
  withdrawForces: 'withdrew withdrawal',
  enter: 'entered enters enter deployed deploy',
  apologise: 'apologised apologized apologises apologizes apology',
  accuse: 'accused accuses alleged alleges',
  admit: 'admitted admits acknowledged acknowledges confirmed confirms',
  deny: 'denied denies',
  promise: 'promised promises pledged vowed',
  raise: 'raised raises raise increased rose',
  cut: 'cut cuts reduced reduce slashed',
};

/** A number for each kind. */
export const KIND_NUMBERS: ReadonlyMap<string, number> = new Map(Object.keys(KINDS).map((kind, at) => [kind, at]));

export const KIND_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const kinds = new Map<string, string[]>();
  for (const [kind, forms] of Object.entries(KINDS)) {
    for (const form of forms.split(' ')) kinds.set(form, [...(kinds.get(form) ?? []), kind]);
  }
  return kinds;
})();

/** Verbs of two words, written as the one that says the same. */
export const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bstep(s|ped|ping)? (?:down|away|aside|back)\b/g, 'resign$1'],
  [/\bresignped\b/g, 'resigned'],
  [/\bresignping\b/g, 'resigning'],
  [/\b(?:walk(?:s|ed)?|pull(?:s|ed)?|drop(?:s|ped)?|bow(?:s|ed)?|storm(?:s|ed)?) out\b/g, 'withdrew'],
  [/\bpull(?:s|ed)? ((?:its|their|his|her|the) \w+) out\b/g, 'withdrew $1'],
  [/\b(?:went|goes|go) down\b/g, 'sank'],
  [/\b(?:went|goes|go) on strike\b/g, 'began strike'],
  [/\b(?:went|goes|go) on trial\b/g, 'trial began'],
  [/\btrial opened\b/g, 'trial began'],
  [/\bcall(?:s|ed)? off\b/g, 'ended'],
  [/\bput(?:s|ting)? off\b|\bpush(?:es|ed)? back\b/g, 'postponed'],
  [/\bheld talks\b/g, 'met'],
  [/\bburn(?:ed|t)? down\b/g, 'burned'],
  [/\bdestroyed by fire\b/g, 'burned'],
  [/\b(?:threw|thrown|throws) out\b/g, 'rejected'],
  [/\b(?:went|go|goes) off\b/g, 'exploded'],
  [/\b(?:took|taken|takes|take) over (?=(?:as|from|at|on|in)\b|,|$)/g, 'appointed '],
  [/\b(?:took|taken|takes) over\b/g, 'bought'],
  [/\b(?:gave|gives|given) way\b/g, 'collapsed'],
  [/\b(?:headquarters|premises)\b/g, 'offices'],
  [/\b(?:end|suspend|abandon)(?:s|ed)? (?:his|her|their) (?:\w+ )?(?:campaign|bid|candidacy|run)\b/g, 'quit race'],
  [/\bsworn in\b/g, 'sworn'],
  [/\btaken to hospital\b/g, 'hospitalised'],
  [/\bshot down\b/g, 'downed'],
  [/\bjailed?\b/g, 'sentenced prison'],
  [/\b(?:lost|losing) (?:his|her|their) (?:job|post|seat)\b/g, 'removed'],
];
/** A word of each of them: few clauses have one. */
export const HAS_PHRASE =
  /\b(?:step\w*|walk\w*|pull\w*|drop\w*|bow\w*|storm\w*|we?nt|goes|go|gave|gives?n?|take|trial|call\w*|held|burn\w*|destroyed|thr[eo]wn?|throws|took|taken|takes|sworn|shot|jail\w*|lost|losing|headquarters|premises|campaign|bid|candidacy|run|put|puts|putting|push\w*)\b/;

/** True for a kind that happens once to the same people and things. */
export function happensOnce(kind: string): boolean {
  return kind.endsWith('!');
}
