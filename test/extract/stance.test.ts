import { describe, expect, it } from 'vitest';
import type { Form, Stance } from '../../src/coverage/types.ts';
import { extract } from '../../src/extract/extract.ts';
import { attitudeOf } from '../../src/extract/stance.ts';

// One sentence a line; the reporting words stand between braces. The form is direct where the words stand between marks.
const TABLE: Record<Stance, string> = {
  states: `
Moss {said} that the boat had sunk.
Moss {told} reporters that the boat had sunk.
Moss {has repeatedly said} that the boat was sound.
“It sank,” {said} Moss.
“It sank,” {wrote} Moss.
{According to} Moss, the boat had sunk.
Moss {explained} that the boat had sunk.
Moss {insisted} that the boat was sound.
Moss {argued} that the boat was sound.
Moss {noted} that the boat was old.
Moss {promised} that the boat would sail.
Moss {warned} that the boat would sink.
Moss {announced} that the boat was sold.
Moss {testified} that the boat was sound.
Moss {replied} that the boat was sound.
“Not at all,” {replied} Moss.
Moss {pointed out} that the boat was old.
“Nobody asked me,” {shot back} Moss.
Moss {called} the boat “a bathtub.”
Moss {estimated} that the boat was worth nine pounds.
Moss {declared} that the boat was hers.
Moss {suggested} that the boat had drifted.
Moss {recalled} that the boat had leaked.
Moss {vowed} that the boat would sail.
Moss {added} that the boat was old.
Moss {went on to say} that the boat was old.
Moss {joked} that the boat was a bathtub.
Moss {tweeted} that the boat had sunk.
Moss {predicted} that the boat would sink.
“Why would I lie?” {said} Moss.`,
  denies: `
Moss {denied} that the boat had sunk.
Moss {denies} that the boat had sunk.
Moss {has denied} that the boat had sunk.
Moss {has repeatedly denied} any wrongdoing.
Moss {categorically denied} owning a boat.
Moss {went on to deny} that the boat had sunk.
“It never sank,” {denied} Moss.
Moss {rejected} the claim that the boat had sunk.
Moss {rejects} the allegation.
Moss {flatly rejected} the allegation.
Moss {dismissed} the report as gossip.
Moss {has dismissed} the report as gossip.
Moss {refuted} the claim.
Moss {disputed} the figures.
Moss {disputes} that the boat had sunk.
Moss {rebutted} the claim.
Moss {repudiated} the statement.
Moss {disavowed} the letter.
Moss {contradicted} the harbour master.
Moss {disclaimed} any part in it.
Moss {rubbished} the report.
Moss’s {denial} that the boat had sunk.
Moss’s {rejection} of the claim.
Moss’s {rebuttal} of the claim.
Moss {vehemently denies} that the boat had sunk.
Moss {continues to deny} that the boat had sunk.
Moss {again denied} that the boat had sunk.`,
  confirms: `
Moss {confirmed} that the boat had sunk.
Moss {has confirmed} that the boat had sunk.
Moss {confirms} that the boat had sunk.
Moss {acknowledged} that the boat had sunk.
Moss {admitted} that the boat had sunk.
Moss {admitted} to sinking the boat.
Moss {finally admitted} that the boat had sunk.
Moss {conceded} that the boat had sunk.
Moss {affirmed} that the boat had sunk.
Moss {verified} that the boat had sunk.
Moss {corroborated} the story.
Moss {confessed} that the boat had sunk.
Moss {avowed} that the boat was hers.
Moss {reaffirmed} that the boat was hers.
“Yes, it sank,” {admitted} Moss.
“Yes, it sank,” {Moss conceded}.
Moss’s {admission} that the boat had sunk.
Moss’s {confirmation} that the boat had sunk.
Moss’s {acknowledgment} that the boat had sunk.
Moss {went on to admit} that the boat had sunk.
Moss {has acknowledged} several calls.`,
  alleges: `
Moss {alleged} that the boat had been stolen.
Moss {alleges} that the boat had been stolen.
Moss {has alleged} that the boat had been stolen.
Moss {claimed} that the boat had been stolen.
Moss {claims} that the boat had been stolen.
Moss {accused} Petri of stealing the boat.
Moss {has accused} Petri of stealing the boat.
Moss {charged} that the boat had been stolen.
“He stole it,” {claimed} Moss.
“He stole it,” {alleged} Moss.
Moss’s {allegation} that the boat had been stolen.
Moss’s {accusation} that Petri stole the boat.
Moss’s {insinuation} that Petri stole the boat.
Moss {repeatedly accused} Petri of stealing the boat.
A memo {alleging} that the boat had been stolen.
Moss {went on to accuse} Petri of theft.
Two sources {purported} that the boat had been stolen.
Moss {again alleged} that the boat had been stolen.`,
  asks: `
“Where is the boat?” {asked} Moss.
“Where is the boat?” {Moss asked}.
Moss {asked} where the boat was.
Moss {asked} Petri whether the boat had sunk.
Moss {wondered} whether the boat had sunk.
Moss {inquired} about the boat.
Moss {enquired} where the boat was.
Moss {questioned} whether the boat was sound.
Moss {has asked} where the boat was.
Moss {queried} the price.
Moss {quizzed} Petri about the boat.
Moss {again asked} where the boat was.
Moss’s {question} about the boat.
“Where is the boat?” {wondered} Moss.
Moss {keeps asking} where the boat is.
“Where is the boat?”{}`,
  retracts: `
Moss {retracted} the claim.
Moss {has retracted} the claim.
Moss {withdrew} the claim.
Moss {has withdrawn} the claim.
Moss {recanted} the confession.
Moss {took back} what she had said.
Moss {has taken back} what she had said.
Moss {backed away from} the claim.
Moss {walked back} the claim.
Moss {backtracked} on the claim.
Moss {back-pedaled} on the claim.
Moss {reversed herself} on the boat.
Moss {apologised for saying} that Petri stole the boat.
Moss {apologized for her} remark that Petri stole the boat.
Moss {renounced} the statement.
Moss’s {retraction} of the claim.`,
};

