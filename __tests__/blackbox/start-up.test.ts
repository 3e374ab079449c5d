import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { startUp } from "../../bench/start-up.ts";

const dist = join(import.meta.dirname, "../../dist");

/** The modules of Node that are loaded once every bundle of a run is. */
function loadedBy(bundle: string): string[] {
  const code = `await import(${JSON.stringify(join(dist, bundle))}); process.stdout.write(JSON.stringify(process.moduleLoadList));`;
  const list: string[] = JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }),
  );
  return list.map((name) => name.replace("NativeModule ", ""));
}

test("a start loads neither HTTP/2 nor TLS, which cost it more than half of an empty Node", () => {
  const loaded = new Set(loadedBy("run.mjs"));
  assert.deepEqual(
    ["net", "crypto", "http2", "tls"].filter((name) => loaded.has(name)),
    ["net", "crypto"],
  );
});

for (const entry of ["run", "action"] as const)
  test(`a start of ${entry} loads nothing that judges, reports, reads documentation or calls GitHub`, () => {
    const late = [
      "judging.mjs",
      "settle.mjs",
      "html.mjs",
      "contracts.mjs",
      "configuration.mjs",
      "staging.mjs",
      "github.mjs",
    ];
    const { files } = startUp(entry);
    assert.ok(files.includes("start.mjs"));
    assert.deepEqual(
      late.filter((name) => files.includes(name)),
      [],
    );
  });

test("no bundle imports a module of Node's, because an import reads all its properties", () => {
  const bundles = readdirSync(dist).filter((name) => name.endsWith(".mjs"));
  const importing = bundles.filter((name) => /^import .*"node:/m.test(readFileSync(join(dist, name), "utf8")));
  assert.ok(bundles.length > 0);
  assert.deepEqual(importing, []);
});
