import { durationMs } from "../core/durations.ts";
import { GateError } from "../core/errors.ts";
import { isTargetName } from "../core/targets.ts";
import { isObject, type JsonObject } from "../core/json.ts";

export const stepWords = [
  "hang",
  "reset",
  "html",
  "html-200",
  "error-in-200",
  "wrong-family",
  "cached",
  "unknown-fields",
  "cut",
  "cut-clean",
  "drip",
  "redirect",
  "cut-role",
  "slow",
  "stall",
  "malformed-chunk",
  "empty",
  "other-dimensions",
  "context_length_exceeded",
  "content_policy_violation",
  "insufficient_quota",
  "rate_limit",
  "overloaded",
] as const;

export type StepWord = (typeof stepWords)[number];

/** How the scripted provider answers one call: a status, a named fault, or a status with Retry-After. */
export type Step = number | StepWord | { readonly status: number; readonly retry_after: string };

export type Sequences = ReadonlyMap<string, readonly Step[]>;

/** Limits of one sequence: enough for every check, too small to exhaust memory. */
export const sequenceLimits = { steps: 100, targets: 64 } as const;

const allowed = `a status from 100 to 599, one of ${stepWords.join(", ")}, or a status with retry_after in whole seconds`;

/** Parses steps such as `500,hang,200`. Throws INPUT_INVALID. */
export function parseSteps(text: string): Step[] {
  return readSteps(text.split(",").map((part) => wordOrStatus(part.trim())));
}

/** Parses default sequences such as `flaky=500,500,200`, by target. Throws INPUT_INVALID. */
export function parseTargets(lines: readonly string[]): Record<string, Step[]> {
  return byTarget(lines, parseSteps);
}

/**
 * Parses lines such as `main=VALUE`, by target. Throws INPUT_INVALID for an invalid or repeated name, and what `read` throws.
 */
export function byTarget<Value>(lines: readonly string[], read: (text: string) => Value): Record<string, Value> {
  const entries = lines.map((line): [string, Value] => {
    const [name = "", value = ""] = line.split(/=(.*)/s);
    return [targetName(name.trim()), read(value)];
  });
  const targets = Object.fromEntries(entries);
  if (Object.keys(targets).length < lines.length) throw invalid("each target once", "one that is named again");
  return targets;
}

/** Reads sequences by target from the control API's JSON. Throws INPUT_INVALID. */
export function readSequences(value: unknown): Sequences {
  if (!isObject(value)) throw invalid("an object of steps by target", "something else");
  const entries = Object.entries(value);
  if (entries.length > sequenceLimits.targets) {
    throw invalid(`at most ${sequenceLimits.targets} targets`, String(entries.length));
  }
  return new Map(entries.map(([name, steps]) => [targetName(name), readSteps(steps)]));
}

function readSteps(value: unknown): Step[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > sequenceLimits.steps) {
    throw invalid(`a list of 1 to ${sequenceLimits.steps} steps`, "something else");
  }
  return value.map(readStep);
}

function readStep(value: unknown): Step {
  if (isStatus(value) || isStepWord(value)) return value;
  const step = isObject(value) ? readDelayedStatus(value) : null;
  if (step === null) throw invalid(allowed, typeof value === "string" ? shown(value) : "something else");
  return step;
}

function readDelayedStatus(value: JsonObject): Step | null {
  const { status, retry_after, ...rest } = value;
  if (!isStatus(status) || typeof retry_after !== "string" || Object.keys(rest).length > 0) return null;
  // RFC 9110 10.2.3: Retry-After holds whole seconds, so a shorter wait cannot be sent.
  const wait = durationMs(retry_after);
  return wait !== null && wait % 1_000 === 0 ? { status, retry_after } : null;
}

function wordOrStatus(text: string): string | number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : text;
}

function targetName(name: string): string {
  if (!isTargetName(name)) throw invalid("a target name of letters, digits, dots, dashes and underscores", shown(name));
  return name;
}

function isStatus(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 100 && value <= 599;
}

function isStepWord(value: unknown): value is StepWord {
  return stepWords.some((word) => word === value);
}

function shown(text: string): string {
  if (text === "") return "nothing";
  return /^[\w.-]{1,40}$/.test(text) ? text : "other text";
}

function invalid(expected: string, got: string): GateError {
  return new GateError("INPUT_INVALID", `expected ${expected}, got ${got}`);
}
