import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/core/limits.ts";
import { contractCurrent } from "../../src/decision/rules/contract-current.ts";
import { contractUnchanged } from "../../src/decision/rules/contract-unchanged.ts";
import { textOf } from "./page.ts";

const page = textOf("docs/contracts.md");
const [, verdicts = ""] = page.split("\n## Verdicts\n");
const [table = ""] = verdicts.split("\n## ");
const decisions = new Map(
  [...table.matchAll(/^\| `([a-z-]+)` .*\|([^|]*)\|$/gm)].map(([, state = "", cell = ""]) => [
    state,
    cell.replaceAll("`", "").trim(),
  ]),
);

/** The states that a record may have. */
function knownStates(): string[] {
  const schema: { $defs: { ContractState: { enum: string[] } } } = JSON.parse(textOf("schemas/v1/record.schema.json"));
  return schema.$defs.ContractState.enum;
}

test("every state of a contract has its row, and no row names another", () => {
  assert.deepEqual([...decisions.keys()].toSorted(), knownStates().toSorted());
});

test("each state comes to the decision of the case that tells of it", () => {
  const { changed, ...rest } = contractUnchanged.cases;
  const cases = new Map(Object.entries({ ...contractCurrent.cases, ...rest, "contract-changed": changed }));
  for (const [state, decision] of decisions) assert.equal(decision, cases.get(state)?.decision ?? "", state);
});

test("the numbers of the page are the limits", () => {
  const text = page.replaceAll("\n", " ");
  assert.ok(text.includes(`at most ${limits.pageBytes / 1024 ** 2} MiB and ${limits.pageMs / 1000} seconds`));
});
