import { pointerOf } from "../core/json-pointer.ts";

/** A place where two JSON values differ, and the value on each side; undefined if absent. */
export interface ValueDifference {
  /** RFC 6901. */
  pointer: string;
  one: unknown;
  other: unknown;
}

/** Where two JSON values differ, whatever the order of keys. Lazy: stops at the first difference if the caller does. */
export function* valueDifferences(one: unknown, other: unknown, pointer = ""): Generator<ValueDifference, void> {
  if (Object.is(one, other)) return;
  if (!isBranch(one) || !isBranch(other) || Array.isArray(one) !== Array.isArray(other)) {
    yield { pointer, one, other };
    return;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    yield* valueDifferences(own(one, key), own(other, key), pointer + pointerOf([key]));
  }
}

function isBranch(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function own(value: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}
