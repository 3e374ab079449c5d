import assert from "node:assert/strict";
import { test } from "node:test";
import { chatBody, jsonOf, nonceOf, responsesBody, withProvider, type Seen, type TestProvider } from "./client.ts";
import { withGateway } from "./gateways.ts";

const paths: readonly {
  main: readonly unknown[];
  backup?: readonly unknown[];
  status: number;
  calls: string;
  by: string | null;
}[] = [
  { main: [200], status: 200, calls: "main", by: "main" },
  { main: [500, 200], status: 200, calls: "main main", by: "main" },
  { main: [500], status: 200, calls: "main main backup", by: "backup" },
  { main: ["reset"], status: 200, calls: "main main backup", by: "backup" },
  { main: [101], status: 200, calls: "main main backup", by: "backup" },
  { main: [103], status: 200, calls: "main main backup", by: "backup" },
  { main: ["html"], status: 200, calls: "main main backup", by: "backup" },
  { main: [408, 409], status: 200, calls: "main main backup", by: "backup" },
  { main: [429, 503], backup: [500, 200], status: 200, calls: "main main backup backup", by: "backup" },
  { main: [500], backup: [502, 503], status: 503, calls: "main main backup backup", by: "backup" },
  { main: ["reset"], backup: ["reset"], status: 502, calls: "main main backup backup", by: null },
  { main: [400], status: 400, calls: "main", by: "main" },
  { main: [401], status: 401, calls: "main", by: "main" },
  { main: [404], status: 404, calls: "main", by: "main" },
  { main: [500, 422], status: 422, calls: "main main", by: "main" },
  { main: ["redirect"], status: 302, calls: "main", by: "main" },
  { main: ["error-in-200"], status: 200, calls: "main", by: "main" },
];

async function targetsCalled(provider: TestProvider, count: number): Promise<string> {
  const calls = await provider.settled(nonceOf(1), count);
  return calls.map(({ target }) => target).join(" ");
}

function account(seen: Seen): unknown[] {
  return [seen.headers["x-gateway-attempts"], seen.headers["x-gateway-target"]];
}

for (const { main, backup = [200], status, calls, by } of paths) {
  const count = calls.split(" ").length;

  test(`main ${JSON.stringify(main)} and backup ${JSON.stringify(backup)} make the calls: ${calls}`, async () => {
    await using provider = await withProvider();
    await provider.script(nonceOf(1), { main, backup });
    await using gateway = await withGateway(provider.url);
    const seen = await gateway.chat(chatBody(nonceOf(1)));
    assert.equal(seen.status, status);
    assert.equal(await targetsCalled(provider, count), calls);
    assert.deepEqual(account(seen), [String(count), by ?? undefined]);
  });
}

test("a fallback stays on the surface that was asked", async () => {
  await using provider = await withProvider({ targets: { main: [500] } });
  await using gateway = await withGateway(provider.url);
  const seen = await gateway.post("/v1/responses", responsesBody(nonceOf(1)));
  assert.deepEqual([seen.status, jsonOf(seen)["object"], ...account(seen)], [200, "response", "3", "backup"]);
  assert.equal(await targetsCalled(provider, 3), "main main backup");
});

test("a lying gateway makes the same calls and claims to have made one", async () => {
  await using provider = await withProvider({ targets: { main: [500] } });
  await using gateway = await withGateway(provider.url, { header: "lying" });
  const seen = await gateway.chat(chatBody(nonceOf(1)));
  assert.equal(await targetsCalled(provider, 3), "main main backup");
  assert.deepEqual([seen.status, ...account(seen)], [200, "1", "backup"]);
});

test("a gateway without headers says nothing of its calls", async () => {
  await using provider = await withProvider({ targets: { main: [500] } });
  await using gateway = await withGateway(provider.url, { header: "none" });
  const seen = await gateway.chat(chatBody(nonceOf(1)));
  assert.equal(await targetsCalled(provider, 3), "main main backup");
  assert.deepEqual([seen.status, ...account(seen)], [200, undefined, undefined]);
});

test("retries are per target", async () => {
  await using provider = await withProvider({ targets: { main: [500], backup: [500] } });
  await using gateway = await withGateway(provider.url, { retries: 0 });
  assert.equal((await gateway.chat(chatBody(nonceOf(1)))).status, 500);
  assert.equal(await targetsCalled(provider, 2), "main backup");
});

test("Retry-After is waited for at the same target, up to a second", async () => {
  await using provider = await withProvider();
  await provider.script(nonceOf(1), { main: [{ status: 429, retry_after: "1h" }, 200] });
  await using gateway = await withGateway(provider.url);
  assert.equal((await gateway.chat(chatBody(nonceOf(1)))).status, 200);
  const [first, second] = await provider.settled(nonceOf(1), 2);
  // A lower bound that no load can break: a timer is at most a millisecond early, and both ends are rounded down.
  assert.ok(Number(second?.["started_ms"]) - Number(first?.["started_ms"]) >= 998);
});
