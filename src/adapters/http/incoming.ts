import type { Dispatcher } from "undici";
import type { LimitName } from "../../core/limits.ts";
import type { AnswerWatch, HttpAnswer } from "../../core/ports/http.ts";
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
export function createIncoming(bounds: Bounds, maxBodyBytes: number, watch?: AnswerWatch): Incoming {
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
    // The client requires it.
    onRequestStart: () => undefined,
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

/** One growing buffer, so that a body sent in one-byte chunks does not become a million small buffers. */
function createStore(maxBytes: number) {
  const block = new ArrayBuffer(0, { maxByteLength: maxBytes });
  return {
    append(chunk: Uint8Array): void {
      const at = block.byteLength;
      block.resize(at + chunk.byteLength);
      new Uint8Array(block).set(chunk, at);
    },
    bytes: () => new Uint8Array(block.slice()),
  };
}

function headerLists(fields: Fields): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(fields).map(([name, value]) => [name, [value ?? []].flat()]));
}

function lines(headers: HttpAnswer["headers"]): number {
  return [...headers.values()].flat().length;
}

function isPlain(headers: HttpAnswer["headers"]): boolean {
  const codings = headers.get("content-encoding") ?? [];
  return codings.every((coding) => /^(identity)?$/i.test(coding));
}
