import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { families, familyNames } from "../../src/families/index.ts";
import type { RequestFamily } from "../../src/generated/types.ts";
import { copyOf } from "./contract-copy.ts";
import { findingsOf, recordsOf } from "./evidence.ts";
import { manifestPath, startStage, type StageOptions } from "./stage.ts";

/** What answers instead when a target speaks another family. */
const other: Readonly<Record<RequestFamily, string>> = {
  "chat-completions": "messages",
  responses: "messages",
  messages: "chat-completions",
  "generate-content": "messages",
  converse: "messages",
  embeddings: "messages",
  rerank: "messages",
};

interface Row {
  name: string;
  stage: StageOptions;
  exitCode: number;
  findings: readonly string[];
}

const rows: readonly Row[] = [
  { name: "an honest gateway is promoted", stage: { retries: 1 }, exitCode: 0, findings: [] },
  {
    name: "retries that the header hides are held",
    stage: { steps: { main: [500, 500, 200] }, retries: 3, header: "lying" },
    exitCode: 1,
    findings: ["fallback retry-budget/over failed"],
  },
  {
    name: "an answer of another family is to be investigated",
    stage: { steps: { main: ["wrong-family"] } },
    exitCode: 2,
    findings: ["smoke parseable/other-family drift", "stream parseable/other-family drift"],
  },
];

/** What the provider answers to the requests that every server must refuse. */
const refused = {
  "bad-credential": "authentication",
  "unknown-model": "model_not_found",
  "invalid-body": "invalid_request",
  "wrong-path": "unknown_path",
};

function isStreamed(family: RequestFamily): boolean {
  return families[family].lacks?.includes("stream") !== true;
}

function routeOf(family: RequestFamily): string {
  return `version: 1
contracts:
  page: ${copyOf("docs/contract.md")}
routes:
  - id: backup
    family: ${family}
    model: chat-staging
    contract: page
    targets: { main: [], backup-eu: [] }
    retry_budget: { attempts: 3 }
    fallback_visible_in: header
    checks: [smoke, ${isStreamed(family) ? "stream, " : ""}bad-credential, unknown-model, invalid-body, wrong-path, fallback]
`;
}

for (const family of familyNames)
  for (const { name, stage, exitCode, findings } of rows)
    test(`${family}: ${name}`, async () => {
      const examples = join(import.meta.dirname, "../../examples/contracts");
      const page = readFileSync(join(examples, `${family}.md`), "utf8");
      await using staged = await startStage(stage);
      const workspaceFiles = { [manifestPath]: routeOf(family), "docs/contract.md": page };
      const run = await staged.run({ workspaceFiles });
      // Only the pages of OpenAI's families name the object of an answer, which another family contradicts.
      assert.deepEqual(
        findingsOf(run).filter((finding) => !finding.includes(" contract-unchanged/contradicted ")),
        findings.filter((finding) => isStreamed(family) || !finding.startsWith("stream ")),
      );
      assert.equal(run.exitCode, exitCode);
      const classes = recordsOf(run).flatMap(({ check, error_class }) =>
        error_class === null ? [] : [[check, error_class]],
      );
      if (exitCode === 0) assert.deepEqual(Object.fromEntries(classes), refused);
      if (exitCode === 2) assert.ok(run.stdout.includes(other[family]));
    });
