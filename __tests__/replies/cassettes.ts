import { readFile } from "node:fs/promises";
import { globSync } from "node:fs";
import { join, sep } from "node:path";
import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { parse } from "yaml";
import { isObject, type JsonObject } from "../../src/core/json.ts";

const openingBrace = 0x7b;

/** One exchange as VCR.py records it. */
export interface Recorded {
  url: URL;
  request: string;
  status: number;
  headers: ReadonlyMap<string, readonly string[]>;
  body: Uint8Array;
}

export interface Cassette {
  /** Below the package's folder. */
  file: string;
  exchanges: readonly Recorded[];
}

/** The cassettes of VCR.py in a folder, in the order of their names: YAML, compressed or not, of either layout. */
export async function cassettesIn(folder: string): Promise<Cassette[]> {
  const files = globSync("**/*.{yaml,yaml.gz}", { cwd: folder }).map((file) => file.split(sep).join("/"));
  const read = files.toSorted().map(async (file) => ({ file, exchanges: await exchangesIn(join(folder, file)) }));
  return (await Promise.all(read)).filter(({ exchanges }) => exchanges.length > 0);
}

async function exchangesIn(path: string): Promise<Recorded[]> {
  const bytes = await readFile(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
  if (!/^(?:interactions|requests):/m.test(text)) return [];
  const cassette: unknown = parse(text, { customTags: ["binary"], uniqueKeys: false, logLevel: "error" });
  if (!isObject(cassette)) return [];
  return pairsIn(cassette).flatMap(([request, response]) => recorded(request, response) ?? []);
}

/** VCR.py keeps pairs; the serialiser of LangChain's tests keeps two lists. */
function pairsIn({ interactions, requests, responses }: JsonObject): [unknown, unknown][] {
  const pairs = objectsIn(interactions).map(({ request, response }): [unknown, unknown] => [request, response]);
  const answers = objectsIn(responses);
  return [...pairs, ...objectsIn(requests).map((request, index): [unknown, unknown] => [request, answers[index]])];
}

function objectsIn(list: unknown): JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** null where the address was taken out of the recording. */
function recorded(request: unknown, response: unknown): Recorded | null {
  if (!isObject(request) || !isObject(response) || typeof request["uri"] !== "string") return null;
  const url = URL.parse(request["uri"]);
  const status = isObject(response["status"]) ? response["status"]["code"] : response["status_code"];
  if (url === null || request["method"] !== "POST" || typeof status !== "number") return null;
  const { "content-encoding": encoding, ...sent } = headersOf(response["headers"]);
  const body = plain(bytesOf(response["body"]), encoding?.[0]);
  const headers = new Map(Object.entries({ ...sent, ...typeUnlessHidden(sent["content-type"], body) }));
  return { url, request: new TextDecoder().decode(bytesOf(request["body"])), status, headers, body };
}

function headersOf(headers: unknown): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(isObject(headers) ? headers : {}).map(([name, values]) => [
      name.toLowerCase(),
      (Array.isArray(values) ? values : [values]).map(String),
    ]),
  );
}

/** Some recordings hide the value of every header. Of the media type, the body shows what was hidden. */
function typeUnlessHidden(type: readonly string[] | undefined, [first]: Uint8Array): Record<string, readonly string[]> {
  const hidden = type?.some((value) => !value.includes("/")) ?? false;
  return hidden ? { "content-type": [first === openingBrace ? "application/json" : "text/event-stream"] } : {};
}

function bytesOf(body: unknown): Uint8Array {
  const held = isObject(body) && "string" in body ? body["string"] : body;
  if (held instanceof Uint8Array) return held;
  return new TextEncoder().encode(typeof held === "string" ? held : JSON.stringify(held ?? ""));
}

const decompress: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: gunzipSync,
  br: brotliDecompressSync,
  deflate: inflateSync,
  zstd: zstdDecompressSync,
};

/** Recordings hold bodies as they were sent, or decompressed beside the header of before. */
function plain(body: Uint8Array, encoding: string | undefined): Uint8Array {
  const decode = decompress[encoding ?? ""];
  if (decode === undefined) return body;
  try {
    return decode(body);
  } catch {
    return body;
  }
}
