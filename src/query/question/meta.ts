// Questions about the program and its coverage. Whole sentences only: `help us rebuild the bridge` is something people say.
import type { QuestionRule } from './reader.ts';

export const aboutCoverage: QuestionRule = (text) => {
  for (const pattern of SOURCES) {
    const match = pattern.exec(text);
    if (match !== null) return { kind: 'sources', publisher: match.groups?.['publisher']?.trim() ?? null };
  }
  if (STATUS.test(text)) return { kind: 'status' };
  return HELP.test(text) ? { kind: 'help', topic: null } : null;
};

const TEXTS = '(?:sources|articles|stories|texts|publications|publishers|outlets|newspapers|papers|reports)';
const HOLD =
  '(?:do (?:you|we) (?:have|know|use|cover|hold|search|rely on)|have you (?:got|read|indexed)|are (?:there|in the coverage|covered|indexed|included|searched|you using|we using|you based on|these from))';
const SOURCES: readonly RegExp[] = [
  /^(?:list |show )?(?:me )?(?:the |your |all |all the |all your )*(?:sources|articles|publications|publishers)(?: list)?$/i,
  new RegExp(`^(?:what|which) (?:are )?(?:the |your )?${TEXTS}(?: ${HOLD})?$`, 'i'),
  new RegExp(`^(?:what|which) ${TEXTS} ${HOLD}(?: (?:from|by|of) (?<publisher>[\\p{L}\\p{N}].{1,60}))?$`, 'iu'),
  new RegExp(
    `^(?:list |show )?(?:the |all |all the )?${TEXTS} (?:from|by|of|published by) (?<publisher>\\p{Lu}[^?]{1,60})$`,
    'u',
  ),
  /^where (?:does (?:this|it|the (?:coverage|data|information)|your information) come from|do (?:these|the) (?:quotes|articles|answers) come from|are (?:the|these) quotes from)$/i,
  /^(?:quelles sont )?(?:les |tes |vos )?sources$/i,
  /^(?:quels|quelles) (?:sont (?:les |tes |vos )?)?(?:articles|journaux|publications)(?: (?:as-tu|avez-vous|y a-t-il))?$/i,
];
const STATUS =
  /^(?:(?:the |your )?status|how (?:fresh|recent|up to date|old|big|large) (?:are you|is (?:the|your|this) (?:coverage|data|index|information|database))|how many (?:articles|quotes|quotations|records|speakers|people|events|sources)(?: (?:are there|do you (?:have|know|hold)|are in (?:the|your|this) (?:coverage|index|database)))?|when (?:were you|was (?:the|this|your) (?:coverage|data|index|database)) (?:last )?(?:updated|built|made|indexed)|what(?:'s| is) (?:the|your) (?:status|latest article)|(?:l'|le |la )?(?:état|statut))$/i;
const HELP =
  /^(?:help|help me|\?|aide|aide-moi|à l'aide|commands|usage|what can (?:you|i|this(?: bot)?) (?:do|ask)(?: you| here)?|what (?:do|are) you(?: do)?|who are you|how (?:do|can|should) (?:i|we) (?:use (?:this|you|it|the bot|onrecord)|ask(?: a question| you)?|search)|how (?:does|do) (?:this|it|you|the bot|onrecord) work|what (?:is|are) (?:onrecord|this(?: bot)?|the commands)|que (?:peux-tu|pouvez-vous|sais-tu) faire|comment (?:ça marche|utiliser(?: onrecord)?))$/i;
