import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";

/** One request on a fresh connection. Resolves with the head of the answer; rejects when none came, or on the signal. */
export function send(url: string, options: RequestOptions, body: string): Promise<IncomingMessage> {
  const request = httpRequest(url, { ...options, agent: false });
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  request.once("response", resolve);
  // Stays on after the answer began: an error without a listener would end the process.
  request.on("error", reject);
  request.end(body);
  return promise;
}
