import assert from "node:assert/strict";
import { test } from "node:test";
import { assertInvalid, type BadCase, changed, refusalOf } from "./cases.ts";

const layers = (text: string): [string, string] => ["routes:", `layers: [${text}]\nroutes:`];
const budget = (text: string): [string, string] => ["attempts: 4", `attempts: 4, ${text}`];
const duration = "expected a duration such as `30s` or `500ms`";

const cases: BadCase[] = [
  {
    name: "two layers of one name",
    change: layers("{ name: a, attempts: 1 }, { name: b, attempts: 1 }, { name: a, attempts: 2 }"),
    problems: ["4:70 layers[2].name: expected a unique name, got that of layers[0]"],
    remedy: "Rename one",
  },
  {
    name: "a layer without attempts",
    change: layers("{ name: a }"),
    problems: ["4:10 layers[0]: expected the key `attempts`, got none"],
    remedy: "Add `attempts:`",
  },
  {
    name: "a layer that never calls",
    change: layers("{ name: a, attempts: 0 }"),
    problems: ["4:31 layers[0].attempts: expected an integer from 1 to 1000, got 0"],
    remedy: "from 1 to 1000",
  },
  {
    name: "another word for unknown",
    change: layers("{ name: a, attempts: some }"),
    problems: ["4:31 layers[0].attempts: expected an integer from 1 to 1000 or `unknown`, got `some`"],
    remedy: "or `unknown`",
  },
  {
    name: "unknown, misspelt",
    change: layers("{ name: a, attempts: unknwon }"),
    problems: ["4:31 layers[0].attempts: expected an integer from 1 to 1000 or `unknown`, got `unknwon`"],
    remedy: "Did you mean `unknown`?",
  },
  {
    name: "a layer's timeout of nothing",
    change: layers("{ name: a, attempts: 1, timeout: 0s }"),
    problems: [`4:43 layers[0].timeout: ${duration}, got another string`],
    remedy: "Write a duration",
  },
  {
    name: "an empty list of layers",
    change: layers(""),
    problems: ["4:9 layers: expected at least 1 item, got 0"],
    remedy: "Add one.",
  },
  {
    name: "a shortest wait above the longest",
    change: budget("wait: { min: 2s, max: 1999ms }"),
    problems: ["10:56 routes[0].retry_budget.wait.max: expected at least the duration of `min`, got less"],
    remedy: "Swap the two",
  },
  {
    name: "the same in `defaults`",
    change: ["routes:", "defaults: { retry_budget: { attempts: 1, wait: { min: 1h, max: 59m } } }\nroutes:"],
    problems: ["4:64 defaults.retry_budget.wait.max: expected at least the duration of `min`, got less"],
    remedy: "Swap the two",
  },
  {
    name: "a wait without bounds",
    change: budget("wait: {}"),
    problems: ["10:40 routes[0].retry_budget.wait: expected at least 1 entry, got 0"],
    remedy: "Add one.",
  },
  {
    name: "a wait without unit",
    change: budget("wait: { min: 200 }"),
    problems: [`10:47 routes[0].retry_budget.wait.min: ${duration}, got 200`],
    remedy: "Write a duration",
  },
  {
    name: "fewer repeating layers than none",
    change: budget("retrying_layers: -1"),
    problems: ["10:51 routes[0].retry_budget.retrying_layers: expected an integer from 0 to 16, got -1"],
    remedy: "from 0 to 16",
  },
  {
    name: "a switch that is looked for elsewhere",
    change: ["    model", "    fallback_visible_in: logs\n    model"],
    problems: ["7:26 routes[0].fallback_visible_in: expected one of `log`, `header`, got `logs`"],
    remedy: "Did you mean `log`?",
  },
  {
    name: "a family that is not built in",
    change: ["chat-completions", "response"],
    problems: [
      "6:13 routes[0].family: expected one of `chat-completions`, `responses`, `messages`, `generate-content`, `converse`, `embeddings`, `rerank`, got `response`",
    ],
    remedy: "Did you mean `responses`?",
  },
  {
    name: "a part of a request that the family has no field for",
    change: ["chat-completions", "messages\n    ask: { tools: true, json: true }"],
    problems: ["7:31 routes[0].ask.json: expected a part of a request that messages has a field for, got `json`"],
    remedy: "Remove `json`.",
  },
  {
    name: "a part of a request that embeddings has no field for",
    change: ["chat-completions", "embeddings\n    ask: { system: true }"],
    problems: ["7:20 routes[0].ask.system: expected a part of a request that embeddings has a field for, got `system`"],
    remedy: "Remove `system`.",
  },
  {
    name: "a stream of a family that has none",
    change: ["chat-completions", "embeddings\n    checks: [smoke, stream]"],
    problems: [
      "7:21 routes[0].checks[1]: expected a request without a stream, because embeddings has none, got the check `stream`",
    ],
    remedy: "Remove the check.",
  },
  {
    name: "a streamed fallback of a family that has no stream",
    change: ["chat-completions", "rerank\n    checks: [{ check: fallback, stream: true }]"],
    problems: [
      "7:41 routes[0].checks[0].stream: expected a request without a stream, because rerank has none, got `stream`",
    ],
    remedy: "Remove `stream`.",
  },
  {
    name: "a stream of Converse, which has another operation for it",
    change: ["chat-completions", "converse\n    checks: [stream]"],
    problems: [
      "7:14 routes[0].checks[0]: expected a request without a stream, because converse has none, got the check `stream`",
    ],
    remedy: "Remove the check.",
  },
  {
    name: "a path without the model of a family that has none in its body",
    change: ["chat-completions", "generate-content\n    path: /v1beta/models/gemini:generateContent"],
    problems: [
      "7:11 routes[0].path: expected a path that ends in `/models/{model}:generateContent`, because a request of generate-content names its model there, got another",
    ],
    remedy: "Write the gateway's own start before `/models/{model}:generateContent`.",
  },
  {
    name: "an output cap of a family that has none",
    change: ["chat-completions", "rerank\n    output_cap: { field: max_tokens }"],
    problems: [
      "7:5 routes[0].output_cap: expected no output cap, because rerank has no field for one, got `output_cap`",
    ],
    remedy: "Remove `output_cap`.",
  },
  {
    name: "an output cap in the field of another family",
    change: ["chat-completions", "generate-content\n    output_cap: { field: max_tokens }"],
    problems: [
      "7:26 routes[0].output_cap.field: expected a field that caps answers of generate-content (`maxOutputTokens`), got `max_tokens`",
    ],
    remedy: "Use that field",
  },
  {
    name: "a target that is called by a number, which would come first",
    change: ["main: [dep-primary], backup-eu:", "main: [dep-primary], 1:"],
    problems: ["9:37 routes[0].targets.1: expected a name with a letter, got a number"],
    remedy: "Add a letter",
  },
];

