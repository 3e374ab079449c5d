import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { workspace, type Cleaned } from "../workspace.ts";

export interface GitRepository {
  folder: string;
  /** Runs git and returns what it printed. */
  git: (...args: readonly string[]) => string;
  /** Commits the folder with these files changed; null removes one. Returns the id. */
  commit: (files?: Readonly<Record<string, string | { link: string } | null>>) => string;
}

/** No configuration of the machine, so that every repository is alike. */
const env = {
  PATH: process.env["PATH"],
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "octocat",
  GIT_AUTHOR_EMAIL: "octocat@example.com",
  GIT_COMMITTER_NAME: "octocat",
  GIT_COMMITTER_EMAIL: "octocat@example.com",
};

/** A real repository with the branch main and no commit. It is removed when the test ends. */
export function gitRepository(context: Cleaned): GitRepository {
  const folder = workspace(context);
  const git = (...args: readonly string[]): string =>
    execFileSync("git", [...args], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] })
      .toString()
      .trim();
  git("init", "--quiet", "--initial-branch=main");
  const commit: GitRepository["commit"] = (files = {}) => {
    for (const [path, content] of Object.entries(files)) put(join(folder, path), content);
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message=a change");
    return git("rev-parse", "HEAD");
  };
  return { folder, git, commit };
}

function put(place: string, content: string | { link: string } | null): void {
  rmSync(place, { force: true });
  if (content === null) return;
  mkdirSync(dirname(place), { recursive: true });
  if (typeof content === "string") writeFileSync(place, content);
  else symlinkSync(content.link, place);
}
