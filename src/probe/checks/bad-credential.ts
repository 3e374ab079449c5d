import { plainRequest, refusal, type Check } from "./check.ts";

/** Is a credential that nobody issued refused, once, and without a fallback? */
export const badCredential: Check = {
  ...plainRequest,
  name: "bad-credential",
  quiet: false,
  asks: refusal("authentication", "permission"),
  credential: "placeholder",
};
