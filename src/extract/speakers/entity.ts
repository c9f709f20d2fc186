// One speaker of one article while it is being put together.
import type { SpeakerKind } from '../../coverage/types.ts';
import { foldName, type Gender } from '../../language/names.ts';

export type Entity = {
  name: string;
  kind: SpeakerKind;
  named: boolean;
  role: string | null;
  by: string | null;
  gender: Gender | null;
  /** Phrases by which the article names it, without articles and titles stripped: "Justice Moss", "the judge". */
  readonly aliases: Set<string>;
  /** Titles and descriptions in lower case, for "the judge". */
  readonly roles: Set<string>;
  /** How often a name of it stands in the article. */
  count: number;
  /** Offset of its first name. */
  first: number;
  /** Fully named once, and there as somebody's relative: “her daughter, Ada Moss”. */
  kin: boolean;
};

export function makeEntity(name: string, kind: SpeakerKind, more: Partial<Omit<Entity, 'name' | 'kind'>> = {}): Entity {
  return {
    name,
    kind,
    named: true,
    role: null,
    by: null,
    gender: null,
    aliases: new Set(),
    roles: new Set(),
    count: 0,
    first: Number.POSITIVE_INFINITY,
    kin: false,
    ...more,
  };
}

/** Entities by folded name, in order of their making. */
export class Register {
  readonly #byName = new Map<string, Entity>();

  get(name: string): Entity | undefined {
    return this.#byName.get(foldName(name));
  }

  /** The entity of that name, made when there is none. */
  take(name: string, make: () => Entity): Entity {
    const key = foldName(name);
    const known = this.#byName.get(key);
    if (known) return known;
    const entity = make();
    this.#byName.set(key, entity);
    return entity;
  }

  add(entity: Entity): Entity {
    return this.take(entity.name, () => entity);
  }

  all(): Entity[] {
    return [...this.#byName.values()];
  }
}
