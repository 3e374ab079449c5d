import assert from "node:assert/strict";
import { test } from "node:test";
import { selfSigned } from "../hostile/certificate.ts";
import { completion, reply } from "./replies.ts";
import { bundleOf } from "./evidence.ts";
import { startGateway } from "./harness/gateway.ts";
import { startGitHub } from "./harness/github.ts";
import { manifestPath, oneRoute, runWith } from "./stage.ts";

test("a private authority is trusted when the workflow names its file, and only then", async (context) => {
  const made = selfSigned(context, "127.0.0.1");
  if (made === null) return;
  await using gateway = await startGateway((_, response) => reply(200, completion)(response, ""), made);
  await using github = await startGitHub();
  const workspaceFiles = {
    "ca/staging.pem": made.cert,
    [manifestPath]: `${oneRoute}    checks: [smoke, bad-credential]\n`,
  };
  const inputs = { "gateway-url": gateway.url, credentials: "STAGING_KEY", comment: "never" };
  const unknown = await runWith(inputs, github, { workspaceFiles });
  assert.deepEqual(seenIn(unknown), ["tls"]);
  const byEnvironment = await runWith(inputs, github, { workspaceFiles, env: { NODE_EXTRA_CA_CERTS: made.certFile } });
  assert.deepEqual(seenIn(byEnvironment), ["tls"]);
  assert.equal(gateway.requests.length, 0);
  const known = await runWith({ ...inputs, "ca-file": "ca/staging.pem" }, github, { workspaceFiles });
  assert.deepEqual(seenIn(known), [200, 200]);
});

function seenIn(run: Parameters<typeof bundleOf>[0]): unknown[] {
  const exchanges = bundleOf(run).evidence.routes.flatMap((route) => route.exchanges);
  return exchanges.map(({ observation }) => observation.failure ?? observation.status);
}
