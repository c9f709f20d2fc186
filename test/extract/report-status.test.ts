// What an article makes of what it reports: planned, called off, alleged, denied, or simply so. All sentences are made up,
// published on Wednesday, 22 March 2023.
import { expect, test } from 'vitest';
import { dateFromEdtf } from '../../src/dates/index.ts';
import { extract } from '../../src/extract/extract.ts';

const PUBLISHED = dateFromEdtf('2023-03-22', 'explicit');

const rows: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['The hearing set for June 9 was called off.', '2023-06-09 reported'],
  ['The hearing set for June 9 has been postponed.', '2023-06-09 reported'],
  ['The council cancelled the vote planned for June 9.', '2023-06-09 reported'],
  ['The council postponed the vote until June 9.', '2023-06-09 planned'],
  ['The hearing has been postponed to June 9.', '2023-06-09 planned'],
  ['The hearing was moved from May 4 to June 9.', '2023-05-04 reported', '2023-06-09 planned'],
  ['The vote was postponed from May 4 to June 9.', '2023-05-04 reported', '2023-06-09 planned'],
  ['Trains will be delayed on Friday.', '2023-03-24 planned'],
  ['The match on Friday has been called off.', '2023-03-24 reported'],
  ["Friday's match has been called off.", '2023-03-24 reported'],
  ["The council called off Friday's match.", '2023-03-17 reported'],
  ['The strike planned for Monday was called off.', '2023-03-20 reported'],
  ['The strike planned for last Monday was called off.', '2023-03-20 reported'],
  ['The ban will be scrapped on June 9.', '2023-06-09 planned'],
  ['The court is to rule on June 9.', '2023-06-09 planned'],
  ['The court could rule on Friday.', '2023-03-24 planned'],
  ['The court was due to rule on Monday but did not.', '2023-03-20 reported'],
  ['The mayor is accused of taking the money in May 2020.', '2020-05 alleged'],
  ['The mayor denies taking the money in May 2020.', '2020-05 disputed'],
  ['The mayor did not deny taking the money in May 2020.', '2020-05 reported'],
  ['The mayor never denied that he met the builder in May 2020.', '2020-05 reported'],
  ['The mayor admitted taking the money in May 2020.', '2020-05 reported'],
  ['The mayor was cleared of taking the money in May 2020.', '2020-05 reported'],
  ['The mayor was acquitted of fraud on May 4, 2020.', '2020-05-04 reported'],
  ['The mayor was charged with theft on May 4, 2020.', '2020-05-04 reported'],
  ['The mayor was convicted of taking the money in May 2020.', '2020-05 reported'],
  ['Prosecutors say the mayor took the money in May 2020.', '2020-05 alleged'],
  ['Police believe the mayor took the money in May 2020.', '2020-05 alleged'],
  ['The mayor is suspected of taking the money in May 2020.', '2020-05 alleged'],
  ['The mayor may have taken the money in May 2020.', '2020-05 alleged'],
  ['The mayor is said to have taken the money in May 2020.', '2020-05 alleged'],
  ['According to an anonymous source, the mayor took the money in May 2020.', '2020-05 alleged'],
  ['The indictment says the mayor took the money in May 2020.', '2020-05 alleged'],
  ['The lawsuit, filed on May 4, 2020, alleges that the mill lied.', '2020-05-04 reported'],
  ['The mill disputes that the fire began on May 4, 2020.', '2020-05-04 disputed'],
  ['Whether the fire began on May 4, 2020 is disputed.', '2020-05-04 disputed'],
  ['The mill rejected the offer on May 4, 2020.', '2020-05-04 reported'],
  ['The group claimed responsibility on May 4, 2020.', '2020-05-04 reported'],
  ['The plan was rejected on May 4, 2020.', '2020-05-04 reported'],
  ['The board denied him a licence on May 4, 2020.', '2020-05-04 reported'],
  ['The protests lasted through Wednesday.', '2023-03-22 reported'],
  ['The school has been closed since Monday.', '2023-03-20/.. reported'],
  ['The school will stay closed until Monday.', '../2023-03-27 planned'],
  ['The school has been closed until June 9.', '../2023-06-09 planned'],
  ['Until 2005, the mill was the only one in town.', '../2005 reported'],
  ['The bridge opened today.', '2023-03-22 reported'],
  ['The bridge will open today.', '2023-03-22 planned'],
  ['The minister hopes the bridge will open by 2025.', '2025 planned'],
  ['When will the bridge open on June 9?'],
  ['Did the mayor take the money in May 2020?'],
  // “Alleged” may describe somebody, “claimed” may count the dead, and a guess may be about something else.
  ['The army struck alleged rebel camps on May 4, 2020.', '2020-05-04 reported'],
  ['The alleged assault took place on May 4, 2020.', '2020-05-04 alleged'],
  ['The clerk alleged the mayor took the money in May 2020.', '2020-05 alleged'],
  ['The blast on May 4, 2020 claimed at least 20 lives.', '2020-05-04 reported'],
  ["The man sought in last month's killing may have fled.", '2023-02 reported'],
  ['In May 2020 the mayor may have taken the money.', '2020-05 alleged'],
  // A dispute is a thing, and what is “disputed” may well have happened.
  ['The two firms settled their trademark dispute on Monday.', '2023-03-20 reported'],
  ['The disputed election was held in May 2020.', '2020-05 reported'],
  ['The clerk disputes the claim that he took money in May 2020.', '2020-05 disputed'],
  ['It was not until Tuesday that the mayor came.', '2023-03-21 reported'],
  ['The flight was late due to a storm on Friday.', '2023-03-17 reported'],
  ['The flight is due to leave on Friday.', '2023-03-24 planned'],
  // What only compares tells nothing of that date.
  ['Net income rose to $8 million, from $6 million, or 12 cents a share, a year ago.'],
  ['Unemployment rose to 7.2% from 6.9% in March.'],
  ['The firm moved from 5 Mill Street in March 2012.', '2012-03 reported'],
];

test.each(rows)('%s', (text, ...expected) => {
  const article = { id: 'a', text, title: '', publisher: null, url: null, published: PUBLISHED, boilerplate: [] };
  expect(extract(article).reports.map(({ date, status }) => `${date.edtf} ${status}`)).toEqual(expected);
});
