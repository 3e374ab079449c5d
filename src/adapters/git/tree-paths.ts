import { posix } from "node:path";
import { GateError } from "../../core/errors.ts";
import { safeLine } from "../../core/safe-line.ts";

/** Modes of regular files in a git tree. Links, submodules and folders have others. */
const fileModes: ReadonlySet<string> = new Set(["100644", "100755"]);

/** Normalises a path as in git trees: `./a//b` is `a/b`. Throws HISTORY_FAILED for a path outside the repository. */
export function repositoryPath(path: string): string {
  const normal = posix.normalize(path);
  if (/^(\/|\.\.(\/|$))|\0/.test(normal)) {
    throw new GateError("HISTORY_FAILED", "expected a path below the repository, got another");
  }
  return normal;
}

/** Throws HISTORY_FAILED unless it is a regular file, by its mode in the tree, of at most that many bytes. */
export function expectFile(
  path: string,
  { mode, size }: { mode: string; size: number | null },
  maxBytes: number,
): void {
  expectSize(path, expectRegular(path, fileModes.has(mode) ? size : null), maxBytes);
}

/** Returns the file. Throws HISTORY_FAILED for null, which means that it is not a regular file. */
export function expectRegular<Known>(path: string, file: Known | null): Known {
  if (file === null) throw refused(path, "a regular file", "a folder, a link or a submodule");
  return file;
}

/** Throws HISTORY_FAILED if the file is larger. */
export function expectSize(path: string, size: number, maxBytes: number): void {
  if (size > maxBytes) throw refused(path, `at most ${maxBytes} bytes`, "more");
}

function refused(path: string, expected: string, got: string): GateError {
  return new GateError("HISTORY_FAILED", `expected ${expected}, got ${got}: ${safeLine(path)}`);
}
