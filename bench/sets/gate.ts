import { requestsOf, runGate, startAction, width } from "../gate-run.ts";
import { effectiveLatency, type Mock } from "../mock.ts";
import { runMeasured, runNode } from "../process.ts";
import { control, ratioOf, valueOf, type Row, type WorkSet } from "../rows.ts";
import type { World } from "../world.ts";

const routes = 100;
const half = { routes: 50, latencyMs: 200 };

/** One gate beside an empty Node and beside what a client would take that only waits: P1, P3 to P5. */
export async function gateSet({ mock, folder }: World): Promise<WorkSet> {
  const gate = (latencyMs: number, count = routes) => runGate(mock, folder, { routes: count, latencyMs });
  return {
    samples: {
      empty: () => runNode(["-e", "0"], folder),
      "empty, measured": () => runMeasured(["-e", "0"], folder),
      action: () => startAction(folder),
      "one route": () => gate(0, 1),
      "50 ms": () => gate(50),
      "0 ms": () => gate(0),
      "shared targets": () => runGate(mock, folder, { ...half, sharesTargets: true }),
      "own targets": () => runGate(mock, folder, half),
      "action again": () => startAction(folder),
      "300 ms": () => gate(300),
      "50 ms again": () => gate(50),
    },
    rows: [
      ...(await idealRows(mock, 50, 1.3)),
      ...(await idealRows(mock, 300, 1.08)),
      ratioOf("P4", "start without inputs / `node -e 0`", ["action", "empty"], 2.5),
      { id: "P4", what: "first request seen / `node -e 0`", goal: 3.5, ratio: firstRequest },
      ratioOf("P5", "peak memory of 100 routes / `node -e 0`", ["0 ms", "empty, measured"], 2.6, "rssMiB"),
      ratioOf(
        "P10",
        "50 routes on 2 shared targets at 200 ms / on targets of their own",
        ["shared targets", "own targets"],
        2,
      ),
      control("gate, 50 ms", ["50 ms again", "50 ms"]),
      control("start", ["action again", "action"]),
    ],
  };
}

async function idealRows(mock: Mock, latencyMs: number, goal: number): Promise<Row[]> {
  const idealMs = Math.ceil(requestsOf({ routes, latencyMs }) / width) * (await effectiveLatency(mock, latencyMs));
  const name = `${latencyMs} ms`;
  return [
    { id: "P1", what: `wall at ${name} / ideal`, goal, ratio: (round) => valueOf(round, name) / idealMs },
    {
      id: "P1",
      what: `overhead at ${name} / \`node -e 0\``,
      goal: 10,
      ratio: (round) => (valueOf(round, name) - idealMs) / valueOf(round, "empty"),
    },
  ];
}

function firstRequest(round: Parameters<Row["ratio"]>[0]): number {
  return valueOf(round, "one route", "firstMs") / valueOf(round, "empty");
}
