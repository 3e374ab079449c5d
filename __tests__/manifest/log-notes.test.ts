import assert from "node:assert/strict";
import { test } from "node:test";
import { dialects } from "../../src/dialects/index.ts";
import { effectiveManifest } from "../../src/manifest/index.ts";
import { logNotes } from "../../src/manifest/log-notes.ts";
import { changed, file, parse } from "./cases.ts";

function notesOn(dialect: string, format: string): string[] {
  const log = `{ gateway: a, source: jsonl, path: a.jsonl${format === "" ? "" : `, ${format}`} }`;
  const text = changed("routes:", `gateways: { a: { dialect: ${dialect} } }\nlogs: [${log}]\nroutes:`);
  return logNotes(effectiveManifest(parse(text), dialects, null)).map((note) => {
    const place = `${file}:5:8: note: logs[0]: `;
    assert.ok(note.startsWith(place), note);
    return note.slice(place.length);
  });
}

const unnumbered = /not numbered, so a lost row goes unnoticed/;
const several = /several rows for one call/;
const retries = /rows only count retries/;
const statuses = /a refusal hidden by a fallback goes unnoticed/;
const known = /matches every event/;
const switches = /it shows no switches/;

const cases: readonly [dialect: string, format: string, ...notes: RegExp[]][] = [
  ["nginx", ""],
  ["haproxy", "", retries, statuses],
  ["litellm", "", unnumbered],
  ["envoy", "", several],
  ["envoy", "fields: { time: /ts }"],
  ["generic", "rows: attempt, fields: { id: /r }", unnumbered, several, statuses, switches],
  ["generic", "rows: attempt, fields: { id: /r, target: /t, status: /s, attempt: /n, time: /at }"],
  ["generic", "rows: event, fields: { id: /r, event: /e }, events: { attempt: [a] }", unnumbered, statuses, switches],
  ["litellm", "events: { other: ['*'] }", unnumbered, known],
  ["litellm", "events: { other: ['cache *'] }", unnumbered],
  ["generic", "fields: { id: /r, attempts: /n }", statuses, switches],
  ["generic", "fields: { id: /r, targets: /t }", statuses],
];
for (const [dialect, format, ...expected] of cases)
  test(`lint notes what a log of ${dialect} (${format || "its own format"}) cannot show: ${expected.length}`, () => {
    const notes = notesOn(dialect, format);
    assert.equal(notes.length, expected.length, notes.join("\n"));
    for (const [index, note] of expected.entries()) assert.match(notes[index] ?? "", note);
  });
