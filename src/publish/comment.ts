import type { GitHub, PullRequestComment } from "../core/ports.ts";
import { manifestKey, markerOf, readMarker, withoutMarker } from "./comment-marker.ts";

export interface CommentRequest {
  pullRequest: number;
  manifestFile: string;
  runNumber: number;
  runAttempt: number;
  /** Markdown, without the marker. */
  body: string;
  mode: "always" | "changes";
}

/** What became of the comment. A failure is a value: trouble with reporting must not change the outcome of the gate. */
export type CommentResult =
  | { status: "created" | "updated" | "unchanged" | "newer-exists"; url: string }
  | { status: "failed"; reason: "read-only" | "failed" };

/**
 * Writes the one comment of this manifest on a pull request: edits the oldest one that is our own, else creates it.
 * A comment of a newer run stays as it is. Never rejects.
 */
export async function upsertComment(github: GitHub, request: CommentRequest): Promise<CommentResult> {
  try {
    const login = await github.login();
    const found = await oldestOwn(github, login, request);
    return (found && (await rewriteUnlessGone(github, found, request))) ?? (await create(github, login, request));
  } catch (error) {
    // GitHub refuses a fork's read-only token with a plain 403.
    return { status: "failed", reason: endsWithStatus(error, 403) ? "read-only" : "failed" };
  }
}

/** Anybody can write our marker into a comment, so the author decides whose it is. */
async function oldestOwn(github: GitHub, login: string, request: CommentRequest): Promise<PullRequestComment | null> {
  const manifest = manifestKey(request.manifestFile);
  let oldest: PullRequestComment | null = null;
  for await (const comment of github.comments(request.pullRequest)) {
    const isOwn = comment.author === login && readMarker(comment.body)?.manifest === manifest;
    if (isOwn && (oldest === null || comment.id < oldest.id)) oldest = comment;
  }
  return oldest;
}

/** Two jobs may create at once: both then turn to the older comment, the one that later runs will find. */
async function create(github: GitHub, login: string, request: CommentRequest): Promise<CommentResult> {
  const created = await github.createComment(request.pullRequest, fullBody(request));
  try {
    const oldest = await oldestOwn(github, login, request);
    if (oldest !== null && oldest.id < created.id) return await rewrite(github, oldest, request);
  } catch {
    // The comment is written; that a second look failed takes nothing from it.
  }
  return { status: "created", url: created.url };
}

/** null where somebody deleted the comment after it was listed. */
async function rewriteUnlessGone(
  github: GitHub,
  found: PullRequestComment,
  request: CommentRequest,
): Promise<CommentResult | null> {
  try {
    return await rewrite(github, found, request);
  } catch (error) {
    if (endsWithStatus(error, 404)) return null;
    throw error;
  }
}

async function rewrite(github: GitHub, found: PullRequestComment, request: CommentRequest): Promise<CommentResult> {
  if (isNewer(found, request)) return { status: "newer-exists", url: found.url };
  if (request.mode === "changes" && told(found.body) === told(fullBody(request))) {
    return { status: "unchanged", url: found.url };
  }
  const updated = await github.updateComment(found.id, fullBody(request));
  return { status: "updated", url: updated.url };
}

/** What stands above the folds: below them every run has other ids, times and digests. */
function told(body: string): string {
  return withoutMarker(body).replace(/\n<details>.*$/s, "");
}

function isNewer(found: PullRequestComment, { runNumber, runAttempt }: CommentRequest): boolean {
  const marker = readMarker(found.body);
  if (marker === null) return false;
  return marker.runNumber > runNumber || (marker.runNumber === runNumber && marker.runAttempt > runAttempt);
}

function fullBody({ manifestFile, runNumber, runAttempt, body }: CommentRequest): string {
  return `${markerOf(manifestFile, runNumber, runAttempt)}\n${body}`;
}

/** The port promises the status at the end of its message. */
function endsWithStatus(error: unknown, status: number): boolean {
  return error instanceof Error && error.message.endsWith(`got ${status}`);
}
