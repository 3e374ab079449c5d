import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { runGate, verifyAgain } from "../gate-run.ts";
import { runMeasured } from "../process.ts";
import { control, ratioOf, valueOf, type Round, type WorkSet } from "../rows.ts";
import type { World } from "../world.ts";
import { barePool } from "./pool.ts";

const kept = "evidence-of-10000";

/** Growth to 1,000 routes: CPU, memory, and 10,000 records judged again. */
export async function scaleSet({ mock, folder }: World): Promise<WorkSet> {
  const gate = (routes: number) => runGate(mock, folder, { routes, latencyMs: 0 });
  await runGate(mock, folder, { routes: 500, latencyMs: 0, repeat: 5 });
  await rm(join(folder, kept), { recursive: true, force: true });
  await rename(join(folder, "fallback-gate-evidence"), join(folder, kept));
  const judgeAgain = () => verifyAgain(folder, kept);
  return {
    samples: {
      empty: () => runMeasured(["-e", "0"], folder),
      "100 routes": () => gate(100),
      "1,000 routes": () => gate(1_000),
      "pool of 400": () => barePool(mock, folder, 400),
      "pool of 4,000": () => barePool(mock, folder, 4_000),
      verify: judgeAgain,
      "verify again": judgeAgain,
    },
    rows: [
      {
        id: "P3",
        what: "CPU per check from 100 to 1,000 routes / bare undici pool",
        goal: 3,
        ratio: (round) => growth(round, "1,000 routes", "100 routes") / growth(round, "pool of 4,000", "pool of 400"),
      },
      ratioOf("P5", "peak memory of 1,000 routes / `node -e 0`", ["1,000 routes", "empty"], 5, "rssMiB"),
      {
        id: "P9",
        what: "10,000 records judged and reported by `verify`, s",
        goal: 1,
        ratio: (round) => valueOf(round, "verify") / 1_000,
      },
      {
        id: "P9",
        what: "wall per route, 1,000 routes / 100 routes",
        goal: 1,
        ratio: (round) => valueOf(round, "1,000 routes") / 10 / valueOf(round, "100 routes"),
      },
      control("verify", ["verify again", "verify"]),
    ],
  };
}

function growth(round: Round, many: string, few: string): number {
  return valueOf(round, many, "cpuMs") - valueOf(round, few, "cpuMs");
}
