import type { Fault } from "./fault.ts";
import { entries, entry, type Json, type Path } from "./json.ts";
import { credentialHeaders, ownHeaders } from "./request-headers.ts";

/** What every request of the gate says itself: another value would put another question than the check. */
const ownFields: ReadonlySet<string> = new Set(["input", "messages", "model", "stream"]);

/** What is wrong with headers and body fields that a dialect adds to requests. */
export function* additionFaults(additions: Json | undefined, path: Path): Generator<Fault> {
  for (const [header] of entries(entry(additions, "headers"))) yield* addedHeader(header, [...path, "headers", header]);
  for (const [field] of entries(entry(additions, "body"))) {
    if (ownFields.has(field)) yield ownField(field, [...path, "body", field]);
  }
}

/** A fault where a header that is added with a literal value carries a credential or is written by the gate itself. */
export function* addedHeader(header: string, path: Path, on: Fault["on"] = "key"): Generator<Fault> {
  if (ownHeaders.has(header)) yield ownHeader(header, path, on);
  if (credentialHeaders.has(header)) yield literalCredential(header, path, on);
}

/** The fault of a header that the gate writes itself. */
export function ownHeader(header: string, path: Path, on: Fault["on"]): Fault {
  const problem = `expected a header that the gate does not send itself, got \`${header}\``;
  return { path, on, problem, remedy: "Remove it." };
}

function literalCredential(header: string, path: Path, on: Fault["on"]): Fault {
  const problem = `expected a header that carries no credential, got \`${header}\``;
  const remedy =
    "Remove it; the gate sends the bound credential, and others belong under the gateway's `headers` as `{ env: NAME }`.";
  return { path, on, problem, remedy };
}

function ownField(field: string, path: Path): Fault {
  const problem = `expected a body field that the gate does not send itself, got \`${field}\``;
  return { path, on: "key", problem, remedy: "Remove it." };
}
