declare module "undici/lib/util/timers.js" {
  const timers: {
    /** Moves the clock by which undici bounds headers and bodies. */
    tick(ms: number): void;
  };
  export default timers;
}
