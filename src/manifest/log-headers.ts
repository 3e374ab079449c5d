import { headerOfAuth } from "../core/auth-headers.ts";
import { ownHeader } from "./additions.ts";
import { defaults } from "./defaults.ts";
import type { Fault } from "./fault.ts";
import { entries, entry, type Json, type Path } from "./json.ts";
import { credentialHeaders, ownHeaders } from "./request-headers.ts";

const headerByName: ReadonlyMap<Json, string | null> = new Map(Object.entries(headerOfAuth));

/** Semantic checks of a log endpoint's headers: those of the connection or of the gate itself, and a second credential. */
export function* logHeaderFaults(log: Json, path: Path): Generator<Fault> {
  const auth = entry(log, "auth") ?? defaults.log.auth;
  const named = entry(auth, "header");
  if (typeof named === "string" && (ownHeaders.has(named) || named === "proxy-authorization"))
    yield ownHeader(named, [...path, "auth", "header"], "value");
  const sent = named ?? headerByName.get(auth);
  for (const [header] of entries(entry(log, "headers"))) {
    const at = [...path, "headers", header];
    if (header === sent) yield { path: at, on: "key", ...twice(header) };
    else if (ownHeaders.has(header)) yield ownHeader(header, at, "key");
    else if (credentialHeaders.has(header)) yield { path: at, on: "key", ...literal(header) };
  }
}

function twice(header: string): Pick<Fault, "problem" | "remedy"> {
  return {
    problem: "expected a header other than the one that `auth` sends, got the same one",
    remedy: `Remove it, or choose another \`auth\`: the gate sends the bound credential in \`${header}\`.`,
  };
}

function literal(header: string): Pick<Fault, "problem" | "remedy"> {
  return {
    problem: `expected a header that carries no credential, got \`${header}\``,
    remedy: `Write \`auth: { header: ${header} }\`, and bind the credential in the workflow's input credentials.`,
  };
}
