export { t as mergeRun } from "./shared.mjs";
