// Quotes that something else extracted: kept as they came, and never shown as compared with a text.
import { citeUnseen } from './cite.ts';
import { collapse, speakerId } from './ids.ts';
import type { ArticleRecords, GivenQuote, SpeakerRecord } from './types.ts';

/**
 * One line of a quotes JSONL is one article with one quote; both keep the given id. Its speaker is a speaker of the whole
 * coverage: the same name on another line is the same speaker.
 */
export function fromGivenQuote(given: GivenQuote): ArticleRecords {
  const name = given.speaker === null ? '' : collapse(given.speaker);
  const speaker = name === '' ? null : speakerId(name);
  return {
    article: {
      type: 'article',
      id: given.id,
      title: given.title,
      publisher: given.publisher,
      url: given.url,
      published: given.published,
      sha256: null,
      review: 'auto',
    },
    quotes: [
      {
        type: 'quote',
        id: given.id,
        article: given.id,
        text: given.quote,
        form: 'direct',
        speech: true,
        parts: [],
        cue: null,
        mention: null,
        speaker,
        stance: 'states',
        target: null,
        respondsTo: [],
        said: null,
        paraphrase: false,
        // The words and the name are the giver's: there is nothing here to doubt them by.
        confidence: 1,
        citation: citeUnseen(given.quote),
        review: 'auto',
      },
    ],
    reports: [],
    speakers: speaker === null ? [] : [personNamed(name)],
  };
}

/** A person of whom nothing but the name is known. */
export function personNamed(name: string): SpeakerRecord {
  return {
    type: 'speaker',
    id: speakerId(name),
    name,
    aliases: [],
    role: null,
    kind: 'person',
    by: null,
    named: true,
    review: 'auto',
  };
}
