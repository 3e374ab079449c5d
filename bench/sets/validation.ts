import { join } from "node:path";
import { installedByNpm } from "../../__tests__/support/npm.ts";
import { expectEqual, runGate } from "../gate-run.ts";
import { runNode } from "../process.ts";
import { control, ratioOf, valueOf, type Round, type Sample, type WorkSet } from "../rows.ts";
import type { World } from "../world.ts";

const script = join(import.meta.dirname, "../validate.ts");
const others = ["ajv", "typebox", "zod"] as const;

/** Records parsed and validated by the generated code beside libraries that read the same JSON Schema: P8. Typebox and zod also take what an object inherits. */
export async function validationSet({ mock, folder }: World): Promise<WorkSet> {
  const installed = await installedByNpm("bench/validators", {}, "bench/validators");
  await runGate(mock, folder, { routes: 1_000, latencyMs: 0 });
  const records = join(folder, "fallback-gate-evidence/records.jsonl");
  const validate = (who: string) => async (): Promise<Partial<Sample>> => {
    const ran = await runNode([script, who, installed, records], folder);
    expectEqual(`exit code of ${who}`, ran.code, 0, ran.stderr);
    const { firstMs, allMs }: { firstMs: number; allMs: number } = JSON.parse(ran.stdout);
    return { firstMs, wallMs: allMs };
  };
  return {
    samples: {
      ours: validate("ours"),
      ...Object.fromEntries(others.map((who) => [who, validate(who)])),
      "ours again": validate("ours"),
    },
    rows: [
      ratioOf("P8", "4,000 records parsed and validated / ajv with the same rules", ["ours", "ajv"], 1.11),
      { id: "P8", what: "the same / the faster of two with fewer rules", goal: null, ratio: againstLooser },
      ratioOf("P8", "first verdict / ajv that compiles at run time", ["ours", "ajv"], 0.5, "firstMs"),
      control("validation", ["ours again", "ours"]),
    ],
  };
}

function againstLooser(round: Round): number {
  return valueOf(round, "ours") / Math.min(valueOf(round, "typebox"), valueOf(round, "zod"));
}
