import { plainRequest, type Check } from "./check.ts";

/** How often is a call repeated: after a fault that passes, when every target fails, and when the provider asks to wait? */
export const retries: Check = {
  ...plainRequest,
  name: "retries",
  quiet: false,
  asks: [
    { accepts: "success", faults: { primary: [500, 200] } },
    { accepts: ["upstream_error", "gateway_error", "overloaded", "rate_limited", "timeout"], faults: { all: [500] } },
    { accepts: "success", faults: { primary: [{ status: 429, retry_after: "1s" }, 200] } },
  ],
};
