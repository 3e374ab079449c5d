import type { IncomingMessage } from "node:http";
import { authHeaderNames } from "../core/auth-headers.ts";
import { impossibleModelPrefix, placeholderCredential } from "../core/placeholders.ts";
import { errorBody, unknownUrl, type ErrorDetail } from "../families/envelopes.ts";
import type { Family } from "../families/family.ts";
import { errorAnswer, type ErrorAnswer } from "../families/spoken.ts";
import type { JsonObject } from "../core/json.ts";
import { bearerOf } from "./server.ts";

/** A request, as far as it could be read. */
interface Asked {
  request: IncomingMessage;
  family: Family | null;
  /** null if it was too long. */
  text: string | null;
  /** null if the text is not a JSON object. */
  body: JsonObject | null;
}

type Admission = { refusal: ErrorAnswer } | { family: Family; body: JsonObject };

/** Returns the request if a provider would serve it, else the provider's error answer. */
export function admit({ request, family, text, body }: Asked): Admission {
  if (family === null) return refuse(404, unknownUrl);
  if (carriesPlaceholder(request)) return refuse(401, undefined, family);
  if (text === null) return refuse(413, undefined, family);
  if (body === null) return refuse(400, undefined, family);
  if (asksForImpossibleModel(body)) return refuse(404, undefined, family);
  if (!(family.input in body)) {
    const detail = { type: "invalid_request_error", code: "missing_required_parameter", param: family.input };
    return refuse(400, detail, family);
  }
  return { family, body };
}

function refuse(status: number, detail?: ErrorDetail, family?: Family): Admission {
  if (family !== undefined) return { refusal: errorAnswer(family.spoken, status, null, detail) };
  return { refusal: { status, body: errorBody(status, detail), headers: {} } };
}

function carriesPlaceholder(request: IncomingMessage): boolean {
  const credentials = [...authHeaderNames].map((name) => request.headers[name]);
  return [bearerOf(request), ...credentials].includes(placeholderCredential);
}

function asksForImpossibleModel(body: JsonObject): boolean {
  return typeof body["model"] === "string" && body["model"].startsWith(impossibleModelPrefix);
}
