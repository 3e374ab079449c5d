import { errorCode } from "../core/errors.ts";
import { safeLine } from "../core/safe-line.ts";
import { version } from "../core/version.ts";
import type { Bundle } from "../generated/types.ts";
import { testResultType } from "../report/statement.ts";
import { bundlePaths, evidenceMaxBytes, readBundle, utf8, type BundleFile } from "./bundle-file.ts";
import type { Command } from "./command.ts";

const usage = `fallback-gate verify BUNDLE

Validates every record of a bundle, computes its digest again, derives its ledgers, findings, decision and records from its facts alone and
compares them byte for byte; so it does with the report and the other files of the evidence that lie beside it.
Exit code: 0 all agree, 1 something differs, 3 the bundle cannot be read.`;

/** Whether a bundle, and the report beside it, follow from the bundle's own facts. */
export const verify: Command = {
  name: "verify",
  says: "derive a bundle's decision again and compare",
  usage,
  run: async (args) => {
    const [path = ""] = bundlePaths(args, 1);
    const file = await readBundle(path);
    // What judges and renders is large, and the other commands start without it.
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
  },
};

type Result = readonly [what: string, result: string];

const agrees = "agrees";
const absent = "not there, not compared";
/** A bundle that does not fit its schema, of which records are a part, is not read at all. */
const fitsSchema: Result = ["schema", agrees];

async function compareFiles({ text, beside }: BundleFile, files: ReadonlyMap<string, string>): Promise<Result[]> {
  const results: Result[] = [];
  for (const [name, expected] of files) {
    const found = name === "bundle.json" ? text : await readIfThere(beside, name);
    results.push([name, found === null ? absent : sameText(found, expected)]);
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

function headline({ run, decision }: Bundle): string {
  return `Run ${run.run_id} attempt ${run.run_attempt}: ${decision.overall}`;
}

function table(results: readonly Result[]): string[] {
  const width = Math.max(...results.map(([what]) => what.length));
  return results.map(([what, result]) => `  ${what.padEnd(width)}  ${result}`);
}

function conclusion(isConsistent: boolean, { run }: Bundle): string[] {
  const proof = isConsistent
    ? "This proves consistency: decision and report follow from the facts in the bundle."
    : "The bundle is not consistent: do not rely on it. Take the evidence of the run from its artifact once more.";
  const other =
    isConsistent || run.tool_version === version
      ? []
      : [`Version ${run.tool_version} made it, and this is ${version}: verify it with the version that made it.`];
  return [proof, ...other, ...maker];
}

/** The bundle's own word for its repository would prove nothing: whoever forges a bundle writes it. */
const maker = [
  "Who made it is proved by the attestation, for the repository that you expect:",
  `  gh attestation verify BUNDLE --repo OWNER/NAME --predicate-type ${testResultType}`,
];
