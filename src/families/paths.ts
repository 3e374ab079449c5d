import type { JsonObject } from "../core/json.ts";
import type { Family, RequestParts } from "./family.ts";
import { wantsStream } from "./spoken.ts";

const marker = "{model}";

/** The path of a family's requests, appended to the gateway's URL. It has `{model}` where the path names the model. */
export function servedAt({ version = "/v1", path }: Family): string {
  return `${version}${path}`;
}

/** A route's path as it is requested: with the model as one segment, and at the family's own path of streams. */
export function requestedAt(
  { path, streamPath }: Family,
  route: string,
  { model, stream }: Pick<RequestParts, "model" | "stream">,
): string {
  const at = stream && streamPath !== undefined ? `${route.slice(0, -path.length)}${streamPath}` : route;
  return at.replaceAll(marker, encodeURIComponent(model));
}

/** Whether a route may have this path: a family with the model in its path needs all of its end. */
export function mayBeAt({ path }: Family, route: string): boolean {
  return !namesModel(path) || route.endsWith(path);
}

/**
 * The end of a documented path or URL that is a family's own; null if it ends otherwise. Any segment can stand for the
 * model.
 */
export function endOf({ path }: Family, documented: string): string | null {
  return new RegExp(`${patternOf(path)}$`).exec(documented)?.[0] ?? null;
}

/**
 * What a request's path says that other families say in the body: the model, and whether it streams. null if the family
 * is not served at this path.
 */
export function saidBy(family: Family, path: string): JsonObject | null {
  const { streamPath, alsoAt = [] } = family;
  if (!namesModel(family.path)) return path === servedAt(family) || alsoAt.includes(path) ? {} : null;
  const whole = said(servedAt(family), path);
  if (streamPath === undefined) return whole;
  if (whole !== null) return { ...whole, stream: false };
  const streamed = said(servedAt({ ...family, path: withoutQuery(streamPath) }), path);
  return streamed === null ? null : { ...streamed, stream: true };
}

/** Whether a request at a path of any prefix streams: its path says so, or its body. */
export function asksForStream({ streamPath }: Family, path: string, body: JsonObject): boolean {
  if (streamPath === undefined) return wantsStream(body);
  return new RegExp(`${patternOf(withoutQuery(streamPath))}$`).test(withoutQuery(path));
}

function said(template: string, path: string): { model: string } | null {
  const [, segment] = new RegExp(`^${patternOf(template)}$`).exec(path) ?? [];
  try {
    return segment === undefined ? null : { model: decodeURIComponent(segment) };
  } catch {
    return null;
  }
}

function namesModel(path: string): boolean {
  return path.includes(marker);
}

function patternOf(template: string): string {
  return RegExp.escape(template).replace(RegExp.escape(marker), "([^/]+)");
}

function withoutQuery(path: string): string {
  return path.replace(/\?.*$/s, "");
}
