/** The scripted staging behind one import: whoever needs a part of it loads it lazily, since most runs need none. */
export { startGateway } from "./gateway.ts";
export type { Provider } from "./provider.ts";
export { newToken, serveProvider } from "./serve.ts";
export { readPort } from "./server.ts";
export { byTarget, parseTargets, type Step } from "./steps.ts";
export { startTap } from "./tap.ts";
export { send } from "./upstream.ts";