// The same words, where they do not do what they seem to do.
const NEGATIVE: [stance: Stance, sentence: string][] = `
states Moss {did not deny} that the boat had sunk.
states Moss {has not denied} that the boat had sunk.
states Moss {has never denied} that the boat had sunk.
states Moss {didn’t deny} that the boat had sunk.
states Moss {does not deny} that the boat had sunk.
states Moss {would not deny} that the boat had sunk.
states Moss {cannot deny} that the boat had sunk.
states Moss {refused to deny} that the boat had sunk.
states Moss {declined to deny} that the boat had sunk.
states Moss {stopped short of denying} that the boat had sunk.
states Moss {no longer denies} that the boat had sunk.
states Moss {did not dispute} that the boat had sunk.
states Moss {does not dispute} the figures.
states Moss {never disputed} the figures.
states Moss {did not reject} the offer.
states Moss {hardly denied} it.
states Moss {would neither confirm nor deny} that the boat had sunk.
states Moss {could not confirm or deny} the report.
states Moss {did not confirm} that the boat had sunk.
states Moss {declined to confirm} that the boat had sunk.
states Moss {refused to confirm} that the boat had sunk.
states Moss {could not confirm} the number.
states Moss {has not confirmed} the number.
states Moss {would not confirm} the number.
states Moss {never admitted} that the boat had sunk.
states Moss {has never admitted} that the boat had sunk.
states Moss {did not admit} to anything.
states Moss {refused to admit} that the boat had sunk.
states Moss {refused to acknowledge} the report.
states Moss {did not acknowledge} the report.
states Moss {failed to acknowledge} the report.
states Moss {wouldn’t concede} the point.
states Moss {did not allege} that the boat had been stolen.
states Moss {never accused} Petri of theft.
states Moss {did not accuse} Petri of theft.
states Moss {has not claimed} that the boat had been stolen.
states Moss {avoided accusing} Petri of theft.
states Moss {stopped short of accusing} Petri of theft.
states Moss {does not claim} to know.
states Moss {did not retract} the claim.
states Moss {refused to retract} the claim.
states Moss {refused to withdraw} the claim.
states Moss {has not withdrawn} the claim.
states Moss {never retracted} the claim.
states Moss {declined to say} whether the boat had sunk.
states Moss {did not say} whether the boat had sunk.
states Moss {refused to answer}.
states “Why would I deny it?” {said} Moss.
states “I deny nothing,” {said} Moss.
states “I confirm it,” {said} Moss.
states “They accused me,” {said} Moss.
states “I was asked,” {said} Moss.
states “They retracted it,” {said} Moss.
states Moss {said} she had denied it.
states Moss {said} she would ask.
states Moss {said} the claim was withdrawn.
states Moss {told} the court that she was accused.
confirms Moss {now confirms} what she once denied.
denies Moss {denied} having confirmed it.
denies Moss {denied} that she had accused anybody.
alleges Moss {claimed} that Petri had denied it.
asks Moss {asked} whether Petri had denied it.
confirms Moss {admitted} that she had denied it.
states Nobody {denied} that the boat had sunk.
states No one {alleged} that the boat had been stolen.
states Nor did Moss {deny} that the boat had sunk.
states Moss {did not ask} where the boat was.
states None of them {confirmed} that the boat had sunk.
denies Nobody asked, and Moss {denied} it.
`
  .trim()
  .split('\n')
  .map((line) => {
    const space = line.indexOf(' ');
    return [line.slice(0, space) as Stance, line.slice(space + 1)];
  });

