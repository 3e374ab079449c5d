import { safeLine } from "../core/safe-line.ts";
import type { Bundle } from "../generated/types.ts";
import { differences } from "../report/differences.ts";
import { bundlePaths, readBundle } from "./bundle-file.ts";
import type { Command } from "./command.ts";

const usage = `fallback-gate compare ONE OTHER

Explains how two bundles differ, starting with the environment. Ids and times are ignored, because they differ in every run.
Exit code: 0 equal or different, 3 a bundle cannot be read.`;

/** The differences of two bundles. */
export const compare: Command = {
  usage,
  run: async (args) => {
    const [one, other] = await Promise.all(bundlePaths(args, 2).map(readBundle));
    if (one !== undefined && other !== undefined)
      process.stdout.write(
        comparison(one.bundle, other.bundle)
          .map((line) => `${safeLine(line)}\n`)
          .join(""),
      );
    return 0;
  },
};

function comparison(one: Bundle, other: Bundle): string[] {
  const found = differences(one, other);
  const sections = found.flatMap(({ about, lines }) => ["", about, ...lines.map((line) => `  ${line}`)]);
  return [headline("one", one), headline("other", other), ...(found.length === 0 ? ["", "No difference."] : sections)];
}

function headline(which: string, { run, decision }: Bundle): string {
  return `${which.padEnd(5)}  run ${run.run_id} attempt ${run.run_attempt} of ${run.at}: ${decision.overall}`;
}
