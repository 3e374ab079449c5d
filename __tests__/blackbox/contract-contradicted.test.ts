import assert from "node:assert/strict";
import { test } from "node:test";
import { comparedWith } from "./contract-copy.ts";
import { documentation, documentationWith, foundOn, runContracts, toldOf } from "./contract-routes.ts";

interface Row {
  says: string;
  found: readonly string[];
  /** Both sides, as findings name them. */
  sides: readonly (readonly [documented: string, seen: string])[];
}

const contradicted = ["investigate contract-unchanged/contradicted drift"];
const asked = "POST /v1/chat/completions with a chat-completions request";
const only = "# Chat\n\n`POST /v1/chat/completions`\n";

const rows: Readonly<Record<string, Row>> = {
  "says the same": { says: documentation, found: [], sides: [] },
  "says little": { says: only, found: [], sides: [] },
  "documents the path below another base": {
    says: documentation
      .replaceAll("/v1/chat/completions", "/openai/v1/chat/completions")
      .replaceAll("com/v1", "com/openai/v1"),
    found: [],
    sides: [],
  },
  "documents another path": {
    says: documentationWith("/v1/chat/completions", "/v2/chat/completions"),
    found: contradicted,
    sides: [["POST /v2/chat/completions", asked]],
  },
  "documents another key header than the gateway has": {
    says: documentation.replaceAll("Authorization", "x-api-key").replaceAll("Bearer ", ""),
    found: [],
    sides: [],
  },
  "documents answers of another family": {
    says: `${only}\n\`\`\`json 200\n{ "id": "resp_1", "object": "response", "output": [] }\n\`\`\`\n`,
    found: contradicted,
    sides: [["responses answers", "a chat-completions answer"]],
  },
  "documents both surfaces": {
    says: `${only}\n## Responses\n\n\`POST /v1/responses\`\n\n\`\`\`json\n{ "object": "response", "output": [] }\n\`\`\`\n`,
    found: [],
    sides: [],
  },
  "documents no such family": {
    says: "# Responses\n\n`POST /v1/responses` with `Authorization: Bearer KEY`\n",
    found: contradicted,
    sides: [["POST /v1/responses", asked]],
  },
};

/** What a contract is called in the manifest. */
const nameOf = (when: string): string => when.replaceAll(" ", "-");

async function runRows() {
  const names = Object.keys(rows).map(nameOf);
  const contracts = names.map((name) => [name, { source: `docs/${name}.md`, ...comparedWith }]);
  const files = Object.entries(rows).map(([when, { says }]) => [`docs/${nameOf(when)}.md`, says]);
  return runContracts(Object.fromEntries(contracts), { workspaceFiles: Object.fromEntries(files) });
}

const running = runRows();

for (const [when, { found, sides }] of Object.entries(rows))
  test(`a page that ${when} ${found.length === 0 ? "is no contradiction" : "is to be investigated, and both sides are named"}`, async () => {
    const ended = await running;
    assert.deepEqual(foundOn(ended, nameOf(when)), found);
    const told = toldOf(ended, nameOf(when), "contract-unchanged").map(({ documented, seen }) =>
      [documented, seen].join(" | "),
    );
    assert.deepEqual(
      [...new Set(told)],
      sides.map((side) => side.join(" | ")),
    );
    for (const side of sides.flat()) assert.ok(ended.run.summary.includes(`\`${side}\``), side);
  });
