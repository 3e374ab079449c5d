export { f as readPort } from "./staging.mjs";
