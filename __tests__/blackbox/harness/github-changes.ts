import { type FakeCommit, leavesOf } from "./github-objects.ts";

type Commits = Readonly<Record<string, FakeCommit>>;

export interface FakeChange {
  filename: string;
  status: "added" | "removed" | "modified" | "renamed";
  sha: string;
  previous_filename?: string;
}

/** The last common ancestor of two commits by their parents; null without one. */
export function mergeBaseOf(commits: Commits, base: string, head: string): string | null {
  const ofBase = new Set(ancestors(commits, base));
  const common = ancestors(commits, head).filter((sha) => ofBase.has(sha));
  const above = new Set(common.flatMap((sha) => ancestors(commits, sha).slice(1)));
  return common.find((sha) => !above.has(sha)) ?? null;
}

/** The commit itself and all before it. */
export function ancestors(commits: Commits, sha: string): string[] {
  const found = new Set([sha]);
  for (const commit of found) for (const parent of commits[commit]?.parents ?? []) found.add(parent);
  return [...found];
}

/** The files that differ between two commits, by name. A file that only moved is a renamed one. */
export function changesBetween(commits: Commits, from: string, to: string): FakeChange[] {
  const [before, after] = [leavesOf(commits[from]?.files), leavesOf(commits[to]?.files)];
  const removed = [...before.values()].filter(({ path }) => !after.has(path));
  const changes = [...after.values()].flatMap(({ path: filename, sha, type }): FakeChange[] => {
    const old = before.get(filename);
    if (old !== undefined) {
      return old.sha === sha && old.type === type ? [] : [{ filename, status: "modified", sha }];
    }
    const moved = removed.findIndex((leaf) => leaf.sha === sha);
    const [previous] = moved === -1 ? [] : removed.splice(moved, 1);
    if (previous === undefined) return [{ filename, status: "added", sha }];
    return [{ filename, status: "renamed", sha, previous_filename: previous.path }];
  });
  const gone = removed.map(({ path: filename, sha }) => ({ filename, status: "removed", sha }) as const);
  return [...changes, ...gone].toSorted((one, other) => (one.filename < other.filename ? -1 : 1));
}
