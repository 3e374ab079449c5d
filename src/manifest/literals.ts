import { credentialRule } from "../core/credential-patterns.ts";
import type { Fault, TextFault } from "./fault.ts";
import { entries, items, type Json, type Path } from "./json.ts";

const remedy =
  "Revoke it, then name an environment variable that the workflow binds: `credential: NAME`, or `{ env: NAME }` under `headers`.";

/** Every text value and every key that looks like a credential. Names the rule, never the text. */
export function* credentialFaults(value: Json, path: Path = []): Generator<Fault> {
  if (typeof value === "string") yield* faultOf(value, path, "value");
  for (const [index, item] of items(value).entries()) yield* credentialFaults(item, [...path, index]);
  for (const [key, inner] of entries(value)) {
    yield* faultOf(key, [...path, key], "key");
    yield* credentialFaults(inner, [...path, key]);
  }
}

/** Comments that hold what looks like a credential: commented out is still published. */
export function commentFaults(comments: readonly { offset: number; text: string }[]): TextFault[] {
  return comments.flatMap(({ offset, text }) => {
    const rule = credentialRule(text);
    return rule === null
      ? []
      : [{ offset, problem: `expected no credential in a comment, got a text of the form ${rule}`, remedy }];
  });
}

function* faultOf(text: string, path: Path, on: Fault["on"]): Generator<Fault> {
  const rule = credentialRule(text);
  if (rule !== null)
    yield { path, on, problem: `expected no credential in this file, got a text of the form ${rule}`, remedy };
}
