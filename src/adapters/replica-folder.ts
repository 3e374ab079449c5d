import { rmSync } from "node:fs";
import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFiles } from "./files.ts";

export interface ReplicaFolder {
  path: string;
  /** A folder inside, for what a gateway writes. */
  home: string;
  /** Writes files by their path inside. */
  write: (files: ReadonlyMap<string, string>) => Promise<void>;
  remove: () => Promise<void>;
}

/** A new folder below the system's temporary one that only this user can open. It goes when this process ends. */
export async function createReplicaFolder(): Promise<ReplicaFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), "fallback-gate-replica-")));
  const removeNow = (): void => rmSync(path, { recursive: true, force: true });
  process.once("exit", removeNow);
  const home = join(path, "home");
  await mkdir(home, { mode: 0o700 });
  return {
    path,
    home,
    write: (files) => writeFiles(path, files),
    remove: async () => {
      await rm(path, { recursive: true, force: true });
      process.off("exit", removeNow);
    },
  };
}

/** Writes files below a folder, which is made if it is missing. Throws PATH_REFUSED. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const below = createFiles(folder, { github: true });
  for (const [file, text] of files) await below.write(file, text);
}
