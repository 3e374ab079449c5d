export { i as run } from "./shared.mjs";
