// What French calls the people of a coverage that is read in English: “le juge Moss” is the judge Moss, “l'avocat de Moss”
// her lawyer. Only offices and trades; a name is the same in both.

const ROLES: Readonly<Record<string, string>> = {
  'premier ministre': 'prime minister',
  'première ministre': 'prime minister',
  'vice-président': 'vice president',
  'vice-présidente': 'vice president',
  'consul général': 'consul general',
  'consule générale': 'consul general',
  'chef de police': 'police chief',
  'chef de la police': 'police chief',
  'secrétaire général': 'secretary general',
  ministre: 'minister',
  avocat: 'lawyer',
  avocate: 'lawyer',
  avocats: 'lawyers',
  juge: 'judge',
  maire: 'mayor',
  mairesse: 'mayor',
  'porte-parole': 'spokesperson',
  député: 'member of parliament',
  députée: 'member of parliament',
  sénateur: 'senator',
  sénatrice: 'senator',
  président: 'president',
  présidente: 'president',
  chef: 'leader',
  cheffe: 'leader',
  directeur: 'director',
  directrice: 'director',
  professeur: 'professor',
  professeure: 'professor',
  médecin: 'doctor',
  ambassadeur: 'ambassador',
  ambassadrice: 'ambassador',
  gouverneur: 'governor',
  gouverneure: 'governor',
  procureur: 'prosecutor',
  procureure: 'prosecutor',
  procureurs: 'prosecutors',
  police: 'police',
  policier: 'police officer',
  policière: 'police officer',
  tribunal: 'court',
  cour: 'court',
  gouvernement: 'government',
  entraîneur: 'coach',
  entraîneuse: 'coach',
  témoin: 'witness',
  économiste: 'economist',
  analyste: 'analyst',
  syndicat: 'union',
  secrétaire: 'secretary',
  conseiller: 'councillor',
  conseillère: 'councillor',
  échevin: 'councillor',
  roi: 'king',
  reine: 'queen',
  pape: 'pope',
};

const PHRASE = new RegExp(
  `^(?:(?:le|la|les|un|une) |l['’])?(?<role>${Object.keys(ROLES).join('|')})` +
    "(?: (?<of>de la |de l['’]|des |du |de |d['’])(?<whose>\\S.*)| (?<name>\\p{Lu}.*))?$",
  'u',
);

/** The phrase in English; null when it begins with no office that is known. What stands behind is a name, or whose it is. */
export function roleFromFrench(phrase: string): string | null {
  const { role, whose, name } = PHRASE.exec(phrase.normalize('NFC'))?.groups ?? {};
  if (role === undefined) return null;
  const english = ROLES[role]!;
  if (name !== undefined) return `${english} ${name}`;
  return whose === undefined ? `the ${english}` : `${whose}'s ${english}`;
}
