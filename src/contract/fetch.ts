import { GateError } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import type { PageAnswer, Pages } from "../core/ports/pages.ts";
import type { RequestFamily, Unavailability } from "../generated/types.ts";
import { isPage } from "../manifest/contracts.ts";
import { readDocument } from "./document.ts";
import type { ContractDocument } from "./surface.ts";

/** The outcome of reading a source. */
export type SourceReading =
  | { is: "read"; document: ContractDocument; bytes: number; url: string | null }
  | Moved
  | UnavailablePage;

/** The source redirects to an address that was not followed. `to` is null if evidence cannot hold that address. */
export interface Moved {
  is: "moved";
  to: string | null;
  reason: "other-host" | null;
}

export interface UnavailablePage {
  is: "unavailable";
  reason: Unavailability;
}

/** A page that answered with success. `url` is its final address, after at most one redirect on the same host. */
export interface Fetched {
  is: "page";
  url: string;
  answer: PageAnswer;
}

export type GetPage = (url: string) => Promise<PageAnswer>;

/** Reads a file of the repository. Throws a GateError if it cannot be read. */
export type ReadFile = (path: string, maxBytes: number) => Promise<Uint8Array>;

const accept = "text/markdown, text/plain;q=0.9, application/json, application/yaml;q=0.8, text/html;q=0.5";

/** Total size of pages kept for contracts that share them, so that many huge pages cannot fill the memory. */
const keptBytes = 4 * limits.pageBytes;

const failures: Readonly<Record<NonNullable<PageAnswer["failure"]>, Unavailability>> = {
  dns: "unreachable",
  refused: "unreachable",
  unreachable: "unreachable",
  tls: "unreachable",
  "connect-timeout": "timeout",
  timeout: "timeout",
  reset: "unreachable",
  closed: "unreachable",
  "bad-http": "unreachable",
  "too-large": "too-large",
  "headers-too-large": "too-large",
  "too-many-interim": "unreachable",
  encoded: "encoded",
  cancelled: "cancelled",
  unknown: "unreachable",
  "private-address": "private-address",
};

/** Fetches each URL once, however often it is requested. Above `keptBytes` a URL may be fetched again. */
export function pagesOnce(pages: Pages, signal: AbortSignal): GetPage {
  const asked = new Map<string, Promise<PageAnswer>>();
  let bytes = 0;
  const ask = async (url: string): Promise<PageAnswer> => {
    const answer = await pages.get({ url, accept, maxBytes: limits.pageBytes, timeoutMs: limits.pageMs, signal });
    bytes += answer.body.byteLength;
    if (bytes > keptBytes) asked.delete(url);
    return answer;
  };
  return (url) => {
    const pending = asked.get(url) ?? ask(url);
    asked.set(url, pending);
    return pending;
  };
}

/** The page at a URL. Follows at most one redirect, only on the same host, as a separate request. */
export async function fetchPage(url: string, get: GetPage): Promise<Fetched | Moved | UnavailablePage> {
  const first = await get(url);
  if (first.location === null) return judgedPage(url, first);
  if (!isSameOrigin(first.location, url)) return { is: "moved", to: publicUrl(first.location), reason: "other-host" };
  const second = await get(first.location);
  if (second.location === null) return judgedPage(first.location, second);
  const reason = isSameOrigin(second.location, url) ? null : "other-host";
  return { is: "moved", to: publicUrl(second.location), reason };
}

/** Reads a page or a file of the repository as documentation of these families. */
export async function readSource(
  source: string,
  families: readonly RequestFamily[],
  { get, readFile }: { get: GetPage; readFile: ReadFile },
): Promise<SourceReading> {
  return isPage(source) ? readPage(source, families, get) : readCopy(source, families, readFile);
}

async function readPage(source: string, families: readonly RequestFamily[], get: GetPage): Promise<SourceReading> {
  const fetched = await fetchPage(source, get);
  if (fetched.is !== "page") return fetched;
  const { url, answer } = fetched;
  if (!isHtml(answer)) return readAnswer(fetched, families);
  // Some sites answer every path with their application or a login page.
  if (/\.(md|mdx|txt|json|ya?ml)$/i.test(new URL(url).pathname)) return { is: "unavailable", reason: "not-a-document" };
  return (await readTwin(url, families, get)) ?? readAnswer({ is: "page", url, answer }, families);
}

/** The Markdown version that many documentation sites serve under the same path plus `.md`; null if there is none. */
async function readTwin(page: string, families: readonly RequestFamily[], get: GetPage): Promise<SourceReading | null> {
  const { origin, pathname } = new URL(page);
  const path = pathname.replace(/\/+$/, "");
  if (path === "" || /\.[A-Za-z0-9]+$/.test(path)) return null;
  const url = `${origin}${path}.md`;
  const answer = await get(url);
  if (judgedPage(url, answer).is !== "page" || isHtml(answer)) return null;
  const reading = await readAnswer({ is: "page", url, answer }, families);
  return reading.is === "read" ? reading : null;
}

async function readCopy(path: string, families: readonly RequestFamily[], readFile: ReadFile): Promise<SourceReading> {
  const bytes = await readFile(path, limits.pageBytes).catch(nullIfRefused);
  return bytes === null ? { is: "unavailable", reason: "file-missing" } : readBytes(bytes, "", null, families);
}

/** For `catch`: null if a file cannot be read. Rethrows any other error. */
export function nullIfRefused(error: unknown): null {
  if (error instanceof GateError) return null;
  throw error;
}

function readAnswer({ url, answer }: Fetched, families: readonly RequestFamily[]): Promise<SourceReading> {
  return readBytes(answer.body, answer.contentType, url, families);
}

async function readBytes(
  body: Uint8Array,
  contentType: string,
  url: string | null,
  families: readonly RequestFamily[],
): Promise<SourceReading> {
  const document = await readDocument(body, contentType, families);
  if ("problem" in document) return { is: "unavailable", reason: document.problem };
  return { is: "read", document, bytes: body.byteLength, url: url && publicUrl(url) };
}

function judgedPage(url: string, answer: PageAnswer): Fetched | UnavailablePage {
  const { status, failure, location } = answer;
  if (status !== null && (status < 200 || status > 299)) return { is: "unavailable", reason: "refused-status" };
  if (failure !== null) return { is: "unavailable", reason: failures[failure] };
  return location === null ? { is: "page", url, answer } : { is: "unavailable", reason: "refused-status" };
}

function isHtml({ contentType }: PageAnswer): boolean {
  return contentType === "text/html" || contentType === "application/xhtml+xml";
}

function isSameOrigin(one: string, other: string): boolean {
  return URL.parse(one)?.origin === URL.parse(other)?.origin;
}

/** The URL in the form that evidence allows, without query and fragment; null if it still does not fit. */
function publicUrl(url: string): string | null {
  const { origin, pathname } = new URL(url);
  const bare = `${origin}${pathname}`;
  const isAllowed = /^https:\/\/[A-Za-z0-9.-]+(:\d{1,5})?[A-Za-z0-9._~%!$&'()*+,;=:@/-]*$/.test(bare);
  return isAllowed && bare.length <= 512 ? bare : null;
}
