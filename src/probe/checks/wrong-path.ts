import { plainRequest, refusal, type Check } from "./check.ts";

/** Is a path that nobody serves refused? */
export const wrongPath: Check = {
  ...plainRequest,
  name: "wrong-path",
  quiet: false,
  asks: refusal("unknown_path", "redirect", "permission"),
  path: "wrong",
};
