import { isRepositoryPath } from "../core/repository-path.ts";
import type { Position, RunContext } from "../generated/types.ts";
import { code } from "./markdown.ts";

const docs = "https://github.com/fallback-gate/fallback-gate/blob/v1/docs";
const rulePages = `${docs}/rules.md`;

/** The page that explains every message. */
export const troubleshootingLink = `[Troubleshooting](${docs}/troubleshooting.md) explains every message.`;

const ruleForm = /^[a-z][a-z-]{1,39}$/;
const repositoryForm = /^[A-Za-z0-9._-]{1,70}\/[A-Za-z0-9._-]{1,69}$/;
const commitForm = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** The name of a rule, linked to its page. */
export function ruleLink(rule: string): string {
  return ruleForm.test(rule) ? `[${code(rule)}](${rulePages}#${rule})` : code(rule);
}

/**
 * A place as `file:line`, linked to the file at the head commit if the run has a repository and a commit. Other
 * values stay code without a link.
 */
export function placeLink({ repository, head_sha }: LinkBase, { file, line }: Pick<Position, "file" | "line">): string {
  const shown = code(`${file}:${line}`);
  const [repo, commit] = [repository ?? "", head_sha ?? ""];
  const isLinkable = repositoryForm.test(repo) && commitForm.test(commit) && isRepositoryPath(file);
  if (!isLinkable || hasDotSegment(repo) || hasDotSegment(file)) return shown;
  return `[${shown}](https://github.com/${repo}/blob/${commit}/${file}#L${line})`;
}

/** The id of a run, linked to its attempt, with its log and artifacts. */
export function runLink({ repository, run_id, run_attempt }: RunPlace): string {
  const shown = code(run_id);
  const repo = repository ?? "";
  if (!repositoryForm.test(repo) || hasDotSegment(repo) || !/^[1-9]\d{0,19}$/.test(run_id)) return shown;
  return `[${shown}](https://github.com/${repo}/actions/runs/${run_id}/attempts/${run_attempt})`;
}

type RunPlace = Pick<RunContext, "repository" | "run_id" | "run_attempt">;

export type LinkBase = Pick<RunContext, "repository" | "head_sha">;

/** Browsers resolve `..` before the request, so the link would lead to another page. */
function hasDotSegment(path: string): boolean {
  return path.split("/").some((segment) => segment === "." || segment === ".." || segment === "");
}
