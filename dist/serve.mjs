export { i as newToken, a as serveProvider } from "./staging.mjs";
