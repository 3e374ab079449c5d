import type { Dirent } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { GateError } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import type { PartialFile, Partials } from "../core/ports/partials.ts";
import { openRegular } from "./files.ts";

const file = "bundle.json";

/**
 * The partial bundles in a folder: NAME/bundle.json for each artifact, or bundle.json itself if only one was downloaded. Other
 * files are not read, no link is followed, and packets of legs are passed over.
 */
export function createPartials(folder: string): Partials {
  return { all: () => filesIn(resolve(folder)) };
}

async function* filesIn(folder: string): AsyncGenerator<PartialFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new GateError("FILE_MISSING", "expected a folder with the partial bundles, got none");
  });
  if (entries.length > limits.partials)
    throw new GateError("INPUT_INVALID", `expected at most ${limits.partials} partial bundles, got more`);
  const sorted = entries.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const names = new Set(sorted.map(({ name }) => name));
  for (const [index, entry] of sorted.entries()) {
    if (await isPacketOfLeg(folder, entry, names)) continue;
    const place = mayBeShown(entry.name) ? entry.name : `entry ${index + 1}`;
    if (entry.isDirectory()) yield await fileAt(join(folder, entry.name, file), place);
    else if (entry.name === file) yield await fileAt(join(folder, file), place);
    else yield { place, bytes: null, why: "it is not a folder with a bundle.json" };
  }
}

/** A leg leaves its packet for a provider's support next to its evidence folder (publish/packet.ts). */
async function isPacketOfLeg(folder: string, entry: Dirent, names: ReadonlySet<string>): Promise<boolean> {
  const leg = entry.name.replace(/-escalation$/, "");
  if (leg === entry.name || !names.has(leg) || !entry.isDirectory()) return false;
  const inside = await readdir(join(folder, entry.name)).catch(() => []);
  return inside.length === 1 && inside[0] === "escalation.json";
}

async function fileAt(path: string, place: string): Promise<PartialFile> {
  try {
    const { size } = await lstat(path);
    if (size > limits.bundleBytes) return { place, bytes: null, why: `it has more than ${limits.bundleBytes} bytes` };
    const handle = await openRegular(path, place);
    try {
      const bytes = await buffer(handle.createReadStream({ end: limits.bundleBytes, autoClose: false }));
      return { place, bytes, why: "" };
    } finally {
      await handle.close();
    }
  } catch {
    return { place, bytes: null, why: "it has no bundle.json that is a regular file" };
  }
}
