import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../../src/core/limits.ts";
import { readText } from "./files.ts";

const { trafficBytes, trafficDepth, trafficNodes, trafficDocuments, trafficAliases } = limits;
const isRead = (text: string) => "documents" in readText(text);
const list = (length: number) => `[${"1,".repeat(length)}]`;
const nested = (levels: number, inner = "") => "[".repeat(levels) + inner + "]".repeat(levels);

/** 199,002 values, nearly all of them from aliases. */
const many = `- &x ${list(999)}\n- [${"*x,".repeat(198)}]`;

/** Texts with a count at the limit and one above it. */
const bounds: [name: string, limit: number, text: (count: number) => string][] = [
  ["bytes", trafficBytes, (count) => `a: ${"x".repeat(count - 3)}`],
  ["levels of nesting", trafficDepth, (count) => nested(count)],
  ["levels of nesting through an alias", trafficDepth, (count) => `- &x ${nested(4)}\n- ${nested(count - 5, "*x")}`],
  ["values", trafficNodes, (count) => list(count - 1)],
  ["values through aliases", trafficNodes, (count) => `${many}\n- ${list(count - 199_003)}`],
  ["values of all documents", trafficNodes, (count) => `${many}\n---\n${list(count - 199_003)}`],
  ["documents", trafficDocuments, (count) => "---\na: 1\n".repeat(count)],
  ["documents that are empty", trafficDocuments, (count) => "---\n".repeat(count)],
  ["aliases", trafficAliases, (count) => `- &x 1\n${"- *x\n".repeat(count)}`],
  [
    "aliases through aliases",
    trafficAliases,
    (count) => `- &x 1\n- &y [${"*x,".repeat(9)}]\n- [${"*y,".repeat(9)}]\n- [${"*x,".repeat(count - 99)}]`,
  ],
];

for (const [name, limit, text] of bounds) {
  test(`${limit} ${name} are read, one more is not`, () => {
    assert.equal(isRead(text(limit)), true);
    assert.equal(isRead(text(limit + 1)), false);
  });
}

const bomb = ["- &a0 [x, x]", ...Array.from({ length: 60 }, (_, level) => `- &a${level + 1} [*a${level}, *a${level}]`)];
const full = (piece: string) => piece.repeat(trafficBytes / piece.length);

const hostile: [name: string, text: string][] = [
  ["an alias bomb of sixty levels", bomb.join("\n")],
  ["1 MiB of open brackets", full("[")],
  ["1 MiB of lists in lists", full("- ")],
  ["1 MiB of keys without a colon", full("? ")],
  ["1 MiB of commas", `[${full(",").slice(2)}]`],
  ["1 MiB of documents", full("---\n")],
  ["1 MiB of tags", full("!x ")],
  ["1 MiB of anchors", full("&a ")],
  ["1 MiB of directives", full("%A\n")],
  ["1 MiB of brackets that close nothing", full("]\n")],
  ["1 MiB of entries", full("-\n")],
];

for (const [name, text] of hostile) {
  test(`not read: ${name}`, () => assert.equal(isRead(text), false));
}

test("a hundred thousand different keys are read", () => {
  assert.equal(isRead(Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join("\n")), true);
});
