import assert from "node:assert/strict";
import { test } from "node:test";
import { parse as parseYaml } from "yaml";
import { rules } from "../../src/decision/rules/index.ts";
import { isObject } from "../../src/core/json.ts";
import { readTraffic } from "../../src/promotion/traffic/document.ts";
import { shareOf } from "../../src/promotion/traffic/share.ts";
import { samples } from "../promotion/traffic/samples.ts";
import { parse, refusalOf, smallest } from "./cases.ts";
import { page, rowsOf } from "./page.ts";

/** The samples of the page that are part of a manifest. */
const parts = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)]
  .map(([, text = ""]): unknown => parseYaml(text))
  .filter(isObject)
  .filter((part) => part["version"] === undefined);

/** The smallest manifest with the sample inserted. `traffic` belongs to its route. */
function placed(part: object): string {
  const manifest = parse(smallest).value;
  const [route] = manifest.routes;
  const { traffic, ...top }: { traffic?: unknown } = part;
  const routes = [traffic === undefined ? route : { ...route, traffic }];
  return JSON.stringify({ ...manifest, routes, ...top });
}

for (const part of parts) {
  test(`the sample of \`${Object.keys(part).join("` and `")}\` is one that lint takes`, () => {
    assert.equal(refusalOf(placed(part)), null);
  });
}

test("every key with its own section has a sample in it", () => {
  assert.deepEqual(
    parts.flatMap((part) => Object.keys(part)),
    ["traffic", "environment", "contracts", "scope", "waivers"],
  );
});

test("the sample of traffic reads 5 % from the file below it", () => {
  const text = /`(routes: \{ chat: .+?)`/.exec(page)?.[1] ?? assert.fail("expected the file in the text");
  const [route] = parse(placed(parts[0] ?? {})).value.routes;
  const traffic = route?.traffic ?? assert.fail("expected traffic");
  const reading = shareOf(readTraffic(traffic.file, new TextEncoder().encode(text)), traffic);
  assert.equal("share" in reading && reading.share, 0.05);
});

for (const { name, traffic } of samples) {
  test(`lint takes the place of a weight in the format of ${name}`, () => {
    assert.equal(refusalOf(placed({ traffic: { file: "gateway/routes.yaml", ...traffic } })), null);
  });
}

test("the list of opt-in keys names existing rules, each once", () => {
  const named = rowsOf("Rules that apply only if declared").map(([, rule = ""]) => /^\[([a-z-]+)\]/.exec(rule)?.[1]);
  const ids = rules.map(({ id }) => id);
  assert.equal(new Set(named).size, 11);
  assert.deepEqual(
    named.filter((rule) => rule === undefined || !ids.includes(rule)),
    [],
  );
});
