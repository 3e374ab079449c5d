import { limits } from "../../core/limits.ts";

/** The error of a group's last call, which selects the fallback list. */
export type Ending = "other" | "context" | "content";

/** What is tried after a group: another group, or the same one again. */
export interface Next {
  name: string;
  /** Index of the order level, in a group whose deployments have an `order`. */
  level?: number;
}

/** The parts of a configuration that the walk needs. */
export interface Groups {
  /** Provider calls of one visit if every call fails. */
  calls(name: string): number;
  /** The number of order levels of a group, at least 1. */
  levels(name: string): number;
  deployments(name: string): number;
  /** The lists of which one is used after an ending: at least one, possibly empty. */
  lists(name: string, ending: Ending): readonly (readonly string[])[];
  /** `enable_weighted_failover`. */
  hasFailover: boolean;
  maxFallbacks: number;
}

export interface Visit {
  name: string;
  calls: number;
  ending: Ending;
}

/** The maximum number of calls of one request, and the visits that cause them. */
export interface Worst {
  calls: number;
  visits: readonly Visit[];
  /** false if the search was stopped; `calls` is then an upper bound. */
  isExact: boolean;
}

/** The result of one sequence of errors: the groups tried and the calls so far. */
interface Outcome {
  tried: bigint;
  depth: number;
  calls: number;
  visits: readonly Visit[];
}

interface Frame {
  name: string;
  level: number;
  excluded: number;
  /** null if nothing has fallen back yet. */
  tried: bigint | null;
  depth: number;
}

/** One walk uses at most this part of a file's steps, so that one hard route leaves steps for the others. */
const shareOfSteps = 10;

const every: readonly Ending[] = ["other", "context", "content"];

class Overrun extends Error {}

/** Remaining steps for the walks of one file. */
export interface Budget {
  remaining: number;
}

/**
 * Returns the maximum number of provider calls of one request, over every mix of errors: each visit ends with the error whose
 * list causes the most calls. Follows `async_function_with_fallbacks` and `run_async_fallback` of 1.100.5: the whole walk
 * shares the tried groups, the depth counts every hop, and `max_fallbacks` is checked when a list is entered. `endings`
 * restricts the errors, for example to a single one.
 */
export function worstWalk(name: string, groups: Groups, budget: Budget, endings: readonly Ending[] = every): Worst {
  const own = { remaining: Math.min(budget.remaining, limits.configurationSteps / shareOfSteps) };
  const walk = new Walk(groups, endings, own);
  const before = own.remaining;
  try {
    const outcomes = walk.visit({ name, level: 0, excluded: 0, tried: null, depth: 0 });
    const { calls, visits } = outcomes.reduce((one, other) => (other.calls > one.calls ? other : one));
    return { calls, visits, isExact: true };
  } catch (error) {
    if (!(error instanceof Overrun)) throw error;
    return { calls: boundOf(name, groups, endings), visits: [], isExact: false };
  } finally {
    budget.remaining -= before - Math.max(0, own.remaining);
  }
}

class Walk {
  readonly #groups: Groups;
  readonly #endings: readonly Ending[];
  readonly #budget: Budget;
  readonly #bits = new Map<string, bigint>();

  constructor(groups: Groups, endings: readonly Ending[], budget: Budget) {
    this.#groups = groups;
    this.#endings = endings;
    this.#budget = budget;
  }

  visit(frame: Frame): Outcome[] {
    this.#step();
    return merged(this.#endings.flatMap((ending) => this.#ended(frame, ending)));
  }

  #ended(frame: Frame, ending: Ending): Outcome[] {
    const { name, tried, depth } = frame;
    const calls = this.#groups.calls(name);
    const begun: Outcome = { tried: tried ?? 0n, depth, calls, visits: [{ name, calls, ending }] };
    return this.#groups.lists(name, ending).flatMap((list) => this.#after(frame, ending, list, begun));
  }

