import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfiguration } from "../../src/configuration/read.ts";
import { GateError } from "../../src/core/errors.ts";
import { readByConfiguration } from "../../src/evidence/by-configuration.ts";
import type { ByConfiguration, EffectiveRoute } from "../../src/generated/types.ts";
import { aGateway, aManifest, aRoute } from "../support/manifest.ts";

const litellm = `model_list:
  - { model_name: chat, litellm_params: { model: openai/a } }
  - { model_name: chat-backup, litellm_params: { model: openai/b } }
router_settings:
  num_retries: 2
  model_group_alias: { chat-alias: chat }
  fallbacks: [{ chat: [chat-backup] }]
`;
const portkey = JSON.stringify({
  strategy: { mode: "fallback" },
  targets: [
    { name: "main", provider: "openai", retry: { attempts: 2 } },
    { name: "backup", provider: "openai" },
  ],
});

const haproxy = `defaults
  retry-on 500
frontend in
  use_backend other if { path_beg /other }
  default_backend chat
backend chat
  server main 10.0.0.1:80
  server backup 10.0.0.2:80
backend other
  server third 10.0.0.3:80
`;

interface Case {
  name: string;
  files: Readonly<Record<string, string>>;
  config: readonly string[];
  route?: Partial<EffectiveRoute>;
  expected: readonly [file: string, line: number, attempts: number | null, unread?: ByConfiguration["unread"]] | null;
}

const targets = { main: [], "backup-eu": ["backup"] };
const cases: readonly Case[] = [
  {
    name: "the group that a route asks for",
    files: { "gateway/litellm.yaml": litellm },
    config: ["gateway/litellm.yaml"],
    route: { model: "chat" },
    expected: ["gateway/litellm.yaml", 2, 6],
  },
  {
    name: "an alias of a group, which has no fallbacks of its own",
    files: { "gateway/litellm.yaml": litellm },
    config: ["gateway/litellm.yaml"],
    route: { model: "chat-alias" },
    expected: ["gateway/litellm.yaml", 2, 3],
  },
  {
    name: "a group in a file that is included",
    files: {
      "gateway/litellm.yaml": "include: [models.yaml]\nrouter_settings: { num_retries: 1 }\n",
      "gateway/models.yaml": litellm.split("router")[0] ?? "",
    },
    config: ["gateway/litellm.yaml"],
    route: { model: "chat" },
    expected: ["gateway/litellm.yaml", 1, 2],
  },
  {
    name: "the only route of a file without model names",
    files: { "portkey.json": portkey },
    config: ["portkey.json"],
    route: { model: "gpt", targets },
    expected: ["portkey.json", 1, 4],
  },
  {
    name: "a file that does not show the number",
    files: { "gateway/litellm.yaml": litellm.replace("num_retries: 2", "num_retries: os.environ/RETRIES") },
    config: ["gateway/litellm.yaml"],
    route: { model: "chat" },
    expected: ["gateway/litellm.yaml", 2, null],
  },
  {
    name: "the only route with the declared targets",
    files: { "haproxy.cfg": haproxy },
    config: ["haproxy.cfg"],
    route: { model: "gpt", targets },
    expected: ["haproxy.cfg", 6, 4],
  },
  { name: "no file", files: {}, config: [], expected: null },
  { name: "a pattern", files: { "gateway/litellm.yaml": litellm }, config: ["gateway/**"], expected: null },
  {
    name: "a pattern that the route's traffic file matches",
    files: { "gateway/litellm.yaml": litellm },
    config: ["gateway/**"],
    route: { model: "chat", traffic: { file: "gateway/litellm.yaml", at: "/weight" } },
    expected: ["gateway/litellm.yaml", 2, 6],
  },
  {
    name: "a traffic file outside the pattern",
    files: { "litellm.yaml": litellm },
    config: ["gateway/**"],
    route: { model: "chat", traffic: { file: "litellm.yaml", at: "/weight" } },
    expected: null,
  },
  {
    name: "a file that is not there",
    files: {},
    config: ["gateway/litellm.yaml"],
    expected: ["gateway/litellm.yaml", 1, null, "missing"],
  },
  {
    name: "a file that is refused, with the line",
    files: { "a.yaml": "\na: {{ b }}\n" },
    config: ["a.yaml"],
    expected: ["a.yaml", 2, null, "refused"],
  },
  {
    name: "a file that cannot be read",
    files: { "a.yaml": "too large" },
    config: ["a.yaml"],
    expected: ["a.yaml", 1, null, "unreadable"],
  },
  {
    name: "a file that is refused beside one that is read",
    files: { "a.sh": "exec litellm\n", "b.yaml": litellm },
    config: ["a.sh", "b.yaml"],
    route: { model: "other", targets },
    expected: null,
  },
  {
    name: "a model that no file has",
    files: { "a.yaml": litellm },
    config: ["a.yaml"],
    route: { model: "other", targets },
    expected: null,
  },
  {
    name: "two files with the same group",
    files: { "a.yaml": litellm, "b.yaml": litellm },
    config: ["a.yaml", "b.yaml"],
    route: { model: "chat" },
    expected: null,
  },
];

for (const { name, files, config, route, expected } of cases)
  test(`the worst case by configuration: ${name}`, async () => {
    const only = aRoute({ id: "chat-backup", gateway: "staging", ...route });
    const manifest = aManifest({ gateways: { staging: aGateway({ config: [...config] }) }, routes: [only] });
    const { byRoute: found } = await readByConfiguration(manifest, [only], async (path) => {
      const text = files[path];
      if (text === undefined) throw new GateError("FILE_MISSING", `expected a file, got none: ${path}`);
      if (text === "too large") throw new GateError("FILE_UNREADABLE", `expected a smaller file, got ${path}`);
      return new TextEncoder().encode(text);
    });
    const stated = found.get("chat-backup");
    const [file, line, attempts, unread = null] = expected ?? [];
    assert.deepEqual(
      stated && [stated.at.file, stated.at.line, stated.attempts, stated.unread],
      expected === null ? undefined : [file, line, attempts, unread],
    );
  });

test("the worst case by configuration has the number of things that the file does not show, and not their text", async () => {
  const only = aRoute({ gateway: "staging", model: "chat" });
  const manifest = aManifest({ gateways: { staging: aGateway({ config: ["a.yaml"] }) }, routes: [only] });
  const { byRoute: stated } = await readByConfiguration(manifest, [only], async () =>
    new TextEncoder().encode(litellm),
  );
  const { routes } = readConfiguration(new TextEncoder().encode(litellm));
  const count = routes[0]?.cannot_know.length ?? 0;
  assert.ok(count > 0);
  assert.equal(stated.get(only.id)?.cannot_know, count);
});

test("every file that shows a route of a gateway is named, so that a replica of another one is seen", async () => {
  const only = aRoute({ id: "chat-backup", gateway: "staging", model: "chat" });
  const config = ["old.yaml", "new.yaml", "start.sh"];
  const manifest = aManifest({ gateways: { staging: aGateway({ config }) }, routes: [only] });
  const { showing } = await readByConfiguration(manifest, [only], async (path) =>
    new TextEncoder().encode(path.endsWith(".yaml") ? litellm : "litellm --config new.yaml"),
  );
  assert.deepEqual([...showing], [["staging", ["old.yaml", "new.yaml"]]]);
});
