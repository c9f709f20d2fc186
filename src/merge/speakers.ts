// Who is one speaker across the articles of a coverage. Two records merge only when they are certainly the same.
import type { CorrectionRecord, SpeakerRecord } from '../coverage/types.ts';
import type { MergedSpeaker } from './types.ts';

/** Merges the speaker records of a coverage, in coverage order. An editor's corrections win over every rule. */
export function mergeSpeakers(
  speakers: readonly SpeakerRecord[],
  corrections: readonly CorrectionRecord[],
): readonly MergedSpeaker[] {
  const groups = new Map<string, SpeakerRecord[]>();
  const same = new Map<string, string>();
  for (const correction of corrections) {
    if (correction.about === 'sameSpeaker') same.set(fold(correction.names[1]), fold(correction.names[0]));
  }
  for (const speaker of speakers) {
    const name = fold(speaker.name);
    const key = speaker.named
      ? `${speaker.kind}:${same.get(name) ?? name}:${fold(speaker.by ?? '')}`
      : `?${speaker.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [speaker]);
    else group.push(speaker);
  }
  return [...groups.values()].map(asOne);
}

function asOne(records: readonly SpeakerRecord[]): MergedSpeaker {
  const first = records.find((record) => record.review === 'checked') ?? (records[0] as SpeakerRecord);
  const aliases = new Set(records.flatMap((record) => [record.name, ...record.aliases]));
  aliases.delete(first.name);
  return {
    id: (records[0] as SpeakerRecord).id,
    name: first.name,
    aliases: [...aliases].sort(),
    role: first.role ?? records.find((record) => record.role !== null)?.role ?? null,
    kind: first.kind,
    by: first.by,
    named: first.named,
    records: records.map((record) => record.id),
  };
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
