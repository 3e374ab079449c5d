import type { JsonObject } from "../../src/core/json.ts";
import type { EvidenceRecord } from "../../src/generated/types.ts";
import type { Step } from "../../src/staging/steps.ts";
import { withProvider } from "../staging/client.ts";
import { gateOn, type GateRequest } from "./gate-on.ts";
import type { Gateway } from "./gateway-process.ts";

/** One route of an LLM gateway, with targets of its own at the scripted provider. */
export interface LlmRoute {
  /** What the targets answer whenever no check plays a fault. */
  main?: readonly Step[];
  spare?: readonly Step[];
  /** Its switches are in no header, and a person has waived that they are. */
  waived?: true;
  checks: readonly unknown[];
  budget: number;
}

export interface LlmGateway {
  /** Starts it in front of the provider; each route's targets are at `URL/ROUTE-main` and `URL/ROUTE-spare`. */
  start: (providerUrl: string) => Promise<Gateway>;
  /** The model that a client asks for. */
  modelOf: (route: string) => string;
  /** The entry of a route's gateway. */
  settings: (route: string, providerUrl: string) => JsonObject;
  /** What the gateway calls each target; left out where it calls none. */
  aliases?: readonly [main: string, spare: string];
  family?: { name: string; contract: JsonObject; files: GateRequest["workspaceFiles"] };
  routes: Readonly<Record<string, LlmRoute>>;
}

/** By route: its decision, the rules that were broken, and the calls of its checks. */
export type LlmTold = Record<string, string>;

/** One run of the built action over all routes, with the scripted provider as witness. */
export async function gateLlm(gateway: LlmGateway): Promise<LlmTold> {
  const routes = Object.entries(gateway.routes);
  const targets = Object.fromEntries(
    routes.flatMap(([id, { main = [200], spare = [200] }]) => [
      [`${id}-main`, main],
      [`${id}-spare`, spare],
    ]),
  );
  await using provider = await withProvider({ targets });
  await using running = await gateway.start(provider.url);
  const { family } = gateway;
  const { records } = await gateOn({
    url: running.url,
    witness: provider,
    manifest: manifestOf(gateway, provider.url),
    ...(family?.files && { workspaceFiles: family.files }),
  });
  return Object.fromEntries(routes.map(([id]) => [id, toldOf(records.filter(({ route }) => route === id))]));
}

/** The decision, the rules that were broken, and the calls of each check at the one target and at the other. */
function toldOf(records: readonly EvidenceRecord[]): string {
  const calls = records.map(({ check, attempts }) => {
    const { main = 0, spare = 0 } = attempts.per_target;
    return `${check} ${main} + ${spare}`;
  });
  const rules = new Set(records.flatMap((record) => record.rules));
  const decisions = new Set(records.map(({ fallback_decision }) => fallback_decision));
  return `${[...decisions, ...rules].join(", ")}: ${calls.join(", ")}`;
}

const waiver = {
  rule: "fallback-visible",
  reason: "the gateway reports no switch; the witness counts its calls",
  owner: "@example/llm",
  expires: "2099-12-31",
};

function manifestOf({ settings, modelOf, aliases, family, routes }: LlmGateway, providerUrl: string): JsonObject {
  const ids = Object.keys(routes);
  const waived = Object.entries(routes).filter((entry) => entry[1].waived === true);
  const [main, spare] = aliases ?? ["main", "spare"];
  const common = { family: family?.name ?? "chat-completions", contract: family === undefined ? "chat" : "own" };
  return {
    ...(family !== undefined && { contracts: { own: family.contract } }),
    gateways: Object.fromEntries(ids.map((id) => [id, { settle: "500ms", ...settings(id, providerUrl) }])),
    defaults: { ...common, fallback_visible_in: "header" },
    routes: Object.entries(routes).map(([id, { checks, budget }]) => ({
      id,
      gateway: id,
      model: modelOf(id),
      targets: { main: [`${id}-main`, main], spare: [`${id}-spare`, spare] },
      retry_budget: { attempts: budget },
      checks,
    })),
    ...(waived.length > 0 && { waivers: waived.map(([route]) => ({ ...waiver, route })) }),
  };
}
