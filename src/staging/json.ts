export { isObject, type JsonObject } from "../core/json.ts";
