import { once } from "node:events";
import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";

/** One request on a fresh connection. Resolves with the head of the answer; rejects when none came, or on the signal. */
export async function send(url: string, options: RequestOptions, body: string): Promise<IncomingMessage> {
  const request = httpRequest(url, { ...options, agent: false });
  // Failures are seen where the answer is awaited or read; one that comes after both must not end the process.
  request.on("error", () => {});
  const answered: Promise<IncomingMessage[]> = once(request, "response");
  request.end(body);
  const [message] = await answered;
  if (message === undefined) throw new Error("expected an answer, got none");
  return message;
}
