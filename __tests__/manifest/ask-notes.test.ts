import assert from "node:assert/strict";
import { test } from "node:test";
import { askNotes } from "../../src/manifest/ask-notes.ts";
import { aManifest, aRoute } from "../support/manifest.ts";

const plain = { tools: false, system: false, json: false };

for (const part of ["tools", "system", "json"] as const)
  test(`a route that asks for ${part} has a note that it needs the scripted provider`, () => {
    const routes = [aRoute(), aRoute({ id: "asking", ask: { ...plain, [part]: true } })];
    const manifest = { ...aManifest({ routes }), lines: { "/routes/1/ask": [21, 5] } };
    assert.deepEqual(askNotes(manifest), [
      ".github/fallback-gate.yml:21:5: note: routes[1].ask: only the scripted provider can see what reaches a target: bind it to the gateway `staging` (inputs `witness` and `witness-token`), or the route is held",
    ]);
  });

test("a route with a plain request has no note", () => assert.deepEqual(askNotes(aManifest()), []));
