import type { Reading } from "../configuration/reading.ts";
import { textAt } from "./fields.ts";
import type { WeightFile } from "./pointers.ts";
import type { LeftOut, ProposedRoute } from "./routes.ts";
import { plain } from "./text.ts";

/** What nobody but the reader of a proposed manifest can know, one line each. */
export function unknownOf(
  routes: readonly ProposedRoute[],
  leftOut: readonly LeftOut[],
  { gateway, warnings }: Reading,
  weights: WeightFile | null,
): string[] {
  const isPlaceholder = routes.some((route) => route.isPlaceholder);
  return [
    ...(isPlaceholder ? ["the model that clients ask for: `model` is a placeholder"] : []),
    "which API clients use, where no path says it: `family`; and its page: `contracts`",
    ...namesUnknown(routes, gateway, weights),
    ...routes.flatMap(budgetUnknown),
    ...routes.flatMap(({ id, weight, traffic }) =>
      traffic === null && weight !== null ? [`the share of ${id}. ${weight}`] : [],
    ),
    ...leftOut.map(({ name, line, because }) => `line ${line}: ${plain(name)} is left out: ${because}`),
    ...warnings,
    ...new Set(routes.flatMap(({ from }) => from.cannot_know)),
  ];
}

function budgetUnknown({ id, from }: ProposedRoute): string[] {
  return from.worst_case_gateway === null ? [`the worst case of ${id}: its budget allows no retry`] : [];
}

/** Portkey and HAProxy name targets by what stands in the file. */
function namesUnknown(routes: readonly ProposedRoute[], gateway: string | null, weights: WeightFile | null): string[] {
  if (gateway === "portkey" || gateway === "haproxy") return [];
  if (gateway === "litellm") return withoutId(routes, weights);
  const isByAddress = gateway === "envoy" || gateway === "nginx";
  const targets = routes.flatMap((route) => route.targets);
  if (isByAddress && targets.every(({ aliases }) => aliases.some((alias) => /:\d+$/.test(alias)))) return [];
  const hint = isByAddress ? "its log has addresses" : "they may have names of their own";
  return [`what headers and logs call the targets: ${hint}; add them under \`targets\``];
}

function withoutId(routes: readonly ProposedRoute[], weights: WeightFile | null): string[] {
  const ids = (weights?.holders ?? []).flatMap(({ entries }) =>
    entries.flatMap((entry) => textAt(entry, ["model_info", "id"]) ?? []),
  );
  const targets = routes.flatMap((route) => route.targets.flatMap(({ from }) => from?.name ?? []));
  const unnamed = [...new Set(targets)].filter((name) => !ids.includes(name));
  if (unnamed.length === 0) return [];
  return [
    `what LiteLLM's headers and logs call ${unnamed.slice(0, 8).join(", ")}: a digest where a deployment has no \`model_info: { id }\`. Give it one`,
  ];
}
