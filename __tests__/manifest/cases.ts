import assert from "node:assert/strict";
import { GateError, type ErrorCode } from "../../src/core/errors.ts";
import { type LocatedManifest, parseManifest } from "../../src/manifest/index.ts";

export const file = ".github/fallback-gate.yml";

export const smallest = `version: 1
contracts:
  chat: { source: https://docs.example.com/chat }
routes:
  - id: chat-backup
    family: chat-completions
    model: chat-staging
    contract: chat
    targets: { main: [dep-primary], backup-eu: [dep-backup] }
    retry_budget: { attempts: 4 }
`;

export interface Refusal {
  code: ErrorCode;
  /** `line:column message` of each problem, in order. */
  problems: string[];
  remedies: string[];
}

export function parse(text: string | Uint8Array): LocatedManifest {
  return parseManifest(file, typeof text === "string" ? new TextEncoder().encode(text) : text);
}

/** The smallest manifest with one place changed. The place must occur exactly once. */
export function changed(from: string, to: string, text = smallest): string {
  assert.equal(text.split(from).length, 2, `"${from}" occurs once in the text`);
  return text.replace(from, () => to);
}

/** The refusal of a text; null if it is accepted. Rethrows errors other than GateError. */
export function refusalOf(text: string | Uint8Array): Refusal | null {
  try {
    parse(text);
    return null;
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return refusal(error);
  }
}

function refusal({ code, problems }: GateError): Refusal {
  return {
    code,
    problems: problems.map(({ at, message }) => `${at?.line}:${at?.column} ${message}`),
    remedies: problems.map(({ remedy }) => remedy),
  };
}

export interface BadCase {
  name: string;
  /** The text to replace in the smallest manifest, and its replacement. */
  change: [from: string, to: string];
  problems: string[];
  /** A part of the first remedy. */
  remedy: string;
}

/** Asserts that the case is refused with exactly its problems. */
export function assertInvalid({ change, problems, remedy }: BadCase): void {
  const found = refusalOf(changed(...change));
  assert.equal(found?.code, "MANIFEST_INVALID");
  assert.deepEqual(found?.problems, problems);
  assert.ok(found?.remedies[0]?.includes(remedy), `"${found?.remedies[0]}" contains "${remedy}"`);
  assert.ok(found?.remedies.every((text) => text.length > 5));
}
