import type { Fault } from "./fault.ts";
import { entries, entry, type Json, type Path } from "./json.ts";
import { credentialHeaders, ownHeaders } from "./request-headers.ts";

/** Fields that the gate sets in every request. Another value would change what the check tests. */
const ownFields: ReadonlySet<string> = new Set(["contents", "input", "messages", "model", "query", "stream"]);

/** Semantic checks of the headers and body fields that a dialect adds to requests. */
export function* additionFaults(additions: Json | undefined, path: Path): Generator<Fault> {
  for (const [header] of entries(entry(additions, "headers"))) yield* addedHeader(header, [...path, "headers", header]);
  for (const [field] of entries(entry(additions, "body"))) {
    if (ownFields.has(field)) yield ownField(field, [...path, "body", field]);
  }
}

/** Reports an added header that carries a literal credential or that the gate writes itself. */
export function* addedHeader(header: string, path: Path, on: Fault["on"] = "key"): Generator<Fault> {
  if (ownHeaders.has(header)) yield ownHeader(header, path, on);
  if (credentialHeaders.has(header)) yield literalCredential(header, path, on);
}

/** The fault for a header that the gate writes itself. */
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
