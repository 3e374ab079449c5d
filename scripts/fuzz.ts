// Tries every property again and again, each round with another seed: `npm run fuzz -- [--minutes 10] [--seed 1] [FOLDER]`.
// It stops at the first round that fails and prints its seed. The same round again: the same seed, and `--minutes 0`.
import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: "string", default: "10" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const [minutes, first] = [Number(values.minutes), Number(values.seed)];
const scratch = mkdtempSync(join(tmpdir(), "fallback-gate-fuzz-"));
try {
  process.exitCode = fuzz();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function fuzz(): number {
  const files = propertyFiles(positionals[0] ?? "**");
  if (files.length === 0 || !Number.isFinite(minutes) || !Number.isSafeInteger(first)) {
    console.error("expected a folder with properties, a number of minutes and a whole number as the seed");
    return 2;
  }
  const pools = pooled(files);
  const end = Date.now() + minutes * 60_000;
  for (let seed = first; seed === first || Date.now() < end; seed += 1) {
    console.log(`seed ${seed}: the properties of ${files.length} files`);
    if (!holds(pools, seed)) {
      console.error(`failed with seed ${seed}; the same again: npm run fuzz -- --seed ${seed} --minutes 0`);
      return 1;
    }
  }
  return 0;
}

/** The test files with properties. Real gateways and tools are left out. */
function propertyFiles(folder: string): string[] {
  const all = globSync(`__tests__/${folder}/**/*.test.ts`, {
    exclude: ["__tests__/{gateways,workflow,editor,replies}/**"],
  });
  return all.filter((file) => /from "\.[^"]*\/fast-check\.ts"/.test(readFileSync(file, "utf8"))).toSorted();
}

/** A process for each core: starting one for each file would take longer than most of them run. */
function pooled(files: readonly string[]): string[] {
  const cores = availableParallelism();
  return Array.from({ length: cores }, (_, core) => {
    const place = join(scratch, `properties-${core + 1}.test.mjs`);
    const own = files.filter((_file, index) => index % cores === core);
    writeFileSync(place, own.map((file) => `import "${pathToFileURL(resolve(file)).href}";\n`).join(""));
    return place;
  });
}

/** One round. A property that fails prints the values that it was narrowed down to. */
function holds(pools: readonly string[], seed: number): boolean {
  const env = { ...process.env, FALLBACK_GATE_SEED: String(seed) };
  const args = ["--test", "--test-reporter=dot", ...pools];
  return spawnSync(process.execPath, args, { stdio: "inherit", env }).status === 0;
}
