import assert from "node:assert/strict";
import { test } from "node:test";
import { fetchPage, pagesOnce, readSource, type SourceReading } from "../../src/contract/fetch.ts";
import { GateError } from "../../src/core/errors.ts";
import { limits } from "../../src/core/limits.ts";
import type { PageAnswer } from "../../src/core/ports/pages.ts";
import { aPage, failing, fakePages, html, markdown, openapi, redirectTo } from "./fetch-pages.ts";

const page = "https://docs.example.com/api/chat";
const twin = `${page}.md`;
const going = new AbortController().signal;
const noFile = () => Promise.reject(new GateError("FILE_UNREADABLE", "expected a file, got none"));

type Served = Parameters<typeof fakePages>[0];

/** The outcome of a source in words, and the requested URLs. */
async function read(served: Served, source = page): Promise<readonly [outcome: string, urls: string[]]> {
  const pages = fakePages(served);
  const reading = await readSource(source, ["chat-completions"], { get: pagesOnce(pages, going), readFile: noFile });
  return [words(reading), pages.urls()];
}

function words(reading: SourceReading): string {
  if (reading.is === "read") return `${reading.document.kind} ${reading.url ?? "copy"}`;
  return `${reading.is} ${reading.is === "moved" ? `${reading.to ?? "?"} ${reading.reason ?? "same-host"}` : reading.reason}`;
}

test("a page is requested as Markdown before HTML, within the limits for pages", async () => {
  const pages = fakePages({ [page]: aPage(markdown, "text/markdown") });
  await pagesOnce(pages, going)(page);
  const [request] = pages.requests;
  assert.match(request?.accept ?? "", /^text\/markdown, .*text\/html;q=0\.5$/);
  assert.deepEqual([request?.maxBytes, request?.timeoutMs], [limits.pageBytes, limits.pageMs]);
  assert.equal(request?.signal, going);
});

type Row = readonly [when: string, served: Served, outcome: string, urls?: readonly string[]];

const isHtml = aPage(html, "text/html");
const isMarkdown = aPage(markdown, "text/markdown");

const rows: readonly Row[] = [
  ["the server gives Markdown", { [page]: isMarkdown }, `markdown ${page}`],
  ["the server gives an OpenAPI document", { [page]: aPage(openapi(), "application/json") }, `openapi ${page}`],
  ["HTML with a Markdown twin", { [page]: isHtml, [twin]: isMarkdown }, `markdown ${twin}`, [page, twin]],
  ["HTML without a twin", { [page]: isHtml }, `html ${page}`, [page, twin]],
  ["the twin is HTML too", { [page]: isHtml, [twin]: isHtml }, `html ${page}`, [page, twin]],
  [
    "the twin documents nothing",
    { [page]: isHtml, [twin]: aPage("# Hi", "text/markdown") },
    `html ${page}`,
    [page, twin],
  ],
  ["the twin is elsewhere", { [page]: isHtml, [twin]: redirectTo(page) }, `html ${page}`, [page, twin]],
  ["the twin does not arrive", { [page]: isHtml, [twin]: failing("timeout", 200) }, `html ${page}`, [page, twin]],
  ["a page that documents nothing", { [page]: aPage("# Hi", "text/markdown") }, "unavailable no-facts"],
  ["no such page", {}, "unavailable refused-status"],
  ["a server error", { [page]: aPage(markdown, "text/markdown", { status: 500 }) }, "unavailable refused-status"],
  ["a success of another kind", { [page]: aPage(markdown, "text/markdown", { status: 203 }) }, `markdown ${page}`],
  ["a redirect without an address", { [page]: redirectTo(null) }, "unavailable refused-status"],
  [
    "a redirect on the host",
    { [page]: redirectTo("https://docs.example.com/v2/chat"), "https://docs.example.com/v2/chat": isMarkdown },
    "markdown https://docs.example.com/v2/chat",
    [page, "https://docs.example.com/v2/chat"],
  ],
  [
    "a redirect on the host with a query: it is asked for, and not told",
    { [page]: redirectTo(`${page}?x=secret#y`), [`${page}?x=secret#y`]: isMarkdown },
    `markdown ${page}`,
    [page, `${page}?x=secret#y`],
  ],
  [
    "two redirects on the host",
    {
      [page]: redirectTo("https://docs.example.com/a"),
      "https://docs.example.com/a": redirectTo("https://docs.example.com/b"),
    },
    "moved https://docs.example.com/b same-host",
    [page, "https://docs.example.com/a"],
  ],
  ["a redirect to itself", { [page]: redirectTo(page) }, `moved ${page} same-host`, [page]],
  [
    "a redirect to another host",
    { [page]: redirectTo("https://other.example/chat?next=1") },
    "moved https://other.example/chat other-host",
  ],
  [
    "a redirect to another port",
    { [page]: redirectTo("https://docs.example.com:8443/chat") },
    "moved https://docs.example.com:8443/chat other-host",
  ],
  ["a redirect to http", { [page]: redirectTo("http://docs.example.com/api/chat") }, "moved ? other-host"],
  [
    "a redirect on the host and then away",
    {
      [page]: redirectTo("https://docs.example.com/a"),
      "https://docs.example.com/a": redirectTo("https://id.example/login"),
    },
    "moved https://id.example/login other-host",
    [page, "https://docs.example.com/a"],
  ],
  [
    "a redirect to an address that evidence cannot hold",
    { [page]: redirectTo("https://[2606:4700::1]/") },
    "moved ? other-host",
  ],
];

