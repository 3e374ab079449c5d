import type { Bundle, EffectiveRoute, Exchange, FindingArg } from "../generated/types.ts";
import { settingsOf } from "../decision/expectation.ts";
import { sawFallback } from "../ledger/served-by.ts";

/** Information missing after a switch, which a client or an invoice needs to identify the target that answered. */
const lacks: readonly (readonly [applies: (exchange: Exchange, route: EffectiveRoute) => boolean, text: string])[] = [
  [
    ({ answer_model }) => answer_model === "another-target",
    "after a switch the answer names the model of another target, not of the one that answered.",
  ],
  [({ answer_model }) => answer_model === "absent", "after a switch the answer names no model."],
  [
    // A stream reports usage only with `stream_options`, which the gate's requests do not set.
    (exchange, route) => exchange.observation.usage_present === false && settingsOf(route, exchange)?.stream !== true,
    "after a switch the answer reports no token usage.",
  ],
];

/** Remarks on good answers after a switch, by route, one line each. They do not affect the decision. */
export function switchedAnswers(
  { evidence, manifest, decision }: Pick<Bundle, "evidence" | "manifest" | "decision">,
  show: (value: FindingArg) => string,
): string[] {
  const routes = new Map(manifest.routes.map((route) => [route.id, route]));
  return evidence.routes.flatMap(({ route: id, exchanges }) => {
    const route = routes.get(id);
    if (route === undefined || !(id in decision.routes)) return [];
    const switched = exchanges.filter((exchange) => isGoodSwitch(route, exchange));
    return lacks.flatMap(([applies, text]) => {
      const checks = new Set(switched.filter((one) => applies(one, route)).map(({ check }) => check));
      return checks.size === 0 ? [] : [`${[id, ...checks].map(show).join(" ")}: ${text}`];
    });
  });
}

function isGoodSwitch(route: EffectiveRoute, exchange: Exchange): boolean {
  const { status_class, error_class } = exchange.observation;
  return status_class === "2xx" && error_class === null && sawFallback(route, exchange);
}
