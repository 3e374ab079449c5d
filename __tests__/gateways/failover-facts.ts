import { failoverNames, type FailoverName } from "./failover-gateways.ts";
import { situations } from "./failover-situations.ts";
import { cellAt, outcomeOf, type Measured } from "./failover-table.ts";

/** A sentence of the page, and what the measurements must show for it to stand there. */
export interface Fact {
  says: string;
  holds: (cells: readonly Measured[]) => boolean;
}

const proxies = ["envoy", "nginx", "haproxy"] as const;
const aware = ["litellm", "portkey"] as const;

/** Whether every run of these cells reads like that. */
function all(
  asked: readonly string[],
  gateways: readonly FailoverName[],
  reads: RegExp,
): (cells: readonly Measured[]) => boolean {
  return (cells) =>
    asked.every((situation) =>
      gateways.every((gateway) => cellAt(cells, situation, gateway).runs.every((run) => reads.test(outcomeOf(run)))),
    );
}

function both(...checks: readonly Fact["holds"][]): Fact["holds"] {
  return (cells) => checks.every((holds) => holds(cells));
}

const takenOver = /backup×1: 200, whole$/;

/** Situations in which the primary answers with a 5xx, or with nothing in time. */
const beforeFirstByte: ReadonlySet<string> = new Set([
  "hard-error",
  "hard-error-stream",
  "error-burst",
  "slow",
  "outage",
  "outage-remembered",
]);

/** Whether every client at every gateway got a whole answer. */
function survived(cells: readonly Measured[], situation: string): boolean {
  return all([situation], failoverNames, /: 200, whole(?:;|$)/)(cells);
}

export const facts: readonly Fact[] = [
  {
    says:
      "**All five give a whole answer only where the failure comes before the first byte, as a 5xx or as silence**, streamed or " +
      "not. Everything later or quieter depends on the gateway.",
    holds: (cells) => situations.every(({ id }) => survived(cells, id) === beforeFirstByte.has(id)),
  },
  {
    says:
      "**Only LiteLLM looks into a stream.** It falls back when the stream breaks before its text or holds a chunk that is no " +
      "JSON. Portkey and the three proxies pass both on with status 200 and never call the backup.",
    holds: both(
      all(["cut-before", "malformed"], ["litellm"], takenOver),
      all(["cut-before", "malformed"], ["portkey", ...proxies], /^primary×1: 200, (?!whole)/),
    ),
  },
  {
    says:
      "**The end of a stream is not always the provider's.** Portkey turns a broken connection into a clean end without `[DONE]`, " +
      "where the proxies break the client's connection too. LiteLLM adds the `[DONE]` that the provider never sent, so that an " +
      "answer of a few words reaches the client as a finished one; the other four pass the missing terminator on.",
    holds: both(
      all(["cut-before", "cut-after"], ["portkey"], /clean end without \[DONE\]$/),
      all(["cut-before", "cut-after"], proxies, /then the connection breaks$/),
      all(["no-terminator"], ["litellm"], /truncated, ended with \[DONE\]$/),
      all(["no-terminator"], ["portkey", ...proxies], /truncated, clean end without \[DONE\]$/),
    ),
  },
  {
    says:
      "**A timeout for one try may not cover the stream.** Envoy's `per_try_timeout` and Portkey's `request_timeout` end with " +
      "the headers: a stalled stream stays open until the client gives up. nginx, HAProxy and LiteLLM end it.",
    holds: both(
      all(["stall"], ["envoy", "portkey"], /left open$/),
      all(["stall"], ["nginx", "haproxy"], /then the connection breaks$/),
      all(["stall"], ["litellm"], /then an error event$/),
    ),
  },
  {
    says:
      "**LiteLLM and Portkey ask the backup for what the primary refused.** A content refusal, a request that is too long and a " +
      "wrong key end as 200 from the backup; nobody sees them. The proxies pass each of them to the client.",
    holds: both(
      all(["context", "refusal", "credential"], aware, takenOver),
      all(["context", "refusal", "credential"], proxies, /^primary×1: 40[01], error$/),
    ),
  },
  {
    says:
      "**An exhausted quota is asked three times by LiteLLM and Portkey** before the backup is, though waiting cannot help. The " +
      "proxies never fall back on a 429: quota and rate limit both reach the client.",
    holds: both(
      all(["quota"], aware, /^primary×3 backup×1: 200, whole$/),
      all(["quota", "rate-limit"], proxies, /^primary×1: 429, error/),
    ),
  },
  {
    says: "**No gateway notices an empty answer.** 200 without a text is a success for all five.",
    holds: all(["empty"], failoverNames, /^primary×1: 200, empty$/),
  },
  {
    says:
      "**HAProxy's `observe layer7` does not count an answer that `retry-on` repeats.** The failing primary is never marked down, " +
      "and every request of the outage pays for two calls to it. LiteLLM, Envoy and nginx leave it alone after the first failures, " +
      "and come back to it.",
    holds: both(
      all(["outage-remembered"], ["haproxy"], /^primary×2 backup×1: 200, whole; primary serves the next request$/),
      all(["outage-remembered"], ["litellm", "envoy", "nginx"], /, then backup×1: 200, whole; primary serves again$/),
    ),
  },
];
