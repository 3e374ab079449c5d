import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { installed, run } from "../../support/install.ts";

const lock = join(import.meta.dirname, "..", "zizmor", "requirements.lock");

/** The folder of zizmor exactly as the lock says: a binary inside a wheel, of which no code is run. */
export async function installZizmor(): Promise<string> {
  const pins = await readFile(lock, "utf8");
  return installed({
    name: "tools/zizmor",
    what: `${/^zizmor==\S+/m.exec(pins)?.[0]} (PyPI)`,
    remedy: "it needs Linux on x64, Python 3 with pip, and pip's index; a version that has left it is locked anew",
    pins: [pins],
    build,
  });
}

async function build(folder: string): Promise<void> {
  const options = ["--quiet", "--no-deps", "--require-hashes", "--only-binary=:all:", "--target", folder, "-r", lock];
  await run("python3", ["-m", "pip", "install", ...options]);
}