const POSITIVE = Object.entries(TABLE).flatMap(([stance, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line): [Stance, string] => [stance as Stance, line]),
);

function stanceOf(sentence: string): Stance {
  const open = sentence.indexOf('{');
  const close = sentence.indexOf('}');
  const quoted = /“([^”]*)”/.exec(sentence);
  const rest = sentence.slice(0, open) + sentence.slice(close + 1);
  const form: Form =
    quoted && !/that|“.*“/.test(rest.replace(quoted[0], '')) && rest.startsWith('“') ? 'direct' : 'indirect';
  return attitudeOf(sentence.slice(open + 1, close), form, quoted?.[1] ?? rest, sentence.slice(0, open)).stance;
}

describe('stance', () => {
  it.each(POSITIVE)('%s: %s', (stance, sentence) => expect(stanceOf(sentence)).toBe(stance));
  it.each(NEGATIVE)('only %s: %s', (stance, sentence) => expect(stanceOf(sentence)).toBe(stance));

  it('has at least 150 lines, a third of them negative', () => {
    const lines = POSITIVE.length + NEGATIVE.length;
    expect(lines).toBeGreaterThanOrEqual(150);
    expect(NEGATIVE.length * 3).toBeGreaterThanOrEqual(lines);
  });

  it.each([
    ['Citing two unnamed sources, the Harbour News ', 'reported', 'alleges'],
    ['The Harbour News ', 'reported', 'states'],
    ['Citing the weather, Moss ', 'said', 'states'],
    ['The letter included allegations ', 'suggesting', 'alleges'],
    ['The letter included drawings ', 'suggesting', 'states'],
    ['Tull later withdrew his ', 'statement', 'retracts'],
    ['The board retracted an earlier ', 'claim', 'retracts'],
    ['Tull withdrew his boat after the ', 'statement', 'states'],
    ['Tull read out his ', 'statement', 'states'],
    ['Tull withdrew his ', 'said', 'states'],
  ])('%s{%s} %s', (before, cue, stance) => {
    expect(attitudeOf(cue, 'indirect', 'that the boat had sunk', before).stance).toBe(stance);
  });

  it.each([
    ['believes', false],
    ['thought', false],
    ['hopes', false],
    ['wants', false],
    ['said he believed', true],
    ['told', true],
    ['denied', true],
  ])('%s is speech: %s', (cue, speech) => {
    expect(attitudeOf(cue, 'indirect', 'the boat was sound').speech).toBe(speech);
  });
});

const find = (text: string) =>
  extract({ id: 'a', text, title: '', publisher: null, url: null, published: null, boilerplate: [] }).quotes;

describe('what is denied, and what is answered', () => {
  it.each([
    ['Ada Moss denied that the boat had sunk.', 'that the boat had sunk'],
    ['Ada Moss denied stealing the boat.', 'stealing the boat'],
    ['Ada Moss has repeatedly denied any wrongdoing.', 'any wrongdoing'],
  ])('%s', (text, target) => {
    const denial = find(text).find(({ stance }) => stance === 'denies');
    expect(denial?.target && text.slice(denial.target.start, denial.target.end)).toBe(target);
  });

  it.each([
    'Ada Moss did not deny that the boat had sunk.',
    'Ada Moss said that the boat had sunk.',
    '“It sank,” said Ada Moss.',
  ])('nothing in: %s', (text) => {
    for (const quote of find(text)) expect(quote.target).toBeNull();
  });

  const answers = (text: string) => {
    const quotes = find(text);
    return quotes.flatMap(({ respondsTo }, at) => respondsTo.map((to) => [at, to]));
  };
  it('an answer follows its question', () => {
    expect(answers('“Where is the boat?” asked Ada Moss. “In the bay,” replied Piet Osei.')).toEqual([[1, 0]]);
  });
  it('a denial answers the allegation before it', () => {
    expect(answers('Ada Moss alleged that Piet Osei had sunk the boat. Osei denied that he had been there.')).toEqual([
      [1, 0],
    ]);
  });
  it('a denial of everything answers what is alleged of that person, wherever it stands', () => {
    const text =
      'Piet Osei has repeatedly denied any wrongdoing. Citing two unnamed sources, the Harbour News reported that Osei had sunk the boat. ' +
      'Ada Moss alleged that Tom Petri had sold it.';
    const quotes = find(text);
    const denial = quotes.find(({ stance }) => stance === 'denies')!;
    expect(denial.respondsTo.map((index) => quotes[index]!.speaker)).toEqual(['Harbour News']);
  });
  it('nobody answers what is said in passing', () => {
    expect(answers('Ada Moss said that the boat had sunk. Piet Osei said that the tide was low.')).toEqual([]);
  });
});
