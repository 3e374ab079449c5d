import assert from "node:assert/strict";
import { test } from "node:test";
import { compared } from "./documents.ts";
import { before } from "./resolved-documents.ts";

/** An edit of the description, the expected change, and the earlier description if it is not the usual one. */
export type Rows = Readonly<Record<string, readonly [text: string, change: string, from?: string]>>;

/** One test per row: the change is found once, and the comparison ends in one of the states. */
export function assertFound(rows: Rows, states: readonly string[]): void {
  for (const [what, [text, change, from = before]] of Object.entries(rows))
    test(`${states[0]}: ${what}`, async () => {
      const result = await compared(from, text);
      assert.ok(typeof result !== "string", JSON.stringify(result));
      const lines = result.changes.map((found) => `${found.change} ${found.what}`);
      assert.ok(lines.includes(change), lines.join("\n"));
      assert.ok(states.includes(result.state), `${result.state}: ${lines.join("\n")}`);
      assert.equal(new Set(lines).size, lines.length);
    });
}
