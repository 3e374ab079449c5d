import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parseDocument } from "yaml";
import { dialects } from "../../src/dialects/index.ts";
import { effectiveManifest } from "../../src/manifest/index.ts";
import { parse } from "./cases.ts";
import { isEffective } from "./effective-schema.ts";

const cwd = fileURLToPath(new URL("../../", import.meta.url));
const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

interface Block {
  name: string;
  text: string;
}

const blocks: Block[] = globSync(["README.md", "docs/*.md", "examples/**/*.md"], { cwd }).flatMap((name) =>
  [...read(name).matchAll(/^```ya?ml\n(.*?)^```$/gms)].map(([, text = ""], index) => ({
    name: `${name}, YAML block ${index + 1}`,
    text,
  })),
);
const files: Block[] = globSync("examples/**/*.{yml,yaml}", { cwd }).map((name) => ({ name, text: read(name) }));
const isManifest = ({ text }: Block): boolean => /^version: 1$/m.test(text);
const all = [...blocks, ...files];

for (const { name, text } of all) {
  test(`${name} is YAML`, () => {
    const { errors, warnings } = parseDocument(text, { version: "1.2", strict: true });
    assert.deepEqual([...errors, ...warnings], []);
  });
}

for (const { name, text } of all.filter(isManifest)) {
  test(`${name} is a manifest that can be run`, () => {
    isEffective(effectiveManifest(parse(text), dialects, null));
    assert.deepEqual(isEffective.errors, null);
  });
}

test("the page and README contain manifests, and there are example manifests", () => {
  const count = (start: string) => all.filter((block) => isManifest(block) && block.name.startsWith(start)).length;
  assert.equal(count("docs/manifest.md"), 2);
  assert.ok(count("README.md") >= 1);
  assert.ok(count("examples/demo/") === 1);
});
