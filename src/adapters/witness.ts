import { durationMs } from "../core/durations.ts";
import { GateError } from "../core/errors.ts";
import { isObject, parseObject, type JsonObject } from "../core/json.ts";
import { limits } from "../core/limits.ts";
import type { Http, HttpAnswer } from "../core/ports/http.ts";
import type { JournalPosition, JournalReading, Witness, WitnessCall } from "../core/ports/witness.ts";
import { isShape } from "../generated/journal-validators.cjs";

type Send = (method: "GET" | "PUT" | "DELETE", path: string, body?: unknown) => Promise<HttpAnswer>;

/**
 * Returns a client of the scripted provider's control API (staging/). `url` is the one that `fallback-gate provider` prints.
 * After `stop` has aborted, it still has limits.witnessStoppedMs to say which calls were made.
 */
export function createWitness(http: Http, options: { url: string; token: string }, stop?: AbortSignal): Witness {
  const signal = stop === undefined ? null : delayed(stop, limits.witnessStoppedMs);
  const base = options.url.replace(/\/+$/, "");
  const send: Send = async (method, path, body) => {
    const answer = await http.send({
      method,
      url: `${base}/_control/${path}`,
      headers: { authorization: `Bearer ${options.token}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      timeoutMs: limits.witnessMs,
      ...(signal !== null && { signal }),
      maxBodyBytes: limits.witnessResponseBytes,
    });
    if (answer.failure !== null || answer.status === null || answer.status > 299) throw refusal(answer);
    return answer;
  };
  return {
    play: async (nonce, targets) => void (await send("PUT", "sequences", { nonce, targets })),
    begin: async (run) => readPosition(objectIn(await send("PUT", "runs", { run }))),
    end: async (run) => void (await send("DELETE", "runs", { run })),
    position: async () => readPosition(objectIn(await send("GET", "position"))),
    since: (last) => readJournal(send, last),
  };
}

/** Aborts so many milliseconds after another signal. Does not keep the process alive. */
function delayed(stop: AbortSignal, ms: number): AbortSignal {
  const late = new AbortController();
  const wait = (): void => void setTimeout(() => late.abort(), ms).unref();
  if (stop.aborted) wait();
  else stop.addEventListener("abort", wait, { once: true });
  return late.signal;
}

/** Reads page by page up to the call that was the newest at the first page, so that new calls do not extend the reading. */
async function readJournal(send: Send, last: number): Promise<JournalReading> {
  const page = async (after: number) => readPage(objectIn(await send("GET", `journal?after=${after}`)));
  const first = await page(last);
  const calls = [...first.calls];
  for (let found = calls; found.length > 0 && (calls.at(-1)?.number ?? 0) < first.last;) {
    const next = await page(calls.at(-1)?.number ?? 0);
    found = next.journal === first.journal ? next.calls : [];
    calls.push(...found);
  }
  return { journal: first.journal, last: first.last, calls: calls.filter(({ number }) => number <= first.last) };
}

function refusal({ failure, status }: HttpAnswer): GateError {
  const got = failure ?? `status ${String(status)}`;
  const message = `expected the scripted provider to answer with 2xx, got ${got}`;
  if (status === null) return new GateError("WITNESS_UNREACHABLE", message);
  return new GateError(status === 401 || status === 403 ? "WITNESS_REFUSED" : "WITNESS_FAILED", message);
}

function objectIn(answer: HttpAnswer): JsonObject {
  return parseObject(new TextDecoder().decode(answer.body)) ?? {};
}

function readPosition({ journal, last, now_ms }: JsonObject): JournalPosition {
  if (typeof journal === "string" && isCount(last) && isCount(now_ms)) return { journal, last, now_ms };
  throw new GateError("WITNESS_FAILED", "expected a position in the scripted provider's journal, got something else");
}

function readPage(page: JsonObject): JournalPosition & { calls: WitnessCall[] } {
  const { calls } = page;
  if (Array.isArray(calls) && calls.every(isCall)) return { ...readPosition(page), calls: calls.map(readCall) };
  throw new GateError("WITNESS_FAILED", "expected a list of calls from the scripted provider, got something else");
}

type ListedCall = Omit<WitnessCall, "retry_after_ms"> & { step?: unknown };

function readCall({ step, ...listed }: ListedCall): WitnessCall {
  const { number, target, completion, started_ms, ended_ms, status, open, shape, nonces, runs } = listed;
  const retryAfter = isObject(step) ? step["retry_after"] : null;
  const retry_after_ms = typeof retryAfter === "string" ? durationMs(retryAfter) : null;
  return { number, target, completion, started_ms, ended_ms, status, open, shape, nonces, runs, retry_after_ms };
}

function isCall(value: unknown): value is ListedCall {
  return (
    isObject(value) &&
    isCount(value["number"]) &&
    typeof value["target"] === "string" &&
    typeof value["completion"] === "boolean" &&
    isCount(value["started_ms"]) &&
    (value["ended_ms"] === null || isCount(value["ended_ms"])) &&
    (value["status"] === null || isStatus(value["status"])) &&
    typeof value["open"] === "boolean" &&
    (value["shape"] === null || isShape(value["shape"])) &&
    areTexts(value["nonces"]) &&
    areTexts(value["runs"])
  );
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}

/** What a bundle may hold: any other number would cost the run its evidence. */
function isStatus(value: unknown): boolean {
  return isCount(value) && value >= 100 && value <= 599;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
