import { plainRequest, refusal, type Check } from "./check.ts";

/** Is a request without its input refused? */
export const invalidBody: Check = {
  ...plainRequest,
  name: "invalid-body",
  quiet: false,
  asks: refusal("invalid_request"),
  body: "without-input",
};
