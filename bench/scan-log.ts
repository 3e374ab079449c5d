// Reads one log in a process of its own, so that its memory is its own:
//   node bench/scan-log.ts scan|bare FOLDER FILE IDS
// Prints the time without Node's start (a gate that comes to its logs is running), the rows found, and the peak of memory.
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createLogFiles } from "../src/adapters/logs/log-files.ts";

const [mode = "", folder = "", file = "", idList = ""] = process.argv.slice(2);
const MiB = 1024 * 1024;
const ids = (await readFile(idList, "latin1")).trimEnd().split("\n");

const began = performance.now();
const rows = mode === "bare" ? await readBare() : await scan();
const ms = performance.now() - began;
process.stdout.write(JSON.stringify({ ms, rows, rssMiB: process.resourceUsage().maxRSS / 1024 }));

async function scan(): Promise<number> {
  const prefix = (ids[0] ?? "").slice(0, "xxxxxxxx-xxxx-4xxx-".length);
  const known = new Map(ids.flatMap((id) => [id, id.replaceAll("-", "")].map((text) => [text, id])));
  const { signal } = new AbortController();
  const query = { path: file, prefixes: [prefix, prefix.replaceAll("-", "")], ids: known, maxBytes: Infinity, signal };
  const { lines } = await createLogFiles(folder).find(query);
  return [...lines.values()].flat().length;
}

async function readBare(): Promise<number> {
  const buffer = Buffer.alloc(MiB);
  await using handle = await open(join(folder, file));
  for (let position = 0, bytesRead = 1; bytesRead > 0; position += bytesRead)
    ({ bytesRead } = await handle.read({ buffer, position }));
  return 0;
}
