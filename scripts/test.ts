// Runs the tests: all that need nothing but Node, or the one folder named, e.g. `node scripts/test.ts blackbox`.
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { sep } from "node:path";

/** They need more than Node: act and actionlint, or real gateways. */
const onRequest = ["workflow", "gateways"];

const folder = process.argv[2];
const files = globSync(`__tests__/${folder ?? "**"}/**/*.test.ts`)
  .map((file) => file.split(sep).join("/"))
  .filter((file) => folder !== undefined || !onRequest.some((name) => file.startsWith(`__tests__/${name}/`)))
  .toSorted();

if (files.length === 0) {
  console.error(`expected test files in __tests__/${folder ?? ""}, got none`);
  process.exitCode = 1;
} else {
  // Far above what any test takes: a test that hangs fails by name instead of holding up the run.
  const options = ["--test", "--test-timeout=300000", `--test-concurrency=${availableParallelism()}`];
  process.exitCode = spawnSync(process.execPath, [...options, ...files], { stdio: "inherit" }).status ?? 1;
}
