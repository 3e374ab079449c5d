import { readFileSync } from "node:fs";
import { join } from "node:path";

const dist = join(import.meta.dirname, "..", "dist");

/** What a start of the command line's `run` and of the action load before their first request, without Node's own modules. */
const entries = { run: ["cli.mjs", "main.mjs", "run.mjs"], action: ["action.mjs"] } as const;

/** The bundles that these import, and so on, and their KiB of code. */
export function startUp(of: keyof typeof entries): { files: string[]; kib: number } {
  const found = new Map<string, string>();
  const open: string[] = [...entries[of]];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    const text = readFileSync(join(dist, name), "utf8");
    found.set(name, text);
    open.push(
      ...Array.from(
        text.matchAll(/^(?:import|export) (?:[^"\n]* from )?"\.\/([^"\n]+)";$/gm),
        ([, other]) => other ?? "",
      ),
    );
  }
  const bytes = [...found.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { files: [...found.keys()], kib: Math.round(bytes / 1024) };
}
