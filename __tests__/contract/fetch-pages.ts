import type { PageAnswer, PageRequest, Pages } from "../../src/core/ports/pages.ts";

/** A page as its server sends it. */
export function aPage(body: string | Uint8Array, contentType: string, over: Partial<PageAnswer> = {}): PageAnswer {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return { status: 200, contentType, location: null, body: bytes, failure: null, elapsedMs: 12, ...over };
}

export function redirectTo(location: string | null, status = 302): PageAnswer {
  return aPage("", "", { status, location });
}

export function failing(failure: NonNullable<PageAnswer["failure"]>, status: number | null = null): PageAnswer {
  return aPage("", "", { status, failure });
}

const absent = aPage("<title>Not found</title>", "text/html", { status: 404 });

export interface FakePages extends Pages {
  readonly requests: PageRequest[];
  /** The requested URLs, in order. */
  urls(): string[];
}

/** Pages by URL, with successive answers; the last one repeats. Other URLs do not exist. */
export function fakePages(pages: Readonly<Record<string, PageAnswer | readonly PageAnswer[]>>): FakePages {
  const requests: PageRequest[] = [];
  const urls = () => requests.map(({ url }) => url);
  return {
    requests,
    urls,
    get: async (request) => {
      requests.push(request);
      const answers = [pages[request.url] ?? absent].flat();
      const times = urls().filter((url) => url === request.url).length;
      return answers[Math.min(times, answers.length) - 1] ?? absent;
    },
  };
}

export const markdown = `# Create a chat completion

\`POST https://api.example.com/v1/chat/completions\`

Send your key as \`Authorization: Bearer YOUR_KEY\`.

## Response

\`\`\`json
{ "id": "chatcmpl-1", "object": "chat.completion", "choices": [] }
\`\`\`
`;

export const html = `<!doctype html><html><head><title>Chat completions</title></head><body><main>
<h1>Create a chat completion</h1>
<p><code>POST https://api.example.com/v1/chat/completions</code></p>
<p>Send your key as <code>Authorization: Bearer YOUR_KEY</code>.</p>
<pre><code>{ "id": "chatcmpl-1", "object": "chat.completion", "choices": [] }</code></pre>
</main></body></html>`;

/** A small OpenAPI document of chat completions with these required fields. */
export function openapi(required: readonly string[] = ["messages", "model"]): string {
  const properties = Object.fromEntries(required.map((name) => [name, { type: "string" }]));
  const body = { content: { "application/json": { schema: { type: "object", required, properties } } } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "An API", version: "1" },
    servers: [{ url: "https://api.example.com/v1" }],
    paths: {
      "/chat/completions": {
        post: { requestBody: body, responses: { 200: { description: "An answer." } } },
      },
    },
  });
}
