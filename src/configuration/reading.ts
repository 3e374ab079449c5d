/** One target of a route: what a request may be sent to. */
export interface Target {
  name: string;
  /** As it stands in the file; null where the gateway draws without weights, or tries in order. */
  weight: number | null;
  /** The part of the requests that are first sent here, from 0 to 1; null where the file does not say. */
  share: number | null;
  /** Where it stands in the file, from 1. */
  line: number;
  /** Used only while the others are out. */
  backup?: true;
  /** Never used. */
  down?: true;
}

/** How often the gateway sends a request again, the first try not counted. */
export interface Retries {
  /** null: the file says that there are some, and not how many. */
  number: number | null;
  /** The key that says so, or where the default comes from. */
  set_at: string;
  /** null: it is a default, which stands in no file. */
  line: number | null;
}

/** What a configuration says about one route. */
export interface ConfiguredRoute {
  name: string;
  line: number;
  /** The name of the target that these requests get, where conditions choose it. */
  target?: string;
  /** Further names by which clients ask for the same. */
  aliases: readonly string[];
  /** `weighted`: the gateway draws a target. `ordered`: it begins with the first. */
  order: "weighted" | "ordered";
  targets: readonly Target[];
  /** What the route itself names to be tried next. */
  fallbacks_direct: readonly string[];
  /** Everything that can be tried next, in the order in which it is. */
  fallbacks: readonly string[];
  /** Tried next instead, where the last error was a context that is too long, or a content policy violation. */
  context_window_fallbacks?: readonly string[];
  content_policy_fallbacks?: readonly string[];
  /** null: none are set, and the gateway makes none by default. */
  retries: Retries | null;
  /** The retries of each target, in the order of `targets`, where they differ. */
  retries_per_target?: readonly number[];
  /** The most provider calls that the gateway can make for one request, mirrored ones included. null: the file does not say. */
  worst_case_gateway: number | null;
  /** The same for a GET, where it differs: a POST is what asks for a completion. */
  worst_case_get?: number;
  /** How that number comes about, in one or two sentences. */
  why: string;
  /** What no reading of this file can show, and could change the number. */
  cannot_know: readonly string[];
}

/** Why a file is not read, where that shows, and what to do. */
export interface Refusal {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  reason: string;
  remedy: string;
}

/** What a gateway's configuration says. Where it is refused there are no routes. */
export interface Reading {
  /** `litellm`, `portkey`, `envoy`, …; null where the file is none that is known. */
  gateway: string | null;
  routes: readonly ConfiguredRoute[];
  /** What looks like a mistake in the file. */
  warnings: readonly string[];
  refuse: Refusal | null;
}

/** A file that a configuration includes by name, relative to its own folder; null where there is none. */
export type Included = (path: string) => Uint8Array | null;
