import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlReport } from "../../../src/report/html/html-report.ts";
import { anExchange, success } from "../../support/evidence.ts";
import { bundles, goldenBundle, manyRoutes } from "../bundles.ts";
import { hostileTexts, withText } from "./hostile.ts";
import { story } from "./story.ts";
import { elementsOf, type Element } from "./tree.ts";

const twoHundred = htmlReport(manyRoutes(anExchange("smoke", { observation: success({ cache: "hit" }) })));

const pages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(bundles).map((name) => [name, htmlReport(goldenBundle(name))])),
  "the story of thirteen calls": htmlReport(story()),
  "two hundred routes": twoHundred,
};

function named(elements: readonly Element[], ...names: string[]): Element[] {
  return elements.filter(({ name }) => names.includes(name));
}

for (const [name, page] of Object.entries(pages)) {
  test(`the page is sound: ${name}`, () => {
    const elements = elementsOf(page);
    const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
    assert.equal(new Set(ids).size, ids.length);
    const references = elements.flatMap(({ attributes }) => attributes["aria-labelledby"]?.split(" ") ?? []);
    const links = named(elements, "a").map(({ attributes }) => attributes["href"]?.replace(/^#/, "") ?? "none");
    assert.deepEqual(
      [...references, ...links].filter((id) => !ids.includes(id)),
      [],
    );
    const levels = named(elements, "h1", "h2", "h3", "h4").map((heading) => Number(heading.name.slice(1)));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    assert.ok(levels.slice(1).every((level, index) => level <= (levels[index] ?? 0) + 1));
    assert.ok(named(elements, "th").every(({ attributes }) => ["col", "row"].includes(attributes["scope"] ?? "")));
    assert.equal(named(elements, "caption").length, named(elements, "table").length);
  });

  test(`the page asks for nothing and runs nothing: ${name}`, () => {
    const elements = elementsOf(page);
    assert.deepEqual(
      named(elements, "script", "link", "img", "image", "iframe", "object", "embed", "base", "form"),
      [],
    );
    const attributes = elements.flatMap((element) => Object.keys(element.attributes));
    assert.deepEqual(
      attributes.filter((attribute) => /^on|src|style|xlink|action/.test(attribute)),
      [],
    );
    const [style] = named(elements, "style");
    assert.doesNotMatch(style?.text ?? "url(", /url\(|@import|image/);
  });
}

test("the page says of itself what it may do", () => {
  const elements = elementsOf(htmlReport(story()));
  const [policy] = elements.filter(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
  assert.match(policy?.attributes["content"] ?? "", /^default-src 'none'; style-src 'unsafe-inline'; img-src data:;/);
  assert.deepEqual(
    named(elements, "html", "h1").map(({ attributes, text }) => attributes["lang"] ?? text),
    ["en", named(elements, "title")[0]?.text],
  );
});

test("the same bundle gives the same bytes", () => assert.equal(htmlReport(story()), htmlReport(story())));

for (const hostile of hostileTexts) {
  test(`no name makes an element or an attribute: ${JSON.stringify(hostile)}`, () => {
    const shape = (text: string) =>
      elementsOf(htmlReport(withText(story(), text))).map(({ name, attributes }) => [name, ...Object.keys(attributes)]);
    assert.deepEqual(shape(hostile), shape("plain"));
    assert.match(htmlReport(withText(story(), hostile)), /^(?:[\n -~]|[↻→✓✗■–≠·])+$/u);
  });
}

test("two hundred routes fit into two megabytes, each with its card and its finding, folded", () => {
  assert.ok(Buffer.byteLength(twoHundred) < 2_000_000);
  const elements = elementsOf(twoHundred);
  const cards = elements.filter(({ attributes }) => attributes["class"] === "card hold");
  assert.equal(cards.length, 200);
  const open = named(elements, "details").filter(({ attributes }) => "open" in attributes);
  assert.equal(open.length, 20);
  assert.equal(elements.filter(({ name, attributes }) => name === "li" && attributes["class"] === "hold").length, 200);
  assert.match(twoHundred, /<summary>190 more findings<\/summary>/);
});
