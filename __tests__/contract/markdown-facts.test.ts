import assert from "node:assert/strict";
import { test } from "node:test";
import type { ContractFacts } from "../../src/generated/types.ts";
import { document } from "./documents.ts";

type Row = readonly [name: string, text: string, facts: Partial<ContractFacts>];

const endpoint = "`POST /v1/chat/completions`";
const operation = { operations: ["POST /v1/chat/completions"] };

const operations: readonly Row[] = [
  ["in code", endpoint, operation],
  ["in bold", "**POST** /v1/chat/completions.", operation],
  ["in a table", "| Method | Path |\n| - | - |\n| POST | `/v1/chat/completions/` |", operation],
  ["in an example of HTTP", "```http\nPOST /v1/chat/completions HTTP/1.1\n```", operation],
  ["in the front matter", '---\nopenapi: "api.yaml post /v1/chat/completions"\n---\n# Chat\n', operation],
  ["in the marks of a fence", "```yaml post /v1/chat/completions\npaths: {}\n```", operation],
  [
    "with its host",
    "`POST https://a.example/v1/chat/completions`",
    { ...operation, base_urls: ["https://a.example/v1"] },
  ],
  [
    "only called",
    "```\ncurl https://a.example:8443/chat/completions?x=1\n```",
    { operations: ["POST /chat/completions"], base_urls: ["https://a.example:8443"] },
  ],
  ["of a template", "`POST /v1/{project}/chat/completions`", { operations: ["POST /v1/{project}/chat/completions"] }],
  [
    "another method",
    `${endpoint.replace("POST", "GET")}\n\nBase URL: https://a.example/`,
    { base_urls: ["https://a.example"] },
  ],
  ["another path", "`POST /v1/moderations`\n\n`Authorization: Bearer x`", { auth: ["bearer"] }],
  ["not in a link", `[All](https://docs.example/api/responses)\n\n${endpoint}`, operation],
  ["not in prose that only names it", `We post /v1/responses now and then.\n\n${endpoint}`, operation],
  ["not in a comment of an example", `\`\`\`\n# https://docs.example/api/responses\n\`\`\`\n${endpoint}`, operation],
];

const bases: readonly Row[] = [
  ["in Python", '```\nclient = OpenAI(base_url="https://a.example/v1/")\n```', { base_urls: ["https://a.example/v1"] }],
  ["in JavaScript", "```\nbaseURL: 'https://a.example/v1',\n```", { base_urls: ["https://a.example/v1"] }],
  ["as a variable", "`OPENAI_BASE_URL=https://a.example/v1`", { base_urls: ["https://a.example/v1"] }],
  ["in a table", "| Base URL | https://a.example/v1 |", { base_urls: ["https://a.example/v1"] }],
  ["not without a label", `See https://a.example/v1.\n\n${endpoint}`, operation],
  ["not over http", `Base URL: http://localhost:4000\n\n${endpoint}`, operation],
  ["not of a link about base URLs", `[Base URLs](https://docs.example/urls)\n\n${endpoint}`, operation],
  ["not with a template for a host", `Base URL: \`https://{host}/v1\`\n\n${endpoint}`, operation],
];

const auths: readonly Row[] = [
  ["as a header of curl", '```\ncurl -H "Authorization: Bearer $KEY"\n```', { auth: ["bearer"] }],
  ["in a table", "| `Authorization` | string | `Bearer` and the key |", { auth: ["bearer"] }],
  ["as an object", '```\nheaders: { "x-api-key": key }\n```', { auth: ["x-api-key"] }],
  ["in an example of HTTP", "```http\nx-goog-api-key: KEY\n```", { auth: ["x-goog-api-key"] }],
  ["in code of a sentence", "Send the key as `api-key`.", { auth: ["api-key"] }],
  ["basic", "`Authorization: Basic dXNlcg==`", { auth: ["basic"] }],
  ["a scheme of its own", "`Authorization: Token abc`", { auth: ["authorization"] }],
  ["not in a sentence", `Keep your api-key secret.\n\n${endpoint}`, operation],
];

