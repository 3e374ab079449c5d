import { errorCode } from "../core/errors.ts";
import type { Promotion } from "../generated/types.ts";

type Obstacle = Exclude<Promotion["obstacle"], null>;

const obstacles: Readonly<Record<string, Obstacle>> = {
  HISTORY_FORBIDDEN: "no-permission",
  HISTORY_NOT_FOUND: "not-found",
  HISTORY_FAILED: "failed",
};

/** The obstacle to the comparison that an error of History stands for; null for any other error. */
export function obstacleIn(error: unknown): Obstacle | null {
  return obstacles[errorCode(error)] ?? null;
}