  #after(frame: Frame, ending: Ending, list: readonly string[], begun: Outcome): Outcome[] {
    const { name, level, excluded } = frame;
    const levels = this.#groups.levels(name);
    const external = list.map((target): Next => ({ name: target }));
    const combined = levels > 1 && ending === "other" ? [...higherThan(level, levels, name), ...external] : [];
    if (combined.length > 0) return this.#run(combined, frame, begun);
    const hasMore = this.#groups.hasFailover && ending === "other" && excluded + 1 < this.#groups.deployments(name);
    const failedOver = hasMore ? this.#failover(frame, begun) : [begun];
    return failedOver.flatMap((outcome) => this.#run(external, frame, outcome));
  }

  /**
   * The same group without the failed deployment. If nothing has fallen back yet, the groups that it tries are forgotten
   * afterwards.
   */
  #failover(frame: Frame, begun: Outcome): Outcome[] {
    if (frame.depth >= this.#groups.maxFallbacks) return [begun];
    const tried = begun.tried | this.#bit(frame.name);
    const inner = { ...frame, level: 0, excluded: frame.excluded + 1, tried, depth: frame.depth + 1 };
    return this.visit(inner).map((outcome) => ({
      tried: frame.tried === null ? 0n : outcome.tried,
      depth: begun.depth,
      calls: begun.calls + outcome.calls,
      visits: [...begun.visits, ...outcome.visits],
    }));
  }

  #run(list: readonly Next[], frame: Frame, begun: Outcome): Outcome[] {
    if (frame.depth >= this.#groups.maxFallbacks) return [begun];
    const start = { ...begun, tried: begun.tried | this.#bit(frame.name), depth: frame.depth };
    const ends = list.reduce<Outcome[]>(
      (outcomes, next) => merged(outcomes.flatMap((outcome) => this.#hop(next, frame.name, outcome))),
      [start],
    );
    return ends.map((outcome) => ({ ...outcome, depth: frame.depth }));
  }

  #step(): void {
    this.#budget.remaining -= 1;
    if (this.#budget.remaining < 0) throw new Overrun();
  }

  #hop({ name, level = 0 }: Next, from: string, outcome: Outcome): Outcome[] {
    this.#step();
    const bit = this.#bit(level > 0 ? `${name}\n${level}` : name);
    if ((level === 0 && name === from) || (outcome.tried & bit) !== 0n) return [outcome];
    const depth = outcome.depth + 1;
    return this.visit({ name, level, excluded: 0, tried: outcome.tried | bit, depth }).map((inner) => ({
      tried: inner.tried,
      depth,
      calls: outcome.calls + inner.calls,
      visits: [...outcome.visits, ...inner.visits],
    }));
  }

  #bit(key: string): bigint {
    const bit = this.#bits.get(key) ?? 1n << BigInt(this.#bits.size);
    this.#bits.set(key, bit);
    return bit;
  }
}

function higherThan(level: number, levels: number, name: string): Next[] {
  return Array.from({ length: Math.max(0, levels - level - 1) }, (_, index) => ({ name, level: level + index + 1 }));
}

/** Keeps the outcome with the most calls among those that leave the same groups to try. */
function merged(outcomes: readonly Outcome[]): Outcome[] {
  const best = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const key = `${outcome.tried} ${outcome.depth}`;
    const known = best.get(key);
    if (known === undefined || outcome.calls > known.calls) best.set(key, outcome);
  }
  return [...best.values()];
}

/** Every reachable name once per level, or twice if a failover forgets what it has tried. */
function boundOf(name: string, groups: Groups, endings: readonly Ending[]): number {
  const reached = reachedFrom(name, groups, endings);
  const visits = (group: string) =>
    Math.max(groups.levels(group), groups.hasFailover ? groups.deployments(group) : 1, 1) * groups.calls(group);
  const once = reached.reduce((sum, group) => sum + visits(group), 0);
  return groups.hasFailover ? 2 * once : once;
}

/** Returns the name and everything that is tried after it, in order, if every group fails. */
export function reachedFrom(name: string, groups: Groups, endings: readonly Ending[] = every): string[] {
  const reached = new Set<string>();
  const waiting = [name];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next === undefined || reached.has(next)) continue;
    reached.add(next);
    const after = endings.flatMap((ending) => groups.lists(next, ending).flat());
    for (const target of after.toReversed()) waiting.push(target);
  }
  return [...reached];
}
