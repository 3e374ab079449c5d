import assert from "node:assert/strict";
import { test } from "node:test";
import { refusalOf, smallest } from "./cases.ts";

const forms: [path: string, got: string][] = [
  ["/tmp/rows.jsonl", "an absolute path"],
  ["C:/logs/rows.jsonl", "an absolute path"],
  ["~/rows.jsonl", "a path below the home folder"],
  ["logs\\rows.jsonl", "a path with a backslash"],
  ["gate logs/rows.jsonl", "a path with a space"],
  ["https://logs.example.com/rows", "a URL of another form"],
  ["logs/{a,b}.jsonl", "another string"],
];

for (const [path, got] of forms)
  test(`a log at ${path} is refused as ${got}`, () => {
    const found = refusalOf(`${smallest}logs:\n  - { gateway: default, source: jsonl, path: '${path}' }\n`);
    const expected = "expected a path relative to the workspace, with `*` and `**` as wildcards";
    assert.deepEqual(found?.problems, [`12:46 logs[0].path: ${expected}, got ${got}`]);
  });

const dialects: [dialect: string, remedy: RegExp][] = [
  ["LiteLLM", /^Did you mean `litellm`\?$/],
  ["openrouter", /^Use one of: `generic`, .*`traefik`\. For another gateway, .* see examples\/dialects\.$/],
];

for (const [dialect, remedy] of dialects)
  test(`the dialect ${dialect} is refused with a way out`, () => {
    const found = refusalOf(`${smallest}gateways:\n  default: { dialect: ${dialect} }\n`);
    assert.match(found?.remedies[0] ?? "", remedy);
  });
