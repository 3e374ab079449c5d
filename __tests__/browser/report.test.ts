import assert from "node:assert/strict";
import { test } from "node:test";
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { htmlReport } from "../../src/report/html/html-report.ts";
import { anExchange, success } from "../support/evidence.ts";
import { goldenBundle, manyRoutes } from "../report/bundles.ts";
import { hostileTexts, withText } from "../report/html/hostile.ts";
import { story } from "../report/html/story.ts";
import { browser, open, unfold, widthOf } from "./chromium.ts";

const pages: Readonly<Record<string, string>> = {
  "the story of thirteen calls": htmlReport(story()),
  promote: htmlReport(goldenBundle("promote")),
  none: htmlReport(goldenBundle("none")),
  "could not be judged": htmlReport(goldenBundle("could-not-be-judged")),
  "long names": htmlReport(withText(story(), "W".repeat(120))),
};

const twoHundred = htmlReport(manyRoutes(anExchange("smoke", { observation: success({ cache: "hit" }) })));

const sizes = [
  [360, 740],
  [1280, 900],
] as const;

for (const [name, text] of Object.entries({ ...pages, "two hundred routes": twoHundred })) {
  test(`the page is quiet, and as wide as its window: ${name}`, async (t) => {
    const chromium = await browser(t);
    if (chromium === null) return;
    for (const [width, height] of sizes) {
      const { page, requests, messages } = await open(t, chromium, text, { viewport: { width, height } });
      await unfold(page);
      assert.equal(await widthOf(page), width);
      assert.deepEqual({ requests, messages }, { requests: [], messages: [] });
    }
  });
}

