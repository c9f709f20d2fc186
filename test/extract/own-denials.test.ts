// What words do by themselves (“It’s a lie”), what a lawsuit states, and what is said for certain: through the shipped
// model, whose opinion of a cue must not turn a denial into a belief. A third of the lines are near misses.
import { describe, expect, it } from 'vitest';
import { withModel } from './model/shipped.ts';

const TABLE: Readonly<Record<string, string>> = {
  'denies, said': `
Ada Moss denied that she had met the agents.
Moss rejected the allegation that the bridge was unsafe.
The mayor refuted claims that the dam had leaked.
Moss dismissed as “nonsense” reports that she had resigned.
A spokesman for Moss said she had done nothing wrong.
The minister insisted he had never seen the memo.
“I never signed the permit,” testified Moss.
“I did not see the letter as it lay there,” testified Moss.
“That is simply not true,” said Moss.
“It's a lie,” Tull said.
Moss called the accusation “completely false.”
Tull disputed that he had been told.
The company disputes the finding that its pipes were corroded.
The ministry denied knowing about the leak.`,
  'alleges, said': `
The suit alleges that Moss forged the permits.
Tull accused Moss of forging the permits.
The whistleblower said in a lawsuit that the clinic “falsified” its records.
According to the indictment, Tull took bribes.`,
  'asks, said': `
The committee wants to know why the minister left early.
Reporters questioned why the memo had been shredded.`,
  'retracts, said': `
The paper retracted its claim that Moss forged the permits.
Tull later withdrew his statement that the light was green.`,
  'states, said': `
“I never go to bed before ten,” Moss said.
Moss said the film was not for children.
Moss said she had never been happier.
The mayor said the road would not be closed on Sunday.
Moss said Tull was not in the building that night.
The study found that bees do not sleep at noon.
According to the weather service, it will snow on Friday.
Moss announced that she would not run again.
Moss insisted he had never been happier.
“I didn’t understand it as an irregularity,” testified Moss.
“I never saw the board as an enemy,” testified Moss.
Moss insisted she had never regarded the gift as a bribe.
Moss said the allegations were not false.
“This is simply not enough,” said Moss.`,
  'states, thought': `
Moss believes that the bridge is safe.
Residents fear that the dam will leak again.
Moss hopes to reopen the bakery in May.
Many voters want the mayor to resign.
Moss doubted that the ferry would return.`,
};

describe.each(Object.entries(TABLE))('%s', (expected, sentences) => {
  it.each(sentences.trim().split('\n'))('%s', (sentence) => {
    const [quote] = withModel(sentence).quotes;
    expect(`${quote?.stance}, ${quote?.speech ? 'said' : 'thought'}`).toBe(expected);
  });
});

it('ends a denial’s listener where the denial begins', () => {
  const [quote] = withModel('Moss told the court she was not in the building that night.').quotes;
  expect(quote?.text).toBe('she was not in the building that night');
});
