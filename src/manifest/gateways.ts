import { headerOfAuth } from "../core/auth-headers.ts";
import { durationMs } from "../core/durations.ts";
import { limits } from "../core/limits.ts";
import { ownHeader } from "./additions.ts";
import { defaults } from "./defaults.ts";
import type { Fault } from "./fault.ts";
import { inlineDialectFaults } from "./inline-dialects.ts";
import { entries, entry, type Json, type Path } from "./json.ts";
import { repositoryPath } from "./paths.ts";
import { credentialHeaders, ownHeaders } from "./request-headers.ts";

const authHeader: ReadonlyMap<Json, string | null> = new Map(Object.entries(headerOfAuth));

/** Names under `gateways`; that of the one gateway where there are none. */
export function gatewayNames(manifest: Json): string[] {
  const gateways = entry(manifest, "gateways");
  return gateways === undefined ? [defaults.gatewayName] : entries(gateways).map(([name]) => name);
}

/** What is wrong with the gateways beyond their form: timeouts, headers that clash, contradictions, dialects. */
export function* gatewayFaults(manifest: Json): Generator<Fault> {
  for (const [name, gateway] of entries(entry(manifest, "gateways"))) {
    const path = ["gateways", name];
    yield* timeoutFaults(gateway, path);
    yield* authFaults(gateway, path);
    yield* inlineDialectFaults(entry(gateway, "dialect"), [...path, "dialect"]);
    for (const [header, source] of entries(entry(gateway, "headers"))) {
      yield* headerFaults(header, source, gateway, [...path, "headers", header]);
    }
  }
}

function* timeoutFaults(gateway: Json, path: Path): Generator<Fault> {
  const timeout = entry(gateway, "timeout");
  const ms = typeof timeout === "string" ? durationMs(timeout) : null;
  if (ms === null || ms <= limits.exchangeMaxMs) return;
  const most = `${limits.exchangeMaxMs / 1000}s`;
  yield {
    path: [...path, "timeout"],
    on: "value",
    problem: `expected at most ${most}, got more`,
    remedy: `Write \`timeout: ${most}\` or less.`,
  };
}

function* authFaults(gateway: Json, path: Path): Generator<Fault> {
  if (entry(gateway, "auth") !== "none" || entry(gateway, "credential") === undefined) return;
  const remedy = "Remove `credential`, or name the header that carries it in `auth`.";
  yield {
    path: [...path, "credential"],
    on: "key",
    problem: "expected no credential beside `auth: none`, got one",
    remedy,
  };
}

function* headerFaults(header: string, source: Json, gateway: Json, path: Path): Generator<Fault> {
  const auth = entry(gateway, "auth") ?? defaults.gateway.auth;
  if (authHeader.get(auth) === header) {
    const remedy = `Remove it, or choose another \`auth\`; the gate sends the bound credential in \`${header}\`.`;
    yield { path, on: "key", problem: "expected a header other than the one of `auth`, got the same", remedy };
  } else if (ownHeaders.has(header)) {
    yield ownHeader(header, path, "key");
  } else if (typeof source === "string" && credentialHeaders.has(header)) {
    const remedy = "Write `{ env: NAME }` with the name of an environment variable that the workflow binds.";
    yield {
      path,
      on: "value",
      problem: "expected the value of a credential header from the environment, got a literal",
      remedy,
    };
  }
  yield* repositoryPath(entry(source, "file"), [...path, "file"]);
}
