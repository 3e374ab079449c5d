import { randomBytes } from "node:crypto";
import { startProvider, type Provider, type ProviderOptions } from "./provider.ts";

export type ServeOptions = Omit<ProviderOptions, "token"> & {
  /** Default: 128 random bits in hex. */
  token?: string;
};

export interface ServedProvider extends Provider {
  /** Resolves once the provider has stopped after the signal. */
  ended: Promise<void>;
}

/** Runs a scripted provider until the signal aborts. Prints nothing. Throws INPUT_INVALID as startProvider does. */
export async function serveProvider(options: ServeOptions, signal: AbortSignal): Promise<ServedProvider> {
  const provider = await startProvider({ ...options, token: options.token ?? newToken() });
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const end = () => resolve(provider.close());
  if (signal.aborted) end();
  else signal.addEventListener("abort", end, { once: true });
  return { ...provider, ended };
}

/** Returns a new token for the control API: 128 random bits in hex. */
export function newToken(): string {
  return randomBytes(16).toString("hex");
}
