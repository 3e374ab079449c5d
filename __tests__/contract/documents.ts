import { readFileSync } from "node:fs";
import { pinOf } from "../../src/contract/baseline.ts";
import { compareDocuments, type Comparison } from "../../src/contract/compare.ts";
import { readDocument } from "../../src/contract/document.ts";
import type { ContractDocument } from "../../src/contract/surface.ts";
import type { RequestFamily } from "../../src/generated/types.ts";

const families: readonly RequestFamily[] = ["chat-completions", "responses"];

/** The text of a file below __tests__/fixtures/contract. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/contract/${name}`, import.meta.url), "utf8");
}

/** The text of a file below examples. */
export function example(name: string): string {
  return readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
}

/** The document in a text, or its problem. */
export async function read(text: string, contentType = "", of = families): Promise<ContractDocument | string> {
  const result = await readDocument(new TextEncoder().encode(text), contentType, of);
  return "problem" in result ? result.problem : result;
}

/** The document in a text. A problem fails the test. */
export async function document(text: string, contentType = ""): Promise<ContractDocument> {
  const result = await read(text, contentType);
  if (typeof result === "string") throw new Error(`expected a document, got ${result}`);
  return result;
}

/** The state of a text compared with its pin, or the problem of the later text. */
export async function compared(before: string, after: string, contentType = ""): Promise<Comparison | string> {
  const pinned = pinOf(await document(before, contentType), "https://docs.example/page", "2026-11-22");
  const now = await read(after, contentType);
  return typeof now === "string" ? now : compareDocuments(pinned, now);
}

/** The text with one part replaced. A missing part fails the test, so that no mutation is empty. */
export function replaced(text: string, part: string | RegExp, by: string): string {
  const result = text.replace(part, by);
  if (result === text) throw new Error(`expected a text with ${String(part)}, got one without`);
  return result;
}
