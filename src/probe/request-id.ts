import type { HttpAnswer } from "../core/ports/http.ts";

/** Headers with the id that providers' support asks for: OpenAI, Anthropic, one-api, Azure API Management, AWS, Google. */
const requestIdHeaders = [
  "x-request-id",
  "request-id",
  "x-oneapi-request-id",
  "apim-request-id",
  "x-amzn-requestid",
  "x-goog-request-id",
] as const;

/** Returns the answer's request id; null if there is none or if it is the gate's id. */
export function readRequestId(headers: HttpAnswer["headers"], gateId: string): string | null {
  const values = requestIdHeaders.flatMap((name) => headers.get(name) ?? []);
  return values.find((value) => /^[A-Za-z0-9._:-]{8,128}$/.test(value) && !value.includes(gateId)) ?? null;
}
