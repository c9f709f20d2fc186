import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuestion } from '../../src/query/question.ts';
import type { Question } from '../../src/query/types.ts';

const CONTEXT = {
  today: '2024-05-10',
  speakers: [
    { name: 'Maud Ferrer', aliases: ['Ferrer', 'the councillor'], role: 'councillor for Oostkade' },
    { name: 'Anna Okafor', aliases: [], role: 'judge' },
    { name: 'Harbour Board', aliases: [], role: null },
    { name: 'WHO', aliases: [], role: null },
    { name: 'Maud Ferrer’s lawyer', aliases: [], role: null },
  ],
};

/** A question on one line: its kind, then what is set. */
function brief(question: Question): string {
  const parts: string[] = [question.kind];
  if ('words' in question) parts.push(`“${question.words}”`);
  if ('person' in question && question.person !== null) parts.push(`by ${question.person}`);
  if ('about' in question && question.about !== null) parts.push(`on ${question.about}`);
  if ('stance' in question && question.stance !== null) parts.push(question.stance);
  if ('pick' in question && question.pick != null) parts.push(question.pick);
  if ('publisher' in question && question.publisher !== null) parts.push(`of ${question.publisher}`);
  if ('topic' in question && question.topic !== null) parts.push(question.topic);
  if ('from' in question && (question.from !== null || question.to !== null))
    parts.push(`${question.from?.from ?? ''}..${question.to?.to ?? ''}`);
  return parts.join(' ');
}

describe('who said it', () => {
  test.each([
    ['Who said they are not close friends?', 'whosaid “they are not close friends”'],
    ['who said that the bridge is safe', 'whosaid “the bridge is safe”'],
    ['Who said "give us some names"?', 'whosaid “give us some names”'],
    ['who said “give us some names” in March 2023?', 'whosaid “give us some names” 2023-03-01..2023-03-31'],
    ['who said "we will rebuild" last year', 'whosaid “we will rebuild” 2023-01-01..2023-12-31'],
    ['Who said we will have a bridge in 2025?', 'whosaid “we will have a bridge in 2025”'],
    ['who says the harbour is dying', 'whosaid “the harbour is dying”'],
    ['Who claimed the board knew?', 'whosaid “the board knew”'],
    ['Who claims that the board knew', 'whosaid “the board knew”'],
    ['Who denied taking money?', 'whosaid “taking money” denies'],
    ['who denies it happened', 'whosaid “it happened” denies'],
    ['who has denied the allegations?', 'whosaid “the allegations” denies'],
    ['Who retracted the accusation?', 'whosaid “the accusation” retracts'],
    ['Who admitted to phone calls with the port?', 'whosaid “to phone calls with the port”'],
    ['who alleged that Ferrer was bribed', 'whosaid “Ferrer was bribed”'],
    ['Who argued for a tunnel?', 'whosaid “for a tunnel”'],
    ['Who was it that said nobody knew?', 'whosaid “nobody knew”'],
    ['who was the one who said nobody knew', 'whosaid “nobody knew”'],
    ['Who is the politician who said nobody knew?', 'whosaid “nobody knew”'],
    ['Who first said the bridge was unsafe?', 'whosaid “the bridge was unsafe”'],
    ['Who ever said the bridge was safe?', 'whosaid “the bridge was safe”'],
    ['who actually said the bridge was safe', 'whosaid “the bridge was safe”'],
    ['who told reporters that the bridge was safe?', 'whosaid “the bridge was safe”'],
    ['who told the committee that nobody knew', 'whosaid “nobody knew”'],
    ['who called Ferrer a villain?', 'whosaid “Ferrer a villain”'],
    ['Who described the meetings as professional?', 'whosaid “the meetings as professional”'],
    ['who talked about the tunnel', 'whosaid “the tunnel”'],
    ['who spoke of a defamation trial', 'whosaid “a defamation trial”'],
    ['who mentioned the tunnel?', 'whosaid “the tunnel”'],
    ['who complained about the noise', 'whosaid “the noise”'],
    ['who promised to resign', 'whosaid “to resign”'],
    ['who wrote that the defendants may have outed a villain', 'whosaid “the defendants may have outed a villain”'],
    ['who testified that it was not an irregularity', 'whosaid “it was not an irregularity”'],
    ['Which councillor said the bridge was unsafe?', 'whosaid “the bridge was unsafe”'],
    ['what politician said the bridge was unsafe', 'whosaid “the bridge was unsafe”'],
    ['which sources said the board knew?', 'whosaid “the board knew”'],
    ['whose words are "nobody I recall"?', 'whosaid “nobody I recall”'],
    ['who is quoted as saying that the bridge was unsafe?', 'whosaid “the bridge was unsafe”'],
    ['Can you tell me who said the bridge was unsafe?', 'whosaid “the bridge was unsafe”'],
    ['please tell me who said the bridge was unsafe', 'whosaid “the bridge was unsafe”'],
    ['do you know who said the bridge was unsafe, please?', 'whosaid “the bridge was unsafe”'],
    ['Hi, who said the bridge was unsafe', 'whosaid “the bridge was unsafe”'],
    ['I want to know who said the bridge was unsafe', 'whosaid “the bridge was unsafe”'],
    ['“They are not close friends”, who said that?', 'whosaid “They are not close friends”'],
    ['they are not close friends - who said that', 'whosaid “they are not close friends”'],
    ['WHO SAID THE BRIDGE WAS UNSAFE', 'whosaid “THE BRIDGE WAS UNSAFE”'],
    ['who said: nobody knew', 'whosaid “nobody knew”'],
    ['who’s the one who said nobody knew', 'whosaid “nobody knew”'],
    ['Who said that?', 'help whosaid'],
    ['who said it', 'help whosaid'],
    ['Who said?', 'help whosaid'],
    ['What did people say about the bridge?', 'whosaid “the bridge”'],
    ['what do critics say about the tunnel', 'whosaid “the tunnel”'],
    ['what did they say about the tunnel in March 2023', 'whosaid “the tunnel” 2023-03-01..2023-03-31'],
    ['What has anyone said about the tunnel?', 'whosaid “the tunnel”'],
    ['what did he say about the tunnel', 'whosaid “the tunnel”'],
    ['Qui a dit que le pont est sûr ?', 'whosaid “le pont est sûr”'],
    ['qui a dit « personne ne savait » ?', 'whosaid “personne ne savait”'],
    ['Qui a nié les faits ?', 'whosaid “les faits” denies'],
  ])('%s', (text, expected) => {
    expect(brief(parseQuestion(text, CONTEXT))).toBe(expected);
  });
});

