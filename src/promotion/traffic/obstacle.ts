import type { ShareProblem } from "../../generated/types.ts";

/** Why a share cannot be read, and the offset of the cause in the traffic file. */
export interface Obstacle {
  problem: ShareProblem;
  offset: number;
  /** The keys and indexes that lead there; null if unknown. */
  path: readonly (string | number)[] | null;
}

/** An obstacle at a value of a document. */
export function obstacleAt(
  problem: ShareProblem,
  place: { path: readonly (string | number)[]; node: { offset: number } },
): Obstacle {
  return { problem, offset: place.node.offset, path: place.path };
}

export function isObstacle(found: object): found is Obstacle {
  return "problem" in found && "offset" in found;
}

/** Thrown and caught while a traffic file is read. */
export class Unreadable extends Error {
  readonly obstacle: Obstacle;

  constructor(problem: ShareProblem, offset: number) {
    super(`expected a readable traffic file, got ${problem}`);
    this.name = "Unreadable";
    this.obstacle = { problem, offset, path: null };
  }
}
