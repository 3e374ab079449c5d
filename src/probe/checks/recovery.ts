import { plainRequest, type Check } from "./check.ts";

/**
 * Does the route serve while its primary fails, and does the primary serve again once it is healthy? The fault stands in the
 * exchanges of the outage only: ../recovery-course.ts says when it ends.
 */
export const recovery: Check = {
  ...plainRequest,
  name: "recovery",
  quiet: false,
  asks: [{ accepts: "success", faults: { primary: [500] } }],
};
