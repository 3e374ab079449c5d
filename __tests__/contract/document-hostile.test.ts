import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/core/limits.ts";
import { read } from "./documents.ts";

/** As much text as a page may have. */
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
  "schemas that all hold each other": [
    () =>
      schemas(
        30,
        () =>
          `{"type":"object","properties":{${Array.from({ length: 30 }, (_, to) => `"p${to}":${next(to, 0)}`).join(",")}}}`,
      ),
    "openapi",
  ],
  "arrays of choices between schemas that all hold each other": [
    () =>
      schemas(
        20,
        (index) =>
          `{"properties":{"p${index}":{"type":"array","items":{"oneOf":[${Array.from({ length: 20 }, (_, to) => next(to, 0)).join(",")}]}}}}`,
      ),
    "openapi",
  ],
  "a chain of objects": [() => schemas(3_000, (index) => `{"properties":{"p":${next(index)}}}`), "openapi"],
  "a chain of objects longer than a baseline": [
    () => schemas(9_000, (index) => `{"properties":{"p":${next(index)}}}`),
    "too-complex",
  ],
  "choices of 1,000 objects with 20 fields": [
    () => {
      const fields = Array.from({ length: 20 }, (_, at) => `"p${at}":{"type":"string"}`).join(",");
      return schemas(1_001, (index) =>
        index === 0
          ? `{"oneOf":[${Array.from({ length: 1_000 }, (_, to) => next(to, 1)).join(",")}]}`
          : `{"properties":{"type":{"const":"t${index}"},${fields}}}`,
      );
    },
    "openapi",
  ],
  "aliases of aliases": [
    () => {
      const levels = Array.from(
        { length: 20 },
        (_, at) =>
          `x${at}: &a${at} [${Array(10)
            .fill(at === 0 ? "{type: string}" : `*a${at - 1}`)
            .join(",")}]\n`,
      );
      return `openapi: 3.1.0\n${levels.join("")}paths: {/v1/chat/completions: {post: {requestBody: {content: {application/json: {schema: {oneOf: *a19}}}}}}}\n`;
    },
    "too-complex",
  ],
  "headings that name both families": [
    () => full("# /responses\n\n`/v1/chat/completions`\n\n", "`POST /v1/responses`\n\n"),
    "markdown",
  ],
  "methods with words": [() => full("POST a b c d e ", "# x\n"), "no-facts"],
  placeholders: [() => full("https://{a}", "```\n"), "no-facts"],
  hosts: [() => full("https://a", "```\n"), "no-facts"],
  dollars: [() => full("$A/$B/", "```\n"), "no-facts"],
  bearers: [() => full("bearer ", "# x\n"), "no-facts"],
  "headers that are required": [() => full('must include the "', "# x\n"), "no-facts"],
  "brackets of YAML at the margin": [() => full("[\n", "openapi: 3.1.0\nx:\n y: "), "too-complex"],
  "quotes of YAML": [() => full('"\n', "openapi: 3.1.0\nx:\n y: "), "too-complex"],
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
