export { n as startGateway } from "./staging.mjs";
