import { basename, dirname, resolve } from "node:path";
import { createFiles } from "../adapters/files.ts";
import { GateError } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import type { Files } from "../core/ports/files.ts";
import { utf8Text } from "../core/utf8.ts";
import type { Bundle } from "../generated/types.ts";
import { readOptions } from "./command.ts";

export interface BundleFile {
  bundle: Bundle;
  text: string;
  /** Reads files in the folder of the bundle. */
  beside: Pick<Files, "read">;
}

/** The size limit of a bundle and of a file next to it. */
export const evidenceMaxBytes = limits.bundleBytes;

/** The paths of bundles in the arguments. Throws INPUT_INVALID for another number of them, and for options. */
export function bundlePaths(args: readonly string[], count: number): readonly string[] {
  const { rest } = readOptions(args, [], { most: count });
  if (rest.length === count) return rest;
  throw new GateError(
    "INPUT_INVALID",
    `expected ${count === 1 ? "the path of a bundle" : `the paths of ${count} bundles`}, got ${rest.length || "none"}`,
  );
}

/** Reads and validates a bundle. Throws INPUT_INVALID, PATH_REFUSED or FILE_UNREADABLE, each with its cause and a remedy. */
export async function readBundle(path: string): Promise<BundleFile> {
  const place = resolve(path);
  const beside = createFiles(dirname(place));
  const text = utf8(await beside.read(basename(place), evidenceMaxBytes));
  // The validator is as large as all commands together, and most of them do not need it.
  const { parsedBundle } = await import("../settle.ts");
  const bundle = parsedBundle(text);
  return { bundle, text, beside };
}

/** The text of UTF-8 bytes, including a byte order mark. Throws FILE_UNREADABLE for other bytes. */
export function utf8(bytes: Uint8Array): string {
  const text = utf8Text(bytes, { keepMark: true });
  if (text === null) throw new GateError("FILE_UNREADABLE", "expected a file in UTF-8, got other bytes");
  return text;
}
