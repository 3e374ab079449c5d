import assert from "node:assert/strict";
import { test } from "node:test";
import { compared } from "./documents.ts";
import { description } from "./openapi-documents.ts";

const version = { in: "query", name: "api-version", schema: { type: "string" } };
const header = { in: "header", name: "Anthropic-Version", schema: { type: "string" } };
const cookie = { in: "cookie", name: "session", schema: { type: "string" } };
const required = (parameter: object): object => ({ ...parameter, required: true });

/** The operation with its own parameters, those of its path, and those of the components. */
function withParameters(own: readonly object[], ofPath: readonly object[] = [], components: object = {}): string {
  const text = description({}, { parameters: own });
  const { paths, ...rest } = JSON.parse(text);
  const item = { ...paths["/chat/completions"], parameters: ofPath };
  return JSON.stringify({
    ...rest,
    paths: { "/chat/completions": item },
    components: { ...rest.components, parameters: components },
  });
}

const reference = { $ref: "#/components/parameters/Version" };

const demanded: Readonly<Record<string, readonly [before: string, after: string, change: string]>> = {
  "a query parameter": [
    withParameters([version]),
    withParameters([required(version)]),
    "newly-required parameters: query api-version",
  ],
  "a header": [
    withParameters([header]),
    withParameters([required(header)]),
    "newly-required parameters: header anthropic-version",
  ],
  "a cookie": [
    withParameters([cookie]),
    withParameters([required(cookie)]),
    "newly-required parameters: cookie session",
  ],
  "a parameter that was not there": [
    withParameters([]),
    withParameters([required(version)]),
    "newly-required parameters: query api-version",
  ],
  "a parameter of the path": [
    withParameters([], [version]),
    withParameters([], [required(version)]),
    "newly-required parameters: query api-version",
  ],
  "a header of the path, where nothing was listed": [
    description(),
    withParameters([], [required(header)]),
    "newly-required parameters: header anthropic-version",
  ],
  "a parameter by reference": [
    withParameters([reference], [], { Version: version }),
    withParameters([reference], [], { Version: required(version) }),
    "newly-required parameters: query api-version",
  ],
  "a parameter of the path by references": [
    withParameters([], [reference], { Version: { $ref: "#/components/parameters/Api" }, Api: version }),
    withParameters([], [reference], { Version: { $ref: "#/components/parameters/Api" }, Api: required(version) }),
    "newly-required parameters: query api-version",
  ],
  "a parameter with content": [
    withParameters([{ in: "query", name: "filter", content: { "application/json": { schema: { type: "object" } } } }]),
    withParameters([
      { in: "query", name: "filter", required: true, content: { "application/json": { schema: { type: "object" } } } },
    ]),
    "newly-required parameters: query filter",
  ],
  "another type": [
    withParameters([version]),
    withParameters([{ ...version, schema: { type: "integer" } }]),
    "retyped parameters: query api-version: string to integer",
  ],
  "a parameter that is gone": [withParameters([version]), withParameters([]), "removed parameters: query api-version"],
};

for (const [what, [before, after, change]] of Object.entries(demanded))
  test(`what binds a request outside its body is a fact: ${what}`, async () => {
    const result = await compared(before, after);
    assert.ok(typeof result !== "string");
    assert.equal(result.state, "contract-changed", JSON.stringify(result.changes));
    assert.deepEqual(
      result.changes.filter(({ change: kind }) => kind !== "text").map((found) => `${found.change} ${found.what}`),
      [change],
    );
  });

const harmless: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "a parameter that is no longer required": [withParameters([required(version)]), withParameters([version])],
  "a parameter that may be sent": [withParameters([]), withParameters([version])],
  "a parameter that moves from the path to the operation": [
    withParameters([], [required(version)]),
    withParameters([required(version)], []),
  ],
  "a required parameter of the path that the operation makes optional": [
    withParameters([version], [version]),
    withParameters([version], [required(version)]),
  ],
  "a header in other letters": [
    withParameters([required(header)]),
    withParameters([{ ...required(header), name: "ANTHROPIC-VERSION" }]),
  ],
  "a renamed component": [
    withParameters([reference], [], { Version: required(version) }),
    withParameters([{ $ref: "#/components/parameters/ApiVersion" }], [], { ApiVersion: required(version) }),
  ],
  "headers that every request has": [
    withParameters([]),
    withParameters([required({ in: "header", name: "Content-Type" }), required({ in: "header", name: "Accept" })]),
  ],
  "a variable of the path": [withParameters([]), withParameters([required({ in: "path", name: "deployment" })])],
};

for (const [what, [before, after]] of Object.entries(harmless))
  test(`no drift outside the body: ${what}`, async () => {
    const result = await compared(before, after);
    assert.ok(typeof result !== "string");
    assert.ok(["unchanged", "text-changed"].includes(result.state), JSON.stringify(result));
  });

test("a parameter required by a second operation is not required for the first", async () => {
  const { paths, ...rest } = JSON.parse(description());
  const post = { ...paths["/chat/completions"].post, parameters: [required(version)] };
  const both = { ...rest, paths: { ...paths, "/deployments/{id}/chat/completions": { post } } };
  const result = await compared(description(), JSON.stringify(both));
  assert.ok(typeof result !== "string");
  assert.equal(result.state, "text-changed", JSON.stringify(result));
});
