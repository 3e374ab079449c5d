import type { ErrorClass } from "../../generated/types.ts";
import type { NamedClass } from "./error-names.ts";

interface StatusRow {
  from: number;
  to: number;
  /** With an envelope that a provider could have sent. */
  enveloped: NamedClass;
  /** With HTML, plain text, no body, or an envelope that only gateways send. */
  bare: NamedClass;
}

const rows: readonly StatusRow[] = [
  row(400, "invalid_request"),
  row(401, "authentication"),
  row(402, "quota_billing"),
  row(403, "permission"),
  row(404, "not_found"),
  row(405, "not_found"),
  row(408, "timeout"),
  row(406, "invalid_request"),
  row(409, "conflict"),
  row(410, "not_found"),
  row(412, "conflict"),
  row(413, "request_too_large"),
  row(414, "request_too_large"),
  row(415, "invalid_request"),
  row(422, "invalid_request"),
  row(424, "upstream_error", "gateway_error"),
  row(429, "rate_limited"),
  row(446, "content_filter"),
  row(451, "permission"),
  row(498, "authentication"),
  row(499, "cancelled"),
  row(500, "upstream_error", "gateway_error"),
  row(502, "upstream_error", "gateway_error"),
  row(503, "overloaded", "gateway_error"),
  row(504, "timeout"),
  row(524, "timeout"),
  row(529, "overloaded"),
  { from: 520, to: 530, enveloped: "gateway_error", bare: "gateway_error" },
  row(598, "timeout"),
  row(599, "timeout"),
];

/** The statuses that vendors document for each class. 2xx: Cohere and OpenRouter report these after generation began. */
const documented: ReadonlyMap<ErrorClass, readonly number[]> = new Map<ErrorClass, readonly number[]>([
  ["authentication", [400, 401, 403, 498]],
  ["permission", [400, 401, 403, 404, 451]],
  ["model_not_found", [400, 403, 404, 410, 422, 503]],
  ["unknown_path", [404, 405]],
  ["quota_billing", [400, 401, 402, 403, 412, 429]],
  ["rate_limited", [403, 413, 429]],
  ["context_length", [400, 413, 422]],
  ["request_too_large", [400, 413, 414]],
  ["content_filter", [200, 246, 400, 403, 422, 446]],
  ["unsupported_parameter", [400, 422]],
  ["invalid_request", [400, 422, 500]],
  ["conflict", [409, 412]],
  ["overloaded", [429, 498, 500, 503, 529]],
  ["upstream_error", [200, 424, 500, 502, 503]],
  ["gateway_error", [500, 502, 503]],
  ["timeout", [200, 408, 500, 504, 524, 598, 599]],
  ["cancelled", [408, 499]],
]);

/** Whether it is a 2xx status. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Returns the class that a status alone suggests; null if none. */
export function classByStatus(status: number, enveloped: boolean): NamedClass | null {
  const found = rows.find(({ from, to }) => from <= status && status <= to);
  if (found === undefined) return null;
  return enveloped ? found.enveloped : found.bare;
}

/** Whether a vendor documents this status for the class. */
export function isDocumentedWith(errorClass: ErrorClass, status: number): boolean {
  return documented.get(errorClass)?.includes(status) ?? false;
}

function row(status: number, enveloped: NamedClass, bare: NamedClass = enveloped): StatusRow {
  return { from: status, to: status, enveloped, bare };
}