describe('nobody remembers words: the stance, the topic and the days choose', () => {
  test.each([
    ['who denied what?', 'whosaid “” denies'],
    ['who denied it?', 'whosaid “” denies'],
    ['who denied?', 'whosaid “” denies'],
    ['who alleges this', 'whosaid “” alleges'],
    ['who denied it first', 'help whosaid'],
    ['who said it?', 'help whosaid'],
    ['qui a nié ?', 'whosaid “” denies'],
    ['Qui l’a nié ?', 'whosaid “” denies'],
    ['qui a nié que le pont est sûr', 'whosaid “le pont est sûr” denies'],
    ['Who denied what exactly?', 'whosaid “” denies'],
    ['who has denied anything?', 'whosaid “” denies'],
    ['Who denies something', 'whosaid “” denies'],
    ['who retracted what', 'whosaid “” retracts'],
    ['Who withdrew anything?', 'whosaid “” retracts'],
    ['who denied what in March 2023?', 'whosaid “” denies 2023-03-01..2023-03-31'],
    ['who denied anything about the bridge?', 'whosaid “the bridge” denies'],
    ['who denied what about the bridge in 2023', 'whosaid “the bridge” denies 2023-01-01..2023-12-31'],
    ['What was denied?', 'whosaid “” denies'],
    ['what has been denied about the tunnel?', 'whosaid “the tunnel” denies'],
    ['What was retracted?', 'whosaid “” retracts'],
    ['denials', 'whosaid “” denies'],
    ['list all denials', 'whosaid “” denies'],
    ['show me the denials of wrongdoing', 'whosaid “wrongdoing” denies'],
    ['All denials about the bridge in 2023', 'whosaid “the bridge” denies 2023-01-01..2023-12-31'],
    ['What denials are there?', 'whosaid “” denies'],
    ['Qui a nié quoi ?', 'whosaid “” denies'],
    ['who alleged anything?', 'whosaid “” alleges'],
    ['Who alleges what?', 'whosaid “” alleges'],
    ['who confirmed what', 'whosaid “” confirms'],
    ['Who has confirmed anything in 2023?', 'whosaid “” confirms 2023-01-01..2023-12-31'],
    ['who confirmed anything about the tunnel?', 'whosaid “the tunnel” confirms'],
    ['who claimed what?', 'help whosaid'],
    ['démentis', 'whosaid “” denies'],
    ['who said anything about the tunnel?', 'whosaid “the tunnel”'],
    ['Who said what about the tunnel?', 'whosaid “the tunnel”'],
    ['who said what in March 2023', 'whosaid “” 2023-03-01..2023-03-31'],
    ['who said what?', 'help whosaid'],
    // Words are remembered, or it is no question.
    ['who denied that anything was paid', 'whosaid “anything was paid” denies'],
    ['who denied everything was fine', 'whosaid “everything was fine” denies'],
    ['who said what we needed was a bridge', 'whosaid “what we needed was a bridge”'],
    ['Who said something must be done?', 'whosaid “something must be done”'],
    ['who denied the allegations', 'whosaid “the allegations” denies'],
    ['denial is not a river', 'whosaid “denial is not a river”'],
    ['denials will not help you now', 'whosaid “denials will not help you now”'],
    ['what was denied us was a voice', 'whosaid “what was denied us was a voice”'],
    ['he denied what we all saw', 'whosaid “he denied what we all saw”'],
    ['plausible denials', 'whosaid “plausible denials”'],
    ['denied', 'whosaid “denied”'],
  ])('%s', (text, expected) => {
    expect(brief(parseQuestion(text, CONTEXT))).toBe(expected);
  });
});

