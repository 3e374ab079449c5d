import assert from "node:assert/strict";
import { test } from "node:test";
import { compared, fixture, replaced } from "./documents.ts";

type Mutation = readonly [name: string, mutate: (text: string) => string];

const page = fixture("pages/mintlify.md");
const html = fixture("pages/reference.html");

const inMarkdown: readonly Mutation[] = [
  ["a banner taken away", (text) => text.slice(text.indexOf("---"))],
  ["a banner of other words", (text) => replaced(text, "Use this file to discover", "Start here to find")],
  ["an announcement above all", (text) => `<Banner>We have moved offices. 24/7 support!</Banner>\n\n${text}`],
  ["another day in the front matter", (text) => replaced(text, "2026-10-02", "2026-11-01")],
  ["no front matter", (text) => replaced(text, /---\n[\s\S]*?---\n/, "")],
  ["more front matter", (text) => replaced(text, "last_updated", "sidebarTitle: Chat\nlast_updated")],
  ["other attributes of a fence", (text) => text.replaceAll("theme={null}", "theme={dark} lines wrap")],
  ["no attributes of fences", (text) => text.replaceAll(" theme={null}", "")],
  ["longer fences", (text) => text.replaceAll("```", "````")],
  ["fences of tildes", (text) => text.replaceAll("```", "~~~")],
  ["another id in the examples", (text) => text.replaceAll("chatcmpl-9f3Kx2", "chatcmpl-A1b2C3")],
  ["another time in the examples", (text) => text.replaceAll("1759400000", "1790000000")],
  ["link parameters", (text) => text.replaceAll("utm_source=chat", "utm_source=menu&ref=2")],
  ["no link parameters", (text) => text.replaceAll(/\?utm_source=chat|\?tab=chat/g, "")],
  ["the related pages in another order", (text) => `${text.replace(/- \[Embeddings].*\n/, "")}- [Embeddings](/e)\n`],
  ["a related page more", (text) => `${text}- [Rerank](https://docs.gateway.example/api/rerank/responses)\n`],
  ["trailing blanks", (text) => text.replaceAll("\n", "  \n")],
  ["empty lines", (text) => text.replaceAll("\n\n", "\n\n\n\n")],
  ["Windows line ends", (text) => text.replaceAll("\n", "\r\n")],
  ["a byte order mark", (text) => `\u{feff}${text}`],
  ["non-breaking blanks", (text) => replaced(text, "conversation so far", "conversation\u{a0}so\u{202f}far")],
  ["invisible characters", (text) => replaced(text, "Parameters and", "Para\u{ad}meters\u{200b} and")],
  ["decomposed letters", (text) => `${text}\n\nCafe\u{301}\n`],
  ["headings underlined", (text) => text.replaceAll(/^## (.*)$/gm, "$1\n---")],
  ["headings closed", (text) => text.replaceAll(/^(## .*)$/gm, "$1 ##")],
  ["headings in capitals", (text) => text.replaceAll(/^## .*$/gm, (heading) => heading.toUpperCase())],
  ["headings with ids", (text) => text.replaceAll(/^(## .*)$/gm, "$1 {#anchor-1}")],
  ["headings one level down", (text) => text.replaceAll(/^## /gm, "### ")],
  ["a table without its outer bars", (text) => text.replaceAll(/^\| (.*) \|$/gm, "$1")],
  ["a table with wide columns", (text) => text.replaceAll("| --- |", "| :--------- |").replaceAll(" | ", "    |    ")],
  ["other bullets", (text) => text.replaceAll(/^- /gm, "* ")],
  ["a comment", (text) => replaced(text, "## Body", "<!-- TODO: POST /v1/chats -->\n\n## Body")],
  ["a sentence reworded", (text) => replaced(text, "The conversation so far.", "All messages until now.")],
  ["a note about limits", (text) => replaced(text, "## Related", "Keys expire after 400 days.\n\n## Related")],
  [
    "a section about something else",
    (text) => `${text}\n## Pricing\n\n| Plan | Tokens |\n| --- | --- |\n| 200 | many |\n`,
  ],
  ["a field no longer required", (text) => replaced(text, 'type="string" required', 'type="string"')],
  ["an optional field more", (text) => replaced(text, "## Examples", '<ParamField body="seed" />\n\n## Examples')],
  [
    "an example in one more language",
    (text) => replaced(text, "</CodeGroup>", "```go Go\nclient.Chat()\n```\n</CodeGroup>"),
  ],
  ["a status more", (text) => replaced(text, "| 500 |", "| 503 | Overloaded. | Wait. |\n| 500 |")],
];

const inHtml: readonly Mutation[] = [
  ["another build", (text) => text.replaceAll("a81f", "b902")],
  ["tags in capitals", (text) => text.replaceAll(/<(\/?)(h\d|table|tr|td|code)\b/g, (tag) => tag.toUpperCase())],
  ["other classes and ids", (text) => text.replaceAll(/ (?:class|id)="[^"]*"/g, ' class="x1" data-v="7"')],
  [
    "another navigation",
    (text) => replaced(text, /<nav>[\s\S]*<\/nav>/, "<nav><code>POST /v9/chat/completions</code></nav>"),
  ],
  ["no header and footer", (text) => text.replaceAll(/<(header|footer)>[\s\S]*?<\/\1>/g, "")],
  ["another script", (text) => replaced(text, "https://cdn.gateway.example/v9", "https://cdn.gateway.example/v10")],
  ["minified", (text) => text.replaceAll(/>\s+</g, "><")],
  ["an article instead of a main", (text) => text.replaceAll(/(<\/?)main/g, "$1article")],
  ["another day", (text) => replaced(text, "2026-10-02", "2026-11-01")],
  ["a cookie notice", (text) => replaced(text, "<main", "<dialog open>Sign in or accept 404 cookies</dialog><main")],
];

for (const [where, text, mutations] of [
  ["Markdown", page, inMarkdown],
  ["HTML", html, inHtml],
] as const) {
  for (const [name, mutate] of mutations) {
    test(`no drift in ${where}: ${name}`, async () => {
      const mutated = mutate(text);
      assert.notEqual(mutated, text);
      const result = await compared(text, mutated);
      const state = typeof result === "string" ? result : result.state;
      assert.ok(state === "unchanged" || state === "text-changed", `${state}: ${JSON.stringify(result)}`);
    });
  }
}

const silent = new Set([
  "a banner taken away",
  "a banner of other words",
  "another day in the front matter",
  "no front matter",
  "more front matter",
  "other attributes of a fence",
  "longer fences",
  "another id in the examples",
  "another time in the examples",
  "link parameters",
  "trailing blanks",
  "empty lines",
  "Windows line ends",
  "a byte order mark",
  "non-breaking blanks",
  "invisible characters",
  "headings underlined",
  "headings closed",
  "headings with ids",
  "a table without its outer bars",
  "other bullets",
  "a comment",
]);

test("an invisible change is not even a text change", async () => {
  const loud: string[] = [];
  for (const [name, mutate] of inMarkdown) {
    const result = await compared(page, mutate(page));
    const isSilent = typeof result !== "string" && result.state === "unchanged" && result.changes.length === 0;
    if (silent.has(name) && !isSilent) loud.push(`${name}: ${JSON.stringify(result)}`);
  }
  assert.deepEqual(loud, []);
});

test("a reworded sentence names its section, and an addition is information", async () => {
  const reworded = await compared(page, replaced(page, "Wait, then", "Pause, then"));
  assert.deepEqual(reworded, { state: "text-changed", changes: [{ change: "text", what: "section errors" }] });
});
