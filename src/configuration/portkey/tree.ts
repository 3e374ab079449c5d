import { hostOf, withUniqueNames } from "../names.ts";
import { at, countOf, isSet, itemsOf, lineOf, numberOf, textOf, type Value } from "../value.ts";

export type Mode = "fallback" | "loadbalance" | "single" | "conditional";

/** A part of a Portkey config: a target, or a strategy with parts. */
export interface Part {
  /** For a target, a readable name. For a strategy, its `name` or path. */
  name: string;
  value: Value;
  /** From `custom_host`; null if it has none. */
  host: string | null;
  /** null for a target. */
  mode: Mode | null;
  parts: readonly Part[];
  retry: Retry;
  /** `strategy.on_status_codes`; null for any answer that is not a success. */
  codes: readonly number[] | null;
  /** null if it is not set, which means 1. */
  weight: number | null;
}

export interface Retry {
  /** null if the value is not a plain number. */
  attempts: number | null;
  codes: readonly number[];
  /** The value that sets it; null if none does. */
  from: Value | null;
}

/** The statuses that Portkey retries by default. */
const defaultCodes = [429, 500, 502, 503, 504] as const;
const noRetry: Retry = { attempts: 0, codes: [], from: null };
const modes: readonly Mode[] = ["fallback", "loadbalance", "single", "conditional"];

/** Reads the parts of a config. A `retry` replaces an inherited one completely (measured on 1.15.2). */
export function partOf(value: Value, inherited: Retry = noRetry): Part {
  const own = at(value, "retry");
  const retry = isSet(own) ? retryOf(own) : inherited;
  const mode = modeOf(value);
  return {
    name: nameOf(value, mode),
    value,
    host: hostOf(textOf(at(value, "custom_host"))),
    mode,
    parts: mode === null ? [] : withUniqueNames(itemsOf(at(value, "targets")).map((target) => partOf(target, retry))),
    retry,
    codes: codesOf(at(value, "strategy", "on_status_codes")),
    weight: numberOf(at(value, "weight")),
  };
}

/** Also null for a strategy that Portkey does not know, which the reader refuses. */
export function modeOf(value: Value): Mode | null {
  const word = textOf(at(value, "strategy", "mode"));
  return modes.find((mode) => mode === word) ?? null;
}

function retryOf(value: Value): Retry {
  return {
    attempts: isSet(at(value, "attempts")) ? countOf(at(value, "attempts")) : 0,
    codes: codesOf(at(value, "on_status_codes")) ?? defaultCodes,
    from: at(value, "attempts") ?? value,
  };
}

function codesOf(value: Value | undefined): number[] | null {
  return isSet(value) ? itemsOf(value).flatMap((code) => numberOf(code) ?? []) : null;
}

function nameOf(value: Value, mode: Mode | null): string {
  if (mode !== null) return textOf(at(value, "name")) ?? value.path;
  const known = textOf(at(value, "provider")) ?? textOf(at(value, "name"));
  // A virtual key may be a credential, so the place stands for it.
  const first = known ?? (isSet(at(value, "virtual_key")) ? value.path : null);
  const model = textOf(at(value, "override_params", "model"));
  const words = [first, model].filter((word) => word !== null && word !== "");
  return words.length > 0 ? words.join(" ") : value.path || "the provider of the request";
}

/** Returns the targets below a part, in the order of the file. */
export function targetsIn(part: Part): Part[] {
  return part.mode === null ? [part] : part.parts.flatMap(targetsIn);
}

/** Returns the reachable parts: a draw skips parts with the weight 0, `single` uses the first. */
export function reachable({ mode, parts }: Part): readonly Part[] {
  if (mode === "single") return parts.slice(0, 1);
  return mode === "loadbalance" ? parts.filter(({ weight }) => weight !== 0) : parts;
}

export function partLine({ value }: Part): number {
  return lineOf(value);
}
