import assert from "node:assert/strict";
import { test } from "node:test";
import { deploymentNotes } from "../../src/manifest/deployment-notes.ts";
import { aManifest, aRoute } from "../support/manifest.ts";

function notesOf(deployment: string, checks = aRoute().checks): string[] {
  const path = `/apim/openai/deployments/${deployment}/chat/completions?api-version=2024-10-21`;
  const routes = [aRoute({ path, checks })];
  return deploymentNotes({ ...aManifest({ routes }), lines: { "/routes/0/path": [15, 5] } });
}

const [check] = aRoute().checks;
const unknownModel = check === undefined ? [] : [{ ...check, check: "unknown-model" as const }];

test("a fixed deployment has a note, because no model is unknown there", () => {
  assert.deepEqual(notesOf("gpt", unknownModel), [
    ".github/fallback-gate.yml:15:5: note: routes[0].path: Azure ignores the model of the body, so `unknown-model` would be answered: write `{model}` for the deployment, or leave out the check if nothing before Azure checks the model",
  ]);
});

test("a deployment named by the model, a route without the check, and other paths have none", () => {
  assert.deepEqual(notesOf("{model}", unknownModel), []);
  assert.deepEqual(notesOf("gpt", check === undefined ? [] : [{ ...check, check: "smoke" }]), []);
  assert.deepEqual(deploymentNotes(aManifest({ routes: [aRoute({ checks: unknownModel })] })), []);
});
