// Generated from schemas/v1 by scripts/generate.ts. Do not edit.

export type SourceUrl = string;
export type DocumentKind = "openapi" | "markdown" | "html";
export type Day = string;
export type Digest = string;
/**
 * Allowed types and literals, such as `"a" | null`. Array elements are a separate field, such as `messages[]`.
 */
export type ShapeType = string;
export type PartName = string;
export type Identifier = string;
export type CommitSha = string;
export type Notes = string;
export type BranchName = string;
/**
 * The path of a file in the repository. Other bytes are written as in quoted-printable (RFC 2045), such as `=C3=A4`.
 */
export type ShownPath = string;
export type EnvironmentName = string;
export type RepositoryPath = string;
export type HeaderName = string;
export type HeaderText = string;
export type StatusClass = "1xx" | "2xx" | "3xx" | "4xx" | "5xx" | "none";
export type ErrorClass =
  | "network"
  | "timeout"
  | "redirect"
  | "malformed_response"
  | "empty_answer"
  | "stream_error"
  | "truncated_stream"
  | "authentication"
  | "permission"
  | "model_not_found"
  | "unknown_path"
  | "quota_billing"
  | "rate_limited"
  | "context_length"
  | "request_too_large"
  | "content_filter"
  | "unsupported_parameter"
  | "invalid_request"
  | "conflict"
  | "overloaded"
  | "upstream_error"
  | "gateway_error"
  | "cancelled"
  | "wrong_family"
  | "unclassified";
/**
 * What one row describes: one request, one attempt (a call to a provider), or one event.
 */
export type LogRows = "request" | "attempt" | "event";
/**
 * A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field.
 */
export type JsonPointer = string;
/**
 * The text of an event. `*` matches any characters, `{target}` the name of the target. Case is ignored.
 */
export type EventPattern = string;
/**
 * The target value of rows without a call.
 *
 * @maxItems 8
 */
export type NoCall = string[];
/**
 * The form of entries in `targets` that are calls. `*` is the only wildcard.
 */
export type CallLike = string;
/**
 * The prefix of `retries` that means the target changed once.
 */
export type Redispatch = string;
/**
 * Separators between entries if `targets` or `statuses` is a text. Default: a comma. Spaces around an entry are ignored.
 *
 * @minItems 1
 * @maxItems 4
 */
export type Separators = string[];
export type Auth = "bearer" | "x-api-key" | "api-key" | "x-goog-api-key" | "none";
export type HeaderSource =
  | HeaderText
  | {
      /**
       * A file of the repository whose text is the value, read at the head of the pull request.
       */
      file: string;
    }
  | {
      /**
       * The environment variable that holds the value. Bind it in the workflow's input credentials.
       */
      env: string;
    };
export type CredentialOf = "gateway" | "provider";
export type LogPath = string;
/**
 * The families that the gate can request.
 */
export type RequestFamily =
  "chat-completions" | "responses" | "messages" | "generate-content" | "converse" | "embeddings" | "rerank";
/**
 * {model} stands for the model of a request. Its query can only be Azure's `api-version`. The default depends on the family.
 */
export type RequestPath = string;
/**
 * The model alias that the application requests.
 */
export type ModelName = string;
export type TargetAlias = string;
export type TargetOrder = "ordered" | "weighted";
export type RefusalPolicy = "never" | "allowed";
export type ContextPolicy = "fallback" | "refuse";
/**
 * The fields that any family documents for its requests.
 */
export type RequestField =
  | "additionalModelRequestFields"
  | "additionalModelResponseFieldPaths"
  | "audio"
  | "background"
  | "cache_control"
  | "cachedContent"
  | "container"
  | "contents"
  | "conversation"
  | "dimensions"
  | "documents"
  | "encoding_format"
  | "frequency_penalty"
  | "function_call"
  | "functions"
  | "generation_config"
  | "generationConfig"
  | "guardrailConfig"
  | "include"
  | "inference_geo"
  | "inferenceConfig"
  | "input"
  | "instructions"
  | "labels"
  | "logit_bias"
  | "logprobs"
  | "max_chunks_per_doc"
  | "max_completion_tokens"
  | "max_output_tokens"
  | "max_tokens"
  | "max_tokens_per_doc"
  | "max_tool_calls"
  | "messages"
  | "metadata"
  | "modalities"
  | "model"
  | "n"
  | "output_config"
  | "parallel_tool_calls"
  | "performanceConfig"
  | "prediction"
  | "presence_penalty"
  | "previous_response_id"
  | "prompt"
  | "prompt_cache_key"
  | "promptVariables"
  | "query"
  | "rank_fields"
  | "reasoning"
  | "reasoning_effort"
  | "requestMetadata"
  | "response_format"
  | "return_documents"
  | "safety_identifier"
  | "safetySettings"
  | "seed"
  | "service_tier"
  | "serviceTier"
  | "stop"
  | "stop_sequences"
  | "store"
  | "stream"
  | "stream_options"
  | "system"
  | "system_instruction"
  | "systemInstruction"
  | "temperature"
  | "text"
  | "thinking"
  | "tool_choice"
  | "toolConfig"
  | "tools"
  | "top_k"
  | "top_logprobs"
  | "top_n"
  | "top_p"
  | "truncation"
  | "user"
  | "verbosity"
  | "web_search_options";
/**
 * Exactly one of: a model alias with a single target, or headers that select the target.
 */
export type Pin =
  | {
      model: ModelName;
    }
  | {
      /**
       * Headers that select the target whose share rises, such as { x-target: eu }.
       */
      headers: {
        [k: string]: HeaderText;
      };
    };
export type Source = "header" | "log" | "witness";
/**
 * smoke: a small request is answered. stream: a small answer is streamed to its end. bad-credential, unknown-model, invalid-body, wrong-path: a wrong request is refused. fallback: another target serves when the primary fails. retries: how often a call is repeated. worst-case: how many calls one request causes if every target fails. promoted-target: the target whose share rises answers itself. recovery: the primary serves again after an outage.
 */
export type CheckKind =
  | "smoke"
  | "stream"
  | "bad-credential"
  | "unknown-model"
  | "invalid-body"
  | "wrong-path"
  | "fallback"
  | "retries"
  | "worst-case"
  | "promoted-target"
  | "recovery";
/**
 * How to make the primary fail. Exactly one of the keys.
 */
export type Force =
  | {
      witness: Faults;
    }
  | {
      model: ModelName;
    }
  | {
      /**
       * Headers by which the gateway simulates a failure of the primary.
       */
      headers: {
        [k: string]: HeaderText;
      };
    }
  | {
      /**
       * true: use the fault hook of the gateway's dialect.
       */
      mock: true;
    };
export type Step =
  | number
  | StepWord
  | {
      /**
       * The HTTP status of this answer.
       */
      status: number;
      /**
       * The Retry-After header of this answer, in whole seconds, such as 1s.
       */
      retry_after: string;
    };
/**
 * One answer of the scripted provider. No whole answer: hang, reset, cut, cut-clean, cut-role, stall. Slow: slow, drip. Wrong form: html, html-200, error-in-200, wrong-family, cached, unknown-fields, redirect, malformed-chunk, empty, other-dimensions (embeddings only). Errors with a code: context_length_exceeded, content_policy_violation, insufficient_quota, rate_limit, overloaded.
 */
export type StepWord =
  | "hang"
  | "reset"
  | "html"
  | "html-200"
  | "error-in-200"
  | "wrong-family"
  | "cached"
  | "unknown-fields"
  | "cut"
  | "cut-clean"
  | "drip"
  | "redirect"
  | "cut-role"
  | "slow"
  | "stall"
  | "malformed-chunk"
  | "empty"
  | "other-dimensions"
  | "context_length_exceeded"
  | "content_policy_violation"
  | "insufficient_quota"
  | "rate_limit"
  | "overloaded";
export type Via = "client";
export type FallbackVisibleIn = "log" | "header";
export type FieldValue = string | number | boolean;
export type TrafficPointer = string;
export type LogAuth =
  | ("bearer" | "basic" | "x-api-key" | "api-key" | "x-goog-api-key" | "none")
  | {
      /**
       * The header that carries the credential, in lower case.
       */
      header: string;
      /**
       * A word before the credential, such as ApiKey or Splunk.
       */
      prefix?: string;
    };
export type LogContent = "json" | "json-lines" | "json-array";
export type LineForm = "json" | "cri" | "docker" | "journald" | "syslog";
export type LogIds = "whole" | "within" | "base64";
export type ExpectedValue =
  | HeaderText
  | {
      /**
       * The hex SHA-256 of this file at the head of the pull request.
       */
      sha256: string;
    };
/**
 * Paths that a promotion may touch, with `*` and `**` as wildcards.
 *
 * @minItems 1
 * @maxItems 64
 */
export type ScopePaths = LogPath[];
export type ShareProblem =
  | "file-missing"
  | "file-unreadable"
  | "other-format"
  | "template"
  | "over-limit"
  | "not-utf8"
  | "control-character"
  | "directive"
  | "syntax"
  | "duplicate-key"
  | "key-not-text"
  | "alias-without-anchor"
  | "document-missing"
  | "document-ambiguous"
  | "pointer-invalid"
  | "path-missing"
  | "path-ambiguous"
  | "index-ambiguous"
  | "merge-key"
  | "tagged"
  | "no-share"
  | "no-weights"
  | "group-of-one"
  | "entry-missing"
  | "weight-ambiguous"
  | "weight-outside"
  | "weight-missing"
  | "weight-not-a-number"
  | "weight-notation"
  | "units-differ"
  | "merge-conflict"
  | "merge-tangled";
