import assert from "node:assert/strict";
import { test } from "node:test";
import { dialects } from "../../src/dialects/index.ts";
import { effectiveManifest } from "../../src/manifest/index.ts";
import { changed, parse, smallest } from "./cases.ts";
import { isEffective } from "./effective-schema.ts";

const texts: [name: string, text: string][] = [
  ["the smallest manifest", smallest],
  [
    "one with a gateway",
    changed("routes:", "gateways: { a: { timeout: 180s, headers: { x-a: { env: B } } } }\nroutes:"),
  ],
  [
    "one with the longest durations",
    changed("routes:", "layers: [{ name: a, attempts: unknown, timeout: 999999999d }]\nroutes:").replace(
      "attempts: 4",
      "attempts: 4, wait: { min: 1ms, max: 999999999d }",
    ),
  ],
  [
    "one with logs",
    changed(
      "routes:",
      "gateways: { a: { dialect: litellm } }\nlogs: [{ gateway: a, source: jsonl, path: b, settle: 10m, max_size: 16GiB }]\nroutes:",
    ),
  ],
  [
    "one with every setting of a check",
    changed(
      "    model",
      "    checks: [{ check: bad-credential, on: default, accept: [timeout] }, { check: fallback, to: backup-eu, via: client, force: { witness: { main: [500, hang, { status: 429, retry_after: 9999s }] } } }]\n    model",
    ),
  ],
  [
    "one with everything that may be declared",
    changed(
      "routes:",
      "environment: { name: a, flags: [b], expect: [{ header: c, equals: { sha256: d } }, { gateway: default, header: c, matches: e }] }\nscope: [a/**]\nwaivers: [{ rule: parseable, route: chat-backup, reason: a, owner: b, expires: c }]\nroutes:",
    ).replace("    model", '    traffic: { file: a, doc: { b: 1 }, among: "/c/*", at: { key: true } }\n    model'),
  ],
  ["one without targets", changed("    targets: { main: [dep-primary], backup-eu: [dep-backup] }\n", "")],
  ["one with an uncapped answer", changed("    model", "    output_cap: { field: none }\n    model")],
];
for (const [name, text] of texts) {
  test(`what ${name} stands for fits into a bundle`, () => {
    isEffective(effectiveManifest(parse(text), dialects, null));
    assert.deepEqual(isEffective.errors, null);
  });
}
