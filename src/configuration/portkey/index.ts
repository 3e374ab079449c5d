import { capital, cut } from "../names.ts";
import type { ConfiguredRoute, Reading, Retries, Target } from "../reading.ts";
import { Refused } from "../refused.ts";
import { at, entriesOf, isSet, lineOf, type Value } from "../value.ts";
import { type Branch, branchesOf } from "./conditions.ts";
import { sharesOf } from "./shares.ts";
import { modeOf, type Part, partLine, partOf, reachable, targetsIn } from "./tree.ts";
import { callsAt, mostCalls, sumText } from "./worst.ts";

const cannotKnow = [
  "the config of a request, which can be replaced (x-portkey-config)",
  "whether the hosted product caps attempts at 5 as documented",
  "retries of the client SDK in front",
] as const;

/** Keys of Portkey's config schema; a config with none of these three and one beside them is another tool's file. */
const own = ["strategy", "targets", "provider", "virtual_key", "retry"] as const;
const others =
  /^(?:api_key|cache|request_timeout|override_params|weight|name|custom_host|forward_headers|on_status_codes|metadata|prompt_id|(?:input|output)_(?:guardrails|mutators)|(?:before|after)_request_hooks|(?:aws|azure|vertex|openai|strict)_\w+)$/;

export function isPortkey(document: Value): boolean {
  const keys = entriesOf(document).map(([key]) => key);
  if (isSet(at(document, "strategy", "mode")) && at(document, "targets")?.kind === "list") return true;
  const isWhole = keys.every((key) => own.some((known) => known === key) || others.test(key));
  return (
    isWhole &&
    (isSet(at(document, "retry", "attempts")) ||
      keys.includes("virtual_key") ||
      (keys.includes("provider") && keys.includes("api_key")))
  );
}

/** Reads a Portkey config as the open-source gateway 1.15.2 does (measured). */
export function readPortkey(document: Value): Reading {
  refuseUnknownModes(document);
  const whole = partOf(document);
  const { branches, warnings } = whole.mode === "conditional" ? branchesOf(whole) : aloneOf(whole);
  return { gateway: "portkey", routes: branches.map(routeOf), warnings, refuse: null };
}

function aloneOf(part: Part): { branches: readonly Branch[]; warnings: readonly string[] } {
  return { branches: [{ name: "(this config)", part }], warnings: [] };
}

function refuseUnknownModes(value: Value): void {
  const mode = at(value, "strategy", "mode");
  if (isSet(at(value, "strategy")) && modeOf(value) === null)
    throw new Refused(
      value.locate((mode ?? value).offset),
      `a strategy that Portkey does not know`,
      "Its modes are single, loadbalance, fallback and conditional.",
    );
  const targets = at(value, "targets");
  if (targets?.kind !== "list") return;
  if (targets.items.length === 0)
    throw new Refused(targets.locate(targets.offset), "a strategy without targets", "Write its targets.");
  if (modeOf(value) === null)
    throw new Refused(
      targets.locate(targets.offset),
      "targets without a strategy, which Portkey ignores",
      "Write `strategy: { mode: … }`.",
    );
  for (const target of targets.items) refuseUnknownModes(target);
}

function routeOf({ name, part, target }: Branch): ConfiguredRoute {
  const leaves = targetsIn(part);
  const attempts = leaves.map(({ retry }) => retry.attempts ?? 0);
  const worst = mostCalls(part);
  return {
    name,
    line: partLine(part),
    ...(target !== undefined && { target }),
    aliases: [],
    order: isDrawn(part) ? "weighted" : "ordered",
    targets: sharesOf(part).map(({ leaf, weight, share }): Target => ({
      name: leaf.name,
      weight,
      share,
      line: partLine(leaf),
    })),
    fallbacks_direct: fallbacksOf(part, (inner) => targetsIn(inner).slice(0, 1)),
    fallbacks: fallbacksOf(part, targetsIn),
    retries: retriesOf(part, leaves),
    ...(new Set(attempts).size > 1 && { retries_per_target: attempts }),
    worst_case_gateway: worst,
    why: worst === null ? "A `retry.attempts` is not a plain number." : whyOf(part, worst),
    cannot_know: [...cannotKnow, ...guardrails(leaves, part)],
  };
}

function isDrawn(part: Part): boolean {
  return (
    part.mode === "loadbalance" || (part.mode === "single" && part.parts[0] !== undefined && isDrawn(part.parts[0]))
  );
}

/**
 * Returns what is tried after the first target: in a fallback all parts but the first, in a draw the fallbacks of each part.
 */
function fallbacksOf(part: Part, named: (inner: Part) => readonly Part[]): string[] {
  const found =
    part.mode === "fallback"
      ? [
          ...part.parts.slice(0, 1).flatMap((first) => fallbacksOf(first, named)),
          ...part.parts
            .slice(1)
            .flatMap(named)
            .map(({ name }) => name),
        ]
      : reachable(part).flatMap((inner) => fallbacksOf(inner, named));
  return [...new Set(found)];
}

/** Returns the part's retries, else its targets' common retries, else their maximum. */
function retriesOf(part: Part, leaves: readonly Part[]): Retries | null {
  const set = leaves.filter(({ retry }) => retry.from !== null);
  if (set.length === 0 && part.retry.from === null) return null;
  const most = set.toSorted((one, other) => (other.retry.attempts ?? 0) - (one.retry.attempts ?? 0))[0]?.retry;
  const general = part.retry.from === null ? most : part.retry;
  const replaced = leaves.filter(({ retry }) => retry.from !== general?.from && retry.from !== null);
  const words = replaced.map(({ value, retry }) => `${value.path || "config"}.retry ${retry.attempts ?? "?"}`);
  const inherited = replaced.length > 0 && part.retry.from !== null ? " (inherited)" : "";
  const alsoText = words.length === 0 ? "" : `; ${cut(words, 8).join(" and ")} replace it as a whole`;
  return {
    number: general?.attempts ?? null,
    set_at: `${general?.from?.path ?? "retry"}${inherited}${alsoText}`,
    line: general?.from === null || general === undefined ? null : lineOf(general.from),
  };
}

function whyOf(part: Part, worst: number): string {
  const same = [429, 500, 401].map((status) => ({ status, calls: callsAt(status, part) }));
  const fewer = same.filter(({ calls }) => calls < worst).map(({ status, calls }) => `${status} throughout: ${calls}.`);
  return [`${capital(sumText(part))} = ${worst}.`, ...conditionText(part), ...fewer].join(" ");
}

function conditionText({ mode, codes }: Part): string[] {
  if (mode !== "fallback") return [];
  if (codes === null) return ["It falls back on any non-2xx answer, including 401."];
  return [
    codes.length === 0
      ? "on_status_codes is empty: it never falls back."
      : `It falls back on ${codes.join(", ")} only.`,
  ];
}

function guardrails(leaves: readonly Part[], part: Part): string[] {
  const keys = ["input_guardrails", "output_guardrails", "before_request_hooks", "after_request_hooks"];
  const hasSome = [part, ...leaves].some(({ value }) => keys.some((key) => isSet(at(value, key))));
  return hasSome ? ["calls of guardrails and hooks, and answers that they turn into 246 or 446"] : [];
}