describe('speaking as something that happened', () => {
  test.each([
    ['When did Ferrer testify?', 'timeline by Ferrer on testify'],
    ['When did Maud Ferrer testify at the inquiry?', 'timeline by Maud Ferrer on testify at the inquiry'],
    ['when did the judge speak', 'timeline by the judge on speak'],
    ['When did Ferrer apologise?', 'timeline by Ferrer on apologise'],
    ['When will Okafor testify?', 'timeline by Okafor on testify'],
    ['When is Ferrer due to testify?', 'timeline by Ferrer on testify'],
    ['when did Ferrer testify in 2023', 'timeline by Ferrer on testify 2023-01-01..2023-12-31'],
    ['when did Jane Nobody testify', 'timeline on Jane Nobody testify'],
    ['What day did Ferrer testify?', 'timeline by Ferrer on testify'],
    // Something said is asked for.
    ['When did Ferrer testify that the bridge was unsafe?', 'quotes by Ferrer on the bridge was unsafe'],
    ['When did Ferrer testify about the bridge?', 'quotes by Ferrer on the bridge'],
    ['when did Ferrer speak about the harbour?', 'quotes by Ferrer on the harbour'],
    ['When did Ferrer say it?', 'quotes by Ferrer'],
    ['when did Ferrer deny the payments', 'quotes by Ferrer on the payments denies'],
    ['when I testify I tell the truth', 'whosaid “when I testify I tell the truth”'],
    ['when did you last speak to your son', 'whosaid “when did you last speak to your son”'],
  ])('%s', (text, expected) => {
    expect(brief(parseQuestion(text, CONTEXT))).toBe(expected);
  });
});

describe('what somebody said', () => {
  test.each([
    ['What did Ferrer say?', 'quotes by Ferrer'],
    ['first quote of Maud Ferrer', 'quotes by Maud Ferrer first'],
    ['What was the first quote from Ferrer about the bridge?', 'quotes by Ferrer on the bridge first'],
    ['latest statement by Ferrer', 'quotes by Ferrer last'],
    ['the most recent comments of the Harbour Board on the tunnel', 'quotes by the Harbour Board on the tunnel last'],
    ["what is Ferrer's latest statement?", 'quotes by Ferrer last'],
    ["Ferrer's last words about the bridge", 'quotes by Ferrer on the bridge last'],
    ["what was Ferrer's first comment in 2023", 'quotes by Ferrer first 2023-01-01..2023-12-31'],
    ['What is the last thing Ferrer said?', 'quotes by Ferrer last'],
    ["what's the latest thing Ferrer has said about the bridge", 'quotes by Ferrer on the bridge last'],
    ['tell me about Maud Ferrer', 'quotes by Maud Ferrer'],
    ['what do you know about Ferrer?', 'quotes by Ferrer'],
    ['everything from Ferrer in 2023', 'quotes by Ferrer 2023-01-01..2023-12-31'],
    ['everything by Maud Ferrer', 'quotes by Maud Ferrer'],
    ['all quotes from Ferrer since June 2023', 'quotes by Ferrer 2023-06-01..'],
    ['quotes by Maud Ferrer in March 2023', 'quotes by Maud Ferrer 2023-03-01..2023-03-31'],
    // A name that is no speaker's, or none at all: words.
    ['first quote of the day', 'whosaid “first quote of the day”'],
    ['the last word of Jane Nobody', 'whosaid “the last word of Jane Nobody”'],
    ['tell me about the bridge', 'whosaid “tell me about the bridge”'],
    ['everything from the harbour burned', 'whosaid “everything from the harbour burned”'],
    ['the latest words of wisdom', 'whosaid “the latest words of wisdom”'],
    ['What did Maud Ferrer say about the bridge?', 'quotes by Maud Ferrer on the bridge'],
    ['what did the judge say about the defendants?', 'quotes by the judge on the defendants'],
    ['What has Ferrer said about the harbour board?', 'quotes by Ferrer on the harbour board'],
    ['What does Okafor say on the tunnel', 'quotes by Okafor on the tunnel'],
    ['What did Ferrer’s lawyer say about friends?', "quotes by Ferrer's lawyer on friends"],
    ['what did Jane Nobody say about the bridge?', 'quotes by Jane Nobody on the bridge'],
    ['What did the Harbour Board announce?', 'quotes by the Harbour Board'],
    ['What did the mayor of Oostkade claim about the tunnel?', 'quotes by the mayor of Oostkade on the tunnel'],
    ['what did ferrer say in March 2023?', 'quotes by ferrer 2023-03-01..2023-03-31'],
    ['What did Ferrer say about the bridge in 2023?', 'quotes by Ferrer on the bridge 2023-01-01..2023-12-31'],
    ['What did Ferrer say in 2023 about the bridge?', 'quotes by Ferrer on the bridge 2023-01-01..2023-12-31'],
    ['What has Ferrer said since June 2023?', 'quotes by Ferrer 2023-06-01..'],
    [
      'What did Ferrer say between 2020 and 2022 about the tunnel?',
      'quotes by Ferrer on the tunnel 2020-01-01..2022-12-31',
    ],
    ['what did Ferrer say before March 2023', 'quotes by Ferrer ..2023-02-28'],
    ['what did Ferrer say about the tunnel after 2022', 'quotes by Ferrer on the tunnel 2023-01-01..'],
    ['what did Ferrer say last week', 'quotes by Ferrer 2024-04-29..2024-05-05'],
    ['what did Ferrer say yesterday?', 'quotes by Ferrer 2024-05-09..2024-05-09'],
    ['What did Ferrer say about the April 2 testimony?', 'quotes by Ferrer on the April 2 testimony'],
    ['What did Ferrer say about the 2019 nomination?', 'quotes by Ferrer on the 2019 nomination'],
    ['What did Ferrer deny?', 'quotes by Ferrer denies'],
    ['What did Ferrer tell reporters about the bridge?', 'quotes by Ferrer on the bridge'],
    ['What did Ferrer say to reporters about the bridge?', 'quotes by Ferrer on the bridge'],
    ['What did Ferrer say when asked about the bridge?', 'quotes by Ferrer on the bridge'],
    ['What did Ferrer actually say about the bridge?', 'quotes by Ferrer on the bridge'],
    ['What else did Ferrer say about the bridge?', 'quotes by Ferrer on the bridge'],
    ['What does Ferrer think about the bridge?', 'quotes by Ferrer on the bridge'],
    ['What was Ferrer’s response to the ruling?', 'quotes by Ferrer on the ruling'],
    ["What is Ferrer's position on the tunnel?", 'quotes by Ferrer on the tunnel'],
    ['Did Ferrer ever say the bridge was unsafe?', 'quotes by Ferrer on the bridge was unsafe'],
    ['Did Ferrer say that she resigned?', 'quotes by Ferrer on she resigned'],
    ['Has Ferrer ever denied taking money?', 'quotes by Ferrer on taking money denies'],
    ['Did Ferrer deny the allegations in 2023?', 'quotes by Ferrer on the allegations denies 2023-01-01..2023-12-31'],
    ['Has the Harbour Board apologised?', 'quotes by the Harbour Board on apologize'],
    ['does Okafor believe Ferrer', 'whosaid “does Okafor believe Ferrer”'],
    ['Is it true that Ferrer said nobody knew?', 'quotes by Ferrer on nobody knew'],
    ['Is Ferrer on record as saying nobody knew?', 'quotes by Ferrer on nobody knew'],
    ['When did Ferrer say the bridge was unsafe?', 'quotes by Ferrer on the bridge was unsafe'],
    ['When did Ferrer first say the bridge was unsafe?', 'quotes by Ferrer on the bridge was unsafe first'],
    ['When did Ferrer last mention the tunnel?', 'quotes by Ferrer on the tunnel last'],
    ['When was the first time Ferrer mentioned the tunnel?', 'quotes by Ferrer on the tunnel first'],
    ['When was the last time that Ferrer spoke about the tunnel?', 'quotes by Ferrer on the tunnel last'],
    ['first time Ferrer mentioned the tunnel', 'quotes by Ferrer on the tunnel first'],
    ['What was the last thing Ferrer said about the tunnel?', 'quotes by Ferrer on the tunnel last'],
    ['what was the first thing Okafor said', 'quotes by Okafor first'],
    ['Where did Ferrer say the bridge was unsafe?', 'quotes by Ferrer on the bridge was unsafe'],
    ['Why did Ferrer say the bridge was unsafe?', 'quotes by Ferrer on the bridge was unsafe'],
    ['How did Ferrer respond to the ruling?', 'quotes by Ferrer on the ruling'],
    ['How did Ferrer describe the meetings?', 'quotes by Ferrer on the meetings'],
    ['How has the board reacted to the ruling?', 'quotes by the board on the ruling'],
    ['How often did Ferrer mention the tunnel?', 'quotes by Ferrer on the tunnel'],
    ['quotes by Ferrer', 'quotes by Ferrer'],
    ['Quotes from Maud Ferrer about the bridge', 'quotes by Maud Ferrer on the bridge'],
    ['all statements by the Harbour Board', 'quotes by the Harbour Board'],
    ['statements by Jane Nobody', 'quotes by Jane Nobody'],
    ['show me all quotes from Okafor on the defendants', 'quotes by Okafor on the defendants'],
    ['tell me what Ferrer said about the bridge', 'quotes by Ferrer on the bridge'],
    ['what Ferrer said about the bridge', 'quotes by Ferrer on the bridge'],
    ['everything Ferrer said in 2023', 'quotes by Ferrer 2023-01-01..2023-12-31'],
    ['everything the judge has said', 'quotes by the judge'],
    ['Ferrer on the bridge', 'quotes by Ferrer on the bridge'],
    ['Maud Ferrer about the tunnel', 'quotes by Maud Ferrer on the tunnel'],
    ["Ferrer's comments on the tunnel", 'quotes by Ferrer on the tunnel'],
    ['Maud Ferrer', 'quotes by Maud Ferrer'],
    [
      'Can you tell me if Ferrer ever said the bridge was unsafe?',
      'whosaid “Can you tell me if Ferrer ever said the bridge was unsafe?”',
    ],
    ['Can you tell me what Ferrer said about the bridge?', 'quotes by Ferrer on the bridge'],
    ['Qu’a dit Ferrer sur le pont ?', 'quotes by Ferrer on le pont'],
    ['Qu’est-ce que Ferrer a dit sur le pont ?', 'quotes by Ferrer on le pont'],
  ])('%s', (text, expected) => {
    expect(brief(parseQuestion(text, CONTEXT))).toBe(expected);
  });
});

