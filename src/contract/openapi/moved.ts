type Named = Readonly<Record<string, unknown>>;

/** The paths of the named operations, sorted. */
export function pathsOf(named: Named): string[] {
  return [...new Set(Object.keys(named).flatMap((name) => /^POST (\S+)/.exec(name)?.[1] ?? []))].toSorted();
}

/**
 * Pinned names under today's paths. An operation whose URL is split differently between server and path is still the
 * same operation; whether it moved is decided by the facts.
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
