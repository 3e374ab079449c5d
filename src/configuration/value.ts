import type { Locate } from "./lines.ts";
import { templateAt } from "./refused.ts";

/** A value of a YAML or JSON file, aliases and merge keys resolved. It knows where it stands. */
export type Value = Scalar | List | Keyed;

interface Placed {
  offset: number;
  locate: Locate;
  /** The keys and indexes that lead to it, as a person writes them: `router_settings.fallbacks[0]`. */
  path: string;
}

export interface Scalar extends Placed {
  kind: "scalar";
  value: string | number | boolean | null;
  /** As it stands in the file, without quotes. */
  text: string;
  /** Whether it is a block written line by line (`|`), which begins in the line below `offset`. */
  isLiteral: boolean;
}

export interface List extends Placed {
  kind: "list";
  items: readonly Value[];
}

export interface Keyed extends Placed {
  kind: "map";
  entries: ReadonlyMap<string, Value>;
}

/** A value below another, by keys and indexes; undefined where there is none. */
export function at(value: Value | undefined, ...steps: readonly (string | number)[]): Value | undefined {
  return steps.reduce<Value | undefined>((found, step) => {
    if (typeof step === "number") return found?.kind === "list" ? found.items[step] : undefined;
    return found?.kind === "map" ? found.entries.get(step) : undefined;
  }, value);
}

export function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === "list" ? value.items : [];
}

export function entriesOf(value: Value | undefined): readonly [string, Value][] {
  return value?.kind === "map" ? [...value.entries] : [];
}

/** The text of a scalar, numbers as they stand; null for anything else. Throws Refused for a template. */
export function textOf(value: Value | undefined): string | null {
  if (value?.kind !== "scalar" || value.value === null) return null;
  if (/(?<!\$)\{[{%]/.test(value.text)) throw templateAt(value.locate(value.offset));
  return value.text;
}

/**
 * A number as JSON writes it, and as readers of YAML 1.1 know it, which many gateways use; null for anything else: `010`,
 * `1e3` and `"3"` are read differently by different readers. Throws Refused for a template.
 */
export function numberOf(value: Value | undefined): number | null {
  const text = textOf(value);
  if (text === null || value?.kind !== "scalar" || typeof value.value !== "number") return null;
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(text) ? value.value : null;
}

/** As `numberOf`, for whole numbers from 0. */
export function countOf(value: Value | undefined): number | null {
  const number = numberOf(value);
  return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}

export function lineOf(value: Value | undefined): number {
  return value === undefined ? 1 : value.locate(value.offset)[0];
}

/** Whether a key is there and holds something. */
export function isSet(value: Value | undefined): value is Value {
  return value !== undefined && !(value.kind === "scalar" && value.value === null);
}

export function isTrue(value: Value | undefined): boolean {
  return value?.kind === "scalar" && (value.value === true || /^(?:yes|on|true)$/i.test(value.text));
}
