import { GateError } from "../../../src/core/errors.ts";
import type { History } from "../../../src/core/ports/history.ts";

export type Tree = Readonly<Record<string, string>>;

export interface FakeRepository {
  /** Files by commit. */
  commits: Record<string, Tree>;
  /** The results of successive reads of the branch and of the head. The last one repeats. */
  tips: string[];
  heads: string[];
  mergeBase: string;
  /** Changed files in addition to those whose content differs. */
  others?: readonly string[];
  complete?: boolean;
}

/** A repository in memory that counts the calls it receives. */
export function fakeHistory({ commits, tips, heads, mergeBase, others = [], complete = true }: FakeRepository) {
  const asked: string[] = [];
  const next = (queue: string[]): string => (queue.length > 1 ? queue.shift() : queue[0]) ?? "";
  const treeAt = (commit: string): Tree => {
    const tree = commits[commit];
    if (tree === undefined)
      throw new GateError("HISTORY_NOT_FOUND", "expected a commit of the repository, got another");
    return tree;
  };
  const history: History = {
    tip: async () => next(tips),
    head: async () => next(heads),
    mergeBase: async () => mergeBase,
    read: async (path, commit) => {
      asked.push(`${commit.slice(0, 4)} ${path}`);
      const text = treeAt(commit)[path];
      return text === undefined ? null : new TextEncoder().encode(text);
    },
    changedFiles: async (_, head) => {
      const [before, after] = [treeAt(mergeBase), treeAt(head)];
      const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
        (path) => before[path] !== after[path],
      );
      return { paths: [...paths, ...others], complete };
    },
  };
  return { history, asked };
}
