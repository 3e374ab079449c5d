import type { LookupAddress } from "node:dns";
import { lookup as systemLookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { callbackify } from "node:util";
import type { HttpAnswer } from "../../core/ports/http.ts";
import type { PageAnswer, PageRequest, Pages } from "../../core/ports/pages.ts";
import { version } from "../../core/version.ts";
import { once } from "../../core/pool.ts";
import { createHttp, type HttpOptions } from "./http.ts";
import { isPublicAddress } from "./public-address.ts";

export interface PagesOptions extends Pick<HttpOptions, "ca" | "limits"> {
  /** Whether an address may be connected to. Default: global unicast only. */
  isPublic?: (address: string) => boolean;
  /** Returns every address of a host. Default: the system's resolver. */
  lookup?: (host: string) => Promise<LookupAddress[]>;
}

/**
 * Fetches public pages over https with the gate's HTTP client. A host is resolved once. All its addresses must be public and
 * only these are used, so a later DNS answer cannot redirect the request.
 */
export function createPages({
  isPublic = isPublicAddress,
  lookup = everyAddress,
  ...options
}: PagesOptions = {}): Pages {
  const hosts = createHosts(lookup, isPublic);
  const http = createHttp({ ...options, lookup: hosts.lookup });
  return {
    get: async (request) => {
      const url = httpsUrl(request.url);
      if (url === null) return unsent("unknown");
      const literal = url.hostname.replace(/^\[|\]$/g, "");
      // Measured: a literal address is used without a lookup.
      if (isIP(literal) !== 0 && !isPublic(literal)) return unsent("private-address");
      const answer = await http.send({ ...httpRequest(request), url: url.href });
      return pageAnswer(answer, url, hosts.isRefused(url.hostname));
    },
  };
}

interface Hosts {
  lookup: LookupFunction;
  /** A lookup found an address that is not public. */
  isRefused(host: string): boolean;
}

function createHosts(find: NonNullable<PagesOptions["lookup"]>, isPublic: (address: string) => boolean): Hosts {
  const refused = new Set<string>();
  const checked = once(async (host): Promise<LookupAddress[]> => {
    const addresses = await find(host);
    // Measured: node:net throws outside every handler if a lookup succeeds with an empty list.
    if (addresses.length === 0) throw Object.assign(new Error("no address"), { code: "ENOTFOUND" });
    if (addresses.every(({ address }) => isPublic(address))) return addresses;
    refused.add(host);
    throw new Error("a private address");
  });
  return {
    isRefused: (host) => refused.has(host),
    // Node requests all addresses, to try IPv6 and IPv4 in turn.
    lookup: (host, _options, done) => callbackify(checked)(host, done),
  };
}

function everyAddress(host: string): Promise<LookupAddress[]> {
  return systemLookup(host, { all: true });
}

function httpsUrl(text: string): URL | null {
  const url = URL.parse(text);
  return url?.protocol === "https:" && url.username === "" && url.password === "" ? url : null;
}

function httpRequest({ accept, timeoutMs, maxBytes, signal }: PageRequest) {
  const headers = { accept, "user-agent": `fallback-gate/${version}` };
  return { method: "GET", headers, timeoutMs, maxBodyBytes: maxBytes, ...(signal && { signal }) } as const;
}

function unsent(failure: NonNullable<PageAnswer["failure"]>): PageAnswer {
  return { status: null, contentType: "", location: null, body: new Uint8Array(), failure, elapsedMs: 0 };
}

function pageAnswer(
  { status, headers, body, failure, elapsedMs }: HttpAnswer,
  url: URL,
  isRefused: boolean,
): PageAnswer {
  const contentType = headers.get("content-type")?.[0]?.split(";")[0]?.trim().toLowerCase() ?? "";
  const location = isRedirect(status) ? headers.get("location")?.[0] : undefined;
  return {
    status,
    contentType,
    location: location === undefined ? null : (URL.parse(location, url.href)?.href ?? null),
    body,
    failure: isRefused ? "private-address" : failure,
    elapsedMs,
  };
}

function isRedirect(status: number | null): boolean {
  return status !== null && status >= 300 && status < 400;
}