describe('what a court does with words, and whose lawyer it is in French', () => {
  test.each([
    ['What did the judge rule about the bridge?', 'quotes by the judge on the bridge'],
    ['What did Okafor decide?', 'quotes by Okafor'],
    ['what did the judge find on the tunnel', 'quotes by the judge on the tunnel'],
    ['What did the divers find?', 'whosaid “What did the divers find?”'],
    ['what did the storm decide about the bridge', 'whosaid “what did the storm decide about the bridge”'],
    ["Qu'a dit l'avocat de Ferrer ?", "quotes by l'avocat de Ferrer"],
    ["Qu'a dit l'avocate de Maud Ferrer sur le pont ?", "quotes by l'avocate de Maud Ferrer on le pont"],
    ["Qu'a dit Ferrer de Paris ?", 'quotes by Ferrer on de Paris'],
    ['Quels sont les articles ?', 'sources'],
    ['Quels sont les problèmes ?', 'whosaid “Quels sont les problèmes ?”'],
  ])('%s', (text, expected) => {
    expect(brief(parseQuestion(text, CONTEXT))).toBe(expected);
  });
});

describe('ever, first and last', () => {
  test.each([
    ['Did Ferrer ever say the bridge was safe?', 'quotes by Ferrer on the bridge was safe'],
    ['Did Ferrer ever say anything about the bridge?', 'quotes by Ferrer on the bridge'],
    ['did the judge say something about the harbour?', 'quotes by the judge on the harbour'],
    ['Did Okafor say anything?', 'quotes by Okafor'],
    ['Has Ferrer ever denied the payments?', 'quotes by Ferrer on the payments denies'],
    ['Has Okafor said anything on the tunnel?', 'quotes by Okafor on the tunnel'],
    ['When was the first time Ferrer mentioned the bridge?', 'quotes by Ferrer on the bridge first'],
    ['when did Ferrer last speak about the harbour?', 'quotes by Ferrer on the harbour last'],
    ['When did Ferrer first mention the toll?', 'quotes by Ferrer on the toll first'],
    ['What was the last thing Ferrer said about the bridge?', 'quotes by Ferrer on the bridge last'],
    ['what was the first thing Okafor said', 'quotes by Okafor first'],
    ['last time the judge spoke', 'quotes by the judge last'],
    ['the first time Ferrer denied it', 'quotes by Ferrer denies first'],
    ['how often did Ferrer mention the bridge?', 'quotes by Ferrer on the bridge'],
    ['who asked for names?', 'whosaid “for names”'],
    ['Who was the first to say the bridge was unsafe?', 'whosaid “the bridge was unsafe”'],
    ['did anyone say the bridge is unsafe?', 'whosaid “the bridge is unsafe”'],
    // Of what happened, too: the first or the last time that it did.
    ['When did Ferrer last testify?', 'timeline by Ferrer on testify last'],
    ['When did Ferrer first testify at the inquiry?', 'timeline by Ferrer on testify at the inquiry first'],
    ['When was the last time Ferrer testified?', 'timeline by Ferrer on testified last'],
    ['When was the last time that the bridge was closed?', 'timeline on the bridge was closed last'],
    ['When was the bridge first closed?', 'timeline on the bridge closed first'],
    ['When did Ferrer first leave the council?', 'timeline on Ferrer leave the council first'],
    ['Quand est-ce que la jetée a été fermée pour la première fois ?', 'timeline on la jetée a été fermée first'],
    // Neither of these asks for the first or the last of several.
    ['When did the first minister resign?', 'timeline on the first minister resign'],
    ['When was the last bridge closed?', 'timeline on the last bridge closed'],
    ['When did her first husband die?', 'timeline on her first husband die'],
    ['When did Ferrer leave the council?', 'timeline on Ferrer leave the council'],
    ['when was the bridge closed', 'timeline on the bridge closed'],
    // None of these asks for the first or last words of anybody.
    ['the first time is always the hardest', 'whosaid “the first time is always the hardest”'],
    ['the last thing we need is another bridge', 'whosaid “the last thing we need is another bridge”'],
    ['did you ever say anything to him', 'whosaid “did you ever say anything to him”'],
    ['nothing about us without us', 'whosaid “nothing about us without us”'],
    ['last time I looked there was a bridge', 'whosaid “last time I looked there was a bridge”'],
    ['have you ever said sorry', 'whosaid “have you ever said sorry”'],
  ])('%s', (text, expected) => {
    expect(brief(parseQuestion(text, CONTEXT))).toBe(expected);
  });
});

