import type { Retries } from "../reading.ts";
import { at, countOf, isSet, isTrue, itemsOf, lineOf, textOf, type Value } from "../value.ts";

export type Middlewares = ReadonlyMap<string, Value>;

/** The maximum number of middlewares per router or service, including nested chains. */
const mostMiddlewares = 1_000;

/** Returns the middlewares by name, with chains expanded; null if one is missing or a chain contains itself. */
export function middlewaresOf(names: readonly Value[], middlewares: Middlewares): Value[] | null {
  const found: Value[] = [];
  const waiting = names.toReversed();
  for (let taken = 0; waiting.length > 0; taken++) {
    const name = (textOf(waiting.pop()) ?? "").replace(/@file$/, "");
    const middleware = middlewares.get(name);
    if (middleware === undefined || taken > mostMiddlewares) return null;
    const chain = itemsOf(at(middleware, "chain", "middlewares"));
    if (chain.length === 0) found.push(middleware);
    else for (const inner of chain.slice(0, mostMiddlewares).toReversed()) waiting.push(inner);
  }
  return found;
}

export interface Retry {
  retries: Retries | null;
  /** Calls of one POST that can reach a provider; null if unknown. */
  tries: number | null;
  get: number;
  connections: number;
  statuses: readonly string[];
}

/** `attempts` counts tries, including the first. Without `status` only failed connections are retried. */
export function retryOf(used: readonly Value[]): Retry {
  const all = used.map((middleware) => at(middleware, "retry")).filter(isSet);
  const numbers = all.map((retry) => countOf(at(retry, "attempts")));
  const most = numbers.includes(null)
    ? null
    : numbers.reduce<number>((product, number) => product * Math.max(1, number ?? 1), 1);
  const [first] = all;
  const statuses = all.flatMap((retry) => itemsOf(at(retry, "status")).flatMap((status) => textOf(status) ?? []));
  const repeats = statuses.length > 0;
  const posts = repeats && all.some((retry) => isTrue(at(retry, "retryNonIdempotentMethod")));
  return {
    retries:
      first === undefined
        ? null
        : {
            number: most === null ? null : most - 1,
            set_at: `${at(first, "attempts")?.path ?? first.path} ${textOf(at(first, "attempts")) ?? "?"} (including the first try)`,
            line: lineOf(at(first, "attempts") ?? first),
          },
    tries: most === null ? null : posts ? most : 1,
    get: repeats ? (most ?? 1) : 1,
    connections: most ?? 1,
    statuses,
  };
}
