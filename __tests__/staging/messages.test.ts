import assert from "node:assert/strict";
import { test } from "node:test";
import { jsonOf, surfaces, withProvider } from "./client.ts";
import { eventsOf, objectOf } from "./sse.ts";

const types = [
  "message_start",
  "content_block_start",
  "ping",
  "content_block_delta",
  "content_block_stop",
  "message_delta",
  "message_stop",
];

for (const { path, body } of surfaces) {
  test(`the wrong family at ${path} is a message, in a stream its events`, async () => {
    await using provider = await withProvider({ targets: { main: ["wrong-family"] } });
    assert.equal(jsonOf(await provider.post("main", path, body("")))["type"], "message");
    const events = eventsOf(await provider.post("main", path, body("", { stream: true })));
    assert.deepEqual([events.map(({ name }) => name), events.map((event) => objectOf(event)["type"])], [types, types]);
  });
}
