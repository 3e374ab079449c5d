import type { JsonObject } from "../../src/core/json.ts";
import type { GatewayName } from "./matrix-gateways.ts";
import type { Declared, WeightedRow } from "./matrix-weighted.ts";
import { drawnTargets, reserve, type Drawing } from "./weighted.ts";

const refusals = ["bad-credential", "unknown-model", "invalid-body", "wrong-path"];

/** Portkey checks neither the credential nor the model: it hands both on to the target that was drawn. */
const negativeChecks: Readonly<Record<GatewayName, readonly string[]>> = {
  litellm: refusals,
  portkey: ["wrong-path"],
  envoy: refusals,
  nginx: refusals,
  haproxy: refusals,
  traefik: refusals,
};

/** With a share of 20 % so many draws miss a target once in 650,000 runs. */
const draws = 60;

/** A route whose targets are drawn, with all checks that such a gateway can pass. */
export function weightedManifest(
  { gateway, hasReserve }: WeightedRow,
  { budget, checks, smokes = 1, route = {} }: Declared,
  { aliases, headers }: Drawing,
  log: string | null,
): JsonObject {
  const config = headers["x-portkey-config"];
  const settings = { dialect: gateway, credential: "STAGING_KEY", settle: "300ms", timeout: "30s" };
  const targets = hasReserve === true ? [...drawnTargets, reserve] : drawnTargets;
  const promoted = route["order"] === "ordered" ? [] : [{ check: "promoted-target", draws }];
  return {
    gateways: { drawing: { ...settings, ...(config !== undefined && { headers: { "x-portkey-config": config } }) } },
    ...(log !== null && { logs: [{ gateway: "drawing", source: "jsonl", path: log, settle: "1s" }] }),
    routes: [
      {
        id: "chat",
        gateway: "drawing",
        family: "chat-completions",
        model: "chat-staging",
        contract: "chat",
        order: "weighted",
        targets: Object.fromEntries(targets.map((target) => [target, [...(aliases[target] ?? [])]])),
        retry_budget: { attempts: budget },
        fallback_visible_in: log === null ? "header" : "log",
        traffic: { file: "gateway.json", among: "/weights/*", at: { key: "backup" } },
        checks: [{ check: "smoke", repeat: smokes }, "stream", ...negativeChecks[gateway], ...checks, ...promoted],
        ...route,
      },
    ],
  };
}
