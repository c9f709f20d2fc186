// Names written with a wrong letter: “McLenney said”, after “Tyresha McClenney”.

/** A shorter name with another letter is another name. */
const LONG_NAME = 7;

/**
 * Names by their spelling without one letter: two names are one letter apart when they share such a spelling. Takes a
 * name's own letters in time and space, however many names there are.
 */
export class Spellings {
  readonly #byShape = new Map<string, Set<string>>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      for (const shape of shapesOf(name)) this.#byShape.set(shape, (this.#byShape.get(shape) ?? new Set()).add(name));
    }
  }

  /** The names, other than `name`, with one letter more, less or other, but for a plural’s; the first letter is never the wrong one. */
  near(name: string): string[] {
    const near = new Set(shapesOf(name).flatMap((shape) => [...(this.#byShape.get(shape) ?? [])]));
    return [...near].filter((other) => other !== name && !isPlural(name, other) && isOneLetterApart(name, other));
  }
}

function shapesOf(name: string): string[] {
  if (name.length < LONG_NAME || name.length > 30) return [];
  const shapes = new Set([name]);
  for (let i = 1; i < name.length; i++) shapes.add(name.slice(0, i) + name.slice(i + 1));
  return [...shapes];
}

/** “Grammars” is no misspelt “Grammar”. */
function isPlural(one: string, other: string): boolean {
  return `${one}s` === other || `${other}s` === one;
}

/** Sharing a shape also lets two letters move: “Marlow” and “Malrow”. */
function isOneLetterApart(one: string, other: string): boolean {
  let same = 0;
  while (same < Math.min(one.length, other.length) && one[same] === other[same]) same++;
  const [a, b] = [one.slice(same), other.slice(same)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}
