import type { Judgement } from "../../generated/types.ts";
import { markup, type Html } from "./markup.ts";

const signs: Readonly<Record<Judgement["overall"], Html>> = {
  promote: markup`✓`,
  hold: markup`■`,
  investigate: markup`?`,
  none: markup`–`,
};

/** A decision as a word with a colour and a sign of its own: the style sheet has a class of each name. */
export function chip(decision: Judgement["overall"]): Html {
  return markup`<span class="chip ${decision}"><span aria-hidden="true">${signs[decision]}</span> ${decision}</span>`;
}
