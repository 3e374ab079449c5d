import { GateError } from "../../core/errors.ts";
import type { History } from "../../core/ports/history.ts";
import { safeLine } from "../../core/safe-line.ts";
import { type Git, gitIn } from "./run.ts";
import { expectFile, repositoryPath } from "./tree-paths.ts";

const entry = /^(\d{6}) [a-z]+ ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0$/;

/**
 * Returns the history of the git repository at this folder. A branch is any name that git resolves to a commit. Throws
 * HISTORY_NOT_FOUND if there is no repository, no such commit or no common history, else HISTORY_FAILED.
 */
export function createGitHistory(folder: string): History {
  const git = gitIn(folder, process.env);
  let root: Promise<void> | null = null;
  const commitOf = async (name: string): Promise<string> => {
    await (root ??= expectRoot(git));
    return commitNamed(git, name);
  };
  const mergeBase = async (base: string, head: string): Promise<string> =>
    mergeBaseOf(git, await commitOf(base), await commitOf(head));
  return {
    tip: commitOf,
    head: () => commitOf("HEAD"),
    mergeBase,
    read: async (path, commit, maxBytes) => read(git, { path, commit: await commitOf(commit), maxBytes }),
    changedFiles: async (base, head) => {
      const from = await mergeBase(base, head);
      return { paths: await changedPaths(git, from, await commitOf(head)), complete: true };
    },
  };
}

const inRepository = "Run it in the top folder of the repository, or leave out --base to gate every route.";

async function expectRoot(git: Git): Promise<void> {
  const prefix = await git(["rev-parse", "--show-prefix"]);
  if (prefix === null) throw notFound("expected a git repository that its user owns, got none", inRepository);
  if (prefix.toString().trim() !== "")
    throw notFound("expected the root of a git repository, got a folder in it", inRepository);
}

async function commitNamed(git: Git, name: string): Promise<string> {
  if (name.startsWith("-")) throw notFound("expected the name of a commit, got one that begins with -");
  const found = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  if (found !== null) return found.toString().trim();
  await expectWhole(git, safeLine(name));
  throw notFound(`expected a branch or commit, got none of this name: ${safeLine(name)}`);
}

async function mergeBaseOf(git: Git, base: string, head: string): Promise<string> {
  // In a shallow clone the visible common ancestor may not be the latest one.
  await expectWhole(git, "base");
  const found = await git(["merge-base", base, head]);
  if (found === null) throw notFound("expected two commits with a common history, got none in common");
  return found.toString().trim();
}

async function expectWhole(git: Git, name: string): Promise<void> {
  const shallow = await git(["rev-parse", "--is-shallow-repository"]);
  if (shallow?.toString().trim() === "false") return;
  const remedy = "Run `git fetch --unshallow` (actions/checkout: fetch-depth: 0), then fetch the branch.";
  throw notFound(`expected the history of ${name}, got a shallow clone`, remedy);
}

async function read(
  git: Git,
  { path, commit, maxBytes }: { path: string; commit: string; maxBytes: number },
): Promise<Uint8Array | null> {
  const wanted = repositoryPath(path);
  const listed = orFailed(await git(["ls-tree", "-z", "-l", "--full-tree", commit, "--", wanted]));
  const [, mode = "", sha = "", size, found] = entry.exec(listed.toString()) ?? [];
  if (found !== wanted) return null;
  expectFile(path, { mode, size: size === "-" ? null : Number(size) }, maxBytes);
  return orFailed(await git(["cat-file", "blob", sha], maxBytes));
}

/** Uses git's plumbing, which user configuration does not change. */
async function changedPaths(git: Git, from: string, to: string): Promise<readonly string[]> {
  const listed = await git(["diff-tree", "-r", "--name-only", "-z", "--no-renames", from, to, "--"]);
  return orFailed(listed).toString().split("\0").slice(0, -1);
}

function orFailed(output: Buffer | null): Buffer {
  if (output !== null) return output;
  throw new GateError(
    "HISTORY_FAILED",
    "expected all objects of the repository, got an error from git: a partial clone lacks some",
  );
}

/** Without a remedy, the caller knows the best one. */
function notFound(message: string, remedy?: string): GateError {
  const problems = remedy === undefined ? [] : [{ at: null, message, remedy }];
  return new GateError("HISTORY_NOT_FOUND", message, { problems });
}
