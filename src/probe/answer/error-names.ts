import type { ErrorClass } from "../../generated/types.ts";

/** `not_found` is a model or a path, depending on the request. */
export type NamedClass = ErrorClass | "not_found";

type Rows = readonly (readonly [NamedClass, string])[];

/** Names that mean one class regardless of the message. */
const narrow: Rows = [
  [
    "authentication",
    `invalid_api_key invalid_key authentication_error authentication auth_error API_KEY_INVALID API_KEY_MISSING
    API_KEY_EXPIRED api_key_expired ACCESS_TOKEN_EXPIRED ACCESS_TOKEN_TYPE_UNSUPPORTED CREDENTIALS_MISSING
    InvalidClientTokenId IncompleteSignature InvalidSignature MissingAuthenticationToken UnauthorizedError
    InvalidAuthentication invalid_authentication_error incorrect_api_key_error authorized_error invalid_iam_token
    invalid_access_token access_token_invalid token_expired expired_api_key missing_api_key FAILED_TO_AUTH
    token_not_found_in_db key_blocked AuthFailure AuthFailure.SecretIdNotFound AuthFailure.SignatureFailure
    AuthFailure.TokenFailure AuthFailure.SignatureExpire wrong_api_key`,
  ],
  [
    "permission",
    `key_model_access_denied team_model_access_denied user_model_access_denied org_model_access_denied
    unsupported_country_region_territory request_forbidden ip_not_authorized mutual_tls_required SERVICE_DISABLED
    API_KEY_SERVICE_BLOCKED API_KEY_HTTP_REFERRER_BLOCKED API_KEY_IP_ADDRESS_BLOCKED IAM_PERMISSION_DENIED
    Workspace.AccessDenied App.AccessDenied account_deactivated org_deactivated organization_restricted
    AuthFailure.UnauthorizedOperation UnauthorizedOperation`,
  ],
  [
    "model_not_found",
    `model_not_found ModelNotFound model_not_exist model_does_not_exist invalid_model invalid_model_id unknown_model
    model_not_supported unsupported_model model_not_available model_not_loaded model_decommissioned model_deprecated
    model_terms_required DeploymentNotFound ResourceNotFound RESOURCE_DOES_NOT_EXIST resource_not_found_error
    InvalidEndpointOrModel.NotFound InvalidEndpointOrModel.ModelIDAccessDisabled ModelNotOpen Model.AccessDenied
    get_channel_failed channel:no_available_channel no_available_channel no_such_model`,
  ],
  ["unknown_path", "unknown_url InvalidURL url_not_found"],
  [
    "quota_billing",
    `insufficient_quota insufficient_user_quota insufficient_balance insufficient_balance_error insufficient_credits
    insufficient_funds NOT_ENOUGH_BALANCE billing_error billing_not_active billing_hard_limit_reached
    enforced_spend_limit_reached spend_limit_reached spending_limit_reached payment_required budget_exceeded
    ServiceQuotaExceeded PerDay quota_exceeded exceeded_current_quota_error pre_consume_token_quota_failed
    quota_not_enough token_quota_not_enough user_quota_not_enough BILLING_DISABLED CONSUMER_SUSPENDED AccountOverdueError
    AccountOverdue OverdueBalance Arrearage PrepaidBillOverdue PostpaidBillOverdue CommodityNotPurchased
    AccessDenied.Unpurchased AllocationQuota.FreeTierOnly AllocationQuota QuotaExceeded SetLimitExceeded
    InsufficientBalance credit_balance_too_low out_of_credits account_suspended subscription_required
    blocked_api_access token_quota_reached FailedOperation.ResourcePackExhausted FailedOperation.FreeResourcePackExhausted
    FailedOperation.ServiceStopArrears FailedOperation.ServiceNotActivated usage_limit_reached usage_limit_exceeded`,
  ],
  [
    "rate_limited",
    `rate_limit_exceeded rate_limited rate_limit_reached_error rate_limit_reached RateLimitExceeded RateLimitReached
    PerMinute Throttling ThrottledException Throttling.RateQuota Throttling.BurstRate Throttling.AllocationQuota
    RATE_LIMIT_EXCEEDED limit_requests LimitRequests limit_burst_rate REQUEST_LIMIT_EXCEEDED
    RateLimitExceeded.EndpointRPMExceeded RateLimitExceeded.EndpointTPMExceeded ModelAccountRpmRateLimitExceeded
    ModelAccountTpmRateLimitExceeded ModelAccountIpmRateLimitExceeded rpm_rate_limit_exceeded tpm_rate_limit_exceeded
    tokens_per_minute_exceeded requests_per_minute_exceeded max_parallel_requests`,
  ],
  [
    "context_length",
    `context_length_exceeded token_limit_exceeded tokens_limit_reached ContextWindowExceeded ContextWindowExceededError
    exceed_context_size_error context_window_exceeded model_context_window_exceeded tokens_too_long characters_too_long
    prompt_too_long input_too_long string_above_max_length max_tokens_per_request_exceeded
    InvalidParameter.InputLengthExceeded InputTokensExceeded`,
  ],
  [
    "request_too_large",
    "request_too_large payload_too_large request_entity_too_large RequestTooLarge RequestEntityTooLarge BadRequest.TooLarge",
  ],
  [
    "content_filter",
    `content_filter ResponsibleAIPolicyViolation invalid_prompt bio_policy cyber_policy content_policy_violation
    ContentPolicyViolationError hooks_failed content_filter_error data_inspection_failed DataInspectionFailed
    SensitiveContentDetected InputTextSensitiveContentDetected OutputTextSensitiveContentDetected RiskDetection
    sensitive_words_detected prompt_blocked violation_fee.grok.csam moderation_blocked content_moderation
    guardrail_intervened sensitive_check_error invalid_messages image_content_policy_violation`,
  ],
  [
    "unsupported_parameter",
    "unsupported_parameter unsupported_value parameter_unknown UnsupportedParamsError parameter_not_supported",
  ],
  ["invalid_request", "integer_below_min_value integer_above_max_value missing_required_parameter unprocessable"],
  ["conflict", "conflict_error ConflictException"],
  [
    "overloaded",
    `overloaded_error overloaded ModelNotReady provider_overloaded engine_overloaded_error engine_overloaded slow_down
    server_overloaded ServerOverloaded queue_exceeded queue_full capacity_exceeded over_capacity no_capacity
    service_tier_capacity_exceeded ModelOverloaded model_overloaded engine_busy worker_overloaded`,
  ],
  ["upstream_error", "ModelError provider_unavailable bad_response_body do_request_failed read_response_body_failed"],
  [
    "gateway_error",
    `APIConnectionError channel:invalid_key channel:no_available_key channel:param_override_invalid
    channel:header_override_invalid channel:model_mapped_error channel:response_time_exceeded`,
  ],
  [
    "timeout",
    "timeout_error ModelTimeout timeout RequestTimeOut request_timeout gateway_timeout InternalError.Timeout APITimeoutError",
  ],
  ["cancelled", "request_cancelled client_closed_request"],
];

