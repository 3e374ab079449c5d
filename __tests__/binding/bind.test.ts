import assert from "node:assert/strict";
import { test } from "node:test";
import { bind } from "../../src/binding/bind.ts";
import { onlyValue, bindingLines, workflowBindings } from "../../src/binding/lines.ts";
import { readInputs } from "../../src/core/inputs.ts";
import { aLog } from "../support/logs.ts";
import { aGateway, aManifest, aRoute, settings } from "../support/manifest.ts";
import { bound } from "./bound.ts";

const variables = { STAGING_KEY: "key-of-the-gateway-1", LOKI_KEY: "key-of-the-store-51" };
const inputs = {
  "gateway-url": "https://gateway.test",
  credentials: "STAGING_KEY\nloki=LOKI_KEY",
  logs: "loki=https://loki.example",
  witness: "http://127.0.0.1:9",
  "witness-token": "token-of-the-witness",
  client: "node client.js",
};
const manifest = aManifest({ logs: [aLog({ name: "a", source: "http", endpoint: "loki", auth: "bearer" })] });

test("every secret of the workflow is known by its kind, and none reaches the client", async () => {
  const { secrets, client } = await bound({ manifest, inputs, variables, secrets: ["token-of-the-workflow"] });
  assert.deepEqual(secrets, [
    { rule: "workflow-token", value: "token-of-the-workflow" },
    { rule: "credential", value: variables.STAGING_KEY },
    { rule: "log-credential", value: variables.LOKI_KEY },
    { rule: "witness-token", value: "token-of-the-witness" },
  ]);
  assert.equal(client?.command, "node client.js");
  assert.deepEqual(
    client.secrets,
    secrets.map(({ value }) => value),
  );
});

const effects = {
  read: () => Promise.reject(new Error("expected no file to be read")),
  tap: () => Promise.reject(new Error("expected no tap")),
  client: () => Promise.reject(new Error("expected no client")),
};

test("a run that asks nobody binds nothing, whatever the inputs hold", async () => {
  const broken = readInputs(
    (name) => (name === "gateway-url" ? "no URL" : name === "credentials" ? "nowhere=KEY" : ""),
    () => undefined,
  );
  const { gateways, endpoints, client } = await bind(manifest, [], workflowBindings(broken), effects);
  assert.deepEqual([gateways, [...endpoints], client], [[], [], null]);
});

test("a gateway that no route asks and the workflow does not name is left out", async () => {
  const two = aManifest({ gateways: { staging: aGateway(), old: aGateway() } });
  const lines = new Map([
    ["gateways", "staging=https://gateway.test"],
    ["credentials", "staging=STAGING_KEY"],
  ]);
  const given = readInputs(
    (name) => lines.get(name) ?? "",
    () => variables.STAGING_KEY,
  );
  const route = aRoute({ checks: [settings("smoke", { gateway: "staging" })] });
  const { gateways } = await bind(two, [route], workflowBindings(given), effects);
  assert.deepEqual(
    gateways.map(({ name }) => name),
    ["staging"],
  );
});

const only: readonly (readonly [lines: string, names: readonly string[], value: string | null])[] = [
  ["", ["staging"], null],
  ["KEY", ["staging"], "KEY"],
  ["loki=LOKI_KEY\nstaging=KEY", ["staging"], "KEY"],
  ["KEY\nstaging=OTHER", ["staging"], null],
  ["loki=LOKI_KEY", ["staging"], null],
];
for (const [lines, names, value] of only)
  test(`the only value for ${names.join()} of ${JSON.stringify(lines)} is ${value}`, () => {
    assert.equal(onlyValue(bindingLines(lines), names), value);
  });
