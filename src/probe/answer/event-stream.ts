import { createParser } from "eventsource-parser";
import type { EventStream, StreamEvent } from "../../families/family.ts";
import { isObject } from "../../core/json.ts";
import { parseBounded } from "./bounded-json.ts";

/**
 * Returns the events of a server-sent stream up to `[DONE]`, independent of chunk boundaries and without comments. A last
 * event without its blank line is read too, as openai-node does (7.59.0), although the standard drops it (WHATWG HTML 9.2.6).
 * `cut`: the connection broke, so a missing last blank line is not the server's fault.
 */
export function readEvents(chunks: Iterable<Uint8Array>, cut: boolean): EventStream {
  const events: StreamEvent[] = [];
  let done = false;
  const parser = createParser({
    onEvent({ event, data }) {
      done ||= data.startsWith("[DONE]");
      if (!done) events.push(eventOf(event, data));
    },
  });
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  for (const chunk of chunks) parser.feed(decoder.decode(chunk, { stream: true }));
  parser.feed(decoder.decode());
  const whole = { events: [...events], done, tail: "ended", cut } as const;
  // The parser holds back an unfinished event; an added blank line flushes it.
  parser.feed("\n\n");
  if (whole.done || cut || (!done && events.length === whole.events.length)) return whole;
  const isReadable = done || events.at(-1)?.json !== null;
  return isReadable ? { events, done, tail: "open", cut } : { ...whole, tail: "broken" };
}

function eventOf(name: string | undefined, data: string): StreamEvent {
  const json = parseBounded(data);
  return { name: name ?? null, json: isObject(json) ? json : null };
}
