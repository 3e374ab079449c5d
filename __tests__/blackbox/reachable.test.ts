import assert from "node:assert/strict";
import { test } from "node:test";
import { completion, reply } from "./replies.ts";
import { assertOneFinding, bundleOf, findingsOf, headOf, recordsOf } from "./evidence.ts";
import { answerJson, startServer } from "./harness/server.ts";
import { startGateway } from "./harness/gateway.ts";
import type { ActionRequest } from "./harness/runner.ts";
import { manifestPath, oneRoute, quietly, startStage, witnessToken, type Stage } from "./stage.ts";

interface Cause {
  name: string;
  request: (stage: Stage) => ActionRequest | Promise<ActionRequest>;
  finding: string;
  /** The first line of the comment, between the colon and the last parenthesis. */
  cause: string;
  /** What the terminal says to do. */
  remedy: RegExp;
  /** Requests that the gateway was sent. */
  sent: number;
}

/** A URL at which nobody listens. */
async function deadUrl(): Promise<string> {
  const server = await startServer(async () => {});
  await server[Symbol.asyncDispose]();
  return server.url;
}

const causes: readonly Cause[] = [
  {
    name: "a wrong key",
    request: () => ({ env: { STAGING_KEY: "another-key-than-the-gateway-knows" } }),
    finding: "smoke reachable/credential-refused blocked",
    cause: "the gateway refused `STAGING_KEY` (`401`)",
    remedy: /Check the value that the workflow binds to this name/,
    sent: 1,
  },
  {
    name: "an unknown alias",
    request: () => ({ workspaceFiles: { [manifestPath]: oneRoute.replace("chat-staging", "chat-stagging") } }),
    finding: "smoke reachable/model-unknown blocked",
    cause: "the gateway `default` does not know the model `chat-stagging` (`404`)",
    remedy: /Correct the route's model/,
    sent: 1,
  },
  {
    name: "a gateway that is down",
    request: async () => ({ inputs: { "gateway-url": await deadUrl() } }),
    finding: "smoke reachable/unreachable blocked",
    cause: "the gateway `default` did not answer (`refused`)",
    remedy: /Start the gateway, or correct its URL/,
    sent: 1,
  },
  {
    name: "a URL with another prefix",
    request: ({ gatewayUrl }) => ({ inputs: { "gateway-url": `${gatewayUrl}/nothing/here` } }),
    finding: "smoke reachable/path-unknown blocked",
    cause: "the gateway `default` serves nothing at `/v1/chat/completions` (`404`)",
    remedy: /Correct the gateway's URL/,
    sent: 1,
  },
  {
    name: "a witness at whose port nobody listens",
    request: async () => ({ inputs: { witness: await deadUrl() } }),
    finding: "run reachable/witness-unreachable blocked",
    cause: "the witness of the gateway `default` does not answer",
    remedy: /Start the scripted provider before the gate/,
    sent: 0,
  },
  {
    name: "a witness with another token",
    request: () => ({ inputs: { "witness-token": `${witnessToken}-of-yesterday` } }),
    finding: "run reachable/witness-refused blocked",
    cause: "the witness of the gateway `default` refused its token",
    remedy: /Set the input witness-token to the token/,
    sent: 0,
  },
  {
    name: "the gateway's URL in the place of the witness's",
    request: ({ gatewayUrl }) => ({ inputs: { witness: gatewayUrl } }),
    finding: "run reachable/witness-foreign blocked",
    cause: "the witness URL of the gateway `default` is not the scripted provider's",
    remedy: /Set the input witness to the URL that the scripted provider printed/,
    sent: 0,
  },
  {
    name: "a misspelt variable",
    request: () => ({
      inputs: { credentials: "STAGNIG_KEY" },
      workspaceFiles: { [manifestPath]: oneRoute },
    }),
    finding: "run reachable/credential-missing blocked",
    cause: "`STAGNIG_KEY` is empty or not set",
    remedy: /Check the spelling of the name/,
    sent: 0,
  },
];

