import { hostOf, toldApart } from "../names.ts";
import { at, countOf, isSet, itemsOf, lineOf, numberOf, textOf, type Value } from "../value.ts";

export type Mode = "fallback" | "loadbalance" | "single" | "conditional";

/** A part of a Portkey config: a target, or a strategy with parts of its own. */
export interface Part {
  /** Of a target: what a reader calls it. Of a strategy: its `name`, or where it stands. */
  name: string;
  value: Value;
  /** Of `custom_host`; null: it has none. */
  host: string | null;
  /** null: a target. */
  mode: Mode | null;
  parts: readonly Part[];
  retry: Retry;
  /** `strategy.on_status_codes`; null: any answer that is no success. */
  codes: readonly number[] | null;
  /** null: none is set, which counts as 1. */
  weight: number | null;
}

export interface Retry {
  /** null: what stands there is no plain number. */
  attempts: number | null;
  codes: readonly number[];
  /** The value that says so; null: none does. */
  from: Value | null;
}

/** What Portkey retries on by default. */
const defaultCodes = [429, 500, 502, 503, 504] as const;
const noRetry: Retry = { attempts: 0, codes: [], from: null };
const modes: readonly Mode[] = ["fallback", "loadbalance", "single", "conditional"];

/** The parts of a config. A `retry` replaces an inherited one as a whole (measured on 1.15.2). */
export function partOf(value: Value, inherited: Retry = noRetry): Part {
  const own = at(value, "retry");
  const retry = isSet(own) ? retryOf(own) : inherited;
  const mode = modeOf(value);
  return {
    name: nameOf(value, mode),
    value,
    host: hostOf(textOf(at(value, "custom_host"))),
    mode,
    parts: mode === null ? [] : toldApart(itemsOf(at(value, "targets")).map((target) => partOf(target, retry))),
    retry,
    codes: codesOf(at(value, "strategy", "on_status_codes")),
    weight: numberOf(at(value, "weight")),
  };
}

/** null also for a strategy that Portkey does not know: the reader refuses it. */
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
  const provider = textOf(at(value, "provider")) ?? textOf(at(value, "virtual_key")) ?? textOf(at(value, "name"));
  const model = textOf(at(value, "override_params", "model"));
  const words = [provider, model].filter((word) => word !== null);
  return words.length > 0 ? words.join(" ") : value.path || "the provider of the request";
}

/** The targets below a part, in the order of the file. */
export function targetsIn(part: Part): Part[] {
  return part.mode === null ? [part] : part.parts.flatMap(targetsIn);
}

/** The parts that can be reached: a draw passes over what has the weight 0, `single` takes the first. */
export function reachable({ mode, parts }: Part): readonly Part[] {
  if (mode === "single") return parts.slice(0, 1);
  return mode === "loadbalance" ? parts.filter(({ weight }) => weight !== 0) : parts;
}

export function partLine({ value }: Part): number {
  return lineOf(value);
}
