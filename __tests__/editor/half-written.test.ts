import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { isObject } from "../../src/core/json.ts";
import { startServer, type LoopbackServer } from "../blackbox/harness/server.ts";
import { repository, textOf } from "../docs/page.ts";
import { testWith } from "./install.ts";
import { openInEditor, type Place } from "./language-server.ts";

const published = "https://raw.githubusercontent.com";
const schemaUrl: string = JSON.parse(textOf("schemas/v1/manifest.schema.json")).$id;
const tag = "/fallback-gate/fallback-gate/v1/";

/** The published schemas, on loopback, at the paths that they have there. */
function startSchemas(): Promise<LoopbackServer> {
  return startServer(async ({ url = "", headers }, response) => {
    const path = url.startsWith(tag) ? url.slice(tag.length) : "";
    assert.match(path, /^schemas\/v1\/[a-z]+\.schema\.json$/);
    const text = textOf(path);
    response.setHeader("content-type", "application/json");
    response.end(text.replaceAll(published, `http://${headers.host}`));
  });
}

const halfWritten = `# yaml-language-server: $schema=${schemaUrl}
version: 1
gateways:
  staging: { dialect: litelm }
routes:
  - id: chat-backup
    family: chat-completions
    order: ordered
    retry_budget: { attempts: 4 }
    
`;

/** The place of these words, a little inside of them. */
function placeOf(words: string): Place {
  const line = halfWritten.split("\n").findIndex((text) => text.includes(words));
  return { line, character: (halfWritten.split("\n")[line] ?? "").indexOf(words) + 1 };
}

async function inEditor(method: string | null, place: Place): Promise<unknown> {
  await using schemas = await startSchemas();
  await using file = await openInEditor(halfWritten.replace(published, schemas.url));
  const problems = await file.problems;
  return method === null ? problems : await file.ask(method, place);
}

/** The objects of a list below a key. */
function listIn(value: unknown, key: string): Record<string, unknown>[] {
  const list = isObject(value) ? value[key] : null;
  return Array.isArray(list) ? list.filter(isObject) : assert.fail(`expected a list ${key}`);
}

testWith(
  "yaml-language-server",
  "completion offers the keys that a route still lacks, each with its description",
  async () => {
    const answer = await inEditor("textDocument/completion", { line: placeOf("retry_budget").line + 1, character: 4 });
    const offered = new Map(listIn(answer, "items").map(({ label, documentation }) => [label, String(documentation)]));
    for (const key of ["model", "contract", "targets", "traffic", "checks", "fallback_visible_in"])
      assert.ok((offered.get(key) ?? "").length > 10, key);
    assert.ok(!offered.has("retry_budget") && !offered.has("id"), "keys that are there already");
    assert.match(offered.get("traffic") ?? "", /Without it, the route is gated on every run/);
  },
);

testWith("yaml-language-server", "completion offers the words of a value", async () => {
  const answer = await inEditor("textDocument/completion", placeOf("ordered"));
  assert.deepEqual(
    listIn(answer, "items")
      .map(({ label }) => String(label))
      .toSorted(),
    ["ordered", "weighted"],
  );
});

testWith("yaml-language-server", "hover shows what a key means, and the words that it may have", async () => {
  const answer = await inEditor("textDocument/hover", placeOf("order:"));
  const text = JSON.stringify(answer);
  assert.match(text, /How the gateway picks the first target/);
  assert.match(text, /weighted/);
});

testWith("yaml-language-server", "hover shows the budget's description at a nested key", async () => {
  const answer = await inEditor("textDocument/hover", placeOf("attempts"));
  assert.match(JSON.stringify(answer), /How many provider calls one user request may cause/);
});

testWith("yaml-language-server", "a wrong value is reported at its line, with the values that are right", async () => {
  const problems = listIn(await inEditor(null, { line: 0, character: 0 }), "diagnostics");
  const { line } = placeOf("litelm");
  const [wrong] = problems.filter(({ range }) => JSON.stringify(range).startsWith(`{"start":{"line":${line},`));
  assert.match(String(wrong?.["message"]), /"litellm"/);
});

for (const path of globSync("examples/**/fallback-gate.yml", { cwd: repository })) {
  testWith("yaml-language-server", `an editor finds the schema of ${path} and has nothing to report`, async () => {
    const text = textOf(path);
    assert.ok(text.startsWith(`# yaml-language-server: $schema=${schemaUrl}\n`));
    await using schemas = await startSchemas();
    await using file = await openInEditor(text.replace(published, schemas.url));
    assert.deepEqual(listIn(await file.problems, "diagnostics"), []);
    assert.ok(schemas.connections() > 0, "the schema was read");
  });
}

testWith("yaml-language-server", "`init` writes the address of this schema", () => {
  assert.ok(textOf("src/setup/manifest-text.ts").includes(`"${schemaUrl}"`));
  assert.equal(new URL(schemaUrl).pathname, `${tag}schemas/v1/manifest.schema.json`);
});
