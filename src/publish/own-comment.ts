import { createHash } from "node:crypto";
import type { CommentMode } from "../core/inputs.ts";
import type { Deps } from "../core/ports/deps.ts";
import type { GitHub, PullRequestComment } from "../core/ports/github.ts";
import type { RunContext, TrailEntry } from "../generated/types.ts";
import { readTrail } from "../report/trail.ts";

/** Where the pull request comment of a run goes. */
export interface CommentPlace {
  run: Pick<RunContext, "pull_request" | "run_number" | "run_attempt">;
  manifestFile: string;
  mode: CommentMode;
  /** The body in fewer words, for when GitHub refuses it with a 422. */
  shorter?: () => string;
  /** Nothing is promoted: a comment that is there is edited, and none is created. */
  quiet?: boolean;
}

/** The first line of a comment of ours: which manifest it speaks of, and of which run. */
export interface Marker {
  manifest: string;
  runNumber: number;
  runAttempt: number;
}

const pattern = /^<!-- fallback-gate manifest=([0-9a-f]{16}) run=(\d{1,15})\.(\d{1,15}) -->/;

/** The marker, invisible in the rendered comment. Order and display rest on it, the decision never does. */
export function markerOf(manifestFile: string, runNumber: number, runAttempt: number): string {
  return `<!-- fallback-gate manifest=${manifestKey(manifestFile)} run=${runNumber}.${runAttempt} -->`;
}

/** The marker at the very beginning of a comment; null when it has none there. */
export function readMarker(body: string): Marker | null {
  const [, manifest, runNumber, runAttempt] = pattern.exec(body) ?? [];
  return manifest === undefined ? null : { manifest, runNumber: Number(runNumber), runAttempt: Number(runAttempt) };
}

/** The comment without its marker, with the line ends and the trimmed end that GitHub's editor makes of it. */
export function withoutMarker(body: string): string {
  return body.replace(pattern, "").replaceAll("\r\n", "\n").trim();
}

/** The first 16 hex digits of the SHA-256 of the manifest's path. */
function manifestKey(manifestFile: string): string {
  return createHash("sha256").update(manifestFile).digest("hex").slice(0, 16);
}

/** Identifies the gate's comment: there is one per manifest and pull request. */
interface CommentKey {
  pullRequest: number;
  manifestFile: string;
}

/** Anybody can copy the marker into a comment, so the author must match too. */
export async function oldestOwnComment(
  github: GitHub,
  login: string,
  { pullRequest, manifestFile }: CommentKey,
): Promise<PullRequestComment | null> {
  const manifest = manifestKey(manifestFile);
  let oldest: PullRequestComment | null = null;
  for await (const comment of github.comments(pullRequest)) {
    const isOwn = comment.author === login && readMarker(comment.body)?.manifest === manifest;
    if (isOwn && (oldest === null || comment.id < oldest.id)) oldest = comment;
  }
  return oldest;
}

/** The gate's comment on this manifest, from which the trail is read; null if there is none or it cannot be fetched. Never rejects. */
export async function ownComment(github: GitHub, key: CommentKey): Promise<PullRequestComment | null> {
  try {
    return await oldestOwnComment(github, await github.login(), key);
  } catch {
    return null;
  }
}

/**
 * The trail of earlier runs in the gate's comment; empty if there is no comment or the run is stopped before it is read.
 * For display only: no rule reads it. Never rejects.
 */
export async function readOwnTrail(
  { run, manifestFile, mode }: CommentPlace,
  { github }: Pick<Deps, "github">,
  signal: AbortSignal,
): Promise<TrailEntry[]> {
  if (mode === "never" || github === null || run.pull_request === null) return [];
  const read = ownComment(github, { pullRequest: run.pull_request, manifestFile });
  const found = await Promise.race([read, stopped(signal)]);
  return found === null ? [] : [...readTrail(found.body)];
}

/** A run that must stop saves its remaining time for the evidence. */
function stopped(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener("abort", () => resolve(null), { once: true });
  });
}
