/** The scripted staging behind one import. It is loaded lazily, because most runs do not need it. */
export { startGateway } from "./gateway.ts";
export type { Provider } from "./provider.ts";
export { newToken, serveProvider } from "./serve.ts";
export { readPort } from "./server.ts";
export { byTarget, parseTargets, type Step } from "./steps.ts";
export { startTap } from "./tap.ts";
export { send } from "./upstream.ts";
