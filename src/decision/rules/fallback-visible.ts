import { primaryOf } from "../../core/targets.ts";
import type { EffectiveRoute, Exchange, FallbackVisibleIn, Finding } from "../../generated/types.ts";
import { areSwitchesExact } from "../../ledger/logged.ts";
import { sawFallback, switchesSeen, switchesShown } from "../../ledger/served-by.ts";
import { brokeVisibly, isFallbackForced, isFaultUnseen, isPrimaryFailing } from "../expectation.ts";
import { whyPassedOver } from "../passed-over.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";

/**
 * The case, with words for exchanges that changed their target more than once: there each change may be shown as a switch
 * (`most` of the args).
 */
function upToMost<const Case extends RuleCase>(one: Case): Case & Pick<RuleCase, "wordsFor"> {
  const { says, remedy } = one;
  const several = says.replace("exactly one switch", "1 to {most} switches");
  return { ...one, wordsFor: ({ most }) => ({ says: Number(most) > 1 ? several : says, remedy }) };
}

const cases = {
  unseen: upToMost({
    decision: "hold",
    kind: "missing",
    says: "expected the gateway to show exactly one switch in its {where}, got nothing from it",
    remedy:
      "Give the gate the gateway's log. For a gateway that keeps none, declare fallback_visible_in: header, and under targets what its header calls each target.",
  }),
  none: upToMost({
    decision: "hold",
    kind: "failed",
    says: "expected the gateway to show exactly one switch in its {where}, got none although a fallback was {why}",
    remedy: "Find out why the gateway is silent about its fallbacks: its operators will not see them either.",
  }),
  several: upToMost({
    decision: "hold",
    kind: "failed",
    says: "expected the gateway to show exactly one switch in its {where}, got {switches}",
    remedy:
      "Let the gateway decide once where an exchange goes, or find out which of its lines repeat the same switch. Each change of target that was seen may be shown once.",
  }),
  inexact: upToMost({
    decision: "hold",
    kind: "missing",
    says: "expected the gateway to show exactly one switch in its log, got at least {switches}: the log may hold more than could be read or understood ({flaw})",
    remedy:
      "Give the gate the whole log, and correct its mapping. docs/gateways.md says what each flaw means and how to fix it.",
  }),
  unexpected: {
    decision: "hold",
    kind: "failed",
    says: "expected no switch in the gateway's {where} where no fallback was forced or seen, got {switches}",
    remedy: "Find out what made the gateway switch: the primary should have answered this request.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("fallback-visible", cases);

/** Where a fallback was forced or seen, the gateway itself shows it; elsewhere it shows no switch. */
export const fallbackVisible: Rule = {
  id: "fallback-visible",
  says: "If a fallback was forced or seen, the gateway reports one switch, or at most one for each change of target. Otherwise it reports none.",
  why: "The gateway's operators learn about a fallback from its log or headers. A silent fallback can hide a broken primary for weeks.",
  passes: "fallback: calls at main (500) and backup (200), log 1 switch",
  fails: "fallback: calls at main (500) and backup (200), log 0 switches",
  cases,
  judgeExchange: judge,
};

function judge(subject: Subject, exchange: Exchange): Finding[] {
  const { route } = subject;
  const succeeded = isSuccess(exchange) && !brokeVisibly(route, exchange);
  const forced = isFallbackForced(route, exchange) && succeeded;
  const seen = sawFallback(route, exchange);
  // Whether a gateway that failed in the end shows the switches that it tried is its own affair.
  const mayShowAny = isPrimaryFailing(exchange) && !succeeded;
  if (isInCoolDown(route, exchange)) return [];
  if (((isFaultUnseen(exchange) || mayShowAny) && !seen) || whyPassedOver(subject, exchange) === "drawn") return [];
  const where = route.fallback_visible_in;
  const switches = switchesShown(route, exchange);
  const most = Math.max(1, mayShowAny ? switchesTried(route, exchange) : switchesSeen(route, exchange));
  const name = forced || seen ? caseWhereExpected(switches, most, where, exchange) : caseElsewhere(switches);
  if (name === null) return [];
  const args = { where, most, switches: switches ?? 0, why: forced ? "forced" : "seen", flaw: flawOf(exchange) };
  return [find(name, placeIn(subject, "/fallback_visible_in", exchange), args)];
}

/** In a recovery the backup may be called at once: that is no switch to show, and may be shown as one. */
function isInCoolDown(route: EffectiveRoute, { check, ledger }: Exchange): boolean {
  const primary = primaryOf(route.targets);
  return check === "recovery" && primary !== null && ledger.calls.length > 0 && !ledger.targets.includes(primary);
}

/**
 * How many switches an exchange that failed at every target may show. Where targets are drawn a gateway may run the same
 * fallback again (LiteLLM with weighted failover), so that every call but the first one may follow a switch.
 */
function switchesTried(route: EffectiveRoute, exchange: Exchange): number {
  const seen = switchesSeen(route, exchange);
  return route.order === "weighted" ? Math.max(seen, (exchange.ledger.attempts.value ?? 0) - 1) : seen;
}

function isSuccess({ observation }: Exchange): boolean {
  return observation.status_class === "2xx" && observation.error_class === null;
}

function flawOf({ ledger }: Exchange): string {
  return ledger.logs.flatMap(({ flaws }) => flaws)[0]?.kind ?? "no log";
}

function caseWhereExpected(
  switches: number | null,
  most: number,
  where: FallbackVisibleIn,
  { ledger }: Exchange,
): keyof typeof cases | null {
  if (switches === null) return "unseen";
  if (switches > most) return "several";
  if (where === "log" && !areSwitchesExact(ledger.logs)) return "inexact";
  return switches === 0 ? "none" : null;
}

function caseElsewhere(switches: number | null): keyof typeof cases | null {
  return (switches ?? 0) > 0 ? "unexpected" : null;
}
