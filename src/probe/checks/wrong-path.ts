import { plainRequest, type Check } from "./check.ts";

/** Is a path that nobody serves refused? */
export const wrongPath: Check = {
  ...plainRequest,
  name: "wrong-path",
  quiet: false,
  accepts: ["unknown_path", "redirect", "permission"],
  path: "wrong",
};
