import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, type TestContext } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const executablePath = process.env["PLAYWRIGHT_CHROMIUM"] ?? "/usr/bin/chromium";
const isRequired = process.env["CI"] === "true" || process.env["FALLBACK_GATE_BROWSER"] === "required";

let started: Promise<Browser> | null = null;
after(async () => await (await started)?.close());

/**
 * A real Chromium, one for all tests of a file, closed when they have ended. Without one a test is not run, and says so; where
 * it is required (CI, or FALLBACK_GATE_BROWSER=required) it fails.
 */
export async function browser(t: TestContext): Promise<Browser | null> {
  if (existsSync(executablePath)) {
    started ??= chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
    return await started;
  }
  const missing = `NOT RUN: no Chromium at ${executablePath}; install it, or name another in PLAYWRIGHT_CHROMIUM`;
  assert.ok(!isRequired, missing);
  console.error(missing);
  t.skip(missing);
  return null;
}

/** What a page did that it should not: requests beyond its own file, messages, errors. */
export interface Noise {
  requests: string[];
  messages: string[];
}

export interface OpenPage extends Noise {
  page: Page;
}

/** The page from a file of its own, as a reader opens it. */
export async function open(
  t: TestContext,
  from: Browser,
  text: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), "fallback-gate-page-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "report.html");
  writeFileSync(file, text);
  const url = pathToFileURL(file).href;
  const page = await from.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  t.after(() => page.close());
  const noise: Noise = { requests: [], messages: [] };
  page.on("request", (request) => request.url() !== url && noise.requests.push(request.url()));
  page.on("console", (message) => noise.messages.push(message.text()));
  page.on("pageerror", (error) => noise.messages.push(error.message));
  page.on("dialog", (dialog) => {
    noise.messages.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(url);
  return { page, ...noise };
}

/** Unfolds everything, as a reader could. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
}

/** How wide the document is, in pixels: wider than its window where anything sticks out. */
export async function widthOf(page: Page): Promise<number> {
  return await page.evaluate<number>("document.documentElement.scrollWidth");
}
