import type { ConfiguredRoute, Target } from "../reading.ts";
import { bounded } from "../tokens.ts";
import { type Deployment, drawOf } from "./deployments.ts";
import { type Configured, ordersOf } from "./groups.ts";
import { reachedFrom, worstWalk } from "./walk.ts";
import { whyOf } from "./why.ts";

const cannotKnow = [
  "retries the caller asks for (body num_retries, header x-litellm-num-retries) or switches off (disable_fallbacks), and fallbacks in the request body",
  "retries of the client SDK in front (openai default 2: x3)",
  "settings held in the database or per key/team",
  "values behind os.environ/ references",
  "LiteLLM version: precedence and inner-client retries differ between releases",
] as const;

/** Measured on 1.100.5 and 1.110.2. The file cannot set it. */
const embeddingRetries =
  "tries of embeddings: with deployments of the provider openai, LiteLLM's own client calls up to three times per try, unless DEFAULT_MAX_RETRIES=0 is in its environment";

/**
 * Returns the routes: each group, each alias whose fallbacks differ from its group's, and each name in fallbacks that matches
 * a pattern.
 */
export function routesOf(config: Configured): ConfiguredRoute[] {
  const { aliases } = config.settings;
  const groups = [...config.groups.keys()].filter((name) => !aliases.has(name));
  const separate = [...aliases.keys()].filter((alias) => config.resolved(alias).length > 0 && !isSame(alias, config));
  const named = [...config.fallbacks.regular.keys()].filter(
    (name) => !name.includes("*") && !config.groups.has(name) && !aliases.has(name) && config.resolved(name).length > 0,
  );
  return bounded([...groups, ...separate, ...named]).map((name) => routeOf(name, config));
}

/** Whether an alias has the same fallbacks as its group. */
function isSame(alias: string, config: Configured): boolean {
  const group = config.settings.aliases.get(alias) ?? alias;
  const leadsTo = (name: string) =>
    JSON.stringify([
      config.retries(name).most,
      ...(["other", "context", "content"] as const).map((ending) => config.lists(name, ending)),
    ]);
  return leadsTo(alias) === leadsTo(group);
}

function routeOf(name: string, config: Configured): ConfiguredRoute {
  const deployments = config.resolved(name);
  const reached = reachedFrom(name, config);
  const worst = worstWalk(name, config, config.budget);
  const unknown = reached.filter((group) => config.resolved(group).length > 0 && config.retries(group).most === null);
  const isKnown = unknown.length === 0 && config.settings.maxFallbacks !== null;
  const { own } = config.retries(name);
  const aliases = [...config.settings.aliases].filter(([alias, group]) => group === name && isSame(alias, config));
  return {
    name,
    line: deployments[0]?.line ?? 1,
    aliases: aliases.map(([alias]) => alias),
    ...targetsOf(deployments, config),
    fallbacks_direct: config
      .lists(name, "other")
      .flat()
      .filter((target) => target !== name),
    fallbacks: reachedFrom(name, config, ["other"]).slice(1),
    ...byErrors(name, config),
    retries: config.retries(name).general,
    ...(own !== null && { retries_per_target: own }),
    worst_case_gateway: isKnown ? worst.calls : null,
    why: isKnown
      ? whyOf(name, worst, config)
      : `The file does not show the number of calls for ${unknown.join(", ") || "max_fallbacks"}.`,
    cannot_know: [
      ...cannotKnow,
      ...(deployments.some(({ mode }) => mode === "embedding") ? [embeddingRetries] : []),
      ...(name.includes("*") ? ["which model names clients send"] : []),
    ],
  };
}

/** Separate fallback lists for specific errors, if there are any. */
function byErrors(name: string, config: Configured): Partial<ConfiguredRoute> {
  const context = config.fallbacks.context?.get(name);
  const content = config.fallbacks.content?.get(name);
  return {
    ...(context !== undefined && { context_window_fallbacks: context }),
    ...(content !== undefined && { content_policy_fallbacks: content }),
  };
}

function targetsOf(
  deployments: readonly Deployment[],
  { settings }: Configured,
): Pick<ConfiguredRoute, "order" | "targets"> {
  const orders = ordersOf(deployments);
  const leveled = orders.length > 1;
  const first = leveled ? deployments.filter(({ order }) => order === orders[0]) : deployments;
  const later = leveled ? orders.slice(1).flatMap((level) => deployments.filter(({ order }) => order === level)) : [];
  const targets = [
    ...drawn(first, settings.strategy),
    ...later.map(({ name, line }): Target => ({ name, weight: null, share: 0, line })),
  ];
  return { order: leveled || deployments.length === 1 ? "ordered" : "weighted", targets };
}

function drawn(deployments: readonly Deployment[], strategy: string): Target[] {
  const { weights, shares } = drawOf(deployments);
  const isDrawn = strategy === "simple-shuffle" && (deployments.length > 1 || weights[0] !== null);
  return deployments.map(({ name, line }, index) => ({
    name,
    weight: isDrawn ? (weights[index] ?? null) : null,
    share: isDrawn ? (shares[index] ?? null) : null,
    line,
  }));
}
