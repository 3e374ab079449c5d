import type { Setup } from "./setups.ts";

/** How to switch a gateway's log on. */
export interface LogLines {
  /** The example of this package that has the lines. */
  from: string;
  /** Where the lines go, and what else is to do. */
  where: (config: string) => string;
  /** The lines themselves, in the example's text. */
  cut: RegExp;
  /** A file of this package that has to stand beside the configuration. */
  file?: string;
}

const known: Readonly<Record<string, readonly LogLines[]>> = {
  litellm: [
    {
      from: "examples/litellm/with-log/litellm.yaml",
      where: (config) =>
        `In ${config}, with gate_log.py beside it; start LiteLLM with GATE_LOG set to the path of litellm.jsonl:`,
      cut: /^litellm_settings:\n(?: .*\n)+/m,
      file: "examples/litellm/gate_log.py",
    },
  ],
  envoy: [
    {
      from: "examples/envoy/envoy.yaml",
      where: (config) => `In ${config}, under \`typed_config\` of the filter envoy.filters.http.router:`,
      cut: /^ *upstream_log:.*\n[\s\S]*?(?=^ {2}clusters:)/m,
    },
    {
      from: "examples/envoy/envoy.yaml",
      where: (config) => `In ${config}, in the virtual host, so that each try is numbered:`,
      cut: /^ *include_request_attempt_count:.*\n/m,
    },
    {
      from: "examples/envoy/envoy.yaml",
      where: (config) => `In ${config}, in the HTTP connection manager, so that rows are joined to requests:`,
      cut: /^ *generate_request_id:.*\n *preserve_external_request_id:.*\n/m,
    },
  ],
  nginx: [
    {
      from: "examples/nginx/nginx.conf",
      where: (config) => `In ${config}, inside \`http\`:`,
      cut: /^ *log_format gateway[\s\S]*?^ *access_log .*\n/m,
    },
  ],
  haproxy: [
    {
      from: "examples/haproxy/haproxy.cfg",
      where: (config) =>
        `In ${config}, in the section \`global\` (and \`log global\` in \`defaults\`); start it with its output in haproxy.jsonl:`,
      cut: /^ *log stdout .*\n/m,
    },
    {
      from: "examples/haproxy/haproxy.cfg",
      where: (config) => `In ${config}, in the frontend:`,
      cut: /^ *http-request capture[\s\S]*?^ *log-format .*\n/m,
    },
  ],
};

/** The parts of examples that switch on the log of a gateway; none for one that keeps none or has no dialect. */
export function logLinesOf({ gateway }: Pick<Setup, "gateway">): readonly LogLines[] {
  return known[gateway] ?? [];
}

/** The lines of an example, with the indentation of its first line taken away. */
export function cutFrom(text: string, { cut }: LogLines): string[] {
  const lines = (cut.exec(text)?.[0] ?? "").trimEnd().split("\n");
  const [first = ""] = lines;
  const indent = first.length - first.trimStart().length;
  return lines.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)));
}
