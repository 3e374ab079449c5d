import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { durationMs } from "../../src/core/durations.ts";
import { limits } from "../../src/core/limits.ts";
import { defaults, familyPaths } from "../../src/manifest/defaults.ts";
import { definitionOf, manifestDefinition, type SchemaNode } from "../../src/manifest/schema.ts";
import { refusalOf } from "./cases.ts";

const page = readFileSync(new URL("../../docs/manifest.md", import.meta.url), "utf8");
const section = (title: string): string => page.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
/** First cell of each row of a section's table to the second, without the heading and without markup. */
const rows = (title: string): Map<string, string> =>
  new Map(
    [...section(title).matchAll(/^\| (`.+?) +\| (.+?) +\|/gm)].map(([, key = "", text = ""]) => [
      bare(key),
      bare(text),
    ]),
  );
const bare = (cell: string): string => cell.replaceAll("`", "").trim();

test("the table of defaults is the one of the code", () => {
  const { gateway, route } = defaults;
  const paths = Object.entries(familyPaths).map(([family, path]): [string, string] => [
    `routes[].path of ${family}`,
    path,
  ]);
  const documented = rows("Defaults");
  assert.equal(durationMs(documented.get("gateways.NAME.timeout") ?? ""), gateway.timeout_ms);
  documented.delete("gateways.NAME.timeout");
  assert.deepEqual(
    Object.fromEntries(documented),
    Object.fromEntries([
      ["gateways", `one gateway named ${defaults.gatewayName}`],
      ["gateways.NAME.dialect", gateway.dialect],
      ["gateways.NAME.auth", gateway.auth],
      ["gateways.NAME.credential", "the bound credential, where there is one gateway"],
      ["gateways.NAME.headers", JSON.stringify(gateway.headers)],
      ["gateways.NAME.concurrency", String(gateway.concurrency)],
      ["routes[].gateway", "the one gateway"],
      ...paths,
      ["routes[].output_cap.field", route.output_cap.field],
      ["routes[].output_cap.tokens", String(route.output_cap.tokens)],
      ["routes[].targets", JSON.stringify(route.targets)],
      ["routes[].retry_budget.proof", route.proof],
      ["routes[].checks", `[${route.checks.map(({ check }) => check).join(", ")}]`],
    ]),
  );
});

/** The paths of all keys of the schema, as the page writes them; what maps hold under free names is NAME. */
function schemaKeys(schema: SchemaNode, path: string): string[] {
  const { node } = definitionOf(schema);
  const own = Object.entries(node.properties ?? {}).flatMap(([key, inner]) => schemaKeys(inner, `${path}.${key}`));
  const items = node.items === undefined ? [] : schemaKeys(node.items, `${path}[]`);
  const named =
    typeof node.additionalProperties === "object" ? schemaKeys(node.additionalProperties, `${path}.NAME`) : [];
  const inner = [...own, ...items, ...named];
  return inner.length > 0 ? inner : [path.slice(1)];
}

test("every key of the schema has its row, and no row names another", () => {
  const written = new Set(rows("Keys").keys());
  const inSchema = schemaKeys(manifestDefinition, "")
    .filter((key) => !key.startsWith("defaults."))
    .map((key) =>
      key
        .replace(/\.targets\.NAME\[\]$/, ".targets")
        .replace(/\.headers\.NAME$/, ".headers")
        .replace(/checks\[\]$/, "checks"),
    );
  assert.deepEqual([...written].toSorted(), [...inSchema, "defaults", "gateways.NAME"].toSorted());
});

test("the numbers of the page are the limits", () => {
  const { manifestBytes, manifestDepth, manifestNodes, routes, exchangeMaxMs } = limits;
  const [values, most] = [manifestNodes.toLocaleString("en"), routes.toLocaleString("en")];
  assert.ok(
    page.includes(`more than ${manifestBytes / 1024} KiB, ${manifestDepth} levels, ${values} values or ${most} routes`),
  );
  assert.ok(page.includes(`at most \`${exchangeMaxMs / 1000}s\``));
});

test("the manifests of the page are accepted", () => {
  const examples = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = ""]) => text);
  assert.equal(examples.length, 2);
  for (const example of examples) assert.equal(refusalOf(example), null);
});
