export { r as gateShard } from "./shared.mjs";
