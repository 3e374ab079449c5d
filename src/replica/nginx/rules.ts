import type { ChangeReason } from "../replica.ts";

/** Directives that a copy leaves out. */
const removed: readonly (readonly [names: RegExp, reason: ChangeReason])[] = [
  [/^(?:user|lock_file|worker_rlimit_\w+|worker_priority|worker_cpu_affinity|master_process)$/, "process"],
  [/^(?:allow|deny|satisfy|set_real_ip_from|real_ip_header|real_ip_recursive|proxy_protocol\w*)$/, "listener"],
  [/^(?:stream|mail|mgmt|stub_status|status_zone|api|dav_methods)$/, "listener"],
  [/^(?:ssl|ssl_\w+|proxy_ssl_\w+|http2|http2_\w+|http3|http3_\w+|quic_\w+|proxy_bind)$/, "transport"],
  [/^(?:resolver|resolver_timeout|include|load_module|health_check|zone_sync\w*|geoip_\w+|geoip2)$/, "outgoing"],
  [
    /^(?:auth_request|auth_request_set|otel_\w+|opentelemetry\w*|opentracing\w*|zipkin_\w+|jaeger_\w+|datadog_\w+)$/,
    "outgoing",
  ],
  [/^(?:auth_basic|auth_basic_user_file|auth_jwt\w*|auth_oidc|env|secure_link\w*)$/, "credential"],
];

/** Returns why a copy leaves a directive out; null if it does not. */
export function removalOf(name: string): ChangeReason | null {
  return removed.find(([names]) => names.test(name))?.[1] ?? null;
}

/** Directives that run a program, which may call anything and choose the target. */
export const programs =
  /_by_lua|^lua_|^init_by|^js_|^perl|^xslt|^ssi$|^passenger|^rewrite_by|^ext_authz|^wasm|^proxy_wasm/;

/** Directives that pass a request on in another protocol, which the map does not count. */
export const otherPasses = /^(?:fastcgi|uwsgi|scgi|grpc|memcached|tunnel|redis|redis2|drizzle|postgres)_pass$/;

/** Directives whose first argument is a file or folder that nginx writes. */
export const written = /^(?:access_log|error_log|pid|client_body_temp_path|\w+_temp_path|proxy_cache_path)$/;

/** Folders that nginx creates at its start, where no rights are needed. */
export const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path`);
