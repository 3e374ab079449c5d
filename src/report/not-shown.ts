import { isFallbackForced, isJudged } from "../decision/expectation.ts";
import type { Bundle, EffectiveManifest, EffectiveRoute, RouteEvidence } from "../generated/types.ts";
import { logShortcomings } from "./log-shortcomings.ts";
import { code } from "./markdown.ts";
import { playedLine } from "./played-targets.ts";
import { notInFile, untriedWorst } from "./worst-cases.ts";

const never = [
  "- Uptime, latency, price, account limits, model availability: one request per check cannot prove them.",
  "- Retries inside a provider: calls are counted where they leave the gateway.",
];

/** A Markdown list of what this run does not show: the limits of every run, then those of this run. */
export function notShown(bundle: Bundle): string {
  return [
    ...never,
    ...played(bundle),
    ...unreadPages(bundle),
    ...unjudgedCredential(bundle),
    ...unforcedOutage(bundle),
    ...[...untriedWorst(bundle, code), ...notInFile(bundle, code)].map((line) => `- ${line}`),
    ...undeclared(bundle),
    ...joinedByTime(bundle),
    ...unreadLogs(bundle),
  ].join("\n");
}

function played(bundle: Bundle): string[] {
  const line = playedLine(bundle, code);
  return line === "" ? [] : [`- Behaviour of the real targets: ${line}`];
}

function unjudgedCredential(bundle: Bundle): string[] {
  const routes = routesWithUnjudgedCredential(bundle).map(code).join(", ");
  if (routes === "") return [];
  return [
    `- Whether a bad credential is refused on ${routes}: the gateway passes credentials on to the provider, and no provider refused one in this run.`,
  ];
}

/** If every fallback check forces an error that must not cause a fallback, the run shows no fallback. */
function unforcedOutage({ evidence, manifest, decision }: Bundle): string[] {
  const routes = manifest.routes.filter((route) => route.id in decision.routes);
  const exchanges = new Map(evidence.routes.map((ofRoute) => [ofRoute.route, ofRoute.exchanges]));
  const unforced = routes.filter((route) => {
    const fallbacks = (exchanges.get(route.id) ?? []).filter(({ check }) => check === "fallback");
    return fallbacks.length > 0 && !fallbacks.some((exchange) => isFallbackForced(route, exchange));
  });
  if (unforced.length === 0) return [];
  const names = unforced.map(({ id }) => code(id)).join(", ");
  return [`- Whether another target takes over when one fails on ${names}: no check forced an outage.`];
}

/** Keys without which some rules do not apply. */
const declarations: readonly (readonly [isMissing: (manifest: EffectiveManifest) => boolean, what: string])[] = [
  [({ layers }) => layers.length === 0, "`layers` (worst case, order of timeouts)"],
  [({ logs }) => logs.length === 0, "`logs` (what the gateway's log counts and contains)"],
  [({ routes }) => routes.some(({ retry_budget }) => retry_budget.wait === null), "`wait` (pauses between attempts)"],
  [({ routes }) => routes.some(watchesWithoutLimit), "`failback` (how soon the primary answers again)"],
  [({ environment }) => environment === null, "`environment` (what staging must look like)"],
  [({ scope }) => scope === null, "`scope` (what a promotion may touch)"],
  [
    ({ gateways }) => Object.values(gateways).some(({ config }) => config.length === 0),
    "`config` (which files configure the gateway)",
  ],
  [
    ({ contracts }) => Object.values(contracts).some(({ baseline }) => baseline === undefined),
    "`baseline` (the earlier state of the documentation)",
  ],
];

function watchesWithoutLimit({ checks, failback }: EffectiveRoute): boolean {
  return failback === null && checks.some(({ check }) => check === "recovery");
}

function undeclared({ manifest }: Bundle): string[] {
  const missing = declarations.filter(([isMissing]) => isMissing(manifest)).map(([, what]) => what);
  return missing.length === 0 ? [] : [`- Keys that the manifest does not declare: ${missing.join(", ")}.`];
}

/** A copy shows the page as it was when it was copied. */
const notToday = {
  read: null,
  copy: "it was read from a copy in the repository",
  unread: "its source was not read in this run",
} as const;

function unreadPages({ evidence, manifest, decision }: Bundle): string[] {
  const used = new Set(manifest.routes.filter(({ id }) => id in decision.routes).map(({ contract }) => contract));
  const contracts = new Map(evidence.contracts.map((read) => [read.contract, read]));
  const howRead = (name: string): keyof typeof notToday => {
    const found = contracts.get(name);
    if (found === undefined || found.state === "unchecked" || found.state === "unavailable") return "unread";
    return found.copy ? "copy" : "read";
  };
  return [...Map.groupBy(used, howRead)].flatMap(([how, names]) => {
    const why = notToday[how];
    return why === null ? [] : [`- The current documentation of ${names.map(code).join(", ")}: ${why}.`];
  });
}

function joinedByTime({ evidence }: Bundle): string[] {
  const routes = evidence.routes.filter(({ exchanges }) =>
    exchanges.some(({ ledger }) => ledger.attribution === "time"),
  );
  if (routes.length === 0) return [];
  const names = routes.map(({ route }) => code(route)).join(", ");
  return [`- Which calls came from the client on ${names}: it did not send the prompt, so calls were matched by time.`];
}

function unreadLogs({ evidence }: Bundle): string[] {
  return logShortcomings(evidence).map(({ log, why }) => `- Everything in the log ${code(log)}: ${why}.`);
}

function routesWithUnjudgedCredential({ evidence, manifest, decision }: Bundle): string[] {
  const isUnjudged = ({ exchanges, unrun }: RouteEvidence): boolean =>
    unrun.some(({ reason }) => reason === "pass-through") ||
    exchanges.some((exchange) => !isJudged({ manifest }, exchange));
  return evidence.routes
    .filter((ofRoute) => ofRoute.route in decision.routes && isUnjudged(ofRoute))
    .map(({ route }) => route);
}
