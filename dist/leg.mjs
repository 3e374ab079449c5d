export { n as gateShard } from "./divided.mjs";
