import type { JsonObject } from "../../src/staging/json.ts";
import type { Gateway } from "./gateway-process.ts";
import { deploymentOf, litellmConfigOf } from "./litellm-config.ts";
import { startLitellm } from "./litellm.ts";
import type { Scenario } from "./matrix-scenarios.ts";
import { startPortkey } from "./portkey.ts";

/** One scenario at one gateway, with targets of its own. */
export interface Cell {
  scenario: Scenario;
  /** The name of its route and of its model, and the beginning of its targets' names. */
  id: string;
}

/** A gateway that the matrix is run on, and how a cell is set up there. */
export interface MatrixGateway {
  start(providerUrl: string, cells: readonly Cell[], signal?: AbortSignal): Promise<Gateway>;
  /** The entry of a cell's route under `gateways`. */
  settings(cell: Cell, providerUrl: string): JsonObject;
  /** What the gateway's headers call the first and the second target. */
  aliases(cell: Cell): readonly [string, string];
  /** How a fallback is forced without the scripted provider's help. */
  force(providerUrl: string): JsonObject;
}

/** Names of a cell's targets at the scripted provider. */
export function targetsOf({ id, scenario }: Cell): { primary: string; backup: string | null } {
  return { primary: `${id}-primary`, backup: scenario.alone === true ? null : `${id}-backup` };
}

/** A pair of targets that stands apart from the cells, the first of which always fails. */
export const brokenPair: Cell = {
  id: "broken",
  scenario: { id: "broken", name: "broken", check: "smoke", primary: [500], backup: [200] },
};

const hangMs = 1_500;

export const matrixGateways = {
  litellm: {
    start: (providerUrl, cells, signal) =>
      startLitellm({ config: litellmConfigFor(providerUrl, [...cells, brokenPair]), ...(signal && { signal }) }),
    settings: () => ({ dialect: "litellm", credential: "STAGING_KEY" }),
    aliases: ({ id }) => [deploymentOf(`${id}-primary`), deploymentOf(`${id}-backup`)],
    force: () => ({ model: brokenPair.id }),
  },
  portkey: {
    start: (_url, _cells, signal) => startPortkey({ ...(signal && { signal }) }),
    settings: (cell, providerUrl) => ({
      dialect: "portkey",
      credential: "STAGING_KEY",
      headers: { "x-portkey-config": portkeyConfig(cell, providerUrl) },
    }),
    aliases: ({ scenario }) =>
      scenario.alone === true ? ["config", "none"] : ["config.targets[0]", "config.targets[1]"],
    force: (providerUrl) => ({ headers: { "x-portkey-config": portkeyConfig(brokenPair, providerUrl) } }),
  },
} as const satisfies Record<string, MatrixGateway>;

export type GatewayName = keyof typeof matrixGateways;

function litellmConfigFor(providerUrl: string, cells: readonly Cell[]): string {
  const names = cells.map((cell) => ({ cell, ...targetsOf(cell) }));
  const groups = names.flatMap(({ cell, primary, backup }) => [
    [cell.id, { target: primary, timeout: cell.scenario.id === "hang" ? hangMs / 1_000 : 10 }] as const,
    ...(backup === null ? [] : [[backup, { target: backup }] as const]),
  ]);
  const fallbacks = names.flatMap(({ cell, backup }) => (backup === null ? [] : [[cell.id, backup] as const]));
  const config = { groups: Object.fromEntries(groups), fallbacks: Object.fromEntries(fallbacks), cooldowns: false };
  return litellmConfigOf(providerUrl, config);
}

/** Portkey takes its configuration with every request. Without a list of statuses it falls back on all that is no success. */
function portkeyConfig(cell: Cell, providerUrl: string): string {
  const { primary, backup } = targetsOf(cell);
  const target = (name: string) => ({
    provider: "openai",
    api_key: `key-of-${name}`,
    custom_host: `${providerUrl}/${name}/v1`,
  });
  const retry = { attempts: 2 };
  const timeout = cell.scenario.id === "hang" ? { request_timeout: hangMs } : {};
  return JSON.stringify(
    backup === null
      ? { ...target(primary), retry }
      : { strategy: { mode: "fallback" }, retry, ...timeout, targets: [target(primary), target(backup)] },
  );
}
