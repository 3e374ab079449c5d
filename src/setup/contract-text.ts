import { posix } from "node:path";
import { families, familyNames } from "../families/index.ts";
import type { ProposedRoute } from "./routes.ts";
import { comment, scalar } from "./text.ts";

type Family = ProposedRoute["family"];

/** The day of the copies in examples/contracts/. */
const copiedOn = "2026-11-20";
/** What `init` writes for a family without a page of its own. */
const noPage = "https://docs.example.com";

/** A contract's copy that is written beside the manifest. */
export interface ContractCopy {
  /** Its path in the repository. */
  path: string;
  /** The text, by its path in this package. */
  from: string;
}

/** The name of a family's contract. */
export function contractOf(family: Family): string {
  return family === "chat-completions" ? "chat" : family;
}

/** The copies that these routes need, below the manifest's folder. */
export function contractCopies(routes: readonly ProposedRoute[], folder: string): ContractCopy[] {
  const used = [...new Set(routes.map(({ family }) => family))].toSorted();
  return used.map((family) => ({ path: copyOf(family, folder), from: `examples/contracts/${family}.md` }));
}

/** A page can be unreachable from a job. A copy is read at any time, and says so in every report. */
export function contractLines(routes: readonly ProposedRoute[], folder: string): string[] {
  const used = familyNames.filter((family) => routes.some((route) => route.family === family));
  return [
    ...comment(
      "A copy that comes with Fallback Gate, as of that day. Compare it with your provider's page, and write the page and the day. Or name the https page itself as `source`.",
    ),
    "contracts:",
    ...used.flatMap((family) => [
      `  ${contractOf(family)}:`,
      `    source: ${scalar(copyOf(family, folder))}`,
      `    origin: ${scalar(families[family].documented.page ?? noPage)}`,
      `    checked: ${copiedOn}`,
    ]),
  ];
}

function copyOf(family: Family, folder: string): string {
  return posix.join(folder, "contracts", `${family}.md`);
}
