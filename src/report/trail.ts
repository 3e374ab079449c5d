import { isObject, parseJson } from "../core/json.ts";
import { limits } from "../core/limits.ts";
import type { Bundle, Finding, TrailEntry } from "../generated/types.ts";

/** Keeps most of the comment for the report, however long the trail is. */
const lineChars = 10_000;

/** Maximum number of broken rules in an entry (bundle.schema.json). */
export const mostBroken = 20;

/** The line is at the top of the gate's comment, so no other text can come before it. */
const form = /^(?:<!-- fallback-gate [^>]* -->)?<!-- fallback-gate-trail (\[.*\]) -->$/;

const identifier = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const decisions: readonly unknown[] = ["promote", "hold", "investigate", "none"] satisfies TrailEntry["decision"][];

/** Checks each field of an entry as bundle.schema.json does. */
const fields: Readonly<Record<keyof TrailEntry, (value: unknown) => boolean>> = {
  run_id: (value) => matches(value, identifier),
  run_number: (value) => isBetween(value, 0, Number.MAX_SAFE_INTEGER),
  run_attempt: (value) => isBetween(value, 1, 1_000),
  at: (value) => matches(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  head_sha: (value) => value === null || matches(value, /^([0-9a-f]{40}|[0-9a-f]{64})$/),
  decision: (value) => decisions.includes(value),
  broken: (value) => Array.isArray(value) && value.length <= mostBroken && value.every(isBroken),
};

/** The entry of this run for later runs. Waived findings are not broken rules. */
export function trailEntryOf({ run, decision, findings }: Bundle): TrailEntry {
  const broken = findings.filter(({ waived }) => !waived).map(brokenRule);
  return {
    run_id: run.run_id,
    run_number: run.run_number,
    run_attempt: run.run_attempt,
    at: run.at,
    head_sha: run.head_sha,
    decision: decision.overall,
    broken: [...new Set(broken)].slice(0, mostBroken),
  };
}

/**
 * The trail as one invisible line of Markdown: compact JSON in an HTML comment, without `--` or `>`. Keeps the newest
 * entries: at most limits.trailEntries, and 10,000 characters.
 */
export function trailLine(entries: readonly TrailEntry[]): string {
  let kept = entries.filter(isTrailEntry).slice(-limits.trailEntries);
  while (lineOf(kept).length > lineChars) kept = kept.slice(1);
  return lineOf(kept);
}

/** The trail in one of the gate's comments; empty if any entry is invalid. */
export function readTrail(body: string): TrailEntry[] {
  const line = body.split(/\r?\n/, 2).find((text) => form.test(text)) ?? "";
  const entries = parseJson(form.exec(line)?.[1] ?? "");
  if (!Array.isArray(entries) || entries.length > limits.trailEntries) return [];
  return entries.every(isTrailEntry) ? entries : [];
}

/** A comment's text without its trail, if its first line is one. */
export function withoutTrail(body: string): string {
  const [first = "", ...rest] = body.split("\n");
  return form.test(first) ? rest.join("\n") : body;
}

/** Keeps the old comment's trail when the new body has none, so that a crashed run does not erase it. */
export function keepingTrail(body: string, standing: string): string {
  const trail = readTrail(standing);
  const kept = `${trailLine(trail)}\n${body}`;
  return trail.length === 0 || withoutTrail(body) !== body || kept.length > limits.commentChars ? body : kept;
}

function lineOf(entries: readonly TrailEntry[]): string {
  // Dashes occur only in strings, where JSON allows escapes.
  return `<!-- fallback-gate-trail ${JSON.stringify(entries).replace(/-(?=-)/g, String.raw`\u002d`)} -->`;
}

function brokenRule({ route, rule }: Finding): string {
  return route === null ? rule : `${route} ${rule}`;
}

function isTrailEntry(value: unknown): value is TrailEntry {
  if (!isObject(value)) return false;
  const tests = Object.entries(fields);
  return Object.keys(value).length === tests.length && tests.every(([name, isValid]) => isValid(value[name]));
}

function isBroken(value: unknown): boolean {
  return matches(value, /^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,127}$/);
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && pattern.test(value);
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most;
}
