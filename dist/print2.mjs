export { n as mapLines, r as sdkTries } from "./configuration.mjs";
