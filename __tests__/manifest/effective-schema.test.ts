import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { generic } from "../../src/dialects/generic.ts";
import { effectiveManifest } from "../../src/manifest/index.ts";
import { changed, parse, smallest } from "./cases.ts";

const ajv = new Ajv2020();
for (const name of ["record", "manifest", "dialect", "bundle"]) {
  ajv.addSchema(
    JSON.parse(readFileSync(new URL(`../../schemas/v1/${name}.schema.json`, import.meta.url), "utf8")),
    name,
  );
}
const isEffective = ajv.compile({ $ref: "bundle#/$defs/EffectiveManifest" });

const texts: [name: string, text: string][] = [
  ["the smallest manifest", smallest],
  [
    "one with a gateway",
    changed("routes:", "gateways: { a: { timeout: 180s, headers: { x-a: { env: B } } } }\nroutes:"),
  ],
  ["one without targets", changed("    targets: { main: [dep-primary], backup-eu: [dep-backup] }\n", "")],
  ["one with an uncapped answer", changed("    model", "    output_cap: { field: none }\n    model")],
];
for (const [name, text] of texts) {
  test(`what ${name} stands for fits into a bundle`, () => {
    isEffective(effectiveManifest(parse(text), { generic }, null));
    assert.deepEqual(isEffective.errors, null);
  });
}
