import { posix } from "node:path";
import type { ProposedRoute } from "./routes.ts";
import { comment, scalar } from "./text.ts";

type Family = ProposedRoute["family"];

/** The day of the copies in examples/contracts/. */
const copiedOn = "2026-11-20";
const pages = {
  "chat-completions": { name: "chat", origin: "https://apidoc.cometapi.com/api/text/chat" },
  responses: { name: "responses", origin: "https://apidoc.cometapi.com/api/text/responses" },
  messages: { name: "messages", origin: "https://docs.claude.com/en/api/messages" },
  "generate-content": { name: "generate-content", origin: "https://ai.google.dev/api/generate-content" },
  converse: {
    name: "converse",
    origin: "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html",
  },
  embeddings: { name: "embeddings", origin: "https://platform.openai.com/docs/api-reference/embeddings" },
  rerank: { name: "rerank", origin: "https://docs.cohere.com/reference/rerank" },
} as const satisfies Record<Family, { name: string; origin: string }>;

/** A contract's copy that is written beside the manifest. */
export interface ContractCopy {
  /** Its path in the repository. */
  path: string;
  /** The text, by its path in this package. */
  from: string;
}

/** The name of a family's contract. */
export function contractOf(family: Family): string {
  return pages[family].name;
}

/** The copies that these routes need, below the manifest's folder. */
export function contractCopies(routes: readonly ProposedRoute[], folder: string): ContractCopy[] {
  const families = [...new Set(routes.map(({ family }) => family))].toSorted();
  return families.map((family) => ({ path: copyOf(family, folder), from: `examples/contracts/${family}.md` }));
}

/** A page can be unreachable from a job. A copy is read at any time, and says so in every report. */
export function contractLines(routes: readonly ProposedRoute[], folder: string): string[] {
  const used = Object.keys(pages).filter((family): family is Family => routes.some((route) => route.family === family));
  return [
    ...comment(
      "A copy that comes with Fallback Gate, as of that day. Compare it with your provider's page, and write the page and the day. Or name the https page itself as `source`.",
    ),
    "contracts:",
    ...used.flatMap((family) => [
      `  ${pages[family].name}:`,
      `    source: ${scalar(copyOf(family, folder))}`,
      `    origin: ${scalar(pages[family].origin)}`,
      `    checked: ${copiedOn}`,
    ]),
  ];
}

function copyOf(family: Family, folder: string): string {
  return posix.join(folder, "contracts", `${family}.md`);
}
