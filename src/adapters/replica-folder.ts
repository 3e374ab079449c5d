import { rmSync } from "node:fs";
import { mkdir, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { GateError } from "../core/errors.ts";
import { createFiles, unless } from "./files.ts";

export interface ReplicaFolder {
  path: string;
  /** A folder inside, for what a gateway writes. */
  home: string;
  /**
   * Links logs into `home`, each by its path and by its name, so that a gateway that runs there writes them to their place below
   * this folder. Throws FILE_UNWRITABLE.
   */
  linkLogs: (paths: readonly string[], below: string) => Promise<void>;
  /** Writes files by their path inside. */
  write: (files: ReadonlyMap<string, string>) => Promise<void>;
  remove: () => Promise<void>;
}

/** A new folder below the system's temporary one that only this user can open. It goes when this process ends. Throws FILE_UNWRITABLE. */
export async function createReplicaFolder(): Promise<ReplicaFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), "fallback-gate-replica-")).catch(noTemporary));
  const removeNow = (): void => rmSync(path, { recursive: true, force: true });
  process.once("exit", removeNow);
  const home = join(path, "home");
  await mkdir(home, { mode: 0o700 });
  return {
    path,
    home,
    linkLogs: async (paths, below) => {
      for (const log of paths) await linkLog(home, log, join(below, log));
    },
    write: (files) => writeFiles(path, files),
    remove: async () => {
      await rm(path, { recursive: true, force: true });
      process.off("exit", removeNow);
    },
  };
}

function noTemporary(cause: unknown): never {
  const message = "expected a writable folder for temporary files, got none";
  const remedy = "Create the folder that TMPDIR names, or do not set TMPDIR.";
  throw new GateError("FILE_UNWRITABLE", message, { cause, problems: [{ at: null, message, remedy }] });
}

async function linkLog(home: string, log: string, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true }).catch((cause: unknown) => {
    throw new GateError("FILE_UNWRITABLE", `expected a folder for the gateway's log, got none: ${log}`, { cause });
  });
  for (const name of new Set([log, basename(log)])) {
    const link = join(home, name);
    await mkdir(dirname(link), { recursive: true });
    // Of two logs with one name, the first one is linked.
    await symlink(file, link).catch(unless("EEXIST"));
  }
}

/** Writes files below a folder, which is made if it is missing. Throws PATH_REFUSED. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const below = createFiles(folder, { github: true });
  for (const [file, text] of files) await below.write(file, text);
}
