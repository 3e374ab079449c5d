import { durationMs } from "../core/durations.ts";
import { GateError } from "../core/errors.ts";
import { isObject, parseJson } from "../core/json.ts";
import { limits } from "../core/limits.ts";
import type { Http, HttpAnswer, Witness, WitnessCall } from "../core/ports.ts";

/** Speaks to the control API of the scripted provider (staging/). `url` is what `fallback-gate provider` prints. */
export function createWitness(http: Http, options: { url: string; token: string }): Witness {
  const base = options.url.replace(/\/+$/, "");
  const send = async (method: "GET" | "POST" | "PUT", path: string, body?: unknown): Promise<HttpAnswer> => {
    const answer = await http.send({
      method,
      url: `${base}/_control/${path}`,
      headers: { authorization: `Bearer ${options.token}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      timeoutMs: limits.witnessSettleMs,
      maxBodyBytes: limits.witnessResponseBytes,
    });
    if (answer.failure !== null || answer.status === null || answer.status > 299) throw refusal(answer);
    return answer;
  };
  return {
    play: async (nonce, faults) => void (await send("PUT", `sequences/${nonce}`, faults)),
    calls: async (nonce) => readCalls(await send("POST", "calls", { nonce })),
    journal: async () => readCalls(await send("GET", "journal")),
  };
}

function refusal(answer: HttpAnswer): GateError {
  const got = answer.failure ?? `status ${String(answer.status)}`;
  return new GateError("WITNESS_FAILED", `expected the scripted provider to answer with 2xx, got ${got}`);
}

function readCalls(answer: HttpAnswer): readonly WitnessCall[] {
  const parsed = parseJson(answer.body);
  if (isObject(parsed) && Array.isArray(parsed["calls"]) && parsed["calls"].every(isCall))
    return parsed["calls"].map(readCall);
  throw new GateError("WITNESS_FAILED", "expected a list of calls from the scripted provider, got something else");
}

type ListedCall = Omit<WitnessCall, "retry_after_ms"> & { step?: unknown };

function readCall({ target, started_ms, ended_ms, status, open, step }: ListedCall): WitnessCall {
  const asked = isObject(step) ? step["retry_after"] : null;
  return {
    target,
    started_ms,
    ended_ms,
    status,
    open,
    retry_after_ms: typeof asked === "string" ? durationMs(asked) : null,
  };
}

function isCall(value: unknown): value is ListedCall {
  return (
    isObject(value) &&
    typeof value["target"] === "string" &&
    Number.isSafeInteger(value["started_ms"]) &&
    (value["ended_ms"] === null || Number.isSafeInteger(value["ended_ms"])) &&
    (value["status"] === null || Number.isSafeInteger(value["status"])) &&
    typeof value["open"] === "boolean"
  );
}
