import type { RequestFamily } from "../../generated/types.ts";
import { chatCompletions } from "./chat-completions.ts";
import type { Family } from "./family.ts";
import { responses } from "./responses.ts";

/** The families that the gate can ask for, in the order in which an answer is recognised. */
export const families = {
  responses,
  "chat-completions": chatCompletions,
} as const satisfies Readonly<Record<RequestFamily, Family>>;

/** The family of a route. */
export function familyOf(name: RequestFamily): Family {
  return families[name];
}
