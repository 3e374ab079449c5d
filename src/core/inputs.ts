import { GateError } from "./errors.ts";
import { limits } from "./limits.ts";
import { isRepositoryPath } from "./repository-path.ts";

export const commentModes = ["always", "changes", "never"] as const;
export type CommentMode = (typeof commentModes)[number];

/** The inputs of the action and the options of `fallback-gate run`, by the same names. Empty where not given. */
export const inputNames = [
  "manifest",
  "gateway-url",
  "gateways",
  "credentials",
  "logs",
  "witness",
  "witness-token",
  "client",
  "ca-file",
  "comment",
  "evidence-dir",
  "operator-note",
  "routes",
] as const;
export type InputName = (typeof inputNames)[number];

/** What a run is asked to do. Values of variables are looked up, never copied in. */
export interface GateInputs {
  manifest: string;
  gatewayUrl: string;
  gateways: string;
  credentials: string;
  /** `name=url` lines of log endpoints. */
  logs: string;
  witness: string;
  witnessToken: string;
  client: string;
  caFile: string;
  comment: CommentMode;
  evidenceDir: string;
  operatorNote: string;
  /** What to compare with, a branch or commit of git; empty for what the event compares. Only the command line has it. */
  base: string;
  /** Ids of the routes to gate; empty for all of them. */
  routes: readonly string[];
  /** Secrets besides those that gateways are sent: the token for GitHub. */
  secrets: readonly string[];
  /** The value of an environment variable that an input names. */
  variable(name: string): string | undefined;
}

/** Typed inputs with their defaults. Throws INPUT_INVALID with what was expected. */
export function readInputs(get: (name: InputName) => string, variable: GateInputs["variable"]): GateInputs {
  return {
    manifest: manifestPath(get("manifest") || ".github/fallback-gate.yml"),
    gatewayUrl: get("gateway-url"),
    gateways: get("gateways"),
    credentials: get("credentials"),
    logs: get("logs"),
    witness: get("witness"),
    witnessToken: get("witness-token"),
    client: get("client"),
    caFile: get("ca-file"),
    comment: commentMode(get("comment") || "always"),
    evidenceDir: get("evidence-dir") || "fallback-gate-evidence",
    operatorNote: operatorNote(get("operator-note")),
    base: "",
    routes: get("routes")
      .split(/[\s,]+/)
      .filter((id) => id !== ""),
    secrets: [],
    variable,
  };
}

/** The form that evidence has for a path (manifest.schema.json): with another, a run would break off after its last request. */
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

/** The characters that a record's notes allow (record.schema.json): nothing that Markdown or a runner could take for its own. */
function operatorNote(value: string): string {
  if (value.length <= limits.noteChars && /^[ !-;=?A-_a-{}~]*$/.test(value) && !value.includes("::")) return value;
  throw new GateError(
    "INPUT_INVALID",
    `operator-note: expected at most ${limits.noteChars} plain characters without angle brackets, at signs, pipes, backticks or double colons, got something else`,
  );
}
