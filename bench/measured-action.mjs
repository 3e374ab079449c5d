// The built action in a process that tells its CPU time and its peak of memory: the runner's environment allows no preload.
await import("./usage.cjs");
await import("../dist/action.mjs");
