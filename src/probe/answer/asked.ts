import type { CheckName, ErrorClass, RequestFamily } from "../../generated/types.ts";

/** The parts of the request that decide how its answer is classified. */
export interface Asked {
  family: RequestFamily;
  stream: boolean;
  /** A bare 404 or 405 is `unknown_path` on `wrong-path`, `model_not_found` elsewhere. */
  check: CheckName;
  /** The dialect's error codes. A class found by them never contradicts the status. */
  errorCodes: Readonly<Record<string, ErrorClass>>;
}
