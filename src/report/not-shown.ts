import { isJudged } from "../decision/expectation.ts";
import type { Bundle, RouteEvidence } from "../generated/types.ts";
import { code } from "./markdown.ts";

const never = [
  "- Uptime, latency, price, account limits, model availability: one request per check cannot prove them.",
  "- What the documentation says today: the source pages were not read in this run.",
  "- What a provider repeats inside itself: calls are counted where they leave the gateway.",
];

/** A Markdown list of what this run does not show: what no run can, and what this one could not judge. */
export function notShown(bundle: Bundle): string {
  const routes = routesWithUnjudgedCredential(bundle).map(code).join(", ");
  const unjudged = `- Whether a bad credential is refused on ${routes}: the gateway hands credentials on to the provider, and no provider refused one in this run.`;
  return [...never, ...(routes === "" ? [] : [unjudged])].join("\n");
}

function routesWithUnjudgedCredential({ evidence, manifest, decision }: Bundle): string[] {
  const isUnjudged = ({ exchanges, unrun }: RouteEvidence): boolean =>
    unrun.some(({ reason }) => reason === "pass-through") ||
    exchanges.some((exchange) => !isJudged({ manifest }, exchange));
  return evidence.routes
    .filter((ofRoute) => ofRoute.route in decision.routes && isUnjudged(ofRoute))
    .map(({ route }) => route);
}
