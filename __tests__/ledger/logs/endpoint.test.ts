import assert from "node:assert/strict";
import { test } from "node:test";
import { GateError } from "../../../src/core/errors.ts";
import { readInputs, type InputName } from "../../../src/core/inputs.ts";
import { bindEndpoints } from "../../../src/ledger/logs/endpoint.ts";
import { aLog } from "../../support/logs.ts";
import { aManifest } from "../../support/manifest.ts";

const manifest = aManifest({
  logs: [
    aLog({ name: "a", source: "http", endpoint: "loki", auth: "bearer" }),
    aLog({ name: "b", source: "http", endpoint: "loki", auth: "x-api-key" }),
    aLog({ name: "c", source: "http", endpoint: "search", auth: "bearer" }),
    aLog({ name: "d" }),
  ],
});
const variables: Record<string, string> = { LOKI_KEY: "key-of-the-store-51" };

function bind(given: Partial<Record<InputName, string>>) {
  return bindEndpoints(
    manifest,
    readInputs(
      (name) => given[name] ?? "",
      (name) => variables[name],
    ),
  );
}

const urls = "loki=https://loki.example/a/\nsearch=http://10.0.0.1:9200";

test("every log of a store is bound to its URL, its credential sent as that log says", () => {
  const bound = bind({ logs: urls, credentials: "loki=LOKI_KEY\nstaging=STAGING_KEY" });
  const secret = "key-of-the-store-51";
  assert.deepEqual(Object.fromEntries(bound), {
    a: { url: "https://loki.example/a", headers: { authorization: `Bearer ${secret}` }, secret },
    b: { url: "https://loki.example/a", headers: { "x-api-key": secret }, secret },
    c: { url: "http://10.0.0.1:9200", headers: {}, secret: null },
  });
});

function problemsOf(given: Partial<Record<InputName, string>>): string[] {
  try {
    bind(given);
  } catch (error) {
    assert.ok(error instanceof GateError && error.code === "BINDING_INVALID");
    return error.problems.map(({ message }) => message);
  }
  return [];
}

const wrong: readonly [name: string, logs: string, problem: RegExp][] = [
  ["no URL", "loki=https://loki.example", /for search, .*got none/],
  [
    "another scheme",
    `${urls.slice(0, urls.indexOf("\n"))}\nsearch=file:///etc/passwd`,
    /for search, .*got something else/,
  ],
  ["user info", urls.replace("10.0.0.1", "user:pass@10.0.0.1"), /without user info/],
  ["a query", `${urls}/?token=1`, /without user info, query/],
  ["two URLs", `${urls}\nsearch=http://10.0.0.2`, /for search, .*got something else/],
  ["no URL at all", "search=of the store", /for search/],
];
for (const [name, logs, problem] of wrong)
  test(`refuses ${name}, and repeats nothing of it`, () => {
    const found = problemsOf({ logs });
    assert.ok(
      found.some((message) => problem.test(message)),
      found.join("\n"),
    );
    assert.ok(found.every((message) => !/pass|token|passwd/.test(message)));
  });

test("refuses a name that no log has", () => {
  assert.throws(() => bind({ logs: `${urls}\nelastic=https://elastic.example` }), GateError);
});
