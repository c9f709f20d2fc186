import { describe, expect, it } from 'vitest';
import { correctionIn } from '../../src/read/correction.ts';

describe('notices of correction', () => {
  it.each([
    'Correction: An earlier version of this story gave the wrong year for the tender.',
    'CORRECTION (May 10, 2023): The judge is Ida Crane, not Ida Cane.',
    'Clarification: The mayor spoke before the vote, not after it.',
    'An earlier version of this article misstated the number of ferries.',
    'This story has been corrected to say that the council meets on Friday.',
    'Editor’s note: This report has been amended to correct the name of the clerk.',
    '*This article was amended on 10 May 2023 because an earlier version misspelled a name.',
    'Correction, May 10: Borealis Marine is a private company.',
  ])('%s', (line) => expect(correctionIn(`The mayor quit on Tuesday.\n\n${line}\n\nMore soon.`)).toBe(line));

  it.each([
    'This story has been updated.',
    'Correction officers at the harbour jail walked out on Tuesday, their union said.',
    'Editor’s note: This interview was held in French.',
    'The mayor said an earlier version of the contract had been wrong.',
    'This story is about a man who was wrongly convicted, and it begins in 1971 with a ferry.'.replace(
      'This story',
      'The story',
    ),
    '“Correction,” she said, “I never met him in the town hall.”',
  ])('no notice: %s', (line) => expect(correctionIn(`The mayor quit.\n\n${line}`)).toBeNull());
});
