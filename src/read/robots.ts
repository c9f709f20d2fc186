// robots.txt (RFC 9309) → what a site lets us read, and how fast. Pure; linear in the file and in the path.

/** `delay`: seconds between two requests that the site asks for; null when it does not. */
export type Robots = { readonly rules: readonly Rule[]; readonly delay: number | null };
type Rule = { readonly allow: boolean; readonly pattern: string };

/** What RFC 9309 asks every reader to take at least. */
const LONGEST = 500 * 1024;
const MOST_RULES = 5000;

/** The rules for `agent` (a word such as `onrecord`), or for everybody where the file has none of its own for it. */
export function readRobots(text: string, agent: string): Robots {
  const groups: { agents: string[]; rules: Rule[]; delay: number | null }[] = [];
  let naming = false;
  for (const raw of text.slice(0, LONGEST).split(/\r\n|\n|\r/)) {
    const line = raw.replace(/#.*$/, '').trim();
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === 'user-agent') {
      // Several names in a row share the rules that follow.
      if (!naming) groups.push({ agents: [], rules: [], delay: null });
      groups.at(-1)!.agents.push(value.toLowerCase());
      naming = true;
      continue;
    }
    naming = false;
    const group = groups.at(-1);
    if (!group) continue;
    if ((name === 'allow' || name === 'disallow') && value !== '' && group.rules.length < MOST_RULES)
      group.rules.push({ allow: name === 'allow', pattern: value });
    if (name === 'crawl-delay' && /^\d{1,4}(?:\.\d{1,3})?$/.test(value)) group.delay = Number(value);
  }
  const own = groups.filter(({ agents }) => agents.some((each) => each.split(/[/\s]/, 1)[0] === agent.toLowerCase()));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  return {
    rules: chosen.flatMap(({ rules }) => rules),
    delay: chosen.find(({ delay }) => delay !== null)?.delay ?? null,
  };
}

/** `path`: with its query. The longest pattern that matches decides; of two as long, the one that allows. */
export function allows({ rules }: Robots, path: string): boolean {
  if (path === '/robots.txt') return true;
  let best: Rule | null = null;
  for (const rule of rules) {
    if (!matches(rule.pattern, path)) continue;
    const longer = best === null || rule.pattern.length > best.pattern.length;
    if (longer || (rule.pattern.length === best?.pattern.length && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

/** `*` stands for any run of characters, `$` for the end. Pieces are looked for one after another: no backtracking. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const [first = '', ...rest] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of rest.entries()) {
    const isLast = index === rest.length - 1;
    if (anchored && isLast) return path.length - piece.length >= at && path.endsWith(piece);
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return !anchored || at === path.length;
}
