import { join } from "node:path";
import { installedWheel } from "../../support/wheel.ts";

/** The folder of zizmor exactly as the lock says: a binary inside a wheel, of which no code is run. */
export function installZizmor(): Promise<string> {
  return installedWheel("tools/zizmor", "zizmor", join(import.meta.dirname, "..", "zizmor"));
}
