import { constants } from "node:fs";
import { access, copyFile, mkdir, rm, stat, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, join } from "node:path";
import { startProcess, type ProcessCommand } from "./replica-process.ts";

/** The path of a program; null if no folder of PATH has it. */
export async function programOnPath(name: string, path: string): Promise<string | null> {
  for (const folder of path.split(delimiter).filter((one) => one !== "")) {
    const file = join(folder, name);
    if (await isProgram(file)) return file;
  }
  return null;
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** A package to install. */
export interface Installation {
  folder: string;
  /** Copied into it first. */
  files: readonly string[];
  /** What it must hold afterwards, below the folder. */
  entry: string;
  steps: readonly Pick<ProcessCommand, "program" | "args">[];
  env: ProcessCommand["env"];
}

/**
 * Installs into a folder that may hold the complete installation from earlier. Returns null, or the last lines of the step
 * that failed. Throws what the signal aborts with.
 */
export async function installInto(
  { folder, files, entry, steps, env }: Installation,
  signal: AbortSignal,
): Promise<string[] | null> {
  // Written last: an installation that was interrupted is not one.
  const mark = join(folder, ".complete");
  if (await isThere(mark)) return null;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const file of files) await copyFile(file, join(folder, basename(file)));
  for (const { program, args } of steps) {
    const step = startProcess({ program, args, env, cwd: dirname(folder), shell: false, outputFile: null });
    const stop = (): void => void step.stop();
    signal.addEventListener("abort", stop, { once: true });
    await step.ended;
    signal.removeEventListener("abort", stop);
    signal.throwIfAborted();
    if (step.failed()) return step.lastLines();
  }
  if (!(await isThere(join(folder, entry)))) return [`no ${entry} in the installation`];
  await writeFile(mark, "");
  return null;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
