import type { ChangeReason } from "../replica.ts";

/** Sections that a copy leaves out. */
export const removedSections: ReadonlyMap<string, ChangeReason> = new Map<string, ChangeReason>([
  ["peers", "outgoing"],
  ["resolvers", "outgoing"],
  ["mailers", "outgoing"],
  ["ring", "outgoing"],
  ["log-forward", "outgoing"],
  ["program", "outgoing"],
  ["traces", "outgoing"],
  ["crt-store", "credential"],
  ["userlist", "credential"],
]);

/** Lines that a copy leaves out, by their first words. */
const removed: readonly (readonly [words: RegExp, reason: ChangeReason])[] = [
  [
    /^(?:user|group|uid|gid|chroot|daemon|pidfile|master-worker|nbproc|cpu-map|ulimit-n|h1-case-adjust-file)\b/,
    "process",
  ],
  [/^(?:stats|unix-bind)\b/, "listener"],
  [/^(?:server-state-(?:base|file)|load-server-state-from-file|bind-process|errorfiles?|insecure-\S+) /, "listener"],
  [/^(?:ca-base|crt-base|key-base|ssl-\S+|tune\.ssl\.\S+|issuers-chain-path|source) /, "transport"],
  [/^(?:http-request )?redirect scheme /, "transport"],
  [/^http-request wait-for-handshake/, "transport"],
  [/^(?:redirect|http-request redirect) .*:\/\//, "address"],
  [/^errorloc/, "address"],
  [/^log (?!global$|stdout |stderr )/, "outgoing"],
  [/^(?:51degrees|deviceatlas|wurfl|httpclient|ocsp-update|email-alert|external-check|log-send-hostname)/, "outgoing"],
  [/^(?:option (?:\S+-check|httpchk)|http-check|tcp-check|send-spoe-group|http-request send-spoe-group)\b/, "outgoing"],
  [/^filter (?!compression|cache|trace|bwlim)/, "outgoing"],
  [/^(?:http-request auth|setenv|presetenv)\b/, "credential"],
];

/** Returns why a copy leaves a line out; null if it does not. */
export function removalOf(words: readonly string[]): ChangeReason | null {
  const line = words.join(" ");
  return removed.find(([pattern]) => pattern.test(line))?.[1] ?? null;
}

/** Lines that run a program, or send a request to an address that only the request decides. */
export const deciding =
  /^(?:lua-\S+|dispatch |option transparent|option http_proxy|use-fcgi-app|(?:http|tcp)-(?:request|response) (?:lua\.|use-service lua|do-resolve|set-dst))/;

/** Options of a server for TLS, names and checks by another address, with the number of their values. */
const options: ReadonlyMap<string, number> = new Map(
  Object.entries({
    0: "ssl no-ssl check-ssl no-check-ssl send-proxy send-proxy-v2 send-proxy-v2-ssl send-proxy-v2-ssl-cn check-send-proxy no-verifyhost agent-check tls-tickets no-tls-tickets ssl-reuse no-ssl-reuse allow-0rtt check-via-socks4 tfo no-sslv3 no-tlsv10 no-tlsv11 no-tlsv12 no-tlsv13 force-sslv3 force-tlsv10 force-tlsv11 force-tlsv12 force-tlsv13",
    1: "verify verifyhost ca-file crl-file crt sni alpn npn proto check-alpn check-sni check-proto ciphers ciphersuites curves sigalgs client-sigalgs ssl-min-ver ssl-max-ver resolvers resolve-prefer resolve-opts resolve-net init-addr addr port agent-addr agent-port agent-inter agent-send source usesrc interface socks4 ws namespace proxy-v2-options",
  }).flatMap(([values, names]) => names.split(" ").map((name): [string, number] => [name, Number(values)])),
);

/** Returns the options of a server that a copy keeps. */
export function keptOptions(words: readonly string[]): string[] {
  let skipped = 0;
  return words.filter((word) => {
    if (skipped > 0) {
      skipped -= 1;
      return false;
    }
    const values = options.get(word);
    skipped = values ?? 0;
    return values === undefined;
  });
}
