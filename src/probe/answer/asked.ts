import type { CheckName, ErrorClass, RequestFamily } from "../../generated/types.ts";

/** What the request asked for, as far as its answer is judged by it. */
export interface Asked {
  family: RequestFamily;
  stream: boolean;
  /** A bare 404 or 405 is `unknown_path` on `wrong-path`, `model_not_found` elsewhere. */
  check: CheckName;
  /** A dialect's own codes. Such a class is never against its status. */
  errorCodes: Readonly<Record<string, ErrorClass>>;
}
