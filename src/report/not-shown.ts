import { isJudged } from "../decision/expectation.ts";
import type { Bundle, RouteEvidence } from "../generated/types.ts";
import { logShortcomings } from "./log-shortcomings.ts";
import { code } from "./markdown.ts";

const never = [
  "- Uptime, latency, price, account limits, model availability: one request per check cannot prove them.",
  "- What the documentation says today: the source pages were not read in this run.",
  "- What a provider repeats inside itself: calls are counted where they leave the gateway.",
];

/** A Markdown list of what this run does not show: what no run can, and what this one could not judge. */
export function notShown(bundle: Bundle): string {
  return [
    ...never,
    ...unjudgedCredential(bundle),
    ...undeclared(bundle),
    ...joinedByTime(bundle),
    ...unreadLogs(bundle),
  ].join("\n");
}

function unjudgedCredential(bundle: Bundle): string[] {
  const routes = routesWithUnjudgedCredential(bundle).map(code).join(", ");
  if (routes === "") return [];
  return [
    `- Whether a bad credential is refused on ${routes}: the gateway hands credentials on to the provider, and no provider refused one in this run.`,
  ];
}

/** Rules that bind only where the manifest declares what they need. */
function undeclared({ manifest }: Bundle): string[] {
  const missing = [
    ...(manifest.layers.length === 0 ? ["`layers` (worst case, order of timeouts)"] : []),
    ...(manifest.logs.length === 0 ? ["`logs` (what the gateway's log tells and holds)"] : []),
    ...(manifest.routes.some(({ retry_budget }) => retry_budget.wait === null)
      ? ["`wait` (pauses between attempts)"]
      : []),
  ];
  return missing.length === 0 ? [] : [`- What the manifest does not declare: ${missing.join(", ")}.`];
}

function joinedByTime({ evidence }: Bundle): string[] {
  const routes = evidence.routes.filter(({ exchanges }) =>
    exchanges.some(({ ledger }) => ledger.attribution === "time"),
  );
  if (routes.length === 0) return [];
  const names = routes.map(({ route }) => code(route)).join(", ");
  return [
    `- Which calls were the client's own on ${names}: it did not use the prompt, so calls were joined to it by time.`,
  ];
}

function unreadLogs({ evidence }: Bundle): string[] {
  return logShortcomings(evidence).map(({ log, why }) => `- All that the log ${code(log)} knows: ${why}.`);
}

function routesWithUnjudgedCredential({ evidence, manifest, decision }: Bundle): string[] {
  const isUnjudged = ({ exchanges, unrun }: RouteEvidence): boolean =>
    unrun.some(({ reason }) => reason === "pass-through") ||
    exchanges.some((exchange) => !isJudged({ manifest }, exchange));
  return evidence.routes
    .filter((ofRoute) => ofRoute.route in decision.routes && isUnjudged(ofRoute))
    .map(({ route }) => route);
}
