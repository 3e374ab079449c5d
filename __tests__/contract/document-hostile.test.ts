import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/core/limits.ts";
import { read } from "./documents.ts";

/** As much of a text as a page may have. */
function full(part: string, head = "", tail = ""): string {
  return (
    head + part.repeat(Math.floor((limits.pageBytes - head.length - tail.length) / Buffer.byteLength(part))) + tail
  );
}

/** A description whose request is the first of these schemas. */
function schemas(count: number, schema: (index: number) => string): string {
  const all = Array.from({ length: count }, (_, index) => `"S${index}":${schema(index)}`).join(",");
  const body = `{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/S0"}}}}`;
  const paths = `{"/v1/chat/completions":{"post":{"requestBody":${body}}}}`;
  return `{"openapi":"3.1.0","paths":${paths},"components":{"schemas":{${all}}}}`;
}

function next(index: number, by = 1): string {
  return `{"$ref":"#/components/schemas/S${index + by}"}`;
}

const cases: Readonly<Record<string, [text: () => string, expected: string]>> = {
  "100,000 schemas that nothing reaches": [() => schemas(100_000, () => `{"type":"object"}`), "openapi"],
  "100,000 schemas, each reached": [() => schemas(100_000, (index) => `{"items":${next(index)}}`), "too-complex"],
  "a chain of bare references": [() => schemas(5_000, (index) => next(index)), "too-complex"],
  "a tree of compositions": [
    () => schemas(2_000, (index) => `{"allOf":[${next(index)},${next(index, 2)}],"properties":{"p${index}":{}}}`),
    "too-complex",
  ],
  "a cycle of compositions": [
    () => schemas(50, (index) => `{"oneOf":[${next((index + 1) % 50, 0)},${next((index + 7) % 50, 0)}]}`),
    "too-complex",
  ],
  "one schema with 100,000 fields": [
    () => schemas(1, () => `{"properties":{${Array.from({ length: 100_000 }, (_, at) => `"p${at}":{}`).join(",")}}}`),
    "too-complex",
  ],
  "a schema within a schema": [
    () => schemas(1, () => `${'{"items":'.repeat(100_000)}{}${"}".repeat(100_000)}`),
    "too-complex",
  ],
  "a deep enum": [() => schemas(1, () => `{"enum":${"[".repeat(1_000)}${"]".repeat(1_000)}}`), "too-complex"],
  "brackets of JSON": [() => full("["), "no-facts"],
  "brackets of YAML": [() => full("[", "openapi: 3.1.0\nx: "), "too-complex"],
  "lists of YAML": [() => full("- ", "openapi: 3.1.0\nx:\n  "), "too-complex"],
  "a long map of YAML": [() => full("a: b\n", "openapi: 3.1.0\n"), "too-complex"],
  "elements within elements": [() => full("<div>", "<html>"), "too-complex"],
  "formatting left open": [() => full("<b a=1><i><p>", "<html>"), "too-complex"],
  "elements that a table pushes out": [() => full("<div></div>", "<html><table>"), "too-complex"],
  "tables within tables": [() => full("<table><tr><td>", "<html>"), "too-complex"],
  "bold within bold": [() => `<html>${"<strong>".repeat(200)}${"x ".repeat(1_000_000)}`, "no-facts"],
  "open comments": [() => full("<!--", "# x\n"), "no-facts"],
  "lines without end": [() => full("a\n"), "too-complex"],
  "one line": [() => full("a"), "no-facts"],
  blanks: [() => full(" ", "a"), "no-facts"],
  "table cells": [() => full("|"), "no-facts"],
  fences: [() => full("```\n"), "too-complex"],
  "open links": [() => full("[]("), "no-facts"],
  "open components": [() => full('<ParamField body="a" '), "no-facts"],
  "methods without paths": [() => full("POST /"), "no-facts"],
  "headers without schemes": [() => full("authorization "), "no-facts"],
  "underscores within a word": [() => full(`- a${"_".repeat(19_990)}b\n`), "no-facts"],
  "blanks within a heading": [() => full(`# a${" ".repeat(19_990)}b\n`), "no-facts"],
  "headings without end": [() => full("# a b c d e f\n"), "no-facts"],
  "rows of cells": [() => full(`${"|".repeat(19_990)}\n`), "no-facts"],
  "combining marks": [() => full("\u{301}\u{316}", "a"), "too-complex"],
};

for (const [name, [text, expected]] of Object.entries(cases)) {
  test(`${name}: ${expected}`, async () => {
    const result = await read(text());
    assert.equal(typeof result === "string" ? result : result.kind, expected);
  });
}
