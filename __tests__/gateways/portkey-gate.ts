import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import type { JsonObject } from "../../src/core/json.ts";
import { startProvider } from "../../src/staging/provider.ts";
import type { Step } from "../../src/staging/steps.ts";
import { comparedWith, contractPath, responsesPath } from "../blackbox/contract-copy.ts";
import { gateOn, type Gated } from "./gate-on.ts";
import { startRelay } from "./portkey-relay.ts";
import { startPortkey } from "./portkey.ts";

/** One route through Portkey: its configuration, what its targets answer, and what the gate asks. */
export interface Situation {
  /** In it and in `headers`, PROVIDER/primary is where the target `primary` is, RELAY another gateway, NOBODY where nobody listens. */
  config: JsonObject;
  headers?: Readonly<Record<string, string>>;
  /** What the targets answer to the check; a target without steps answers well. */
  faults: Readonly<Record<string, readonly Step[]>>;
  check: "smoke" | "stream" | "fallback" | "bad-credential" | "unknown-model" | "invalid-body";
  /** What Portkey calls each target. */
  targets: Readonly<Record<string, string>>;
  family?: keyof typeof contracts;
  budget?: number;
  timeout?: string;
}

/** The documentation of each family. */
const contracts = {
  "chat-completions": { source: contractPath, ...comparedWith },
  responses: { source: responsesPath, ...comparedWith },
  messages: { source: "docs/messages.md", ...comparedWith },
} as const;
const messagesPage = readFileSync(join(import.meta.dirname, "../../examples/contracts/messages.md"), "utf8");

const token = "token-of-the-scripted-provider-9a1c";
export const routeOf = (index: number): string => `row-${index + 1}`;

/** The built action's one run over all situations: a gateway and a route each, all at one Portkey and one scripted provider. */
export async function gateSituations(situations: readonly Situation[]): Promise<Gated> {
  const targets = Object.assign({}, ...situations.map(standingFaults));
  const provider = await startProvider({ token, targets });
  const occupied = connect(Number(new URL(provider.url).port), "127.0.0.1");
  try {
    await once(occupied, "connect");
    await using portkey = await startPortkey();
    await using relay = await startRelay(portkey.url);
    // The near end of a connection: a port that is taken and at which nobody listens.
    const nobody = `http://127.0.0.1:${occupied.localPort}`;
    const addresses = { PROVIDER: provider.url, RELAY: relay.url, NOBODY: nobody };
    const addressed = situations.map((situation, index) => withAddresses(situation, index, addresses));
    const configs = addressed.map(({ config }, index) => [configPath(index), JSON.stringify(config, null, 2)]);
    const workspaceFiles = { ...Object.fromEntries(configs), [contracts.messages.source]: messagesPage };
    return await gateOn({ url: portkey.url, witness: provider, manifest: manifestOf(addressed), workspaceFiles });
  } finally {
    occupied.destroy();
    await provider.close();
  }
}

/** A fallback check lays its faults itself; for every other check they stand. */
function standingFaults({ check, faults }: Situation, index: number): Record<string, readonly Step[]> {
  if (check === "fallback") return {};
  return Object.fromEntries(Object.entries(faults).map(([target, steps]) => [`${routeOf(index)}-${target}`, steps]));
}

type Addresses = Readonly<Record<"PROVIDER" | "RELAY" | "NOBODY", string>>;

const configPath = (index: number): string => `gateway/${routeOf(index)}.json`;

/** Every situation has targets of its own at the provider. */
function withAddresses(situation: Situation, index: number, addresses: Addresses): Situation {
  const { config, headers = {} } = situation;
  const text = JSON.stringify({ config, headers })
    .replaceAll("PROVIDER/", `${addresses.PROVIDER}/${routeOf(index)}-`)
    .replaceAll("RELAY", addresses.RELAY)
    .replaceAll("NOBODY", addresses.NOBODY);
  const addressed: Pick<Situation, "config" | "headers"> = JSON.parse(text);
  return { ...situation, ...addressed };
}

function manifestOf(situations: readonly Situation[]): JsonObject {
  return {
    gateways: Object.fromEntries(situations.map((situation, index) => [routeOf(index), gatewayOf(situation, index)])),
    contracts,
    defaults: { model: "chat-staging", fallback_visible_in: "header" },
    routes: situations.map(manifestRoute),
  };
}

function gatewayOf({ headers, timeout = "30s" }: Situation, index: number): JsonObject {
  const configured = { ...headers, "x-portkey-config": { file: configPath(index) } };
  return { dialect: "portkey", credential: "STAGING_KEY", headers: configured, timeout };
}

/** Beside the check that the row is about, what else a route needs to be promoted, where it can have it. */
function manifestRoute(situation: Situation, index: number): JsonObject {
  const { check, faults, family = "chat-completions", budget = 4, targets } = situation;
  const id = routeOf(index);
  const aliases = Object.entries(targets).map(([name, alias]) => [name, [`${id}-${name}`, alias]]);
  return {
    id,
    gateway: id,
    family,
    contract: family,
    targets: Object.fromEntries(aliases),
    retry_budget: { attempts: budget },
    checks:
      check === "fallback" ? ["smoke", "wrong-path", { check, force: { witness: faults } }] : ["wrong-path", check],
  };
}
