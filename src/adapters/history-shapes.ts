import { GateError } from "../core/errors.ts";
import { isObject } from "../core/json.ts";
import type { JsonObject } from "../core/json.ts";

/** What a tree of git holds under one name. `size` is null for anything but a file or a link. */
export interface TreeEntry {
  mode: string;
  sha: string;
  size: number | null;
}

const sha = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** The id at these keys of a response. Throws HISTORY_FAILED where there is none. */
export function shaAt(data: unknown, ...keys: readonly string[]): string {
  const value = keys.reduce((inner, key) => (isObject(inner) ? inner[key] : undefined), data);
  if (typeof value !== "string" || !sha.test(value)) throw otherShape("the id of an object");
  return value;
}

/** The entries of a tree by name. Throws HISTORY_FAILED when it is no tree, or GitHub left entries out. */
export function treeOf(data: unknown): ReadonlyMap<string, TreeEntry> {
  const { tree, truncated } = objectOf(data, "a tree");
  if (!Array.isArray(tree) || truncated !== false) throw otherShape("a whole tree");
  return new Map(tree.map(entryOf));
}

function entryOf(data: unknown): readonly [string, TreeEntry] {
  const { path, mode, size } = objectOf(data, "an entry of a tree");
  if (typeof path !== "string" || typeof mode !== "string") throw otherShape("an entry of a tree");
  return [path, { mode, sha: shaAt(data, "sha"), size: typeof size === "number" ? size : null }];
}

/** The bytes of a blob. Throws HISTORY_FAILED when it is none, or not of the size that it says. */
export function blobOf(data: unknown): Uint8Array {
  const { content, encoding, size } = objectOf(data, "a blob");
  if (typeof content !== "string" || encoding !== "base64") throw otherShape("a blob in base64");
  const bytes = Buffer.from(content, "base64");
  if (bytes.length !== size) throw otherShape("a whole blob");
  return bytes;
}

/** Head and number of changed files of a pull request. Throws HISTORY_FAILED when it is none. */
export function pullOf(data: unknown): { head: string; changedFiles: number } {
  const { changed_files: changedFiles } = objectOf(data, "a pull request");
  if (typeof changedFiles !== "number") throw otherShape("a pull request");
  return { head: shaAt(data, "head", "sha"), changedFiles };
}

/** The paths of each changed file: the present one and, where it was renamed, the old one. Throws HISTORY_FAILED. */
export function filesOf(data: unknown): readonly (readonly string[])[] {
  if (!Array.isArray(data)) throw otherShape("a list of files");
  return data.map((file) => {
    const { filename, previous_filename: previous } = objectOf(file, "a changed file");
    if (typeof filename !== "string") throw otherShape("a changed file");
    return typeof previous === "string" ? [filename, previous] : [filename];
  });
}

/** The object of a response. Throws HISTORY_FAILED when it is none. */
export function objectOf(data: unknown, expected: string): JsonObject {
  if (!isObject(data)) throw otherShape(expected);
  return data;
}

function otherShape(expected: string): GateError {
  return new GateError("HISTORY_FAILED", `expected ${expected} from GitHub, got another shape`);
}