describe('what happened, and when', () => {
  test.each([
    ['What happened?', 'timeline'],
    ['What happened in March 2023?', 'timeline 2023-03-01..2023-03-31'],
    ['what happened on 22 March 2023', 'timeline 2023-03-22..2023-03-22'],
    ['What happened on March 22, 2023?', 'timeline 2023-03-22..2023-03-22'],
    ['What happened between 2020 and 2022?', 'timeline 2020-01-01..2022-12-31'],
    ['What has happened since June 2023?', 'timeline 2023-06-01..'],
    ['what happened last week', 'timeline 2024-04-29..2024-05-05'],
    ['What happened yesterday?', 'timeline 2024-05-09..2024-05-09'],
    ['what happened before 2023', 'timeline ..2022-12-31'],
    ['what happened after March 2023?', 'timeline 2023-04-01..'],
    ['What happened to Ferrer?', 'timeline by Ferrer'],
    ['What happened to Ferrer in 2023?', 'timeline by Ferrer 2023-01-01..2023-12-31'],
    ['What happened to the bridge?', 'timeline on the bridge'],
    ['What happened with the tunnel in 2022?', 'timeline on the tunnel 2022-01-01..2022-12-31'],
    ['What happened at the hearing?', 'timeline on the hearing'],
    ["What's happened so far?", 'timeline'],
    ['what took place in 2021', 'timeline 2021-01-01..2021-12-31'],
    ['What is going on with the bridge?', 'timeline on the bridge'],
    ['When did Ferrer leave the board?', 'timeline on Ferrer leave the board'],
    ['When did the hearing take place?', 'timeline on the hearing'],
    ['When was the bridge closed?', 'timeline on the bridge closed'],
    ['When is the next hearing?', 'timeline on the next hearing'],
    ['when will the trial begin', 'timeline on the trial begin'],
    ['When were the two men detained?', 'timeline on the two men detained'],
    ['What date did Ferrer resign?', 'timeline on Ferrer resign'],
    ['On which day was the ruling issued?', 'timeline on the ruling issued'],
    ['How long ago did Ferrer resign?', 'timeline on Ferrer resign'],
    ['When did Ferrer leave the board in 2023?', 'timeline on Ferrer leave the board 2023-01-01..2023-12-31'],
    ['timeline', 'timeline'],
    ['timeline of the bridge', 'timeline on the bridge'],
    ['Show me the timeline of the bridge', 'timeline on the bridge'],
    ['a timeline for Ferrer', 'timeline by Ferrer'],
    ['timeline 2023', 'timeline 2023-01-01..2023-12-31'],
    ['timeline since 2022', 'timeline 2022-01-01..'],
    ['chronology of the inquiry', 'timeline on the inquiry'],
    ['the history of the tunnel', 'timeline on the tunnel'],
    ['key events in 2023', 'timeline 2023-01-01..2023-12-31'],
    ['What were the main events in March 2023?', 'timeline 2023-03-01..2023-03-31'],
    ["What's the latest on the bridge?", 'timeline on the bridge'],
    ['Tell me what happened in March 2023', 'timeline 2023-03-01..2023-03-31'],
    ['Que s’est-il passé en mars 2023 ?', 'timeline 2023-03-01..2023-03-31'],
    ['Quand est-ce que Ferrer a quitté le conseil ?', 'timeline on Ferrer a quitté le conseil'],
  ])('%s', (text, expected) => {
    expect(brief(parseQuestion(text, CONTEXT))).toBe(expected);
  });
});

