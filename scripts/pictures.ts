// Renews the pictures of docs/images: the comment and the report of one bundle, as a reader sees them. Needs a Chromium.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { chromium, type Browser, type Page } from "playwright-core";
import { story } from "../__tests__/report/html/story.ts";
import { comment } from "../src/report/comment.ts";
import { htmlReport } from "../src/report/html/html-report.ts";

/** About as GitHub shows a comment: enough for tables, code and folded parts. */
const commentStyle = `
body { margin: 0; padding: 24px; font: 14px/1.5 system-ui, "DejaVu Sans", sans-serif; color: #1f2328; }
body > * { margin: 0 0 14px; }
h2 { padding-bottom: 6px; border-bottom: 1px solid #d1d9e0; font-size: 21px; }
h3 { font-size: 17px; }
a { color: #0969da; text-decoration: none; }
code { padding: 2px 5px; border-radius: 5px; background: #eff1f3; font: 12px "DejaVu Sans Mono", monospace; }
table { display: block; max-width: 100%; overflow: auto; border-collapse: collapse; }
th, td { padding: 5px 11px; border: 1px solid #d1d9e0; text-align: left; }
ul { padding-left: 24px; }
li { margin: 5px 0; }
summary { font-weight: 600; }
sub { color: #59636e; font-size: 12px; vertical-align: baseline; }`;

interface Picture {
  name: string;
  width: number;
  html: string;
  /** The last element that is shown: a page goes on below its picture. */
  until: string;
}

const bundle = story();
const pictures: readonly Picture[] = [
  { name: "comment", width: 1000, html: commentPage(), until: "body > :last-child" },
  { name: "report", width: 1120, html: htmlReport(bundle), until: ".figure" },
];

const images = join(import.meta.dirname, "..", "docs", "images");
const folder = mkdtempSync(join(tmpdir(), "fallback-gate-pictures-"));
const executablePath = process.env["PLAYWRIGHT_CHROMIUM"] ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-lcd-text"] });
try {
  mkdirSync(images, { recursive: true });
  for (const picture of pictures) await take(browser, picture);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function take(from: Browser, { name, width, html, until }: Picture): Promise<void> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  const page = await from.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: 1.35, colorScheme: "light" });
  await page.goto(pathToFileURL(file).href);
  const clip = { x: 0, y: 0, width, height: await bottomOf(page, until) };
  const path = join(images, `${name}.png`);
  const { length } = await page.screenshot({ path, clip, fullPage: true });
  console.log(`docs/images/${name}.png: ${width} x ${clip.height}, ${Math.ceil(length / 1024)} KiB`);
}

async function bottomOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`expected an element ${selector} in the page, got none`);
  return Math.ceil(box.y + box.height) + 24;
}

function commentPage(): string {
  const body = micromark(comment(bundle), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return `<!doctype html><meta charset="utf-8"><style>${commentStyle}</style><body>${body}`;
}
