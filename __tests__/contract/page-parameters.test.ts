import assert from "node:assert/strict";
import { test } from "node:test";
import { compared, document } from "./documents.ts";

const endpoint = "`POST /v1/chat/completions`\n\n";
const table = (head: string, row: string): string => `${endpoint}${head}\n${row}\n`;

/** The same page, once with an optional and once with a required parameter. */
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
  test(`a parameter that a page requires: ${name}`, async () => {
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

test("statements about answers, credentials and conditions require no parameter", async () => {
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