describe('about the coverage and the program', () => {
  test.each([
    ['sources', 'sources'],
    ['What are your sources?', 'sources'],
    ['Which articles do you have?', 'sources'],
    ['list all articles', 'sources'],
    ['Which articles are in the coverage?', 'sources'],
    ['Which articles do you have from The Oostkade Herald?', 'sources of The Oostkade Herald'],
    ['articles by The Herald', 'sources of The Herald'],
    ['Where does this come from?', 'sources'],
    ['quelles sont les sources ?', 'sources'],
    ['status', 'status'],
    ['How fresh is the coverage?', 'status'],
    ['How many quotes are there?', 'status'],
    ['when was the index last updated', 'status'],
    ['help', 'help'],
    ['What can you do?', 'help'],
    ['How do I use this?', 'help'],
    ['how does this work?', 'help'],
    ['aide', 'help'],
  ])('%s', (text, expected) => {
    expect(brief(parseQuestion(text, CONTEXT))).toBe(expected);
  });
});

describe('what is none of these is searched as it stands', () => {
  test.each([
    // Remembered words that begin like a question.
    'what happened was a disgrace',
    'What happened here must never happen again',
    'what happened, happened',
    'When I was young we had no bridge',
    'When the bridge falls, we all fall',
    'when it rains it pours',
    'who dares wins',
    'Who are you to judge?',
    'who knew about the bridge',
    'Who is responsible for the bridge?',
    'who will pay for the bridge',
    'Who told you so',
    'who asks wins nothing',
    'what we have here is a failure to communicate',
    'What does this say about our town?',
    'what does it say about us that nobody came',
    'What did it cost?',
    'What did you do about the bridge?',
    'what did I ever do to you',
    'What do you say to a mother who lost her son?',
    'what would you say to Ferrer',
    'What is the price of silence?',
    'What is wrong with this council?',
    'what a mess',
    'What part of no do you not understand?',
    'Did you ever say sorry?',
    'did I ever tell you about the tunnel',
    'Did the bridge fall?',
    'Has anyone seen the report?',
    'Has the bridge been repaired?',
    'Is the bridge safe?',
    'Is this the end?',
    'Is it true love?',
    'Why did Ferrer leave the board?',
    'Why is the bridge closed?',
    'How could this happen?',
    'How did the bridge collapse?',
    'How much did the tunnel cost?',
    'How many times do we have to ask?',
    'How dare you',
    'How do you sleep at night?',
    'Where is the money?',
    'where did the money go',
    'Which bridge is safe?',
    'which side are you on',
    // Statements.
    'not close friends',
    'they are not close friends',
    'no choice but to leave the board',
    'the carbon tax must go',
    'He said, she said',
    'I said no and I meant no',
    'They say the bridge is closed',
    'as Ferrer said, nobody knew',
    'say it is not so',
    'said nobody ever',
    'the judge said nothing new',
    'Ferrer never said the bridge was unsafe',
    'give us some names',
    'tell me lies',
    'Tell us the truth',
    'show me the money',
    'help us rebuild the bridge',
    'Help is on its way',
    'the status quo is unacceptable',
    'status report of the engineers',
    'sources close to the family',
    'our sources of energy are running out',
    'articles of faith',
    'reports of my death are exaggerated',
    'history will judge us',
    'events, dear boy, events',
    'In March 2023 we lost everything',
    'between 2020 and 2022 Ferrer phoned five times',
    'since 2019 nothing has been done',
    'the first time in history that a bridge was moved',
    'first time voters will decide',
    'the last time I looked, the bridge stood',
    'last week was a disgrace',
    'the latest polls are wrong',
    'on the bridge',
    'words matter',
    'words of comfort for the victims',
    'statements of account',
    'views of the river',
    'quotes',
    'a question of trust',
    'the answer is no',
    'May the bridge stand for ever',
    'hello',
    'so what did we learn',
    'Can you give us some names?',
    'Could we have done more?',
    'please resign',
    'I want to know what love is',
    'quand on veut on peut faire mieux que ça',
    '',
  ])('%s', (text) => {
    expect(brief(parseQuestion(text, CONTEXT))).toBe(`whosaid “${text}”`);
  });

  test('text in quotation marks is words, whatever it says', () => {
    expect(brief(parseQuestion('“What happened in March 2023?”', CONTEXT))).toBe(
      'whosaid “What happened in March 2023?”',
    );
    expect(brief(parseQuestion('"help"', CONTEXT))).toBe('whosaid “help”');
  });

  test('a name alone is a person only in a coverage that knows it', () => {
    expect(brief(parseQuestion('Maud Ferrer', { today: CONTEXT.today }))).toBe('whosaid “Maud Ferrer”');
    expect(brief(parseQuestion('Ferrer on the bridge', { today: CONTEXT.today }))).toBe(
      'whosaid “Ferrer on the bridge”',
    );
  });
});