/**
 * The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik. generic reads only standard headers and statuses.
 */
export type DialectName = "generic" | "envoy" | "haproxy" | "litellm" | "nginx" | "portkey" | "traefik";
export type ContractState =
  | "unchecked"
  | "unchanged"
  | "text-changed"
  | "contract-changed"
  | "anchor-missing"
  | "moved"
  | "unavailable"
  | "stale";
export type CheckName =
  | "smoke"
  | "stream"
  | "bad-credential"
  | "unknown-model"
  | "invalid-body"
  | "wrong-path"
  | "fallback"
  | "retries"
  | "worst-case"
  | "promoted-target"
  | "recovery";
/**
 * The public id of one exchange: the value of x-request-id and, without dashes, the trace id in traceparent.
 */
export type GateId = string;
export type Instant = string;
export type ForcedBy = "none" | "witness" | "model" | "headers" | "mock";
export type TransportFailure =
  | "dns"
  | "refused"
  | "unreachable"
  | "tls"
  | "connect-timeout"
  | "timeout"
  | "reset"
  | "closed"
  | "bad-http"
  | "too-large"
  | "headers-too-large"
  | "too-many-interim"
  | "encoded"
  | "cancelled"
  | "unknown";
export type ResponseFamily = RequestFamily | ("error" | "unparseable" | "none");
export type Confidence = "high" | "medium" | "low";
export type Envelope =
  | "openai"
  | "openai_string_code"
  | "anthropic"
  | "google_rpc"
  | "gemini_interactions"
  | "azure"
  | "apim"
  | "aws"
  | "openrouter"
  | "portkey_failure"
  | "portkey_html"
  | "one_api"
  | "bifrost"
  | "cloudflare"
  | "kong"
  | "apisix"
  | "fastapi"
  | "cohere"
  | "problem_json"
  | "flat_string"
  | "html"
  | "plain_text"
  | "empty"
  | "other_json";
/**
 * ending: finish_reason, status or incomplete_details.reason. cut-before-text: the output cap was reached before any text. type: content-type. last-event-open: the last event of a stream has no blank line after it.
 */
export type Remark =
  | "ending-missing"
  | "ending-unknown"
  | "cut-before-text"
  | "type-missing"
  | "type-wrong"
  | "compressed"
  | "not-utf8"
  | "last-event-open";
/**
 * How many numbers a vector of the answer has; null for an answer without vectors.
 */
export type Dimensions = number | null;
export type ElapsedBucket = "0-100ms" | "100-300ms" | "300ms-1s" | "1-3s" | "3-10s" | "10-30s" | "30s-up";
/**
 * Whether the source counts attempts or retries. The first call is attempt 1 and retry 0.
 */
export type Basis = "retries" | "attempts" | "list" | "events";
export type Scope = "path" | "gateway" | "last-target" | "unknown";
export type Bound = "exact" | "at-least" | "unknown";
export type Count = number;
/**
 * The format that the answer is asked for in. Nothing asked for is text.
 */
export type AnswerFormat = "text" | "json_object" | "json_schema" | "other";
export type Unavailability =
  | "unreachable"
  | "timeout"
  | "refused-status"
  | "private-address"
  | "other-host"
  | "too-large"
  | "encoded"
  | "not-text"
  | "not-a-document"
  | "bot-wall"
  | "no-facts"
  | "too-complex"
  | "file-missing"
  | "cancelled";
export type RuleId = string;
export type FindingArg = number | string;
export type RecordDecision = "promote" | "hold" | "investigate";
/**
 * Files that configure this gateway, such as its configuration and start scripts. A change to one of them next to a weight change holds.
 *
 * @minItems 1
 * @maxItems 64
 */
export type ConfigPaths = LogPath[];
/**
 * unknown: nobody knows how often this layer repeats a call. Counts as at least 1.
 */
export type UnknownAttempts = "unknown";
export type Check = CheckKind | CheckSettings;
/**
 * The checks of the route: names, or maps with settings. Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback.
 *
 * @minItems 1
 * @maxItems 32
 */
export type Checks = Check[];
/**
 * Request fields that the gateway may send to one target but not to another. `model` may always differ.
 *
 * @minItems 1
 * @maxItems 64
 */
export type MayDiffer = RequestField[];
/**
 * The checks of the route: names, or maps with settings. Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback.
 *
 * @minItems 1
 * @maxItems 32
 */
export type Checks1 = Check[];
/**
 * A header of the gateway's answers, and its required value.
 */
export type Expectation =
  | {
      /**
       * Default: every gateway in use.
       */
      gateway?: string;
      /**
       * The header of the answers to compare, such as x-litellm-version.
       */
      header: string;
      /**
       * `*` is the only wildcard.
       */
      matches: string;
    }
  | {
      /**
       * Default: every gateway in use.
       */
      gateway?: string;
      /**
       * The header of the answers to compare, such as x-litellm-version.
       */
      header: string;
      /**
       * The exact value: a text, or { sha256: PATH } for the digest of a file.
       */
      equals:
        | HeaderText
        | {
            /**
             * The hex SHA-256 of this file at the head of the pull request.
             */
            sha256: string;
          };
    };
export type Duration = string;
export type ContractSource = string;
/**
 * Default: smoke, bad-credential, unknown-model, invalid-body, wrong-path and fallback.
 *
 * @minItems 1
 * @maxItems 32
 */
export type Checks2 = Check[];
/**
 * @minItems 1
 * @maxItems 64
 */
export type MayDiffer1 = RequestField[];
export type Size = string;
/**
 * Files that configure the gateway, such as its configuration and start scripts, with `*` and `**` as wildcards.
 *
 * @minItems 1
 * @maxItems 64
 */
export type ConfigPaths1 = LogPath[];
export type HttpsUrl = string;
/**
 * numbered-rows: one numbered row per call, so a missing row is noticed. rows: one row per call without numbers, so a missing row goes unnoticed. list: one row per request that lists its calls. count: one row per request that counts its calls.
 */
export type RestsOn = "numbered-rows" | "rows" | "list" | "count";

export interface PinnedContract {
  schema: "fallback-gate/baseline/v1";
  source: SourceUrl;
  kind: DocumentKind;
  pinned: Day;
  facts: ContractFacts;
  /**
   * Maps the name of a section to the digest of its normalised text, and the request or answer of an operation to the digest of all its constraints.
   */
  sections: {
    [k: string]: Digest;
  };
  /**
   * Maps a place, such as `POST /chat/completions request: messages[]`, to the required shape of a request or answer there.
   */
  shapes: {
    [k: string]: Shape;
  };
}
/**
 * Facts of the documentation, sorted. An empty list means that the documentation does not state it.
 */
export interface ContractFacts {
  /**
   * Method and path, such as `POST /v1/chat/completions`.
   *
   * @maxItems 100
   */
  operations: string[];
  /**
   * @maxItems 20
   */
  base_urls: SourceUrl[];
  /**
   * How a request is authenticated: `bearer`, or the name of a header. Joined by `and` if several are sent together.
   *
   * @maxItems 20
   */
  auth: string[];
  /**
   * @maxItems 200
   */
  required_fields: string[];
  /**
   * Required parameters outside the path and the body, such as `query api-version` or `header anthropic-version`.
   *
   * @maxItems 50
   */
  required_parameters: string[];
  /**
   * Values of the field `object`.
   *
   * @maxItems 50
   */
  response_objects: string[];
  /**
   * @maxItems 100
   */
  statuses: number[];
}
export interface Shape {
  type: ShapeType;
  /**
   * @maxItems 500
   */
  required: PartName[];
  properties: {
    [k: string]: ShapeType;
  };
}
export interface Bundle {
  schema: "fallback-gate/bundle/v1";
  /**
   * SHA-256 over the text of bundle.json without line ends and without this field, which is the first line after the bracket.
   */
  digest: string;
  run: RunContext;
  manifest: EffectiveManifest;
  promotion: Promotion;
  evidence: Evidence;
  /**
   * @maxItems 100000
   */
  findings: Finding[];
  decision: Judgement;
  /**
   * @maxItems 100000
   */
  records: EvidenceRecord[];
  /**
   * Earlier runs on this pull request, oldest first, as recorded in our own comment. For display only.
   *
   * @maxItems 50
   */
  trail: TrailEntry[];
  shard?: ShardBinding;
  /**
   * Only in a merged bundle: the partial bundles that its evidence comes from, by shard. A shard that is not here sent none that could be used.
   *
   * @maxItems 256
   */
  legs?: MergedLeg[];
}
export interface RunContext {
  run_id: Identifier;
  run_attempt: number;
  run_number: number;
  /**
   * When the run began. Dates such as `checked` and `expires` are compared with it.
   */
  at: string;
  repository: string | null;
  /**
   * The GitHub event, or `local`.
   */
  event: string;
  pull_request: number | null;
  head_sha: CommitSha | null;
  base_sha: CommitSha | null;
  tool_version: Identifier;
  node_version: Identifier;
  notes: Notes;
  /**
   * The base branch of the pull request; null if there is none.
   */
  base_ref: BranchName | null;
  /**
   * The default branch, if the run is on another branch and its event names no base; else null.
   */
  default_ref: BranchName | null;
  /**
   * The head of the pull request is in another repository.
   */
  from_fork: boolean;
  /**
   * The workflow of this repository that runs the gate; null if it is in another repository or there is none.
   */
  workflow_file: ShownPath | null;
  /**
   * false: the runner does not report which workflow runs the gate, or reports it in an unknown form.
   */
  workflow_known: boolean;
  /**
   * Operating system and architecture, such as Linux-X64.
   */
  runner: Identifier | null;
  /**
   * SHA-256 over the files of the action that ran.
   */
  tool_digest: Digest | null;
  /**
   * Names of the CA and proxy variables that were set. The gate uses them only for calls to GitHub.
   *
   * @maxItems 16
   */
  network_variables: EnvironmentName[];
}
/**
 * The manifest with every default filled in.
 */
