import type { ShareProblem } from "../../generated/types.ts";

/** Why a share cannot be read, and the offset in the traffic file at which that shows. */
export interface Obstacle {
  problem: ShareProblem;
  offset: number;
  /** The keys and indexes that lead there, where they are known. */
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

/** Thrown while a traffic file is read, and never beyond its reader. */
export class Unreadable extends Error {
  readonly obstacle: Obstacle;

  constructor(problem: ShareProblem, offset: number) {
    super(`expected a readable traffic file, got ${problem}`);
    this.name = "Unreadable";
    this.obstacle = { problem, offset, path: null };
  }
}
