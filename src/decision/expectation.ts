import type { CheckName, EffectiveCheck, EffectiveRoute, ErrorClass, Exchange } from "../generated/types.ts";
import type { Check } from "../probe/checks/check.ts";
import { checks } from "../probe/checks/index.ts";
import type { Subject } from "./rule.ts";

type Asked = Pick<Exchange, "check" | "exchange">;

const known: Readonly<Partial<Record<CheckName, Check>>> = checks;

/** What the manifest says about the check of an exchange: its nth entry of that name. */
export function settingsOf(route: EffectiveRoute, { check, exchange }: Asked): EffectiveCheck | undefined {
  return route.checks.filter((settings) => settings.check === check)[exchange - 1];
}

/** The classes that a negative check accepts; null for a check that expects success. */
export function acceptedClasses(route: EffectiveRoute, asked: Asked): readonly ErrorClass[] | null {
  const accepts = known[asked.check]?.accepts ?? "success";
  return accepts === "success" ? null : (settingsOf(route, asked)?.accept ?? accepts);
}

/** Whether this check asks for a refusal. */
export function isNegative(check: CheckName): boolean {
  return (known[check]?.accepts ?? "success") !== "success";
}

/** The exchange never got as far as the gateway: nothing can be said about attempts behind it. */
export function neverArrived({ observation }: Exchange): boolean {
  const { failure } = observation;
  return failure !== null && ["dns", "refused", "unreachable", "tls", "connect-timeout"].includes(failure);
}

/**
 * Whether the refusal of a bad credential can be judged. A pass-through gateway refuses nothing itself: there only a
 * provider that refused the placeholder shows anything.
 */
export function isJudged({ manifest }: Pick<Subject, "manifest">, { check, gateway, ledger }: Exchange): boolean {
  if (check !== "bad-credential" || manifest.gateways[gateway]?.credential_of !== "provider") return true;
  return ledger.calls.some(({ status }) => status === 401);
}