export interface EffectiveManifest {
  file: RepositoryPath;
  digest: Digest;
  limits: {
    /**
     * null: no limit beyond the number that the checks need.
     */
    requests: number | null;
  };
  gateways: {
    [k: string]: EffectiveGateway;
  };
  contracts: {
    [k: string]: Contract;
  };
  /**
   * @minItems 1
   * @maxItems 2000
   */
  routes: EffectiveRoute[];
  /**
   * Maps the JSON Pointer of a value in the file to its [line, column].
   */
  lines: {
    /**
     * @minItems 2
     * @maxItems 2
     */
    [k: string]: number[];
  };
  /**
   * @maxItems 32
   */
  layers: EffectiveLayer[];
  /**
   * @maxItems 128
   */
  logs: EffectiveLog[];
  environment: EffectiveEnvironment | null;
  scope: ScopePaths | null;
  /**
   * @maxItems 200
   */
  waivers: Waiver[];
}
export interface EffectiveGateway {
  dialect: Dialect;
  auth: Auth;
  /**
   * The name of the variable, never its value.
   */
  credential: EnvironmentName | null;
  headers: {
    [k: string]: HeaderSource;
  };
  concurrency: number;
  cool_downs: boolean;
  timeout_ms: number;
  credential_of: CredentialOf;
  settle_ms: number;
  /**
   * @maxItems 128
   */
  config: LogPath[];
}
export interface Dialect {
  /**
   * The name of this dialect in the evidence.
   */
  name: string;
  /**
   * measured only for built-in dialects; documented for a dialect in a manifest, which counts a lower bound.
   */
  verified: "measured" | "documented";
  /**
   * gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider.
   */
  credential_of: "gateway" | "provider";
  /**
   * Headers that carry the gate id, in addition to x-request-id and traceparent.
   *
   * @maxItems 8
   */
  gate_id?: HeaderName[];
  no_cache?: Additions;
  /**
   * Headers that report attempts. May be empty.
   *
   * @maxItems 8
   */
  accounts: HeaderAccount[];
  /**
   * The header that names the target that answered. If it is not the first target, the header shows one switch.
   */
  target?: string;
  /**
   * Headers that show that an answer came from a cache.
   *
   * @maxItems 16
   */
  cache?: CacheEvidence[];
  /**
   * The header that counts the switches of an exchange. 0 means none.
   */
  switches?: string;
  no_fallback?: Additions1;
  mock?: Additions2;
  /**
   * The gateway's own error codes or types, by class.
   */
  error_codes?: {
    [k: string]: ErrorClass;
  };
  /**
   * The header with the gateway's version.
   */
  version?: string;
  log?: LogFormat;
}
/**
 * Headers and top-level body fields to add to a request.
 */
export interface Additions {
  /**
   * Headers to add, by name.
   */
  headers?: {
    [k: string]: HeaderText;
  };
  /**
   * Top-level body fields to add, by name.
   */
  body?: {
    [k: string]: unknown;
  };
}
export interface HeaderAccount {
  /**
   * The name of the header, in lower case, such as x-edge-retries.
   */
  header: string;
  /**
   * What it counts: retries (the first call is 0), attempts (the first call is 1), a list with one entry per call, or events.
   */
  basis: "retries" | "attempts" | "list" | "events";
  /**
   * Whose attempts it counts: path (all layers), gateway, last-target, or unknown.
   */
  scope: "path" | "gateway" | "last-target" | "unknown";
  /**
   * Status classes for which the gateway always sends the header. If it is missing then, the account has the value null.
   *
   * @maxItems 6
   */
  promised?: StatusClass[];
  /**
   * What a missing header means, by status class. Default: unknown, never zero.
   */
  absent?: {
    /**
     * What a missing header means on a 1xx answer: zero attempts, or unknown.
     */
    "1xx"?: "zero" | "unknown";
    /**
     * What a missing header means on a 2xx answer: zero attempts, or unknown.
     */
    "2xx"?: "zero" | "unknown";
    /**
     * What a missing header means on a 3xx answer: zero attempts, or unknown.
     */
    "3xx"?: "zero" | "unknown";
    /**
     * What a missing header means on a 4xx answer: zero attempts, or unknown.
     */
    "4xx"?: "zero" | "unknown";
    /**
     * What a missing header means on a 5xx answer: zero attempts, or unknown.
     */
    "5xx"?: "zero" | "unknown";
    /**
     * What a missing header means if there is no answer: zero attempts, or unknown.
     */
    none?: "zero" | "unknown";
  };
  /**
   * When the count is exact. By default it is a lower bound.
   */
  exact_when?: {
    /**
     * Status classes on which the count is exact.
     *
     * @minItems 1
     * @maxItems 6
     */
    status: StatusClass[];
    /**
     * Headers that must have these values for an exact count.
     */
    headers?: {
      [k: string]: HeaderText;
    };
  };
}
export interface CacheEvidence {
  /**
   * The name of the header, in lower case, such as x-cache.
   */
  header: string;
  /**
   * Values that mean the answer came from a cache. `*` is the only wildcard, and case is ignored.
   *
   * @minItems 1
   * @maxItems 8
   */
  hit: string[];
  /**
   * Values that match `hit` but do not mean a hit.
   *
   * @maxItems 8
   */
  miss?: string[];
}
/**
 * Headers and top-level body fields to add to a request.
 */
export interface Additions1 {
  /**
   * Headers to add, by name.
   */
  headers?: {
    [k: string]: HeaderText;
  };
  /**
   * Top-level body fields to add, by name.
   */
  body?: {
    [k: string]: unknown;
  };
}
/**
 * Headers and top-level body fields to add to a request.
 */
export interface Additions2 {
  /**
   * Headers to add, by name.
   */
  headers?: {
    [k: string]: HeaderText;
  };
  /**
   * Top-level body fields to add, by name.
   */
  body?: {
    [k: string]: unknown;
  };
}
/**
 * The format of the gateway's log. If it is given, a manifest need not describe it.
 */
export interface LogFormat {
  rows: LogRows;
  fields: LogFields;
  events?: LogEvents;
  no_call?: NoCall;
  call_like?: CallLike;
  redispatch?: Redispatch;
  separators?: Separators;
}
/**
 * JSON Pointers into a row. Dotted paths would not work, because OpenTelemetry's keys contain dots.
 */
export interface LogFields {
  /**
   * The gate id, as sent in x-request-id or the dialect's own header.
   */
  id?: string;
  /**
   * The trace id, or a whole traceparent.
   */
  trace?: string;
  /**
   * The event: a value listed under `events`.
   */
  event?: string;
  /**
   * The target of the call.
   */
  target?: string;
  /**
   * The status of the call, or of the request.
   */
  status?: string;
  time?: JsonPointer;
  /**
   * A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field.
   */
  attempt?: string;
  /**
   * A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field.
   */
  attempts?: string;
  /**
   * A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field.
   */
  retries?: string;
  /**
   * A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field.
   */
  targets?: string;
  /**
   * A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field.
   */
  statuses?: string;
}
/**
 * For `rows: event`: which events are calls, switches and outcomes.
 */
