import type { ContractFacts, RequestFamily } from "../../generated/types.ts";
import { tidyFacts } from "../facts.ts";
import { familyOfObject } from "../surface.ts";
import { responseObjects, statuses } from "./answers.ts";
import { authOf } from "./auth.ts";
import type { Scoped } from "./family-sections.ts";
import { operationsAndBases } from "./operations.ts";
import { demandedOf } from "./requests.ts";
import { textsOf } from "./texts.ts";

/**
 * The facts of a page about the families. Precise rather than complete: wording that no rule here recognises gives no
 * fact.
 */
export function pageFacts(
  { blocks, others }: Scoped,
  frontMatter: string,
  families: readonly RequestFamily[],
): ContractFacts {
  const texts = textsOf(blocks, frontMatter);
  const { prose, code } = texts;
  const objects = responseObjects(blocks, code);
  const { fields, parameters } = demandedOf(blocks, prose);
  return tidyFacts({
    ...operationsAndBases(texts, families),
    auth: authOf(prose, code),
    required_fields: fields,
    required_parameters: parameters,
    response_objects: objects.filter((object) => !isOfOneOf(others, object)),
    statuses: statuses(blocks, prose),
  });
}

function isOfOneOf(families: ReadonlySet<RequestFamily>, object: string): boolean {
  const family = familyOfObject.get(object);
  return family !== undefined && families.has(family);
}
