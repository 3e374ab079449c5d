import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";

/**
 * Sends one request on a new connection. Resolves with the answer's headers; rejects if there is no answer or the signal
 * aborts.
 */
export function send(url: string, options: RequestOptions, body: string): Promise<IncomingMessage> {
  const request = httpRequest(url, { ...options, agent: false });
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  request.once("response", resolve);
  // Kept after the answer begins, because an error without a listener would end the process.
  request.on("error", reject);
  request.end(body);
  return promise;
}