export interface LogEvents {
  /**
   * Events that mean one call to a provider.
   *
   * @maxItems 16
   */
  attempt?: EventPattern[];
  /**
   * Events that mean one switch to another target.
   *
   * @maxItems 16
   */
  switch?: EventPattern[];
  /**
   * Events that give the final status of the preceding call to the same target.
   *
   * @maxItems 16
   */
  outcome?: EventPattern[];
  /**
   * Other known events. An event that no list names makes the count a lower bound.
   *
   * @maxItems 16
   */
  other?: EventPattern[];
}
export interface Contract {
  /**
   * The URL of an https page or OpenAPI file, or the path of a copy in the repository.
   */
  source: string;
  /**
   * The page that a source in the repository is a copy of.
   */
  origin?: string;
  /**
   * The day on which a person last read the page, or compared the copy with it.
   */
  checked?: string;
  /**
   * How long after `checked` the contract counts as current.
   */
  max_age?: string;
  /**
   * The file with the facts pinned by `fallback-gate contract pin`.
   */
  baseline?: string;
  /**
   * The page that explains how to contact the provider's support.
   */
  escalation?: string;
}
export interface EffectiveRoute {
  id: Identifier;
  gateway: Identifier;
  family: RequestFamily;
  path: RequestPath;
  model: ModelName;
  output_cap: {
    field: "max_tokens" | "max_completion_tokens" | "max_output_tokens" | "maxOutputTokens" | "maxTokens" | "none";
    tokens: number;
  };
  contract: Identifier;
  targets: {
    /**
     * @maxItems 16
     */
    [k: string]: TargetAlias[];
  };
  order: TargetOrder;
  refusals: RefusalPolicy;
  context: ContextPolicy;
  /**
   * null: the time until the primary serves again is shown but not judged.
   */
  failback: EffectiveFailback | null;
  ask: {
    tools: false | true;
    system: false | true;
    json: false | true;
  };
  /**
   * @maxItems 64
   */
  may_differ: RequestField[];
  /**
   * null: the gate repeats a valid request until the promoted target is drawn.
   */
  pin: Pin | null;
  retry_budget: {
    attempts: number;
    proof: Source;
    retrying_layers: number;
    wait: EffectiveWait | null;
  };
  /**
   * @minItems 1
   * @maxItems 64
   */
  checks: EffectiveCheck[];
  fallback_visible_in: FallbackVisibleIn;
  traffic: Traffic | null;
}
export interface EffectiveFailback {
  within_ms: number;
}
export interface EffectiveWait {
  min_ms: number | null;
  max_ms: number | null;
}
export interface EffectiveCheck {
  check: CheckKind;
  /**
   * null: the check's own classes.
   */
  accept: ErrorClass[] | null;
  gateway: Identifier;
  /**
   * Whether the gate requests a stream.
   */
  stream: boolean;
  repeat: number;
  /**
   * null: the check makes a fixed number of exchanges.
   */
  draws: number | null;
  /**
   * null: the check does not simulate an outage.
   */
  calls: number | null;
  /**
   * null: any target but the first.
   */
  to: Identifier | null;
  /**
   * null: the first target at the bound witness answers 500.
   */
  force: Force | null;
  via: Via | null;
}
/**
 * Answers by target, in order. The last step repeats. `first` means the target that the exchange reaches first.
 */
export interface Faults {
  /**
   * @minItems 1
   * @maxItems 100
   */
  [k: string]: Step[];
}
/**
 * Where to read the route's share of traffic. Without it, the route is gated on every run.
 */
export interface Traffic {
  /**
   * The YAML or JSON file that contains the route's weight.
   */
  file: string;
  doc?: FieldValues;
  /**
   * The weights of the group, with `*` at the step where they differ; a list of pointers if they are in several places.
   */
  among?: TrafficPointer | TrafficPointer[];
  /**
   * The route's own weight: `{ key: NAME }` in a map, fields and their values in a list. Without `among`, a pointer to one number.
   */
  at: TrafficPointer | FieldValues1;
  /**
   * The weight that the gateway uses for an entry without one. Without this setting, such an entry makes the share unknown.
   */
  default?: number;
}
/**
 * Selects one of several documents by its fields.
 */
export interface FieldValues {
  [k: string]: FieldValue;
}
export interface FieldValues1 {
  [k: string]: FieldValue;
}
export interface EffectiveLayer {
  name: Identifier;
  /**
   * null: unknown, at least 1.
   */
  attempts: number | null;
  timeout_ms: number | null;
}
export interface EffectiveLog {
  name: Identifier;
  gateway: Identifier;
  source: "jsonl" | "http";
  path: LogPath | null;
  endpoint: Identifier | null;
  auth: LogAuth;
  headers: LogHeaders;
  request: LogRequest | null;
  at: JsonPointer | null;
  pages: LogPages | null;
  content: LogContent;
  line: LineForm;
  ids: LogIds;
  format: LogFormat1;
  settle_ms: number;
  max_bytes: number;
  bodies: "refused" | "allowed";
}
export interface LogHeaders {
  [k: string]: HeaderText;
}
/**
 * One request per exchange. {gate_id} and {trace_id} are replaced by its ids.
 */
export interface LogRequest {
  /**
   * GET or POST. Only POST has a body.
   */
  method?: "GET" | "POST";
  /**
   * The path below the endpoint's URL, such as /loki/api/v1/query_range.
   */
  path: string;
  /**
   * Query parameters, by name.
   */
  query?: {
    [k: string]: string;
  };
  /**
   * Sent as JSON.
   */
  body?: {
    [k: string]: unknown;
  };
}
/**
 * How to request the next page, until a page has fewer rows than `size`.
 */
export interface LogPages {
  /**
   * The query parameter or body field that changes.
   */
  parameter: string;
  /**
   * How many rows a full page has. A page with fewer rows is the last one.
   */
  size: number;
  /**
   * A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field.
   */
  from?: string;
}
export interface LogFormat1 {
  rows: LogRows;
  fields: LogFields;
  events?: LogEvents;
  no_call?: NoCall;
  call_like?: CallLike;
  redispatch?: Redispatch;
  separators?: Separators;
}
export interface EffectiveEnvironment {
  name: Identifier;
  /**
   * @maxItems 64
   */
  expect: EffectiveExpectation[];
  /**
   * @maxItems 64
   */
  flags: Identifier[];
}
export interface EffectiveExpectation {
  /**
   * null: every gateway in use.
   */
  gateway: Identifier | null;
  header: HeaderName;
  matches: HeaderText | null;
  equals: ExpectedValue | null;
}
export interface Waiver {
  /**
   * The rule whose findings are accepted, such as retry-known.
   */
  rule: string;
  /**
   * The id of the route with these findings.
   */
  route: string;
  /**
   * Why the findings are accepted, for reviewers.
   */
  reason: string;
  /**
   * The person or team responsible, such as @example/llm.
   */
  owner: string;
  /**
   * The last day on which the waiver is valid, such as 2026-12-15. A value that is not a day counts as expired.
   */
  expires: string;
}
export interface Promotion {
  /**
   * nothing: there is no base, every route is gated.
   */
  compared: "pull-request" | "merge-group" | "push" | "default-branch" | "local" | "nothing";
  base: Base | null;
  /**
   * Why base and head could not be compared; null if they were.
   */
  obstacle: ("fork" | "no-token" | "no-permission" | "not-found" | "failed" | "base-manifest" | "unlisted") | null;
  /**
   * The branch that the change is compared with, even if it was not found; null if there is none.
   */
  base_ref: BranchName | null;
  /**
   * Base has no manifest, and the change does not remove one.
   */
  adoption: boolean;
  /**
   * Manifests of base that this one replaces: the change removes them, or base has deleted this one since. The change is judged by them.
   *
   * @maxItems 500
   */
  replaced_manifests: ShownPath[];
  /**
   * Routes of a first manifest whose weight already exists at base and is raised by this change.
   *
   * @maxItems 2000
   */
  adopted_raises: Identifier[];
  /**
   * @maxItems 2000
   */
  routes: RoutePromotion[];
  /**
   * @maxItems 1000
   */
  rule_changes: RuleChange[];
  /**
   * Other changes, besides weights, that affect where traffic goes.
   *
   * @maxItems 1000
   */
  reviewed_changes: ReviewedChange[];
  /**
   * null if no scope is declared or nothing is compared.
   */
  outside_scope: OutsideScope | null;
  /**
   * The changed files; null if no route is gated or nothing is compared.
   */
  changed_files: ShownFiles | null;
  /**
   * The manifest, traffic files and gating workflows that base has changed since the merge base.
   *
   * @maxItems 100
   */
  base_changes: ShownPath[];
  /**
   * The head moved to another commit during the run.
   */
  head_moved: boolean;
  /**
   * Only the manifest is changed: a separate pull request for rules.
   */
  only_rules: boolean;
}
export interface Base {
  ref: BranchName | null;
  sha: CommitSha;
  merge_base: CommitSha;
}
/**
 * Whether this route gains traffic and is therefore gated.
 */
export interface RoutePromotion {
  route: Identifier;
  gated: boolean;
  reason: "no-traffic-declared" | "not-asked-for" | "raised" | "not-raised" | "unknown-share" | "no-base";
  /**
   * Share at base, 0 to 1; a plain number if the manifest declares no `among`.
   */
  from: number | null;
  to: number | null;
  /**
   * from and to are shares; else plain numbers.
   */
  of_sum: boolean;
  problem: ShareProblem | null;
  /**
   * The route's own weight at head.
   */
  at: Position | null;
  unread?: Unread;
  /**
   * Entries in the route's group with a weight above 0 that base does not have and no route names; absent if there are none.
   *
   * @maxItems 100
   */
  new_entries?: NewEntry[];
}
export interface Position {
  file: ShownPath;
  line: number;
  column: number;
}
/**
 * The place of the problem; only present with one.
 */
export interface Unread {
  /**
   * Where the problem is: at the tip of base, at head, at both, at the merge base, or in the result of the merge.
   */
  side: "base" | "head" | "both" | "merge-base" | "merge";
  /**
   * The place of the problem in the traffic file.
   */
  at: Position | null;
  /**
   * A pointer to the problem in the traffic file.
   */
  field: string | null;
}
/**
 * An entry of a group at head, and a pointer to it.
 */
