import type { Step } from "../../src/staging/steps.ts";

/** What goes wrong at the targets of one route, and the check whose exchange shows it. */
export interface Scenario {
  id: string;
  /** As a person says it. */
  name: string;
  /** A fallback check lays the steps itself; for the others they stand at the targets. */
  check: "smoke" | "stream" | "fallback";
  primary: readonly Step[];
  backup: readonly Step[];
  /** The route has no target to fall back to. */
  alone?: true;
  /** Only nginx is measured, set up to fall back by `error_page` to another upstream group. */
  errorPage?: true;
  /** What this gateway does depends on how fast it reads: it is not measured. */
  unsteady?: "litellm";
}

const well: readonly Step[] = [200];

/** A scenario in which only the primary misbehaves. */
function primaryFails(id: string, name: string, ...steps: readonly Step[]): Scenario {
  return { id, name, check: "fallback", primary: steps, backup: well };
}

export const scenarios: readonly Scenario[] = [
  { id: "clean", name: "clean", check: "smoke", primary: well, backup: well },
  { id: "retry", name: "retry then success", check: "smoke", primary: [500, 200], backup: well },
  {
    id: "exhausted",
    name: "retries exhausted, no other target",
    check: "smoke",
    primary: [500],
    backup: well,
    alone: true,
  },
  primaryFails("fallback", "fallback after retries", 500),
  {
    id: "late-backup",
    name: "fallback after retries, then a retry",
    check: "fallback",
    primary: [500],
    backup: [500, 200],
  },
  { id: "all-fail", name: "all targets fail", check: "smoke", primary: [500], backup: [500] },
  { id: "refused", name: "401 on the primary", check: "smoke", primary: [401], backup: well },
  { id: "bad-request", name: "400 on the primary", check: "smoke", primary: [400], backup: well },
  { id: "not-found", name: "404 on the primary", check: "smoke", primary: [404], backup: well },
  {
    id: "retry-after",
    name: "429 with Retry-After, then success",
    check: "smoke",
    primary: [{ status: 429, retry_after: "1s" }, 200],
    backup: well,
  },
  primaryFails("hang", "primary hangs", "hang"),
  primaryFails("reset", "primary resets the connection", "reset"),
  primaryFails("html", "primary answers HTML with 502", "html"),
  primaryFails("error-in-200", "primary answers 200 with an error", "error-in-200"),
  { id: "stream", name: "clean stream", check: "stream", primary: well, backup: well },
  { id: "cut-role", name: "stream cut before its first text", check: "stream", primary: ["cut-role"], backup: well },
  {
    id: "cut",
    name: "stream cut before its end",
    check: "stream",
    primary: ["cut"],
    backup: well,
    // A busy LiteLLM finds the cut before it reads the text, and falls back; an idle one passes the text on.
    unsteady: "litellm",
  },
  { id: "no-stream", name: "stream fails before its first byte", check: "stream", primary: [500], backup: well },
  {
    id: "stream-error",
    name: "stream that ends with an error",
    check: "stream",
    primary: ["error-in-200"],
    backup: well,
  },
  { id: "error-page", name: "fallback by `error_page`", check: "smoke", primary: [500], backup: well, errorPage: true },
  {
    id: "error-page-404",
    name: "404 on the primary, fallback by `error_page`",
    check: "smoke",
    primary: [404],
    backup: well,
    errorPage: true,
  },
];

/** The scenarios that are measured on a gateway. */
export function scenariosOf(gateway: string): Scenario[] {
  const measured = scenarios.filter(({ unsteady }) => unsteady !== gateway);
  return measured.filter(({ errorPage }) => errorPage !== true || gateway === "nginx");
}
