import { relative, resolve } from "node:path";
import { GateError } from "../core/errors.ts";

export type Refusals = readonly (readonly [RegExp, string])[];

const unclear: Refusals = [
  [/^$/, "an empty one"],
  [/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u, "one with control characters"],
  [/\\/, "one with a backslash"],
  [/^~/, "one that begins with ~"],
  [/(^|\/)\.\.(\/|$)/, "one with .."],
];
const absolute: Refusals = [[/^\//, "an absolute one"]];
// .git/config may hold the token of actions/checkout, and a hook in .git is code.
const gitFolder: Refusals = [[/(^|\/)\.git(\/|$)/i, "one inside .git"]];
const githubFolder: Refusals = [[/(^|\/)\.github(\/|$)/i, "one inside .github"]];

/** What is refused by its text alone, before the file system is asked. */
export const refusals = {
  read: [...unclear, ...absolute, ...gitFolder],
  readTarget: gitFolder,
  write: unclear,
  writeTarget: [...gitFolder, ...githubFolder],
} as const satisfies Record<string, Refusals>;

/** Throws PATH_REFUSED when a row matches. The path itself is not part of the message: it may hold anything. */
export function refuse(path: string, rows: Refusals): void {
  const reason = rows.find(([pattern]) => pattern.test(path))?.[1];
  if (reason !== undefined) throw new GateError("PATH_REFUSED", `expected a path below the repository, got ${reason}`);
}

/** The path from `base` to `target`, null when `target` is not below it. Both as text: no link is followed. */
export function pathBelow(base: string, target: string): string | null {
  const path = relative(resolve(base), target);
  return path === "" || path === ".." || path.startsWith("../") ? null : path;
}
