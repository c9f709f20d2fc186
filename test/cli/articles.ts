// Made-up articles for the command line's tests, as files.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const STORIES = {
  'ferry.txt': `Ferry line to close

Ada Brandt, who runs the line, said the boats were too old to mend.

“We will stop on 3 May 2022,” Brandt said on Tuesday. “Nobody pays for a ferry.”

“That is not true,” said Mayor Ines Okoro.
`,
  'harbour.txt': `Harbour plan stalls

The council voted on 12 June 2023 to wait.

“We will not build on sand,” Mayor Ines Okoro told reporters. “Not this year.”
`,
  'school.txt': `School keeps its roof

“The roof held,” headteacher Bo Lind said. “We were lucky.”
`,
} as const;

/** Writes the stories into a folder and gives their paths, in the order of their names. */
export async function writeStories(
  folder: string,
  stories: Readonly<Record<string, string>> = STORIES,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const [name, text] of Object.entries(stories).sort()) {
    const path = join(folder, name);
    await writeFile(path, text);
    paths.push(path);
  }
  return paths;
}
