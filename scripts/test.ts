// Runs the tests: all that need nothing but Node; `unit`, those that start no process and no server; or the one folder
// named, e.g. `node scripts/test.ts blackbox`.
import { spawn } from "node:child_process";
import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { sep } from "node:path";

/** They need more than Node: act and actionlint, real gateways, a language server, or packages with recorded replies. */
const onRequest = ["workflow", "gateways", "editor", "replies"];
/** Their tests are functions of data. */
const pure =
  "core families manifest promotion contract dialects probe ledger evidence decision record report publish".split(" ");
/** Tests in these folders that start a compiler, git or a server, and one that takes as long as half of the others. */
const leftOut = [
  "families/add-family",
  "promotion/merge",
  "ledger/logs/read-endpoint",
  "ledger/logs/endless-store",
  "contract/document-hostile",
];

const cores = availableParallelism();
const [folder] = process.argv.slice(2);
process.exitCode = folder === "unit" ? await runUnitTests() : await run(filesOf(folder), `--test-concurrency=${cores}`);

/** One process for each core and not one for each file: starting those takes longer than their tests. */
async function runUnitTests(): Promise<number> {
  const all = pure.flatMap((name) => filesOf(name));
  const files = all.filter((file) => !leftOut.some((name) => file.includes(name)));
  const shares = Array.from({ length: cores }, (_, core) => files.filter((_file, index) => index % cores === core));
  const codes = shares.map((share) => run(share, "--test-isolation=none", "--test-reporter=dot"));
  return Math.max(...(await Promise.all(codes)));
}

/** The test files of one folder of `__tests__/`, or without a name those of all that need nothing but Node. */
function filesOf(name: string | undefined): string[] {
  return globSync(`__tests__/${name ?? "**"}/**/*.test.ts`)
    .map((file) => file.split(sep).join("/"))
    .filter((file) => name !== undefined || !onRequest.some((other) => file.startsWith(`__tests__/${other}/`)))
    .toSorted();
}

function run(files: readonly string[], ...options: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error(`expected test files in __tests__/${folder ?? ""}, got none`);
    return Promise.resolve(1);
  }
  // Far above what any test takes: a test that hangs fails by name instead of holding up the run.
  const args = ["--test", "--test-timeout=300000", ...options, ...files];
  return new Promise((done, fail) => {
    spawn(process.execPath, args, { stdio: "inherit" })
      .on("error", fail)
      .on("exit", (code) => done(code ?? 1));
  });
}
