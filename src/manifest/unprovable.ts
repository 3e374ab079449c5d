import type { Fault } from "./fault.ts";
import type { Path } from "./json.ts";

type Refusal = Pick<Fault, "problem" | "remedy">;

/**
 * A property that one smoke request cannot prove. Words match as a whole: `max_latency` contains the words `max` and
 * `latency`.
 */
interface Unprovable {
  about: string;
  remedy: string;
  /** Words in a key, or in a value from a fixed list, that ask for it. */
  words: readonly string[];
  /** Words in a header name that contains it. */
  headers: readonly string[];
}

const unprovable: readonly Unprovable[] = [
  {
    about: "availability",
    remedy: "Remove it. A few requests cannot show uptime; that belongs in monitoring.",
    words: ["uptime", "availability", "available", "sla", "slo", "health"],
    headers: ["uptime", "health"],
  },
  {
    about: "speed",
    remedy: "Remove it. One request cannot measure latency; that belongs in a load test or in monitoring.",
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
    remedy: "Remove it. Answers do not contain prices; see the provider's price page and invoice.",
    words: ["price", "prices", "pricing", "cost", "costs", "billing", "usd"],
    headers: ["price", "response_cost", "total_cost", "usd", "spend"],
  },
  {
    about: "account limits",
    remedy: "Remove it. Limits show only when they are reached; see the provider's account page.",
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
    remedy: "Remove it. The same prompt gives different answers; that belongs in an evaluation of the model.",
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
      "Remove it. The gateway decides which model name an answer contains; list the places a call can go to under `targets`.",
    words: ["model_equals", "expect_model", "expected_model", "served_model", "model_is"],
    headers: ["openai_model", "model_id", "model_name", "model_group"],
  },
];

/** Keys that belong elsewhere, or nowhere, below one top-level key. */
const misplaced: readonly (Refusal & { under: string; words: readonly string[] })[] = [
  {
    under: "gateways",
    words: ["url", "base_url", "endpoint", "host"],
    problem: "expected no gateway address in this file, got one",
    remedy:
      "Remove it. The workflow sets the URL (input `gateway-url`), so that a changed manifest cannot send a credential elsewhere.",
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
    problem: "expected facts of the documentation, got a key about its wording",
    remedy:
      "Remove it. Wording can change without a change of meaning; `fallback-gate contract pin` stores the facts in the file under `baseline`.",
  },
  {
    under: "contracts",
    words: ["models", "model", "context_window", "limits"],
    problem: "expected facts of the documentation, got a key about an account's access",
    remedy:
      "Remove it. A listed model may still be unavailable to an account; the check `smoke` tests the route's own `model`.",
  },
];

/** Why an unknown key is refused for its meaning; null if it is only unknown. `path` ends with the key. */
export function refusalOf(path: Path): Refusal | null {
  const key = String(path.at(-1));
  const found = misplaced.find(({ under, words }) => under === path[0] && hasWord(key, words));
  return found === undefined ? refusalOfWord(key, "key") : { problem: found.problem, remedy: found.remedy };
}

/** Why a word is refused for its meaning; null if it is not. */
export function refusalOfWord(word: string, what: "key" | "word"): Refusal | null {
  return refusal(
    unprovable.find(({ words }) => hasWord(word, words)),
    what,
  );
}

/** Why a response header cannot be expected to have a value; null if it can. */
export function refusalOfHeader(header: string): Refusal | null {
  return refusal(
    unprovable.find(({ headers }) => hasWord(header, headers)),
    "header",
  );
}

function refusal(found: Unprovable | undefined, what: string): Refusal | null {
  if (found === undefined) return null;
  const { about, remedy } = found;
  return { problem: `expected something that one smoke request can prove, got a ${what} about ${about}`, remedy };
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
