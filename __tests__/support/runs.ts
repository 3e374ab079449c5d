const isThorough = process.env["CI"] === "true";

/** How often a property is tried: enough to see a broken one while working, and more before a change lands. */
export function runs(working: number, landing: number): number {
  return isThorough ? landing : working;
}
