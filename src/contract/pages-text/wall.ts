import type { ContractFacts, Unavailability } from "../../generated/types.ts";
import { hasNoAnchor } from "../facts.ts";

const wallTitle =
  /^(?:just a moment|attention required|access (?:to this page )?(?:has been )?denied|checking your browser|(?:please )?verify (?:that )?you are|are you (?:a )?(?:human|robot)|(?:please )?(?:sign|log)[ -]?(?:in|on)\b|captcha|security (?:check|verification)|ddos|please wait|one more step|authentication required|unauthorized|forbidden|403\b|401\b|pardon our interruption|vercel security)/i;
const wallText =
  /enable javascript and cookies|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|unusual traffic|are you a robot|complete the security check|sign in to continue|log in to continue/i;
const missingTitle =
  /\b404\b|not found|does(?:n't|n’t| not) exist|no longer (?:exists|available)|page (?:is )?missing/i;
const opening = 4_000;

/**
 * Why a page without an operation is not documentation: `bot-wall` according to its titles or first lines, `no-facts`
 * for a soft 404 or a page without any anchor. Null for a page that can be compared.
 */
export function wallOf(facts: ContractFacts, titles: readonly string[], text: string): Unavailability | null {
  if (facts.operations.length > 0) return null;
  if (titles.some((title) => wallTitle.test(title.trim()))) return "bot-wall";
  if (titles.some((title) => missingTitle.test(title))) return "no-facts";
  if (!hasNoAnchor(facts)) return null;
  return wallText.test(text.slice(0, opening)) ? "bot-wall" : "no-facts";
}
