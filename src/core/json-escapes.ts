import { parseJson } from "./json.ts";

const escape = /\\+u00([0-7][0-9a-f])/gi;

/** A text with JSON's escapes of ASCII characters (`\u0061`) resolved, also where it is JSON in a text of JSON. */
export function unescaped(text: string): string {
  return text.includes("\\u00")
    ? text.replace(escape, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/** A text without these escapes: what a search for plain characters finds. */
export function withoutEscapes(text: string): string {
  return text.replace(escape, "\0");
}

/**
 * The keys that an object of a JSON text names more than once, at any depth: some readers take the first value, some the last,
 * some refuse it. The text must be valid JSON.
 */
export function repeatedKeys(json: string): ReadonlySet<string> {
  return new Set(keysIn(json, () => []));
}

/** The same, and those of texts in it that are JSON themselves. */
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
