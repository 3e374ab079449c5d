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

/** Paths that are refused by their text, before the file system is accessed. */
export const refusals = {
  read: [...unclear, ...absolute, ...gitFolder],
  readTarget: gitFolder,
  write: unclear,
  writeTarget: [...gitFolder, ...githubFolder],
} as const satisfies Record<string, Refusals>;

/** Throws PATH_REFUSED if a row matches. The path is not part of the message, because it may contain anything. */
export function refuse(path: string, rows: Refusals): void {
  const reason = rows.find(([pattern]) => pattern.test(path))?.[1];
  if (reason !== undefined) throw new GateError("PATH_REFUSED", `expected a path below the repository, got ${reason}`);
}

/** Returns the path from `base` to `target`; null if `target` is not below it. Text only: links are not followed. */
export function pathBelow(base: string, target: string): string | null {
  const path = relative(resolve(base), target);
  return path === "" || path === ".." || path.startsWith("../") ? null : path;
}
