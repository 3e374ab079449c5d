export { a as firstChanges } from "./copies.mjs";
