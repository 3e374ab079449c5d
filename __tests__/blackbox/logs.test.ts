import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "../../src/core/json.ts";
import { findingsOf, headOf, recordsOf } from "./evidence.ts";
import { eventLog, runLogged, writeEvents, type LoggedRun, type Writer } from "./log-stage.ts";

/** Calls that stand in the log, by check. */
const counted = { smoke: ["exact 1", 0], "bad-credential": ["exact 0", 0], fallback: ["exact 2", 1] };

function assertPromoted({ run, github }: LoggedRun): void {
  assert.deepEqual(findingsOf(run), []);
  assert.equal(run.exitCode, 0);
  assert.equal(headOf(github), "## Fallback Gate - ✅ Ready to promote: 1 route");
  const told = recordsOf(run).map(({ check, attempts: { source, bound, value }, fallback_logged }) => {
    assert.equal(source, "log");
    return [check, [`${bound} ${value}`, fallback_logged]];
  });
  assert.deepEqual(Object.fromEntries(told), counted);
}

test("rows of events and an alias with a broken primary promote a route without any witness", async () => {
  const logged = await runLogged();
  assertPromoted(logged);
  assert.match(
    logged.run.summary,
    /\| `chat-backup` \| `fallback` \| 1 request \| 2 attempts \(log, numbered rows\) \|/,
  );
});

test("rows of attempts do the same: their switch is the change of target", async () => {
  const write: Writer = (rid, { event, target, attempt }) => (event === "attempt" ? [{ rid, target, attempt }] : []);
  const fields = { id: "/rid", target: "/target", attempt: "/attempt" };
  assertPromoted(await runLogged({ write, logs: [logOf("attempt", fields)] }));
});

test("rows of requests do the same, by a list of targets", async () => {
  const fields = { id: "/rid", targets: "/calls/*/to" };
  assertPromoted(await runLogged({ write: requestWriter(), logs: [logOf("request", fields)] }));
});

test("a count of attempts beside rows of requests is exact, and without targets shows no switch", async () => {
  const fields = { id: "/rid", attempts: "/tries" };
  const { run } = await runLogged({ write: requestWriter(), logs: [logOf("request", fields)] });
  assert.deepEqual(findingsOf(run), [
    "fallback fallback-target/unknown missing",
    "fallback fallback-visible/unseen missing",
  ]);
  assert.deepEqual(
    recordsOf(run).map(({ attempts: { bound, value } }) => `${bound} ${value}`),
    ["exact 1", "exact 0", "exact 2"],
  );
});

test("a gateway that nobody has seen: its dialect and its log are declared, and it is counted exactly", async () => {
  const write: Writer = (id, { event, target, attempt }) => [
    {
      "otel.kind": event,
      attributes: { "trace.parent": `00-${id.replaceAll("-", "")}-0123456789abcdef-01` },
      hop: attempt,
      peer: `x/${target}`,
    },
  ];
  const dialect = {
    name: "own",
    verified: "documented",
    credential_of: "gateway",
    accounts: [{ header: "x-own-tries", basis: "attempts", scope: "gateway" }],
  };
  const fields = { trace: "/attributes/trace.parent", event: "/otel.kind", target: "/peer", attempt: "/hop" };
  const targets = { main: ["x/main", "x/main-broken"], "backup-eu": ["x/backup-eu"] };
  assertPromoted(
    await runLogged({
      write,
      gateway: { dialect },
      targets,
      logs: [{ ...eventLog, fields, events: { ...eventLog.events, other: ["answer"] } }],
    }),
  );
});

test("a log may hold anything beside the rows of this run", async () => {
  const noise = (id: string): JsonObject[] => [
    { rid: `${id.slice(0, -2)}ff`, event: "attempt", target: "main" },
    { rid: `${id}-1`, event: "switch", target: "main" },
    { msg: `the text says ${id} switch`, event: "switch" },
    { rid: [id], event: "switch" },
  ];
  assertPromoted(await runLogged({ write: (id, event) => [...noise(id), ...writeEvents(id, event), ...noise(id)] }));
});

function logOf(rows: string, fields: JsonObject): JsonObject {
  const { gateway, source, path, settle } = eventLog;
  return { gateway, source, path, settle, rows, fields };
}

/** One row for each request, written with its answer. */
function requestWriter(): Writer {
  const calls = new Map<string, JsonObject[]>();
  return (rid, { event, target, attempt }) => {
    if (event === "attempt") calls.set(rid, [...(calls.get(rid) ?? []), { to: target }]);
    return event === "answer" ? [{ rid, tries: attempt, calls: calls.get(rid) ?? [] }] : [];
  };
}
