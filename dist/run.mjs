export { r as run } from "./shared.mjs";
