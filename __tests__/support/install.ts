import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const cache = join(import.meta.dirname, "..", "..", ".cache");

export interface Recipe {
  /** The folder below `.cache` that holds all versions of it. */
  name: string;
  /** The package with its version, and where it comes from. */
  what: string;
  /** What to do where it cannot be installed. */
  remedy: string;
  /** All that decides what is built: the same pins give the same folder. */
  pins: readonly string[];
  build: (folder: string) => Promise<void>;
}

/**
 * The folder of an installation, built when it is not there. Built beside its place and moved in, since test files run at
 * the same time; a folder named after its pins needs no stamp and is never replaced under a running gateway.
 * Rejects with one line that names the package, the reason and the remedy.
 */
export async function installed({ name, what, remedy, pins, build }: Recipe): Promise<string> {
  const place = join(cache, name, createHash("sha256").update(pins.join("\n")).digest("hex").slice(0, 16));
  if (existsSync(place)) return place;
  await mkdir(join(cache, name), { recursive: true });
  const scratch = await mkdtemp(join(cache, name, "install-"));
  try {
    await build(scratch);
    await rename(scratch, place);
  } catch (error) {
    if (!existsSync(place)) throw oneLine(`${what} could not be installed: ${reasonOf(error)} → ${remedy}`);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return place;
}

/** An error that a test runner prints as this line alone: where in the installer it was thrown helps nobody. */
export function oneLine(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}

/** How pip, npm, go and apt-get begin the lines that say what went wrong. */
const complaint = /^(?:ERROR: |npm (?:error|ERR!) |go: |E: )(?!downloading |A complete log)/;
const longest = 400;
/** What `timeout` exits with when it had to end its command. */
const timedOut = 124;

/** One line about why a command failed: its own complaints where it printed any, else all that it printed. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "no reason given";
  if ("code" in error && error.code === "ENOENT" && "path" in error) return `there is no ${String(error.path)}`;
  if ("code" in error && error.code === timedOut) return "it took longer than its time limit";
  const printed = ["stderr" in error ? error.stderr : "", "stdout" in error ? error.stdout : ""].join("\n");
  const lines = printed.split("\n").filter((line) => line.trim() !== "");
  const complaints = lines.filter((line) => complaint.test(line));
  const told = [complaints, lines, [error.message]].find((some) => some.length > 0) ?? [];
  return told.join(" ").replace(/\s+/g, " ").slice(0, longest);
}

export interface RunOptions {
  cwd?: string;
  /** Beside the variables of this process. */
  env?: Readonly<Record<string, string>>;
}

/** What a command prints. Rejects when it fails, with what it said. */
export async function run(command: string, words: readonly string[], { cwd, env }: RunOptions = {}): Promise<string> {
  const options = { ...(cwd !== undefined && { cwd }), env: { ...process.env, ...env } };
  const { stdout } = await promisify(execFile)(command, words, options);
  return stdout;
}
