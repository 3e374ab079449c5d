import { plainRequest, type Check } from "./check.ts";

/** Does another target serve when the primary fails? */
export const fallback: Check = {
  ...plainRequest,
  name: "fallback",
  quiet: false,
  asks: [{ accepts: "success", faults: "manifest" }],
};
