import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installed, run } from "./install.ts";

/**
 * The folder in which a package is installed exactly as the lock in `lockedIn` says, with further files by
 * their name. No script of a package is run.
 */
export async function installedByNpm(
  place: string,
  more: Readonly<Record<string, string>> = {},
  lockedIn = `__tests__/${place}`,
): Promise<string> {
  const read = (file: string) => readFile(join(import.meta.dirname, "../..", lockedIn, file), "utf8");
  const files = {
    "package.json": await read("package.json"),
    "package-lock.json": await read("package-lock.json"),
    ...more,
  };
  const { dependencies } = JSON.parse(files["package.json"]);
  return installed({
    name: place,
    what: `${Object.entries(dependencies).flat().join("@")} (npm)`,
    remedy: "it needs npm and its registry; lock another version where that one has left it",
    pins: Object.values(files),
    build: async (folder) => {
      for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
      await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
    },
  });
}
