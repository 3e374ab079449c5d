import type { RequestFamily } from "../../src/generated/types.ts";
import { isObject } from "../../src/core/json.ts";
import { readAnswer } from "../../src/probe/answer/read-answer.ts";
import type { Recorded } from "./cassettes.ts";

/** `other`: a model surface that is none of the families here; the gate reads its replies as if it had asked for chat. */
export type Surface = RequestFamily | "other";

export interface Judged {
  surface: Surface;
  status: number;
  /** The error class, else the terminal state. */
  read: string;
  /** What status and surface alone say; the class read is one of these. */
  plain: readonly string[];
}

/** The first match wins. */
export const surfaces: readonly (readonly [RegExp, Surface])[] = [
  [/\/api\/(?:chat|generate|embed\w*)$/, "other"],
  [/\/chat\/completions$/, "chat-completions"],
  [/\/responses$/, "responses"],
  [/\/v1\/messages$/, "messages"],
  [/\/embeddings$/, "embeddings"],
  [/\/v[12]\/rerank$/, "rerank"],
  [/:(?:stream)?generateContent$/i, "generate-content"],
  [/\/model\/[^/]+\/converse$/, "converse"],
  [/\/model\/[^/]+\/(?:converse|invoke)[\w-]*$/, "other"],
  [/\/(?:completions|complete|embed|generation\/text\w*)$/, "other"],
  [/\/v[12]\/(?:chat|generate)$/, "other"],
];

/** null for an exchange with anything but a model: files, traces, threads, tools. */
export function surfaceOf({ url }: Recorded): Surface | null {
  return surfaces.find(([path]) => path.test(url.pathname))?.[1] ?? null;
}

export function judge(recorded: Recorded, surface: Surface): Judged {
  const { status, headers, body } = recorded;
  const family = surface === "other" ? "chat-completions" : surface;
  const asked = { family, stream: wantsStream(recorded), check: "smoke", errorCodes: {} } as const;
  const reading = readAnswer({ status, headers, body, failure: null, elapsedMs: 1 }, asked);
  return { surface, status, read: reading.error_class ?? reading.terminal, plain: plainMeaning(recorded, surface) };
}

function wantsStream({ request, url }: Recorded): boolean {
  if (/stream/i.test(url.pathname)) return true;
  try {
    const asked: unknown = JSON.parse(request);
    return isObject(asked) && asked["stream"] === true;
  } catch {
    return false;
  }
}

const ofStatus: Readonly<Record<number, readonly string[]>> = {
  400: ["invalid_request"],
  401: ["authentication"],
  403: ["permission"],
  404: ["model_not_found"],
  413: ["request_too_large"],
  422: ["invalid_request"],
  429: ["rate_limited"],
  503: ["overloaded"],
  529: ["overloaded"],
};

/** How families say that the cap on tokens was met, looked for as text: another way than the one that is tested. */
const capped = /"(?:finish_?reason|stop_?reason)": ?"(?:length|max_tokens)"|"status": ?"incomplete"/i;

function plainMeaning({ status, body }: Recorded, surface: Surface): readonly string[] {
  if (status >= 500) return ofStatus[status] ?? ["upstream_error"];
  if (status >= 300) return ofStatus[status] ?? [];
  // Surfaces that the gate has a name for, and those that it has none for.
  if (surface === "other") return ["wrong_family", "malformed_response"];
  return capped.test(new TextDecoder().decode(body)) ? ["capped"] : ["complete"];
}
