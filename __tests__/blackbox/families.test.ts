import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { families, familyNames } from "../../src/families/index.ts";
import type { RequestFamily } from "../../src/generated/types.ts";
import type { Step } from "../../src/staging/steps.ts";
import { copyOf } from "./contract-copy.ts";
import { recordsOf } from "./evidence.ts";
import type { ActionRun } from "./harness/runner.ts";
import { gateTogether, judgedOn, startFallbackSide } from "./side-by-side.ts";
import { manifestPath } from "./stage.ts";

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
  main?: readonly Step[];
  retries?: number;
  header?: "honest" | "lying";
  exitCode: number;
  decision: string;
  findings: readonly string[];
}

const rows: readonly Row[] = [
  { name: "an honest gateway is promoted", retries: 1, exitCode: 0, decision: "promote", findings: [] },
  {
    name: "retries that the header hides are held",
    main: [500, 500, 200],
    retries: 3,
    header: "lying",
    exitCode: 1,
    decision: "hold",
    findings: ["fallback retry-budget/over failed"],
  },
  {
    name: "an answer of another family is to be investigated",
    main: ["wrong-family"],
    exitCode: 2,
    decision: "investigate",
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

const pages = join(import.meta.dirname, "../../examples/contracts");
const pageOf = (family: RequestFamily): string => `docs/${family}.md`;

/** A route of each family, at a gateway of its own. */
const manifest = `version: 1
gateways:
${familyNames.map((family) => `  ${family}: { credential: STAGING_KEY, settle: 100ms }\n`).join("")}contracts:
${familyNames.map((family) => `  ${family}: ${copyOf(pageOf(family))}\n`).join("")}routes:
${familyNames.map(routeOf).join("")}`;

function routeOf(family: RequestFamily): string {
  return `  - id: of-${family}
    gateway: ${family}
    family: ${family}
    model: chat-staging
    contract: ${family}
    targets: { main: [], backup-eu: [] }
    retry_budget: { attempts: 3 }
    fallback_visible_in: header
    checks: [smoke, ${isStreamed(family) ? "stream, " : ""}bad-credential, unknown-model, invalid-body, wrong-path, fallback]
`;
}

async function runOf(row: Row): Promise<ActionRun> {
  const sides = await Promise.all(familyNames.map((family) => startFallbackSide(family, row)));
  const copies = familyNames.map((family) => [pageOf(family), readFileSync(join(pages, `${family}.md`), "utf8")]);
  return gateTogether(sides, { workspaceFiles: { ...Object.fromEntries(copies), [manifestPath]: manifest } });
}

for (const row of rows) {
  const running = runOf(row);
  for (const family of familyNames)
    test(`${family}: ${row.name}`, async () => {
      const run = await running;
      const { decision, findings, lines } = judgedOn(run, `of-${family}`);
      // Only the pages of OpenAI's families name the object of an answer, which another family contradicts.
      assert.deepEqual(
        findings.filter((finding) => !finding.includes(" contract-unchanged/contradicted ")),
        row.findings.filter((finding) => isStreamed(family) || !finding.startsWith("stream ")),
      );
      assert.deepEqual([decision, run.exitCode], [row.decision, row.exitCode]);
      const classes = recordsOf(run).flatMap(({ route, check, error_class }) =>
        route !== `of-${family}` || error_class === null ? [] : [[check, error_class]],
      );
      if (row.exitCode === 0) assert.deepEqual(Object.fromEntries(classes), refused);
      if (row.exitCode === 2) assert.ok(lines.includes(other[family]), lines);
    });
}
