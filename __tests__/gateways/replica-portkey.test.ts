import assert from "node:assert/strict";
import { copyPortkey } from "../../src/replica/portkey.ts";
import { copyOf, mainText } from "../replica/copies.ts";
import { withBench } from "./bench.ts";
import { startPortkey } from "./portkey.ts";
import { testWith } from "./test-with.ts";

/** Providers with surfaces of their own, and keys that the hosted product would look up. */
const original = {
  strategy: { mode: "fallback" },
  retry: { attempts: 1 },
  targets: [
    {
      strategy: { mode: "loadbalance" },
      targets: [
        { virtual_key: "anthropic-prod", weight: 0.5, override_params: { model: "claude-sonnet-4-5" } },
        {
          provider: "azure-openai",
          weight: 0.5,
          azure_resource_name: "eu",
          azure_deployment_id: "gpt-4o",
          azure_api_version: "2024-10-21",
          api_key: "k",
        },
      ],
    },
    { provider: "bedrock", aws_access_key_id: "a", aws_secret_access_key: "b", aws_region: "eu-central-1" },
    { provider: "vertex-ai", vertex_project_id: "p", vertex_region: "europe-west1" },
  ],
  input_guardrails: ["pg-1"],
};

const slug = (target: string) => target.replace(/[^\w.-]+/g, "-");
const first = ["targets-0-.targets-0-claude-sonnet-4-5", "azure-openai"];

testWith("portkey", "a copy answers for every provider, and calls the scripted provider only", async ({ signal }) => {
  await using bench = await withBench();
  await using portkey = await startPortkey({ signal });
  const url = bench.url;
  const copy = copyOf(copyPortkey, JSON.stringify(original), undefined, {
    base: (target) => `${url}/${slug(target)}/v1`,
  });
  const config = JSON.stringify(JSON.parse(mainText(copy)));
  const headers = { "content-type": "application/json", "x-portkey-config": config };
  const failing = (...targets: string[]) => Object.fromEntries(targets.map((target) => [target, [500]]));
  for (const down of [[], first, [...first, "bedrock"]]) {
    const { status, calls } = await bench.ask({ url: portkey.url, headers, faults: failing(...down) });
    assert.equal(status, 200);
    const drawn = first.reduce((sum, target) => sum + (calls[target] ?? 0), 0);
    const { bedrock = 0, "vertex-ai": vertex = 0 } = calls;
    assert.deepEqual(
      [drawn, bedrock, vertex],
      [
        down.length === 0 ? 1 : 2,
        down.includes("bedrock") ? 2 : Number(down.length > 0),
        Number(down.includes("bedrock")),
      ],
    );
    assert.equal(
      Object.values(calls).reduce((sum, count) => sum + count),
      drawn + bedrock + vertex,
    );
  }
});
