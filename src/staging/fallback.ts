import type { IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { JsonObject } from "../core/json.ts";
import { send } from "./upstream.ts";

export interface GatewayTarget {
  name: string;
  /** Ends in `/v1`. */
  url: string;
  key: string;
}

export interface GatewayRoute {
  /** In the order in which they are tried. */
  targets: readonly GatewayTarget[];
  /** Calls to one target after the first one. */
  retries: number;
  /** Whether the headers of an answer tell all attempts, only one, or are not sent. The target they name is the true one. */
  header: "honest" | "lying" | "none";
}

/** What a gateway that keeps a log would write of a request, as it happens. */
export interface GatewayEvent {
  event: "attempt" | "switch" | "answer";
  /** Where a call went, where the next one goes, or who answered. */
  target: string;
  /** The number of the call, from 1; of a switch the call after it, of an answer the last one. */
  attempt: number;
  /** null where no answer came. */
  status: number | null;
}

/** What a client asked for. */
export interface Asked {
  /** Below `/v1`. */
  path: string;
  body: JsonObject;
  /** Aborts when the client has gone. */
  signal: AbortSignal;
  tell: (event: GatewayEvent) => void;
}

/** How the tries of one request ended: with the answer of a target, or (both null) with a failed connection. */
export interface Outcome {
  attempts: number;
  target: GatewayTarget | null;
  message: IncomingMessage | null;
}

const waitMs = 5;
const retryAfterMaxMs = 1_000;
const retriedStatuses: ReadonlySet<number> = new Set([408, 409, 429]);

/** Tries the targets in order, each as often as the route says, until one answers with something final. */
export async function tryTargets(route: GatewayRoute, asked: Asked): Promise<Outcome> {
  const tries = route.targets.flatMap((target) => Array.from({ length: 1 + route.retries }, () => target));
  for (const [index, target] of tries.entries()) {
    const message = await callTarget(target, asked);
    const told = { target: target.name, attempt: index + 1, status: message?.statusCode ?? null };
    asked.tell({ event: "attempt", ...told });
    const next = tries[index + 1];
    if (next === undefined || (message !== null && !isRetried(message))) {
      asked.tell({ event: "answer", ...told });
      return { attempts: index + 1, target: message === null ? null : target, message };
    }
    message?.destroy();
    if (next !== target) asked.tell({ event: "switch", target: next.name, attempt: index + 2, status: null });
    await sleep(next === target ? waitBefore(message) : waitMs, undefined, { signal: asked.signal });
  }
  return { attempts: 0, target: null, message: null };
}

async function callTarget(target: GatewayTarget, { path, body, signal }: Asked): Promise<IncomingMessage | null> {
  const text = JSON.stringify({ ...body, model: target.name });
  const headers = {
    authorization: `Bearer ${target.key}`,
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
  };
  try {
    return await send(`${target.url}${path}`, { method: "POST", headers, signal }, text);
  } catch (error) {
    // A client that has gone is no reason to try again.
    if (signal.aborted) throw error;
    return null;
  }
}

function isRetried(message: IncomingMessage): boolean {
  const status = message.statusCode ?? 500;
  // An unasked 101 ends the exchange without an answer.
  return status < 200 || status >= 500 || retriedStatuses.has(status);
}

function waitBefore(message: IncomingMessage | null): number {
  const seconds = /^\d{1,6}$/.exec(message?.headers["retry-after"] ?? "")?.[0] ?? "0";
  return Math.max(waitMs, Math.min(Number(seconds) * 1_000, retryAfterMaxMs));
}
