// Words that say too little to search by. They still count when a run of words is compared.

/** True for a folded word (see fold.ts) that carries grammar rather than meaning. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}

const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    // Articles, determiners, quantities.
    'a an the this that these those some any each every either neither both all such same other others another own few fewer',
    'many much more most less least several enough',
    // Pronouns.
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it',
    'its itself they them their theirs themselves one ones oneself who whom whose which what whoever whatever whichever someone',
    'somebody something anyone anybody anything everyone everybody everything',
    // Forms of be, have, do, and the modals.
    "am is are was were be been being 's have has had having 'd do does did doing done can could will would shall should may",
    'might must ought get gets got getting gotten',
    // Prepositions and particles.
    'of in on at by for from to into onto upon with within without about above across after against along amid among around as',
    'before behind below beneath beside besides between beyond despite down during except inside like near off out outside over',
    'per since than through throughout till toward towards under until up via',
    // Conjunctions and adverbs that join or point.
    'and or but nor so yet if then else because while whereas whether though although unless when whenever where wherever why how',
    'however therefore thus hence here there now just only also too very quite rather really even still already again ever once',
    'perhaps maybe almost',
    // Negation counts in runs and in ranking, not in finding.
    'not no never',
    // Reporting words: every quote has one, and questions are made of them.
    'say says said saying tell tells told',
    // What is left of contractions and elisions.
    's t re ve ll d m l qu',
    // What a shared post carries along.
    'rt via amp http https www com pic twitter',
    // French function words, for coverage and questions in French.
    'le la les un une des du de et ou mais donc ni ce cet cette ces je tu il elle nous vous ils elles se sa ses leur leurs',
    'qui que quoi dont est sont etait etaient dans sur sous pour par avec sans aux au ne pas',
  ]
    .join(' ')
    .split(' '),
);
