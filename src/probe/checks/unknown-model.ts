import { plainRequest, refusal, type Check } from "./check.ts";

/** Is a model that nobody has refused? Gateways know it as 404, as no permission, or as an invalid request. */
export const unknownModel: Check = {
  ...plainRequest,
  name: "unknown-model",
  quiet: false,
  asks: refusal("model_not_found", "permission", "invalid_request"),
  model: "impossible",
};
