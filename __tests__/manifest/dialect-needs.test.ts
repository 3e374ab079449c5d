import assert from "node:assert/strict";
import { test } from "node:test";
import { GateError } from "../../src/core/errors.ts";
import { dialects } from "../../src/dialects/index.ts";
import { effectiveManifest } from "../../src/manifest/index.ts";
import { changed, parse, smallest } from "./cases.ts";

const mock = "checks: [smoke, { check: fallback, force: { mock: true } }]";
const gateways = "gateways: { lite: { dialect: litellm }, plain: {} }\n";
const own = changed("    model", `    ${mock}\n    model`);

/** `line:column message` of each problem; empty if the manifest is accepted. */
function problemsOf(text: string): string[] {
  try {
    effectiveManifest(parse(text), dialects, null);
    return [];
  } catch (error) {
    assert.ok(error instanceof GateError && error.code === "MANIFEST_INVALID");
    assert.ok(error.problems.every(({ remedy }) => remedy.includes("set the gateway's `dialect`")));
    return error.problems.map(({ at, message }) => `${at?.line}:${at?.column} ${message}`);
  }
}

const got = (gateway: string) => `expected a gateway with a mock hook, got \`${gateway}\`, whose dialect has none`;

test("a mock hook that the gateway's dialect does not have is refused at the check", () => {
  assert.deepEqual(problemsOf(own), [`7:55 routes[0].checks[1].force.mock: ${got("default")}`]);
});

test("it is the dialect of the check's own gateway that counts", () => {
  const text = changed(
    "    contract",
    "    gateway: lite\n    contract",
    changed("routes:", `${gateways}routes:`, own),
  );
  assert.deepEqual(problemsOf(text), []);
  assert.deepEqual(problemsOf(changed("check: fallback,", "check: fallback, on: plain,", text)), [
    `8:66 routes[0].checks[1].force.mock: ${got("plain")}`,
  ]);
});

test("checks of `defaults` are refused once, where they stand", () => {
  const shared = changed("routes:", `${gateways}defaults: { gateway: plain, ${mock} }\nroutes:`);
  const [, route = ""] = smallest.split("routes:\n");
  const two = shared + route.replace("chat-backup", "chat-second");
  assert.deepEqual(problemsOf(two), [`5:79 defaults.checks[1].force.mock: ${got("plain")}`]);
  assert.deepEqual(problemsOf(two.replace("gateway: plain", "gateway: lite")), []);
});

test("a dialect in the manifest may have its own hook", () => {
  const dialect =
    "{ name: own, verified: documented, credential_of: gateway, accounts: [], mock: { headers: { x-fail: y } } }";
  assert.deepEqual(problemsOf(changed("routes:", `gateways: { a: { dialect: ${dialect} } }\nroutes:`, own)), []);
});

test("other ways to force a failure need no hook", () => {
  for (const force of ["{ model: broken }", "{ headers: { x-fail: y } }", "{ witness: { main: [500] } }"]) {
    assert.deepEqual(problemsOf(changed("{ mock: true }", force, own)), []);
  }
});

const log = "logs: [{ gateway: GATEWAY, source: jsonl, path: a.jsonl }]\n";
const logged = (gateway: string): string =>
  changed(
    "    model",
    "    gateway: lite\n    model",
    changed("routes:", `${gateways}${log.replace("GATEWAY", gateway)}routes:`),
  );

test("a log without fields is refused where its gateway's dialect has no log format", () => {
  assert.deepEqual(problemsOf(logged("plain")), [
    "5:8 logs[0]: expected the key `fields`, got none, and the dialect of `plain` has no such log format",
  ]);
  assert.deepEqual(problemsOf(logged("lite")), []);
});

test("every problem of both kinds is reported at once, in the order of the file", () => {
  const both = changed(
    "    contract",
    `    ${mock.replace("fallback,", "fallback, on: plain,")}\n    contract`,
    logged("plain"),
  );
  assert.deepEqual(
    problemsOf(both).map((problem) => problem.split(" ")[1]),
    ["logs[0]:", "routes[0].checks[1].force.mock:"],
  );
});

test("a log with its own fields needs no format from the dialect", () => {
  const fields = "path: a.jsonl, fields: { id: /rid, retries: /rc }";
  assert.deepEqual(problemsOf(changed("path: a.jsonl", fields, logged("plain"))), []);
});
