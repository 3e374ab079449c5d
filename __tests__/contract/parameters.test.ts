import assert from "node:assert/strict";
import { test } from "node:test";
import { compared, document } from "./documents.ts";
import { description } from "./openapi-documents.ts";

const version = { in: "query", name: "api-version", schema: { type: "string" } };
const header = { in: "header", name: "Anthropic-Version", schema: { type: "string" } };
const cookie = { in: "cookie", name: "session", schema: { type: "string" } };
const required = (parameter: object): object => ({ ...parameter, required: true });

/** The operation with parameters of its own, of its path, and of the components. */
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

test("a second operation that demands a parameter demands it of nobody who asks the first", async () => {
  const { paths, ...rest } = JSON.parse(description());
  const post = { ...paths["/chat/completions"].post, parameters: [required(version)] };
  const both = { ...rest, paths: { ...paths, "/deployments/{id}/chat/completions": { post } } };
  const result = await compared(description(), JSON.stringify(both));
  assert.ok(typeof result !== "string");
  assert.equal(result.state, "text-changed", JSON.stringify(result));
});

const endpoint = "`POST /v1/chat/completions`\n\n";
const table = (head: string, row: string): string => `${endpoint}${head}\n${row}\n`;

/** The same page in which a parameter may be sent, and in which it must. */
const pages: Readonly<Record<string, readonly [optional: string, demanded: string, parameter: string]>> = {
  "a table of query parameters": [
    table("## Query parameters\n\n| Name | Type | Required |\n| - | - | - |", "| `api-version` | string | no |"),
    table("## Query parameters\n\n| Name | Type | Required |\n| - | - | - |", "| `api-version` | string | yes |"),
    "query api-version",
  ],
  "a table of headers": [
    table("## Headers\n\n| Name | Required |\n| - | - |", "| `anthropic-version` | no |"),
    table("## Headers\n\n| Name | Required |\n| - | - |", "| `anthropic-version` | yes |"),
    "header anthropic-version",
  ],
  "a table whose head says header": [
    table("| Header | Description |\n| - | - |", "| `Anthropic-Version` | Optional. The version. |"),
    table("| Header | Description |\n| - | - |", "| `Anthropic-Version` | Required. The version. |"),
    "header anthropic-version",
  ],
  "a table that says where each stands": [
    table(
      "## URI Parameters\n\n| Name | In | Required | Type |\n| - | - | - | - |",
      "| api-version | query | False | string |",
    ),
    table(
      "## URI Parameters\n\n| Name | In | Required | Type |\n| - | - | - | - |",
      "| api-version | query | True | string |",
    ),
    "query api-version",
  ],
  "a table of cookies": [
    table("## Cookies\n\n| Name | Required |\n| - | - |", "| `session` | no |"),
    table("## Cookies\n\n| Name | Required |\n| - | - |", "| `session` | yes |"),
    "cookie session",
  ],
  "a list of request headers": [
    `${endpoint}### Request headers\n\n- \`anthropic-version\` (string, optional)\n`,
    `${endpoint}### Request headers\n\n- \`anthropic-version\` (string, required)\n`,
    "header anthropic-version",
  ],
  "a list that says where each stands": [
    `${endpoint}- \`api-version\` (query, optional)\n`,
    `${endpoint}- \`api-version\` (query, required)\n`,
    "query api-version",
  ],
  "a component": [
    `${endpoint}<ParamField header="anthropic-version" type="string">x</ParamField>\n`,
    `${endpoint}<ParamField header="anthropic-version" type="string" required>x</ParamField>\n`,
    "header anthropic-version",
  ],
  "a component of the query": [
    `${endpoint}<ParamField query="api-version" required={false} />\n`,
    `${endpoint}<ParamField query="api-version" required />\n`,
    "query api-version",
  ],
  "a sentence about a header": [
    `${endpoint}The \`anthropic-version\` header may be sent.\n`,
    `${endpoint}The \`anthropic-version\` header is required.\n`,
    "header anthropic-version",
  ],
  "a sentence about every request": [
    `${endpoint}Requests may name a version.\n`,
    `${endpoint}Every request must include the \`api-version\` query parameter.\n`,
    "query api-version",
  ],
  "a sentence that names the place first": [
    `${endpoint}Requests may name a version.\n`,
    `${endpoint}Requests now require the header \`anthropic-version\`.\n`,
    "header anthropic-version",
  ],
};

const asHtml: Readonly<Record<string, readonly [optional: string, demanded: string, parameter: string]>> = {
  "a table": [
    "<h3>Query parameters</h3><table><tr><th>Name</th><th>Required</th></tr><tr><td><code>api-version</code></td><td>no</td></tr></table>",
    "<h3>Query parameters</h3><table><tr><th>Name</th><th>Required</th></tr><tr><td><code>api-version</code></td><td>yes</td></tr></table>",
    "query api-version",
  ],
  "a list": [
    "<h3>Headers</h3><ul><li><code>anthropic-version</code> string</li></ul>",
    "<h3>Headers</h3><ul><li><code>anthropic-version</code> string, required</li></ul>",
    "header anthropic-version",
  ],
  "a sentence": [
    "<p>Mind the <code>anthropic-version</code> header.</p>",
    "<p>The <code>anthropic-version</code> header is required.</p>",
    "header anthropic-version",
  ],
};
const html = (body: string): string =>
  `<!doctype html><html><body><main><p><code>POST /v1/chat/completions</code></p>${body}</main></body></html>`;

const inHtml = Object.entries(asHtml).map(([name, [optional, demandedNow, parameter]]) => [
  `HTML: ${name}`,
  html(optional),
  html(demandedNow),
  parameter,
]);

for (const [name = "", optional = "", demandedNow = "", parameter = ""] of [
  ...Object.entries(pages).map(([page, rest]) => [page, ...rest]),
  ...inHtml,
])
  test(`a parameter that a page demands: ${name}`, async () => {
    assert.deepEqual((await document(optional)).facts.required_parameters, []);
    const { facts } = await document(demandedNow);
    assert.deepEqual([facts.required_parameters, facts.required_fields], [[parameter], []]);
    const result = await compared(optional, demandedNow);
    assert.ok(typeof result !== "string");
    assert.equal(result.state, "contract-changed");
    assert.deepEqual(result.changes[0], { change: "newly-required", what: `parameter ${parameter}` });
    const back = await compared(demandedNow, optional);
    assert.ok(typeof back !== "string" && back.state === "text-changed");
  });

test("what a page says of answers, credentials and conditions demands no parameter", async () => {
  const silent = [
    "## Response headers\n\n| Name | Required |\n| - | - |\n| `x-request-id` | yes |\n",
    "## Headers\n\n| Name | Required |\n| - | - |\n| `Authorization` | yes |\n| `Content-Type` | yes |\n",
    "The `x-team` header is not required.\n",
    "The `x-team` header is required if you have several.\n",
    "## Path parameters\n\n| Name | Required |\n| - | - |\n| `deployment` | yes |\n",
  ];
  for (const text of silent) {
    const { facts } = await document(endpoint + text);
    assert.deepEqual([facts.required_parameters, facts.required_fields], [[], []], text);
  }
});
