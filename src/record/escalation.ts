import { isAccountSpecific } from "../decision/rules/escalation-ready.ts";
import type { EffectiveManifest, Evidence, RunContext } from "../generated/types.ts";
import { pageOf } from "../manifest/contracts.ts";

/**
 * A report for the provider's support: ids, times and classes. It is never part of the bundle, the comment or the
 * summary.
 */
interface EscalationPacket {
  schema: "fallback-gate/escalation/v1";
  run_id: string;
  at: string;
  failures: readonly {
    route: string;
    check: string;
    at: string;
    gate_id: string;
    request_id: string | null;
    status: number | null;
    error_class: string | null;
    source: string;
    source_state: string;
    help: string | null;
    help_checked: boolean;
  }[];
}

/** The packet about account-specific failures as JSON; null if there are none. `requestIds` maps gate ids. */
export function escalationPacket(
  evidence: Evidence,
  { contracts, routes }: EffectiveManifest,
  run: RunContext,
  requestIds: ReadonlyMap<string, string>,
): string | null {
  const contractOf = new Map(routes.map(({ id, contract }) => [id, contract]));
  const failures = evidence.routes.flatMap(({ route, exchanges }) =>
    exchanges.filter(isAccountSpecific).map(({ check, at, gate_id, observation }) => {
      const contract = contractOf.get(route) ?? "";
      const declared = contracts[contract];
      const read = evidence.contracts.find((one) => one.contract === contract);
      return {
        route,
        check,
        at,
        gate_id,
        request_id: requestIds.get(gate_id) ?? null,
        status: observation.status,
        error_class: observation.error_class,
        source: declared === undefined ? "" : pageOf(declared),
        source_state: read?.state ?? "unchecked",
        help: declared?.escalation ?? null,
        help_checked: read?.escalation === "checked",
      };
    }),
  );
  if (failures.length === 0) return null;
  const packet: EscalationPacket = { schema: "fallback-gate/escalation/v1", run_id: run.run_id, at: run.at, failures };
  return `${JSON.stringify(packet, null, 2)}\n`;
}
