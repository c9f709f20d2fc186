// What an editor calls speakers: a record of one article renamed before merging (that splits namesakes), a merged speaker
// afterwards (that only shows another name, or a Wikidata id).
import type { CorrectionRecord, SpeakerChange, SpeakerRecord } from '../coverage/types.ts';
import { aliasRules } from './rules.ts';
import { foldSpeaker } from './speakers-identity.ts';
import type { MergedSpeaker } from './types.ts';

type Calling = Extract<CorrectionRecord, { readonly about: 'speaker' }>;

/** The records, those of one article under the name an editor gave them there. Their earlier name is none of theirs. */
export function renamedHere(speakers: readonly SpeakerRecord[], corrections: readonly CorrectionRecord[]) {
  const names = new Map<string, string>();
  for (const { article, name, change } of callings(corrections)) {
    if (article !== undefined && change.name !== undefined) names.set(`${article}#${foldSpeaker(name)}`, change.name);
  }
  if (names.size === 0) return speakers;
  return speakers.map((speaker) => {
    const name = names.get(`${speaker.article ?? ''}#${foldSpeaker(speaker.name)}`);
    return name === undefined ? speaker : { ...speaker, name, aliases: [] };
  });
}

/** The merged speakers as corrections and rules call them. A name that nobody has changes nothing. */
export function called(
  merged: readonly MergedSpeaker[],
  speakers: readonly SpeakerRecord[],
  corrections: readonly CorrectionRecord[],
): readonly MergedSpeaker[] {
  const wanted = [
    // The words of a rule are never what its speaker is called; whoever has a fuller name than the rule gives keeps it.
    ...[...aliasRules(corrections)].map(([words, speaker]) => ({
      name: speaker,
      change: { name: speaker },
      insteadOf: words,
    })),
    ...callings(corrections).flatMap(({ article, name, change }) =>
      article === undefined ? { name, change, insteadOf: null } : [],
    ),
  ];
  if (wanted.length === 0) return merged;
  const names = new Map(speakers.map((speaker) => [speaker.id, foldSpeaker(speaker.name)]));
  const at = new Map<string, number>();
  const result = [...merged];
  for (const [index, speaker] of merged.entries()) {
    for (const alias of speaker.aliases) if (!at.has(foldSpeaker(alias))) at.set(foldSpeaker(alias), index);
  }
  // A name of its own comes before a name that somebody else goes by, too.
  for (const [index, speaker] of merged.entries()) for (const id of speaker.records) at.set(names.get(id)!, index);
  for (const { name, change, insteadOf } of wanted) {
    const index = at.get(foldSpeaker(name));
    if (index === undefined) continue;
    if (insteadOf !== null && foldSpeaker(result[index]!.name) !== insteadOf) continue;
    result[index] = changed(result[index]!, change);
    if (change.name !== undefined) at.set(foldSpeaker(change.name), index);
  }
  return result;
}

function changed({ wikidata, ...speaker }: MergedSpeaker, change: SpeakerChange): MergedSpeaker {
  const name = change.name ?? speaker.name;
  const id = change.wikidata === undefined ? wikidata : (change.wikidata ?? undefined);
  const aliases = new Set([...speaker.aliases, speaker.name]);
  aliases.delete(name);
  return { ...speaker, name, aliases: [...aliases].sort(), ...(id === undefined ? {} : { wikidata: id }) };
}

/** In the order in which they were made. */
function callings(corrections: readonly CorrectionRecord[]): Calling[] {
  const time = ({ at, id }: CorrectionRecord) => `${at ?? ''} ${id}`;
  return corrections
    .filter((correction): correction is Calling => correction.about === 'speaker')
    .sort((a, b) => (time(a) < time(b) ? -1 : 1));
}
