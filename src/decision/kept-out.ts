import type { Exchange } from "../generated/types.ts";
import { servesNobody, turnedAway, type ServesNobody, type TurnedAway } from "../probe/turned-away.ts";
import { acceptedClasses, isNegative } from "./expectation.ts";
import type { Subject } from "./rule.ts";

type Asked = Pick<Subject, "route" | "evidence">;

/**
 * How the gateway kept this exchange out before any target was called; null where it was let in, or where any other good
 * request of the route was. A negative check counts where it was refused for the reason that good requests were refused for.
 */
export function keptOut({ route, evidence }: Asked, exchange: Exchange): TurnedAway | ServesNobody | null {
  const how = turnedAway(exchange.observation);
  if (how === null) return isServedNothing({ route, evidence }, exchange) ? servesNobody(exchange.observation) : null;
  if (how === "unreachable") return how;
  if (how === "credential-refused" && exchange.check === "bad-credential") return null;
  if (how === "model-unknown" && exchange.check === "unknown-model") return null;
  if (how === "path-unknown" && exchange.check === "wrong-path") return null;
  const good = evidence.exchanges.filter((other) => other.gateway === exchange.gateway && isGood({ route }, other));
  const isForNothing = good.length > 0 && good.every((other) => isRefusedByGateway(other, how));
  return isForNothing ? how : null;
}

/**
 * Whether the gateway served none of the route's requests. Where a witness saw no call, its good requests show that; without
 * one, a provider could be the reason, unless requests that no provider should see fail alike.
 */
function isServedNothing({ route, evidence }: Asked, { gateway, ledger }: Exchange): boolean {
  const all = evidence.exchanges.filter((other) => other.gateway === gateway);
  const good = all.filter((other) => isGood({ route }, other));
  const isWitnessed = ledger.expected.some(({ source }) => source === "witness");
  const shown = isWitnessed ? good : all;
  return (
    good.length > 0 &&
    (isWitnessed || all.some(({ check }) => isNegative(check))) &&
    shown.every((other) => servesNobody(other.observation) !== null && other.ledger.calls.length === 0)
  );
}

/** It asks for the route's own model, or for whatever serves when that fails, and should be answered. */
function isGood({ route }: Pick<Asked, "route">, exchange: Exchange): boolean {
  const isPinned = exchange.check === "promoted-target" && route.pin !== null;
  return !isPinned && acceptedClasses(route, exchange) === null;
}

/** Where a fault is played, only a witness without a call shows that the refusal is not the fault. */
function isRefusedByGateway({ observation, ledger, forced_by }: Exchange, how: TurnedAway): boolean {
  const spoke = ledger.accounts.some(({ source, attempts }) => source === "witness" && attempts !== null);
  const isPlain = forced_by === "none" || (forced_by === "witness" && spoke);
  return turnedAway(observation) === how && isPlain && ledger.calls.length === 0;
}
