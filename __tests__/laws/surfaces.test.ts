import assert from "node:assert/strict";
import { mock, test } from "node:test";
import fc from "../support/fast-check.ts";
import { createActionsConsole } from "../../src/adapters/actions-console.ts";
import { createTerminalConsole } from "../../src/adapters/terminal-console.ts";
import type { Bundle } from "../../src/generated/types.ts";
import { findingAnnotations } from "../../src/report/annotations.ts";
import { codeQuality } from "../../src/report/code-quality.ts";
import { pullRequestComment, reportTexts } from "../../src/report/comment.ts";
import { htmlReport } from "../../src/report/html/html-report.ts";
import { junitXml } from "../../src/report/junit.ts";
import { testResultStatement } from "../../src/report/statement.ts";
import { terminalSections } from "../../src/report/terminal.ts";
import { surfacesOf } from "../../src/publish/surfaces.ts";
import { readCommands } from "../blackbox/harness/runner-commands.ts";
import { goldenBundle } from "../report/bundles.ts";
import { nodesOf } from "../report/gfm.ts";
import { hostileText } from "../report/hostile.ts";
import { withText } from "../report/html/hostile.ts";
import { story } from "../report/html/story.ts";
import { elementsOf } from "../report/html/tree.ts";
import { runs } from "../support/runs.ts";

/** What a terminal or a reader's eye could be misled by. */
const unprintable = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** The tree of a text as GitHub parses it: kinds, headings, addresses and elements, without what names and numbers become. */
function markdownShape(markdown: string): unknown {
  assert.doesNotMatch(markdown, unprintable);
  return nodesOf(markdown).map((node) => {
    if (node.type === "html") return node.value.replace(/=\S+|\[.*\]/gs, "=");
    return node.type === "link" ? node.url : node.type;
  });
}

function pageShape(page: string): unknown {
  assert.doesNotMatch(page, unprintable);
  return elementsOf(page).map(({ name, attributes }) => [name, ...Object.keys(attributes)]);
}

/** Elements and attributes of XML. Text is escaped, so that every `<` is one of ours. */
function xmlShape(xml: string): unknown {
  assert.doesNotMatch(xml, unprintable);
  return xml.split("<").map((part) => part.replace(/"[^"]*"/g, '""').replace(/>[^]*$/, ">"));
}

function jsonShape(json: string): unknown {
  const keys = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(keys);
    if (typeof value !== "object" || value === null) return typeof value;
    return Object.entries(value).map(([key, inner]) => [key, keys(inner)]);
  };
  return keys(JSON.parse(json));
}

/** The lines that a command prints; the commands in them, of which there are none, are what a runner would read. */
function terminalShape(bundle: Bundle): unknown {
  let text = "";
  const sink = { write: (more: string) => (text += more) };
  const terminal = createTerminalConsole({
    stdout: sink,
    stderr: sink,
    colorOut: false,
    color: false,
    live: false,
    clock: { monotonicMs: () => 0 },
    everySecond: () => () => undefined,
  });
  for (const { title, lines } of terminalSections(bundle)) terminal.group(title ?? "", lines);
  findingAnnotations(bundle).forEach((annotation) => terminal.annotate(annotation));
  assert.doesNotMatch(text, unprintable);
  return [text.split("\n").length, readCommands(text)];
}

/** What a runner reads from the log of a step: only the commands that the gate means. */
function runnerShape(bundle: Bundle): unknown {
  let text = "";
  const write = mock.method(process.stdout, "write", (more: string) => {
    text += more;
    return true;
  });
  try {
    const runner = createActionsConsole({});
    for (const { title, lines } of terminalSections(bundle)) runner.group(title ?? "", lines);
    findingAnnotations(bundle).forEach((annotation) => runner.annotate(annotation));
  } finally {
    write.mock.restore();
  }
  assert.doesNotMatch(text, unprintable);
  return [
    text.split("\n").length,
    readCommands(text).map(({ name, properties }) => [name, ...Object.keys(properties)]),
  ];
}

/** How each surface is built, however its reader reads it. */
const surfaces: Readonly<Record<string, (bundle: Bundle) => unknown>> = {
  comment: (bundle) => markdownShape(pullRequestComment(bundle)),
  summary: (bundle) => markdownShape(reportTexts(bundle).summary),
  report: (bundle) => markdownShape(reportTexts(bundle).report),
  page: (bundle) => pageShape(htmlReport(bundle)),
  JUnit: (bundle) => xmlShape(junitXml(bundle)),
  "code quality": (bundle) => {
    const report = codeQuality(bundle);
    assert.doesNotMatch(report, unprintable);
    return jsonShape(report);
  },
  statement: (bundle) => jsonShape(testResultStatement(bundle)),
  outputs: (bundle) => [jsonShape(surfacesOf(bundle).outputs), surfacesOf(bundle).outputs.split("\n").length],
  terminal: terminalShape,
  "log of a runner": runnerShape,
};

const bundles: Readonly<Record<string, () => Bundle>> = {
  "thirteen calls": story,
  ...Object.fromEntries(
    [
      "mixed-decisions",
      "weakened",
      "waivers",
      "reviewed-changes",
      "environment-mismatch",
      "contract-changed",
      "re-run",
    ].map((name) => [name, () => goldenBundle(name)]),
  ),
};

for (const [surface, shapeOf] of Object.entries(surfaces))
  test(`law: no text of anyone else is built into a surface: ${surface}`, () => {
    for (const [name, make] of Object.entries(bundles)) {
      const bundle = make();
      // With a space, so that no path of it becomes a link, as none of a hostile text does.
      const plain = shapeOf(withText(bundle, "some text "));
      fc.assert(
        fc.property(hostileText, (text) => assert.deepEqual(shapeOf(withText(bundle, `${text} `)), plain, name)),
        { numRuns: runs(3, 8) },
      );
    }
  });