describe('as people type', () => {
  test.each([
    // Fingers that slip.
    ['wo said they are not close friends', 'whosaid “they are not close friends”'],
    // Two letters of the verb swapped: no such word is one.
    ['What did Ferrer dney?', 'quotes by Ferrer denies'],
    ['what did Ferrer sya about the bridge', 'quotes by Ferrer on the bridge'],
    ['who delcared the bridge is safe', 'whosaid “the bridge is safe”'],
    ['what did Ferrer confrim about the bridge', 'quotes by Ferrer on the bridge'],
    ['who critcised the tunnel', 'whosaid “the tunnel”'],
    ['what did Ferrer acknowlege about the bridge', 'quotes by Ferrer on the bridge'],
    // Letters that are a name, and a pronoun that is not.
    ['What did WHO say about the tunnel?', 'quotes by WHO on the tunnel'],
    ['WHAT DID HE SAY ABOUT THE TUNNEL', 'whosaid “THE TUNNEL”'],
    ['what did who say', 'whosaid “what did who say”'],
    // A word of its own, or too far on: as it was typed.
    ['who reveled in the tunnel', 'whosaid “who reveled in the tunnel”'],
    ['who ejected the driver', 'whosaid “who ejected the driver”'],
    ['who started the fire', 'whosaid “who started the fire”'],
    ['who raised the bridge', 'whosaid “who raised the bridge”'],
    ['we all know by now what he delcared', 'whosaid “we all know by now what he delcared”'],
    ['who siad the bridge is safe', 'whosaid “the bridge is safe”'],
    ['whos it that said nobody knew', 'whosaid “nobody knew”'],
    ['waht did Ferrer say abuot the bridge', 'quotes by Ferrer on the bridge'],
    ['wat did ferrer say', 'quotes by ferrer'],
    ['what dod Ferrer say about the tunnel', 'quotes by Ferrer on the tunnel'],
    ['wehn did the bridge fall', 'timeline on the bridge fall'],
    ['what hapened in March 2023', 'timeline 2023-03-01..2023-03-31'],
    // Whether anybody did.
    ['did anybody deny it?', 'whosaid “” denies'],
    ['Did anyone deny knowing?', 'whosaid “knowing” denies'],
    ['has anyone ever denied the allegations', 'whosaid “the allegations” denies'],
    ['did nobody deny anything about the bridge', 'whosaid “the bridge” denies'],
    ['did anyone ever retract the accusation?', 'whosaid “the accusation” retracts'],
    ['did Ferrer ever apologise?', 'quotes by Ferrer on apologize'],
    ['Has Maud Ferrer apologized for the bridge?', 'quotes by Maud Ferrer on apologize for the bridge'],
    // The first and the last mention.
    ["what's the earliest mention of the tunnel?", 'whosaid “the tunnel” first'],
    ['first mention of the Harbour Board', 'whosaid “the Harbour Board” first'],
    ['What was the last mention of the tunnel in 2023', 'whosaid “the tunnel” last 2023-01-01..2023-12-31'],
    ['when was the tunnel first mentioned?', 'whosaid “the tunnel” first'],
    ['when was the bridge last brought up', 'whosaid “the bridge” last'],
    ['who first mentioned the tunnel', 'whosaid “the tunnel” first'],
    ['who was the first to bring up the money?', 'whosaid “the money” first'],
    ['the most recent reference to the harbour', 'whosaid “the harbour” last'],
    ['who first said the bridge was unsafe', 'whosaid “the bridge was unsafe”'],
    ['who said it first?', 'help whosaid'],
    // A quote is looked for, not a question asked.
    ['give me a quote by Maud Ferrer', 'quotes by Maud Ferrer'],
    ['show me some statements by Ferrer about the bridge', 'quotes by Ferrer on the bridge'],
    ['are there any quotes from the Harbour Board?', 'quotes by the Harbour Board'],
    ["Ferrer's exact words", 'quotes by Ferrer'],
    ['can you find where Ferrer says the bridge is safe', 'quotes by Ferrer on the bridge is safe'],
    ['find the bit where Ferrer denied it', 'quotes by Ferrer denies'],
    ['find the bit about the tunnel', 'whosaid “the tunnel”'],
    ['according to Ferrer, what happened?', 'quotes by Ferrer'],
    ['according to the judge', 'quotes by the judge'],
    ['i remember someone saying the harbour is dying', 'whosaid “the harbour is dying”'],
    ['someone said something about the money, who was that?', 'whosaid “the money”'],
    ['which source mentions the tunnel', 'whosaid “the tunnel”'],
    // What was done to somebody has to stand there, too.
    ['who accused Ferrer?', 'whosaid “accused Ferrer”'],
    ['who praised the Harbour Board', 'whosaid “praised the Harbour Board”'],
    ['who criticised the media reports', 'whosaid “the media reports”'],
    ['who accused Ferrer of taking money from the port', 'whosaid “Ferrer of taking money from the port”'],
    // Days before the question.
    ['In March 2023, what did Ferrer say?', 'quotes by Ferrer 2023-03-01..2023-03-31'],
    ['after March 2023 what did Ferrer say about the bridge', 'quotes by Ferrer on the bridge 2023-04-01..'],
    ['between 2020 and 2022 what happened', 'timeline 2020-01-01..2022-12-31'],
    ['last year, who denied anything?', 'whosaid “” denies 2023-01-01..2023-12-31'],
    ['what did the judge say last spring', 'quotes by the judge 2023-03-01..2023-05-31'],
    // Who somebody is, and whatever there is of them.
    ['Who is Maud Ferrer?', 'quotes by Maud Ferrer'],
    ["who's the judge", 'quotes by the judge'],
    ['anything from Ferrer in 2023?', 'quotes by Ferrer 2023-01-01..2023-12-31'],
    ['do you have anything from Ferrer about the bridge', 'quotes by Ferrer on the bridge'],
    ['do you have anything on the tunnel?', 'timeline on the tunnel'],
    ['any news on Maud Ferrer?', 'timeline by Maud Ferrer'],
    ['latest news about the bridge', 'timeline on the bridge'],
    ['quotes about the bridge from 2023', 'whosaid “the bridge” 2023-01-01..2023-12-31'],
    ['show me all statements about the tunnel', 'whosaid “the tunnel”'],
    ['what did the Harbour Board report about the money', 'quotes by the Harbour Board on the money'],
    ['what did Ferrer tell the court about the money', 'quotes by Ferrer on the money'],
    ['what did Ferrer say to the committee', 'quotes by Ferrer'],
    ['what did Ferrer and Okafor say about the bridge', 'quotes by Ferrer and Okafor on the bridge'],
    // In French.
    ['quand Ferrer a-t-elle quitté le conseil ?', 'timeline on Ferrer quitté le conseil'],
    ['Ferrer a-t-elle nié les faits ?', 'quotes by Ferrer on les faits denies'],
    ['est-ce que Ferrer a dit que le pont est sûr', 'quotes by Ferrer on le pont est sûr'],
    ["est-ce que quelqu'un a nié ?", 'whosaid “” denies'],
    ['est-ce que quelqu’un a démenti les accusations', 'whosaid “les accusations” denies'],
    ['qui a parlé du tunnel ?', 'whosaid “tunnel”'],
    ['En mars 2023, qui a dit que le pont est sûr ?', 'whosaid “le pont est sûr” 2023-03-01..2023-03-31'],
    // Pasted.
    ['https://example.org/news/1234/bridge', 'help whosaid'],
    ['🙂', 'help whosaid'],
    ['???', 'help whosaid'],
  ])('%s', (text, expected) => {
    expect(brief(parseQuestion(text, CONTEXT))).toBe(expected);
  });

  test.each([
    'who is to blame',
    'who is the fairest of them all',
    'who is he',
    'who are we to judge',
    'quotes are cheap',
    'quotes about the record are cheap talk and everybody in this town of ours knows it',
    'statements on the record are few',
    'anything from the heart is fine',
    'news from nowhere',
    'the latest from the front',
    'the first mention wins',
    'the earliest mention was a mistake',
    'when was I ever mentioned first by anyone',
    'first mentioned, first served',
    'in 2023 we will know what happened',
    'someone said no and that was that',
    'i remember someone who knew',
    'according to plan',
    'per person',
    'where the river bends it said goodbye',
    'find the bit and bridle',
    'give me a break',
    'are there any questions from the floor',
    'exact words matter',
    'which source is best',
    'after the flood, who knows',
    'before the storm what a silence',
    'last year did us no favours',
    'between us what happened was a disgrace',
    'did nobody tell you',
    'has anyone seen my hat',
    'nobody denied it',
    'everybody denied everything',
    'wo bist du',
    'wat nou',
    'I dod not know',
    'reports of my death are exaggerated',
    'advise and consent',
    'apologize for nothing',
    'quand Ferrer était jeune',
    'est-ce que le pont tient',
    'personne ne savait',
    'RT @harbour: “They are not close friends,” he clarified https://t.co/abc #bridge',
    '#Ferrer says enough is enough pic.twitter.com/xyz',
    'any news is good news',
  ])('%s: words, not a question', (text) => {
    expect(brief(parseQuestion(text, CONTEXT))).toBe(`whosaid “${text}”`);
  });
});

test('any text is read, quickly, and never with an error', () => {
  const piece = fc.constantFrom(
    'who',
    'said',
    'what',
    'did',
    'Ferrer',
    'say',
    'about',
    'when',
    'in',
    '2023',
    'March',
    'that',
    'the',
    'first',
    'time',
    '"',
    '?',
    'happened',
    "'s",
    'a',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 400 }),
        fc.array(piece, { maxLength: 120 }).map((all) => all.join(' ')),
      ),
      (text) => {
        const start = performance.now();
        expect(parseQuestion(text, CONTEXT).kind).toBeTypeOf('string');
        expect(performance.now() - start).toBeLessThan(5000);
      },
    ),
    { numRuns: 300 },
  );
});
