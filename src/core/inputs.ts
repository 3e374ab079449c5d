import { durationMs, durationText } from "./durations.ts";
import { GateError } from "./errors.ts";
import { limits } from "./limits.ts";
import { readReplicaFacts, type ReplicaFacts } from "./replica-facts.ts";
import { isRepositoryPath } from "./repository-path.ts";
import { readShard, type Leg } from "./shard.ts";

export const commentModes = ["always", "changes", "never"] as const;
export type CommentMode = (typeof commentModes)[number];

/** The action's inputs and the options of `fallback-gate run`, which have the same names. Empty if not set. */
export const inputNames = [
  "manifest",
  "gateway-url",
  "gateways",
  "credentials",
  "logs",
  "witness",
  "witness-token",
  "replica",
  "client",
  "ca-file",
  "comment",
  "evidence-dir",
  "operator-note",
  "time-limit",
  "routes",
  "shard",
] as const;
export type InputName = (typeof inputNames)[number];

/** The inputs of a run. Values of variables are looked up, never copied. */
export interface GateInputs {
  manifest: string;
  gatewayUrl: string;
  gateways: string;
  credentials: string;
  /** `name=url` lines of log endpoints. */
  logs: string;
  witness: string;
  witnessToken: string;
  /** The facts of gateways that are replicas. */
  replicas: readonly ReplicaFacts[];
  client: string;
  caFile: string;
  comment: CommentMode;
  evidenceDir: string;
  operatorNote: string;
  /** The branch or commit to compare with; empty for the event's base. Command line only. */
  base: string;
  /** Ids of the routes to gate; empty for all. */
  routes: readonly string[];
  /** The shard to gate; null for a whole run. */
  leg: Leg | null;
  /** Secrets that are not sent to gateways: the GitHub token. */
  secrets: readonly string[];
  /** Returns the value of an environment variable that an input names. */
  variable(name: string): string | undefined;
  /** Names of the environment's variables, to find a misspelt one. */
  variableNames: readonly string[];
}

/** Parses the inputs and applies defaults. Throws INPUT_INVALID. */
export function readInputs(
  get: (name: InputName) => string,
  variable: GateInputs["variable"],
  variableNames: GateInputs["variableNames"] = [],
): GateInputs {
  return {
    manifest: manifestPath(get("manifest") || ".github/fallback-gate.yml"),
    gatewayUrl: get("gateway-url"),
    gateways: get("gateways"),
    credentials: get("credentials"),
    logs: get("logs"),
    witness: get("witness"),
    witnessToken: get("witness-token"),
    replicas: readReplicaFacts(get("replica")),
    client: get("client"),
    caFile: get("ca-file"),
    comment: commentMode(get("comment") || "always"),
    evidenceDir: get("evidence-dir") || "fallback-gate-evidence",
    operatorNote: operatorNote(get("operator-note")),
    base: "",
    routes: get("routes")
      .split(/[\s,]+/)
      .filter((id) => id !== ""),
    leg: legOf(get("shard")),
    secrets: [],
    variable,
    variableNames,
  };
}

/** The longest that a run may take, in milliseconds, of the input `time-limit`. Throws INPUT_INVALID. */
export function readTimeLimit(value: string): number {
  const ms = value === "" ? limits.runMs : durationMs(value);
  if (ms !== null && ms >= limits.runMinMs && ms <= limits.runMaxMs) return ms;
  throw new GateError(
    "INPUT_INVALID",
    `time-limit: expected a time from ${durationText(limits.runMinMs)} to ${limits.runMaxMs / 60_000}m, such as 90s, got something else`,
  );
}

function legOf(shard: string): Leg | null {
  const read = readShard(shard);
  return read === null ? null : { shard: read, plan: null };
}

/**
 * Paths must have the format that evidence allows (manifest.schema.json). Otherwise a run would fail after its last request.
 */
function manifestPath(value: string): string {
  if (isRepositoryPath(value)) return value;
  throw new GateError(
    "INPUT_INVALID",
    "manifest: expected a path in the repository made of letters, digits, dots, dashes, underscores and slashes, got something else",
  );
}

function commentMode(value: string): CommentMode {
  const mode = commentModes.find((known) => known === value);
  if (mode !== undefined) return mode;
  throw new GateError("INPUT_INVALID", `comment: expected one of ${commentModes.join(", ")}, got something else`);
}

/** The characters that a record's notes allow (record.schema.json): nothing that Markdown or a runner interprets. */
function operatorNote(value: string): string {
  if (value.length <= limits.noteChars && /^[ !-;=?A-_a-{}~]*$/.test(value) && !value.includes("::")) return value;
  throw new GateError(
    "INPUT_INVALID",
    `operator-note: expected at most ${limits.noteChars} plain characters without angle brackets, at signs, pipes, backticks or double colons, got something else`,
  );
}
