import { credentialRule } from "../core/credential-patterns.ts";
import { parseJson, textsIn } from "../core/json.ts";
import { isLoopback } from "../core/loopback.ts";

/** What a copy must not contain. */
export type Leftover = "address" | "credential";

/** Encodings within encodings are decoded this often. */
const layers = 3;

/** Every repetition before a fixed part is bounded: a text can be a megabyte of one character. */
const url = /[a-z][a-z0-9+.-]{0,30}:\/\/([^\s/\\"'`?#,;|)\]}]*\]?[^\s/\\"'`?#,;|)\]}]*)/gi;
/** `//host/`, `host.example:443`, an IPv4 address, an IPv6 address in brackets, `localhost:6379`. */
const hosts = [
  /(?<![:\w/])\/\/((?:[\w-]+\.)+[a-z]{2,})(?![\w-])/gi,
  /(?<![\w.@-])((?:[a-z0-9_-]+\.)+[a-z]{2,}):\d{2,5}(?![\w.-])/gi,
  /(?<![\w.-])((?:\d{1,3}\.){3}\d{1,3})(?![\w-]|\.\d)/g,
  /(\[[0-9a-f]{0,4}:[0-9a-f:.]{0,40}\])/gi,
  /(?<![\w.-])(localhost):\d{1,5}(?!\d)/gi,
] as const;

const base64 = /[A-Za-z0-9+/_-]{10,}={0,2}/g;

const addressKey =
  /(?:^|[_.-])(?:api[_-]?base|base[_-]?urls?|urls?|uri|host(?:name)?s?|endpoints?|webhooks?|domain|proxy|servers?|address(?:es)?|authority)$/i;
const secretKey =
  /(?:^|[_.-])(?:(?:api|access|secret|private|account|license|signing|master)[_-]?keys?|key|tokens?|secrets?|password|passwd|pwd|credentials?|authorization|auth|cookie|connection[_-]?string)$/i;
const plain = /^(?:|null|~|true|false|yes|no|on|off|-?[\d_]*\.?\d+(?:e[+-]?\d+)?)$/i;

/**
 * Returns what a text contains beside loopback addresses and the known texts: an address or something in a credential's format,
 * also within JSON, base64 or percent encoding; null for nothing.
 */
export function leftoverIn(text: string, known: ReadonlySet<string>): Leftover | null {
  if (known.has(text)) return null;
  const found = leftoverWithin(text, layers);
  if (found === null || known.size === 0) return found;
  return leftoverWithin(
    Array.from(known).reduce((rest, word) => rest.replaceAll(word, " "), text),
    layers,
  );
}

function leftoverWithin(text: string, depth: number): Leftover | null {
  if (credentialRule(text) !== null) return "credential";
  if (holdsAddress(text)) return "address";
  if (depth === 0) return null;
  for (const inner of decodings(text)) {
    const found = leftoverWithin(inner, depth - 1);
    if (found !== null) return found;
  }
  return null;
}

/** The same for the value of a key whose name says that it holds an address or a credential. */
export function leftoverAt(key: string, text: string, known: ReadonlySet<string>): Leftover | null {
  if (known.has(text) || plain.test(text)) return null;
  if (secretKey.test(key)) return "credential";
  const found = leftoverIn(text, known);
  if (found !== null || !addressKey.test(key)) return found;
  return isLoopback(hostIn(text.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/\/.*/s, ""))) ? null : "address";
}

/** Returns the offset and kind of the first leftover of a text file; null for none. Lines that are comments are passed over. */
export function leftoverInFile(text: string, known: ReadonlySet<string>): { offset: number; found: Leftover } | null {
  let offset = 0;
  for (const line of text.split("\n")) {
    const found = /^\s*#/.test(line) ? null : leftoverIn(line, known);
    if (found !== null) return { offset, found };
    offset += line.length + 1;
  }
  return null;
}

/** 0.0.0.0 is where a gateway listens, but calls with it reach this machine. */
function holdsAddress(text: string): boolean {
  const called = Array.from(text.matchAll(url), ([, authority = ""]) => hostIn(authority));
  const named = hosts.flatMap((pattern) => Array.from(text.matchAll(pattern), ([, host = ""]) => host));
  return (
    called.some((host) => host !== "" && !isLoopback(host)) ||
    named.some((host) => host !== "0.0.0.0" && !isLoopback(host) && !called.includes(host))
  );
}

function hostIn(authority: string): string {
  return authority.replace(/^.*@/s, "").replace(/:\d*$/, "");
}

/** `openai/` before base64 is base64 too, so each part of a run is decoded as well. */
function decodings(text: string): string[] {
  const json = /^\s*["[{]/.test(text) ? [...textsIn(parseJson(text))] : [];
  const runs = Array.from(text.matchAll(base64), ([run]) => [run, ...run.split(/[/_-]/)].map(printable));
  return [...json, ...runs.flat().filter((run) => run !== null), ...percentDecoded(text)];
}

/** Returns the text that a run of base64 characters stands for; null if that is not text. */
function printable(run: string): string | null {
  const bytes = Buffer.from(run, "base64");
  const text = bytes.toString("utf8");
  return /^[\t\n\r -~]{7,}$/.test(text) ? text : null;
}

function percentDecoded(text: string): string[] {
  if (!/%[0-9a-f]{2}/i.test(text)) return [];
  return [text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))];
}
