import assert from "node:assert/strict";
import { test } from "node:test";
import { boundLines, changeLines, firstChanges, runCommand } from "../../src/replica/print.ts";
import { shownLines } from "../../src/replica/shown-lines.ts";

test("each change is a line with its place from the repository, its reason and its new value", () => {
  const changes = [
    { file: "config.yaml", line: 5, key: "a.api_base", reason: "address", now: "http://127.0.0.1:9000/main/v1" },
    { file: "more.yaml", line: 2, key: "callbacks", reason: "outgoing", now: null },
  ] as const;
  assert.deepEqual(changeLines({ changes }, "gateway/config.yaml"), [
    "2 changes in the copy:",
    "  gateway/config.yaml:5  a.api_base  (address of a target)  now http://127.0.0.1:9000/main/v1",
    "  gateway/more.yaml:2  callbacks  (calls something that is no target)  removed",
  ]);
  assert.deepEqual(changeLines({ changes: [] }, "config.yaml"), ["no change in the copy"]);
});

test("of many changes the first 12 are printed, and the number of the others", () => {
  const lines = (count: number) => [`${count} changes`, ...Array.from({ length: count }, (_, index) => `  ${index}`)];
  assert.deepEqual(firstChanges(lines(12)), lines(12));
  assert.deepEqual(firstChanges(lines(13)), [
    "13 changes",
    ...lines(12).slice(1),
    "  and 1 more: fallback-gate replica --dry-run lists all",
  ]);
});

const bound = {
  manifestFile: "gate.yml",
  gateway: null,
  url: "http://127.0.0.1:4000",
  witness: { url: "http://127.0.0.1:9000", token: "a-token" },
  key: "a-key",
  variables: ["STAGING_KEY"],
  factsFile: "/tmp/x/replica.json",
};

test("the command names the only gateway by nothing, and one of several by its name", () => {
  assert.equal(
    runCommand(bound),
    'STAGING_KEY=a-key fallback-gate run --manifest gate.yml --gateway-url http://127.0.0.1:4000 --credentials STAGING_KEY --witness http://127.0.0.1:9000 --witness-token a-token --replica-facts "$(cat /tmp/x/replica.json)"',
  );
  assert.match(
    runCommand({ ...bound, gateway: "replica" }),
    /--gateways replica=http:\S+ --credentials replica=STAGING_KEY --witness replica=http:\S+ --witness-token replica=a-token /,
  );
  assert.match(boundLines({ ...bound, variables: [] }).join("\n"), /the manifest names no variable for it/);
});

test("lines of a gateway are shown without codes of a terminal and without credentials", () => {
  const secret = "a-secret-of-the-job";
  const lines = [
    "\u001b[31mred\u001b[0m",
    `x ${secret} x`,
    `Authorization: Bearer ${"a1".repeat(20)}`,
    "y".repeat(400),
  ];
  const shown = shownLines(lines, { MY_TOKEN: secret, OTHER: "red" });
  const withheld = "(a line that may hold a credential)";
  assert.deepEqual(shown.slice(0, 3), ["red", withheld, withheld]);
  assert.equal(shown[3]?.length, 300);
});