/** Documented names that cover several classes, so a clear message takes precedence. */
const wide: Rows = [
  ["authentication", "UNAUTHENTICATED unauthorized AuthenticationError"],
  [
    "permission",
    `permission_error permission_denied permission_denied_error PermissionDenied PermissionDeniedError AccessDenied
    access_denied access_denied_error forbidden permission`,
  ],
  ["not_found", "not_found_error not_found NotFoundError"],
  [
    "rate_limited",
    "rate_limit_error RateLimitError RESOURCE_EXHAUSTED throttling_error too_many_requests too_many_requests_error rate_limit",
  ],
  [
    "invalid_request",
    "invalid_request INVALID_ARGUMENT Validation validation invalid_parameter_error InvalidParameter",
  ],
  ["conflict", "ABORTED ALREADY_EXISTS precondition_failed"],
  [
    "overloaded",
    "UNAVAILABLE ServiceUnavailable service_unavailable service_unavailable_error ServiceUnavailableError ModelUnavailable",
  ],
  ["upstream_error", "server_error INTERNAL InternalServer InternalServerError server ModelServiceFailed generation"],
  ["timeout", "DEADLINE_EXCEEDED"],
  ["cancelled", "CANCELLED"],
];

/** Seen in practice but not documented. */
const undocumented: Rows = [
  ["authentication", "UnrecognizedClient ExpiredToken"],
  ["unsupported_parameter", "unknown_parameter"],
];

/** Sent with any status, so they are the last resort. */
const generic: Rows = [
  [
    "invalid_request",
    "invalid_request_error FAILED_PRECONDITION bad_request bad_request_error BadRequestError BAD_REQUEST OUT_OF_RANGE",
  ],
  [
    "upstream_error",
    "api_error upstream_error bad_response_status_code bad_response internal_server_error internal_error InternalError SystemError UNKNOWN",
  ],
];

/** Codes, reasons, status names and types that vendors document, with their classes. */
export const narrowNames = index(narrow);
export const wideNames = index(wide);
export const undocumentedNames = index(undocumented);
export const genericNames = index(generic);

/** Returns the class of a name. Ignores case, separators, an AWS namespace, a leading URL and the suffix `Exception`. */
export function classNamed(names: ReadonlyMap<string, NamedClass>, name: string): NamedClass | null {
  return names.get(normalise(name)) ?? null;
}

function index(rows: Rows): ReadonlyMap<string, NamedClass> {
  return new Map(rows.flatMap(([named, names]) => names.split(/\s+/).map((name) => [normalise(name), named])));
}

/** AWS sends `Name:http://…` in the header and `namespace#Name` in the body; a problem type is a URL (RFC 9457 3.1.1). */
function normalise(name: string): string {
  const bare = name.slice(name.indexOf("#") + 1).split(":http")[0] ?? "";
  const word = bare.slice(bare.lastIndexOf("/") + 1).toLowerCase();
  return word.replace(/[^a-z0-9]/g, "").replace(/exception$/, "");
}
