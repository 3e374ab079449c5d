import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installedByNpm } from "../../__tests__/support/npm.ts";
import { expectEqual, runGate } from "../gate-run.ts";
import type { Counters } from "../mock.ts";
import { runners, type Runner } from "../peers/runners.ts";
import { runMeasured, type Run, type Usage } from "../process.ts";
import { control, ratioOf, valueOf, type Round, type WorkSet } from "../rows.ts";
import type { World } from "../world.ts";

/** The same requests and assertions by other test runners: P2 and P3. Installed from a lock of their own on first use. */
export async function peerSet({ mock, folder }: World): Promise<WorkSet> {
  const installed = await installedByNpm("bench/peers", {}, "bench/peers");
  const gate = (routes: number, latencyMs = 0) => runGate(mock, folder, { routes, latencyMs });
  const run = async (runner: Runner, routes: number): Promise<Run & Usage> => {
    const file = join(folder, runner.file);
    await writeFile(file, runner.text(mock.url, routes));
    return runMeasured([await binOf(installed, runner.package), ...runner.args(file)], folder, runner.env);
  };
  const peer = async (runner: Runner, routes: number, latencyMs = 0): Promise<Run & Usage> => {
    await mock.reset(latencyMs);
    const ran = await run(runner, routes);
    expectEqual(`exit code of ${runner.package}`, ran.code, 0, `${ran.stdout}${ran.stderr}`);
    expectSameWork(runner, routes, await mock.counters());
    return ran;
  };
  for (const runner of Object.values(runners)) {
    await mock.answerWrongly();
    expectEqual(`${runner.package} passes wrong answers`, (await run(runner, 1)).code === 0, false, "");
  }
  return {
    samples: {
      "gate, 1": () => gate(1),
      "Step CI, 1": () => peer(runners["Step CI"], 1),
      "newman, 1": () => peer(runners.newman, 1),
      "promptfoo, 1": () => peer(runners.promptfoo, 1),
      "gate, 100": () => gate(100),
      "Step CI, 100": () => peer(runners["Step CI"], 100),
      "newman, 100": () => peer(runners.newman, 100),
      "promptfoo, 100": () => peer(runners.promptfoo, 100),
      "gate, 1,000": () => gate(1_000),
      "Step CI, 1,000": () => peer(runners["Step CI"], 1_000),
      "gate, 100 at 50 ms": () => gate(100, 50),
      "Step CI, 100 at 50 ms": () => peer(runners["Step CI"], 100, 50),
      "gate, 1,000 again": () => gate(1_000),
    },
    rows: [
      {
        id: "P2",
        what: "wall, 1 route at 0 ms / the fastest of three",
        goal: 0.25,
        ratio: (round) => againstFastest(round, 1),
      },
      {
        id: "P2",
        what: "wall, 100 routes at 0 ms / the fastest of three",
        goal: 0.25,
        ratio: (round) => againstFastest(round, 100),
      },
      ratioOf("P2", "wall, 1,000 routes at 0 ms / Step CI", ["gate, 1,000", "Step CI, 1,000"], 0.25),
      ratioOf(
        "P2",
        "wall, 100 routes at 50 ms / Step CI, unlimited at once",
        ["gate, 100 at 50 ms", "Step CI, 100 at 50 ms"],
        null,
      ),
      {
        id: "P3",
        what: "CPU per check from 100 to 1,000 routes / Step CI",
        goal: 0.35,
        ratio: (round) => growth(round, "gate") / growth(round, "Step CI"),
      },
      control("gate, 1,000 routes", ["gate, 1,000 again", "gate, 1,000"]),
    ],
  };
}

async function binOf(installed: string, name: string): Promise<string> {
  const home = join(installed, "node_modules", name);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    await readFile(join(home, "package.json"), "utf8"),
  );
  return join(home, typeof bin === "string" ? bin : (bin[name] ?? ""));
}

/** A runner that asks less, or was answered otherwise, is not timed. */
function expectSameWork({ package: name }: Runner, routes: number, { n, statuses }: Counters): void {
  const all = { 200: routes, 400: routes, 401: routes, 404: routes };
  const without401 = { 200: routes, 400: routes * 3 };
  expectEqual(`requests of ${name}`, n, routes * 4, "");
  expectEqual(`answers of ${name}`, statuses, name === "promptfoo" ? without401 : all, "");
}

function againstFastest(round: Round, routes: number): number {
  const peers = ["Step CI", "newman", "promptfoo"].map((name) => valueOf(round, `${name}, ${routes}`));
  return valueOf(round, `gate, ${routes}`) / Math.min(...peers);
}

function growth(round: Round, who: string): number {
  return valueOf(round, `${who}, 1,000`, "cpuMs") - valueOf(round, `${who}, 100`, "cpuMs");
}
