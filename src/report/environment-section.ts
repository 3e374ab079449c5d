import type { Bundle, EffectiveExpectation } from "../generated/types.ts";
import { code } from "./markdown.ts";
import { tableText } from "./markdown-table.ts";
import { expectationsTable, gatewaysTable, replicaTable } from "./tables/environment.ts";

/** The environment of the run: what was declared, the gateways, and the machine. */
export function environmentText(bundle: Bundle): string {
  const { manifest } = bundle;
  const name = manifest.environment === null ? "No environment is declared." : `Declared: ${declared(bundle)}.`;
  const tables = [expectationsTable, gatewaysTable, replicaTable].map((table) => tableText(table(bundle), bundle.run));
  return [
    [name, ...unprovenConfiguration(bundle)].join(" "),
    ...tables.filter((text) => text !== ""),
    `Ran on ${machine(bundle)}.`,
  ].join("\n\n");
}

/** One sentence if nothing shows that a gateway runs the configuration of this pull request. */
function unprovenConfiguration({ evidence, manifest }: Pick<Bundle, "evidence" | "manifest">): string[] {
  const proofs = (manifest.environment?.expect ?? []).filter(isDigest);
  const unproven = evidence.gateways.filter(
    ({ gateway }) =>
      !(evidence.replicas ?? []).some((replica) => replica.gateway === gateway) &&
      !proofs.some((proof) => proof.gateway === null || proof.gateway === gateway),
  );
  if (unproven.length === 0) return [];
  const names = unproven.map(({ gateway }) => code(gateway)).join(", ");
  return [
    `The configuration of ${names} was not compared with that of this pull request: no entry under ${code("environment.expect")} equals the sha256 of a file.`,
  ];
}

function declared({ manifest }: Bundle): string {
  const { name = "", flags = [] } = manifest.environment ?? {};
  return flags.length === 0 ? code(name) : `${code(name)}, flags ${flags.map(code).join(", ")}`;
}

function isDigest({ equals }: EffectiveExpectation): boolean {
  return equals !== null && typeof equals !== "string";
}

function machine({ run }: Bundle): string {
  return [
    ...(run.runner === null ? [] : [code(run.runner)]),
    `Node ${code(run.node_version)}`,
    `Fallback Gate ${code(run.tool_version)}`,
    ...(run.tool_digest === null ? [] : [code(run.tool_digest.slice(0, 19))]),
    ...(run.network_variables.length === 0
      ? []
      : [`with these variables set, which requests to gateways ignore: ${run.network_variables.map(code).join(", ")}`]),
  ].join(", ");
}