for (const bad of cases) test(`refuses ${bad.name}`, () => assertInvalid(bad));

const silent: [name: string, change: [string, string]][] = [
  [
    "layers with and without timeout",
    layers("{ name: a, attempts: unknown }, { name: gateway, attempts: 1000, timeout: 9d }"),
  ],
  ["a wait of one length", budget("wait: { min: 1s, max: 1000ms }")],
  ["a wait with one bound", budget("retrying_layers: 0, wait: { max: 1ms }")],
  ["a switch in the header", ["    model", "    fallback_visible_in: header\n    model"]],
  [
    "the older cap of chat-completions",
    ["chat-completions", "chat-completions\n    output_cap: { field: max_tokens }"],
  ],
  ["no cap", ["chat-completions", "converse\n    output_cap: { field: none }"]],
  ["the family of responses", ["chat-completions", "responses"]],
  [
    "a prefix before a path with the model",
    ["chat-completions", "generate-content\n    path: /gemini/v1beta/models/{model}:generateContent"],
  ],
  [
    "the model in a path of a deployment",
    ["chat-completions", "chat-completions\n    path: /openai/deployments/{model}/chat/completions"],
  ],
  ["a target with a digit in its name", ["backup-eu:", "2nd:"]],
];
for (const [name, change] of silent) {
  test(`accepts ${name}`, () => assert.equal(refusalOf(changed(...change)), null));
}
