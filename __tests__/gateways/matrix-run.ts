import assert from "node:assert/strict";
import type { EvidenceRecord } from "../../src/generated/types.ts";
import type { JsonObject } from "../../src/staging/json.ts";
import type { Step } from "../../src/staging/steps.ts";
import { callsIn, withProvider, type TestProvider } from "../staging/client.ts";
import { gateOn, type Gated } from "./gate-on.ts";
import { brokenPair, matrixGateways, targetsOf, type Cell, type GatewayName } from "./matrix-gateways.ts";
import { scenarios } from "./matrix-scenarios.ts";

/** One cell: what the gate recorded of the scenario's exchange, with the provider as its witness and by headers alone. */
export interface CellSeen {
  gateway: GatewayName;
  cell: Cell;
  /** Calls that reached each target in that exchange, by the ledger. */
  calls: { primary: number; backup: number };
  witnessed: EvidenceRecord;
  byHeaders: EvidenceRecord;
  /** Calls that the provider counted in all exchanges of the cell's route with a witness, and those that the ledger has. */
  counted: { provider: number; ledger: number };
  /** Calls that the provider counted in the exchange that had only headers to believe. */
  unwitnessed: number;
  /** Calls of one fallback that was forced without a witness, and what the gate made of it. */
  brokenCalls: number;
  broken: readonly EvidenceRecord[];
}

const witnessedCells = scenarios.map((scenario): Cell => ({ scenario, id: scenario.id }));
const headerCells = scenarios.map((scenario): Cell => ({ scenario, id: `headers-${scenario.id}` }));

/** Every scenario on one real gateway, with and without a witness, in two runs of the built action. */
export async function runMatrix(name: GatewayName, signal?: AbortSignal): Promise<CellSeen[]> {
  const gateway = matrixGateways[name];
  await using provider = await withProvider({ targets: standingSteps() });
  await using running = await gateway.start(provider.url, [...witnessedCells, ...headerCells], signal);
  const at = { url: running.url };
  const manifest = (cells: readonly Cell[], witnessed: boolean) => manifestOf(name, cells, provider, witnessed);
  const seen = await gateOn({ ...at, witness: provider, manifest: manifest(witnessedCells, true) });
  const alone = await gateOn({ ...at, manifest: manifest(headerCells, false) });
  const counts = await countByTarget(provider);
  return scenarios.map((_, index) => cellSeen(name, index, { seen, alone, counts }));
}

/** A fallback check of the witnessed run lays its steps itself, so that its route's smoke check finds everything well. */
function standingSteps(): Record<string, readonly Step[]> {
  const standing = [
    ...witnessedCells.filter(({ scenario }) => scenario.check !== "fallback"),
    ...headerCells,
    brokenPair,
  ];
  return Object.fromEntries(
    standing.flatMap((cell) => {
      const { primary, backup } = targetsOf(cell);
      return [[primary, cell.scenario.primary], ...(backup === null ? [] : [[backup, cell.scenario.backup]])];
    }),
  );
}

function manifestOf(name: GatewayName, cells: readonly Cell[], provider: TestProvider, witnessed: boolean): JsonObject {
  const gateway = matrixGateways[name];
  return {
    gateways: Object.fromEntries(cells.map((cell) => [cell.id, gateway.settings(cell, provider.url)])),
    defaults: { family: "chat-completions", contract: "chat", fallback_visible_in: "header" },
    routes: cells.map((cell) => ({
      id: cell.id,
      gateway: cell.id,
      model: cell.id,
      targets: declaredTargets(name, cell),
      // The weakest proof: by headers alone nothing but what they say is in the way of a promotion.
      retry_budget: { attempts: 4, proof: "header" },
      checks: witnessed ? witnessedChecks(cell) : headerChecks(cell, gateway.force(provider.url)),
    })),
  };
}

/** The pair on which a fallback is forced without a witness goes by the same names: only the witness is missing then. */
function declaredTargets(name: GatewayName, cell: Cell): JsonObject {
  const { primary, backup } = targetsOf(cell);
  const { aliases } = matrixGateways[name];
  const [first, second] = aliases(cell);
  const [brokenFirst, brokenSecond] = aliases(brokenPair);
  const unique = (...names: readonly string[]) => [...new Set(names)];
  return {
    primary: unique(primary, first, brokenFirst),
    ...(backup !== null && { backup: unique(backup, second, brokenSecond) }),
  };
}

/** All that a route needs to be promoted, so that only the scenario can hold it. */
function witnessedChecks({ scenario }: Cell): unknown[] {
  const { check, primary, backup, alone } = scenario;
  const witness = check === "fallback" ? { primary, backup } : { primary: [500], backup: [200] };
  const streamed = check === "stream" ? ["stream"] : [];
  return ["smoke", ...streamed, "wrong-path", ...(alone === true ? [] : [{ check: "fallback", force: { witness } }])];
}

function headerChecks({ scenario }: Cell, force: JsonObject): unknown[] {
  const asked = scenario.check === "stream" ? "stream" : "smoke";
  return [asked, "wrong-path", ...(scenario.alone === true ? [] : [{ check: "fallback", force }])];
}

async function countByTarget(provider: TestProvider): Promise<ReadonlyMap<string, number>> {
  const calls = callsIn(await provider.control("GET", "journal"));
  const byTarget = Map.groupBy(calls, ({ target }) => String(target));
  return new Map([...byTarget].map(([target, made]) => [target, made.length]));
}

interface Runs {
  seen: Gated;
  alone: Gated;
  counts: ReadonlyMap<string, number>;
}

function cellSeen(gateway: GatewayName, index: number, { seen, alone, counts }: Runs): CellSeen {
  const [cell, headerCell] = [itemAt(witnessedCells, index), itemAt(headerCells, index)];
  const { check } = cell.scenario;
  const witnessed = recordOf(seen, cell, check);
  const own = seen.records.filter(({ route }) => route === cell.id);
  const broken = alone.records.filter((record) => record.check === "fallback");
  return {
    gateway,
    cell,
    calls: {
      primary: witnessed.attempts.per_target["primary"] ?? 0,
      backup: witnessed.attempts.per_target["backup"] ?? 0,
    },
    witnessed,
    byHeaders: recordOf(alone, headerCell, check === "stream" ? "stream" : "smoke"),
    counted: { provider: callsAt(cell, counts), ledger: sum(own.map(({ attempts }) => attempts.value ?? Number.NaN)) },
    unwitnessed: callsAt(headerCell, counts),
    brokenCalls: callsAt(brokenPair, counts) / broken.length,
    broken,
  };
}

function recordOf({ records }: Gated, { id }: Cell, check: EvidenceRecord["check"]): EvidenceRecord {
  const found = records.find((record) => record.route === id && record.check === check);
  assert.ok(found, `expected a record of ${check} on ${id}`);
  return found;
}

function callsAt(cell: Cell, counts: Runs["counts"]): number {
  const { primary, backup } = targetsOf(cell);
  return (counts.get(primary) ?? 0) + (backup === null ? 0 : (counts.get(backup) ?? 0));
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  assert.ok(item !== undefined);
  return item;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
