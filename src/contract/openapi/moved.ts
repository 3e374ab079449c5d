type Named = Readonly<Record<string, unknown>>;

/** The paths of the operations whose places are named, sorted. */
export function pathsOf(named: Named): string[] {
  return [...new Set(Object.keys(named).flatMap((name) => /^POST (\S+)/.exec(name)?.[1] ?? []))].toSorted();
}

/**
 * Pinned names under the paths of today. An operation whose path is cut at another place between server and path is the
 * same one: whether it moved is a question of the facts.
 */
export function underPathsOf<Value>(pinned: Readonly<Record<string, Value>>, now: Named): Record<string, Value> {
  const [before, after] = [pathsOf(pinned), pathsOf(now)];
  const gone = before.filter((path) => !after.includes(path));
  const come = after.filter((path) => !before.includes(path));
  const moved = new Map(gone.length === come.length ? gone.map((path, index) => [path, come[index] ?? path]) : []);
  const renamed = (name: string): string =>
    name.replace(/^POST (\S+)/, (whole, path: string) => (moved.has(path) ? `POST ${moved.get(path)}` : whole));
  return Object.fromEntries(Object.entries(pinned).map(([name, value]) => [renamed(name), value]));
}
