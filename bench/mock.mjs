// A gateway that costs nothing: it answers after a latency and counts. Run in a process of its own, so that the gate has
// its event loop to itself. `GET /__ctl` tells the counters; `GET /__ctl?latency=50` resets them first.
// `GET /__ctl?wrong=1` makes it answer what no test may accept.
//   node bench/mock.mjs FOLDER      with key.pem and cert.pem. Prints its ports: plain, then TLS.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

const placeholder = "Bearer fallback-gate-placeholder-credential";
const impossibleModel = "gate-no-such-model-";

let latencyMs = 0;
let isWrong = false;
let inFlight = 0;
let open = 0;
let counters = fresh();

const [folder = "."] = process.argv.slice(2);
const [key, cert] = ["key.pem", "cert.pem"].map((name) => readFileSync(join(folder, name)));
const servers = [createServer(serve), createTlsServer({ key, cert }, serve)];
for (const server of servers) {
  server.on("connection", opened);
  await once(server.listen(0, "127.0.0.1"), "listening");
}
process.stdout.write(`${servers.map((server) => server.address().port).join(" ")}\n`);

function opened(socket) {
  open += 1;
  counters.connections += 1;
  counters.maxOpen = Math.max(counters.maxOpen, open);
  socket.once("close", () => (open -= 1));
}

function serve(request, response) {
  const url = new URL(request.url ?? "/", "http://mock");
  if (url.pathname === "/__ctl") control(url, response);
  else void answer(request, url, response);
}

function control({ searchParams }, response) {
  if (searchParams.has("latency")) {
    latencyMs = Number(searchParams.get("latency"));
    isWrong = searchParams.has("wrong");
    counters = fresh();
  }
  send(response, 200, counters);
}

async function answer(request, url, response) {
  counters.first ??= String(process.hrtime.bigint());
  counters.n += 1;
  inFlight += 1;
  counters.maxInFlight = Math.max(counters.maxInFlight, inFlight);
  const [status, body] = verdict(request, url, await text(request));
  await sleep(latencyMs);
  counters.statuses[status] = (counters.statuses[status] ?? 0) + 1;
  inFlight -= 1;
  if (isWrong) send(response, status === 200 ? 400 : 200, { object: "other", error: { code: "other", type: "other" } });
  else send(response, status, body);
}

/** The status and body that a provider gives, in the order in which it looks. */
function verdict({ method, headers }, { pathname }, bytes) {
  if (method !== "POST" || pathname !== "/v1/chat/completions") return refusal(404, "unknown_url", "no such path");
  if (headers.authorization === placeholder) return refusal(401, "invalid_api_key", "Incorrect API key provided");
  const { model, messages, stream } = JSON.parse(bytes);
  if (model.startsWith(impossibleModel)) return refusal(404, "model_not_found", "The model does not exist");
  if (messages === undefined) return refusal(400, "missing_required_parameter", "Missing required parameter: messages");
  return [200, stream === true ? streamed(model) : completion(model)];
}

function refusal(status, code, message) {
  return [status, { error: { message, type: "invalid_request_error", param: null, code } }];
}

function completion(model) {
  return {
    id: "chatcmpl-bench",
    object: "chat.completion",
    created: 1_700_000_000,
    model,
    choices: [{ index: 0, message: { role: "assistant", content: "Yes." }, finish_reason: "stop" }],
    usage: { prompt_tokens: 12, completion_tokens: 2, total_tokens: 14 },
  };
}

/** The same answer as server-sent events. */
function streamed(model) {
  const chunk = (delta, finish_reason) =>
    `data: ${JSON.stringify({ ...completion(model), object: "chat.completion.chunk", choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
  return `${chunk({ role: "assistant", content: "Yes." }, null)}${chunk({}, "stop")}data: [DONE]\n\n`;
}

function send(response, status, body) {
  const isText = typeof body === "string";
  response.writeHead(status, { "content-type": isText ? "text/event-stream" : "application/json" });
  response.end(isText ? body : JSON.stringify(body));
}

/** `first` is CLOCK_MONOTONIC in nanoseconds, which all processes of a machine share. */
function fresh() {
  return { first: null, n: 0, maxInFlight: 0, connections: 0, maxOpen: open, statuses: {} };
}
