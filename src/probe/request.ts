import { placeholderCredential } from "../core/placeholders.ts";
import type { HttpRequest } from "../core/ports.ts";
import type { Auth } from "../generated/types.ts";
import { familyOf } from "./families/index.ts";
import type { ExchangeIds, Question } from "./question.ts";

const authHeaders: Readonly<Record<Auth, (credential: string) => Record<string, string>>> = {
  bearer: (credential) => ({ authorization: `Bearer ${credential}` }),
  "x-api-key": (credential) => ({ "x-api-key": credential }),
  "api-key": (credential) => ({ "api-key": credential }),
  "x-goog-api-key": (credential) => ({ "x-goog-api-key": credential }),
  none: () => ({}),
};

/** The HTTP request that puts the question: bare, one attempt, no SDK. The nonce travels in the prompt, which every gateway forwards. */
export function requestFor(question: Question, ids: ExchangeIds): HttpRequest {
  const { gateway } = question;
  return {
    method: "POST",
    url: `${gateway.url}${question.route.path}`,
    headers: {
      ...gateway.headers,
      ...gateway.settings.dialect.no_cache?.headers,
      ...correlation(question, ids),
      ...authHeaders[gateway.settings.auth](credentialFor(question)),
      "content-type": "application/json",
      accept: "application/json",
      "user-agent": "fallback-gate",
    },
    body: JSON.stringify(bodyFor(question, ids)),
    timeoutMs: gateway.settings.timeout_ms,
  };
}

function credentialFor({ check, gateway }: Question): string {
  return check.credential === "placeholder" ? placeholderCredential : (gateway.credential ?? "");
}

/** W3C Trace Context: version 00, the gate id as trace id, its second half as parent, sampled. */
function correlation({ gateway }: Question, { gateId }: ExchangeIds): Record<string, string> {
  const traceId = gateId.replaceAll("-", "");
  const own = (gateway.settings.dialect.gate_id ?? []).map((header): [string, string] => [header, gateId]);
  return { ...Object.fromEntries(own), "x-request-id": gateId, traceparent: `00-${traceId}-${traceId.slice(16)}-01` };
}

function bodyFor({ route, gateway }: Question, { nonce }: ExchangeIds): Record<string, unknown> {
  const prompt = `Reply with one short word. Reference ${nonce}`;
  const body = familyOf(route.family).body({ model: route.model, prompt, cap: route.output_cap, stream: false });
  return { ...body, ...gateway.settings.dialect.no_cache?.body };
}
