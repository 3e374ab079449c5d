import assert from "node:assert/strict";
import { test } from "node:test";
import { assertInvalid, changed, refusalOf, type BadCase } from "./cases.ts";

const at = (family: string, path: string): [string, string] => ["chat-completions", `${family}\n    path: ${path}`];
const problem = (text: string): string[] => [`7:11 routes[0].path: ${text}`];
const deployment = "/openai/deployments/gpt";
const version = "?api-version=2024-10-21";

const cases: BadCase[] = [
  {
    name: "the path of embeddings at Azure on a route of chat completions",
    change: at("chat-completions", `${deployment}/embeddings${version}`),
    problems: problem(
      "expected a path of chat-completions, which ends with `/chat/completions`, got one of embeddings",
    ),
    remedy: "Change the path, or set `family: embeddings`.",
  },
  {
    name: "the path of responses at OpenRouter on a route of chat completions, below a gateway's prefix",
    change: at("chat-completions", "/llm/api/v1/responses"),
    problems: problem("expected a path of chat-completions, which ends with `/chat/completions`, got one of responses"),
    remedy: "Change the path, or set `family: responses`.",
  },
  {
    name: "a family that a deployment of Azure does not serve",
    change: at("responses", `${deployment}/responses${version}`),
    problems: problem("expected `chat-completions`, `embeddings` on a deployment of Azure, got responses"),
    remedy: "Change the family or the path.",
  },
  {
    name: "Azure's `api-version` on another path",
    change: at("chat-completions", `/v1/chat/completions${version}`),
    problems: problem("expected `api-version` only on a path of Azure, got it on another one"),
    remedy: "Remove the query",
  },
  {
    name: "another query, on a path of no profile",
    change: at("chat-completions", "/v1/chat/completions?beta=true"),
    problems: problem(
      "expected a path that starts with `/`, without a query other than `?api-version=`, got another string",
    ),
    remedy: "without a query other than",
  },
];

for (const bad of cases) test(`refuses ${bad.name}`, () => assertInvalid(bad));

const silent: readonly (readonly [family: string, path: string])[] = [
  ["chat-completions", `${deployment}/chat/completions${version}`],
  ["chat-completions", `"/openai/deployments/{model}/chat/completions${version}"`],
  ["chat-completions", `/apim${deployment}/chat/completions?api-version=2025-04-01-preview`],
  ["chat-completions", "/openai/v1/chat/completions"],
  ["responses", `/openai/responses${version}`],
  ["embeddings", `${deployment}/embeddings`],
  ["embeddings", "/api/v1/embeddings"],
  ["messages", "/api/v1/messages"],
  ["chat-completions", "/api/v1/own/path"],
];

for (const [family, path] of silent)
  test(`accepts ${family} at ${path}`, () => assert.equal(refusalOf(changed(...at(family, path))), null));
