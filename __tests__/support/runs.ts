/** In CI, and in `npm run fuzz`. */
const isThorough = process.env["CI"] === "true" || process.env["FALLBACK_GATE_SEED"] !== undefined;

const { NODE_COMPILE_CACHE: cache } = process.env;

/**
 * The one variable of a test run that its processes with a scrubbed environment get too: where Node keeps compiled code,
 * which is most of a short run. Empty if the test run has none.
 */
export const compileCache: Readonly<Record<string, string>> = cache === undefined ? {} : { NODE_COMPILE_CACHE: cache };

/** How often a property is tried, or an honest gateway gated: enough to see a broken one while working, and more before a change lands. */
export function runs(working: number, landing: number): number {
  return isThorough ? landing : working;
}

/** The processor time that this process has used, in ms. Unlike a clock it stands while the machine is busy with others. */
export function processorMs(): number {
  return process.cpuUsage().user / 1000;
}
