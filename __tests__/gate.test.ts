import assert from "node:assert/strict";
import { test } from "node:test";
import { bindingLines } from "../src/binding/lines.ts";
import { readManifest } from "../src/prepare.ts";

const rest = `
contracts: { chat: { source: docs/chat.html, origin: https://docs.example.com/chat, checked: 2026-11-20 } }
routes: [{ id: a, family: responses, model: m, contract: chat, retry_budget: { attempts: 1 } }]`;

/** What the input `credentials` says, the gateways of the manifest, and the variable that its first one uses. */
const rows: readonly (readonly [credentials: string, gateways: string, credential: string | null])[] = [
  ["", "", null],
  ["KEY", "", "KEY"],
  ["default=KEY", "", "KEY"],
  ["KEY\nloki=LOKI_KEY", "", "KEY"],
  ["loki=LOKI_KEY", "", null],
  ["KEY\nOTHER", "", null],
  ["staging=KEY\nloki=LOKI_KEY", "gateways: { staging: {} }", "KEY"],
  ["staging=KEY\nloki=LOKI_KEY", "gateways: { staging: { credential: OWN } }", "OWN"],
  ["KEY", "gateways: { staging: {}, replica: {} }\ndefaults: { gateway: staging }", null],
];

for (const [credentials, gateways, credential] of rows) {
  test(`credentials ${JSON.stringify(credentials)} of ${gateways === "" ? "no gateways" : gateways}`, async () => {
    const bytes = new TextEncoder().encode(`version: 1\n${gateways}${rest}`);
    const files = { read: async () => bytes, write: async () => {}, remove: async () => {} };
    const manifest = await readManifest("gate.yml", bindingLines(credentials), { files });
    assert.equal(Object.values(manifest.gateways)[0]?.credential, credential);
  });
}
