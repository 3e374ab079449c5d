import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isObject } from "../../src/core/json.ts";
import { statedTexts } from "../../src/evidence/stated-texts.ts";
import { anEvidence, anExchange, ledgerOf, routeEvidence, success } from "../support/evidence.ts";
import { aGatewaySeen } from "../support/gateways.ts";

type Node = Readonly<Record<string, unknown>>;

const files = new Map<string, Node>();

function schema(file: string): Node {
  const known = files.get(file) ?? JSON.parse(readFileSync(`schemas/v1/${file}`, "utf8"));
  files.set(file, known);
  return known;
}

function definition(reference: string, file: string): { node: Node; file: string } {
  const [other = "", name = ""] = reference.split("#/$defs/");
  const target = other === "" ? file : other;
  const definitions = schema(target)["$defs"];
  const node = isObject(definitions) ? definitions[name] : undefined;
  assert.ok(isObject(node), reference);
  return { node, file: target };
}

/** Places of a schema that allow a text outside a fixed list of words. */
function freeTexts(node: unknown, file: string, place: string): string[] {
  if (!isObject(node)) return [];
  const { $ref, type, properties, items, anyOf, oneOf, additionalProperties } = node;
  if (typeof $ref === "string") {
    const found = definition($ref, file);
    return freeTexts(found.node, found.file, place);
  }
  if (type === "string") return node["enum"] === undefined && node["const"] === undefined ? [place] : [];
  return [
    ...Object.entries(isObject(properties) ? properties : {}).flatMap(([key, inner]) =>
      freeTexts(inner, file, place === "" ? key : `${place}.${key}`),
    ),
    ...freeTexts(items, file, `${place}[]`),
    ...(isObject(additionalProperties) ? [`${place}.*`] : []),
    ...freeTexts(additionalProperties, file, `${place}.*`),
    ...[anyOf, oneOf].flatMap((choices) =>
      Array.isArray(choices) ? choices.flatMap((choice) => freeTexts(choice, file, place)) : [],
    ),
  ];
}

const exchange = "routes[].exchanges[]";

/** Texts chosen by a gateway, its log or a provider. */
const stated = [
  "gateways[].version",
  "environment[].seen",
  "witnesses[].strays[].target",
  `${exchange}.observation.served_by`,
  `${exchange}.ledger.targets[]`,
  `${exchange}.ledger.attempts.per_target.*`,
  `${exchange}.ledger.calls[].target`,
  `${exchange}.ledger.waits[].target`,
  `${exchange}.ledger.logs[].calls[].target`,
  `${exchange}.ledger.logs[].outcomes[].target`,
  `${exchange}.exposures[].field`,
];

/** Names from the manifest, ids and times of the gate, and texts that were read without a credential. */
const ours = [
  /^contracts\[\]\./,
  /^gateways\[\]\.(gateway|headers\[\]|missing\[\])$/,
  /^environment\[\]\.(gateway|header|expected)$/,
  /^witnesses\[\]\.gateways\[\]$/,
  /^logs\[\]\.log$/,
  /^leaks\[\]\.rule$/,
  /^replicas\[\]\./,
  /^routes\[\]\.(route|by_configuration\.at\.file)$/,
  /^routes\[\]\.exchanges\[\]\.(gateway|gate_id|at|exposures\[\]\.log)$/,
  /^routes\[\]\.exchanges\[\]\.ledger\.logs\[\]\.(log|flaws\[\]\.at)$/,
  /^routes\[\]\.exchanges\[\]\.ledger\.(digest$|(expected|accounts|contradictions)\[\]\.)/,
];

test("every text in evidence is either ours or classified as stated by another party", () => {
  const { node, file } = definition("#/$defs/Evidence", "bundle.schema.json");
  const free = [...new Set(freeTexts(node, file, ""))].filter((place) => !ours.some((pattern) => pattern.test(place)));
  assert.deepEqual(free.toSorted(), stated.toSorted());
});

test("stated texts are found at each of their places", () => {
  const ledger = {
    ...ledgerOf(
      [],
      [{ target: "of-a-call", started_ms: 0, ended_ms: 1, status: 200, retry_after_ms: null, shape: null }],
    ),
    targets: ["of-a-row"],
    waits: [{ target: "of-a-wait", wait_ms: 1, retry_after_ms: null }],
    logs: [
      {
        log: "gateway-log",
        rows: 2,
        calls: [{ target: "of-a-logged-call", status: 200 }],
        outcomes: [{ target: "of-an-outcome", status: 200 }],
        switches: null,
        flaws: [],
      },
    ],
  };
  const exchanges = [
    anExchange("smoke", {
      observation: success({ served_by: "of-a-header" }),
      ledger,
      exposures: [{ log: "gateway-log", field: "/of/a/field", kind: "prompt" }],
    }),
  ];
  const evidence = anEvidence({
    gateways: [aGatewaySeen({ version: "of-a-version" })],
    routes: [routeEvidence({ exchanges })],
  });
  const found = new Set(statedTexts(evidence));
  for (const text of [
    "of-a-call",
    "of-a-row",
    "of-a-logged-call",
    "of-an-outcome",
    "of-a-wait",
    "of-a-header",
    "/of/a/field",
    "of-a-version",
  ])
    assert.ok(found.has(text), text);
});
