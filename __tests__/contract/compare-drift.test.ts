import assert from "node:assert/strict";
import { test } from "node:test";
import { compared, fixture, replaced } from "./documents.ts";

type Mutation = readonly [name: string, mutate: (text: string) => string, change: string];

const page = fixture("pages/mintlify.md");
const html = fixture("pages/reference.html");

function everywhere(part: string, by: string): (text: string) => string {
  return (text) => text.replaceAll(part, by);
}

const inMarkdown: readonly Mutation[] = [
  ["another path", everywhere("/chat/completions", "/chat/generate"), "removed operation POST /v1/chat/completions"],
  ["another version in the path", everywhere("/v1/chat", "/v2/chat"), "added operation POST /v2/chat/completions"],
  ["another method", everywhere("POST /v1/chat", "PUT /v1/chat"), "removed operation POST /v1/chat/completions"],
  [
    "the endpoint section gone",
    (text) => text.replace(/## Endpoint[\s\S]*?## Auth/, "## Auth").replace(/curl https.*\n/, ""),
    "removed operation POST /v1/chat/completions",
  ],
  [
    "another host",
    everywhere("api.gateway.example", "llm.gateway.example"),
    "removed base URL https://api.gateway.example/v1",
  ],
  [
    "another base path",
    everywhere("api.gateway.example/v1", "api.gateway.example/openai"),
    "added base URL https://api.gateway.example/openai",
  ],
  [
    "another header of the key",
    (text) =>
      text.replaceAll(/Authorization: Bearer|Bearer (?:token|<token>)|header="Authorization"/g, '"x-api-key": '),
    "removed authentication bearer",
  ],
  ["a key without a scheme", (text) => text.replaceAll(/[Bb]earer /g, ""), "removed authentication bearer"],
  ["basic authentication", everywhere("Bearer", "Basic"), "changed authentication basic"],
  [
    "a second header of a key",
    (text) => replaced(text, "## Body", '<ParamField header="api-key" required />\n\n## Body'),
    "changed authentication api-key",
  ],
  [
    "a field newly required",
    (text) =>
      replaced(text, 'body="temperature" type="number" required={false}', 'body="temperature" type="number" required'),
    "newly-required required field temperature",
  ],
  [
    "a new field, required",
    (text) => replaced(text, "## Examples", '<ParamField body="user" required>x</ParamField>\n\n## Examples'),
    "newly-required required field user",
  ],
  ["a field renamed", everywhere('body="messages"', 'body="input"'), "newly-required required field input"],
  [
    "another object in the answer",
    (text) => text.replaceAll(/(["`])chat\.completion(?=["`])/g, "$1completion"),
    "added response object completion",
  ],
  [
    "no chunks",
    everywhere("chat.completion.chunk", "chat.completion"),
    "removed response object chat.completion.chunk",
  ],
  ["another status for a refused key", everywhere("| 401 |", "| 403 |"), "removed status 401"],
  ["a status no longer listed", (text) => replaced(text, /\| 429 .*\n/, ""), "removed status 429"],
  ["another status of success", everywhere("```json 200", "```json 201"), "removed status 200"],
];

const inHtml: readonly Mutation[] = [
  [
    "another path",
    everywhere("<span>/chat</span>", "<span>/talk</span>"),
    "removed operation POST /v1/chat/completions",
  ],
  [
    "another base URL",
    everywhere("api.gateway.example/v1", "api.gateway.example/v3"),
    "removed base URL https://api.gateway.example/v1",
  ],
  [
    "no base URL",
    everywhere("<code>https://api.gateway.example/v1</code>", "your account"),
    "removed base URL https://api.gateway.example/v1",
  ],
  [
    "another header of the key",
    everywhere("Authorization: Bearer KEY", "x-api-key: KEY"),
    "changed authentication x-api-key",
  ],
  [
    "a field newly required",
    everywhere("<td>boolean</td>", "<td>boolean, required</td>"),
    "newly-required required field stream",
  ],
  ["a field renamed", everywhere("<code>messages</code>", "<code>input</code>"), "newly-required required field input"],
  [
    "another object in the answer",
    everywhere('chat.completion"', 'chat.answer"'),
    "removed response object chat.completion",
  ],
  ["a status replaced", everywhere("401 Unauthorized", "403 Forbidden"), "removed status 401"],
  ["the errors gone", (text) => replaced(text, /<h2 id="errors">[\s\S]*<\/ul>/, ""), "removed status 429"],
];

for (const [where, text, mutations] of [
  ["Markdown", page, inMarkdown],
  ["HTML", html, inHtml],
] as const) {
  for (const [name, mutate, change] of mutations) {
    test(`drift in ${where}: ${name}`, async () => {
      const result = await compared(text, mutate(text));
      assert.ok(typeof result !== "string", JSON.stringify(result));
      assert.ok(["contract-changed", "anchor-missing"].includes(result.state), JSON.stringify(result));
      const changes = result.changes.map((found) => `${found.change} ${found.what}`);
      assert.ok(changes.includes(change), changes.join("\n"));
    });
  }
}

test("a page that no longer documents the operation has lost its anchor; one that documents another has not", async () => {
  const gone = await compared(page, page.replaceAll("/chat/completions", "/chat/generate"));
  const replacedBy = await compared(page, page.replaceAll("/v1/chat/", "/v2/chat/"));
  const states = [gone, replacedBy].map((result) => (typeof result === "string" ? result : result.state));
  assert.deepEqual(states, ["anchor-missing", "contract-changed"]);
});

test("drift is listed before information and text, and a long list is cut", async () => {
  const columns = Array.from({ length: 100 }, (_, index) => `| ${index + 400} | x | y |`).join("\n");
  const sections = Array.from({ length: 250 }, (_, index) => `## Part ${index}\n\ntext\n`).join("\n");
  const after = replaced(page, /\| 429 .*\n/, `${columns.replace(/\| 429 .*\n/, "")}\n`);
  const result = await compared(page, `${after}\n${sections}`);
  assert.ok(typeof result !== "string");
  assert.equal(result.changes.length, 200);
  assert.deepEqual(result.changes[0], { change: "removed", what: "status 429" });
  assert.equal(result.changes.at(-1)?.change, "text");
});
