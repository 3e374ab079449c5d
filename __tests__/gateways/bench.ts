import type { JsonObject } from "../../src/core/json.ts";
import { chatBody, nonceOf, send, withProvider, type Seen, type TestProvider } from "../staging/client.ts";

export interface Asked {
  /** Of the gateway. */
  url: string;
  headers: Record<string, string>;
  /** Steps by target; a target without any answers well. */
  faults?: JsonObject;
  /** Further keys of the body. */
  body?: JsonObject;
}

export interface Answered extends Seen {
  /** Calls that reached each target of the scripted provider. */
  calls: Record<string, number>;
}

export interface Bench extends AsyncDisposable, Pick<TestProvider, "url" | "token" | "script" | "calls"> {
  /** One chat completion through a gateway, with a nonce of its own. */
  ask(asked: Asked): Promise<Answered>;
}

/** A scripted provider to put behind gateways. */
export async function withBench(): Promise<Bench> {
  const provider = await withProvider();
  let exchanges = 0;
  return {
    ...provider,
    async ask({ url, headers, faults = {}, body = {} }) {
      const nonce = nonceOf((exchanges += 1));
      await provider.script(nonce, faults);
      const seen = await send(`${url}/v1/chat/completions`, { headers, body: chatBody(nonce, body) });
      return { ...seen, calls: countByTarget(await provider.calls(nonce)) };
    },
  };
}

function countByTarget(calls: readonly JsonObject[]): Record<string, number> {
  const counts = { primary: 0, backup: 0 };
  return calls.reduce<Record<string, number>>((sums, { target }) => {
    const name = String(target);
    return { ...sums, [name]: (sums[name] ?? 0) + 1 };
  }, counts);
}