for (const [when, served, outcome, urls = [page]] of rows)
  test(`a source: ${when}`, async () => assert.deepEqual(await read(served), [outcome, urls]));

const failures: readonly (readonly [NonNullable<PageAnswer["failure"]>, string])[] = [
  ["dns", "unreachable"],
  ["refused", "unreachable"],
  ["tls", "unreachable"],
  ["reset", "unreachable"],
  ["bad-http", "unreachable"],
  ["unknown", "unreachable"],
  ["too-many-interim", "unreachable"],
  ["connect-timeout", "timeout"],
  ["timeout", "timeout"],
  ["too-large", "too-large"],
  ["headers-too-large", "too-large"],
  ["encoded", "encoded"],
  ["cancelled", "cancelled"],
  ["private-address", "private-address"],
];

for (const [failure, reason] of failures)
  test(`a source that fails with ${failure} is unavailable: ${reason}`, async () => {
    for (const status of [null, 200])
      assert.deepEqual(await read({ [page]: failing(failure, status) }), [`unavailable ${reason}`, [page]]);
  });

for (const path of ["chat.md", "chat.mdx", "api.json", "api.yaml", "API.YML", "llms.txt"])
  test(`a ${path} that is answered with HTML is a login or an error page`, async () => {
    const source = `https://docs.example.com/${path}`;
    assert.deepEqual(await read({ [source]: isHtml }, source), ["unavailable not-a-document", [source]]);
  });

const withoutTwin = [
  ["https://docs.example.com", "https://docs.example.com/"],
  ["https://docs.example.com/", "https://docs.example.com/"],
  ["https://docs.example.com/chat.html", "https://docs.example.com/chat.html"],
] as const;

for (const [source, told] of withoutTwin)
  test(`${source} has no twin`, async () => {
    assert.deepEqual(await read({ [source]: isHtml }, source), [`html ${told}`, [source]]);
  });

test("a trailing slash is not part of the Markdown version's path", async () => {
  const outcome = await read({ [`${page}/`]: isHtml, [twin]: isMarkdown }, `${page}/`);
  assert.deepEqual(outcome, [`markdown ${twin}`, [`${page}/`, twin]]);
});

test("a path is read from the repository, and no page is requested", async () => {
  const pages = fakePages({});
  const asked: [string, number][] = [];
  const readFile = async (path: string, maxBytes: number) => {
    asked.push([path, maxBytes]);
    return new TextEncoder().encode(html);
  };
  const reading = await readSource("docs/chat.html", ["chat-completions"], { get: pagesOnce(pages, going), readFile });
  assert.equal(words(reading), "html copy");
  assert.deepEqual([asked, pages.urls()], [[["docs/chat.html", limits.pageBytes]], []]);
});

test("a file that does not exist is a reason; a defect of ours is none", async () => {
  assert.deepEqual(await read({}, "docs/gone.md"), ["unavailable file-missing", []]);
  const get = pagesOnce(fakePages({}), going);
  const broken = () => Promise.reject(new TypeError("a defect"));
  await assert.rejects(readSource("docs/chat.md", [], { get, readFile: broken }), TypeError);
});

test("a URL is fetched once, however often it is requested at the same time", async () => {
  const pages = fakePages({ [page]: isMarkdown });
  const get = pagesOnce(pages, going);
  const answers = await Promise.all([get(page), get(page), get(page).then(() => get(page))]);
  assert.deepEqual(pages.urls(), [page]);
  assert.ok(answers.every((answer) => answer === answers[0]));
});

test("pages above 32 MiB in total are not kept for other contracts", async () => {
  const large = aPage(new Uint8Array(limits.pageBytes), "text/plain");
  const urls = Array.from({ length: 5 }, (_, index) => `${page}/${index}`);
  const pages = fakePages(Object.fromEntries(urls.map((url) => [url, large])));
  const get = pagesOnce(pages, going);
  for (const url of [...urls, ...urls]) await get(url);
  assert.deepEqual(pages.urls(), [...urls, urls[4]]);
});

test("a page that answers is found where its redirect led", async () => {
  const pages = fakePages({ [page]: redirectTo(twin), [twin]: isMarkdown });
  const fetched = await fetchPage(page, pagesOnce(pages, going));
  assert.ok(fetched.is === "page");
  assert.deepEqual([fetched.url, fetched.answer], [twin, isMarkdown]);
});
