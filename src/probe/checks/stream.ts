import { plainRequest, success, type Check } from "./check.ts";

/** Does the route stream a small answer to its terminal event? */
export const stream: Check = { ...plainRequest, name: "stream", quiet: true, asks: success, stream: true };
