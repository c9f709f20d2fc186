// What stands in the archive of a coverage (a .tar.gz), and nothing else does: no name in it is ever used as a path.

/** Which coverage it is, the sha256 of its records, and of each text that came along. Stands first. */
export const MANIFEST = 'onrecord-coverage.json';
export const RECORDS = 'records.jsonl';

export type Manifest = {
  readonly format: 1;
  readonly name: string;
  readonly records: string;
  readonly texts: readonly string[];
};

export function textName(sha256: string): string {
  return `texts/${sha256}.txt`;
}

/** The sha256 in the name of a text; null when it is not the name of one. */
export function textIn(name: string): string | null {
  return /^texts\/([0-9a-f]{64})\.txt$/.exec(name)?.[1] ?? null;
}
