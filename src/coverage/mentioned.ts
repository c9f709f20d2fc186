// Whether a quote's speaker is the one whom its article names there: by hand an id is easily changed for another one.
import { fold } from '../language/fold.ts';
import type { Problem } from './problem.ts';
import type { FindingRecord, SpeakerRecord } from './types.ts';

/**
 * A problem for each quote found by the program whose words for the speaker name another speaker of the same article, and
 * not its own. What an editor has checked may say otherwise than the words do.
 */
export function otherSpeakers(
  findings: readonly FindingRecord[],
  speakers: ReadonlyMap<string, SpeakerRecord>,
  place: (finding: FindingRecord) => Readonly<Record<string, string>>,
): Problem[] {
  const names = new Map<SpeakerRecord, ReadonlySet<string>>();
  const namesOf = (speaker: SpeakerRecord): ReadonlySet<string> => {
    const known =
      names.get(speaker) ?? wordsOf([speaker.name, ...speaker.aliases, speaker.role ?? '', speaker.by ?? '']);
    names.set(speaker, known);
    return known;
  };
  const here = new Set(
    findings.flatMap((finding) => (finding.type === 'quote' ? (speakers.get(finding.speaker ?? '') ?? []) : [])),
  );
  return findings.flatMap((finding) => {
    if (finding.type !== 'quote' || finding.review !== 'auto' || finding.mention === null) return [];
    const speaker = speakers.get(finding.speaker ?? '');
    const words = wordsOf(NAME.test(finding.mention.text) ? [finding.mention.text] : []);
    if (speaker?.kind !== 'person' || !speaker.named || words.size === 0 || meet(words, namesOf(speaker))) return [];
    const named = [...here].some(
      (other) => other !== speaker && other.kind === 'person' && meet(words, namesOf(other)),
    );
    if (!named) return [];
    return [
      { code: 'otherSpeaker', values: { ...place(finding), words: finding.mention.text, speaker: speaker.name } },
    ];
  });
}

/** A name and nothing else: “Mr. Moss”, “Ruth Adler”; not “the mayor”, “It”, “The Moss campaign”. */
const NAME =
  /^(?!(?:The|An?|It|He|She|They|His|Her|Their|This|That|We|You)\s?(?:\P{Lu}|$))(?!The\s)(?:\p{Lu}[\p{L}.'’-]+\s?)+$/u;

function wordsOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => fold(phrase).match(/[\p{L}\p{N}]{2,}/gu) ?? []));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}
