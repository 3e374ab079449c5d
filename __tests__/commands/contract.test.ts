import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { readBaseline } from "../../src/contract/index.ts";
import { openapi } from "../contract/fetch-pages.ts";
import { runCommand } from "./run-command.ts";

const manifestPath = ".github/fallback-gate.yml";
const baseline = ".github/contracts/chat.json";
const copy = "docs/chat.json";
/** A copy of a page with which a person has compared it. */
const compared = `source: ${copy}, origin: https://docs.example.com/chat, checked: 2020-01-01`;

/** A manifest with a contract for each of these declarations, and a route for each contract. */
function manifest(contracts: Readonly<Record<string, string>>): string {
  const declared = Object.entries(contracts).map(([name, declaration]) => `  ${name}: { ${declaration} }\n`);
  const routes = Object.keys(contracts).map(
    (name) =>
      `  - { id: ${name}, family: chat-completions, model: m, contract: ${name}, retry_budget: { attempts: 1 } }\n`,
  );
  return `version: 1\ncontracts:\n${declared.join("")}routes:\n${routes.join("")}`;
}

const pinnedCopy = { chat: `${compared}, baseline: ${baseline}` };

function place(context: TestContext, contracts: Readonly<Record<string, string>>, files: Record<string, string> = {}) {
  return workspace(context, { [manifestPath]: manifest(contracts), [copy]: openapi(), ...files });
}

test("a contract is pinned, is as pinned, and its drift is named until it is pinned again", (context) => {
  const folder = place(context, pinnedCopy);
  const first = runCommand(folder, "contract", "pin");
  assert.deepEqual([first.status, first.stdout], [0, `chat: pinned in ${baseline}\n`]);
  const text = readFileSync(join(folder, baseline));
  assert.equal(readBaseline(text)?.source, copy);
  const same = runCommand(folder, "contract", "check");
  assert.deepEqual([same.status, same.stdout], [0, `chat: unchanged, compared with ${baseline}\n`]);

  writeFileSync(join(folder, copy), openapi(["messages", "model", "user"]));
  const drifted = runCommand(folder, "contract", "check", "chat");
  assert.equal(drifted.status, 1);
  assert.match(
    drifted.stdout,
    /^chat: contract-changed, compared with .*\n(?: {2}\S.*\n)*? {2}newly-required .*user\n/,
  );
  assert.match(drifted.stdout, /\n {2}Read the page\. .*`fallback-gate contract pin`\.\n$/);
  assert.deepEqual(readFileSync(join(folder, baseline)), text, "check writes nothing");

  const again = runCommand(folder, "contract", "pin", "chat");
  assert.equal(again.status, 0);
  assert.match(again.stdout, /^chat: pinned in .*\n(?: {2}\S.*\n)*? {2}newly-required .*user\n/);
  assert.equal(runCommand(folder, "contract", "check").status, 0);
});

test("a baseline with the same facts is left as it is", (context) => {
  const folder = place(context, { chat: `${compared}, baseline: chat.json` });
  assert.equal(runCommand(folder, "contract", "pin").status, 0);
  const file = join(folder, "chat.json");
  const old = readFileSync(file, "utf8").replace(/"pinned": "[^"]+"/, '"pinned": "2026-01-02"');
  writeFileSync(file, old);
  const { status, stdout } = runCommand(folder, "contract", "pin");
  assert.deepEqual([status, stdout], [0, "chat: as pinned on 2026-01-02 in chat.json\n"]);
  assert.equal(readFileSync(file, "utf8"), old);
});

test("where the manifest names no baseline, pin says what to add and check compares with nothing", (context) => {
  const folder = place(context, { chat: compared });
  const pin = runCommand(folder, "contract", "pin");
  assert.deepEqual(
    [pin.status, pin.stdout],
    [
      1,
      `chat: not pinned, the manifest has no baseline for it. Add to chat under contracts in ${manifestPath}:\n  baseline: ${baseline}\n`,
    ],
  );
  assert.ok(!existsSync(join(folder, baseline)));
  const check = runCommand(folder, "contract", "check");
  assert.deepEqual([check.status, check.stdout], [0, "chat: unchanged, nothing is pinned\n"]);
});

test("a source that cannot be read has its cause and what to do; the others are read all the same", (context) => {
  const folder = place(context, {
    local: "source: https://127.0.0.1:9/chat",
    gone: `${compared.replace(copy, "docs/gone.md")}, baseline: gone.json`,
    chat: compared,
  });
  const check = runCommand(folder, "contract", "check");
  assert.equal(check.status, 1);
  const expected = (source: string) => `expected ${source} to be read, got`;
  const local = `${expected("https://127.0.0.1:9/chat")} a host with an address that is not public`;
  const read =
    "  Open the page without a login and run again. If automated access is not allowed, commit a copy and name its path as source, the page as origin, and in checked the day on which you compared them.";
  const correct =
    "  Correct the path under source, or save the page there again as Markdown, HTML or OpenAPI 3, compare the two, and set the day in checked.";
  const write = "  Write the file with `fallback-gate contract pin` and commit it, or remove the key `baseline`.";
  assert.deepEqual(check.stdout.split("\n"), [
    `local: unavailable, ${local}`,
    read,
    `gone: unavailable, ${expected("docs/gone.md")} no readable file at this path`,
    correct,
    write,
    "chat: unchanged, nothing is pinned",
    "",
  ]);
  const pin = runCommand(folder, "contract", "pin", "local");
  assert.deepEqual([pin.status, pin.stdout], [1, `local: not pinned, ${local}\n`]);
});

