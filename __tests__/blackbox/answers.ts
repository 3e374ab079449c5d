import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { canary, completion, completionWith, error, hostile, reply, unauthorized, type Respond } from "./replies.ts";

export interface Answer {
  name: string;
  /** To the real credential; with `toAll` to the placeholder as well, which else gets a proper 401. */
  respond: Respond;
  toAll?: boolean;
  /** The gateway's deadline in the manifest, where the default is not waited for. */
  timeout?: string;
  /** As `check rule/case kind`, besides what is always missing without a witness. */
  findings: readonly string[];
  exitCode: 1 | 2;
  /** How the first line begins. */
  judged: string;
  /** Requests, where one shows that no other can be answered. */
  sent?: number;
}

function good(headers: Record<string, string> = {}): Respond {
  return reply(200, completion, headers);
}

const html = `<!DOCTYPE html>\n<html><body><h1>${hostile}</h1></body></html>\n`;

const failed = { exitCode: 1, judged: "Held: " } as const;
const blocked = { exitCode: 1, judged: "Could not be judged: " } as const;
const drift = { exitCode: 2, judged: "To investigate: " } as const;

const broken = { findings: ["smoke parseable/error failed"], ...failed };
/** Nothing else is sent after the first refusal, and its cause stands in the first line. */
function turnedAway(name: string, cause: string) {
  return {
    findings: [`smoke reachable/${name} blocked`],
    exitCode: 1,
    judged: `Could not be judged: ${cause}`,
    sent: 1,
  } as const;
}

const refused = (status: number) =>
  turnedAway("credential-refused", `the gateway refused \`STAGING_KEY\` (\`${status}\`)`);
const nothingThere = turnedAway(
  "path-unknown",
  "the gateway `default` serves nothing at `/v1/chat/completions` (`404`)",
);
const unanswered = {
  findings: ["bad-credential reachable/hanging-up blocked", "smoke reachable/hanging-up blocked"],
  exitCode: 1,
  judged: "Could not be judged: the gateway `default` hangs up without an answer (`reset`)",
} as const;
const late = {
  findings: ["bad-credential reachable/silent blocked", "smoke reachable/silent blocked"],
  exitCode: 1,
  judged: "Could not be judged: the gateway `staging` did not answer within `500ms`",
} as const;
const cached = { findings: ["smoke not-cached/cached failed"], ...failed };
const fresh = { findings: [], ...failed };

const refusals: readonly Answer[] = [
  { name: "401 for everything", respond: unauthorized, toAll: true, ...refused(401) },
  { name: "403 for everything", respond: error(403, "forbidden", "permission_denied"), toAll: true, ...refused(403) },
  {
    name: "429 with Retry-After",
    respond: error(429, "rate_limit_error", "rate_limit_exceeded", { "retry-after": "1" }),
    ...broken,
  },
  { name: "500", respond: error(500, "server_error", "server_error"), ...broken },
  { name: "a plain 404", respond: reply(404, hostile, { "content-type": "text/plain" }), ...nothingThere },
  { name: "an HTML 502", respond: reply(502, html, { "content-type": "text/html" }), ...broken },
  { name: "an error in a 200", respond: error(200, "server_error", "server_error"), ...broken },
  {
    name: "an error in a 200 that goes with another status",
    respond: error(200, "invalid_request_error", "invalid_api_key"),
    findings: ["smoke parseable/not-permitted blocked"],
    ...blocked,
  },
  { name: "an error in a 200 that nobody knows", respond: error(200, "x", "y"), ...broken },
  {
    name: "an error in a 200 for everything",
    respond: error(200, "invalid_request_error", "invalid_api_key"),
    toAll: true,
    findings: ["bad-credential classified/error-in-success failed", "smoke parseable/not-permitted blocked"],
    ...failed,
  },
  {
    name: "a failure in a 200 in MiniMax's form",
    respond: reply(200, JSON.stringify({ choices: null, base_resp: { status_code: 1008, status_msg: hostile } })),
    ...broken,
  },
  {
    name: "a refusal in words that nobody knows",
    respond: reply(418, hostile, { "content-type": "text/plain" }),
    findings: ["smoke classified/unclassified drift", "smoke parseable/error failed"],
    ...drift,
  },
  {
    name: "200 for a credential that nobody issued",
    respond: good(),
    toAll: true,
    findings: ["bad-credential credential-enforced/accepted failed"],
    ...failed,
  },
];

const redirects: readonly Answer[] = [
  {
    name: "a redirect of the good request",
    respond: (response, elsewhere) => reply(302, "", { location: `${elsewhere}/v1/chat/completions` })(response, ""),
    findings: ["smoke parseable/redirected failed"],
    ...failed,
  },
  {
    name: "a redirect that keeps the method, for everything",
    respond: (response, elsewhere) => reply(307, "", { location: `${elsewhere}/v1/chat/completions` })(response, ""),
    toAll: true,
    findings: ["bad-credential classified/not-accepted drift", "smoke parseable/redirected failed"],
    ...drift,
  },
];

