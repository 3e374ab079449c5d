import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { JsonObject } from "../../src/core/json.ts";
import { gateOn, type Gated } from "./gate-on.ts";
import { startLokiRelay, type RelayOptions } from "./loki-relay.ts";
import { shipTo, type Shipped } from "./loki-shipper.ts";
import { tenant, type Loki } from "./loki.ts";
import { brokenPair, unwitnessedCells } from "./matrix-cells.ts";
import { requestOf, type Stage } from "./matrix-run.ts";

const key = "key-of-the-log-store-4d11c7";
const example = join(import.meta.dirname, "..", "..", "examples", "logs", "loki.yml");
const pageSize = 100;

export interface StoredLog extends Pick<RelayOptions, "faults"> {
  /** What lies in the store besides the gateway's own lines. */
  others: Pick<Shipped, "besides" | "idIn">;
  lateMs: number;
  /** What the workflow binds. Default: the credential that opens the store. */
  boundKey?: string;
  /** The tenant that the manifest names; null: none. Default: the one whose lines Loki holds. */
  named?: string | null;
}

export interface GatedByStore extends Gated {
  /** Statuses of the store's answers, and how often each. */
  answered: ReadonlyMap<number, number>;
}

/** The run that knows what happened by the log alone, with Loki between the gateway and the gate. */
export async function gateByLoki(stage: Stage, loki: Loki, stored: StoredLog): Promise<GatedByStore> {
  const { faults, others, lateMs, boundKey = key, named = tenant } = stored;
  const { manifest, url, beforeStart: _, ...request } = requestOf("log", stage);
  const names = Object.keys(url);
  await using relay = await startLokiRelay(loki.url, { key, faults });
  await using agents = new AsyncDisposableStack();
  agents.use(shipTo(loki, { files: filesOf(stage), lateMs, ...others }));
  const gated = await gateOn({
    ...request,
    url,
    manifest: { ...manifest, logs: names.map((gateway) => logOf(gateway, lateMs, named)) },
    inputs: {
      logs: `loki=${relay.url}`,
      credentials: [...names.map((name) => `${name}=STAGING_KEY`), "loki=LOKI_KEY"].join("\n"),
    },
    env: { LOKI_KEY: boundKey },
  });
  return { ...gated, answered: relay.answered };
}

function filesOf({ running }: Stage): string[] {
  return [...new Set([...unwitnessedCells, brokenPair].flatMap((cell) => running.logOf(cell) ?? []))];
}

/** The example with pages as small as Loki's own default, and long enough for lines that come late. */
function logOf(gateway: string, lateMs: number, named: string | null): JsonObject {
  const { logs } = parse(readFileSync(example, "utf8").replaceAll("1000", String(pageSize)));
  const headers = named === null ? {} : { "x-scope-orgid": named };
  return { ...logs[0], gateway, headers, settle: `${lateMs + 3_000}ms` };
}
