import type { Dispatcher } from "undici";
import type { LimitName } from "../../core/limits.ts";
import type { HttpAnswer, HttpRequest } from "../../core/ports/http.ts";
import type { TransportFailure } from "../../generated/types.ts";
import { transportFailure } from "./transport-failures.ts";

export type Bounds = Readonly<Record<LimitName, number>>;

/** An answer that is being received. */
export interface Incoming {
  handler: Dispatcher.DispatchHandler;
  /** Ends the answer from outside. Only the first call counts. */
  end(failure: TransportFailure): void;
  /** The received parts, once the answer has ended in any way. */
  ended: Promise<Omit<HttpAnswer, "elapsedMs">>;
}

type Fields = Parameters<NonNullable<Dispatcher.DispatchHandler["onResponseStart"]>>[2];

/**
 * Collects one answer. Interim responses and header lines are counted here, because the client limits only the bytes of
 * headers and body.
 */
export function createIncoming(
  bounds: Bounds,
  maxBodyBytes: number,
  { watch, sent }: Pick<HttpRequest, "watch" | "sent">,
): Incoming {
  const { promise, resolve: end } = Promise.withResolvers<TransportFailure | null>();
  const body = createStore(maxBodyBytes);
  let status: number | null = null;
  let headers: HttpAnswer["headers"] = new Map();
  let interim = 0;

  function head(code: number, fields: Fields): TransportFailure | null {
    if (code < 100 || code > 599) return "bad-http";
    if (code < 200) return ++interim > bounds.interimResponses ? "too-many-interim" : null;
    const received = headerLists(fields);
    if (lines(received) > bounds.responseHeaderLines) return "headers-too-large";
    status = code;
    headers = received;
    return isPlain(received) ? null : "encoded";
  }

  const handler: Dispatcher.DispatchHandler = {
    onRequestStart: () => sent?.(),
    onResponseStart: (controller, code, fields) => {
      const refusal = head(code, fields);
      if (refusal === null && code >= 200) watch?.head(code, headers);
      if (refusal === null) return;
      end(refusal);
      controller.abort(new Error(refusal));
    },
    onResponseData: (_, chunk) => {
      body.append(chunk);
      watch?.data(chunk);
    },
    onResponseEnd: () => end(null),
    onResponseError: (_, error) => end(transportFailure(error)),
  };
  return { handler, end, ended: promise.then((failure) => ({ status, headers, body: body.bytes(), failure })) };
}

/**
 * One growing buffer, so that a body sent in one-byte chunks does not become a million small buffers. It doubles by itself: a
 * resizable one reserves its most from the start, which costs more than to copy the body of a usual answer.
 */
function createStore(maxBytes: number) {
  let block = new Uint8Array(0);
  let size = 0;
  return {
    append(chunk: Uint8Array): void {
      const needed = size + chunk.byteLength;
      if (needed > block.byteLength) block = grown(block, Math.max(needed, Math.min(2 * block.byteLength, maxBytes)));
      block.set(chunk, size);
      size = needed;
    },
    bytes: () => block.subarray(0, size),
  };
}

function grown(block: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(block);
  return larger;
}

function headerLists(fields: Fields): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const [name, value = ""] of Object.entries(fields)) lists.set(name, Array.isArray(value) ? value : [value]);
  return lists;
}

function lines(headers: HttpAnswer["headers"]): number {
  let count = 0;
  for (const values of headers.values()) count += values.length;
  return count;
}

function isPlain(headers: HttpAnswer["headers"]): boolean {
  const codings = headers.get("content-encoding") ?? [];
  return codings.every((coding) => /^(identity)?$/i.test(coding));
}
