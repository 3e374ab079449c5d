// Bundles the four entries into dist/, which is committed because `uses: owner/name@sha` runs it without a build.
// `--check` fails when a fresh build differs from what is committed, byte for byte.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "rolldown";
import bundles from "../rolldown.config.ts";

const repository = join(import.meta.dirname, "..");
const committed = join(repository, "dist");

if (process.argv.includes("--check")) await check();
else {
  rmSync(committed, { recursive: true, force: true });
  for (const [name, bytes] of await built(committed))
    console.log(`dist/${name}  ${Math.ceil(bytes.length / 1024)} KiB`);
}

async function check(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "fallback-gate-build-"));
  try {
    const [fresh, old] = [await built(scratch), contents(committed)];
    const names = [...new Set([...fresh.keys(), ...old.keys()])];
    const differing = names.filter((name) => !same(fresh.get(name), old.get(name)));
    if (differing.length === 0) console.log("dist/ is what src/ gives");
    else {
      console.error(`dist/ differs from a fresh build: ${differing.join(", ")}. Run: npm run build`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function built(folder: string): Promise<Map<string, Buffer>> {
  await build({ ...bundles, output: { ...bundles.output, dir: folder } });
  const files = contents(folder);
  const personal = [...files].filter(([, bytes]) => bytes.includes(repository)).map(([name]) => name);
  if (personal.length > 0) throw new Error(`expected no path of this machine in ${personal.join(", ")}`);
  return files;
}

function contents(folder: string): Map<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}

function same(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one !== undefined && other !== undefined && one.equals(other);
}
