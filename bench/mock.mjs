// A gateway that costs nothing: it answers after a latency and counts. Run in a process of its own, so that the gate has
// its event loop to itself. `GET /__ctl` tells the counters; `GET /__ctl?latency=50` resets them first.
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

const placeholder = "Bearer fallback-gate-placeholder-credential";
const impossibleModel = "gate-no-such-model-";

let latencyMs = 0;
let inFlight = 0;
let counters = fresh();

const server = createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://mock");
  if (url.pathname === "/__ctl") return control(url, response);
  return answer(request, url, response);
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));

function control({ searchParams }, response) {
  if (searchParams.has("latency")) {
    latencyMs = Number(searchParams.get("latency"));
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
  send(response, status, body);
}

/** The status and body that a provider gives, in the order in which it looks. */
function verdict({ method, headers }, { pathname }, bytes) {
  if (method !== "POST" || pathname !== "/v1/chat/completions") return refusal(404, "unknown_url", "no such path");
  if (headers.authorization === placeholder) return refusal(401, "invalid_api_key", "Incorrect API key provided");
  const { model, messages } = JSON.parse(bytes);
  if (model.startsWith(impossibleModel)) return refusal(404, "model_not_found", "The model does not exist");
  if (messages === undefined) return refusal(400, "missing_required_parameter", "Missing required parameter: messages");
  return [200, completion(model)];
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

function send(response, status, body) {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

/** `first` is CLOCK_MONOTONIC in nanoseconds, which all processes of a machine share. */
function fresh() {
  return { first: null, n: 0, maxInFlight: 0, statuses: {} };
}
