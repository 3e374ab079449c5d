import { GateError } from "../core/errors.ts";
import type { Deps } from "../core/ports/deps.ts";
import type { GitHub, PullRequestComment } from "../core/ports/github.ts";
import { keepingTrail, withoutTrail } from "../report/trail.ts";
import { type CommentPlace, markerOf, oldestOwnComment, readMarker, withoutMarker } from "./own-comment.ts";

/** The comment to write on a pull request. */
export interface CommentRequest extends CommentPlace {
  pullRequest: number;
  /** Markdown, without the marker. */
  body: string;
}

/** Writes the pull request comment if the run has a pull request. A failure is only a warning. Never rejects. */
export async function reportComment(
  body: string,
  place: CommentPlace,
  { console, github }: Pick<Deps, "console" | "github">,
): Promise<void> {
  const pullRequest = place.run.pull_request;
  if (place.mode === "never" || pullRequest === null) return;
  if (github === null) {
    console.annotate({
      level: "warning",
      message: "No pull request comment was written: there is no github-token. The step summary has the same text.",
    });
    return;
  }
  const result = await upsertComment(github, { ...place, pullRequest, body });
  const warning = warningAbout(result);
  if (warning !== null) console.annotate({ level: "warning", message: warning });
  if ("url" in result) console.outputs({ "comment-url": result.url });
}

function warningAbout(result: CommentResult): string | null {
  if (result.status === "newer-exists") return "The pull request comment was not changed: it belongs to a newer run.";
  if (result.status !== "failed") return null;
  return result.reason === "read-only"
    ? "No pull request comment was written: the token is read-only. Grant pull-requests: write; pull requests from forks always have a read-only token. The step summary has the same text."
    : "No pull request comment was written: GitHub did not accept it. The step summary has the same text.";
}

/** The result of writing the comment. A failure is a value: it must not change the decision. */
export type CommentResult =
  | { status: "created" | "updated" | "unchanged" | "newer-exists"; url: string }
  | { status: "quiet" }
  | { status: "failed"; reason: "read-only" | "failed" };

/** Jobs of the same run may overwrite each other: how often the comment is written at most. */
const writes = 3;

/**
 * Writes this manifest's comment on a pull request: edits the gate's oldest comment or creates one, then reads it back.
 * A comment of a newer run is not changed. Never rejects.
 */
export async function upsertComment(github: GitHub, request: CommentRequest): Promise<CommentResult> {
  try {
    const login = await github.login();
    const found = await oldestOwnComment(github, login, request);
    const edited = found && (await rewriteUnlessGone(github, found, request));
    if (edited === null && request.quiet === true) return { status: "quiet" };
    if (edited !== null && edited.status !== "updated") return { status: edited.status, url: edited.url };
    const { status, url } = await untilItStands(github, login, request, edited ?? (await create(github, request)));
    return { status, url };
  } catch (error) {
    // GitHub refuses a fork's read-only token with a plain 403.
    return { status: "failed", reason: hasStatus(error, 403) ? "read-only" : "failed" };
  }
}

interface Written {
  status: Extract<CommentResult, { url: string }>["status"];
  id: number;
  url: string;
}

/** The text of a duplicate comment, when two jobs created one each: no later run would edit it. */
const moved = "The report is in the older comment of Fallback Gate on this pull request.\n";

/**
 * Two jobs may create a comment at once, or overwrite a newer report. All jobs use the oldest comment, which later runs
 * will find, and write again while it has the report of an older run. A failed read-back is ignored.
 */
async function untilItStands(
  github: GitHub,
  login: string,
  request: CommentRequest,
  written: Written,
): Promise<Written> {
  let last = written;
  for (let done = 1; done < writes; done++) {
    const standing = await oldestOwnComment(github, login, request).catch(() => null);
    if (standing === null || (standing.id === last.id && compareRuns(standing, request) >= 0)) return last;
    const rewritten = await rewriteUnlessGone(github, standing, request);
    if (rewritten === null) return last;
    if (standing.id !== last.id) await github.updateComment(last.id, fullBody(request, moved)).catch(() => null);
    last = rewritten;
    if (last.status !== "updated") return last;
  }
  return last;
}

async function create(github: GitHub, request: CommentRequest): Promise<Written> {
  const created = await inFewerWordsIfNeeded(request, (body) => github.createComment(request.pullRequest, body));
  return { status: "created", id: created.id, url: created.url };
}

/** null if the comment was deleted after it was listed. */
async function rewriteUnlessGone(
  github: GitHub,
  found: PullRequestComment,
  request: CommentRequest,
): Promise<Written | null> {
  try {
    return await rewrite(github, found, request);
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}

async function rewrite(github: GitHub, found: PullRequestComment, given: CommentRequest): Promise<Written> {
  const request = { ...given, body: keepingTrail(given.body, found.body) };
  if (compareRuns(found, request) > 0) return { status: "newer-exists", id: found.id, url: found.url };
  if (isUnchanged(found.body, request)) return { status: "unchanged", id: found.id, url: found.url };
  const updated = await inFewerWordsIfNeeded(request, (body) => github.updateComment(found.id, body));
  return { status: "updated", id: updated.id, url: updated.url };
}

function isUnchanged(standing: string, request: CommentRequest): boolean {
  const wanted = fullBody(request, request.body);
  const seen = request.mode === "changes" ? stableText : withEvenLineEnds;
  return seen(standing) === seen(wanted);
}

async function inFewerWordsIfNeeded(
  request: CommentRequest,
  write: (body: string) => Promise<PullRequestComment>,
): Promise<PullRequestComment> {
  try {
    return await write(fullBody(request, request.body));
  } catch (error) {
    if (request.shorter === undefined || !hasStatus(error, 422)) throw error;
    return write(fullBody(request, request.shorter()));
  }
}

/** The text above the folds and the footer, without commits in links: ids, times and digests differ in every run. */
function stableText(body: string): string {
  return withoutTrail(withoutMarker(body))
    .replace(/\n<(?:details|sub)>.*$/s, "")
    .replace(/\/blob\/[0-9a-f]{40,64}\//g, "/blob/");
}

function withEvenLineEnds(body: string): string {
  return body.replaceAll("\r\n", "\n").trim();
}

/** Above 0 if the comment belongs to a newer run, 0 for the same run. */
function compareRuns(standing: PullRequestComment, { run }: CommentRequest): number {
  const marker = readMarker(standing.body);
  return marker === null ? 0 : marker.runNumber - run.run_number || marker.runAttempt - run.run_attempt;
}

/** Marker and trail share the first line, so that the decision is on the second line of the raw text. */
function fullBody({ manifestFile, run }: CommentRequest, body: string): string {
  const marker = markerOf(manifestFile, run.run_number, run.run_attempt);
  return withoutTrail(body) === body ? `${marker}\n${body}` : `${marker}${body}`;
}

function hasStatus(error: unknown, status: number): boolean {
  return error instanceof GateError && error.status === status;
}
