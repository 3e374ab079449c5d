import { plainRequest, type Check } from "./check.ts";

/**
 * Does the route serve while its primary fails, and does the primary serve again once it is healthy? Only exchanges of the
 * outage have the fault; ../recovery-course.ts decides when it ends.
 */
export const recovery: Check = {
  ...plainRequest,
  name: "recovery",
  quiet: false,
  asks: [{ accepts: "success", faults: { primary: [500] } }],
};