export interface NewEntry {
  field: string;
  at: Position;
}
export interface RuleChange {
  pointer: string;
  route: Identifier | null;
  direction: "tighter" | "looser" | "neutral";
  at: Position;
  /**
   * true: the value of this pull request applies. false: base's value does.
   */
  in_effect: boolean;
}
export interface ReviewedChange {
  what: "traffic-file" | "manifest" | "workflow" | "workflow-part" | "workflow-unknown" | "config" | "config-unknown";
  route: Identifier | null;
  field: string;
  at: Position;
}
export interface OutsideScope {
  /**
   * @maxItems 100
   */
  files: ShownPath[];
  /**
   * Further files.
   */
  more: number;
  /**
   * Every changed file was listed.
   */
  complete: boolean;
}
export interface ShownFiles {
  /**
   * @maxItems 20
   */
  files: ShownPath[];
  /**
   * How many more there are.
   */
  more: number;
  /**
   * Every changed file was listed.
   */
  complete: boolean;
}
/**
 * Facts only, no decision.
 */
export interface Evidence {
  /**
   * @maxItems 128
   */
  gateways: GatewayEvidence[];
  /**
   * @maxItems 2000
   */
  routes: RouteEvidence[];
  /**
   * Why the run ended before every exchange was made.
   */
  stopped: "no" | "cancelled" | "out-of-time";
  /**
   * @maxItems 64
   */
  leaks: Leak[];
  /**
   * @maxItems 128
   */
  logs: LogEvidence[];
  /**
   * @maxItems 4096
   */
  environment: ExpectationEvidence[];
  /**
   * Missing if fallback-gate started no replica.
   *
   * @minItems 1
   * @maxItems 64
   */
  replicas?: ReplicaEvidence[];
  partials?: PartialsEvidence;
  /**
   * @maxItems 512
   */
  contracts: ContractEvidence[];
  /**
   * @maxItems 128
   */
  witnesses: WitnessEvidence[];
}
export interface GatewayEvidence {
  gateway: Identifier;
  credential: "present" | "missing" | "not-used";
  /**
   * Names of required environment variables that are empty or not set.
   *
   * @maxItems 33
   */
  missing: EnvironmentName[];
  /**
   * The dialect whose headers its answers carry, although it is configured as generic.
   */
  recognised: DialectName | null;
  /**
   * spoke: it showed at least one call of this run. incomplete: calls of this run are missing from its journal.
   */
  witness: "none" | "spoke" | "silent" | "unreachable" | "incomplete";
  /**
   * The value of the dialect's version header.
   */
  version: Identifier | null;
  /**
   * Names of the configured headers.
   *
   * @maxItems 32
   */
  headers: HeaderName[];
}
export interface RouteEvidence {
  route: Identifier;
  contract_state: ContractState;
  /**
   * Null if no file under the gateway's `config` shows the route.
   */
  by_configuration: ByConfiguration | null;
  /**
   * @maxItems 1000
   */
  exchanges: Exchange[];
  /**
   * @maxItems 64
   */
  unrun: UnrunCheck[];
}
/**
 * The most provider calls that the gateway's own configuration allows for one request, as `fallback-gate map` reads it.
 */
export interface ByConfiguration {
  at: Position;
  /**
   * Why the file was not read; null if it was. `missing`: it is not there. `refused`: `fallback-gate map` prints the reason. `unreadable`: it is too large, or reading failed.
   */
  unread: "missing" | "refused" | "unreadable" | null;
  /**
   * Whether the numbers of this kind of configuration were compared with the calls that the real gateway makes.
   */
  measured: boolean;
  /**
   * How many things that could change the number the file does not show. `fallback-gate map` lists them.
   */
  cannot_know: number;
  /**
   * Null if the file does not show the number.
   */
  attempts: number | null;
}
/**
 * One user request and its answer.
 */
export interface Exchange {
  check: CheckName;
  exchange: number;
  gateway: Identifier;
  gate_id: GateId;
  at: Instant;
  forced_by: ForcedBy;
  observation: Observation;
  ledger: Ledger;
  /**
   * Who sent the requests: the gate itself, or the user's client through the tap.
   */
  via: "gate" | "client";
  client_exit: ClientExit | null;
  /**
   * Check recovery: milliseconds from the end of the outage until this request was sent; null during the outage, and for every other check.
   */
  after_outage_ms: Count | null;
  /**
   * @maxItems 64
   */
  exposures: Exposure[];
  /**
   * The model name in a valid answer: none, the requested name, the name of the serving target or of another target, or anything else. null without a valid answer, or if the serving target is unknown.
   */
  answer_model: ("absent" | "asked" | "serving-target" | "another-target" | "other") | null;
  /**
   * Whether the answer carried its own request id, which a provider's support asks for. The id itself is only in the escalation packet.
   */
  request_id: boolean;
}
/**
 * The body-free facts of one exchange.
 */
export interface Observation {
  failure: TransportFailure | null;
  status: number | null;
  status_class: StatusClass;
  response_family: ResponseFamily;
  error_class: ErrorClass | null;
  error_confidence: Confidence | null;
  error_envelope: Envelope | null;
  error_origin: "client" | "edge" | "gateway" | "provider" | "unknown" | "none";
  /**
   * A 2xx that carries an error.
   */
  error_in_success: boolean;
  /**
   * The class named by the body is not documented with this status.
   */
  against_status: boolean;
  /**
   * capped: cut by our own output cap, which is a pass.
   */
  terminal: "complete" | "capped" | "incomplete" | "none";
  usage_present: boolean | null;
  /**
   * Unusual features of the answer's form, whether or not the answer was accepted.
   *
   * @maxItems 8
   */
  remarks: Remark[];
  dimensions: Dimensions;
  /**
   * Whether the text is one complete answer of the scripted provider, the beginning of one, or a mixture of several; null for any other text.
   */
  scripted_answer: ("whole" | "truncated" | "stitched") | null;
  cache: "hit" | "unknown";
  elapsed_bucket: ElapsedBucket;
  served_by: Identifier | null;
  /**
   * The request field that the error names: the model, another field, or none.
   */
  error_param: "none" | "model" | "other";
}
/**
 * All accounts of one exchange, normalised and compared.
 */
export interface Ledger {
  /**
   * @maxItems 16
   */
  expected: ExpectedSource[];
  /**
   * @maxItems 16
   */
  accounts: Account[];
  attempts: Attempts;
  /**
   * Pairs of indexes into accounts that cannot both be true.
   *
   * @maxItems 120
   */
  contradictions: number[][];
  /**
   * Calls that reached a provider, in order, as the witness saw them.
   *
   * @maxItems 1000
   */
  calls: Call[];
  /**
   * Requests that the client sent for one user request. 1 if the gate sent the request itself.
   */
  client_requests: number;
  /**
   * The called targets, in order. Repeated calls to the same target count once.
   *
   * @maxItems 1000
   */
  targets: Identifier[];
  /**
   * @maxItems 1000
   */
  waits: Wait[];
  /**
   * How calls were matched to this exchange. time: the client did not use the prompt, and no other exchange ran at the same time.
   */
  attribution: "nonce" | "time" | "none";
  /**
   * Switches that the gateway itself reports; null if it reports none.
   */
  switches: {
    header: Count | null;
    log: Count | null;
  };
  /**
   * SHA-256 over the canonical JSON of the ledger without this field.
   */
  digest: string;
  /**
   * The rows of each log of the gateway for this exchange. The counts, targets and switches of logs are derived from them.
   *
   * @maxItems 16
   */
  logs: LoggedExchange[];
}
export interface ExpectedSource {
  source: Source;
  name: Identifier;
}
/**
 * What one source reports about the attempts of one exchange.
 */
export interface Account {
  source: Source;
  /**
   * The header, the log, or the gateway of the witness.
   */
  name: string;
  basis: Basis;
  scope: Scope;
  bound: Bound;
  /**
   * The value that the source reported; null if it reported none.
   */
  value: number | null;
  /**
   * The value converted to attempts.
   */
  attempts: Count | null;
  /**
   * What the count is based on. Only logs have this field.
   */
  rests_on?: "numbered-rows" | "rows" | "list" | "count";
}
/**
 * The strongest statement about provider calls that the accounts support.
 */
export interface Attempts {
  value: Count | null;
  bound: Bound;
  source: "header" | "log" | "witness" | "none";
  scope: Scope;
  per_target: {
    [k: string]: Count;
  };
}
export interface Call {
  target: Identifier;
  /**
   * After the start of the exchange's first call.
   */
  started_ms: number;
  ended_ms: number | null;
  /**
   * null if the provider gave no status, as with a hang or a reset.
   */
  status: number | null;
  retry_after_ms: number | null;
  /**
   * The shape of the request; null if its body could not be read.
   */
  shape: RequestShape | null;
}
export interface RequestShape {
  /**
   * By the path. other: a path of no family.
   */
  family: RequestFamily | "other";
  /**
   * The documented fields of the family that the body has, sorted.
   *
   * @maxItems 64
   */
  fields: RequestField[];
  /**
   * How many other fields it has.
   */
  unknown_fields: number;
  /**
   * How many tools or functions it offers.
   */
  tools: number;
  messages: MessageCounts;
  stream: boolean;
  format: AnswerFormat;
  /**
   * Whether the length of the answer is capped, by any of the fields that do that.
   */
  capped: boolean;
  /**
   * Whether the model that it asks for is the name of the target.
   */
  model: "target" | "other" | "none";
}
/**
 * How many messages of each role. system: also `developer`, and the `instructions` of responses.
 */
