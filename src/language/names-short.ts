// Short forms of given names: Bill and William are one name, Bill and Beatrix are not.
import { foldName } from './names.ts';

const ROWS =
  'bill william billy will, bob robert bobby rob, jim james jimmy jamie, mike michael mick mickey, tom thomas tommy, ' +
  'dick richard rick rich, ted edward ed eddie, joe joseph joey, dan daniel danny, dave david, ' +
  'steve steven stephen, chris christopher, matt matthew, tony anthony, nick nicholas, ' +
  'pete peter, sam samuel, ben benjamin, greg gregory, jeff jeffrey geoffrey, ' +
  'ken kenneth, ron ronald, don donald, tim timothy, andy andrew drew, ' +
  'alex alexander, bernie bernard, chuck charles charlie, liz elizabeth beth betty, kate katherine catherine kathy cathy, ' +
  'sue susan, maggie margaret peggy meg, jen jennifer jenny, debbie deborah, barb barbara, ' +
  'pat patricia, abby abigail, vicky victoria, mandy amanda, becky rebecca, ' +
  'jack john johnny, larry lawrence, hank henry harry, walt walter, ray raymond, ' +
  'phil philip phillip, fred frederick, mitch mitchell, doug douglas';

const FULL = new Map(
  ROWS.split(', ').flatMap((row) => {
    const [head, ...others] = row.split(' ');
    return others.map((name): [string, string] => [name, head!]);
  }),
);

/** True when two given names can be the same person's: equal, one short for the other, or one the other's initial. */
export function sameGiven(a: string, b: string): boolean {
  const [x, y] = [foldName(a), foldName(b)];
  if (x === y || (FULL.get(x) ?? x) === (FULL.get(y) ?? y)) return true;
  return (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
}
