import type { Provider } from "../staging/index.ts";
import { readOptions, type Command } from "./command.ts";

const usage = `fallback-gate provider [--port N] [--host ADDRESS [--allow-remote]] [--target NAME=STEPS] [--listen NAME=PORT] [--json]

Starts the scripted provider and serves until it is stopped. A gateway sends its calls below URL/<target>/v1.
  --port N               default: any free port
  --host ADDRESS         default 127.0.0.1; another than a loopback address needs --allow-remote
  --target NAME=STEPS    a standing sequence, such as flaky=500,500,200, played anew for each exchange (may be repeated)
  --listen NAME=PORT     serves this target at a port of its own as well, without its name in the path: for gateways
                         such as Envoy, nginx and HAProxy, whose upstreams share one path (may be repeated, 0: any free port)
  --json                 prints {"url": …, "token": …, "listen": {NAME: URL}} on one line

The token opens its control API: give both to the gate as witness and witness-token. It is taken from
FALLBACK_GATE_PROVIDER_TOKEN when that is set.`;

/** The scripted provider as a process of its own. */
export const provider: Command = {
  name: "provider",
  says: "start the scripted provider: the witness behind a gateway",
  usage,
  run: async (args) => {
    const { values } = readOptions(args, ["port", "host", "target", "listen"], { flags: ["allow-remote", "json"] });
    const { byTarget, parseTargets, readPort, serveProvider } = await import("../staging/index.ts");
    const stop = new AbortController();
    process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
    const token = process.env["FALLBACK_GATE_PROVIDER_TOKEN"] ?? "";
    const served = await serveProvider(
      {
        port: readPort("--port", values.get("port")?.at(-1) ?? "0"),
        host: values.get("host")?.at(-1) ?? "127.0.0.1",
        allowRemote: values.has("allow-remote"),
        targets: parseTargets(values.get("target") ?? []),
        listen: byTarget(values.get("listen") ?? [], (text) => readPort("--listen", text)),
        ...(token !== "" && { token }),
      },
      stop.signal,
    );
    process.stdout.write(values.has("json") ? `${asJson(served)}\n` : `${asText(served)}\n`);
    await served.ended;
    return 0;
  },
};

function asJson({ url, token, targetUrls }: Provider): string {
  return JSON.stringify({ url, token, listen: targetUrls });
}

function asText({ url, token, targetUrls }: Provider): string {
  const own = Object.entries(targetUrls).map(([target, at]) => `\n${target} has ${at}/v1 as well.`);
  return `url    ${url}\ntoken  ${token}\nA gateway sends its calls below ${url}/<target>/v1.${own.join("")}\nStop with Ctrl-C.`;
}
