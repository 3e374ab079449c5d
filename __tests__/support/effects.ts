import type { Clock, Random } from "../../src/core/ports/clock-random.ts";
import type { Http, HttpAnswer, HttpRequest } from "../../src/core/ports/http.ts";
import type { Witness, WitnessCall } from "../../src/core/ports/witness.ts";

/** An answer with a JSON body. */
export function anAnswer(status: number, body: unknown, over: Partial<HttpAnswer> = {}): HttpAnswer {
  return {
    status,
    headers: new Map([["content-type", ["application/json"]]]),
    body: new TextEncoder().encode(JSON.stringify(body)),
    failure: null,
    elapsedMs: 12,
    ...over,
  };
}

export const completion = {
  object: "chat.completion",
  choices: [{ index: 0, message: { role: "assistant", content: "yes" }, finish_reason: "stop" }],
  usage: { total_tokens: 3 },
};

export interface FakeHttp extends Http {
  readonly sent: HttpRequest[];
}

export function fakeHttp(answer: (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>): FakeHttp {
  const sent: HttpRequest[] = [];
  return {
    sent,
    send(request) {
      sent.push(request);
      return Promise.resolve(answer(request));
    },
  };
}

/** A clock whose time passes only while somebody sleeps. */
export function fakeClock(): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  return {
    slept,
    now: () => "2026-11-20T10:00:01.000Z",
    monotonicMs: () => slept.reduce((sum, ms) => sum + ms, 0),
    sleep(ms) {
      slept.push(ms);
      return Promise.resolve();
    },
  };
}

/** Ids that count up from 1. */
export function fakeRandom(): Random {
  let [ids, nonces] = [0, 0];
  return {
    idPrefix: "00000000-0000-4000-",
    runMark: `fgn-${"0".repeat(16)}`,
    gateId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, "0")}`,
    nonce: () => `fgn-${String((nonces += 1)).padStart(32, "0")}`,
  };
}

/** A witness whose journal is `calls` beyond the position that it gives; an error instead is thrown at every question but `play`. */
export function fakeWitness(calls: readonly WitnessCall[] | Error = []) {
  const played: (readonly [nonce: string, faults: unknown])[] = [];
  const answer = async <Value>(value: (known: readonly WitnessCall[]) => Value): Promise<Value> => {
    if (calls instanceof Error) throw calls;
    return value(calls);
  };
  const lastOf = (known: readonly WitnessCall[]): number => known.at(-1)?.number ?? 0;
  const witness: Witness = {
    play: async (nonce, faults) => void played.push([nonce, faults]),
    begin: () => answer(() => ({ journal: "journal-1", last: 0, now_ms: 1_000 })),
    end: () => answer(() => undefined),
    position: () => answer(() => ({ journal: "journal-1", last: 0, now_ms: 1_000 })),
    since: (last) =>
      answer((known) => ({
        journal: "journal-1",
        last: lastOf(known),
        calls: known.filter(({ number }) => number > last),
      })),
  };
  return { witness, played };
}
