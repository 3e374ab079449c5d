import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse as parseYaml } from "yaml";
import { dialects } from "../../src/dialects/index.ts";
import type { EffectiveLog } from "../../src/generated/types.ts";
import { readLogAccount, type LogAccount } from "../../src/ledger/logs/account.ts";
import { unwrapped } from "../../src/ledger/logs/json-in-line.ts";
import { rowsOfAnswer, rowsOfPage } from "../../src/ledger/logs/pages.ts";
import { ownershipOf, readRow, rowsIn } from "../../src/ledger/logs/row.ts";
import { effectiveManifest } from "../../src/manifest/index.ts";
import { parse, smallest } from "../manifest/cases.ts";

const folder = join(import.meta.dirname, "..", "..", "examples", "logs");
const files = globSync("*.yml", { cwd: folder }).toSorted();
const gateId = "0f8fad5b-d9cb-469f-a165-70867728950e";
const traceId = gateId.replaceAll("-", "");

/** The one log of an example, beside a LiteLLM. Fails where the manifest is refused. */
function logIn(file: string): EffectiveLog {
  const { logs }: { logs: unknown } = parseYaml(readFileSync(join(folder, file), "utf8"));
  const gateways = { staging: { dialect: "litellm" } };
  const [log] = effectiveManifest(
    parse(JSON.stringify({ ...parseYaml(smallest), gateways, logs })),
    dialects,
    null,
  ).logs;
  return log ?? assert.fail("expected a log");
}

const attempt = { rid: gateId, event: "attempt", target: "main", attempt: 1 };
/** A line of spans of ours, and one of another trace. */
const spans = (...names: readonly string[]) => {
  const attributes = [
    { key: "server.address", value: { stringValue: "main" } },
    { key: "http.response.status_code", value: { intValue: "200" } },
  ];
  const ours = names.map((name) => ({ traceId, name, kind: 3, attributes }));
  return { resourceSpans: [{ scopeSpans: [{ spans: [...ours, { traceId: "1".repeat(32), name: "llm.call" }] }] }] };
};
const litellmRow = (event: string, target?: string) => JSON.stringify({ call_id: gateId, event, target });

/** What the store or the file holds of one exchange, in the form that its documentation shows; and what is told of it. */
const answers: Readonly<Record<string, readonly [answer: unknown, attempts: number, switches: number | null]>> = {
  "cri.yml": [
    ["attempt", "fallback", "attempt"].map(
      (event) => `2026-11-20T10:00:00.123456789Z stdout F ${litellmRow(event, "main")}`,
    ),
    2,
    1,
  ],
  "elasticsearch.yml": [
    {
      hits: {
        hits: [
          { _source: attempt },
          { _source: { ...attempt, event: "fallback" } },
          { _source: { ...attempt, attempt: 2 } },
        ],
      },
    },
    2,
    1,
  ],
  "grafana-cloud.yml": [{ data: { result: [{ values: [["1", litellmRow("attempt", "main")]] }] } }, 1, 0],
  "kong.yml": [
    [
      {
        request: { headers: { "x-request-id": gateId } },
        tries: [{ ip: "10.0.0.1" }, { ip: "10.0.0.2" }],
        response: { status: 200 },
      },
    ],
    2,
    1,
  ],
  "litellm-spend-logs.yml": [
    [
      { request_id: gateId, model_id: "main" },
      { request_id: "chatcmpl-1", model_id: "main" },
    ],
    1,
    0,
  ],
  "loki.yml": [
    {
      data: {
        result: [
          {
            values: [
              ["2", litellmRow("fallback")],
              ["1", litellmRow("attempt", "main")],
            ],
          },
        ],
      },
    },
    1,
    1,
  ],
  "otlp.yml": [[spans("llm.call", "llm.fallback"), spans("llm.call", "POST /v1/chat/completions"), spans()], 2, 1],
  "splunk.yml": [
    [
      { preview: false, offset: 0, result: { _raw: litellmRow("attempt", "main") } },
      { preview: false, offset: 1, lastrow: true, result: { _raw: litellmRow("fallback") } },
    ]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(""),
    1,
    1,
  ],
  "victorialogs.yml": [
    [
      { _time: "2026-11-28T18:52:22.03Z", _stream: "{}", rid: gateId, event: "fallback" },
      { _time: "2026-11-28T18:52:22.02Z", _stream: "{}", rid: gateId, event: "attempt", target: "main", attempt: "1" },
    ]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(""),
    1,
    1,
  ],
};

function tell(log: EffectiveLog, answer: unknown): LogAccount {
  const found = typeof answer === "string" ? rowsOfAnswer(answer, log) : rowsOfPage(answer, log);
  const lines = (found ?? []).map((line) => unwrapped(line, log.line)?.row);
  const mine = lines
    .flatMap((line) => rowsIn(line, log.format))
    .filter((places) => ownershipOf(places, { gateId, traceId }) === "own");
  const rows = mine.map((places) => readRow(places, log.format));
  return readLogAccount(log, { rows, complete: true, silenceIsZero: false }, {});
}

test("each example is read here", () => assert.deepEqual(Object.keys(answers), files));

for (const [file, [answer, attempts, switches]] of Object.entries(answers))
  test(`${file} counts ${attempts} attempts and ${switches} switches in an answer of its documented form`, () => {
    const told = tell(logIn(file), answer);
    assert.deepEqual([told.account.bound, told.account.attempts, told.logged.switches], ["exact", attempts, switches]);
  });

test("what was Not tested with the real product says so", () => {
  const untried = files.filter((file) =>
    readFileSync(join(folder, file), "utf8").includes("Not tested with the real product"),
  );
  assert.deepEqual(
    untried,
    files.filter((file) => !["loki.yml", "victorialogs.yml"].includes(file)),
  );
});
