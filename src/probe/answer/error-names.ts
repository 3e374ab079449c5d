import type { ErrorClass } from "../../generated/types.ts";

/** `not_found` is a model or a path, which only the question tells. */
export type NamedClass = ErrorClass | "not_found";

const documented: readonly [NamedClass, readonly string[]][] = [
  [
    "authentication",
    [
      "invalid_api_key",
      "authentication_error",
      "authentication",
      "auth_error",
      "API_KEY_INVALID",
      "UNAUTHENTICATED",
      "InvalidClientTokenId",
      "IncompleteSignature",
    ],
  ],
  ["permission", ["permission_error", "permission_denied", "AccessDenied", "key_model_access_denied"]],
  ["model_not_found", ["model_not_found", "DeploymentNotFound", "ResourceNotFound"]],
  ["not_found", ["not_found_error", "not_found"]],
  [
    "quota_billing",
    [
      "insufficient_quota",
      "billing_error",
      "enforced_spend_limit_reached",
      "payment_required",
      "budget_exceeded",
      "ServiceQuotaExceeded",
      "PerDay",
    ],
  ],
  [
    "rate_limited",
    [
      "rate_limit_exceeded",
      "rate_limit_error",
      "RESOURCE_EXHAUSTED",
      "Throttling",
      "throttling_error",
      "too_many_requests",
    ],
  ],
  [
    "context_length",
    ["context_length_exceeded", "token_limit_exceeded", "ContextWindowExceeded", "ContextWindowExceededError"],
  ],
  ["request_too_large", ["request_too_large", "payload_too_large"]],
  [
    "content_filter",
    [
      "content_filter",
      "ResponsibleAIPolicyViolation",
      "invalid_prompt",
      "bio_policy",
      "content_policy_violation",
      "hooks_failed",
    ],
  ],
  [
    "unsupported_parameter",
    ["unsupported_parameter", "unsupported_value", "parameter_unknown", "UnsupportedParamsError"],
  ],
  [
    "invalid_request",
    [
      "invalid_request",
      "integer_below_min_value",
      "missing_required_parameter",
      "INVALID_ARGUMENT",
      "Validation",
      "unprocessable",
    ],
  ],
  ["conflict", ["conflict_error", "precondition_failed"]],
  ["overloaded", ["overloaded_error", "UNAVAILABLE", "ServiceUnavailable", "ModelNotReady", "provider_overloaded"]],
  ["upstream_error", ["server_error", "INTERNAL", "ModelError", "InternalServer", "provider_unavailable", "server"]],
  ["gateway_error", ["APIConnectionError"]],
  ["timeout", ["timeout_error", "DEADLINE_EXCEEDED", "ModelTimeout", "timeout"]],
  ["cancelled", ["CANCELLED"]],
];

/** Met in the field and in no documentation. */
const undocumented: readonly [NamedClass, readonly string[]][] = [
  ["authentication", ["UnrecognizedClient", "ExpiredToken"]],
  ["unsupported_parameter", ["unknown_parameter"]],
];

/** Sent with any status, so they decide only where nothing else does. */
const generic: readonly [NamedClass, readonly string[]][] = [
  ["invalid_request", ["invalid_request_error", "FAILED_PRECONDITION"]],
  ["upstream_error", ["api_error", "upstream_error", "bad_response_status_code"]],
];

/** Codes, reasons, status names and types that a vendor documents, to their class. */
export const documentedNames = index(documented);
export const undocumentedNames = index(undocumented);
export const genericNames = index(generic);

/** The class of a name. Case, an AWS namespace and the suffix `Exception` do not matter. */
export function classNamed(names: ReadonlyMap<string, NamedClass>, name: string): NamedClass | null {
  return names.get(normalise(name)) ?? null;
}

function index(rows: readonly [NamedClass, readonly string[]][]): ReadonlyMap<string, NamedClass> {
  return new Map(rows.flatMap(([named, names]) => names.map((name) => [normalise(name), named])));
}

/** AWS sends `Name:https://…` in the header and `namespace#Name` in the body. */
function normalise(name: string): string {
  const bare = name.slice(name.indexOf("#") + 1).split(":")[0] ?? "";
  return bare.toLowerCase().replace(/exception$/, "");
}