const fields: readonly Row[] = [
  [
    "in a column",
    `${endpoint}\n\n| Field | Required |\n| - | - |\n| \`model\` | ✓ |\n| n | no |`,
    { ...operation, required_fields: ["model"] },
  ],
  [
    "in the type",
    `${endpoint}\n\n| Name | Type |\n| - | - |\n| model | string, **required** |`,
    { ...operation, required_fields: ["model"] },
  ],
  [
    "beside the name",
    `${endpoint}\n\n| Name | About |\n| - | - |\n| model required | Which |`,
    { ...operation, required_fields: ["model"] },
  ],
  [
    "in a list",
    `${endpoint}\n\n- \`model\` (string, required): which\n- \`n\` (integer, optional)`,
    { ...operation, required_fields: ["model"] },
  ],
  ["in bold", `${endpoint}\n\n* **messages** _array_ Required`, { ...operation, required_fields: ["messages"] }],
  [
    "in headings",
    `${endpoint}\n\n### \`model\` string required\n\n### \`n\` integer`,
    { ...operation, required_fields: ["model"] },
  ],
  [
    "below a heading",
    `${endpoint}\n\n### Required parameters\n\n- \`model\`: which\n\n### Optional\n\n- \`n\``,
    { ...operation, required_fields: ["model"] },
  ],
  ["not what is not required", `${endpoint}\n\n- \`n\`: not required\n- \`m\`: required if \`n\` is set`, operation],
  ["not of answers", `${endpoint}\n\n## Response body\n\n- \`id\` (string, required)`, operation],
  ["not of headers", `${endpoint}\n\n## Headers\n\n| Name | Required |\n| - | - |\n| Authorization | yes |`, operation],
  ["not from a sentence", `${endpoint}\n\nA key is required. The \`model\` is required reading.`, operation],
  [
    "not what something else requires",
    `${endpoint}\n\n- \`n\`: how many tools are required\n\n| Name | About |\n| - | - |\n| m | Whether tools are required |`,
    operation,
  ],
  [
    "not in optional fields",
    `${endpoint}\n\n<ParamField body="n" required={false} />\n\n<ParamField query="q" />`,
    operation,
  ],
];

const answers: readonly Row[] = [
  [
    "an object in an example",
    '```json\n{ "object": "chat.completion" }\n```',
    { response_objects: ["chat.completion"] },
  ],
  ["an object in escaped JSON", '`{\\"object\\":\\"response\\"}`', { response_objects: ["response"] }],
  ["an object that is always the same", "- `object` (string): always `response`.", { response_objects: ["response"] }],
  ["not the type of the field", `${endpoint}\n\n- \`object\` (string): the kind of the answer`, operation],
  ["not another field", `${endpoint}\n\n\`"my_object": "thing"\``, operation],
  [
    "a status in a table",
    `${endpoint}\n\n| HTTP status | Meaning |\n| - | - |\n| 429 Too Many Requests | x |`,
    { ...operation, statuses: [429] },
  ],
  [
    "a status in a section about errors",
    `${endpoint}\n\n## Error codes\n\n- \`401\`: key\n- 503 - busy`,
    { ...operation, statuses: [401, 503] },
  ],
  ["a status as a heading", `${endpoint}\n\n### 404 Not Found`, { ...operation, statuses: [404] }],
  ["a status beside an example", `${endpoint}\n\n\`\`\`json 201\n{}\n\`\`\``, { ...operation, statuses: [201] }],
  [
    "a status in an accordion",
    `${endpoint}\n\n<Accordion title="402 Payment Required">x</Accordion>`,
    { ...operation, statuses: [402] },
  ],
  ["a status in bold", `${endpoint}\n\n- **500 Internal Server Error**: try again`, { ...operation, statuses: [500] }],
  [
    "not a number of requests",
    `${endpoint}\n\n## Limits\n\n- 429: of them\n- 500 requests a minute\n\n### 200 models`,
    operation,
  ],
  ["not a price", `${endpoint}\n\n| Plan | Price |\n| - | - |\n| 200 | 100 |`, operation],
  ["not from a sentence", `${endpoint}\n\nA wrong key is refused with 401.`, operation],
];

const nothing: ContractFacts = {
  operations: [],
  base_urls: [],
  auth: [],
  required_fields: [],
  required_parameters: [],
  response_objects: [],
  statuses: [],
};

for (const [what, rows] of Object.entries({
  operation: operations,
  "base URL": bases,
  header: auths,
  field: fields,
  answer: answers,
})) {
  for (const [name, text, facts] of rows) {
    test(`${what}: ${name}`, async () => {
      assert.deepEqual((await document(text)).facts, { ...nothing, ...facts });
    });
  }
}
