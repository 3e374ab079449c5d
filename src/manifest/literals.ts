import { credentialRule } from "../core/credential-patterns.ts";
import type { Fault, TextFault } from "./fault.ts";
import { entries, items, type Json, type Path } from "./json.ts";

const remedy =
  "Revoke it. Then name an environment variable that the workflow binds: `credential: NAME`, or `{ env: NAME }` under `headers`.";

/** Reports every text and key that looks like a credential. Names the matching rule, never the text. */
export function* credentialFaults(value: Json, path: Path = []): Generator<Fault> {
  if (typeof value === "string") yield* faultOf(value, path, "value");
  for (const [index, item] of items(value).entries()) yield* credentialFaults(item, [...path, index]);
  for (const [key, inner] of entries(value)) {
    yield* faultOf(key, [...path, key], "key");
    yield* credentialFaults(inner, [...path, key]);
  }
}

/** Reports comments that look like credentials: a comment is published too. */
export function commentFaults(comments: readonly { offset: number; text: string }[]): TextFault[] {
  return comments.flatMap(({ offset, text }) => {
    const rule = credentialRule(text);
    return rule === null
      ? []
      : [{ offset, problem: `expected no credential in a comment, got a text that looks like ${rule}`, remedy }];
  });
}

function* faultOf(text: string, path: Path, on: Fault["on"]): Generator<Fault> {
  const rule = credentialRule(text);
  if (rule !== null)
    yield { path, on, problem: `expected no credential in this file, got a text that looks like ${rule}`, remedy };
}
