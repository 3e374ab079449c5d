import type { Exchange, Finding } from "../../generated/types.ts";
import { isNegative, isRefusalForced } from "../expectation.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  repeated: {
    decision: "hold",
    kind: "failed",
    says: "expected a refused request to reach a provider at most once, got {attempts} calls",
    remedy: "Remove this status from the gateway's retry list: retrying a refused request cannot help.",
  },
  served: {
    decision: "hold",
    kind: "failed",
    says: "expected a refused request to be refused by every provider that it reached, got status {status} from {target}",
    remedy:
      "Find out why the gateway calls a provider for a request that it refuses: the call uses quota and its answer is thrown away.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("no-futile-retry", cases);

export const noFutileRetry: Rule = {
  id: "no-futile-retry",
  says: "A refused request reaches a provider at most once and is refused there too.",
  why: "Asking again with a request that was refused costs time and quota, and never helps.",
  passes: "invalid-body: status 400, 1 call",
  fails: "invalid-body: status 400, 3 calls",
  cases,
  judgeExchange: (subject, exchange) => (isRefused(subject, exchange) ? judge(subject, exchange) : []),
};

function isRefused({ route }: Subject, exchange: Exchange): boolean {
  // A forced refusal that ended in a success is no refusal for the client: other rules judge it.
  const isSuccess = exchange.observation.status_class === "2xx";
  return isNegative(exchange.check) || (!isSuccess && isRefusalForced(route, exchange));
}

function judge(subject: Subject, exchange: Exchange): Finding[] {
  const place = placeIn(subject, "/checks", exchange);
  const { attempts, calls } = exchange.ledger;
  if ((attempts.value ?? 0) > 1) return [find("repeated", place, { attempts: attempts.value ?? 0 })];
  // A success that the client got is what other rules judge.
  if (exchange.observation.status_class === "2xx") return [];
  const served = calls.find(({ status }) => status !== null && status >= 200 && status < 300);
  return served === undefined
    ? []
    : [find("served", place, { status: served.status ?? "none", target: served.target })];
}
