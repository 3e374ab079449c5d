import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One file at the merge base, at the tip of base, and at head. */
export interface Texts {
  forked: string;
  base: string;
  head: string;
}

const file = "routes";
const environment = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };

/** Git's own merge of base and head for many files; null if git finds a conflict. */
export function mergedByGit(all: readonly Texts[]): (string | null)[] {
  const folder = mkdtempSync(join(tmpdir(), "merge-oracle-"));
  const git = (args: readonly string[], input: string): string =>
    execFileSync("git", args, { cwd: folder, env: environment, input, encoding: "utf8", maxBuffer: 1 << 28 });
  try {
    git(["init", "--quiet", "--bare", "."], "");
    git(["fast-import", "--quiet"], all.flatMap(commitsOf).join(""));
    const pairs = all.map((_, index) => `base-${index} head-${index}\n`).join("");
    const trees = treesIn(git(["merge-tree", "--write-tree", "--name-only", "--no-messages", "--stdin"], pairs));
    assert.equal(trees.length, all.length);
    const clean = trees.filter((tree) => tree !== null);
    const contents = contentsIn(git(["cat-file", "--batch"], clean.map((tree) => `${tree}:${file}\n`).join("")));
    return trees.map((tree) => (tree === null ? null : (contents[clean.indexOf(tree)] ?? "")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function commitsOf({ forked, base, head }: Texts, index: number): string[] {
  const commit = (name: string, text: string, from: string): string =>
    `commit refs/heads/${name}-${index}\ncommitter t <t@example.com> 0 +0000\ndata 0\n${from}M 100644 inline ${file}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  const from = `from refs/heads/forked-${index}\n`;
  return [commit("forked", forked, ""), commit("base", base, from), commit("head", head, from)];
}

/** For each merge: 1 if it is clean, its tree, the files in conflict, and an empty name at the end. */
function treesIn(output: string): (string | null)[] {
  const trees: (string | null)[] = [];
  const words = output.split("\0");
  while (words.length > 1) {
    const [status, tree = ""] = words.splice(0, 2);
    words.splice(0, words.indexOf("") + 1);
    trees.push(status === "1" ? tree : null);
  }
  return trees;
}

/** Each content follows a line with its size and ends with a line break. All are ASCII. */
function contentsIn(output: string): string[] {
  const contents: string[] = [];
  for (let rest = output; rest !== "";) {
    const [line = ""] = rest.split("\n", 1);
    const size = Number(line.split(" ").at(-1));
    contents.push(rest.slice(line.length + 1, line.length + 1 + size));
    rest = rest.slice(line.length + 1 + size + 1);
  }
  return contents;
}
