import { setFlagsFromString } from "node:v8";

/**
 * Sets V8 up for a run; an action cannot pass options to Node.
 *
 * The young generation stays as small as it is now. By itself it grows to three times 16 MiB while answers come in, and what is
 * live then is a few MiB: at 1,000 routes the peak of memory is a fifth lower, and no more processor time is used.
 *
 * Errors have no stacks: none is ever shown, and the HTTP client makes an error for each connection that ends. Measured, that
 * saves a tenth of the processor time of 1,000 routes.
 */
export function tuneEngine(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  Error.stackTraceLimit = 0;
}
