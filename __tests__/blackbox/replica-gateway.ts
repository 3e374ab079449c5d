// A gateway for `--command`: node replica-gateway.ts CONFIG PORT [BEHAVIOUR] [FILE]. It has the models of a LiteLLM
// configuration, each of which falls back as router_settings says.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { startGateway } from "../../src/staging/gateway.ts";

const [config = "", port = "", behaviour = "serves", file = ""] = process.argv.slice(2);
// Asked to end, it takes its time, as gateways do with open calls.
if (behaviour === "stays") process.on("SIGTERM", () => {});
if (behaviour === "tells") writeFileSync(file, JSON.stringify(process.env));
if (behaviour === "logs") writeLogs(["gateway.jsonl", "access.log"]);
if (behaviour === "edits") appendFileSync(file, "# changed meanwhile\n");
if (behaviour === "ends") {
  console.log("reading the configuration");
  console.error(`no such option, near Authorization: Bearer ${"abcdef0123456789".repeat(2)}`);
  process.exit(1);
}
if (behaviour === "waits") writeFileSync(file, String(process.pid));
if (behaviour === "silent" || behaviour === "waits") setInterval(() => {}, 1_000);
else await serve();

/** Where it runs, as gateways do whose logs have relative paths; and the path that it was given. */
function writeLogs(names: readonly string[]): void {
  for (const name of names) appendFileSync(name, `${JSON.stringify({ given: process.env["GATE_LOG"] ?? null })}\n`);
}

async function serve(): Promise<void> {
  const { model_list, router_settings, general_settings } = parse(readFileSync(config, "utf8"));
  const targets = new Map<string, object>();
  for (const { model_name, litellm_params, model_info } of model_list)
    targets.set(model_name, { name: model_info.id, url: litellm_params.api_base, key: litellm_params.api_key });
  const next = Object.assign({}, ...router_settings.fallbacks);
  const routes: Record<string, never> = Object.assign(
    {},
    ...[...targets.keys()].map((name) => ({
      [name]: {
        targets: [name, ...(next[name] ?? [])].map((each: string) => targets.get(each)),
        retries: router_settings.num_retries,
        header: "honest",
      },
    })),
  );
  await startGateway({ credential: general_settings.master_key, routes, port: Number(port) });
}
