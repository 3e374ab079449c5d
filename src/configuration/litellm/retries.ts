import { at, countOf, entriesOf, isSet, lineOf, type Value } from "../value.ts";
import type { Deployment } from "./deployments.ts";
import type { SetNumber, Settings } from "./settings.ts";

/** The retries of one group, for all error classes. */
export interface GroupRetries {
  /** Applies to error classes without their own number. */
  general: SetNumber;
  /** Per deployment, if one has its own number. */
  own: readonly number[] | null;
  /** The maximum; null if unknown. */
  most: number | null;
}

/** The classes that `get_num_retries_from_retry_policy` of 1.100.5 checks. An exceeded context is a BadRequestError. */
const classes = [
  "BadRequestErrorRetries",
  "AuthenticationErrorRetries",
  "TimeoutErrorRetries",
  "RateLimitErrorRetries",
  "ContentPolicyViolationErrorRetries",
] as const;

/** Deployment parameters that cause calls in addition to the router's. */
const ownChains = ["fallbacks", "context_window_fallback_dict"] as const;

/**
 * The first error's class and deployment decide the number of retries: the deployment's `num_retries` overrides the router's,
 * and a policy overrides both (measured).
 */
export function groupRetries(name: string, deployments: readonly Deployment[], settings: Settings): GroupRetries {
  const policy = at(settings.groupPolicies, name) ?? settings.retryPolicy;
  const policies = entriesOf(policy).filter(([key, value]) => classes.some((known) => known === key) && isSet(value));
  const own = deployments.map(({ params }) => countOf(at(params, "num_retries")));
  const numbers = own.map((number) => number ?? settings.retries.number);
  const inner = deployments.some(({ params }) => ownChains.some((key) => isSet(at(params, key))));
  const all = [...numbers, ...policies.map(([, value]) => countOf(value)), ...(inner ? [null] : [])];
  return {
    general: generalOf(deployments, own, policies, settings),
    own:
      own.some((number) => number !== null) && new Set(numbers).size > 1 ? numbers.map((number) => number ?? 0) : null,
    most: all.includes(null) ? null : Math.max(0, ...all.map((number) => number ?? 0)),
  };
}

function generalOf(
  deployments: readonly Deployment[],
  own: readonly (number | null)[],
  policies: readonly [string, Value][],
  { retries }: Settings,
): SetNumber {
  const [only] = own;
  const value = at(deployments[0]?.params, "num_retries");
  const isOwn = only !== null && value !== undefined && own.every((number) => number === only);
  const base = isOwn ? { number: only ?? null, set_at: value.path, line: lineOf(value) } : retries;
  const others = deployments
    .map(({ params }) => at(params, "num_retries"))
    .filter((other) => !isOwn && countOf(other) !== null)
    .map((other) => `${other?.path} ${countOf(other)}`);
  const byClass = policies.map(([, policy]) => `${policy.path} ${countOf(policy) ?? "?"}`);
  return { ...base, set_at: [base.set_at, ...others.slice(0, 5), ...byClass].join("; ") };
}

/** Numbers that LiteLLM 1.100.5 ignores (measured): quoted ones, and `max_retries`, which only its inner client would use. */
export function unreadRetries(deployments: readonly Deployment[]): string[] {
  return deployments.flatMap(({ params }) => {
    const own = at(params, "num_retries");
    const inner = at(params, "max_retries");
    return [
      ...(isSet(own) && countOf(own) === null
        ? [`${own.path} (line ${lineOf(own)}) is not a plain number: LiteLLM ignores it`]
        : []),
      ...(isSet(inner)
        ? [`${inner.path} (line ${lineOf(inner)}) causes no more calls: only the router's retries count`]
        : []),
    ];
  });
}
