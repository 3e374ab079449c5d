import type { Block } from "./blocks.ts";
import { withPlainVariables } from "../surface.ts";
import { withoutMarkup } from "./normalised.ts";
import type { Texts } from "./operations.ts";

/** The texts of blocks by kind: prose with one block per line, code blocks and inline code, declarations. */
export function textsOf(blocks: readonly Block[], frontMatter: string): Texts {
  const prose = withPlainVariables(blocks.flatMap((block) => (block.kind === "code" ? [] : [block.text])).join("\n"));
  const inline = [...prose.matchAll(/`([^`\n]{1,500})`/g)].map(([, text = ""]) => text);
  const examples = blocks.flatMap((block) => (block.kind === "code" ? [block] : []));
  const code = [...examples.map(({ text }) => withPlainVariables(text)), ...inline];
  const cells = blocks.flatMap((block) => (block.kind === "row" ? block.cells.map(withoutMarkup) : []));
  return {
    declarations: [...frontMatter.split("\n"), ...examples.map(({ info }) => info)].map(withPlainVariables),
    prose,
    code,
    standalone: [...inline, ...cells.map(withPlainVariables)],
  };
}
