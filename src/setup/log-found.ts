/** How the text of a configuration switches a log on that the gateway's dialect reads, and the file that it writes. */
const logs: Readonly<Record<string, (text: string) => string | null>> = {
  envoy: (text) => {
    const [, log = ""] = /\bupstream_log:([\s\S]*)/.exec(text) ?? [];
    const isRead = ["REQ(X-REQUEST-ID)", "UPSTREAM_HOST", "REQ(X-ENVOY-ATTEMPT-COUNT)"].every((word) =>
      log.includes(word),
    );
    return isRead && /\brid: /.test(log) ? pathAfter(/\bpath: *"?([^\s",}]+)/, log) : null;
  },
  nginx: (text) => {
    const name = /log_format\s+(\w+)[^;]*"rid":"\$http_x_request_id"[^;]*\$upstream_addr/.exec(text)?.[1];
    return name === undefined ? null : pathAfter(new RegExp(`access_log\\s+(\\S+)\\s+${name}\\b`), text);
  },
  haproxy: (text) =>
    /log-format .*"rid":"%\[capture\.req\.hdr\(0\)/.test(text) && /\blog stdout\b/.test(text) ? "haproxy.jsonl" : null,
};

/** The file in the workspace that a gateway's log goes to, in the form of its dialect; null if the configuration has no such log. */
export function logIn(gateway: string, text: string): string | null {
  return logs[gateway]?.(text) ?? null;
}

/** Only a path in the workspace can be declared. */
function pathAfter(pattern: RegExp, text: string): string | null {
  const path = pattern.exec(text)?.[1] ?? "";
  return /^[\w.-][\w./-]*$/.test(path) && !path.includes("..") ? path : null;
}

/** Where the lines of `--logs` write to. */
export const logFiles: Readonly<Record<string, string>> = {
  litellm: "litellm.jsonl",
  envoy: "envoy-attempts.jsonl",
  nginx: "nginx.jsonl",
  haproxy: "haproxy.jsonl",
};
