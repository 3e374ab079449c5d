import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, lstat, mkdir, open, realpath, rename, rm, rmdir, unlink, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { GateError } from "../core/errors.ts";
import type { Files } from "../core/ports/files.ts";
import { pathBelow, refusals, refuse, type Refusals } from "./paths.ts";

interface FilesOptions {
  /** More folders for writing. */
  writable?: readonly string[];
  /** Whether `.github` may be written to: for pinned files, never for evidence. */
  github?: boolean;
}

/**
 * Returns access to files below `root` and, for writing only, below more folders. `read` throws PATH_REFUSED, FILE_MISSING or
 * FILE_UNREADABLE, `write` PATH_REFUSED. `.git` is never accessible; `.github` is only writable on request.
 */
export function createFiles(root: string, { writable = [], github = false }: FilesOptions = {}): Files {
  const refused = github ? refusals.readTarget : refusals.writeTarget;
  return {
    read: (path, maxBytes) => read(root, path, maxBytes).catch(readFailure(path)),
    write: (path, text) => write([root, ...writable], refused, path, text).catch(writeFailure(path)),
    remove: (path) => remove([root, ...writable], refused, path).catch(writeFailure(path)),
  };
}

async function read(root: string, path: string, maxBytes: number): Promise<Uint8Array> {
  refuse(path, refusals.read);
  const handle = await openRegular(await linkTarget(root, path), path);
  try {
    // The reported size may be wrong, so one byte more than allowed is read.
    const content = await buffer(handle.createReadStream({ end: maxBytes, autoClose: false }));
    if (content.length > maxBytes) throw unreadable(`expected at most ${maxBytes} bytes, got more: ${path}`);
    return content;
  } finally {
    await handle.close();
  }
}

/** Resolves a path below `root`. Throws PATH_REFUSED, or the system's error if it does not exist. */
export async function linkTarget(root: string, path: string): Promise<string> {
  const base = await realpath(root);
  const target = await realpath(join(base, path));
  const inside = pathBelow(base, target);
  if (inside === null) throw refusal(`expected a file below the repository, got a link that leads out: ${path}`);
  refuse(inside, refusals.readTarget);
  return target;
}

/** Opens regular files only: opening a pipe or a device can block or have effects. */
export async function openRegular(target: string, path: string): Promise<FileHandle> {
  const seen = await lstat(target);
  if (!seen.isFile()) throw unreadable(`expected a regular file, got something else: ${path}`);
  const handle = await open(target, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  const opened = await handle.stat();
  if (opened.dev === seen.dev && opened.ino === seen.ino) return handle;
  await handle.close();
  throw refusal(`expected the file that was checked, got another: ${path}`);
}

async function write(bases: readonly string[], refused: Refusals, path: string, text: string): Promise<void> {
  const { root, inside } = await placeOf(bases, refused, path);
  await makeFolders(root, dirname(inside).split("/"));
  await replace(join(root, inside), text);
}

async function remove(bases: readonly string[], refused: Refusals, path: string): Promise<void> {
  const { root, inside } = await placeOf(bases, refused, path);
  const steps = inside.split("/");
  for (let length = 1; length < steps.length; length++) {
    const folder = await lstat(join(root, ...steps.slice(0, length))).catch(unless("ENOENT"));
    if (folder?.isDirectory() !== true) return;
  }
  const target = join(root, inside);
  const present = await lstat(target).catch(unless("ENOENT"));
  if (present?.isFile() !== true) return;
  await unlink(target);
  await rmdir(dirname(target)).catch(unless("ENOTEMPTY"));
}

/** The real folder that may be written to, and the path below it. Throws PATH_REFUSED. */
async function placeOf(
  bases: readonly string[],
  refused: Refusals,
  path: string,
): Promise<{ root: string; inside: string }> {
  refuse(path, refusals.write);
  const target = resolve(bases[0] ?? "", path);
  const [place] = bases.flatMap((base) => {
    const inside = pathBelow(base, target);
    return inside === null ? [] : [{ base, inside }];
  });
  if (place === undefined) throw refusal(`expected a path below a folder that may be written, got another: ${path}`);
  refuse(place.inside, refused);
  return { root: await realpath(place.base), inside: place.inside };
}

async function makeFolders(root: string, names: readonly string[]): Promise<void> {
  let folder = root;
  for (const name of names) {
    folder = join(folder, name);
    await mkdir(folder, { mode: 0o700 }).catch(unless("EEXIST"));
    if (!(await lstat(folder)).isDirectory()) throw refusal(`expected a folder, got a link or a file: ${name}`);
  }
}

async function replace(target: string, text: string): Promise<void> {
  const present = await lstat(target).catch(unless("ENOENT"));
  if (present?.isFile() === false) throw refusal("expected a regular file or none, got something else");
  const draft = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, text, { flag: "wx", mode: 0o600 });
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
}

/** A handler of rejections that passes over the error with this code of the system. */
export function unless(code: string): (error: unknown) => undefined {
  return (error) => {
    if (systemCode(error) !== code) throw error;
  };
}

/** Converts a read error to PATH_REFUSED, FILE_MISSING or FILE_UNREADABLE. The path must have passed `refuse`. */
export function readFailure(path: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof GateError) throw error;
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new GateError("FILE_MISSING", `expected a file, got none: ${path}`);
    throw unreadable(`expected a readable file, got ${code ?? noCode}: ${path}`, error);
  };
}

function writeFailure(path: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof GateError) throw error;
    throw refusal(`expected a writable path, got ${systemCode(error) ?? noCode}: ${path}`, error);
  };
}

/** Used for a system error without a code such as EIO. */
const noCode = "an unknown error";

/** Whether the operating system raised the error, and not this code or a library. */
export function isSystemError(error: unknown): boolean {
  return systemCode(error) !== null;
}

function systemCode(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" && /^E[A-Z0-9]+$/.test(code) ? code : null;
}

function refusal(message: string, cause?: unknown): GateError {
  return new GateError("PATH_REFUSED", message, { cause });
}

function unreadable(message: string, cause?: unknown): GateError {
  return new GateError("FILE_UNREADABLE", message, { cause });
}
