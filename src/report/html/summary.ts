import type { Bundle } from "../../generated/types.ts";
import { code as inMarkdown } from "../markdown.ts";
import { notices } from "../notices.ts";
import { ungatedLines } from "../shares.ts";
import { exchangeName, type GatedExchange } from "../gated-exchanges.ts";
import { code, markup, nothing, prose, separated, type Html } from "./markup.ts";
import { facts, list } from "./parts.ts";

/** The summary for readers who read nothing else. */
export function summary(bundle: Bundle, gated: readonly GatedExchange[]): Html {
  const told = [...notices(bundle, inMarkdown), ...ungatedLines(bundle.promotion.routes, inMarkdown)];
  const noticed = told.length === 0 ? nothing : markup`<div class="notices">${list(told.map(prose))}</div>`;
  return markup`${noticed}${facts(factsOf(bundle, gated))}`;
}

function factsOf(bundle: Bundle, gated: readonly GatedExchange[]): (readonly [string, Html])[] {
  const { run, manifest, findings } = bundle;
  const requests = gated.reduce((sum, { exchange }) => sum + exchange.ledger.client_requests, 0);
  return [
    ["routes", markup`${routesInWords(bundle)}`],
    ["most attempts of one request", mostAttempts(gated)],
    ["findings", markup`${findings.length}`],
    ["requests sent", markup`${requests}`],
    ["manifest", code(manifest.file)],
    ["run", markup`${code(run.run_id)}, attempt ${run.run_attempt}`],
    ["began at", code(run.at)],
    ["change", changeInWords(bundle)],
    ...(run.notes === "" ? [] : [["note", markup`${run.notes}`] as const]),
  ];
}

function routesInWords({ decision, promotion }: Bundle): string {
  const decided = Map.groupBy(Object.values(decision.routes), (own) => own);
  const counts = [...decided].map(([own, { length }]) => `${length} ${own}`);
  const rest = promotion.routes.filter(({ gated }) => !gated).length;
  return [...counts, ...(rest === 0 ? [] : [`${rest} not gated`])].join(", ") || "none";
}

function mostAttempts(gated: readonly GatedExchange[]): Html {
  const [most] = gated
    .filter(({ exchange }) => exchange.ledger.attempts.value !== null)
    .toSorted((one, other) => (other.exchange.ledger.attempts.value ?? 0) - (one.exchange.ledger.attempts.value ?? 0));
  if (most === undefined) return markup`unknown`;
  const { value, bound } = most.exchange.ledger.attempts;
  const { id, retry_budget: budget } = most.route;
  const attempts = markup`<strong>${bound === "exact" ? "" : "at least "}${value ?? 0}</strong>, ${budget.attempts} allowed`;
  return markup`${attempts}: ${code(id)} ${code(exchangeName(most.exchange))}, gateway said ${most.row.gatewaySaid}`;
}

function changeInWords({ run }: Bundle): Html {
  const parts = [
    ...(run.repository === null ? [] : [code(run.repository)]),
    ...(run.pull_request === null ? [] : [markup`pull request ${run.pull_request}`]),
    ...(run.head_sha === null ? [] : [markup`commit ${code(run.head_sha.slice(0, 12))}`]),
  ];
  return parts.length === 0 ? markup`a local run` : separated(parts);
}
