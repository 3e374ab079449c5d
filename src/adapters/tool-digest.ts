import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Returns the SHA-256 of the names and contents of a folder's `*.mjs` files, as `sha256:<hex>`; null if there are none. */
export async function toolDigest(folder: string): Promise<string | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".mjs")).map(({ name }) => name);
  if (names.length === 0) return null;
  const files = await Promise.all(
    names.toSorted().map(async (name) => ({ name, content: await readFile(join(folder, name)) })),
  );
  const hash = createHash("sha256");
  for (const { name, content } of files) hash.update(`${name}\0${content.length}\0`).update(content);
  return `sha256:${hash.digest("hex")}`;
}