const unusable: readonly Answer[] = [
  { name: "an HTML page", respond: reply(200, html, { "content-type": "text/html" }), ...broken },
  { name: "an HTML page that says it is JSON", respond: reply(200, html), ...broken },
  { name: "JSON that ends too early", respond: reply(200, completion.slice(0, -40)), ...broken },
  { name: "an empty body", respond: reply(200, ""), ...broken },
  { name: "null", respond: reply(200, "null"), ...broken },
  { name: "a list", respond: reply(200, "[]"), ...broken },
  { name: "204", respond: reply(204, ""), ...broken },
  unread("a body that nobody asked to be compressed", "compressed", gzipSync(completion), {
    "content-encoding": "gzip",
  }),
  unread("a compressed body that does not say so", "compressed", gzipSync(completion)),
  unread("JSON under another content type", "type-wrong", completion, { "content-type": "text/plain" }),
  unread("bytes that are not UTF-8", "not-text", Buffer.from(completion.replace("canary", "can\u00e1ry"), "latin1")),
  { name: "JSON of no family", respond: reply(200, JSON.stringify({ answer: hostile })), ...broken },
  { name: "a body that never ends", respond: endless, ...broken },
  { name: "a connection cut in the body", respond: cutOff, ...broken, findings: ["smoke parseable/incomplete failed"] },
  { name: "no answer within the deadline", respond: () => {}, toAll: true, timeout: "500ms", ...late },
  { name: "a reset", respond: (response) => void response.socket?.resetAndDestroy(), toAll: true, ...unanswered },
];

const empty = { findings: ["smoke parseable/empty failed"], ...failed };

const contents: readonly Answer[] = [
  { name: "an empty text", respond: choice({ message: { role: "assistant", content: "" } }), ...empty },
  { name: "content null", respond: choice({ message: { role: "assistant", content: null } }), ...empty },
  {
    name: "no reason for its end, and no text",
    respond: choice({ message: { role: "assistant", content: null }, finish_reason: null }),
    ...empty,
  },
  { name: "no reason for its end", respond: choice({ finish_reason: null }), ...fresh },
  { name: "no reason for its end at all", respond: choice({ finish_reason: undefined }), ...fresh },
  {
    name: "an empty text that our own cap cut",
    respond: choice({ message: { role: "assistant", content: "" }, finish_reason: "length" }),
    ...fresh,
  },
  {
    name: "a tool call",
    respond: choice({
      message: { role: "assistant", content: null, tool_calls: [{ id: canary, type: "function", function: {} }] },
      finish_reason: "tool_calls",
    }),
    ...fresh,
  },
  {
    name: "an end in a word that nobody documents",
    respond: choice({ finish_reason: canary }),
    findings: ["smoke parseable/ending-unknown failed"],
    ...failed,
  },
  { name: "an end that a provider calls a failure", respond: choice({ finish_reason: "network_error" }), ...broken },
  {
    name: "an end by a filter, without a message",
    respond: choice({ finish_reason: "content_filter", message: undefined }),
    ...broken,
  },
];

const caches: readonly Answer[] = [
  { name: "an answer of some age", respond: good({ age: "30" }), ...cached },
  { name: "X-Cache with the name of its host", respond: good({ "x-cache": "HIT from edge-3" }), ...cached },
  { name: "Cache-Status of RFC 9211", respond: good({ "cache-status": "ExampleCache; hit; ttl=30" }), ...cached },
  { name: "a semantic cache", respond: good({ "x-portkey-cache-status": "SEMANTIC HIT" }), ...cached },
  {
    name: "a cache that had nothing",
    respond: good({ age: "0", "x-cache": "MISS", "cf-cache-status": "DYNAMIC" }),
    ...fresh,
  },
  { name: "a good answer", respond: good(), ...fresh },
];

/** What a gateway may answer, and what comes of it. */
export const answers: readonly Answer[] = [...refusals, ...redirects, ...unusable, ...contents, ...caches];

function choice(changed: object): Respond {
  return reply(200, completionWith(changed));
}

function unread(name: string, found: string, body: string | Uint8Array, headers: Record<string, string> = {}): Answer {
  return { name, respond: reply(200, body, headers), findings: [`smoke parseable/${found} failed`], ...failed };
}

function endless(response: ServerResponse): void {
  const more = Buffer.alloc(64 * 1024, `${canary} `);
  response.writeHead(200, { "content-type": "application/json" });
  const write = (): void => {
    while (!response.destroyed && response.write(more));
  };
  response.on("drain", write);
  write();
}

function cutOff(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json", "content-length": completion.length });
  response.write(completion.slice(0, -40), () => response.destroy());
}
