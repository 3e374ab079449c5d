/** One target of a route. */
export interface Target {
  name: string;
  /** As in the file; null if the gateway draws without weights or tries in order. */
  weight: number | null;
  /** The share of requests that are sent here first, from 0 to 1; null if unknown. */
  share: number | null;
  /** Its line in the file, from 1. */
  line: number;
  /** Only used while the others are down. */
  backup?: true;
  /** Never used. */
  down?: true;
}

/** The gateway's retries, without the first try. */
export interface Retries {
  /** null if there are retries but their number is unknown. */
  number: number | null;
  /** The key that sets it, or the source of the default. */
  set_at: string;
  /** null for a default, which is not in the file. */
  line: number | null;
}

/** One route of a configuration. */
export interface ConfiguredRoute {
  name: string;
  line: number;
  /** The name of the target for these requests, if conditions choose it. */
  target?: string;
  /** Other names by which clients request the same route. */
  aliases: readonly string[];
  /** `weighted`: the gateway draws a target. `ordered`: it starts with the first. */
  order: "weighted" | "ordered";
  targets: readonly Target[];
  /** The fallbacks that the route itself names. */
  fallbacks_direct: readonly string[];
  /** Everything that can be tried next, in order. */
  fallbacks: readonly string[];
  /** Fallbacks after an exceeded context window or a content policy violation. */
  context_window_fallbacks?: readonly string[];
  content_policy_fallbacks?: readonly string[];
  /** null if none are set and the gateway makes none by default. */
  retries: Retries | null;
  /** The retries of each target, in the order of `targets`, if they differ. */
  retries_per_target?: readonly number[];
  /** The maximum number of provider calls per request, including mirrored ones; null if unknown. */
  worst_case_gateway: number | null;
  /** The same for a GET, if it differs. Completions are requested with POST. */
  worst_case_get?: number;
  /** The explanation of that number, in one or two sentences. */
  why: string;
  /** What the file cannot show and what could change the number. */
  cannot_know: readonly string[];
}

/** Why a file is not read, the place, and the fix. */
export interface Refusal {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  reason: string;
  remedy: string;
}

/** The result of reading a gateway's configuration. It has no routes if it is refused. */
export interface Reading {
  /** `litellm`, `portkey`, `envoy`, …; null for an unknown file. */
  gateway: string | null;
  routes: readonly ConfiguredRoute[];
  /** Likely mistakes in the file. */
  warnings: readonly string[];
  refuse: Refusal | null;
}

/** Returns an included file by its path, relative to the configuration's folder; null if it does not exist. */
export type Included = (path: string) => Uint8Array | null;
