export { t as startTap } from "./staging.mjs";
