import { isObject } from "../../core/json.ts";

/** A body in one media type. */
export interface Content {
  /** In lower case, without parameters. */
  mediaType: string;
  schema: unknown;
}

/** The media types of a request body or a response, with their schemas. */
export function contentsOf(body: unknown): Content[] {
  const content = isObject(body) ? body["content"] : null;
  if (!isObject(content)) return [];
  return Object.entries(content).flatMap(([type, media]) =>
    isObject(media) ? [{ mediaType: type.replace(/;.*$/s, "").trim().toLowerCase(), schema: media["schema"] }] : [],
  );
}
