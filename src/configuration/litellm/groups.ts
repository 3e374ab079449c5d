import { matchesWildcard } from "../../core/wildcard.ts";
import type { Value } from "../value.ts";
import { type Deployment, deploymentsOf } from "./deployments.ts";
import { type Fallbacks, fallbacksOf } from "./fallbacks.ts";
import { groupRetries, type GroupRetries } from "./retries.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { type Budget, type Ending, type Groups, worstWalk } from "./walk.ts";

/** A configuration with its names resolved. */
export interface Configured extends Groups {
  settings: Settings;
  fallbacks: Fallbacks;
  groups: ReadonlyMap<string, readonly Deployment[]>;
  warnings: readonly string[];
  budget: Budget;
  /**
   * Returns the deployments of a name: its group, its alias's group, or that of the longest matching pattern. Empty if there
   * are none.
   */
  resolved(name: string): readonly Deployment[];
  retries(name: string): GroupRetries;
}

export function configured(config: Value, budget: Budget): Configured {
  const settings = settingsOf(config);
  const fallbacks = fallbacksOf(config);
  const { groups, warnings } = deploymentsOf(config);
  const patterns = patternsOf(groups);
  const resolved = memoized((name: string) => resolve(name, groups, patterns, settings));
  const retries = memoized((name: string) => groupRetries(name, resolved(name), settings));
  const silent = memoized((name: string) => silentCalls(name));
  const withoutFallbacks = (name: string) => (resolved(name).length === 0 ? 0 : 1 + (retries(name).most ?? 0));
  const shape = {
    levels: (name: string) => Math.max(1, ordersOf(resolved(name)).length),
    deployments: (name: string) => resolved(name).length,
    lists: (name: string, ending: Ending) => listsOf(name, ending, groups, fallbacks),
    hasFailover: settings.hasFailover && settings.strategy === "simple-shuffle",
    maxFallbacks: settings.maxFallbacks ?? Infinity,
  };
  /** A mirrored request has its own fallbacks and is not mirrored again (`_silent_experiment_acompletion`). */
  function silentCalls(name: string): number {
    const models = new Set(resolved(name).flatMap((deployment) => deployment.silent ?? []));
    return Math.max(
      0,
      ...Array.from(models, (model) => worstWalk(model, { ...shape, calls: withoutFallbacks }, budget).calls),
    );
  }
  const calls = memoized((name: string) => withoutFallbacks(name) * (1 + silent(name)));
  return { ...shape, calls, settings, fallbacks, groups, warnings, budget, resolved, retries };
}

/** Returns the order levels of a group, ascending. Deployments without an order are in none. */
export function ordersOf(deployments: readonly Deployment[]): number[] {
  const orders = new Set(deployments.flatMap(({ order }) => order ?? []));
  return [...orders].toSorted((one, other) => one - other);
}

interface Pattern {
  name: string;
  /** The text before its first `*`, in lower case. */
  begins: string;
}

/** Group names that are patterns, the longest first. */
function patternsOf(groups: Configured["groups"]): Pattern[] {
  return [...groups.keys()]
    .filter((name) => name.includes("*"))
    .toSorted((one, other) => other.length - one.length)
    .map((name) => ({ name, begins: name.slice(0, name.indexOf("*")).toLowerCase() }));
}

function resolve(
  name: string,
  groups: Configured["groups"],
  patterns: readonly Pattern[],
  { aliases }: Settings,
): readonly Deployment[] {
  const own = groups.get(aliases.get(name) ?? name) ?? groups.get(name);
  if (own !== undefined) return own;
  const small = name.toLowerCase();
  const longest = patterns.find(
    ({ begins, name: pattern }) => small.startsWith(begins) && matchesWildcard(name, pattern),
  );
  return (longest === undefined ? undefined : groups.get(longest.name)) ?? [];
}

/** A pattern serves every matching name, so the list of any such name may apply. */
function listsOf(
  name: string,
  ending: Ending,
  groups: Configured["groups"],
  fallbacks: Fallbacks,
): readonly (readonly string[])[] {
  const special = ending === "other" ? null : fallbacks[ending];
  if (special !== null) return [special.get(name) ?? []];
  const own = fallbacks.regular.get(name);
  if (!name.includes("*")) return [own ?? fallbacks.general];
  const others = [...fallbacks.regular].filter(
    ([key]) => key !== "*" && !groups.has(key) && matchesWildcard(key, name),
  );
  return [fallbacks.general, ...others.map(([, list]) => list)];
}

function memoized<T>(find: (name: string) => T): (name: string) => T {
  const found = new Map<string, T>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const value = find(name);
    found.set(name, value);
    return value;
  };
}
