import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type ErrorCode, GateError } from "../../src/core/errors.ts";

/** A test, or whatever else cleans up at its end. */
export interface Cleaned {
  after(step: () => void): void;
}

/** A fresh folder with these files in it. It is removed when the test ends. */
export function workspace(context: Cleaned, files: Record<string, string> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "fallback-gate-files-")));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** For assert.rejects: a GateError with this code whose message matches. */
export function gateError(code: ErrorCode, message: RegExp = /^expected .*, got /): (error: unknown) => boolean {
  return (error) => error instanceof GateError && error.code === code && message.test(error.message);
}
