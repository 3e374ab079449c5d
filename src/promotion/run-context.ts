import { isObject } from "../core/json.ts";
import type { RunContext } from "../generated/types.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** More attempts than records hold (record.schema.json). */
const mostAttempts = 1_000;

/** What the runner says about this run. Everything is checked against its form: an environment can hold anything. */
export function runContext(
  environment: Environment,
  event: unknown,
  rest: Pick<RunContext, "at" | "tool_version" | "node_version" | "notes">,
): RunContext {
  const pullRequest = field(event, "pull_request");
  return {
    run_id: matching(environment["GITHUB_RUN_ID"], /^\d{1,20}$/) ?? "local",
    run_attempt: integer(environment["GITHUB_RUN_ATTEMPT"], 1, mostAttempts),
    run_number: integer(environment["GITHUB_RUN_NUMBER"], 0),
    repository: matching(environment["GITHUB_REPOSITORY"], /^[A-Za-z0-9._-]{1,70}\/[A-Za-z0-9._-]{1,69}$/),
    event: matching(environment["GITHUB_EVENT_NAME"], /^[A-Za-z][A-Za-z_]{0,63}$/) ?? "local",
    pull_request: positive(field(pullRequest, "number")),
    head_sha: sha(field(field(pullRequest, "head"), "sha")) ?? sha(environment["GITHUB_SHA"]),
    base_sha: sha(field(field(pullRequest, "base"), "sha")),
    ...rest,
  };
}

function field(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

function matching(value: unknown, pattern: RegExp): string | null {
  return typeof value === "string" && pattern.test(value) ? value : null;
}

function sha(value: unknown): string | null {
  return matching(value, /^([0-9a-f]{40}|[0-9a-f]{64})$/);
}

function integer(value: string | undefined, fallback: number, most = Number.MAX_SAFE_INTEGER): number {
  const number = value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : fallback;
  return number >= fallback && number <= most ? number : fallback;
}

function positive(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}