for (const { name, request, finding, cause, remedy, sent } of causes) {
  test(`${name}: one finding, its cause in the first line, and nothing else is sent`, async () => {
    await using stage = await startStage();
    const run = await stage.run(await request(stage));
    assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"], run.stdout);
    assert.deepEqual(findingsOf(run), [finding]);
    assert.equal(headOf(stage.github), `## Fallback Gate - ⛔ Could not be judged: ${cause}`);
    assert.match(run.stdout, remedy);
    assert.equal(recordsOf(run).length, sent);
    assertOneFinding(run);
  });
}

test("a good key, an alias that is known and a witness that answers: nothing is found", async () => {
  await using stage = await startStage();
  const run = await stage.run();
  assert.deepEqual([run.exitCode, findingsOf(run)], [0, []]);
  assert.equal(recordsOf(run).length, 6);
});

const three = ["one", "two", "three"]
  .map((id) => oneRoute.slice(oneRoute.indexOf("  - id")).replace("chat-backup", id))
  .join("");
const threeRoutes = quietly(`${oneRoute.slice(0, oneRoute.indexOf("  - id"))}${three}`);

test("one cause of three routes is shown once, for all of them", async () => {
  await using stage = await startStage();
  const inputs = { "gateway-url": await deadUrl() };
  const run = await stage.run({ inputs, workspaceFiles: { [manifestPath]: threeRoutes } });
  assert.deepEqual(bundleOf(run).decision.routes, { one: "hold", two: "hold", three: "hold" });
  assert.equal(recordsOf(run).length, 1);
  assert.equal(run.summary.match(/^- \*\*hold\*\* /gm)?.length, 1);
  assert.match(run.summary, /on `one`, `two`, `three` `smoke` at/);
  assert.equal(run.annotations.length, 1);
});

test("an unknown alias of one route takes no evidence from the others", async () => {
  await using stage = await startStage();
  const manifest = threeRoutes.replace("- id: two\n    family: chat-completions\n    model: chat-staging", (found) =>
    found.replace("chat-staging", "nobody-has-this"),
  );
  const run = await stage.run({ workspaceFiles: { [manifestPath]: manifest } });
  assert.deepEqual(bundleOf(run).decision.routes, { one: "promote", two: "hold", three: "promote" });
  assert.equal(recordsOf(run).length, 13);
});

const hints: readonly (readonly [header: string, gateways: string, dialect: string | null])[] = [
  ["x-litellm-call-id", "", "litellm"],
  ["x-portkey-trace-id", "", "portkey"],
  ["x-litellm-call-id", "gateways: { default: { dialect: litellm } }\n", null],
  ["x-request-id", "", null],
];

for (const [header, gateways, dialect] of hints) {
  test(`${header} beside ${gateways === "" ? "a generic dialect" : "its own dialect"}: ${dialect ?? "no"} hint`, async () => {
    await using github = await startStage();
    await using gateway = await startGateway((_, response) => {
      response.setHeader(header, "1");
      reply(200, completion)(response, "");
    });
    const run = await github.run({
      inputs: { "gateway-url": gateway.url, witness: "", "witness-token": "" },
      workspaceFiles: { [manifestPath]: `${gateways}${oneRoute}` },
    });
    assert.equal(/set `dialect: (\w+)` under/.exec(run.summary)?.[1] ?? null, dialect);
    assert.equal(bundleOf(run).evidence.gateways[0]?.recognised, dialect);
  });
}

test("a gateway's refusal of its own provider key is not taken for one of the gate's", async () => {
  await using stage = await startStage({ steps: { main: [401], "backup-eu": [401] } });
  const found = findingsOf(await stage.run());
  assert.ok(
    found.every((finding) => !finding.includes("reachable/")),
    String(found),
  );
  assert.ok(found.includes("smoke parseable/not-permitted blocked"), String(found));
});

test("a gateway that refuses every key is asked twice at most", async () => {
  await using stage = await startStage();
  const refusing = (): ReturnType<typeof startGateway> =>
    startGateway((_, response) => answerJson(response, 401, { error: { message: "no", code: "invalid_api_key" } }));
  await using gateway = await refusing();
  const inputs = { "gateway-url": gateway.url };
  const run = await stage.run({ inputs, workspaceFiles: { [manifestPath]: threeRoutes } });
  assert.equal(gateway.requests.length, 2);
  assert.deepEqual(
    new Set(findingsOf(run).map((finding) => finding.split(" ")[1])),
    new Set(["reachable/credential-refused"]),
  );
});
