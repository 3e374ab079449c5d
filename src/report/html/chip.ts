import type { Judgement } from "../../generated/types.ts";
import { markup, type Html } from "./markup.ts";

const signs: Readonly<Record<Judgement["overall"], Html>> = {
  promote: markup`✓`,
  hold: markup`■`,
  investigate: markup`?`,
  none: markup`–`,
};

/** A decision as a word with its own colour and sign: the style sheet has a class for each. */
export function chip(decision: Judgement["overall"]): Html {
  return markup`<span class="chip ${decision}"><span aria-hidden="true">${signs[decision]}</span> ${decision}</span>`;
}
