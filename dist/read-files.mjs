export { t as readFiles } from "./configuration.mjs";
