import type { Locate } from "../core/line-index.ts";
import { templateAt } from "./refused.ts";

/** A value of a YAML or JSON file with its position. Aliases and merge keys are resolved. */
export type Value = Scalar | List | Keyed;

interface Placed {
  offset: number;
  locate: Locate;
  /** Its keys and indexes in readable form: `router_settings.fallbacks[0]`. */
  path: string;
}

export interface Scalar extends Placed {
  kind: "scalar";
  value: string | number | boolean | null;
  /** As in the file, without quotes. */
  text: string;
  /** Whether it is a literal block (`|`), which starts in the line below `offset`. */
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

/** Returns the value at keys and indexes; undefined if there is none. */
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

/** Returns the text of a scalar, with numbers as written; null for anything else. Throws Refused for a template. */
export function textOf(value: Value | undefined): string | null {
  if (value?.kind !== "scalar" || value.value === null) return null;
  if (/(?<!\$)\{[{%]/.test(value.text)) throw templateAt(value.locate(value.offset));
  return value.text;
}

/**
 * Returns a number that JSON and YAML 1.1 parsers, which many gateways use, read the same way; null for anything else, such
 * as `010`, `1e3` or `"3"`. Throws Refused for a template.
 */
export function numberOf(value: Value | undefined): number | null {
  const text = textOf(value);
  if (text === null || value?.kind !== "scalar" || typeof value.value !== "number") return null;
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(text) ? value.value : null;
}

/** Like `numberOf`, for whole numbers from 0. */
export function countOf(value: Value | undefined): number | null {
  const number = numberOf(value);
  return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}

export function lineOf(value: Value | undefined): number {
  return value === undefined ? 1 : value.locate(value.offset)[0];
}

/** Whether a key exists and has a value. */
export function isSet(value: Value | undefined): value is Value {
  return value !== undefined && !(value.kind === "scalar" && value.value === null);
}

export function isTrue(value: Value | undefined): boolean {
  return value?.kind === "scalar" && (value.value === true || /^(?:yes|on|true)$/i.test(value.text));
}
