import { parseJson } from "./json.ts";

const escape = /\\+u00([0-7][0-9a-f])/gi;

/** Resolves JSON escapes of ASCII characters (`\u0061`), also in JSON within a JSON text. */
export function unescaped(text: string): string {
  return text.includes("\\u00")
    ? text.replace(escape, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/** Removes these escapes, leaving what a plain text search would find. */
export function withoutEscapes(text: string): string {
  return text.replace(escape, "\0");
}

/**
 * Returns the duplicate keys in any object of a JSON text: parsers take the first value, the last, or reject it. The text
 * must be valid JSON.
 */
export function repeatedKeys(json: string): ReadonlySet<string> {
  return new Set(keysIn(json, () => []));
}

/** Also returns the duplicate keys of JSON within its texts. */
export function repeatedKeysWithin(json: string): ReadonlySet<string> {
  return new Set(keysIn(json, (string) => (mayHoldJson.test(string) ? keysOfText(string) : [])));
}

const tokens = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}]/g;
const mayHoldJson = /^"(?:\s|\\[nrt])*[[{]/;

function keysIn(json: string, ofText: (string: string) => readonly string[]): string[] {
  const repeated: string[] = [];
  const open: Set<string>[] = [];
  for (const [token, string, colon] of json.matchAll(tokens)) {
    if (token === "{") open.push(new Set());
    else if (token === "}") open.pop();
    else if (string !== undefined && colon === undefined) repeated.push(...ofText(string));
    else if (string !== undefined) repeated.push(...addKey(String(JSON.parse(string)), open.at(-1)));
  }
  return repeated;
}

function addKey(key: string, keys: Set<string> | undefined): string[] {
  const isRepeated = keys?.has(key) === true;
  keys?.add(key);
  return isRepeated ? [key] : [];
}

function keysOfText(string: string): string[] {
  const text = String(JSON.parse(string));
  return parseJson(text) === undefined ? [] : [...repeatedKeysWithin(text)];
}
