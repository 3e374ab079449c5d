import type { JsonObject } from "../../src/core/json.ts";
import type { TestProvider } from "../staging/client.ts";
import { brokenPair, cellsOf, targetsOf, unwitnessedCells, witnessedCells, type Cell } from "./matrix-cells.ts";
import { matrixGateways, type GatewayName } from "./matrix-gateways.ts";

/** How the gate may know what happened: by the witness and all that the gateway tells, by its log, or by headers alone. */
export type Way = "witness" | "log" | "headers";

/** Where the log of a cell lies in the workspace. */
export function logPathOf({ id }: Cell): string {
  return `logs/${id}.jsonl`;
}

/** None of these gateways calls a provider after it has answered; each run waits this long for such a call. */
const settle = "500ms";

export interface MatrixManifest {
  manifest: JsonObject;
  /** The cells whose gateways it names, each by the name of its cell. */
  cells: readonly Cell[];
  /** Gateways that the scripted provider is the witness of. */
  witnessed: readonly string[];
}

/** A route for each scenario, at a gateway of its own. */
export function manifestOf(name: GatewayName, way: Way, provider: TestProvider): MatrixManifest {
  const gateway = matrixGateways[name];
  const routed = cellsOf(way === "witness" ? witnessedCells : unwitnessedCells, name);
  const forced = gateway.forced(provider);
  const replicas = way !== "witness" && forced["on"] === brokenPair.id ? [brokenPair] : [];
  const cells = [...routed, ...replicas];
  const isLogged = gateway.keepsLog && way !== "headers";
  const manifest = {
    gateways: Object.fromEntries(cells.map((cell) => [cell.id, { ...gateway.settings(cell, provider), settle }])),
    ...(isLogged && { logs: cells.map(logOf) }),
    defaults: { family: "chat-completions", contract: "chat", fallback_visible_in: isLogged ? "log" : "header" },
    routes: routed.map((cell) => ({
      id: cell.id,
      gateway: cell.id,
      model: cell.id,
      targets: declaredTargets(name, cell, provider),
      // The weakest proof: by headers alone nothing but what they say is in the way of a promotion.
      retry_budget: { attempts: 4, proof: "header" },
      checks: way === "witness" ? witnessedChecks(cell) : unwitnessedChecks(cell, forced),
    })),
  };
  return { manifest, cells, witnessed: (way === "witness" ? routed : replicas).map(({ id }) => id) };
}

function logOf(cell: Cell): JsonObject {
  return { gateway: cell.id, source: "jsonl", path: logPathOf(cell), settle: "1s" };
}

/** The pair on which a fallback is forced without a witness goes by the same names: only the witness is missing then. */
function declaredTargets(name: GatewayName, cell: Cell, provider: TestProvider): JsonObject {
  const [own, broken] = [namesOf(name, cell, provider), namesOf(name, brokenPair, provider)];
  const both = (target: "primary" | "backup") => [...new Set([...own[target], ...broken[target]])];
  return { primary: both("primary"), ...(own.backup.length > 0 && { backup: both("backup") }) };
}

/** What the scripted provider and the gateway call each target. */
function namesOf(name: GatewayName, cell: Cell, provider: TestProvider): Record<"primary" | "backup", string[]> {
  const { primary, backup } = targetsOf(cell);
  const [first, second] = matrixGateways[name].aliases(cell, provider);
  return { primary: [primary, first], backup: backup === null ? [] : [backup, second] };
}

/** All that a route needs to be promoted, so that only the scenario can hold it. */
function witnessedChecks({ scenario }: Cell): unknown[] {
  const { check, primary, backup, alone } = scenario;
  const witness = check === "fallback" ? { primary, backup } : { primary: [500], backup: [200] };
  const streamed = check === "stream" ? ["stream"] : [];
  return ["smoke", ...streamed, "wrong-path", ...(alone === true ? [] : [{ check: "fallback", force: { witness } }])];
}

function unwitnessedChecks({ scenario }: Cell, forced: JsonObject): unknown[] {
  const streamed = scenario.check === "stream" ? ["stream"] : [];
  return ["smoke", ...streamed, "wrong-path", ...(scenario.alone === true ? [] : [{ check: "fallback", ...forced }])];
}
