import { GateError } from "../../core/errors.ts";
import { isObject, type JsonObject } from "../../core/json.ts";

/** A regular file. `bytes` is null if GitHub returns them only as a blob. */
export interface Contents {
  sha: string;
  size: number;
  bytes: Uint8Array | null;
}

const sha = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** Returns the id at these keys of a response. Throws HISTORY_FAILED if there is none. */
export function shaAt(data: unknown, ...keys: readonly string[]): string {
  const value = keys.reduce((inner, key) => (isObject(inner) ? inner[key] : undefined), data);
  if (typeof value !== "string" || !sha.test(value)) throw otherShape("the id of an object");
  return value;
}

/** Reads the contents API's answer; null for a folder, a link or a submodule. Throws HISTORY_FAILED for any other shape. */
export function contentsOf(data: unknown): Contents | null {
  if (Array.isArray(data)) return null;
  const { type, encoding, size } = objectOf(data, "the contents of a path");
  if (type === "symlink" || type === "submodule") return null;
  if (type !== "file" || typeof size !== "number") throw otherShape("the contents of a path");
  return { sha: shaAt(data, "sha"), size, bytes: encoding === "none" ? null : blobOf(data) };
}

/** Returns the bytes of a blob. Throws HISTORY_FAILED if it is not a blob or its size is wrong. */
export function blobOf(data: unknown): Uint8Array {
  const { content, encoding, size } = objectOf(data, "a file");
  if (typeof content !== "string" || encoding !== "base64") throw otherShape("a file in base64");
  const bytes = Buffer.from(content, "base64");
  if (bytes.length !== size) throw otherShape("a whole file");
  return bytes;
}

/**
 * Returns the tip of this branch. Throws HISTORY_NOT_FOUND for another name, because GitHub redirects from a renamed branch.
 */
export function branchOf(name: string, data: unknown): string {
  if (objectOf(data, "a branch")["name"] === name) return shaAt(data, "commit", "sha");
  throw new GateError("HISTORY_NOT_FOUND", "expected a branch of this name from GitHub, got another");
}

/** Returns the head and the number of changed files of a pull request. Throws HISTORY_FAILED for any other shape. */
export function pullOf(data: unknown): { head: string; changedFiles: number } {
  const { changed_files: changedFiles } = objectOf(data, "a pull request");
  if (typeof changedFiles !== "number") throw otherShape("a pull request");
  return { head: shaAt(data, "head", "sha"), changedFiles };
}

/** Returns the paths of each changed file: the current one and, after a rename, the old one. Throws HISTORY_FAILED. */
export function filesOf(data: unknown): readonly (readonly string[])[] {
  if (!Array.isArray(data)) throw otherShape("a list of files");
  return data.map((file) => {
    const { filename, previous_filename: previous } = objectOf(file, "a changed file");
    if (typeof filename !== "string") throw otherShape("a changed file");
    return typeof previous === "string" ? [filename, previous] : [filename];
  });
}

/** Returns the object of a response. Throws HISTORY_FAILED for anything else. */
export function objectOf(data: unknown, expected: string): JsonObject {
  if (!isObject(data)) throw otherShape(expected);
  return data;
}

function otherShape(expected: string): GateError {
  return new GateError("HISTORY_FAILED", `expected ${expected} from GitHub, got another shape`);
}
