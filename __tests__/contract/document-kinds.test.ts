import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "../../src/contract/document.ts";
import { limits } from "../../src/core/limits.ts";
import { example, fixture, read } from "./documents.ts";

const chat = example("contracts/chat-completions.md");
const html = fixture("pages/reference.html");

async function outcome(text: string, contentType = ""): Promise<string> {
  const result = await read(text, contentType);
  return typeof result === "string" ? result : result.kind;
}

const openapi = `{"openapi":"3.1.0","servers":[{"url":"https://a.example"}],"paths":{}}`;

const kinds: readonly [name: string, text: string, contentType: string, expected: string][] = [
  ["Markdown without a type", chat, "", "markdown"],
  ["Markdown as plain text", chat, "text/plain", "markdown"],
  ["HTML by its type", "<p><code>POST /v1/responses</code></p>", "text/html", "html"],
  ["HTML by its first tag", html, "", "html"],
  ["HTML sent as plain text", html, "text/plain", "html"],
  ["HTML behind a comment", `<!-- built today -->\n${html}`, "", "html"],
  ["OpenAPI 3.1 in JSON", openapi, "application/json", "openapi"],
  ["OpenAPI 3.0 in JSON", openapi.replace("3.1.0", "3.0.3"), "", "openapi"],
  ["OpenAPI behind a byte order mark", `\u{feff}${openapi}`, "", "openapi"],
  ["OpenAPI sent as HTML", openapi, "text/html", "openapi"],
  ["OpenAPI in YAML, its key quoted", `"openapi": "3.0.0"\nservers: [{ url: https://a.example }]\n`, "", "openapi"],
  ["Swagger 2.0", `{"swagger":"2.0","paths":{}}`, "", "not-a-document"],
  ["any other JSON", `{"object":"list","data":[]}`, "application/json", "not-a-document"],
  ["any other YAML", "a: 1\n", "application/yaml", "not-a-document"],
  ["broken JSON", `{"openapi":"3.1.0"`, "application/json", "not-a-document"],
  ["broken YAML", "openapi: 3.1.0\npaths: [\n", "", "not-a-document"],
  ["two documents of YAML", "openapi: 3.1.0\n---\nopenapi: 3.1.0\n", "", "not-a-document"],
  ["an alias bomb that nothing reaches", bomb(), "", "no-facts"],
  ["nothing", "", "", "no-facts"],
  ["a page about something else", "# Bread\n\nFlour, water, salt.\n", "", "no-facts"],
  ["a soft 404", "# Page not found\n\nBase URL: `https://api.example.com/v1`\n", "", "no-facts"],
  ["a soft 404 in HTML", "<title>404</title><h1>Oops</h1><p>Try our search.</p>", "text/html", "no-facts"],
  ["a bot wall", "<title>Just a moment...</title><p>Ray 1</p>", "text/html", "bot-wall"],
  ["a bot wall without a title", "<p>Enable JavaScript and cookies to continue</p>", "text/html", "bot-wall"],
  ["a login wall", "<title>Sign in - Docs</title><h1>Welcome</h1>", "text/html", "bot-wall"],
  ["a login wall in Markdown", "# Log in to continue\n", "text/markdown", "bot-wall"],
  ["a real page titled like a wall", chat.replace("# Create a chat completion", "# Sign in"), "", "markdown"],
  [
    "a page that lost its operation",
    "# Errors\n\n## 401 Unauthorized\n\n`Authorization: Bearer KEY`\n",
    "",
    "markdown",
  ],
  ["a binary", "PNG\0\u0001", "", "not-text"],
];

for (const [name, text, contentType, expected] of kinds) {
  test(`${name}: ${expected}`, async () => {
    assert.equal(await outcome(text, contentType), expected);
  });
}

test("invalid UTF-8 is not text, and one byte above the limit is too large", async () => {
  assert.deepEqual(await readDocument(Uint8Array.of(0x23, 0x20, 0xff, 0xfe), "text/html", []), { problem: "not-text" });
  const large = new Uint8Array(limits.pageBytes + 1).fill(0x61);
  assert.deepEqual(await readDocument(large, "", []), { problem: "too-large" });
});

test("only the requested families count", async () => {
  const both = `${chat}\n\n\`POST /v1/responses\`\n`;
  const only = await read(both, "", ["responses"]);
  assert.ok(typeof only !== "string");
  assert.deepEqual(only.facts.operations, ["POST /v1/responses"]);
});

const spec = (path: string) =>
  JSON.stringify({
    openapi: "3.1.0",
    info: {},
    servers: [{ url: "https://a.example/v1" }],
    paths: { [path]: { post: {} } },
  });

const foreign = [
  ["a page", "# Responses\n\n`POST /v1/responses`\n", ["POST /v1/responses"]],
  ["a page that nothing else ties to an API", "POST /v1/responses", ["POST /v1/responses"]],
  ["an OpenAPI description", spec("/responses"), ["POST /v1/responses"]],
  ["an OpenAPI description of embeddings", spec("/embeddings"), ["POST /v1/embeddings"]],
  ["an OpenAPI description of no family", spec("/moderations"), []],
] as const;

for (const [what, text, operations] of foreign)
  test(`${what} without the family is read as what it documents instead`, async () => {
    const instead = await read(text, "", ["chat-completions"]);
    assert.ok(typeof instead !== "string");
    assert.deepEqual(instead.facts.operations, operations);
  });

test("without requested families, none is looked for", async () => {
  assert.equal(await read("# Help\n\nSee `POST /v1/responses`.\n", "", []), "no-facts");
});

function bomb(): string {
  const names = "abcdefghi".split("");
  const lines = names.map((name, index) => {
    const inner = index === 0 ? "x" : `*${names[index - 1] ?? ""}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(", ")}]`;
  });
  return `openapi: 3.1.0\n${lines.join("\n")}\n`;
}