export interface MessageCounts {
  system: Count;
  user: Count;
  assistant: Count;
  tool: Count;
  other: Count;
}
/**
 * The pause between the end of one call and the start of the next at the same target.
 */
export interface Wait {
  target: Identifier;
  wait_ms: number;
  /**
   * The Retry-After of the earlier call's answer.
   */
  retry_after_ms: number | null;
}
export interface LoggedExchange {
  log: Identifier;
  /**
   * Rows of this exchange that could be read.
   */
  rows: number;
  /**
   * The logged calls in order; empty if rows only count them.
   *
   * @maxItems 1000
   */
  calls: LoggedCall[];
  /**
   * Rows that report how a call ended, if the log writes them separately: the target that refused it, and the status.
   *
   * @maxItems 1000
   */
  outcomes: LoggedCall[];
  /**
   * null if the log cannot show switches.
   */
  switches: Count | null;
  /**
   * Why there may have been more calls than the log shows. If empty, the count is exact.
   *
   * @maxItems 16
   */
  flaws: LogFlaw[];
}
export interface LoggedCall {
  target: Identifier | null;
  /**
   * null if the log gives none.
   */
  status: number | null;
}
export interface LogFlaw {
  /**
   * Each flaw weakens the count and the switches; no-target weakens only the switches. not-whole: the log was not read to its end, or has unreadable rows. unpaired: the lists or counts of one row do not match.
   */
  kind:
    | "not-whole"
    | "unknown-event"
    | "no-field"
    | "no-count"
    | "no-number"
    | "gap"
    | "repeated"
    | "several"
    | "unsplit"
    | "unpaired"
    | "no-target";
  /**
   * How many rows have it.
   */
  rows: number;
  /**
   * The field of the mapping.
   */
  at: JsonPointer | null;
}
/**
 * How the application's own client ended. Its output is not kept.
 */
export interface ClientExit {
  /**
   * exited: ended with an exit code. killed: ended by a signal that the gate did not send. timed-out: killed by the gate.
   */
  how: "exited" | "killed" | "timed-out" | "not-started";
  /**
   * The exit code; null unless it exited.
   */
  code: number | null;
}
/**
 * A field of a log row with content that a log must not contain.
 */
export interface Exposure {
  log: Identifier;
  field: string;
  kind: "credential" | "prompt" | "answer";
}
export interface UnrunCheck {
  check: CheckName;
  /**
   * preflight: an earlier request showed that the check could not be answered (rule reachable). not-compared: base and head could not be compared, so nothing was sent. leg-missing: the job that gates the route left no partial bundle that can be used.
   */
  reason:
    | "credential-missing"
    | "cancelled"
    | "out-of-time"
    | "invalid-record"
    | "pass-through"
    | "no-force"
    | "no-witness"
    | "no-client"
    | "fork"
    | "share-unknown"
    | "preflight"
    | "not-compared"
    | "leg-missing";
}
export interface Leak {
  surface:
    | "records"
    | "bundle"
    | "report"
    | "comment"
    | "summary"
    | "annotations"
    | "outputs"
    | "html"
    | "junit"
    | "statement"
    | "escalation";
  /**
   * Which kind of secret it was, never the value.
   */
  rule: string;
}
/**
 * How well a log could be read.
 */
export interface LogEvidence {
  log: Identifier;
  /**
   * missing: there is no such file. refused: the endpoint refused the credential.
   */
  state: "read" | "missing" | "unreachable" | "refused";
  /**
   * Rows of this run's exchanges.
   */
  rows: number;
  overlong: Count;
  torn: Count;
  unreadable: Count;
  truncated: boolean;
}
export interface ExpectationEvidence {
  gateway: Identifier;
  header: HeaderName;
  expected: HeaderText;
  /**
   * Its place under environment.expect.
   */
  index: number;
  by_digest: boolean;
  /**
   * The value in the answers; null if it was missing or is not safe to show.
   */
  seen: Identifier | null;
  result: "matches" | "differs" | "missing" | "several" | "unreadable";
}
/**
 * The configuration of a replica that fallback-gate started.
 */
export interface ReplicaEvidence {
  /**
   * The gateway's name in the manifest.
   */
  gateway: string;
  /**
   * The kind of gateway, such as litellm.
   */
  kind: string;
  /**
   * The number of values that differ between the configuration and its copy.
   */
  changes: number;
  /**
   * @minItems 1
   * @maxItems 32
   */
  files: ReplicaFileEvidence[];
  /**
   * Other files under the gateway's `config` that show one of its gated routes.
   *
   * @maxItems 64
   */
  others: RepositoryPath[];
}
export interface ReplicaFileEvidence {
  file: RepositoryPath;
  /**
   * Digest of the file that was copied.
   */
  original: string;
  /**
   * Digest of the copy; null if the copy has no such file, or if legs of a divided run made different copies.
   */
  copy: Digest | null;
  /**
   * Whether the file that was copied is that of the head commit.
   */
  result: "matches" | "differs" | "unreadable";
}
/**
 * Only in a merged bundle.
 */
export interface PartialsEvidence {
  /**
   * How the legs ended, as the workflow states it. unknown: it does not say.
   */
  legs: "success" | "failure" | "cancelled" | "skipped" | "unknown";
  /**
   * Files that are not a partial bundle of this run, or not the only one of their shard.
   */
  refused: number;
}
export interface ContractEvidence {
  contract: Identifier;
  source: SourceUrl;
  /**
   * A file of the repository instead of the page itself.
   */
  copy: boolean;
  /**
   * The original page of a copy, as declared in the manifest.
   */
  origin: SourceUrl | null;
  kind: ("openapi" | "markdown" | "html") | null;
  state: ContractState;
  reason: Unavailability | null;
  at: Instant;
  elapsed_ms: number;
  bytes: number | null;
  /**
   * Of the normalised text.
   */
  digest: Digest | null;
  final_url: SourceUrl | null;
  facts: ContractFacts | null;
  baseline: "none" | "compared" | "unreadable";
  /**
   * @maxItems 200
   */
  changes: ContractChange[];
  escalation: "none" | "checked" | "unavailable";
}
export interface ContractChange {
  /**
   * The first four are drift: an existing client may break. The others are information.
   */
  change:
    | "removed"
    | "newly-required"
    | "retyped"
    | "changed"
    | "added"
    | "no-longer-required"
    | "newly-promised"
    | "widened"
    | "narrowed"
    | "text";
  what: string;
}
/**
 * How completely a witness saw the run.
 */
export interface WitnessEvidence {
  /**
   * The gateways that the witness is bound to.
   *
   * @minItems 1
   * @maxItems 128
   */
  gateways: Identifier[];
  /**
   * unreachable: it did not answer. refused: it did not accept the token. foreign: something else answered at its URL. restarted: its journal started again during the run. incomplete: calls of this run are missing from its journal.
   */
  state: "read" | "unreachable" | "refused" | "foreign" | "restarted" | "incomplete";
  /**
   * Calls of this run that the journal no longer has.
   */
  missing: number;
  /**
   * Whether it was watched for the whole quiet period after the last exchange.
   */
  quiet: boolean;
  /**
   * @maxItems 64
   */
  strays: StrayCalls[];
}
/**
 * Provider calls during the run that belong to none of its exchanges.
 */
export interface StrayCalls {
  target: Identifier;
  calls: number;
  /**
   * When the first of them began, in milliseconds after the gate's first request.
   */
  first_ms: number;
}
export interface Finding {
  rule: RuleId;
  /**
   * Which of the rule's cases it is.
   */
  case: string;
  decision: "hold" | "investigate";
  kind: "blocked" | "missing" | "failed" | "drift";
  route: Identifier | null;
  check: CheckName | null;
  exchange: number | null;
  at: Position;
  args: {
    [k: string]: FindingArg;
  };
  /**
   * A waiver on the base branch covers the finding: it is shown but does not count.
   */
  waived: boolean;
  /**
   * Findings that follow from this one and are not listed.
   *
   * @maxItems 64
   */
  beneath: FollowingFindings[];
}
export interface FollowingFindings {
  rule: RuleId;
  findings: number;
}
export interface Judgement {
  overall: "promote" | "hold" | "investigate" | "none";
  routes: {
    [k: string]: RecordDecision;
  };
}
export interface EvidenceRecord {
  /**
   * GITHUB_RUN_ID. Outside GitHub: fallback-smoke, the UTC date and a random part, joined by dashes.
   */
  run_id: string;
  /**
   * When the exchange began (UTC).
   */
  checked_at: string;
  /**
   * The documentation that the route relies on: an https URL without query and user info. For a copy, the original page, or the path in the repository if the manifest names no page.
   */
  source_url: string;
  request_family: RequestFamily;
  status_class: StatusClass;
  response_family: ResponseFamily;
  /**
   * Retries on the whole path: attempts - 1, never below 0. An integer only if the attempts are exact.
   */
  retry_attempt_count: Count | null;
  /**
   * The decision about the route.
   */
  fallback_decision: "promote" | "hold" | "investigate";
  /**
   * pass if no finding names this record.
   */
  operator_result: "pass" | "fail";
  /**
   * The input operator-note.
   */
  notes: string;
  schema: "fallback-gate/record/v1";
  route: Identifier;
  /**
   * {model} stands for the model of a request. Its query can only be Azure's `api-version`. The default depends on the family.
   */
  request_path: string;
  /**
   * The model alias that the application requests.
   */
  model: string;
  /**
   * The route's retry budget: how many provider calls one user request may cause.
   */
  attempts_allowed: number;
  check: CheckName;
  /**
   * The number of the exchange within its check and route, from 1.
   */
  exchange: number;
  gateway: Identifier;
  gate_id: GateId;
  error_class: ErrorClass | null;
  error_confidence: Confidence | null;
  elapsed_bucket: ElapsedBucket;
  usage_present: boolean | null;
  dimensions: Dimensions;
  attempts: Attempts;
  /**
   * @maxItems 16
   */
  accounts: Account[];
  /**
   * Number of switches that the gateway itself reported; null if it could not be determined.
   */
  fallback_logged: Count | null;
  /**
   * A target of the manifest, `other`, or null.
   */
  served_by: Identifier | null;
  forced_by: ForcedBy;
  /**
   * null if the gate itself sent the request.
   */
  client_exit: ClientExit | null;
  /**
   * Check recovery: milliseconds from the end of the outage until this request was sent; null during the outage, and for every other check.
   */
  after_outage_ms: Count | null;
  /**
   * A file of the repository was read instead of the page at source_url.
   */
  source_copy: boolean;
  contract_state: ContractState;
  environment: Identifier | null;
  head_sha: CommitSha | null;
  manifest_digest: Digest;
  run_attempt: number;
  /**
   * @maxItems 64
   */
  rules: RuleId[];
}
export interface TrailEntry {
  run_id: Identifier;
  run_number: number;
  run_attempt: number;
  at: Instant;
  head_sha: CommitSha | null;
  decision: "promote" | "hold" | "investigate" | "none";
  /**
   * `route rule` of each finding, or `rule` if the finding is about the run.
   *
   * @maxItems 20
   */
  broken: string[];
}
/**
 * Only in a partial bundle: which part of which divided run it is. Its decision is that of no run.
 */
