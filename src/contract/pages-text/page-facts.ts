import type { ContractFacts, RequestFamily } from "../../generated/types.ts";
import { tidyFacts } from "../facts.ts";
import { responseObjects, statuses } from "./answers.ts";
import { authOf } from "./auth.ts";
import type { Block } from "./blocks.ts";
import { operationsAndBases } from "./operations.ts";
import { requiredFields } from "./requests.ts";

/**
 * What the blocks of a page say of requests and answers: precise rather than complete. What the page says in a form that
 * no rule here knows is not a fact.
 */
export function pageFacts(
  blocks: readonly Block[],
  frontMatter: string,
  families: readonly RequestFamily[],
): ContractFacts {
  const prose = blocks.flatMap((block) => (block.kind === "code" ? [] : [block.text])).join("\n");
  const inline = [...prose.matchAll(/`([^`\n]{1,500})`/g)].map(([, text = ""]) => text);
  const examples = blocks.flatMap((block) => (block.kind === "code" ? [block] : []));
  const code = [...examples.map(({ text }) => text), ...inline];
  const declarations = [...frontMatter.split("\n"), ...examples.map(({ info }) => info)];
  return tidyFacts({
    ...operationsAndBases({ declarations, prose, code }, families),
    auth: authOf(prose, code),
    required_fields: requiredFields(blocks, prose),
    response_objects: responseObjects(blocks, code),
    statuses: statuses(blocks, prose),
  });
}
