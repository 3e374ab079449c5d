import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfiguration } from "../../src/configuration/read.ts";
import { readTrafficFile } from "../../src/promotion/traffic/document.ts";
import { targetNames } from "../../src/replica/names.ts";
import { aManifest, aRoute } from "../support/manifest.ts";

function namesIn(file: string, text: string, targets: Record<string, string[]>) {
  const bytes = new TextEncoder().encode(text);
  const manifest = aManifest({ routes: [aRoute({ targets })] });
  return targetNames(readConfiguration(bytes), readTrafficFile(file, bytes), manifest, "staging");
}

const portkey = JSON.stringify(
  {
    strategy: { mode: "fallback" },
    targets: ["api.openai.com", "api.cometapi.com"].map((host) => ({
      provider: "openai",
      api_key: "x",
      custom_host: `https://${host}/v1`,
    })),
  },
  null,
  2,
);

const litellm = `model_list:
  - { model_name: chat, litellm_params: { model: openai/a }, model_info: { id: dep-1 } }
  - { model_name: chat, litellm_params: { model: azure/b } }
`;

test("a target has the name by which the manifest knows it, by name, alias or place", () => {
  const byAlias = namesIn("c.yaml", litellm, { main: ["dep-1"], backup: ["azure/b"] });
  assert.deepEqual(["dep-1", "azure/b"].map(byAlias.of), ["main", "backup"]);
  const byPlace = namesIn("p.json", portkey, { main: ["config.targets[0]"], backup: ["config.targets[1]"] });
  assert.deepEqual(["openai (api.openai.com)", "openai (api.cometapi.com)"].map(byPlace.of), ["main", "backup"]);
});

test("a target that no route names has the name that init would give it", () => {
  const names = namesIn("c.yaml", litellm, { main: ["dep-1"] });
  assert.deepEqual(["azure/b", "a mirror (of b)"].map(names.of), ["azure-b", "a-mirror-of-b"]);
});

test("a route through another gateway names nothing", () => {
  const bytes = new TextEncoder().encode(litellm);
  const manifest = aManifest({ routes: [aRoute({ targets: { main: ["dep-1"] } })] });
  const names = targetNames(readConfiguration(bytes), null, manifest, "another");
  assert.equal(names.of("dep-1"), "dep-1");
});

test("a loopback address in the manifest is the port of its target", () => {
  const names = namesIn("c.yaml", litellm, { main: ["dep-1", "127.0.0.1:9001"], backup: ["10.0.0.1:9002"] });
  assert.deepEqual(["main", "backup", "none"].map(names.port), [9001, null, null]);
});
