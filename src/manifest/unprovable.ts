import type { Path } from "./json.ts";

interface Refusal {
  /** Matched against whole words of the key: `max_latency` has the words max and latency. */
  keys: readonly string[];
  /** The key at the top of the file under which alone the refusal holds. */
  under?: string;
  problem: string;
  remedy: string;
}

/** Keys that people expect, and that are refused for a reason they should read instead of "unknown key". */
const refusals: readonly Refusal[] = [
  {
    keys: ["uptime", "availability", "available", "sla", "slo", "health"],
    problem: "expected what one smoke request can prove, got a key about availability",
    remedy: "Remove it. A few requests say nothing about uptime; that belongs into monitoring over days.",
  },
  {
    keys: ["latency", "p50", "p90", "p95", "p99", "ttft", "throughput", "tokens_per_second"],
    problem: "expected what one smoke request can prove, got a key about speed",
    remedy: "Remove it. One request is no latency measurement; that belongs into a load test or monitoring.",
  },
  {
    keys: ["price", "prices", "pricing", "cost", "costs", "billing", "usd"],
    problem: "expected what one smoke request can prove, got a key about price",
    remedy: "Remove it. No answer states a price; that belongs into the provider's price page and invoice.",
  },
  {
    keys: [
      "quota",
      "quotas",
      "rate_limit",
      "rate_limits",
      "ratelimit",
      "account_limit",
      "account_limits",
      "rpm",
      "tpm",
    ],
    problem: "expected what one smoke request can prove, got a key about account limits",
    remedy: "Remove it. Limits show only when they are reached; that belongs into the provider's account page.",
  },
  {
    keys: [
      "expect_text",
      "contains",
      "expected_text",
      "match_text",
      "answer",
      "prompt",
      "text_equals",
      "response_text",
    ],
    problem: "expected what one smoke request can prove, got a key about the text of an answer",
    remedy: "Remove it. The same prompt gives another text next time; that belongs into an evaluation of the model.",
  },
  {
    keys: ["model_equals", "expect_model", "expected_model", "served_model", "model_is"],
    problem: "expected what one smoke request can prove, got a key about the model that answers",
    remedy:
      "Remove it. The model field of an answer is whatever the gateway writes; name the places a call can go to under `targets`.",
  },
  {
    keys: ["url", "base_url", "endpoint", "host"],
    under: "gateways",
    problem: "expected no address of a gateway in this file, got one",
    remedy:
      "Remove it. The workflow gives the URL (input `gateway-url`), so that a changed manifest can send a credential nowhere new.",
  },
  {
    keys: ["api_key", "apikey", "key", "token", "secret", "password", "authorization"],
    under: "gateways",
    problem: "expected no credential in this file, got a key for one",
    remedy: "Use `credential: NAME` with the name of an environment variable that the workflow binds.",
  },
];

/** Why an unknown key is refused for what it asks, or null where it is merely unknown. `path` ends with the key. */
export function refusalOf(path: Path): Pick<Refusal, "problem" | "remedy"> | null {
  const key = `_${snakeCase(String(path.at(-1)))}_`;
  const holds = ({ keys, under }: Refusal) =>
    (under === undefined || under === path[0]) && keys.some((word) => key.includes(`_${word}_`));
  return refusals.find(holds) ?? null;
}

function snakeCase(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();
}
