import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../../src/core/json.ts";
import type { Step } from "../../src/staging/steps.ts";
import { comparedWith } from "../blackbox/contract-copy.ts";
import { withProvider } from "../staging/client.ts";
import { gateOn, gatewayKey, type Gated } from "./gate-on.ts";
import { startLitellm } from "./litellm.ts";
import { testWith } from "./test-with.ts";

/** How LiteLLM serves a family: its provider, and where the scripted one is below a target's address. */
const surfaces = {
  messages: { family: "messages", prefix: "anthropic", path: "" },
  responses: { family: "responses", prefix: "openai", path: "/v1" },
  // Asked for as Responses, and sent to the target as chat completions.
  bridged: { family: "responses", prefix: "openai/chat_completions", path: "/v1" },
} as const;
type Surface = keyof typeof surfaces;
const surfaceNames = ["messages", "responses", "bridged"] as const;

interface Variant {
  checks: readonly unknown[];
  /** Calls that one request may cause. Default 4. */
  budget?: number;
  /** What the primary answers to every request. Default a good answer. */
  standing?: Step;
}

const refusals = ["bad-credential", "unknown-model", "wrong-path"];
/** LiteLLM answers a body without its required field with 500, and calls no target. */
const tolerated = { check: "invalid-body", accept: ["invalid_request", "upstream_error"] };
const fallback = (backup: Step = 200) => ({ check: "fallback", force: { witness: { main: [500], backup: [backup] } } });

const variants = {
  sound: { checks: ["smoke", "stream", ...refusals, tolerated, fallback()] },
  "hidden retries": { checks: ["smoke", "wrong-path", fallback()], budget: 3 },
  "other family": { checks: ["smoke", "wrong-path", fallback("wrong-family")] },
  "failing stream": { checks: ["stream", "wrong-path"], standing: 500 },
} as const satisfies Record<string, Variant>;
type VariantName = keyof typeof variants;
const variantNames = ["sound", "hidden retries", "other family", "failing stream"] as const;

interface Setup extends Variant {
  id: string;
  surface: Surface;
}

const setups: readonly Setup[] = surfaceNames.flatMap((surface) =>
  Object.entries(variants).map(([name, variant]) => ({ ...variant, surface, id: idOf(surface, name) })),
);

function idOf(surface: Surface, name: string): string {
  return `${surface}-${name.replace(" ", "-")}`;
}

function configOf(providerUrl: string): string {
  const deployment = (model_name: string, { surface, id }: Setup, target: string) => ({
    model_name,
    litellm_params: {
      model: `${surfaces[surface].prefix}/${id}-${target}`,
      api_base: `${providerUrl}/${id}-${target}${surfaces[surface].path}`,
      api_key: "key",
    },
    model_info: { id: `dep-${id}-${target}` },
  });
  return JSON.stringify({
    model_list: setups.flatMap((setup) => [
      deployment(setup.id, setup, "main"),
      deployment(`${setup.id}-reserve`, setup, "backup"),
    ]),
    router_settings: {
      num_retries: 2,
      retry_after: 0,
      fallbacks: setups.map(({ id }) => ({ [id]: [`${id}-reserve`] })),
      disable_cooldowns: true,
    },
    general_settings: { master_key: gatewayKey },
  });
}

function routeOf({ id, surface, checks, budget = 4 }: Setup): JsonObject {
  const { family } = surfaces[surface];
  const names = (target: string) => [`${id}-${target}`, `dep-${id}-${target}`];
  return {
    id,
    family,
    model: id,
    contract: family,
    targets: { main: names("main"), backup: names("backup") },
    retry_budget: { attempts: budget },
    fallback_visible_in: "header",
    checks: [...checks],
  };
}

async function gateLitellm(): Promise<Gated> {
  const standing = setups.flatMap(({ id, standing: step }) => (step === undefined ? [] : [[`${id}-main`, [step]]]));
  await using provider = await withProvider({ targets: Object.fromEntries(standing) });
  await using litellm = await startLitellm({ config: configOf(provider.url) });
  const copies = (["messages", "responses"] as const).map((family) => [
    `docs/${family}-copy.md`,
    readFileSync(join(import.meta.dirname, `../../examples/contracts/${family}.md`), "utf8"),
  ]);
  const contractOf = (family: string) => ({ source: `docs/${family}-copy.md`, ...comparedWith });
  const manifest = {
    contracts: { messages: contractOf("messages"), responses: contractOf("responses") },
    gateways: { staging: { dialect: "litellm" } },
    routes: setups.map(routeOf),
  };
  return await gateOn({ url: litellm.url, witness: provider, manifest, workspaceFiles: Object.fromEntries(copies) });
}

let gating: Promise<Gated> | undefined;

interface Measured {
  /** `check: calls to each target, class of the error`. */
  calls: string[];
  findings: string[];
}

/** What the one run of the gate says of a surface in a variant. */
async function measured(surface: Surface, name: VariantName): Promise<Measured> {
  const { records, bundle } = await (gating ??= gateLitellm());
  const id = idOf(surface, name);
  const calls = records
    .filter(({ route }) => route === id)
    .map(({ check, attempts, error_class }) => {
      const { main = 0, backup = 0 } = attempts.per_target;
      return `${check}: ${main} + ${backup}${error_class === null ? "" : `, ${error_class}`}`;
    });
  const findings = bundle.findings
    .filter(({ route }) => route === id)
    .map(({ check, rule, case: broken }) => `${check ?? "route"} ${rule}/${broken}`);
  return { calls, findings };
}

const disagreement = "fallback fallback-target/disagreement";
const notAsked = ["route evidence-complete/not-asked", "route evidence-complete/not-asked"];

/** Measured on 1.100.5: what the gate finds in each variant. */
const expected: Readonly<Record<Surface, Readonly<Record<VariantName, readonly string[]>>>> = {
  // Its header names the first deployment after a fallback, so that no route is promoted.
  messages: {
    sound: [disagreement],
    "hidden retries": ["fallback retry-budget/over", disagreement],
    "other family": ["fallback parseable/other-family"],
    "failing stream": notAsked,
  },
  // LiteLLM reads the answer itself, and makes an error of it.
  responses: {
    sound: [],
    "hidden retries": ["fallback retry-budget/over"],
    "other family": ["fallback parseable/error", "fallback fallback-visible/none"],
    "failing stream": notAsked,
  },
  // It repeats that as well.
  bridged: {
    sound: [],
    "hidden retries": ["fallback retry-budget/over"],
    "other family": ["fallback retry-budget/over", "fallback parseable/error", "fallback fallback-visible/none"],
    "failing stream": notAsked,
  },
};

for (const surface of surfaceNames) {
  testWith("litellm", `${surface}: every call of a sound route is counted`, async () => {
    const { calls } = await measured(surface, "sound");
    assert.deepEqual(calls, [
      "smoke: 1 + 0",
      "stream: 1 + 0",
      "bad-credential: 0 + 0, authentication",
      "unknown-model: 0 + 0, model_not_found",
      "wrong-path: 0 + 0, unknown_path",
      "invalid-body: 0 + 0, upstream_error",
      "fallback: 3 + 1",
    ]);
    const streamed = await measured(surface, "failing stream");
    assert.ok(streamed.calls.includes("stream: 3 + 1"));
  });

  for (const name of variantNames)
    testWith("litellm", `${surface}: ${name}`, async () => {
      const { findings } = await measured(surface, name);
      assert.deepEqual(findings.toSorted(), expected[surface][name].toSorted());
    });
}
