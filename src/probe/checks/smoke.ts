import { plainRequest, success, type Check } from "./check.ts";

/** Does the route answer a small request completely, in the expected family? */
export const smoke: Check = { ...plainRequest, name: "smoke", quiet: true, asks: success };
