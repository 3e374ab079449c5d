import assert from "node:assert/strict";
import type { Account, EvidenceRecord } from "../../src/generated/types.ts";
import type { JsonObject } from "../../src/core/json.ts";
import type { Step } from "../../src/staging/steps.ts";
import { withProvider, type TestProvider } from "../staging/client.ts";
import { gateOn, type Gated, type GateRequest } from "./gate-on.ts";
import { linkedLogs } from "./linked-log.ts";
import {
  brokenPair,
  cellsOf,
  targetNames,
  targetsOf,
  unwitnessedCells,
  witnessedCells,
  type Cell,
} from "./matrix-cells.ts";
import type { Running } from "./matrix-gateway.ts";
import { matrixGateways, type GatewayName } from "./matrix-gateways.ts";
import { logPathOf, manifestOf, type Way } from "./matrix-manifest.ts";
import { scenariosOf } from "./matrix-scenarios.ts";

/** What the gate recorded of a scenario's exchange without a witness. */
export interface Unwitnessed {
  record: EvidenceRecord;
  /** Calls that the provider counted in that exchange. */
  calls: number;
}

/** One cell: what the gate recorded of the scenario's exchange with the witness, by the log alone and by headers alone. */
export interface CellSeen {
  gateway: GatewayName;
  cell: Cell;
  /** With the provider as witness, and beside it the log of a gateway that keeps one. */
  witnessed: EvidenceRecord;
  /** Calls that reached each target in that exchange, by the ledger. */
  calls: { primary: number; backup: number };
  /** What the log said beside the witness; null for a gateway that keeps none. */
  log: Account | null;
  /** Calls that the provider counted in all exchanges of the cell's route with a witness, and those that the ledger has. */
  counted: { provider: number; ledger: number };
  byLog: Unwitnessed | null;
  byHeaders: Unwitnessed;
}

/** Every scenario on one gateway. */
export interface MatrixSeen {
  cells: readonly CellSeen[];
  /** A fallback that was forced without a witness: what the gate made of it by headers alone, and its calls each time. */
  broken: { records: readonly EvidenceRecord[]; calls: number };
}

/** Every scenario on one real gateway, in a run of the built action for each way to know what happened. */
export async function runMatrix(name: GatewayName, signal?: AbortSignal): Promise<MatrixSeen> {
  await using stage = await withMatrix(name, signal);
  const gate = (way: Way) => gateBy(way, stage);
  const witnessed = await gate("witness");
  const byLog = matrixGateways[name].keepsLog ? await gate("log") : null;
  const byHeaders = await gate("headers");
  const records = byHeaders.records.filter(({ check }) => check === "fallback");
  return {
    cells: scenariosOf(name).map((_, index) => cellSeen(name, index, { witnessed, byLog, byHeaders })),
    broken: { records, calls: byHeaders.callsAt(brokenPair).length / records.length },
  };
}

const everyCell = [...witnessedCells, ...unwitnessedCells, brokenPair];

/** A fallback check of the witnessed run lays its steps itself, so that its route's smoke check finds everything well. */
function standingSteps(): Record<string, readonly Step[]> {
  const standing = everyCell.filter((cell) => cell.scenario.check !== "fallback" || !witnessedCells.includes(cell));
  return Object.fromEntries(
    standing.flatMap((cell) => {
      const { primary, backup } = targetsOf(cell);
      return [[primary, cell.scenario.primary], ...(backup === null ? [] : [[backup, cell.scenario.backup]])];
    }),
  );
}

function portsOfTargets(): Record<string, number> {
  return Object.fromEntries(everyCell.flatMap(targetNames).map((name) => [name, 0]));
}

/** A gateway with every cell, and the scripted provider behind it. */
export interface Stage extends AsyncDisposable {
  name: GatewayName;
  provider: TestProvider;
  running: Running;
}

/** Both end with the test that uses them. */
export async function withMatrix(name: GatewayName, signal?: AbortSignal): Promise<Stage> {
  await using starting = new AsyncDisposableStack();
  const provider = starting.use(await withProvider({ targets: standingSteps(), listen: portsOfTargets() }));
  const cells = cellsOf([...witnessedCells, ...unwitnessedCells], name);
  const running = starting.use(await matrixGateways[name].start(provider, cells, signal));
  const started = starting.move();
  return { name, provider, running, [Symbol.asyncDispose]: () => started.disposeAsync() };
}

interface Run extends Gated {
  /** Calls that the provider counted at the cell's targets during this run. */
  callsAt: (cell: Cell) => readonly JsonObject[];
}

async function gateBy(way: Way, stage: Stage): Promise<Run> {
  const earlier = await stage.provider.journal();
  const gated = await gateOn(requestOf(way, stage));
  const made = (await stage.provider.journal()).slice(earlier.length);
  return { ...gated, callsAt: (cell) => made.filter(({ target }) => targetNames(cell).includes(String(target))) };
}

/** The run of the gate that knows what happened in this way. */
export function requestOf(way: Way, { name, provider, running }: Stage): GateRequest {
  const { manifest, cells, witnessed } = manifestOf(name, way, provider);
  const logs = cells.flatMap((cell) => {
    const file = running.logOf(cell);
    return file === null ? [] : [{ path: logPathOf(cell), file }];
  });
  return {
    manifest,
    url: Object.fromEntries(cells.map((cell) => [cell.id, running.urlOf(cell)])),
    ...(witnessed.length > 0 && { witness: provider, witnessed }),
    beforeStart: linkedLogs(logs),
  };
}

function cellSeen(
  gateway: GatewayName,
  index: number,
  runs: { witnessed: Run; byLog: Run | null; byHeaders: Run },
): CellSeen {
  const [cell, alone] = [witnessedCells, unwitnessedCells].map((cells) => itemAt(cellsOf(cells, gateway), index));
  assert.ok(cell !== undefined && alone !== undefined);
  const witnessed = recordOf(runs.witnessed, cell, cell.scenario.check);
  const { primary = 0, backup = 0 } = witnessed.attempts.per_target;
  const own = runs.witnessed.records.filter(({ route }) => route === cell.id);
  return {
    gateway,
    cell,
    witnessed,
    calls: { primary, backup },
    log: witnessed.accounts.find(({ source }) => source === "log") ?? null,
    counted: {
      provider: runs.witnessed.callsAt(cell).length,
      ledger: sum(own.map(({ attempts }) => attempts.value ?? Number.NaN)),
    },
    byLog: runs.byLog && unwitnessed(runs.byLog, alone),
    byHeaders: unwitnessed(runs.byHeaders, alone),
  };
}

function unwitnessed(run: Run, cell: Cell): Unwitnessed {
  const streamed = cell.scenario.check === "stream";
  const calls = run.callsAt(cell).filter(({ stream }) => stream === streamed);
  return { record: recordOf(run, cell, streamed ? "stream" : "smoke"), calls: calls.length };
}

function recordOf({ records }: Gated, { id }: Cell, check: EvidenceRecord["check"]): EvidenceRecord {
  const found = records.find((record) => record.route === id && record.check === check);
  assert.ok(found, `expected a record of ${check} on ${id}`);
  return found;
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  assert.ok(item !== undefined);
  return item;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
