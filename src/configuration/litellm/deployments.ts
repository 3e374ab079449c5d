import { hostOf, withUniqueNames } from "../names.ts";
import { at, isSet, itemsOf, lineOf, numberOf, textOf, type Value } from "../value.ts";

/** One entry of `model_list`. */
export interface Deployment {
  group: string;
  /** `model_info.id`, else the provider's model. */
  name: string;
  line: number;
  /** Of `api_base`; null: it has none, or it stands in the environment. */
  host: string | null;
  params: Value;
  /** null if it has none. */
  order: number | null;
  silent: string | null;
  /** `model_info.mode`, such as `embedding`. */
  mode: string | null;
}

export interface DeploymentList {
  groups: ReadonlyMap<string, readonly Deployment[]>;
  warnings: readonly string[];
}

/** Returns the deployments by group, in the order of the file. */
export function deploymentsOf(config: Value): DeploymentList {
  const groups = new Map<string, Deployment[]>();
  const warnings: string[] = [];
  for (const entry of itemsOf(at(config, "model_list"))) {
    const deployment = deploymentOf(entry);
    if (deployment === null)
      warnings.push(`${entry.path} (line ${lineOf(entry)}) has no model_name or no litellm_params.model`);
    else
      groups
        .set(deployment.group, groups.get(deployment.group) ?? [])
        .get(deployment.group)
        ?.push(deployment);
  }
  return { groups: new Map(Array.from(groups, ([name, list]) => [name, withUniqueNames(list)])), warnings };
}

function deploymentOf(entry: Value): Deployment | null {
  const group = textOf(at(entry, "model_name"));
  const params = at(entry, "litellm_params");
  const model = textOf(at(params, "model"));
  if (group === null || params === undefined || model === null) return null;
  return {
    group,
    name: textOf(at(entry, "model_info", "id")) ?? model,
    line: lineOf(entry),
    host: hostOf(textOf(at(params, "api_base"))),
    params,
    order: numberOf(at(params, "order")) ?? numberOf(at(entry, "model_info", "order")),
    silent: textOf(at(params, "silent_model")),
    mode: textOf(at(entry, "model_info", "mode")),
  };
}

export interface Draw {
  weights: readonly (number | null)[];
  shares: readonly (number | null)[];
}

/**
 * `simple_shuffle` of 1.100.5 draws by `weight`, `rpm` or `tpm`: the first of these that the first deployment has and whose
 * sum is above 0. A deployment without it has the weight 0. Without any, all are drawn equally.
 */
export function drawOf(deployments: readonly Deployment[]): Draw {
  for (const key of ["weight", "rpm", "tpm"]) {
    const values = deployments.map(({ params }) => at(params, key));
    if (!isSet(values[0])) continue;
    const weights = values.map((value) => (isSet(value) ? numberOf(value) : 0));
    const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
    if (weights.includes(null)) return { weights, shares: weights.map(() => null) };
    if (total > 0) return { weights, shares: weights.map((weight) => (weight ?? 0) / total) };
  }
  return { weights: deployments.map(() => null), shares: deployments.map(() => 1 / deployments.length) };
}
