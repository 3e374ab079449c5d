import type { Fault } from "./fault.ts";
import { gatewayNames } from "./gateways.ts";
import { entry, items, type Json, type Path } from "./json.ts";
import { repositoryPath } from "./paths.ts";
import { unknownGateway } from "./references.ts";
import { credentialHeaders } from "./request-headers.ts";
import { refusalOfHeader } from "./unprovable.ts";

/** Semantic checks of the environment's expectations. */
export function* environmentFaults(manifest: Json): Generator<Fault> {
  const gateways = gatewayNames(manifest);
  for (const [index, expectation] of items(entry(entry(manifest, "environment"), "expect")).entries()) {
    const path = ["environment", "expect", index];
    yield* unknownGateway(entry(expectation, "gateway"), gateways, [...path, "gateway"]);
    yield* headerFaults(entry(expectation, "header"), [...path, "header"]);
    yield* repositoryPath(entry(entry(expectation, "equals"), "sha256"), [...path, "equals", "sha256"]);
  }
}

function* headerFaults(header: Json | undefined, path: Path): Generator<Fault> {
  if (typeof header !== "string") return;
  const refusal = refusalOfHeader(header);
  if (refusal !== null) yield { path, on: "value", ...refusal };
  if (!credentialHeaders.has(header) && header !== "set-cookie") return;
  const problem = `expected a header that carries no credential, got \`${header}\``;
  const remedy = "Use a header that shows the gateway's version or configuration.";
  yield { path, on: "value", problem, remedy };
}
