import assert from "node:assert/strict";
import { test } from "node:test";
import { coverageLines } from "../../src/promotion/coverage.ts";
import { aGateway, aManifest, aRoute } from "../support/manifest.ts";

const traffic = { file: "gateway/routes.yaml", at: "/weight" };
const files = [".github/fallback-gate.yml", "gateway/litellm.yaml", "gateway/routes.yaml", "src/app.ts"];
const plain = { routes: [aRoute({ traffic })] };

test("declared patterns cover these files", () => {
  const gateways = {
    staging: aGateway({ config: ["gateway/litellm.*", "*.sh"] }),
    other: aGateway({ config: ["x/**"] }),
  };
  assert.deepEqual(coverageLines(aManifest({ ...plain, gateways, scope: ["gateway/**"] }), files), [
    "config of staging: 1 file: gateway/litellm.yaml",
    "config of other: no file here",
    "scope: 2 files: gateway/litellm.yaml, gateway/routes.yaml",
  ]);
});

test("patterns that are not declared would cover these files", () => {
  assert.deepEqual(coverageLines(aManifest(plain), files), [
    "config of staging: not declared, so a configuration change next to a weight change is promoted. " +
      "`config: [gateway/**]` would cover 2 files: gateway/litellm.yaml, gateway/routes.yaml",
    "scope: not declared, so a promotion may touch any file. " +
      "`scope: [gateway/routes.yaml, .github/fallback-gate.yml]` would cover 2 files: .github/fallback-gate.yml, gateway/routes.yaml",
  ]);
});

test("a traffic file at the top suggests no folder", () => {
  const routes = [aRoute({ traffic: { ...traffic, file: "routes.yaml" } })];
  const [config = ""] = coverageLines(aManifest({ routes }), files);
  assert.equal(
    config,
    "config of staging: not declared, so a configuration change next to a weight change is promoted",
  );
});

test("above ten files the rest is counted, and no name breaks the line", () => {
  const many = Array.from({ length: 12 }, (_, index) => `gateway/${index}\n.yaml`);
  const gateways = { staging: aGateway({ config: ["gateway/**"] }) };
  const [config = ""] = coverageLines(aManifest({ ...plain, gateways }), many);
  assert.match(config, /^config of staging: 12 files: gateway\/0=0A\.yaml, .*gateway\/9=0A\.yaml, and 2 more$/);
});

test("without declared traffic neither key applies, and nothing is printed", () => {
  assert.deepEqual(coverageLines(aManifest(), files), []);
});
