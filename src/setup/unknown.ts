import { kindOf } from "./kinds.ts";
import type { WeightFile } from "./pointers.ts";
import { textAt } from "./fields.ts";
import { placeholder } from "./manifest-text.ts";
import type { LeftOut } from "./routes.ts";
import type { Setup, Source } from "./setups.ts";
import { plain } from "./text.ts";

/** What nobody but the reader of a proposed manifest can know, one line each. */
export function unknownOf(
  setups: readonly Setup[],
  leftOut: readonly LeftOut[],
  weightsOf: (source: Source) => readonly WeightFile[],
): string[] {
  const routes = setups.flatMap((setup) => setup.routes);
  const sources = [...new Set(setups.map(({ source }) => source))];
  return [
    ...(routes.some(({ model }) => model === null)
      ? [`fill in: the model that clients ask for, at \`defaults.model\` (now ${placeholder})`]
      : []),
    "which API clients use, where no path says it: `family`; and its page: `contracts`",
    ...setups.flatMap((setup) => namesUnknown(setup, weightsOf(setup.source))),
    ...routes.flatMap(({ id, from }) =>
      from.worst_case_gateway === null ? [`the worst case of ${id}: its budget allows no retry`] : [],
    ),
    ...routes.flatMap(({ id, weight, traffic }) =>
      traffic === null && weight !== null ? [`the share of ${id}. ${weight}`] : [],
    ),
    ...leftOut.map(({ name, line, because }) => `line ${line}: ${plain(name)} is left out: ${because}`),
    ...sources.flatMap(({ reading }) => reading.warnings),
    ...new Set(routes.flatMap(({ from }) => from.cannot_know)),
  ];
}

/** Portkey and HAProxy name targets by what stands in the file. */
function namesUnknown({ gateway, routes }: Setup, weights: readonly WeightFile[]): string[] {
  if (gateway === "portkey" || gateway === "haproxy") return [];
  if (gateway === "litellm") return withoutId(routes, weights);
  const isByAddress = kindOf(gateway).starts;
  const targets = routes.flatMap((route) => route.targets);
  if (
    isByAddress &&
    targets.every(({ aliases }) => aliases.some((alias) => /:\d+$/.test(alias) && !isOfReplica(alias)))
  )
    return [];
  const hint = isByAddress ? "its log has addresses" : "they may have names of their own";
  return [`what headers and logs call the targets: ${hint}; add them under \`targets\``];
}

function isOfReplica(alias: string): boolean {
  return /^127\.0\.0\.1:19\d{3}$/.test(alias);
}

function withoutId(routes: Setup["routes"], weights: readonly WeightFile[]): string[] {
  const ids = weights.flatMap(({ holders }) =>
    holders.flatMap(({ entries }) => entries.flatMap((entry) => textAt(entry, ["model_info", "id"]) ?? [])),
  );
  const targets = routes.flatMap((route) => route.targets.flatMap(({ from }) => from ?? []));
  const without = targets.filter(({ name }) => !ids.includes(name));
  const unnamed = [...new Set(without.map(({ name, line }) => `${name} (line ${line})`))];
  if (unnamed.length === 0) return [];
  return [
    `what LiteLLM's headers and logs call ${unnamed.slice(0, 8).join(", ")}: a digest where a deployment has no \`model_info: { id }\`. Give it one`,
  ];
}
