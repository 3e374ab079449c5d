import assert from "node:assert/strict";
import { test } from "node:test";
import { table as htmlTable } from "../../src/report/html/parts.ts";
import { tableText } from "../../src/report/markdown-table.ts";
import { fitted, listed, whole } from "../../src/report/sections.ts";
import { data, list, narrow, strongIf, tableOf, words } from "../../src/report/tables/table.ts";

const at = { file: "gate.yml", line: 3, column: 1 };
const run = { repository: "acme/routes", head_sha: "a".repeat(40) };
const items = [
  { name: "chat", seen: 13, over: true },
  { name: "<b>|`", seen: null, over: false },
];
const table = tableOf(
  "Calls",
  items,
  [
    { head: "route", cell: ({ name }) => data(name) },
    { head: "calls", cell: ({ seen, over }) => (seen === null ? words("unknown") : strongIf(over, `${seen} calls`)) },
    { head: "where", cell: () => [{ place: at }] },
    { head: "decision", cell: ({ over }) => [{ decision: over ? "hold" : "promote" }] },
    { head: "targets", cell: () => list(["main", "backup"]), pageOnly: true },
  ],
  ({ over }) => over,
);

test("Markdown has a head, a rule and a line for each row, without the columns of the page", () => {
  const link = `[\`gate.yml:3\`](https://github.com/acme/routes/blob/${run.head_sha}/gate.yml#L3)`;
  assert.deepEqual(tableText(table, run).split("\n"), [
    "| route | calls | where | decision |",
    "| --- | --- | --- | --- |",
    `| \`chat\` | **13 calls** | ${link} | **hold** |`,
    `| \`?b???\` | unknown | ${link} | **promote** |`,
  ]);
});

test("the page has every column, marks rows and escapes data", () => {
  const { text } = htmlTable(table);
  assert.match(text, /<th scope="col">targets<\/th>/);
  assert.match(text, /<tr class="marked"><th scope="row"><code>chat<\/code><\/th><td><strong>13 calls<\/strong><\/td>/);
  assert.match(text, /<th scope="row"><code>&lt;b&gt;\|`<\/code><\/th><td>unknown<\/td>/);
  assert.match(text, /<td><code>main<\/code>, <code>backup<\/code><\/td>/);
});

test("a table without rows is not shown", () => {
  const empty = tableOf("Calls", [], [{ head: "route", cell: () => words("x") }]);
  assert.equal(tableText(empty, run), "");
  assert.equal(htmlTable(empty).text, "");
  assert.deepEqual(narrow(empty).rows, []);
});

test("a long section that no list names is left out in its turn, and never takes the others with it", () => {
  const sections = [
    whole("decision", Infinity, "## hold"),
    whole("routes", 17, "routes"),
    whole("coverage", 5, "c".repeat(500)),
    whole("timeline", 1, "t".repeat(300)),
  ];
  assert.equal(
    fitted(sections, 400),
    "## hold\n\nLeft out for length: timeline, coverage. The evidence folder has the full report.\n\nroutes\n",
  );
});

test("a list is cut before sections of a higher rank go", () => {
  const items20 = Array.from({ length: 20 }, (_, index) => `- item ${index}`);
  const sections = [
    whole("decision", Infinity, "## hold"),
    listed("findings", 16, "### What to do", items20),
    whole("hand-off", 13, "hand-off"),
  ];
  assert.match(fitted(sections, 150), /^## hold\n\n### What to do\n- item 0\n.*And \d+ more\.\n\nhand-off\n$/s);
});
