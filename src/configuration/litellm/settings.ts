import { at, countOf, entriesOf, isSet, isTrue, itemsOf, lineOf, textOf, type Value } from "../value.ts";

/** A configured number. `number` is null if the value is not a plain number. */
export interface SetNumber {
  number: number | null;
  set_at: string;
  line: number | null;
}

/** The settings for all groups. Precedence as in `Router.__init__` of 1.100.5. */
export interface Settings {
  retries: SetNumber;
  /** null if the value is not a plain number. */
  maxFallbacks: number | null;
  hasFailover: boolean;
  /** `simple-shuffle`, the default, draws by weight; all other strategies use measurements. */
  strategy: string;
  aliases: ReadonlyMap<string, string>;
  retryPolicy: Value | undefined;
  groupPolicies: Value | undefined;
  warnings: readonly string[];
}

/** `DEFAULT_MAX_RETRIES` and `ROUTER_MAX_FALLBACKS` of 1.100.5. */
const defaults = { retries: 2, maxFallbacks: 5 } as const;

export function settingsOf(config: Value): Settings {
  const router = at(config, "router_settings");
  const retries = setIn(config, "num_retries");
  const [maxFallbacks] = setIn(config, "max_fallbacks");
  return {
    retries: retriesOf(retries),
    maxFallbacks: maxFallbacks === undefined ? defaults.maxFallbacks : countOf(maxFallbacks),
    hasFailover: isTrue(at(router, "enable_weighted_failover")),
    strategy: textOf(at(router, "routing_strategy")) ?? "simple-shuffle",
    aliases: new Map(entriesOf(at(router, "model_group_alias")).flatMap(aliasOf)),
    retryPolicy: at(router, "retry_policy"),
    groupPolicies: at(router, "model_group_retry_policy"),
    warnings: [...overruled(retries), ...unreadPolicies(router)],
  };
}

/** Returns the list at a key: `router_settings` takes precedence, but an empty list counts as none. */
export function listIn(config: Value, key: string): readonly Value[] {
  return itemsOf(setIn(config, key).find((list) => itemsOf(list).length > 0));
}

/** Returns the values of a key, by precedence. */
function setIn(config: Value, key: string): Value[] {
  return ["router_settings", "litellm_settings"].map((section) => at(config, section, key)).filter(isSet);
}

function retriesOf([first]: readonly Value[]): SetNumber {
  if (first === undefined)
    return { number: defaults.retries, set_at: `nowhere: LiteLLM's default of ${defaults.retries}`, line: null };
  return { number: countOf(first), set_at: first.path, line: lineOf(first) };
}

function aliasOf([alias, value]: [string, Value]): [string, string][] {
  const group = textOf(value) ?? textOf(at(value, "model"));
  return group === null ? [] : [[alias, group]];
}

function overruled([first, second]: readonly Value[]): string[] {
  if (first === undefined || second === undefined || textOf(first) === textOf(second)) return [];
  return [`${second.path} (line ${lineOf(second)}) has no effect: ${first.path} overrides it`];
}

/** `get_num_retries_from_retry_policy` checks five error classes; this one is accepted but never checked. */
function unreadPolicies(router: Value | undefined): string[] {
  const ofGroups = entriesOf(at(router, "model_group_retry_policy")).map(([, policy]) => policy);
  return [at(router, "retry_policy"), ...ofGroups]
    .map((policy) => at(policy, "InternalServerErrorRetries"))
    .filter(isSet)
    .map((value) => `${value.path} (line ${lineOf(value)}) has no effect in LiteLLM 1.100.5 (measured)`);
}
