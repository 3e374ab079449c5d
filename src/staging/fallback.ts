import type { IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { JsonObject } from "../core/json.ts";
import { send } from "./upstream.ts";

export interface GatewayTarget {
  name: string;
  /** What comes before the path of a family. `/v1` at its end stands for the family's own version. */
  url: string;
  key: string;
}

export interface GatewayRoute {
  /** In the order in which they are called. */
  targets: readonly GatewayTarget[];
  /** Retries per target. */
  retries: number;
  /**
   * Whether the answer's headers report all attempts, only one, or are not sent. The target that they name is always the true
   * one.
   */
  header: "honest" | "lying" | "none";
}

/** What a gateway would log about a request. */
export interface GatewayEvent {
  event: "attempt" | "switch" | "answer";
  /** The target of the call, of the next call, or of the answer. */
  target: string;
  /** The number of the call, from 1; for a switch the next call, for an answer the last one. */
  attempt: number;
  /** null if there was no answer. */
  status: number | null;
}

/** A client's request. */
export interface GatewayRequest {
  /** What a target is sent, and where. */
  request: (target: GatewayTarget) => { url: string; body: JsonObject };
  /** Aborts when the client disconnects. */
  signal: AbortSignal;
  report: (event: GatewayEvent) => void;
}

/** The result of one request: a target's answer, or a failed connection (both null). */
export interface Outcome {
  attempts: number;
  target: GatewayTarget | null;
  message: IncomingMessage | null;
}

const waitMs = 5;
const retryAfterMaxMs = 1_000;
const retriedStatuses: ReadonlySet<number> = new Set([408, 409, 429]);

/** Calls the targets in order, each with the route's retries, until one gives a final answer. */
export async function tryTargets(route: GatewayRoute, request: GatewayRequest): Promise<Outcome> {
  const tries = route.targets.flatMap((target) => Array.from({ length: 1 + route.retries }, () => target));
  for (const [index, target] of tries.entries()) {
    const message = await callTarget(target, request);
    const call = { target: target.name, attempt: index + 1, status: message?.statusCode ?? null };
    request.report({ event: "attempt", ...call });
    const next = tries[index + 1];
    if (next === undefined || (message !== null && !isRetried(message))) {
      request.report({ event: "answer", ...call });
      return { attempts: index + 1, target: message === null ? null : target, message };
    }
    message?.destroy();
    if (next !== target) request.report({ event: "switch", target: next.name, attempt: index + 2, status: null });
    await sleep(next === target ? waitBefore(message) : waitMs, undefined, { signal: request.signal });
  }
  return { attempts: 0, target: null, message: null };
}

async function callTarget(target: GatewayTarget, { request, signal }: GatewayRequest): Promise<IncomingMessage | null> {
  const { url, body } = request(target);
  const text = JSON.stringify(body);
  const headers = {
    authorization: `Bearer ${target.key}`,
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
  };
  try {
    return await send(url, { method: "POST", headers, signal }, text);
  } catch (error) {
    // If the client has disconnected, there is nothing to retry.
    if (signal.aborted) throw error;
    return null;
  }
}

function isRetried(message: IncomingMessage): boolean {
  const status = message.statusCode ?? 500;
  // An unrequested 101 ends the exchange without an answer.
  return status < 200 || status >= 500 || retriedStatuses.has(status);
}

function waitBefore(message: IncomingMessage | null): number {
  const seconds = /^\d{1,6}$/.exec(message?.headers["retry-after"] ?? "")?.[0] ?? "0";
  return Math.max(waitMs, Math.min(Number(seconds) * 1_000, retryAfterMaxMs));
}
