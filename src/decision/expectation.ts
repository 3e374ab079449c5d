import type { CheckName, EffectiveCheck, EffectiveRoute, ErrorClass, Exchange, Step } from "../generated/types.ts";
import { asksForRefusal, type Ask, type Check } from "../probe/checks/check.ts";
import { checks, exchangesAtMost } from "../probe/checks/index.ts";
import type { Subject } from "./rule.ts";

type Asked = Pick<Exchange, "check" | "exchange">;

const known: Readonly<Partial<Record<CheckName, Check>>> = checks;

/** What the manifest says about the check of an exchange: the entry of that name that it came from. */
export function settingsOf(route: EffectiveRoute, { check, exchange }: Asked): EffectiveCheck | undefined {
  let last = 0;
  return route.checks
    .filter((settings) => settings.check === check)
    .find((settings) => {
      last += exchangesAtMost(settings);
      return exchange <= last;
    });
}

/** How many exchanges the route's entries of a check make at least: a draw may end with the first. */
export function exchangesOf(route: EffectiveRoute, check: CheckName): number {
  const entries = route.checks.filter((settings) => settings.check === check);
  return entries.reduce((sum, entry) => sum + exchangesAtMost({ ...entry, draws: null, calls: null }), 0);
}

/**
 * The classes of failure that an exchange accepts; null where it expects success. What a provider was made to refuse stays
 * refused where the route's policy says so.
 */
export function acceptedClasses(route: EffectiveRoute, asked: Asked): readonly ErrorClass[] | null {
  const refusal = refusalKept(route, asked);
  if (refusal !== null) return [refusal];
  const accepts = askOf(asked)?.accepts ?? "success";
  return accepts === "success" ? null : (settingsOf(route, asked)?.accept ?? accepts);
}

/** Whether a forced fault plays a refusal that has to reach the client: it is asked of one target, once. */
export function isRefusalForced(route: EffectiveRoute, asked: Asked): boolean {
  return refusalKept(route, asked) !== null;
}

/** The class of the refusal that a forced fault plays and that no other target may answer; null where there is none. */
function refusalKept(route: EffectiveRoute, asked: Asked): ErrorClass | null {
  const steps = forcedSteps(route, asked);
  if (route.refusals === "never" && steps.includes("content_policy_violation")) return "content_filter";
  return route.context === "refuse" && steps.includes("context_length_exceeded") ? "context_length" : null;
}

/** What each target that was made to fail answers first. */
function forcedSteps(route: EffectiveRoute, asked: Asked): Step[] {
  const force = askOf(asked)?.faults === "manifest" ? (settingsOf(route, asked)?.force ?? null) : null;
  return force !== null && "witness" in force ? Object.values(force.witness).flatMap(([first]) => first ?? []) : [];
}

/**
 * Whether the exchange made the primary fail for good, so that another target had to serve. A fault that passes forces
 * nothing, nor does a refusal that has to stay one.
 */
export function isFallbackForced(route: EffectiveRoute, asked: Asked & Pick<Exchange, "forced_by">): boolean {
  return asked.forced_by !== "none" && askOf(asked)?.faults === "manifest" && refusalKept(route, asked) === null;
}

/** Faults that strike a stream after its status was sent: no gateway can take back what its client has read. */
const strikesLate: ReadonlySet<Step> = new Set<Step>([
  "cut",
  "cut-clean",
  "cut-role",
  "stall",
  "malformed-chunk",
  "error-in-200",
]);

/**
 * Whether a stream that was made to break late broke off so that its client could see it: by an error in the stream, or by a
 * connection that broke. An orderly end without a terminal event, a part that cannot be read, and silence are neither.
 */
export function brokeVisibly(route: EffectiveRoute, exchange: Exchange): boolean {
  const { error_class, failure, status_class } = exchange.observation;
  const isLate =
    settingsOf(route, exchange)?.stream === true && forcedSteps(route, exchange).some((step) => strikesLate.has(step));
  if (!isLate || error_class === null || status_class !== "2xx") return false;
  return (
    failure === "reset" ||
    failure === "closed" ||
    (failure === null && !["truncated_stream", "malformed_response"].includes(error_class))
  );
}

/** Whether the exchange made the primary fail for good, alone or together with every other target. */
export function isPrimaryFailing({ forced_by, ...asked }: Asked & Pick<Exchange, "forced_by">): boolean {
  const faults = askOf(asked)?.faults ?? null;
  if (forced_by === "none" || faults === null) return false;
  return asked.check === "recovery" || faults === "manifest" || "all" in faults;
}

/** The scripted provider was to play a fault and showed no call: it is unknown whether the primary failed. */
export function isFaultUnseen({ forced_by, ledger }: Pick<Exchange, "forced_by" | "ledger">): boolean {
  return forced_by === "witness" && ledger.calls.length === 0;
}

/** Whether this check asks for a refusal. */
export function isNegative(check: CheckName): boolean {
  return (known[check]?.asks ?? []).some(asksForRefusal);
}

/** The gateway only pretended a failure: the exchange proves a switch and says nothing of retries. */
export function isMocked({ forced_by }: Exchange): boolean {
  return forced_by === "mock";
}

/** The user's client ended without a request: nothing was asked. */
export function sentNothing({ via, ledger }: Pick<Exchange, "via" | "ledger">): boolean {
  return via === "client" && ledger.client_requests === 0;
}

/**
 * Whether the refusal of a bad credential can be judged. A pass-through gateway refuses nothing itself: there only a
 * provider that refused the placeholder shows anything.
 */
export function isJudged({ manifest }: Pick<Subject, "manifest">, { check, gateway, ledger }: Exchange): boolean {
  if (check !== "bad-credential" || manifest.gateways[gateway]?.credential_of !== "provider") return true;
  return ledger.calls.some(({ status }) => status === 401);
}

function askOf({ check, exchange }: Asked): Ask | undefined {
  const asks = known[check]?.asks ?? [];
  return asks[(exchange - 1) % Math.max(1, asks.length)];
}
