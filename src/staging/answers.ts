import type { JsonObject } from "./json.ts";

/** A good answer in the order in which it is sent: one part, or one for each event of a stream. */
export interface Answer {
  contentType: string;
  parts: readonly string[];
}

/** One request surface that the scripted provider speaks. */
export interface ProviderFamily {
  /** Below `/<target>`. */
  path: string;
  /** The field without which a body is refused. */
  requires: string;
  /** A good answer to a body; `extras` are fields that no client knows. */
  answer: (body: JsonObject, extras: JsonObject) => Answer;
}
