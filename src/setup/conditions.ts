import { credentialRule } from "../core/credential-patterns.ts";

/** What a request must have to take a route. */
export interface Conditions {
  /** null: any path. */
  path: string | null;
  headers: Readonly<Record<string, string>>;
}

/** Headers that the gate sends itself, or that no manifest may set. */
const reserved = /^(?:x-request-id|authorization|x-api-key|api-key|x-goog-api-key|content-type|traceparent|host)$/;
const exact = /^[\w./:@ -]{1,128}$/;

/** The conditions in a route's name, such as `chat (/v1/chat, x-model: gpt-4o)`; null where a request cannot meet them. */
export function conditionsIn(name: string): Conditions | null {
  const [first = ""] = inside(name).split(" or ");
  const parts = first.split(", ").filter((part) => part !== ":method: POST");
  const headers = [...headersOf(parts), ...traefikHeaders(first)];
  if (!headers.every(([header, value]) => isSendable(header, value))) return null;
  return { path: pathIn(first), headers: Object.fromEntries(headers) };
}

/** What stands in the outer brackets, else the whole text. */
function inside(name: string): string {
  return /^[^()]* \((.*)\)$/.exec(name)?.[1] ?? name;
}

function headersOf(parts: readonly string[]): [string, string][] {
  return parts.flatMap((part): [string, string][] => {
    const [, header, value] = /^([:\w-]+): (.*)$/.exec(part) ?? [];
    return header === undefined || value === undefined ? [] : [[header.toLowerCase(), value]];
  });
}

/** `Headers(..)` of a Traefik rule. With `||` or `!` a name is not the only way in. */
function traefikHeaders(rule: string): [string, string][] {
  const found = [...rule.matchAll(/\bHeaders?\(`([^`]*)`, ?`([^`]*)`\)/g)];
  const isPlain = !/\|\||!/.test(rule);
  return found.map(([, header = "", value = ""]) => [header.toLowerCase(), isPlain ? value : "…"]);
}

function isSendable(header: string, value: string): boolean {
  return /^[a-z][\w-]*$/.test(header) && !reserved.test(header) && exact.test(value) && credentialRule(value) === null;
}

/** The first path in a text such as `chat (/v1/chat)`; null where there is none. */
function pathIn(text: string): string | null {
  return /(?:^|[\s(`"'])(\/[^\s,)`"']*)/.exec(text)?.[1] ?? null;
}
