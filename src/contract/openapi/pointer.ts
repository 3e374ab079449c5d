import { createHash } from "node:crypto";
import { pointerOf, unescapedStep } from "../../core/json-pointer.ts";
import { isObject } from "../../core/json.ts";

const longest = 512;

/** The value at a local reference (`#/components/…`, RFC 6901), own properties only; undefined if there is none. */
export function atReference(root: unknown, reference: string): unknown {
  return stepsOf(reference).reduce<unknown>(ownValue, root);
}

/** Chained references. No hand-written document has more. */
const longestTrail = 16;

/** The value, or the target of its references within the document; undefined if they lead nowhere. */
export function resolved(root: unknown, value: unknown): unknown {
  let found = value;
  for (let steps = 0; steps < longestTrail; steps += 1) {
    const reference = isObject(found) ? found["$ref"] : undefined;
    if (typeof reference !== "string" || !isLocal(reference)) return found;
    found = atReference(root, reference);
  }
  return undefined;
}

/** A reference into the same document. Other references are never followed or fetched. */
export function isLocal(reference: string): boolean {
  return reference.startsWith("#/");
}

/** The pointer extended by one step. */
export function below(pointer: string, ...steps: readonly string[]): string {
  return pointer + pointerOf(steps);
}

/** The last step of a reference, which is the schema's common name. */
export function nameOf(reference: string): string {
  return partName(stepsOf(reference).at(-1) ?? "any");
}

/** The text as a bounded name in printable ASCII. Other characters are escaped, and a long name ends in its digest. */
export function partName(text: string): string {
  const printable = text.replace(/[^!-~]/gu, (character) => encodeURIComponent(character.toWellFormed()));
  return printable === "" ? "%" : boundedName(printable);
}

/** Shortens a name in printable ASCII; a long one ends in its digest. */
export function boundedName(printable: string): string {
  if (printable.length <= longest) return printable;
  const digest = createHash("sha256").update(printable).digest("hex").slice(0, 16);
  return `${printable.slice(0, longest - digest.length - 1)}#${digest}`;
}

function stepsOf(reference: string): string[] {
  return reference
    .slice(reference.indexOf("#") + 1)
    .split("/")
    .slice(1)
    .map((step) => unescapedStep(decoded(step)));
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

function ownValue(value: unknown, step: string): unknown {
  if (!isObject(value) && !Array.isArray(value)) return undefined;
  const found: unknown = Object.getOwnPropertyDescriptor(value, step)?.value;
  return found;
}
