import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { errorCode } from "../../src/core/errors.ts";
import { dialects } from "../../src/dialects/index.ts";
import { isManifest } from "../../src/generated/written-validators.cjs";
import { explain } from "../../src/manifest/explain.ts";
import { effectiveManifest } from "../../src/manifest/index.ts";
import type { Json } from "../../src/manifest/json.ts";
import { definitionOf, manifestDefinition, type SchemaNode } from "../../src/manifest/schema.ts";
import { parse, refusalOf, smallest } from "./cases.ts";
import { runs } from "../support/runs.ts";

/** JSON that partly looks like a manifest, so that every branch of the schema is reached. */
const keys = fc.constantFrom(
  "version",
  "gateways",
  "contracts",
  "routes",
  "defaults",
  "id",
  "source",
  "headers",
  "check",
  "checks",
  "env",
  "file",
  "targets",
  "attempts",
  "retry_budget",
  "timeout",
  "auth",
  "dialect",
  "accounts",
  "layers",
  "logs",
  "fields",
  "request",
  "path",
  "wait",
  "name",
  "force",
  "witness",
  "model",
  "environment",
  "expect",
  "header",
  "matches",
  "equals",
  "sha256",
  "flags",
  "scope",
  "waivers",
  "rule",
  "route",
  "traffic",
  "among",
  "at",
  "doc",
  "checked",
  "max_age",
  "x",
);
const scalars = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom("smoke", "fallback", "30s", "a/b", "A_B", "bearer", "unknown", "", "/a/*/b", "/{", "2026-02-30"),
  fc.string(),
);
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalars,
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(keys, tie("json"), { maxKeys: 6, noNullPrototype: true }),
  ),
}));

const { value } = parse(smallest);
const [route] = value.routes;
const top = fc.constantFrom(
  "gateways",
  "layers",
  "logs",
  "contracts",
  "routes",
  "defaults",
  "environment",
  "scope",
  "waivers",
);
const around: ((part: Json) => object | Json)[] = [
  (part) => part,
  (part) => ({ ...value, routes: [part] }),
  (part) => ({ ...value, gateways: { a: part } }),
  (part) => ({ ...value, gateways: { a: { dialect: part } } }),
  (part) => ({ ...value, layers: [part] }),
  (part) => ({ ...value, contracts: { chat: part } }),
  (part) => ({ ...value, environment: { name: "a", expect: [part] } }),
  (part) => ({ ...value, waivers: [part] }),
  (part) => ({ ...value, routes: [{ ...route, traffic: part }] }),
  (part) => ({ ...value, routes: [{ ...route, traffic: { file: "a", at: part } }] }),
  (part) => ({ ...value, logs: [part] }),
  (part) => ({ ...value, routes: [{ ...route, checks: [part] }] }),
  (part) => ({ ...value, routes: [{ ...route, checks: [{ check: "fallback", force: part }] }] }),
  (part) => ({
    ...value,
    routes: [{ ...route, checks: [{ check: "fallback", force: { witness: { main: [part] } } }] }],
  }),
  (part) => ({ ...value, routes: [{ ...route, retry_budget: { attempts: 1, wait: part } }] }),
];
const candidates = fc
  .oneof(
    fc.tuple(top, json).map(([key, part]) => ({ ...value, [key]: part })),
    fc.tuple(fc.constantFrom(...around), json).map(([wrap, part]) => wrap(part)),
  )
  .map((candidate): Json => JSON.parse(JSON.stringify(candidate)));

/** The keywords of a schema and of all that it refers to. */
function keywordsOf(node: SchemaNode, seen: Set<SchemaNode>): string[] {
  const { node: own } = definitionOf(node);
  if (seen.has(own)) return [];
  seen.add(own);
  const { items, propertyNames, anyOf = [], properties = {}, additionalProperties } = own;
  const inner = [items, propertyNames, ...anyOf, ...Object.values(properties), additionalProperties];
  const schemas = inner.filter((each) => typeof each === "object");
  return [...Object.keys(own), ...schemas.flatMap((each) => keywordsOf(each, seen))];
}

/** Texts about the schema, and the direction of a key for which it is compared. */
const notes = ["description", "title", "$comment", "stricter"];

test("every keyword of the manifest's schema is one that `explain` reads", () => {
  const keywords = new Set(keywordsOf(manifestDefinition, new Set()));
  const read =
    "additionalProperties anyOf const enum items maxItems maxLength maxProperties maximum minItems minLength minProperties minimum pattern properties propertyNames required type uniqueItems";
  assert.deepEqual([...keywords].filter((keyword) => !notes.includes(keyword)).toSorted(), read.split(" "));
});

test("`explain` finds a fault exactly if the validator refuses", () => {
  fc.assert(
    fc.property(candidates, (candidate) => {
      assert.equal([...explain(candidate, manifestDefinition)].length === 0, isManifest(candidate));
    }),
    { numRuns: runs(1_000, 3_000) },
  );
});

test("any values under the keys of a manifest are accepted or refused, and never crash the gate", () => {
  fc.assert(
    fc.property(candidates, (candidate) => {
      const text = JSON.stringify(candidate);
      const refused = refusalOf(text);
      assert.notEqual(refused?.code, "INTERNAL");
      if (refused === null) assert.notEqual(effectOf(text), "INTERNAL");
    }),
    { numRuns: 1000 },
  );
});

/** The code of the error thrown while defaults are filled in; null if there is none. */
function effectOf(text: string): string | null {
  try {
    effectiveManifest(parse(text), dialects, null);
    return null;
  } catch (error) {
    return errorCode(error);
  }
}
