import { GateError } from "./errors.ts";
import { isObject, parseJson } from "./json.ts";
import { limits } from "./limits.ts";

/** One of the parts into which a run's routes are divided. `index` counts from 1. */
export interface Shard {
  index: number;
  of: number;
}

/** What `mode: plan` says of a run that is divided. Legs and merge must come to the same plan. */
export interface ShardPlan {
  /** `sha256:` and the digest of the plan. */
  digest: string;
  /** How many shards there are; 0 if no route has to be gated. */
  shards: number;
  /** The attempt of the run in which the plan was made. */
  attempt: number;
}

/** gate: a whole run, or one shard of it. plan: divides a run into shards. merge: decides a divided run. */
export const modes = ["gate", "plan", "merge"] as const;
export type Mode = (typeof modes)[number];

/** A run of one shard. */
export interface Leg {
  shard: Shard;
  /** null if nobody planned before: the leg plans by itself. */
  plan: ShardPlan | null;
}

/** Parses the input `mode`; gate if empty. Throws INPUT_INVALID. */
export function readMode(text: string): Mode {
  const mode = modes.find((known) => known === (text || "gate"));
  if (mode !== undefined) return mode;
  throw new GateError("INPUT_INVALID", `mode: expected one of ${modes.join(", ")}, got something else`);
}

/** Parses `2/8`; null if empty. Throws INPUT_INVALID. */
export function readShard(text: string): Shard | null {
  if (text === "") return null;
  const [, index, of] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  if (index !== undefined && of !== undefined && index >= 1 && index <= of && of <= limits.shards) return { index, of };
  throw new GateError(
    "INPUT_INVALID",
    `shard: expected a shard and their number, such as 2/8, and at most ${limits.shards} of them, got something else`,
  );
}

/** Parses a number of shards; null if empty. Throws INPUT_INVALID. */
export function readShards(text: string): number | null {
  if (text === "") return null;
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= limits.shards) return count;
  throw new GateError("INPUT_INVALID", `shards: expected a number from 1 to ${limits.shards}, got something else`);
}

/** Parses the output `plan`. Throws INPUT_INVALID. */
export function readShardPlan(text: string): ShardPlan {
  const value = parseJson(text);
  if (isObject(value)) {
    const { digest, shards, attempt } = value;
    const isDigest = typeof digest === "string" && /^sha256:[0-9a-f]{64}$/.test(digest);
    if (isDigest && isCount(shards, 0, limits.shards) && isCount(attempt, 1, 1_000)) return { digest, shards, attempt };
  }
  const message = "plan: expected the output `plan` of the step with `mode: plan`, got something else";
  const remedy = "Pass it on as `plan: ${{ needs.plan.outputs.plan }}`, from a job in `needs`.";
  throw new GateError("INPUT_INVALID", message, { problems: [{ at: null, message, remedy }] });
}

function isCount(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}
