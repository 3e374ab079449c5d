import { plainRequest, success, type Check } from "./check.ts";

/** Does the target whose share rises answer a good request itself? Asked again until it is drawn, or once where it is pinned. */
export const promotedTargetCheck: Check = { ...plainRequest, name: "promoted-target", quiet: true, asks: success };
