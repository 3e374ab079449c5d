export { t as mergeRun } from "./divided.mjs";
