import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bundle, RequestShape } from "../../src/generated/types.ts";
import { comment } from "../../src/report/comment.ts";
import { crossedLines } from "../../src/report/crossed-families.ts";
import { htmlReport } from "../../src/report/html/html-report.ts";
import { terminalReport } from "./terminal-text.ts";
import {
  aBundle,
  anEvidence,
  anExchange,
  byWitness,
  calls,
  ledgerOf,
  routeEvidence,
  showing,
} from "../support/evidence.ts";
import { aManifest, aRoute } from "../support/manifest.ts";
import { aShape } from "../support/shapes.ts";

/** Routes whose primary and backup were asked in these shapes. */
function bundleOf(shapes: readonly (RequestShape | null)[], routes = 1): Bundle {
  const ids = Array.from({ length: routes }, (_, index) => `route-${index + 1}`);
  const made = calls("main 500", "backup 200").map((call, index) => ({ ...call, shape: shapes[index] ?? null }));
  const exchanges = [anExchange("fallback", { ledger: showing(1, ledgerOf([byWitness(2)], made)) })];
  const evidence = anEvidence({ routes: ids.map((route) => routeEvidence({ route, exchanges })) });
  return aBundle(evidence, aManifest({ routes: ids.map((id) => aRoute({ id })) }));
}

const linesOf = (...shapes: readonly (RequestShape | null)[]): string[] => crossedLines(bundleOf(shapes), String);

const chat = aShape({ fields: ["max_completion_tokens", "messages", "model", "seed", "stop", "stream"] });
const messages = aShape({ family: "messages", fields: ["max_tokens", "messages", "model", "stop_sequences", "top_k"] });

test("what was asked in two families is in the comment, on the page and in the terminal, with what was not compared", () => {
  const said =
    "On `route-1`, `main` was asked in `chat-completions` and `backup` in `messages`. Not compared: `seed` and `top_k`.";
  const bundle = bundleOf([chat, messages]);
  assert.ok(comment(bundle).includes(said));
  assert.ok(terminalReport(bundle).includes(`\n  ${said.replaceAll("`", "")}\n`));
  assert.ok(
    htmlReport(bundle)
      .replace(/<\/?code>/g, "`")
      .includes(said),
  );
});

test("fields that nobody documents are not compared either", () => {
  assert.deepEqual(linesOf(aShape({ unknown_fields: 2 }), aShape({ family: "responses" })), [
    "On route-1, main was asked in chat-completions and backup in responses. Not compared: undocumented fields.",
  ]);
});

test("where everything was compared, nothing is left to name; many routes are one sentence", () => {
  const [line = "", ...rest] = crossedLines(bundleOf([aShape(), aShape({ family: "responses" })], 12), String);
  assert.match(
    line,
    /^On route-1, .*route-8 and 4 more, main was asked in chat-completions and backup in responses\.$/,
  );
  assert.deepEqual(rest, []);
});

test("one family, a path of no family and an unread body are no crossing", () => {
  assert.deepEqual(linesOf(chat, aShape()), []);
  assert.deepEqual(linesOf(chat, aShape({ family: "other" })), []);
  assert.deepEqual(linesOf(chat, null), []);
  assert.deepEqual(linesOf(null, messages), []);
});
