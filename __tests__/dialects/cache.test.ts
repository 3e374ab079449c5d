import assert from "node:assert/strict";
import { test } from "node:test";
import { generic } from "../../src/dialects/generic.ts";
import { portkey } from "../../src/dialects/portkey.ts";
import { readCache } from "../../src/dialects/read-headers.ts";

/** For each header, values that mean a cache hit and values that do not. */
const evidence: Readonly<Record<string, readonly [hits: readonly string[], misses: readonly string[]]>> = {
  age: [
    ["1", "86400"],
    ["0", " 0 "],
  ],
  "cache-status": [
    ["ExampleCache; hit", "ExampleCache;hit;ttl=376", "Origin; fwd=uri-miss, Edge; hit"],
    ["ExampleCache; fwd=uri-miss; stored", "ExampleCache; fwd=bypass"],
  ],
  "x-cache": [
    ["HIT", "Hit from cloudfront", "TCP_HIT"],
    ["MISS", "Miss from cloudfront"],
  ],
  "x-cache-status": [["HIT"], ["BYPASS", "EXPIRED"]],
  "x-cache-hit": [
    ["true", "1"],
    ["false", "0"],
  ],
  "cf-cache-status": [["HIT"], ["DYNAMIC", "MISS"]],
  "cf-aig-cache-status": [["HIT"], ["MISS"]],
  "helicone-cache": [["HIT"], ["MISS"]],
  "x-portkey-cache-status": [
    ["HIT", "SEMANTIC HIT"],
    ["DISABLED", "MISS", "REFRESH"],
  ],
  "x-litellm-cache-key": [["0a1b2c"], []],
};

test("every cache header that the generic dialect knows is exercised", () => {
  assert.deepEqual(generic.cache?.map(({ header }) => header).toSorted(), Object.keys(evidence).toSorted());
});

for (const [header, [hits, misses]] of Object.entries(evidence)) {
  test(`${header} distinguishes cached answers from fresh ones`, () => {
    for (const value of hits) assert.equal(readCache(generic, new Map([[header, [value]]])), "hit", value);
    for (const value of misses) assert.equal(readCache(generic, new Map([[header, [value]]])), "unknown", value);
  });
}

test("one value of several is enough", () => {
  assert.equal(readCache(generic, new Map([["x-cache", ["MISS", "HIT"]]])), "hit");
});

test("a missing header proves nothing", () => {
  assert.equal(readCache(generic, new Map()), "unknown");
  const { cache, ...blind } = generic;
  assert.ok(cache !== undefined && cache.length > 0);
  assert.equal(readCache(blind, new Map([["x-cache", ["HIT"]]])), "unknown");
});

test("a dialect reads its own header only", () => {
  assert.equal(readCache(portkey, new Map([["x-portkey-cache-status", ["HIT"]]])), "hit");
  assert.equal(readCache(portkey, new Map([["x-cache", ["HIT"]]])), "unknown");
});
