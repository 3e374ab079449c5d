import { GateError } from "../core/errors.ts";
import { serveProvider } from "../staging/serve.ts";
import { parseTargets } from "../staging/steps.ts";
import { readOptions, type Command } from "./command.ts";

const usage = `fallback-gate provider [--port N] [--host ADDRESS [--allow-remote]] [--target NAME=STEPS] [--json]

Starts the scripted provider and serves until it is stopped. A gateway sends its calls below URL/<target>/v1.
  --port N               default: any free port
  --host ADDRESS         default 127.0.0.1; another than a loopback address needs --allow-remote
  --target NAME=STEPS    a standing sequence, such as flaky=500,500,200, played anew for each exchange (may be repeated)
  --json                 prints {"url": …, "token": …} on one line

The token opens its control API: give both to the gate as witness and witness-token. It is taken from
FALLBACK_GATE_PROVIDER_TOKEN when that is set.`;

/** The scripted provider as a process of its own. */
export const provider: Command = {
  name: "provider",
  says: "start the scripted provider: the witness behind a gateway",
  usage,
  run: async (args) => {
    const { values } = readOptions(args, ["port", "host", "target"], { flags: ["allow-remote", "json"] });
    const stop = new AbortController();
    process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
    const token = process.env["FALLBACK_GATE_PROVIDER_TOKEN"] ?? "";
    const served = await serveProvider(
      {
        port: portOf(values.get("port")?.at(-1) ?? "0"),
        host: values.get("host")?.at(-1) ?? "127.0.0.1",
        allowRemote: values.has("allow-remote"),
        targets: parseTargets(values.get("target") ?? []),
        ...(token !== "" && { token }),
      },
      stop.signal,
    );
    const { url } = served;
    const text = values.has("json")
      ? JSON.stringify({ url, token: served.token })
      : `url    ${url}\ntoken  ${served.token}\nA gateway sends its calls below ${url}/<target>/v1. Stop with Ctrl-C.`;
    process.stdout.write(`${text}\n`);
    await served.ended;
    return 0;
  },
};

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new GateError("INPUT_INVALID", "--port: expected a number from 0 to 65535, got something else");
}