export interface ShardBinding {
  index: number;
  of: number;
  /**
   * SHA-256 over run, head commit, manifest and the routes of each shard.
   */
  plan: string;
  /**
   * The attempt of the run in which the plan was made.
   */
  plan_attempt: number;
}
export interface MergedLeg {
  shard: number;
  run_attempt: number;
  /**
   * When the leg began.
   */
  at: string;
  /**
   * The digest of the partial bundle.
   */
  digest: string;
}
export interface ShardBinding1 {
  index: number;
  of: number;
  /**
   * SHA-256 over run, head commit, manifest and the routes of each shard.
   */
  plan: string;
  /**
   * The attempt of the run in which the plan was made.
   */
  plan_attempt: number;
}
/**
 * How a merged run got the evidence of its legs.
 */
export interface PartialsEvidence1 {
  /**
   * How the legs ended, as the workflow states it. unknown: it does not say.
   */
  legs: "success" | "failure" | "cancelled" | "skipped" | "unknown";
  /**
   * Files that are not a partial bundle of this run, or not the only one of their shard.
   */
  refused: number;
}
/**
 * The place where a share could not be read.
 */
export interface Unread1 {
  /**
   * Where the problem is: at the tip of base, at head, at both, at the merge base, or in the result of the merge.
   */
  side: "base" | "head" | "both" | "merge-base" | "merge";
  /**
   * The place of the problem in the traffic file.
   */
  at: Position | null;
  /**
   * A pointer to the problem in the traffic file.
   */
  field: string | null;
}
export interface LogEvents1 {
  /**
   * Events that mean one call to a provider.
   *
   * @maxItems 16
   */
  attempt?: EventPattern[];
  /**
   * Events that mean one switch to another target.
   *
   * @maxItems 16
   */
  switch?: EventPattern[];
  /**
   * Events that give the final status of the preceding call to the same target.
   *
   * @maxItems 16
   */
  outcome?: EventPattern[];
  /**
   * Other known events. An event that no list names makes the count a lower bound.
   *
   * @maxItems 16
   */
  other?: EventPattern[];
}
export interface Manifest {
  /**
   * The version of this file format.
   */
  version: 1;
  /**
   * How to talk to each gateway. URLs come from the workflow, never from this file.
   */
  gateways?: {
    [k: string]: Gateway;
  };
  limits?: RunLimits;
  /**
   * Everything on the path that may repeat a call, outermost first.
   *
   * @minItems 1
   * @maxItems 16
   */
  layers?: Layer[];
  /**
   * Logs in which gateways record their calls.
   *
   * @minItems 1
   * @maxItems 64
   */
  logs?: Log[];
  /**
   * The documented surfaces that routes rely on.
   */
  contracts: {
    [k: string]: Contract;
  };
  defaults?: RouteDefaults;
  /**
   * The fallback paths to gate, each with its model, targets and retry budget.
   *
   * @minItems 1
   * @maxItems 1000
   */
  routes: Route[];
  environment?: Environment;
  scope?: ScopePaths;
  /**
   * Known findings that are accepted for a limited time. A waiver takes effect once it is on the base branch.
   *
   * @minItems 1
   * @maxItems 100
   */
  waivers?: Waiver[];
}
export interface Gateway {
  /**
   * The kind of gateway: envoy, haproxy, litellm, nginx, portkey or traefik, or a map of its headers. Default generic, which reads only standard headers and statuses.
   */
  dialect?: DialectName | Dialect;
  /**
   * The header that carries the credential: bearer (authorization), x-api-key, api-key or x-goog-api-key. none sends no credential. Default bearer.
   */
  auth?: "bearer" | "x-api-key" | "api-key" | "x-goog-api-key" | "none";
  /**
   * The environment variable that holds the gateway's credential. The workflow binds it to this gateway.
   */
  credential?: string;
  /**
   * gateway, or provider for a pass-through gateway, which forwards the client's credential to the provider. Default from the dialect.
   */
  credential_of?: "gateway" | "provider";
  /**
   * Sent on every request to this gateway.
   */
  headers?: {
    [k: string]: HeaderSource;
  };
  /**
   * Maximum number of concurrent exchanges at this gateway. Default 8.
   */
  concurrency?: number;
  /**
   * Whether the gateway may stop calling a target for a while after failures. false lets checks of routes that share a target run side by side. Default true.
   */
  cool_downs?: boolean;
  /**
   * Deadline of one exchange, connecting included. Default 30s, at most 180s.
   */
  timeout?: string;
  /**
   * How long to watch the gateway's witness for late calls after the last exchange. Default 2s, from 100ms to 10m.
   */
  settle?: string;
  config?: ConfigPaths;
}
/**
 * Limits of a whole run.
 */
export interface RunLimits {
  /**
   * Maximum number of requests in a run, including draws and repeats. A larger plan is refused before the first request.
   */
  requests?: number;
}
export interface Layer {
  /**
   * The layer named `gateway` counts per target.
   */
  name: string;
  /**
   * Calls that this layer makes for one incoming call, including the first. unknown counts as at least 1.
   */
  attempts: number | UnknownAttempts;
  /**
   * How long this layer waits for an answer. An inner layer must not wait longer than an outer one.
   */
  timeout?: string;
}
export interface Log {
  /**
   * The gateway that writes the log.
   */
  gateway: string;
  /**
   * jsonl: JSON Lines files in the workspace. http: a log store that is queried.
   */
  source: "jsonl" | "http";
  /**
   * For jsonl: JSON Lines files in the workspace, plain or gzip.
   */
  path?: string;
  /**
   * For http: a name that the workflow binds to a URL (input logs) and a credential.
   */
  endpoint?: string;
  /**
   * How the endpoint's credential is sent: bearer or basic (authorization), x-api-key, api-key, x-goog-api-key, none, or a header of any name with a prefix. Default bearer.
   */
  auth?:
    | ("bearer" | "basic" | "x-api-key" | "api-key" | "x-goog-api-key" | "none")
    | {
        /**
         * The header that carries the credential, in lower case.
         */
        header: string;
        /**
         * A word before the credential, such as ApiKey or Splunk.
         */
        prefix?: string;
      };
  headers?: LogHeaders1;
  request?: LogRequest;
  /**
   * A JSON Pointer (RFC 6901). `*` means every element, `{field=value}` the element with this field.
   */
  at?: string;
  pages?: LogPages;
  /**
   * json-lines: one JSON value per line. json-array: a file with one array of rows. json: one JSON answer. Default json-lines for jsonl, json for http.
   */
  content?: "json" | "json-lines" | "json-array";
  /**
   * What a line holds: json, or JSON behind the prefix of cri or syslog, or within the JSON of docker or journald. Default json.
   */
  line?: "json" | "cri" | "docker" | "journald" | "syslog";
  /**
   * How id and trace hold an id: whole, within a longer text, or base64. Default whole.
   */
  ids?: "whole" | "within" | "base64";
  rows?: LogRows;
  fields?: LogFields;
  events?: LogEvents2;
  no_call?: NoCall;
  call_like?: CallLike;
  redispatch?: Redispatch;
  separators?: Separators;
  /**
   * How long a row may take to arrive. Default 10s.
   */
  settle?: string;
  /**
   * How much of the log is read at most. Default 2GiB, at most 16GiB.
   */
  max_size?: string;
  /**
   * Whether rows may hold prompt or answer text: refused, or allowed, which is looser. Default refused.
   */
  bodies?: "refused" | "allowed";
}
/**
 * Further headers of every request to the endpoint, such as a tenant.
 */