test("pin overwrites nothing but a baseline", (context) => {
  for (const path of ["README.md", ".github/workflows/gate.yml"]) {
    const folder = place(context, { chat: `${compared}, baseline: ${path}` }, { [path]: "mine\n" });
    const { status, stderr } = runCommand(folder, "contract", "pin");
    assert.equal(status, 3);
    assert.match(stderr, /expected a baseline or no file, got another file: /);
    assert.equal(readFileSync(join(folder, path), "utf8"), "mine\n");
  }
});

test("pin writes no baseline that a run could not read", (context) => {
  const names = Array.from({ length: 400 }, (_, at) => `${"f".repeat(250)}${at}`);
  const fields = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
  const parts = Array.from({ length: 12 }, (_, at) => [`part${at}`, { type: "object", properties: fields }]);
  const schema = { type: "object", properties: Object.fromEntries(parts) };
  const post = { requestBody: { content: { "application/json": { schema } } }, responses: {} };
  const huge = { openapi: "3.1.0", paths: { "/v1/chat/completions": { post } } };
  const folder = place(context, pinnedCopy, { [copy]: JSON.stringify(huge) });
  const { status, stdout } = runCommand(folder, "contract", "pin");
  assert.equal(status, 1);
  assert.match(stdout, /^chat: not pinned, docs\/chat\.json documents more facts than a baseline can hold\. /);
  assert.equal(existsSync(join(folder, baseline)), false);
});

test("pin takes the facts of the route's family from a page about both, and none from a page about another", (context) => {
  const both = "# Chat\n\n`POST /v1/chat/completions`\n\n## Responses\n\n`POST /v1/responses`\n";
  const folder = place(context, pinnedCopy, { [copy]: both });
  assert.equal(runCommand(folder, "contract", "pin").status, 0);
  const pinned = readBaseline(readFileSync(join(folder, baseline)));
  assert.deepEqual(pinned?.facts.operations, ["POST /v1/chat/completions"]);
  writeFileSync(join(folder, copy), "# Responses\n\n`POST /v1/responses`\n");
  const { status, stdout } = runCommand(folder, "contract", "pin");
  assert.deepEqual(
    [status, stdout],
    [1, `chat: not pinned, expected ${copy} to document chat-completions, got POST /v1/responses\n`],
  );
  assert.deepEqual(readBaseline(readFileSync(join(folder, baseline)))?.facts, pinned?.facts);
});

test("pin makes the folder of a baseline, and follows no link to it", (context) => {
  const files = { "gate.yml": manifest(pinnedCopy), [copy]: openapi() };
  const folder = workspace(context, files);
  const { status, stdout } = runCommand(folder, "contract", "pin", "--manifest", "gate.yml");
  assert.deepEqual([status, stdout], [0, `chat: pinned in ${baseline}\n`]);
  const [linked, elsewhere] = [workspace(context, files), workspace(context)];
  symlinkSync(elsewhere, join(linked, ".github"));
  const refused = runCommand(linked, "contract", "pin", "--manifest", "gate.yml");
  assert.equal(refused.status, 3);
  assert.match(refused.stderr, /expected a folder, got a link or a file/);
  assert.deepEqual(readdirSync(elsewhere), []);
});

test("pin writes nothing outside the repository", (context) => {
  const folder = place(context, { chat: `${compared}, baseline: .git/chat.json` });
  const { status, stderr } = runCommand(folder, "contract", "pin");
  assert.equal(status, 3);
  assert.match(stderr, /contracts\.chat\.baseline: expected a path without `\.git`, got one with it/);
});

test("a page that nobody has read lately is stale", (context) => {
  const folder = place(context, { chat: `${compared}, max_age: 30d` });
  const { status, stdout } = runCommand(folder, "contract", "check");
  assert.deepEqual(
    [status, stdout],
    [
      1,
      "chat: stale, nothing is pinned\n  Read the page, compare a copy with it, and set the day in checked, in UTC.\n",
    ],
  );
});

test("a copy that was never compared with its page is not good, whatever it says", (context) => {
  for (const declared of ["", ", checked: 2020-01-01", ", origin: https://docs.example.com/chat"]) {
    const { status, stdout } = runCommand(place(context, { chat: `source: ${copy}${declared}` }), "contract", "check");
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^chat: unchanged, nothing is pinned\n {2}Compare the file with its page and add two keys .*\n$/,
    );
  }
});

test("another manifest can be named", (context) => {
  const folder = place(context, {}, { "gate.yml": manifest({ chat: compared }) });
  assert.equal(runCommand(folder, "contract", "check", "--manifest", "gate.yml").status, 0);
});

const refused = [
  [["contract"], /expected contract check or contract pin, got neither/],
  [["contract", "pim"], /expected contract check or contract pin, got neither/],
  [["contract", "check", "caht"], /expected the name of a contract that a route uses, got another name/],
  [["contract", "check", "chat", "x"], /expected at most 2 arguments besides options, got 3/],
  [["contract", "check", "--manifest", "gone.yml"], /expected a manifest at gone\.yml, got no file/],
] as const;

for (const [words, message] of refused)
  test(`fallback-gate ${words.join(" ")} is refused`, (context) => {
    const { status, stdout, stderr } = runCommand(place(context, pinnedCopy), ...words);
    assert.deepEqual([status, stdout], [3, ""]);
    assert.match(stderr, message);
  });

test("--help tells both", (context) => {
  const { status, stdout } = runCommand(workspace(context), "contract", "--help");
  assert.equal(status, 0);
  assert.match(stdout, /^fallback-gate contract check \[NAME\].*\nfallback-gate contract pin \[NAME\]/);
});
