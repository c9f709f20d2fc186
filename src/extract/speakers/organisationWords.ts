// Words that tell an organisation, a paper or a group of people from a person.
import { isGivenName, isTitleWord } from '../../language/names.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words in the name of an organisation, in lower case. */
const IN_NAME = set(
  `agency alliance army association authority bank board broadcasting bureau campaign center centre chamber church
  city club coalition college commission committee company confederation conference congress consortium consulate
  cooperative corporation council court department directorate embassy enterprises exchange federation firm
  force forum foundation fund government group guild holdings hospital house inc industries initiative inquiry institute
  institution international journal laboratories league legion magazine media ministry mission movement museum
  nation nations network news newspaper observer office organisation organization parliament partnership party pentagon
  police post press project records reserve republic school secretariat senate service services society station studios supreme
  syndicate team telegraph television tribune tribunal times treasury trust union university watch world limited ltd llc
  llp plc corp co kremlin airlines airways motors energy systems technologies technology solutions partners capital
  ferries foods farms railway railways pharma pharmaceuticals petroleum brewing logistics telecom wireless communications
  software robotics therapeutics insurance realty hotels resorts entertainment athletic rovers wanderers utilities
  observatory orchestra theatre theater archives brigade regiment constabulary infirmary clinic hospice archdiocese diocese
  haulage review gazette herald chronicle globe guardian independent mail mirror sun star today weekly daily register
  superior administration nasa fbi cia nato un eu who cnn nbc abc cbs bbc msnbc reuters associated politico twitter facebook google`,
);
/** Heads that a name goes on after with "of" or "for": "Department of Health", "Office for Dams". */
const HEADS = set(
  `academy agency association bank board bureau center centre chamber church college commission committee confederation
  congress council court department directorate embassy federation foundation fund government house institute
  institution league ministry museum office organisation organization parliament party republic school secretary society
  state states university union attorney director bishop archbishop duke prince`,
);
/** Nouns by which an organisation is spoken of: "the company said". */
export const ORGANISATION_NOUNS = set(
  `agency airline association authority bank board broadcaster bureau campaign carrier centre center charity church club
  coalition college commission committee company consulate corporation council court department embassy federation firm
  force foundation government group hospital institute insurer investigators label league manufacturer ministry museum network newspaper
  paper nonprofit office operator organisation organization outlet panel parliament party police publisher regulator retailer school
  service site society studio team thinktank tribunal union university utility watchdog website white pentagon administration maker
  startup guild inquiry magazine body establishment chain brewery mill`,
);
/** Nouns of things with words in them: a ruling, court filings. */
export const DOCUMENT_NOUNS = set(
  `affidavit analysis article bill book brief briefing charter column communique communiqué complaint constitution decision
  deposition dissent document documents dossier editorial email emails e-mail e-mails filing filings handbook indictment
  judgment judgement lawsuit leaflet letter letters manifesto memo memorandum memos minutes motion note notes notice op-ed opinion order
  paper petition platform poll polls post posts presentation press-release record records release report reports resolution ruling
  rulings statement statements study studies submission suit summary survey surveys text texts transcript transcripts treaty tweet tweets verdict
  warrant will writ figures data`,
);
/** People who are spoken of in the plural and not by name. */
export const GROUP_NOUNS = set(
  `sources officials people residents critics aides analysts experts lawyers attorneys prosecutors investigators
  witnesses protesters supporters opponents voters students teachers parents doctors nurses scientists researchers
  economists lawmakers senators congressmen legislators politicians democrats republicans conservatives liberals
  insiders activists advocates allies advisers advisors colleagues neighbours neighbors friends relatives
  family families members leaders workers employees authors judges jurors observers commentators pundits executives
  diplomats soldiers officers ministers mps peers authorities reporters journalists others many some most several both few
  men women passengers fans players owners managers historians academics campaigners keepers bakers farmers fishermen
  police defendants plaintiffs applicants claimants respondents interviewees strategists operatives insurgents rebels
  militants users customers shareholders investors traders passers-by locals villagers islanders townspeople mourners`,
);
/** People who speak for somebody: a speaker of their own, never the one they speak for. */
export const DEPENDENT_NOUNS = set(
  `lawyer lawyers attorney attorneys counsel barrister solicitor spokesman spokeswoman spokesperson spokespeople agent publicist
  aide aides adviser advisor advisers advisors assistant manager representative representatives press-secretary secretary
  wife husband son daughter mother father brother sister widow widower partner girlfriend boyfriend fiance fiancée fiancé cousin uncle aunt nephew
  niece parents family friend friends neighbour neighbor colleague boss chief director chairman chair deputy doctor physician
  campaign team office camp staff trainer coach surrogate surrogates supporters pollster biographer son-in-law daughter-in-law
  ex-wife ex-husband grandmother grandfather grandson granddaughter twin twin-brother successor predecessor opponent rival
  producer teacher therapist accountant executor ghostwriter client landlord tenant employer mentor`,
);

export function isOrganisationWord(word: string): boolean {
  return (
    IN_NAME.has(word.toLowerCase().replace(/\.$/, '')) || (/^[\p{Lu}\p{N}&]{2,6}$/u.test(word) && !isTitleWord(word))
  );
}

/** “National Volcano Observatory”: what is national is a person only where a title or a given name follows. */
export function isBodyName(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  return rest.length > 0 && OF_A_BODY.test(first) && !rest.some((word) => isTitleWord(word) || isGivenName(word));
}
const OF_A_BODY = /^(?:National|Federal|Royal|International|European|Central)$/;

export function isOrganisationHead(word: string): boolean {
  return HEADS.has(word.toLowerCase());
}

const PLACES = set(
  `america american britain england scotland wales ireland france germany italy spain russia china japan india canada mexico
  brazil australia israel iran iraq syria turkey egypt ukraine poland sweden norway denmark finland greece europe asia africa
  washington london paris berlin moscow beijing tokyo brussels geneva ottawa toronto chicago boston philadelphia detroit
  texas california florida ohio iowa nevada arizona michigan pennsylvania wisconsin colorado massachusetts connecticut
  maryland oregon utah kentucky tennessee alabama louisiana oklahoma kansas nebraska minnesota illinois
  hampshire york jersey mexico carolina dakota orleans angeles francisco zealand korea arabia kong states kingdom america's
  street avenue road county island islands river valley lake mountain bay city beach park square bridge hills district
  christmas easter thanksgiving olympics constitution amendment act bill`,
);

/** True for a name whose last word is that of a place or thing: "New York", "Main Street". */
export function isPlaceName(words: readonly string[]): boolean {
  return (
    PLACES.has(words.at(-1)!.toLowerCase()) &&
    !(words.length > 1 && /^(?:Denzel|George|Martha|Jack|Paris)$/.test(words[0]!))
  );
}

/** “Residents said”: a group, though its sentence gives it a capital. */
export function isGroupNoun(word: string): boolean {
  return GROUP_NOUNS.has(word.toLowerCase());
}
