// Pairs of speakers of two articles, and whether a careful reader takes them for one. Written before the merging; half
// are pairs that look alike and are not. `also`: others whom the coverage names.
import type { SpeakerKind } from '../../src/coverage/types.ts';

export type Sketch = {
  readonly name: string;
  readonly kind?: SpeakerKind;
  readonly role?: string;
  readonly by?: string;
  readonly aliases?: readonly string[];
  readonly named?: boolean;
};
export type Pair = {
  readonly a: Sketch;
  readonly b: Sketch;
  readonly same: boolean;
  readonly also?: readonly Sketch[];
};

const person = (name: string, role?: string): Sketch => (role === undefined ? { name } : { name, role });
const body = (name: string, ...aliases: string[]): Sketch => ({ name, kind: 'organisation', aliases });
const paper = (name: string, by: string): Sketch => ({ name, kind: 'document', by });
const group = (name: string): Sketch => ({ name, kind: 'group', named: false });
const unnamed = (name: string): Sketch => ({ name, named: false });
const same = (a: Sketch, b: Sketch, ...also: Sketch[]): Pair => ({ a, b, same: true, also });
const apart = (a: Sketch, b: Sketch, ...also: Sketch[]): Pair => ({ a, b, same: false, also });

export const PAIRS: readonly Pair[] = [
  // One person, written in two ways.
  same(person('Odalys Brandt'), person('Odalys Brandt', 'Mayor')),
  same(person('Odalys Brandt', 'mayor of Velden'), person('Odalys Brandt', 'former mayor')),
  same(person('Rosalind Achterhof'), person('Rosalind T. Achterhof')),
  same(person('Rosalind Tamar Achterhof'), person('Rosalind Achterhof')),
  same(person('Rosalind T. Achterhof'), person('Rosalind Tamar Achterhof')),
  same(person('José Álvarez'), person('Jose Alvarez')),
  same(person('Étienne Marchetti'), person('Etienne Marchetti')),
  same(person('Fiona O’Brien'), person("Fiona O'Brien")),
  same(person('Jean-Pierre Morel'), person('Jean Pierre Morel')),
  same(person('J. K. Moreau'), person('J.K. Moreau')),
  same(person('Dr. Cornelius Abara'), person('Cornelius Abara')),
  same(person('Sir Desmond Falk'), person('Desmond Falk')),
  same(person('Bill Hargreave', 'Senator'), person('William Hargreave', 'senator')),
  same(person('Mike Lindqvist'), person('Michael Lindqvist')),
  same(person('Liz Penhaligon'), person('Elizabeth Penhaligon', 'beekeeper')),
  same(person('Ruben Okafor Jr.'), person('Ruben Okafor Jr')),
  same(person('Nando de Luca'), person('Nando De Luca')),
  same(person('Tomasz van den Berg'), person('Tomasz Van den Berg')),
  same(person('ODALYS BRANDT'), person('Odalys Brandt')),
  // A surname, where only one in the coverage has it.
  same(person('Brandt', 'Mayor'), person('Odalys Brandt', 'Mayor')),
  same(person('Brandt'), person('Odalys Brandt', 'Mayor'), person('Ruben Achterberg')),
  same(person('Ms. Brandt'), person('Odalys Brandt', 'Mayor')),
  same(person('de Luca', 'counsel'), person('Nando de Luca', 'Counsel')),
  same({ name: 'Counsel de Luca', aliases: ['de Luca'] }, person('Nando de Luca', 'counsel for the residents')),
  same(person('MP Oyelaran'), person('Tamsin Oyelaran', 'member of Parliament')),
  same(person('Justice Rourke'), person('Edith Rourke', 'judge')),
  same(person('Professor Haugen'), person('Solveig Haugen', 'Professor'), person('Ingrid Malouf')),
  same(person('Achterberg', 'board chairman'), person('Ruben Achterberg'), person('Nils Achterholt')),
  // Organisations, documents, and people by whom they belong to.
  same(body('Office for Dams'), body('the Office for Dams')),
  same(body('NordStrom Energy'), body('NordStrom Energy Inc.')),
  same(body('NordStrom Energy'), body('Nordstrom Energy')),
  same(body('Canadian Grain Board', 'CGB'), body('CGB')),
  same(body('Canadian Grain Board', 'CGB'), body('Canadian Grain Board')),
  same(body('Plumb & Sons'), body('Plumb and Sons')),
  same(body('U.N.'), body('UN')),
  same(body('Velden Gazette'), body('The Velden Gazette')),
  same(paper("Edith Rourke's ruling", 'Edith Rourke'), paper("Edith Rourke's ruling", 'Edith Rourke')),
  same(paper("Edith Rourke's ruling", 'Edith Rourke'), paper("Edith Rourke's decision", 'Edith Rourke')),
  same(paper("Edith Rourke's 40-page ruling", 'Edith Rourke'), paper("Edith Rourke's ruling", 'Edith Rourke')),
  same(person("Piet Vandermolen's lawyer"), person('Piet Vandermolen’s lawyer')),
  same(person("Piet Vandermolen's lawyer"), person("Piet Vandermolen's attorney")),
  same(person("NordStrom Energy's spokeswoman"), person("NordStrom Energy's spokeswoman")),

  // Same surname, two people.
  apart(person('Lorenzo Quattrocchi'), person('Beatrix Quattrocchi')),
  apart(person('Bill Quattrocchi'), person('Beatrix Quattrocchi')),
  apart(person('Edith Rourke', 'Justice'), person('Conor Rourke', 'Justice')),
  apart(person('Edith Rourke', 'judge'), person('Ewan Rourke', 'judge')),
  apart(person('Rourke', 'Justice'), person('Edith Rourke', 'Justice'), person('Conor Rourke', 'Justice')),
  apart(person('Rourke'), person('Conor Rourke'), person('Edith Rourke')),
  apart(person('Mr. Quattrocchi'), person('Beatrix Quattrocchi')),
  apart(person('Ms. Quattrocchi'), person('Lorenzo Quattrocchi')),
  apart(person('Mrs. Brandt'), person('Teodor Brandt', 'Mayor')),
  apart(person('Ruben Okafor Jr.'), person('Ruben Okafor Sr.')),
  apart(person('Ruben Okafor III'), person('Ruben Okafor Jr.')),
  apart(person('John A. Marsh'), person('John B. Marsh')),
  apart(person('John Amos Marsh'), person('John Bede Marsh')),
  apart(person('Brandt', 'Sheriff'), person('Odalys Brandt', 'Mayor')),
  apart(person('Justice Rourke'), person('Edith Rourke', 'beekeeper')),
  apart(person('Tim Falk'), person('Tom Falk')),
  // Nearly the same letters.
  apart(person('Odalys Brandt'), person('Odalys Brand')),
  apart(person('Erik Hansen'), person('Erik Hanson')),
  apart(person('Maria Kowalczyk'), person('Marian Kowalczyk')),
  apart(person('Alexander Petri'), person('Alexandra Petri')),
  apart(person('Piet Vandermolen'), person('Piet Vandermeer')),
  apart(person('Nando de Luca'), person('Nando Lucas')),
  // A given name in common.
  apart(person('Odalys Brandt'), person('Odalys Achterberg')),
  apart(person('Odalys'), person('Odalys Brandt'), person('Odalys Achterberg')),
  apart(person('Hugo'), person('Victor Hugo')),
  // Who speaks for whom.
  apart(person('Piet Vandermolen'), person("Piet Vandermolen's lawyer")),
  apart(person("Piet Vandermolen's lawyer"), person("Kwame Osei's lawyer")),
  apart(person("Piet Vandermolen's lawyer"), person("Piet Vandermolen's spokesman")),
  apart(person("Piet Vandermolen's wife"), person("Piet Vandermolen's daughter")),
  apart(body("Piet Vandermolen's campaign"), person('Piet Vandermolen')),
  apart(person("Piet Vandermolen's lawyer"), person('Ingrid Malouf', 'counsel')),
  apart(person("NordStrom Energy's spokeswoman"), body('NordStrom Energy')),
  // The mayor of one article is not the mayor of another.
  apart(person("the mayor's lawyer"), person("Odalys Brandt's lawyer"), {
    name: 'Odalys Brandt',
    aliases: ['Brandt', 'the mayor'],
  }),
  // Documents and their authors.
  apart(person('Edith Rourke'), paper("Edith Rourke's ruling", 'Edith Rourke')),
  apart(paper("Edith Rourke's ruling", 'Edith Rourke'), paper("Conor Rourke's ruling", 'Conor Rourke')),
  apart(paper("Edith Rourke's ruling", 'Edith Rourke'), paper("Edith Rourke's letter", 'Edith Rourke')),
  apart(
    paper("Piet Vandermolen's filings", 'Piet Vandermolen'),
    paper("Piet Vandermolen's memoir", 'Piet Vandermolen'),
  ),
  // Organisations that share a word.
  apart(body('NordStrom Energy'), body('NordStrom Shipping')),
  apart(body('Office for Dams'), body('Office for Roads')),
  apart(body('University of Velden'), body('University of Velden Press')),
  apart(body('Bank of Velden'), body('Bank of Aldmoor')),
  apart(body('Velden Gazette'), body('Aldmoor Gazette')),
  apart(body('Plumb Haulage'), person('Gareth Plumb')),
  apart(body('Brandt'), person('Odalys Brandt')),
  apart(body('CGB'), body('Canadian Grain Board')),
  apart(body('CGB'), body('Central Gas Bureau', 'CGB'), body('Canadian Grain Board', 'CGB')),
  // Nobody knows who they are, nor whether they are the same.
  apart(group('two sources'), group('two sources')),
  apart(group('residents'), group('residents')),
  apart(group('national security sources'), group('two national security sources')),
  apart(unnamed('spokesman for the ministry'), unnamed('spokesman for the ministry')),
  apart(unnamed('Superior Court judge'), person('Edith Rourke', 'Justice')),
  apart(unnamed('Moderator'), unnamed('Moderator')),
  apart(group('officials'), body('Office for Dams')),
];
