export { effectiveManifest } from "./effective.ts";
export { type LocatedManifest, parseManifest } from "./parse.ts";
