import type { JsonObject } from "../../src/core/json.ts";
import { startGitHub } from "../blackbox/harness/github.ts";
import { withProvider, type TestProvider } from "../staging/client.ts";
import { gateOn } from "./gate-on.ts";
import { linkedLogs } from "./linked-log.ts";
import { weightedManifest } from "./matrix-weighted-manifest.ts";
import type { Declared, WeightedRow } from "./matrix-weighted.ts";
import { drawnTargets, reserve, type Drawing, type Weights } from "./weighted.ts";

/** The decision of one run, and the rules of its findings. */
export interface WeightedRun {
  decision: string;
  rules: readonly string[];
}

/** One row: a run for each time that the honest manifest was judged, and as many of its twin. */
export interface WeightedSeen {
  row: WeightedRow;
  honest: readonly WeightedRun[];
  twin: readonly WeightedRun[];
}

interface Stage extends AsyncDisposable {
  provider: TestProvider;
  drawing: Drawing;
}

/** Runs of the built action at the row's gateway, `runs` with the honest manifest and `runs` with its twin. */
export async function runWeighted(row: WeightedRow, runs: number, signal?: AbortSignal): Promise<WeightedSeen> {
  const { honest, twin } = row;
  const declared = { ...honest, ...twin.declared };
  const isAlike = twin.draw === undefined && twin.steps === undefined;
  await using stage = await startStage(row, {}, signal);
  const good = await repeated(runs, row, honest, stage);
  if (isAlike) return { row, honest: good, twin: await repeated(runs, row, declared, stage) };
  await using other = await startStage({ ...row, draw: twin.draw ?? row.draw }, twin.steps ?? {}, signal);
  return { row, honest: good, twin: await repeated(runs, row, declared, other) };
}

async function startStage(
  { draw, weights }: Pick<WeightedRow, "draw" | "weights">,
  targets: NonNullable<WeightedRow["twin"]["steps"]>,
  signal?: AbortSignal,
): Promise<Stage> {
  await using starting = new AsyncDisposableStack();
  const listen = Object.fromEntries([...drawnTargets, reserve].map((target) => [target, 0]));
  const provider = starting.use(await withProvider({ targets, listen }));
  const drawing = starting.use(await draw(provider, weights, signal));
  const started = starting.move();
  return { provider, drawing, [Symbol.asyncDispose]: () => started.disposeAsync() };
}

async function repeated(times: number, row: WeightedRow, declared: Declared, stage: Stage): Promise<WeightedRun[]> {
  const all: WeightedRun[] = [];
  for (let time = 0; time < times; time += 1) all.push(await runOnce(row, declared, stage));
  return all;
}

const logPath = "logs/gateway.jsonl";

/** A pull request in which the share of `backup` rises to what the gateway draws by. */
async function runOnce(row: WeightedRow, declared: Declared, { provider, drawing }: Stage): Promise<WeightedRun> {
  await using github = await startGitHub();
  const [main, backup] = row.weights;
  const { logFile } = drawing;
  const { run, bundle } = await gateOn({
    manifest: weightedManifest(row, declared, drawing, logFile === null ? null : logPath),
    url: drawing.url,
    witness: provider,
    github,
    baseFiles: { "gateway.json": weightsFile([main + 10, backup - 10]) },
    workspaceFiles: { "gateway.json": weightsFile(row.weights) },
    beforeStart: linkedLogs(logFile === null ? [] : [{ path: logPath, file: logFile }]),
  });
  return { decision: run.outputs["decision"] ?? "", rules: bundle.findings.map(({ rule }) => rule) };
}

function weightsFile([main, backup]: Weights): string {
  const weights: JsonObject = { main, backup };
  return JSON.stringify({ weights });
}
