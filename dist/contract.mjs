import "./judging.mjs";
export { t as checkContracts } from "./contracts.mjs";
