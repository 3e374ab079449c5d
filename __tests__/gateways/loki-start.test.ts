import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { isObject } from "../../src/core/json.ts";
import { startLoki, tenant } from "./loki.ts";
import { testWith } from "./test-with.ts";

const found = async ({ signal }: TestContext): Promise<void> => {
  await using loki = await startLoki({ signal });
  const lines = ["a", "b", "c"].map((rid) => JSON.stringify({ rid, status: 200 }));
  await loki.push(lines);
  assert.deepEqual(await linesWith(loki.url, `{app="llm"} |= "\\"b\\""`), [lines[1]]);
  assert.deepEqual(await linesWith(loki.url, `{app="llm"}`), lines.toReversed());
  assert.deepEqual(await linesWith(loki.url, `{app="llm"} |= "\\"d\\""`), []);
  assert.deepEqual(await linesWith(loki.url, `{app="llm"}`, "team-b"), []);
};

// Longer than other tests may take: the first time it is built.
testWith("loki", "a line that was stored is found at once by what stands in it, and no other", found, {
  timeout: 900_000,
});

async function linesWith(url: string, query: string, of: string = tenant): Promise<unknown[]> {
  const headers = { "x-scope-orgid": of };
  const answer = await fetch(`${url}/loki/api/v1/query_range?query=${encodeURIComponent(query)}`, { headers });
  const { data }: { data: unknown } = JSON.parse(await answer.text());
  assert.ok(isObject(data) && Array.isArray(data["result"]));
  return data["result"].flatMap((stream: unknown) => {
    assert.ok(isObject(stream) && Array.isArray(stream["values"]));
    return stream["values"].map((value: unknown) => (Array.isArray(value) ? value[1] : null));
  });
}
