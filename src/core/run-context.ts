import { isObject } from "./json.ts";
import { pathShownAs, shownPath } from "./repository-path.ts";
import type { RunContext } from "../generated/types.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The limit of records (record.schema.json). */
const mostAttempts = 1_000;

/**
 * Network variables of other tools. The gate uses them only for calls to GitHub, and the evidence lists which were set.
 */
const networkVariables = [
  "ALL_PROXY",
  "HTTPS_PROXY",
  "HTTP_PROXY",
  "NODE_EXTRA_CA_CERTS",
  "NODE_USE_ENV_PROXY",
  "NO_PROXY",
  "SSL_CERT_DIR",
  "SSL_CERT_FILE",
] as const;

type Given = Pick<RunContext, "at" | "tool_version" | "tool_digest" | "node_version" | "notes"> & {
  /** Distinguishes runs on the same day outside GitHub. */
  random: string;
};

/** The runner's environment as the context of this run. Every value is checked against its expected form. */
export function runContext(environment: Environment, event: unknown, { random, ...rest }: Given): RunContext {
  return {
    run_id: matching(environment["GITHUB_RUN_ID"], /^\d{1,20}$/) ?? `fallback-smoke-${rest.at.slice(0, 10)}-${random}`,
    run_attempt: integer(environment["GITHUB_RUN_ATTEMPT"], 1, mostAttempts),
    run_number: integer(environment["GITHUB_RUN_NUMBER"], 0),
    repository: matching(environment["GITHUB_REPOSITORY"], /^[A-Za-z0-9._-]{1,70}\/[A-Za-z0-9._-]{1,69}$/),
    event: matching(environment["GITHUB_EVENT_NAME"], /^[A-Za-z][A-Za-z_]{0,63}$/) ?? "local",
    ...changeOf(environment, event),
    ...workflowOf(environment),
    runner: matching(
      [environment["RUNNER_OS"], environment["RUNNER_ARCH"]].filter(Boolean).join("-"),
      /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
    ),
    network_variables: networkVariables.filter((name) => isSet(environment, name)),
    ...rest,
  };
}

type Change = Pick<RunContext, "pull_request" | "head_sha" | "base_sha" | "base_ref" | "default_ref" | "from_fork">;

/**
 * The commits that an event compares. The base of a pull request is read by branch, because the payload's commit is
 * outdated.
 */
function changeOf(environment: Environment, event: unknown): Change {
  const commit = sha(environment["GITHUB_SHA"]);
  const pullRequest = field(event, "pull_request");
  const group = field(event, "merge_group");
  if (isObject(pullRequest)) return pullRequestChange(pullRequest, commit);
  if (isObject(group)) {
    const base_ref = branch(text(group["base_ref"]).replace(/^refs\/heads\//, ""));
    return {
      pull_request: null,
      head_sha: sha(group["head_sha"]) ?? commit,
      base_sha: null,
      base_ref,
      default_ref: null,
      from_fork: false,
    };
  }
  const before = environment["GITHUB_EVENT_NAME"] === "push" ? sha(field(event, "before")) : null;
  const base_sha = before === null || /^0+$/.test(before) ? null : before;
  const default_ref = base_sha === null ? defaultBranch(environment, event) : null;
  return { pull_request: null, head_sha: commit, base_sha, base_ref: null, default_ref, from_fork: false };
}

/** The default branch, if the run is on another branch. */
function defaultBranch({ GITHUB_REF: ref = "" }: Environment, event: unknown): string | null {
  const name = branch(field(field(event, "repository"), "default_branch"));
  return ref.startsWith("refs/heads/") && ref !== `refs/heads/${name}` ? name : null;
}

function pullRequestChange(pullRequest: Readonly<Record<string, unknown>>, commit: string | null): Change {
  const { head, base } = pullRequest;
  return {
    pull_request: positive(pullRequest["number"]),
    head_sha: sha(field(head, "sha")) ?? commit,
    base_sha: sha(field(base, "sha")),
    base_ref: branch(field(base, "ref")),
    default_ref: null,
    // If the head's repository was deleted, it is null: it was a fork.
    from_fork: fullName(head) === null || fullName(head) !== fullName(base),
  };
}

function fullName(side: unknown): string | null {
  const name = field(field(side, "repo"), "full_name");
  return typeof name === "string" ? name.toLowerCase() : null;
}

const workflowReference = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/]+)@(?:refs\/|[0-9a-f]{40,64}$)/;

/**
 * The workflow in `owner/repository/.github/workflows/gate.yml@refs/heads/main`. Its name may contain anything but a
 * slash. A workflow in another repository counts as known, because this change cannot touch it.
 */
function workflowOf(environment: Environment): Pick<RunContext, "workflow_file" | "workflow_known"> {
  const { GITHUB_REPOSITORY: repository, GITHUB_WORKFLOW_REF: reference } = environment;
  if (repository === undefined && reference === undefined) return { workflow_file: null, workflow_known: true };
  const [, owner, path] = workflowReference.exec(reference ?? "") ?? [];
  if (owner === undefined || path === undefined) return { workflow_file: null, workflow_known: false };
  const isElsewhere = repository !== undefined && owner.toLowerCase() !== repository.toLowerCase();
  if (isElsewhere) return { workflow_file: null, workflow_known: true };
  const shown = shownPath(path);
  // A name that cannot be shown in full cannot be read back from evidence.
  return pathShownAs(shown) === path
    ? { workflow_file: shown, workflow_known: true }
    : { workflow_file: null, workflow_known: false };
}

function isSet(environment: Environment, name: string): boolean {
  return (environment[name] ?? environment[name.toLowerCase()] ?? "") !== "";
}

function field(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The branch names that bundle.schema.json allows. */
function branch(value: unknown): string | null {
  return matching(value, /^[A-Za-z0-9_][A-Za-z0-9._/+@#=,()!%-]{0,254}$/);
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
