import { plainRequest, type Check } from "./check.ts";

/** Is a request without its input refused? */
export const invalidBody: Check = {
  ...plainRequest,
  name: "invalid-body",
  quiet: false,
  accepts: ["invalid_request"],
  body: "without-input",
};
