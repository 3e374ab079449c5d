import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { parse as parseYaml } from "yaml";
import { dialects } from "../../src/dialects/index.ts";
import { readClaims, readSwitches, readTarget } from "../../src/dialects/read-headers.ts";
import type { Dialect, StatusClass } from "../../src/generated/types.ts";
import { effectiveManifest } from "../../src/manifest/index.ts";
import { parse, smallest } from "../manifest/cases.ts";

const folder = join(import.meta.dirname, "..", "..", "examples", "dialects");
const files = globSync("*.yaml", { cwd: folder }).toSorted();
const statusClasses: readonly StatusClass[] = ["none", "1xx", "2xx", "3xx", "4xx", "5xx"];

/** The file's dialect, as a manifest that holds it is read. Fails where the manifest is refused. */
function dialectIn(text: string): Dialect {
  const manifest = { ...parseYaml(smallest), gateways: { own: { dialect: parseYaml(text) } } };
  const { gateways } = effectiveManifest(parse(JSON.stringify(manifest)), dialects, null);
  return gateways["own"]?.dialect ?? assert.fail("expected the gateway own");
}

/** Every header that a dialect reads, saying this. */
function headersOf({ accounts, target, switches }: Dialect, value: string): Map<string, readonly string[]> {
  const names = [...accounts.map(({ header }) => header), target, switches].filter((name) => name !== undefined);
  return new Map([...names, "content-type"].map((name) => [name, [value]]));
}

for (const file of files) {
  const text = readFileSync(join(folder, file), "utf8");

  test(`${file} can stand in a manifest, and says what it is taken from`, () => {
    const dialect = dialectIn(text);
    assert.equal(dialect.name, basename(file, ".yaml"));
    assert.equal(dialect.verified, "documented");
    assert.equal(dialect.log, undefined, "an account of a shipped format would be exact");
    assert.ok(!Object.keys(dialects).includes(dialect.name));
    assert.match(text, /^# .*\bfrom \w/im, "names where it is taken from");
    assert.match(text, /^# .*\bUnknown: /m);
  });

  test(`${file} never counts exactly, whatever a gateway sends`, () => {
    const dialect = dialectIn(text);
    for (const value of ["0", "1", "2", "", "-1", "1, 0", "x"])
      for (const status of statusClasses)
        for (const headers of [headersOf(dialect, value), new Map<string, string[]>()])
          assert.ok(readClaims(dialect, headers, status).every(({ exact }) => !exact));
  });

  test(`${file} reads what it names`, () => {
    const dialect = dialectIn(text);
    const headers = headersOf(dialect, "2");
    assert.equal(readClaims(dialect, headers, "2xx").length, dialect.accounts.length);
    assert.equal(readSwitches(dialect, headers), dialect.switches === undefined ? null : 2);
    assert.equal(readTarget(dialect, headers), dialect.target === undefined ? null : "2");
  });
}

test("every gateway that is promised is there", () => {
  const names = [
    "bifrost",
    "cloudflare",
    "envoy-ai-gateway",
    "helicone",
    "kong",
    "llmops",
    "new-api",
    "ngrok",
    "openrouter",
    "vercel",
  ];
  assert.deepEqual(
    files,
    names.map((name) => `${name}.yaml`),
  );
});
