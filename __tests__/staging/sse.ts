import assert from "node:assert/strict";
import { isObject, type JsonObject } from "../../src/core/json.ts";
import type { Seen } from "./client.ts";

export interface SentEvent {
  name: string | null;
  data: string;
}

/** The events of a stream, each of which must end with its blank line. */
export function eventsOf(seen: Seen): SentEvent[] {
  assert.match(String(seen.headers["content-type"]), /^text\/event-stream/);
  const events = seen.text.split("\n\n");
  assert.equal(events.pop(), "");
  return events.map((event) => {
    const { name = null, data } = /^(?:event: (?<name>.*)\n)?data: (?<data>.*)$/.exec(event)?.groups ?? {};
    assert.ok(data !== undefined);
    return { name, data };
  });
}

export function objectOf({ data }: SentEvent): JsonObject {
  const json: unknown = JSON.parse(data);
  assert.ok(isObject(json));
  return json;
}
