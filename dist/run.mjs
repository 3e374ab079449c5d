export { n as run } from "./shared.mjs";
