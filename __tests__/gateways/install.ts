import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const cache = join(import.meta.dirname, "..", "..", ".cache", "gateways");

export interface Recipe {
  name: string;
  /** All that decides what is built: the same pins give the same folder. */
  pins: readonly string[];
  build: (folder: string) => Promise<void>;
}

/**
 * The folder of an installation, built when it is not there. Built beside its place and moved in, since test files run at
 * the same time; a folder named after its pins needs no stamp and is never replaced under a running gateway.
 */
export async function installed({ name, pins, build }: Recipe): Promise<string> {
  const place = join(cache, name, createHash("sha256").update(pins.join("\n")).digest("hex").slice(0, 16));
  if (existsSync(place)) return place;
  await mkdir(join(cache, name), { recursive: true });
  const scratch = await mkdtemp(join(cache, name, "install-"));
  try {
    await build(scratch);
    await rename(scratch, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return place;
}

/** What a command prints. Rejects when it fails, with what it said. */
export async function run(command: string, options: readonly string[], cwd?: string): Promise<string> {
  const { stdout } = await promisify(execFile)(command, options, { ...(cwd !== undefined && { cwd }) });
  return stdout;
}
