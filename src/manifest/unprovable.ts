import type { Fault } from "./fault.ts";
import type { Path } from "./json.ts";

type Refusal = Pick<Fault, "problem" | "remedy">;

/** What one smoke request cannot prove. Words are matched whole: `max_latency` has the words max and latency. */
interface Unprovable {
  about: string;
  remedy: string;
  /** Words of a key, or of a value among fixed words, that asks for it. */
  words: readonly string[];
  /** Words of a header whose value it is. */
  headers: readonly string[];
}

const unprovable: readonly Unprovable[] = [
  {
    about: "availability",
    remedy: "Remove it. A few requests say nothing about uptime; that belongs into monitoring over days.",
    words: ["uptime", "availability", "available", "sla", "slo", "health"],
    headers: ["uptime", "health"],
  },
  {
    about: "speed",
    remedy: "Remove it. One request is no latency measurement; that belongs into a load test or monitoring.",
    words: ["latency", "p50", "p90", "p95", "p99", "ttft", "throughput", "tokens_per_second"],
    headers: [
      "latency",
      "duration",
      "response_time",
      "service_time",
      "process_time",
      "processing_ms",
      "server_timing",
      "ttft",
    ],
  },
  {
    about: "price",
    remedy: "Remove it. No answer states a price; that belongs into the provider's price page and invoice.",
    words: ["price", "prices", "pricing", "cost", "costs", "billing", "usd"],
    headers: ["price", "response_cost", "total_cost", "usd", "spend"],
  },
  {
    about: "account limits",
    remedy: "Remove it. Limits show only when they are reached; that belongs into the provider's account page.",
    words: [
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
    headers: ["ratelimit", "rate_limit", "retry_after", "quota", "rpm_limit", "tpm_limit"],
  },
  {
    about: "the text of an answer",
    remedy: "Remove it. The same prompt gives another text next time; that belongs into an evaluation of the model.",
    words: [
      "expect_text",
      "contains",
      "expected_text",
      "match_text",
      "answer",
      "prompt",
      "text_equals",
      "response_text",
    ],
    headers: [],
  },
  {
    about: "the model that answers",
    remedy:
      "Remove it. The model that an answer names is whatever the gateway writes; name the places a call can go to under `targets`.",
    words: ["model_equals", "expect_model", "expected_model", "served_model", "model_is"],
    headers: ["openai_model", "model_id", "model_name", "model_group"],
  },
];

/** Keys that have a place of their own, or none, below one key at the top of the file. */
const misplaced: readonly (Refusal & { under: string; words: readonly string[] })[] = [
  {
    under: "gateways",
    words: ["url", "base_url", "endpoint", "host"],
    problem: "expected no address of a gateway in this file, got one",
    remedy:
      "Remove it. The workflow gives the URL (input `gateway-url`), so that a changed manifest can send a credential nowhere new.",
  },
  {
    under: "gateways",
    words: ["api_key", "apikey", "key", "token", "secret", "password", "authorization"],
    problem: "expected no credential in this file, got a key for one",
    remedy: "Use `credential: NAME` with the name of an environment variable that the workflow binds.",
  },
  {
    under: "contracts",
    words: ["text", "contains", "expect_text", "quote", "phrase", "snippet"],
    problem: "expected facts of the documentation, got a key about its words",
    remedy:
      "Remove it. Words change without a change of meaning; `fallback-gate contract pin` keeps the facts, under `baseline`.",
  },
  {
    under: "contracts",
    words: ["models", "model", "context_window", "limits"],
    problem: "expected facts of the documentation, got a key about what an account may use",
    remedy: "Remove it. A page that lists a model is no promise; the check `smoke` asks for the route's own `model`.",
  },
];

/** Why an unknown key is refused for what it asks, or null where it is merely unknown. `path` ends with the key. */
export function refusalOf(path: Path): Refusal | null {
  const key = String(path.at(-1));
  const found = misplaced.find(({ under, words }) => under === path[0] && hasWord(key, words));
  return found === undefined ? refusalOfWord(key, "key") : { problem: found.problem, remedy: found.remedy };
}

/** Why a word is refused for what it asks; null where nothing is wrong with it. */
export function refusalOfWord(word: string, what: "key" | "word"): Refusal | null {
  return refusal(
    unprovable.find(({ words }) => hasWord(word, words)),
    what,
  );
}

/** Why no value can be expected of a response header; null where one can. */
export function refusalOfHeader(header: string): Refusal | null {
  return refusal(
    unprovable.find(({ headers }) => hasWord(header, headers)),
    "header",
  );
}

function refusal(found: Unprovable | undefined, what: string): Refusal | null {
  if (found === undefined) return null;
  const { about, remedy } = found;
  return { problem: `expected what one smoke request can prove, got a ${what} about ${about}`, remedy };
}

function hasWord(text: string, words: readonly string[]): boolean {
  const key = `_${snakeCase(text)}_`;
  return words.some((word) => key.includes(`_${word}_`));
}

function snakeCase(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();
}
