import { defaults } from "../manifest/defaults.ts";
import { drawnIn } from "./pointers.ts";
import type { ProposedRoute } from "./routes.ts";
import { comment } from "./text.ts";

/** What every route is asked, but for a fallback. */
const asked = defaults.route.checks.filter((check) => check !== "fallback");
const refusal = "{ check: fallback, force: { witness: { first: [content_policy_violation] } } }";
/** How rarely a run may miss the target that it waits for, and the most draws that a manifest allows. */
const missed = 1e-3;
const mostDraws = 100;

/**
 * The checks of a route as lines of YAML; none if the default ones do. A gateway that draws its target and then stays with it
 * promises no fallback, but still has to hand a refusal on. A small share needs more draws.
 */
export function checkLines(route: ProposedRoute, gateway: string): string[] {
  if (drawnIn(route.from).length < 2) return [];
  const isKept = !fallsBack(route, gateway);
  const draws = drawsFor(route.share);
  if (!isKept && draws === null) return [];
  const checks = isKept ? [...asked, "retries", refusal] : [...asked, "fallback"];
  return [
    ...(isKept ? comment(kept, "    ") : []),
    "    checks:",
    ...checks.map((check) => `      - ${check}`),
    ...(draws === null ? [] : [`      - { check: promoted-target, draws: ${draws} } # until this target is drawn`]),
  ];
}

const kept =
  "The gateway stays with the targets that it draws from: no fallback is asked for, but a refusal has to reach the client.";

/** Whether another target is sure to be tried after the one that was drawn. */
function fallsBack({ from }: ProposedRoute, gateway: string): boolean {
  const { fallbacks, retries, worst_case_gateway: worst } = from;
  if (gateway === "litellm") return fallbacks.length > 0 || (worst ?? 0) > 1 + (retries?.number ?? 0);
  if (gateway === "kong") return (worst ?? 0) > 1;
  return fallbacks.length > 0 && (worst ?? 0) > 1;
}

/** null if the default number of draws is enough for this share. */
function drawsFor(share: number | null): number | null {
  if (share === null) return null;
  const needed = share > 0 ? Math.ceil(Math.log(missed) / Math.log(1 - share)) : mostDraws;
  return needed > defaults.route.draws ? Math.min(mostDraws, needed) : null;
}
