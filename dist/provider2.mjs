import { h as readOptions } from "./shared.mjs";
/** The scripted provider as a separate process. */
const provider = {
	usage: `fallback-gate provider [--port N] [--host ADDRESS [--allow-remote]] [--target NAME=STEPS] [--listen NAME=PORT] [--json]

Starts the scripted provider and serves until it is stopped. Point the gateway's targets at URL/<target>/v1.
  --port N               default: any free port
  --host ADDRESS         default 127.0.0.1; an address other than loopback needs --allow-remote
  --target NAME=STEPS    a sequence such as flaky=500,500,200 that each exchange plays from the start (may be repeated)
  --listen NAME=PORT     also serves this target at its own port, without its name in the path, for gateways such as
                         Envoy, nginx and HAProxy, whose upstreams share one path (may be repeated; 0: any free port)
  --json                 prints {"url": …, "token": …, "listen": {NAME: URL}} on one line

Pass the URL and the token to the gate as witness and witness-token. The token protects the control API.
To choose the token, set FALLBACK_GATE_PROVIDER_TOKEN.`,
	run: async (args) => {
		const { values } = readOptions(args, [
			"port",
			"host",
			"target",
			"listen"
		], { flags: ["allow-remote", "json"] });
		const { byTarget, parseTargets, readPort, serveProvider } = await import("./staging.mjs");
		const stop = new AbortController();
		process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
		const token = process.env["FALLBACK_GATE_PROVIDER_TOKEN"] ?? "";
		const served = await serveProvider({
			port: readPort("--port", values.get("port")?.at(-1) ?? "0"),
			host: values.get("host")?.at(-1) ?? "127.0.0.1",
			allowRemote: values.has("allow-remote"),
			targets: parseTargets(values.get("target") ?? []),
			listen: byTarget(values.get("listen") ?? [], (text) => readPort("--listen", text)),
			...token !== "" && { token }
		}, stop.signal);
		process.stdout.write(values.has("json") ? `${asJson(served)}\n` : `${asText(served)}\n`);
		await served.ended;
		return 0;
	}
};
function asJson({ url, token, targetUrls }) {
	return JSON.stringify({
		url,
		token,
		listen: targetUrls
	});
}
function asText({ url, token, targetUrls }) {
	return `url    ${url}\ntoken  ${token}\nPoint the gateway's targets at ${url}/<target>/v1.${Object.entries(targetUrls).map(([target, at]) => `\n${target} is also at ${at}/v1.`).join("")}\nStop with Ctrl-C.`;
}
export { provider };
