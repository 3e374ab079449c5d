import type { EffectiveManifest } from "../../../src/generated/types.ts";

type Step = string | number;

/**
 * The manifest with another value at a JSON Pointer. `gone` removes the key or the list entry; a number past the end of
 * a list appends to it. Throws if the pointer leads nowhere.
 */
export function edited(manifest: EffectiveManifest, pointer: string, value: unknown): EffectiveManifest {
  const copy = structuredClone(manifest);
  const steps = stepsOf(pointer);
  const last = steps.pop() ?? "";
  const parent = valueAt(copy, steps);
  if (value !== gone) Reflect.set(parent, Array.isArray(parent) ? Math.min(Number(last), parent.length) : last, value);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy;
}

export const gone = Symbol("gone");

/** The value at a JSON Pointer; undefined if there is none. */
export function at(manifest: EffectiveManifest, pointer: string): unknown {
  const steps = stepsOf(pointer);
  const last = steps.pop() ?? "";
  return Reflect.get(valueAt(manifest, steps), last);
}

function valueAt(manifest: object, steps: readonly Step[]): object {
  return steps.reduce((found: object, step) => {
    const inner: unknown = Reflect.get(found, step);
    if (typeof inner !== "object" || inner === null) throw new Error(`expected ${steps.join("/")} to lead to a value`);
    return inner;
  }, manifest);
}

function stepsOf(pointer: string): Step[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
