import { authHeaders } from "../core/auth-headers.ts";
import { impossibleModelPrefix, placeholderCredential, wrongPath } from "../core/placeholders.ts";
import type { HttpRequest } from "../core/ports/http.ts";
import type { Additions } from "../generated/types.ts";
import type { JsonObject } from "../core/json.ts";
import { plainAsk } from "../families/asked-parts.ts";
import { families, withoutInput } from "../families/index.ts";
import { requestedAt } from "../families/paths.ts";
import { asksForRefusal } from "./checks/check.ts";
import type { ExchangeIds, Question } from "./question.ts";

/**
 * Returns the HTTP request of a question: plain, one attempt, no SDK. The nonce is in the prompt, because every gateway
 * forwards it.
 */
export function requestFor(question: Question, ids: ExchangeIds): HttpRequest {
  const { gateway } = question;
  return {
    method: "POST",
    url: urlOf(question, ids.gateId),
    headers: {
      ...families[question.route.family].headers,
      ...gatewayHeaders(question, ids),
      "content-type": "application/json",
      accept: question.settings.stream ? "text/event-stream" : "application/json",
      "user-agent": "fallback-gate",
    },
    body: JSON.stringify(bodyFor(question, ids)),
    timeoutMs: gateway.settings.timeout_ms,
  };
}

/** Returns the headers of every request to a gateway: configured headers, the gate id and the credential. */
export function gatewayHeaders(question: Question, ids: ExchangeIds): Record<string, string> {
  const { gateway } = question;
  return {
    ...gateway.headers,
    ...merged(additionsTo(question).map(({ headers }) => headers)),
    ...correlation(question, ids),
    ...authHeaders(gateway.settings.auth, credentialFor(question)),
  };
}

/** Returns the prompt, which contains the nonce. */
export function promptOf({ nonce }: Pick<ExchangeIds, "nonce">): string {
  return `Reply with one short word. Reference ${nonce}`;
}

/** OpenAI answers 400 to a JSON request whose messages do not contain this word. */
const inJson = " Use JSON.";

/** Returns the URL of a question. */
export function urlOf(question: Question, gateId: string): string {
  const { check, route, gateway, settings } = question;
  if (check.path === "wrong") return `${gateway.url}${wrongPath}`;
  const parts = { model: modelOf(question, gateId), stream: settings.stream };
  return `${gateway.url}${requestedAt(families[route.family], route.path, parts)}`;
}

/** Returns the requested model. The impossible model differs in every exchange. */
export function modelOf(
  { check, route, forcing }: Pick<Question, "check" | "route" | "forcing">,
  gateId: string,
): string {
  if (check.model === "impossible") return `${impossibleModelPrefix}${gateId.slice(-8)}`;
  return forcing.model ?? route.model;
}

/** Returns the additions of the dialect and the fault: always a cache bypass, and no fallback for negative checks. */
function additionsTo({ ask, gateway, forcing }: Question): Additions[] {
  const { dialect } = gateway.settings;
  return [dialect.no_cache, asksForRefusal(ask) ? dialect.no_fallback : undefined, forcing.additions].filter(
    (addition) => addition !== undefined,
  );
}

function merged<Value>(parts: readonly (Readonly<Record<string, Value>> | undefined)[]): Record<string, Value> {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part ?? {})));
}

function credentialFor({ check, gateway }: Question): string {
  return check.credential === "placeholder" ? placeholderCredential : (gateway.credential ?? "");
}

/** W3C Trace Context: version 00, the gate id as trace id, its second half as parent id, sampled. */
function correlation({ gateway }: Question, { gateId }: ExchangeIds): Record<string, string> {
  const traceId = gateId.replaceAll("-", "");
  const own = (gateway.settings.dialect.gate_id ?? []).map((header): [string, string] => [header, gateId]);
  return { ...Object.fromEntries(own), "x-request-id": gateId, traceparent: `00-${traceId}-${traceId.slice(16)}-01` };
}

function bodyFor(question: Question, { gateId, nonce }: ExchangeIds): JsonObject {
  const { route, check } = question;
  // A negative request must have only one reason to be rejected.
  const ask = asksForRefusal(question.ask) ? plainAsk : route.ask;
  const prompt = `${promptOf({ nonce })}${ask.json ? inJson : ""}`;
  const family = families[route.family];
  const whole = family.body({
    model: modelOf(question, gateId),
    prompt,
    cap: route.output_cap,
    stream: question.settings.stream,
    ask,
  });
  const body = check.body === "without-input" ? withoutInput(family, whole, nonce) : whole;
  return { ...body, ...merged(additionsTo(question).map((addition) => addition.body)) };
}
