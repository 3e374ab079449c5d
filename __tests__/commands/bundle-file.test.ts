import assert from "node:assert/strict";
import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readBundle } from "../../src/commands/bundle-file.ts";
import { compare } from "../../src/commands/compare.ts";
import { verify } from "../../src/commands/verify.ts";
import { gateError, workspace } from "../adapters/workspace.ts";
import { consistentBundle } from "../report/bundles.ts";
import { bundleText } from "./evidence-folder.ts";
import { runCommand } from "./run-command.ts";

const sound = bundleText(consistentBundle("promote"));

const refused: readonly (readonly [what: string, content: string | Uint8Array, says: RegExp])[] = [
  ["text that is no JSON", "hold\n", /^expected a bundle in JSON, got something else$/],
  ["an empty file", "", /^expected a bundle in JSON, got something else$/],
  ["the mark of an open run", "null\n", /^expected a bundle, got null: the run did not end/],
  ["other JSON", "{}\n", /^expected a bundle that fits its schema, got a violation of required at its top$/],
  [
    "a record that its schema refuses",
    sound.replace('"operator_result":"pass"', '"operator_result":"perfect"'),
    /^expected a bundle that fits its schema, got a violation of enum at \/records\/0\/operator_result$/,
  ],
  [
    "a name that could be anything",
    sound.replace('"staging":{', '"::error::\\u001b[31m":{'),
    /^expected a bundle that fits its schema, got a violation of pattern at \/manifest\/gateways$/,
  ],
  [
    "a doubled key",
    sound.replace('"decision":{', '"decision":{"overall":"promote","routes":{}},\n"decision":{'),
    /^expected a bundle in the gate's own format, got duplicate keys or another layout$/,
  ],
  [
    "no lines",
    JSON.stringify(consistentBundle("promote")),
    /^expected a bundle in the gate's own format, got duplicate/,
  ],
  [
    "another layout",
    `${JSON.stringify(consistentBundle("promote"), null, 2)}\n`,
    /^expected a bundle in the gate's own format, got duplicate/,
  ],
  ["a mark of byte order", `\u{feff}${sound}`, /^expected a bundle in JSON, got something else$/],
  ["bytes that are not UTF-8", Buffer.from([0x22, 0xff, 0x22]), /^expected a file in UTF-8, got other bytes$/],
  ["nesting without end", "[".repeat(1_000_000), /^expected at most 64 levels, got more$/],
  ["nesting behind a text", `{"a\\"[": ${'{"a":'.repeat(64)}`, /^expected at most 64 levels, got more$/],
];

for (const [what, content, says] of refused) {
  test(`no bundle: ${what}`, async (context) => {
    const folder = workspace(context);
    writeFileSync(join(folder, "bundle.json"), content);
    await assert.rejects(readBundle(join(folder, "bundle.json")), gateError("FILE_UNREADABLE", says));
  });
}

test("brackets inside texts are no nesting", async (context) => {
  const bundle = consistentBundle("promote");
  const [first, ...routes] = bundle.manifest.routes;
  assert.ok(first !== undefined);
  const model = `\\"${"[{".repeat(60)}`;
  const folder = workspace(context, {
    "bundle.json": bundleText({
      ...bundle,
      manifest: { ...bundle.manifest, routes: [{ ...first, model }, ...routes] },
    }),
  });
  const read = await readBundle(join(folder, "bundle.json")).catch((error: unknown) => error);
  assert.ok(!(read instanceof Error) || !/levels/.test(read.message));
});

test("a file over 64 MiB is not read", async (context) => {
  const folder = workspace(context, { "bundle.json": sound });
  truncateSync(join(folder, "bundle.json"), 64 * 1024 * 1024 + 1);
  await assert.rejects(
    readBundle(join(folder, "bundle.json")),
    gateError("FILE_UNREADABLE", /^expected at most 67108864 bytes, got more/),
  );
});

const words: readonly (readonly [name: "verify" | "compare", args: readonly string[], says: RegExp])[] = [
  ["verify", [], /^expected the path of a bundle, got none$/],
  ["verify", ["a.json", "b.json"], /^expected at most 1 argument besides options, got 2$/],
  ["verify", ["--fix", "a.json"], /^expected an option of this command, got `--fix`$/],
  ["compare", ["a.json"], /^expected the paths of 2 bundles, got 1$/],
  ["compare", ["a.json", "b.json", "c.json"], /^expected at most 2 arguments besides options, got 3$/],
];

for (const [name, args, says] of words) {
  test(`bad input: fallback-gate ${[name, ...args].join(" ")}`, async () => {
    await assert.rejects({ verify, compare }[name].run(args), gateError("INPUT_INVALID", says));
  });
}

const unread: readonly (readonly [args: readonly string[], says: RegExp])[] = [
  [["verify", "gone.json"], /^expected a file, got none: gone\.json\. /],
  [
    ["compare", "list.json", "list.json"],
    /^expected a bundle that fits its schema, .* Use the unchanged bundle\.json from the evidence/,
  ],
];

for (const [args, says] of unread) {
  test(`fallback-gate ${args.join(" ")} ends with 3, the cause and what to do`, (context) => {
    const { status, stdout, stderr } = runCommand(workspace(context, { "list.json": "[]\n" }), ...args);
    assert.equal(status, 3);
    assert.equal(stdout, "");
    assert.match(stderr, says);
  });
}
