import type { CheckName, EffectiveCheck, EffectiveRoute, UnrunCheck } from "../generated/types.ts";
import type { BoundGateway } from "../binding/gateways.ts";
import type { Check } from "./checks/check.ts";
import { checks, exchangesAtMost, spanOf } from "./checks/index.ts";
import { forcingOf, pinned } from "./force.ts";
import type { Question } from "./question.ts";

/** A check that was not run, and why. */
export interface Unrun extends UnrunCheck {
  route: string;
  check: CheckName;
}

/** Every check of every route: the questions to send, and the checks that cannot run. */
export interface Plan {
  questions: readonly Question[];
  unrun: readonly Unrun[];
}

/** Plans the requests in the order of routes and checks. `hasClient`: the workflow sets a client command. */
export function planProbe(
  routes: readonly EffectiveRoute[],
  gateways: readonly BoundGateway[],
  hasClient: boolean,
): Plan {
  const byName = new Map(gateways.map((gateway) => [gateway.name, gateway]));
  const planned = routes.flatMap((route) =>
    route.checks.flatMap((settings, index) => {
      const gateway = byName.get(settings.gateway);
      const earlier = route.checks.slice(0, index).filter(({ check }) => check === settings.check);
      return gateway === undefined ? [] : planCheck({ route, settings, gateway, earlier, hasClient });
    }),
  );
  return {
    questions: planned.flatMap(({ question }) => question ?? []),
    unrun: planned.flatMap(({ unrun }) => unrun ?? []),
  };
}

interface Planned {
  question?: Question;
  unrun?: Unrun;
}

interface CheckEntry {
  route: EffectiveRoute;
  settings: EffectiveCheck;
  gateway: BoundGateway;
  /** Entries of the same check before this one. */
  earlier: readonly EffectiveCheck[];
  hasClient: boolean;
}

function planCheck({ route, settings, gateway, earlier, hasClient }: CheckEntry): Planned[] {
  const check = checks[settings.check];
  const asks = Array.from({ length: settings.repeat }, () => check.asks).flat();
  return asks.map((ask, index) => {
    const pin = check.name === "promoted-target" ? route.pin : null;
    const forcing = pin === null ? forcingOf(ask.faults, settings, route, gateway) : pinned(pin);
    const noClient = settings.via === "client" && !hasClient ? "no-client" : null;
    const reason = obstacle(check, gateway) ?? noClient ?? (forcing === null ? "no-force" : null);
    if (reason !== null || forcing === null)
      return { unrun: { route: route.id, check: check.name, reason: reason ?? "no-force" } };
    const span = spanOf(settings);
    const exchange = earlier.reduce((sum, entry) => sum + exchangesAtMost(entry), index * span + 1);
    const draws = pin === null ? span : 1;
    return { question: { route, check, ask, settings, gateway, exchange, draws, forcing } };
  });
}

/**
 * Returns why a check cannot run. A pass-through gateway forwards the placeholder credential, so `bad-credential` needs the
 * scripted provider: a real one might lock the account. Only the scripted provider can play an outage that ends.
 */
function obstacle(check: Check, gateway: BoundGateway): UnrunCheck["reason"] | null {
  if (gateway.credentialState === "missing") return "credential-missing";
  if (check.name === "recovery" && gateway.witness === null) return "no-witness";
  const passesThrough = gateway.settings.credential_of === "provider";
  return check.credential === "placeholder" && passesThrough && gateway.witness === null ? "pass-through" : null;
}