for (const [name, text] of Object.entries(pages)) {
  test(`everybody can read the page, light and dark: ${name}`, async (t) => {
    const chromium = await browser(t);
    if (chromium === null) return;
    for (const [colorScheme, width] of [
      ["light", 360],
      ["dark", 1280],
    ] as const) {
      const viewport = { width, height: 900 };
      const { page } = await open(t, chromium, text, { colorScheme, viewport });
      await unfold(page);
      assert.deepEqual(await violations(page), [], colorScheme);
    }
  });
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate<AxeResults>("axe.run()");
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`);
}

async function ground(page: Page): Promise<string> {
  return await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
}

test("dark where the reader wants it, and light on paper", async (t) => {
  const chromium = await browser(t);
  if (chromium === null) return;
  const light = await open(t, chromium, htmlReport(story()), { colorScheme: "light" });
  const dark = await open(t, chromium, htmlReport(story()), { colorScheme: "dark" });
  assert.equal(await ground(light.page), "rgb(255, 255, 255)");
  assert.equal(await ground(dark.page), "rgb(15, 20, 25)");
  await dark.page.emulateMedia({ media: "print", colorScheme: "dark" });
  assert.equal(await ground(dark.page), "rgb(255, 255, 255)");
});

async function tablesShown(page: Page): Promise<boolean[]> {
  return await page.evaluate<boolean[]>(
    "[...document.querySelectorAll('table')].map((table) => table.checkVisibility() && table.offsetHeight > 0)",
  );
}

test("what is folded on a screen stands on paper, and nothing is wider than it", async (t) => {
  const chromium = await browser(t);
  if (chromium === null) return;
  const { page } = await open(t, chromium, htmlReport(story()), { viewport: { width: 688, height: 970 } });
  assert.ok((await tablesShown(page)).includes(false));
  await page.emulateMedia({ media: "print" });
  const shown = await tablesShown(page);
  assert.ok(shown.length > 5);
  assert.ok(!shown.includes(false));
  assert.equal(await widthOf(page), 688);
  assert.equal(await page.getByRole("navigation").isVisible(), false);
});

test("the keyboard reaches the content, every section and every region that scrolls, in the order of the page", async (t) => {
  const chromium = await browser(t);
  if (chromium === null) return;
  const { page } = await open(t, chromium, htmlReport(story()), { viewport: { width: 360, height: 740 } });
  await unfold(page);
  const wanted = await page.evaluate<string[]>(
    "[...document.querySelectorAll('a, summary, .scroll')].map((element) => element.outerHTML.slice(0, 80))",
  );
  assert.match(wanted[0] ?? "", /Skip to the report/);
  const reached: string[] = [];
  for (const _ of wanted) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate<string>("document.activeElement.outerHTML.slice(0, 80)"));
  }
  assert.deepEqual(reached, wanted);
});

test("a wide table scrolls in its own region", async (t) => {
  const chromium = await browser(t);
  if (chromium === null) return;
  const { page } = await open(t, chromium, htmlReport(story()), { viewport: { width: 360, height: 740 } });
  const region = page.getByRole("region", { name: "Attempts of one user request", exact: true });
  await region.focus();
  await region.evaluate((element) => element.scrollTo(10_000, 0));
  assert.ok((await region.evaluate((element) => element.scrollLeft)) > 0);
});

test("no name makes an element, runs, asks or hides anything", async (t) => {
  const chromium = await browser(t);
  if (chromium === null) return;
  const shapes = await Promise.all(
    ["plain", ...hostileTexts].map(async (hostile) => {
      const { page, requests, messages } = await open(t, chromium, htmlReport(withText(story(), hostile)));
      assert.deepEqual({ hostile, requests, messages }, { hostile, requests: [], messages: [] });
      return await page.evaluate<string>("[...document.querySelectorAll('*')].map(({ tagName }) => tagName).join(' ')");
    }),
  );
  assert.equal(new Set(shapes).size, 1);
});

interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
  hidden: number;
}

const regions = `[...document.querySelectorAll(".scroll")].map((region) => {
  region.firstElementChild.style.visibility = "hidden";
  const { x, y, width, height } = region.getBoundingClientRect();
  return { x, y: y + scrollY, width, height, hidden: region.scrollWidth - region.clientWidth };
})`;

/** The pixels of both edges of a region, and of its middle, without what it holds. */
async function edges(
  page: Page,
  { x, y, width, height }: Region,
): Promise<[left: string, middle: string, right: string]> {
  const strip = async (from: number): Promise<string> => {
    const clip = { x: Math.round(from), y: Math.round(y) + 2, width: 3, height: Math.min(20, Math.round(height) - 4) };
    return (await page.screenshot({ fullPage: true, clip })).toString("base64");
  };
  return [await strip(x + 1), await strip(x + width / 2), await strip(x + width - 4)];
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`on a narrow page a shade shows where there is more to the side: ${colorScheme}`, async (t) => {
    const chromium = await browser(t);
    if (chromium === null) return;
    const { page } = await open(t, chromium, htmlReport(story()), {
      colorScheme,
      viewport: { width: 360, height: 740 },
    });
    await unfold(page);
    const found = await page.evaluate<Region[]>(regions);
    const wide = found.findIndex(({ hidden }) => hidden > 60);
    const region = found[wide];
    assert.ok(region !== undefined);
    const scrolled = async (to: number): Promise<boolean[]> => {
      await page.evaluate(`document.querySelectorAll(".scroll")[${wide}].scrollLeft = ${to}`);
      const [left, middle, right] = await edges(page, region);
      return [left !== middle, right !== middle];
    };
    assert.deepEqual(await scrolled(0), [false, true]);
    assert.deepEqual(await scrolled(region.hidden / 2), [true, true]);
    assert.deepEqual(await scrolled(region.hidden), [true, false]);
  });

  test(`nothing is shaded where everything is in view: ${colorScheme}`, async (t) => {
    const chromium = await browser(t);
    if (chromium === null) return;
    const { page } = await open(t, chromium, htmlReport(story()), { colorScheme });
    await unfold(page);
    const [region] = (await page.evaluate<Region[]>(regions)).filter(({ hidden }) => hidden === 0);
    assert.ok(region !== undefined);
    const [left, middle, right] = await edges(page, region);
    assert.deepEqual([left === middle, right === middle], [true, true]);
  });
}
