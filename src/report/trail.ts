import { isObject, parseJson } from "../core/json.ts";
import { limits } from "../core/limits.ts";
import type { Bundle, Finding, TrailEntry } from "../generated/types.ts";

/** Leaves a comment most of its length, whatever the trail holds. */
const lineChars = 10_000;

/** As many broken rules as an entry names (bundle.schema.json). */
export const mostBroken = 20;

/** The line is at the top of our comment, so no other text can come before it. */
const form = /^(?:<!-- fallback-gate [^>]* -->)?<!-- fallback-gate-trail (\[.*\]) -->$/;

const identifier = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const decisions: readonly unknown[] = ["promote", "hold", "investigate", "none"] satisfies TrailEntry["decision"][];

/** What each field of an entry may be: the forms of bundle.schema.json. */
const fields: Readonly<Record<keyof TrailEntry, (value: unknown) => boolean>> = {
  run_id: (value) => matches(value, identifier),
  run_number: (value) => isBetween(value, 0, Number.MAX_SAFE_INTEGER),
  run_attempt: (value) => isBetween(value, 1, 1_000),
  at: (value) => matches(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  head_sha: (value) => value === null || matches(value, /^([0-9a-f]{40}|[0-9a-f]{64})$/),
  decision: (value) => decisions.includes(value),
  broken: (value) => Array.isArray(value) && value.length <= mostBroken && value.every(isBroken),
};

/** What a run leaves behind for the runs after it. Findings that a waiver covers are not broken rules. */
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
 * The trail as one line of Markdown that renders to nothing: compact JSON in an HTML comment, which holds neither `--` nor
 * `>`. The newest entries are kept: at most limits.trailEntries, and 10,000 characters.
 */
export function trailLine(entries: readonly TrailEntry[]): string {
  let kept = entries.filter(isTrailEntry).slice(-limits.trailEntries);
  while (lineOf(kept).length > lineChars) kept = kept.slice(1);
  return lineOf(kept);
}

/** The trail that one of our comments carries below its marker; empty where anything about it is odd. */
export function readTrail(body: string): TrailEntry[] {
  const line = body.split(/\r?\n/, 2).find((text) => form.test(text)) ?? "";
  const entries = parseJson(form.exec(line)?.[1] ?? "");
  if (!Array.isArray(entries) || entries.length > limits.trailEntries) return [];
  return entries.every(isTrailEntry) ? entries : [];
}

/** A comment's text without its trail, where that is its first line. */
export function withoutTrail(body: string): string {
  const [first = "", ...rest] = body.split("\n");
  return form.test(first) ? rest.join("\n") : body;
}

/** Keeps the old comment's trail if the new body has none, so that a crashed run does not erase it. */
export function keepingTrail(body: string, standing: string): string {
  const trail = readTrail(standing);
  const kept = `${trailLine(trail)}\n${body}`;
  return trail.length === 0 || withoutTrail(body) !== body || kept.length > limits.commentChars ? body : kept;
}

function lineOf(entries: readonly TrailEntry[]): string {
  // Dashes occur only in strings, where JSON may escape them.
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
