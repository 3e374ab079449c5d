import { defaults } from "../manifest/defaults.ts";
import { kindOf } from "./kinds.ts";
import { drawnIn } from "./pointers.ts";
import type { ProposedRoute } from "./routes.ts";
import type { Setup } from "./setups.ts";
import { comment } from "./text.ts";

/** What every route is asked, but for a fallback. */
const asked: readonly string[] = defaults.route.checks.filter((check) => check !== "fallback");
const refusal = "{ check: fallback, force: { witness: { first: [content_policy_violation] } } }";
/** How rarely a run may miss the target that it waits for, and the most draws that a manifest allows. */
const missed = 1e-3;
const mostDraws = 100;

const kept =
  "The gateway stays with the targets that it draws from: no fallback is asked for, but a refusal has to reach the client.";

/** Whether a run on a replica counts the calls of the worst case. Errors of LiteLLM have no header, so that it needs a log. */
export function provokesWorstCase({ gateway }: Pick<Setup, "gateway">, hasLog: boolean): boolean {
  return kindOf(gateway).starts && (gateway !== "litellm" || hasLog);
}

/**
 * The checks of a route as lines of YAML; none if the default ones do. A gateway that draws its target and then stays with it
 * promises no fallback, but still has to hand a refusal on. A small share needs more draws. Failures of every target come last:
 * gateways remember them.
 */
export function checkLines(route: ProposedRoute, setup: Setup, hasLog: boolean): string[] {
  const isDrawn = drawnIn(route.from).length > 1;
  const isKept = isDrawn && !fallsBack(route, setup.gateway);
  const draws = isDrawn ? drawsFor(route.share) : null;
  const takesAny = anyModel(route, setup);
  const worst = provokesWorstCase(setup, hasLog) ? [isKept ? worstCaseAsked(route, setup) : "worst-case"] : [];
  if (!isKept && takesAny === null && draws === null && worst.length === 0) return [];
  const checks = [
    ...asked.filter((check) => takesAny === null || check !== "unknown-model"),
    isKept ? refusal : "fallback",
    ...worst,
    ...(draws === null ? [] : [`{ check: promoted-target, draws: ${draws} }`]),
  ];
  return [
    ...(takesAny === null ? [] : comment(`Without \`unknown-model\`: ${takesAny}.`, "    ")),
    ...(isKept ? comment(kept, "    ") : []),
    "    checks:",
    ...checks.map((check) => `      - ${check}`),
  ];
}

/** Why the gateway cannot know that no target has a model; null if it can. */
function anyModel({ model }: ProposedRoute, setup: Setup): string | null {
  const { gateway, source } = setup;
  if (gateway === "portkey" && model !== null && /"override_params"/.test(textOf(setup)))
    return "the configuration replaces the model of every request";
  const isCatchAll = gateway === "litellm" && source.reading.routes.some(({ name }) => name === "*");
  return isCatchAll ? "the group * takes every model" : null;
}

/** `retries` has the worst case too, and sends a 429, so that only a gateway that repeats it passes. */
function worstCaseAsked({ from }: ProposedRoute, setup: Setup): "retries" | "worst-case" {
  const repeats: Readonly<Record<string, boolean>> = { litellm: true, portkey: repeats429(textOf(setup)) };
  return (from.retries?.number ?? 0) > 0 && repeats[setup.gateway] === true ? "retries" : "worst-case";
}

/** Portkey repeats a 429, unless a `retry` lists other statuses. */
function repeats429(text: string): boolean {
  const lists = [...text.matchAll(/"retry"\s*:\s*\{[^{}]*"on_status_codes"\s*:\s*\[([^\]]*)\]/g)];
  return lists.every(([, codes = ""]) => /\b429\b/.test(codes));
}

function textOf({ source }: Setup): string {
  return new TextDecoder().decode(source.bytes);
}

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
