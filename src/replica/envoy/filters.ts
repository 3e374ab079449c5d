import { type Editable, keyOf, type Place, remove, set } from "../editable.ts";
import { type ChangeReason, replicaKey } from "../replica.ts";
import { credentialName } from "../text-edits.ts";
import { has, inside, mapsAt, mapsBelow, refusedAt, removeItems, textAt, write } from "./places.ts";

/** What becomes of an HTTP filter, by the end of its type. */
type Fate = "keep" | ChangeReason;

/** Filters that act within Envoy alone stay; those that call a service, or want a client's credential, do not. */
const fates: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  ["router.v3.Router", "keep"],
  ["upstream_codec.v3.UpstreamCodec", "keep"],
  ["buffer.v3.Buffer", "keep"],
  ["file_system_buffer.v3.FileSystemBufferFilterConfig", "keep"],
  ["cors.v3.Cors", "keep"],
  ["csrf.v3.CsrfPolicy", "keep"],
  ["fault.v3.HTTPFault", "keep"],
  ["health_check.v3.HealthCheck", "keep"],
  ["compressor.v3.Compressor", "keep"],
  ["decompressor.v3.Decompressor", "keep"],
  ["header_mutation.v3.HeaderMutation", "keep"],
  ["header_to_metadata.v3.Config", "keep"],
  ["json_to_metadata.v3.JsonToMetadata", "keep"],
  ["set_metadata.v3.Config", "keep"],
  ["set_filter_state.v3.Config", "keep"],
  ["stateful_session.v3.StatefulSession", "keep"],
  ["local_ratelimit.v3.LocalRateLimit", "keep"],
  ["admission_control.v3.AdmissionControl", "keep"],
  ["adaptive_concurrency.v3.AdaptiveConcurrency", "keep"],
  ["bandwidth_limit.v3.BandwidthLimit", "keep"],
  ["grpc_web.v3.GrpcWeb", "keep"],
  ["grpc_stats.v3.FilterConfig", "keep"],
  ["lua.v3.Lua", "keep"],
  ["ext_authz.v3.ExtAuthz", "outgoing"],
  ["ratelimit.v3.RateLimit", "outgoing"],
  ["rate_limit_quota.v3.RateLimitQuotaFilterConfig", "outgoing"],
  ["tap.v3.Tap", "outgoing"],
  ["cache.v3.CacheConfig", "outgoing"],
  ["gcp_authn.v3.GcpAuthnFilterConfig", "outgoing"],
  ["jwt_authn.v3.JwtAuthentication", "credential"],
  ["oauth2.v3.OAuth2", "credential"],
  ["basic_auth.v3.BasicAuth", "credential"],
  ["api_key_auth.v3.ApiKeyAuth", "credential"],
  ["credential_injector.v3.CredentialInjector", "credential"],
  ["aws_request_signing.v3.AwsRequestSigning", "credential"],
  ["rbac.v3.RBAC", "credential"],
]);

const filePath = "envoy.access_loggers.file";
const onConsole = /(?:StdoutAccessLog|StderrAccessLog)$/;

/** Removes HTTP filters that call out. Throws Refused for one that may decide where a request goes. */
export function stageHttpFilters(sheet: Editable, place: Place): void {
  const removed = new Set<string>();
  removeItems(sheet, place, "http_filters", (filter) => {
    const fate = fateOf(sheet, filter);
    if (fate === "keep") return null;
    removed.add(textAt(filter, "name") ?? "");
    return fate;
  });
  for (const settings of mapsBelow(place))
    for (const { key } of inside(settings, "typed_per_filter_config")?.map.items ?? []) {
      const name = String(key);
      const overrides = inside(settings, "typed_per_filter_config");
      if (removed.has(name) && overrides !== null) remove(sheet, overrides, name, "outgoing");
    }
}

function fateOf(sheet: Editable, filter: Place): Fate {
  const type = textAt(inside(filter, "typed_config"), "@type") ?? "";
  const fate = fates.get(/\.([a-z0-9_]+\.v3\.\w+)$/.exec(type)?.[1] ?? "");
  if (fate === undefined)
    throw refusedAt(
      sheet,
      filter,
      null,
      "an HTTP filter that may call another service or choose the cluster",
      "Remove it from a copy of this file, if requests are routed alike without it, and pass that copy.",
    );
  if (fate === "keep" && type.endsWith("lua.v3.Lua") && [...mapsBelow(filter)].some(callsOut))
    throw refusedAt(
      sheet,
      filter,
      null,
      "a Lua filter that makes calls or reads another file",
      "Remove the calls in a copy of this file, and pass that copy.",
    );
  return fate;
}

function callsOut({ map }: Place): boolean {
  return map.items.some((pair) => {
    const text = String(pair.value);
    return keyOf(pair) === "filename" || /httpCall|\brequire\b|\bio\.|\bos\.|\bpackage\b|\bload/.test(text);
  });
}

/** Keeps logs on the console and in files, which are written below the folder where the copy runs. */
export function stageLogs(sheet: Editable, listener: Place): void {
  for (const place of mapsBelow(listener))
    for (const key of ["access_log", "upstream_log"]) {
      removeItems(sheet, place, key, (log) =>
        textAt(log, "name") === filePath || isOnConsole(log) ? null : "outgoing",
      );
      for (const log of mapsAt(place, key)) stageLogFile(sheet, inside(log, "typed_config"));
    }
}

function isOnConsole(log: Place): boolean {
  return onConsole.test(textAt(inside(log, "typed_config"), "@type") ?? "");
}

function stageLogFile(sheet: Editable, config: Place | null): void {
  const path = textAt(config, "path") ?? "";
  if (config === null || !path.includes("/") || /^\/dev\/std(?:out|err)$/.test(path)) return;
  set(sheet, config, "path", path.slice(path.lastIndexOf("/") + 1), "process");
}

/** Puts placeholders in place of the credentials and the host that Envoy sends. */
export function stageHeaders(sheet: Editable, top: Place): void {
  for (const place of mapsBelow(top)) {
    if (has(place, "host_rewrite_literal")) set(sheet, place, "host_rewrite_literal", "127.0.0.1", "address");
    if (textAt(place, "require_tls") !== null) remove(sheet, place, "require_tls", "transport");
    const name = textAt(place, "key");
    if (name === null) continue;
    const secret = /^authorization$/i.test(name) ? `Bearer ${replicaKey}` : replicaKey;
    for (const key of ["value", "raw_value"]) {
      if (!has(place, key)) continue;
      if (/^(?:host|:authority)$/i.test(name)) write(sheet, place, key, '"127.0.0.1"', "address");
      else if (credentialName.test(name) && textAt(place, key) !== "") set(sheet, place, key, secret, "credential");
    }
  }
}
