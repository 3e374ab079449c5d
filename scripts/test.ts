// Runs the tests: all that need nothing but Node; `unit`, those that start no process and no server; `others`, all but these;
// or the one folder named, e.g. `node scripts/test.ts blackbox`.
import { spawn } from "node:child_process";
import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { leftOut, pure } from "./test-folders.ts";

/** They need more than Node: act and actionlint, real gateways, a language server, or packages with recorded replies. */
const onRequest = ["workflow", "gateways", "editor", "replies"];
/** Their tests start at most a server or a process of their own, and change nothing of the process that they run in. */
const sharing = "binding commands configuration docs replica replay setup staging".split(" ");

const cores = availableParallelism();
const [folder] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), "fallback-gate-tests-"));
try {
  process.exitCode = await run(toRun());
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** What Node's test runner starts a process for each of. */
function toRun(): string[] {
  if (folder !== undefined && folder !== "unit" && folder !== "others") return filesOf(folder);
  const unit = pure.flatMap((name) => filesOf(name)).filter((file) => !leftOut.some((name) => file.includes(name)));
  if (folder === "unit") return together("unit", unit);
  const shared = sharing.flatMap((name) => filesOf(name));
  const alone = filesOf().filter((file) => !unit.includes(file) && !shared.includes(file));
  const others = [...together("shared", shared), ...alone];
  return folder === "others" ? others : [...together("unit", unit), ...others];
}

/** A few files that import these: a process for each test file takes longer to start than most of them to run. */
function together(name: string, files: readonly string[]): string[] {
  const shares = Array.from({ length: 2 * cores }, (_, share) =>
    files.filter((_file, index) => index % (2 * cores) === share),
  );
  return shares.map((share, index) => {
    const place = join(scratch, `${name}-${index + 1}.test.mjs`);
    writeFileSync(place, share.map((file) => `import "${pathToFileURL(resolve(file)).href}";\n`).join(""));
    return place;
  });
}

/** The test files of one folder of `__tests__/`, or without a name those of all that need nothing but Node. */
function filesOf(name?: string): string[] {
  return globSync(`__tests__/${name ?? "**"}/**/*.test.ts`)
    .map((file) => file.split(sep).join("/"))
    .filter((file) => name !== undefined || !onRequest.some((other) => file.startsWith(`__tests__/${other}/`)))
    .toSorted();
}

function run(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error(`expected test files in __tests__/${folder ?? ""}, got none`);
    return Promise.resolve(1);
  }
  const reporters = [folder === "unit" ? "dot" : "spec", "./scripts/slowest-tests.ts"].flatMap((reporter) => [
    `--test-reporter=${reporter}`,
    "--test-reporter-destination=stdout",
  ]);
  // A real gateway keeps a core busy. Most others wait for answers and quiet periods half of the time.
  const atOnce = onRequest.includes(folder ?? "") ? cores : 2 * cores;
  // The time limit is far above what any test takes: a test that hangs fails by name instead of holding up the run.
  const args = [
    ...measuring(),
    "--test",
    "--test-timeout=300000",
    `--test-concurrency=${atOnce}`,
    ...reporters,
    ...files,
  ];
  // The processes of a run load the same code hundreds of times. Nothing is kept for the next run.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(scratch, "compiled") };
  return new Promise((done, fail) => {
    spawn(process.execPath, args, { stdio: "inherit", env })
      .on("error", fail)
      .on("exit", (code) => done(code ?? 1));
  });
}

/** The flags with which Node writes what of `src/` was reached to the file that `npm run coverage` names. */
function measuring(): string[] {
  const { FALLBACK_GATE_COVERAGE: report } = process.env;
  if (report === undefined) return [];
  return [
    "--experimental-test-coverage",
    "--test-coverage-include=src/**",
    "--test-coverage-exclude=src/generated/**",
    "--test-reporter=lcov",
    `--test-reporter-destination=${report}`,
  ];
}
