import { limits } from "../core/limits.ts";
import type { History } from "../core/ports/history.ts";
import type { Base, Promotion, RunContext } from "../generated/types.ts";

/** As many changes of rules, and as many other changes, as a bundle holds (bundle.schema.json). */
export const mostChanges = 1_000;

/** One file of a change. null: there is none. */
export interface Sides {
  /** Where the branch left base. */
  forked: Uint8Array | null;
  /** At the tip of base. */
  base: Uint8Array | null;
  /** As it will be once merged: the head's where the change touches it, else that of base. */
  merged: Uint8Array | null;
  /** The change itself touches it. */
  touched: boolean;
  /** Base has changed it since the branch left. */
  stale: boolean;
}

/** What is compared: a base, a head, and files at both. Never the working folder. */
export interface Change {
  compared: Promotion["compared"];
  base: Base;
  head: string;
  history: History;
}

/** The commits that an event compares; null where there is no base. Throws the errors of History. */
export async function changeOf(run: RunContext, history: History, localBase: string | null): Promise<Change | null> {
  const compared = comparedBy(run, localBase);
  if (compared === "nothing") return null;
  const head = compared === "local" ? await history.head() : (run.head_sha ?? (await history.head()));
  const ref = run.base_ref ?? run.default_ref;
  const branch = localBase ?? ref;
  // The payload of a pull request names a commit of base that is frozen: the branch is read instead.
  const sha = compared === "push" || branch === null ? (run.base_sha ?? head) : await history.tip(branch);
  // A push puts its commit in the place of the one before, and merges nothing: a forced one may bring back what base took away.
  const merge_base = compared === "push" ? sha : await history.mergeBase(sha, head);
  const base = { ref, sha, merge_base };
  return { compared, base, head, history };
}

/** Whether a run is about a change of a branch, also where its payload does not name that branch in a form that is known. */
export function isOfBranch({ event, base_ref, default_ref }: RunContext): boolean {
  return base_ref !== null || default_ref !== null || event === "merge_group" || event.startsWith("pull_request");
}

/** A review of a pull request is about the same change as the pull request itself. */
function comparedBy(run: RunContext, localBase: string | null): Promotion["compared"] {
  const { event, base_ref, base_sha, default_ref } = run;
  if (localBase !== null) return "local";
  if (base_ref !== null) return event === "merge_group" ? "merge-group" : "pull-request";
  if (event === "push" && base_sha !== null) return "push";
  return default_ref === null ? "nothing" : "default-branch";
}

/** A file on all sides. Throws the errors of History. */
export async function sidesOf({ base, head, history }: Change, path: string, maxBytes: number): Promise<Sides> {
  const [forked, atBase, atHead] = await Promise.all(
    [base.merge_base, base.sha, head].map((commit) => history.read(path, commit, maxBytes)),
  );
  const touched = !isSame(forked, atHead);
  return {
    forked: forked ?? null,
    base: atBase ?? null,
    merged: (touched ? atHead : atBase) ?? null,
    touched,
    stale: !isSame(forked, atBase),
  };
}

/** Which of these files base has changed between two of its commits. Throws the errors of History. */
export async function changedBetween(
  history: History,
  [from, to]: readonly [string, string],
  paths: readonly string[],
): Promise<string[]> {
  if (from === to) return [];
  const changed = await Promise.all(
    paths.map(async (path) => {
      const [before, after] = await Promise.all([from, to].map((sha) => history.read(path, sha, limits.trafficBytes)));
      return isSame(before, after) ? [] : [path];
    }),
  );
  return changed.flat();
}

/** Those of these files that base has already; one that cannot be fetched counts as such. Never rejects. */
export async function replacing(paths: readonly string[], { base, history }: Change): Promise<string[]> {
  const found = await Promise.all(
    paths.map((path) =>
      history.read(path, base.sha, limits.pageBytes).then(
        (bytes) => bytes !== null,
        () => true,
      ),
    ),
  );
  return paths.filter((_, index) => found[index] === true);
}

function isSame(one: Uint8Array | null = null, other: Uint8Array | null = null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
