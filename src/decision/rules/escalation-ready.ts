import type { ErrorClass, Exchange } from "../../generated/types.ts";
import { locateIn } from "../../manifest/locate.ts";
import { isNegative } from "../expectation.ts";
import { findingsOf, type Rule, type RuleCase } from "../rule.ts";

const cases = {
  unchecked: {
    decision: "hold",
    kind: "missing",
    says: "expected the help page of {contract} to be checked, since {class} is a matter for the account's owner and the provider, got a page that could not be read",
    remedy: "Correct `escalation` of the contract, or run the gate again when the page can be reached.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("escalation-ready", cases);

/** Failures that no change of the repository can fix: the account owner and the provider have to. */
const accountClasses: ReadonlySet<ErrorClass> = new Set(["authentication", "permission", "quota_billing"]);
const providerClasses: ReadonlySet<ErrorClass> = new Set(["upstream_error", "overloaded"]);

/** An account-specific failure of a check that expects success, or a provider's own with a request id. */
export function isAccountSpecific({ check, observation, request_id }: Exchange): boolean {
  const { error_class, status_class } = observation;
  if (error_class === null || isNegative(check)) return false;
  return accountClasses.has(error_class) || (providerClasses.has(error_class) && status_class === "5xx" && request_id);
}

/** An account-specific failure has its support evidence. Applies if the contract declares `escalation`. */
export const escalationReady: Rule = {
  id: "escalation-ready",
  says: "An account-specific failure has its support evidence.",
  why: "To open a support ticket you need the request's id and the current support page.",
  passes: "smoke failed with quota_billing, and the help page was read in this run",
  fails: "smoke failed with quota_billing, and the help page answered 404",
  cases,
  judgeExchange: ({ route, manifest, run }, exchange) => {
    const declared = manifest.contracts[route.contract]?.escalation;
    const checked =
      run.evidence.contracts.find(({ contract }) => contract === route.contract)?.escalation === "checked";
    if (declared === undefined || checked || !isAccountSpecific(exchange)) return [];
    const at = locateIn(manifest.file, manifest.lines, `/contracts/${route.contract}/escalation`);
    const args = { contract: route.contract, class: exchange.observation.error_class ?? "unclassified" };
    return [find("unchecked", { route: route.id, exchange, at }, args)];
  },
};
