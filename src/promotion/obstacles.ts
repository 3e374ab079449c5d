import { errorCode } from "../core/errors.ts";
import type { Promotion } from "../generated/types.ts";

type Obstacle = Exclude<Promotion["obstacle"], null>;

const obstacles: Readonly<Record<string, Obstacle>> = {
  HISTORY_FORBIDDEN: "no-permission",
  HISTORY_NOT_FOUND: "not-found",
  HISTORY_FAILED: "failed",
};

/** What an error of History says about the comparison; null for any other error. */
export function obstacleIn(error: unknown): Obstacle | null {
  return obstacles[errorCode(error)] ?? null;
}