export interface LogHeaders1 {
  [k: string]: HeaderText;
}
/**
 * For `rows: event`: which events are calls, switches and outcomes.
 */
export interface LogEvents2 {
  /**
   * Events that mean one call to a provider.
   *
   * @maxItems 16
   */
  attempt?: EventPattern[];
  /**
   * Events that mean one switch to another target.
   *
   * @maxItems 16
   */
  switch?: EventPattern[];
  /**
   * Events that give the final status of the preceding call to the same target.
   *
   * @maxItems 16
   */
  outcome?: EventPattern[];
  /**
   * Other known events. An event that no list names makes the count a lower bound.
   *
   * @maxItems 16
   */
  other?: EventPattern[];
}
/**
 * Settings that routes share. A route's own value takes precedence.
 */
export interface RouteDefaults {
  /**
   * A name under `gateways`. Needed if there are several.
   */
  gateway?: string;
  /**
   * The families that the gate can request.
   */
  family?: "chat-completions" | "responses" | "messages" | "generate-content" | "converse" | "embeddings" | "rerank";
  model?: ModelName;
  output_cap?: OutputCap;
  /**
   * A name under `contracts`.
   */
  contract?: string;
  retry_budget?: RetryBudget;
  /**
   * Where the gateway itself must show a switch: log (the default), or header, which is looser, for gateways without a log.
   */
  fallback_visible_in?: "log" | "header";
  checks?: Checks;
}
/**
 * How the length of answers is capped. Default: 64 tokens in the family's own field.
 */
export interface OutputCap {
  /**
   * The field that caps the answer: max_tokens, max_completion_tokens, max_output_tokens, maxOutputTokens (in generationConfig) or maxTokens (in inferenceConfig). none sends no cap and takes no `tokens`.
   */
  field?: "max_tokens" | "max_completion_tokens" | "max_output_tokens" | "maxOutputTokens" | "maxTokens" | "none";
  /**
   * The maximum length of an answer in tokens. A reasoning model may need more than the default of 64.
   */
  tokens?: number;
}
/**
 * How many provider calls one user request may cause, and how that is proved, such as { attempts: 4, proof: witness }.
 */
export interface RetryBudget {
  /**
   * How many provider calls one user request may cause, including the first call and calls to fallback targets.
   */
  attempts: number;
  /**
   * The weakest source accepted as proof of the attempts: header, log or witness. Default log.
   */
  proof?: "header" | "log" | "witness";
  /**
   * How many of the declared layers may repeat a call. Default 1.
   */
  retrying_layers?: number;
  wait?: WaitPolicy;
}
/**
 * Bounds for the wait between two attempts at the same target. A longer Retry-After must be respected.
 */
export interface WaitPolicy {
  /**
   * The shortest allowed wait, such as 200ms.
   */
  min?: string;
  /**
   * The longest allowed wait, such as 8s.
   */
  max?: string;
}
export interface CheckSettings {
  /**
   * smoke: a small request is answered. stream: a small answer is streamed to its end. bad-credential, unknown-model, invalid-body, wrong-path: a wrong request is refused. fallback: another target serves when the primary fails. retries: how often a call is repeated. worst-case: how many calls one request causes if every target fails. promoted-target: the target whose share rises answers itself. recovery: the primary serves again after an outage.
   */
  check:
    | "smoke"
    | "stream"
    | "bad-credential"
    | "unknown-model"
    | "invalid-body"
    | "wrong-path"
    | "fallback"
    | "retries"
    | "worst-case"
    | "promoted-target"
    | "recovery";
  /**
   * Replaces the error classes that a negative check accepts.
   *
   * @minItems 1
   * @maxItems 24
   */
  accept?: ErrorClass[];
  /**
   * The gateway for this check. Default: the route's gateway.
   */
  on?: string;
  /**
   * For fallback and retries: request a stream. Many gateways fall back only for answers that are not streamed.
   */
  stream?: true;
  /**
   * How often the whole check is made. Every repetition must pass. Default 1.
   */
  repeat?: number;
  /**
   * For promoted-target: maximum number of valid requests until the target is drawn. Default 30.
   */
  draws?: number;
  /**
   * For recovery: how many calls to the primary fail before it is healthy again. The outage takes at most as many requests. Default 6.
   */
  calls?: number;
  /**
   * The target that must answer after a fallback. Default: any target but the first.
   */
  to?: string;
  force?: Force;
  /**
   * client: send the request through your own client (input `client`) instead of the gate's HTTP client.
   */
  via?: "client";
}
export interface Route {
  /**
   * The name of this route in evidence, such as chat-backup. Unique.
   */
  id: string;
  /**
   * A name under `gateways`. Needed if there are several.
   */
  gateway?: string;
  /**
   * The families that the gate can request.
   */
  family?: "chat-completions" | "responses" | "messages" | "generate-content" | "converse" | "embeddings" | "rerank";
  /**
   * {model} stands for the model of a request. Its query can only be Azure's `api-version`. The default depends on the family.
   */
  path?: string;
  model?: ModelName;
  output_cap?: OutputCap;
  /**
   * A name under `contracts`.
   */
  contract?: string;
  targets?: Targets;
  /**
   * How the gateway picks the first target: `ordered` takes the first one declared, `weighted` draws by weight. Default: weighted if `traffic.among` selects the weights of the route's own model, else ordered.
   */
  order?: "ordered" | "weighted";
  /**
   * Whether another target may answer a request that one target refused because of its content: never, or allowed, which is looser. Default never: a refusal is not an outage.
   */
  refusals?: "never" | "allowed";
  /**
   * What happens to a request that is too long for the first target: fallback (another target takes it) or refuse. Default fallback.
   */
  context?: "fallback" | "refuse";
  failback?: Failback;
  ask?: Ask;
  may_differ?: MayDiffer;
  /**
   * Exactly one of: a model alias with a single target, or headers that select the target.
   */
  pin?:
    | {
        model: ModelName;
      }
    | {
        /**
         * Headers that select the target whose share rises, such as { x-target: eu }.
         */
        headers: {
          [k: string]: HeaderText;
        };
      };
  retry_budget?: RetryBudget1;
  /**
   * Where the gateway itself must show a switch: log (the default), or header, which is looser, for gateways without a log.
   */
  fallback_visible_in?: "log" | "header";
  checks?: Checks1;
  traffic?: Traffic;
}
/**
 * The targets of the route, the primary first: for each its name in evidence, and its names in headers and logs.
 */
export interface Targets {
  /**
   * @maxItems 16
   */
  [k: string]: TargetAlias[];
}
/**
 * How soon the primary must serve again after an outage. The check `recovery` measures it. Without this key, the time is shown but not judged.
 */
export interface Failback {
  /**
   * From 100ms to 300s, counted from the end of the outage.
   */
  within: string;
}
/**
 * Optional parts of the gate's valid requests, so that a gateway that drops them is noticed: one tool, a system message, JSON as the answer format. Default: none.
 */
export interface Ask {
  /**
   * Offer one tool in every valid request.
   */
  tools?: boolean;
  /**
   * Send a system message (`instructions` of the family responses).
   */
  system?: boolean;
  /**
   * Request an answer in JSON (`response_format`, or `text.format` of the family responses).
   */
  json?: boolean;
}
/**
 * How many provider calls one user request may cause, and how that is proved, such as { attempts: 4, proof: witness }.
 */
export interface RetryBudget1 {
  /**
   * How many provider calls one user request may cause, including the first call and calls to fallback targets.
   */
  attempts: number;
  /**
   * The weakest source accepted as proof of the attempts: header, log or witness. Default log.
   */
  proof?: "header" | "log" | "witness";
  /**
   * How many of the declared layers may repeat a call. Default 1.
   */
  retrying_layers?: number;
  wait?: WaitPolicy;
}
/**
 * What must be true of the staging environment for a result to count as proof.
 */
export interface Environment {
  /**
   * The name of the environment in the evidence, such as staging.
   */
  name: string;
  /**
   * Headers of the gateway's answers that must have these values.
   *
   * @minItems 1
   * @maxItems 32
   */
  expect?: Expectation[];
  /**
   * Names of feature flags that are on in this environment. Recorded, not checked.
   *
   * @minItems 1
   * @maxItems 64
   */
  flags?: Identifier[];
}
/**
 * How many provider calls one user request may cause, and how that is proved.
 */
export interface RetryBudget2 {
  /**
   * How many provider calls one user request may cause, including the first call and calls to fallback targets.
   */
  attempts: number;
  /**
   * The weakest source accepted as proof of the attempts: header, log or witness. Default log.
   */
  proof?: "header" | "log" | "witness";
  /**
   * How many of the declared layers may repeat a call. Default 1.
   */
  retrying_layers?: number;
  wait?: WaitPolicy;
}
export interface Ask1 {
  /**
   * Offer one tool in every valid request.
   */
  tools?: boolean;
  /**
   * Send a system message (`instructions` of the family responses).
   */
  system?: boolean;
  /**
   * Request an answer in JSON (`response_format`, or `text.format` of the family responses).
   */
  json?: boolean;
}
export interface RunLimits1 {
  /**
   * Maximum number of requests in a run, including draws and repeats. A larger plan is refused before the first request.
   */
  requests?: number;
}
