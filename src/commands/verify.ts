import { stoppable } from "../adapters/stop.ts";
import { errorCode } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import { safeLine } from "../core/safe-line.ts";
import { version } from "../core/version.ts";
import type { Bundle } from "../generated/types.ts";
import { testResultType } from "../report/statement.ts";
import { bundlePaths, evidenceMaxBytes, readBundle, utf8, type BundleFile } from "./bundle-file.ts";
import type { Command } from "./command.ts";

const usage = `fallback-gate verify BUNDLE

Validates every record of a bundle and recomputes its digest. Derives ledgers, findings, decision and records from the facts in the
bundle and compares them byte for byte. Compares the report and the other files in the same folder in the same way.
Exit code: 0 everything matches, 1 something differs, 3 the bundle cannot be read.`;

/** Checks that a bundle, and the report next to it, can be derived from the facts in the bundle. */
export const verify: Command = {
  usage,
  run: (args) => stoppable(() => verified(args), limits.verifyMs),
};

/** Returns the exit code. */
async function verified(args: readonly string[]): Promise<number> {
  const [path = ""] = bundlePaths(args, 1);
  const file = await readBundle(path);
  // This chunk is large, and most commands do not need it.
  const { evidenceFiles, replay } = await import("../settle.ts");
  const { derived, compared } = replay(file.bundle);
  const parts = compared.map(({ what, differsAt }): Result => [
    what,
    differsAt === null ? agrees : `differs at ${differsAt}`,
  ]);
  const results = [fitsSchema, ...parts, ...(await compareFiles(file, evidenceFiles(derived)))];
  const isConsistent = results.every(([, result]) => result === agrees || result === absent);
  const lines = [headline(file.bundle), "", ...table(results), "", ...conclusion(isConsistent, file.bundle)];
  process.stdout.write(lines.map((line) => `${safeLine(line)}\n`).join(""));
  return isConsistent ? 0 : 1;
}

type Result = readonly [what: string, result: string];

const agrees = "agrees";
const absent = "missing, not compared";
/** A bundle that does not match its schema is refused earlier. The schema includes the records. */
const fitsSchema: Result = ["schema", agrees];

async function compareFiles({ text, beside }: BundleFile, files: ReadonlyMap<string, () => string>): Promise<Result[]> {
  const results: Result[] = [];
  for (const [name, expectedText] of files) {
    const found = name === "bundle.json" ? text : await readIfThere(beside, name);
    results.push([name, found === null ? absent : sameText(found, expectedText())]);
  }
  return results;
}

async function readIfThere(beside: BundleFile["beside"], name: string): Promise<string | null> {
  try {
    return utf8(await beside.read(name, evidenceMaxBytes));
  } catch (error) {
    if (errorCode(error) === "FILE_MISSING") return null;
    throw error;
  }
}

function sameText(found: string, expected: string): string {
  if (found === expected) return agrees;
  const lines = expected.split("\n");
  const line = found.split("\n").findIndex((text, index) => text !== lines[index]);
  return `differs at line ${line < 0 ? lines.length : line + 1}`;
}

/** A leg's own routes may all be ready, but only the merged run decides. */
function headline({ run, decision, shard }: Bundle): string {
  const of = `Run ${run.run_id} attempt ${run.run_attempt}`;
  if (shard === undefined) return `${of}: ${decision.overall}`;
  return `${of}, shard ${shard.index} of ${shard.of}: a partial bundle, which decides nothing`;
}

function table(results: readonly Result[]): string[] {
  const width = Math.max(...results.map(([what]) => what.length));
  return results.map(([what, result]) => `  ${what.padEnd(width)}  ${result}`);
}

function conclusion(isConsistent: boolean, { run }: Bundle): string[] {
  const proof = isConsistent
    ? "This proves consistency: decision and report follow from the facts in the bundle."
    : "The bundle is not consistent. Do not rely on it. Download the artifact of the run again.";
  const other =
    isConsistent || run.tool_version === version
      ? []
      : [`This is version ${version}, but version ${run.tool_version} made the bundle. Verify it with that version.`];
  return [proof, ...other, ...maker];
}

/** OWNER/NAME stays a placeholder, because a forged bundle could name any repository. */
const maker = [
  "To prove who made it, check the attestation for the expected repository:",
  `  gh attestation verify BUNDLE --repo OWNER/NAME --predicate-type ${testResultType}`,
];
