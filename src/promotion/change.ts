import { limits } from "../core/limits.ts";
import type { History } from "../core/ports/history.ts";
import type { Base, Promotion, RunContext } from "../generated/types.ts";

/** The limit of a bundle for rule changes and for other changes (bundle.schema.json). */
export const mostChanges = 1_000;

/** One file in the states of a change. null: the file does not exist there. */
export interface Sides {
  /** At the merge base. */
  forked: Uint8Array | null;
  /** At the tip of base. */
  base: Uint8Array | null;
  /** After the merge: the head's version if the change touches the file, else base's. */
  merged: Uint8Array | null;
  /** The change touches the file. */
  touched: boolean;
  /** Base has changed the file since the merge base. */
  stale: boolean;
}

/** The compared commits. Files come from commits, never from the working folder. */
export interface Change {
  compared: Promotion["compared"];
  base: Base;
  head: string;
  history: History;
}

/** The commits that an event compares; null if there is no base. Throws the errors of History. */
export async function changeOf(run: RunContext, history: History, localBase: string | null): Promise<Change | null> {
  const compared = comparedBy(run, localBase);
  if (compared === "nothing") return null;
  const head = compared === "local" ? await history.head() : (run.head_sha ?? (await history.head()));
  const ref = run.base_ref ?? run.default_ref;
  const branch = localBase ?? ref;
  // The base commit in a pull request's payload is outdated, so the branch is read.
  const sha = compared === "push" || branch === null ? (run.base_sha ?? head) : await history.tip(branch);
  // A push replaces its base instead of merging into it. A forced push may bring back what base removed.
  const merge_base = compared === "push" ? sha : await history.mergeBase(sha, head);
  const base = { ref, sha, merge_base };
  return { compared, base, head, history };
}

/** Whether a run is about a branch's change, even if its payload names the branch in an unknown form. */
export function isOfBranch({ event, base_ref, default_ref }: RunContext): boolean {
  return base_ref !== null || default_ref !== null || event === "merge_group" || event.startsWith("pull_request");
}

/** A review of a pull request concerns the same change as the pull request. */
function comparedBy(run: RunContext, localBase: string | null): Promotion["compared"] {
  const { event, base_ref, base_sha, default_ref } = run;
  if (localBase !== null) return "local";
  if (base_ref !== null) return event === "merge_group" ? "merge-group" : "pull-request";
  if (event === "push" && base_sha !== null) return "push";
  return default_ref === null ? "nothing" : "default-branch";
}

/** A file in all states of a change. Throws the errors of History. */
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

/** The files that base changed between two of its commits. Throws the errors of History. */
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

/** The files that already exist at base. A file that cannot be fetched counts as existing. Never rejects. */
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
