import type { Bundle, FindingArg } from "../generated/types.ts";
import { playedTargets, type PlayedTarget } from "../ledger/played.ts";

type Show = (value: FindingArg) => string;

/** The most names in one sentence. */
const mostNames = 8;

/** One sentence that names the targets for which only the scripted provider answered; empty if there are none. */
export function playedLine(bundle: Bundle, show: Show): string {
  const names = [...new Set(playedTargets(bundle).map((played) => nameOf(played, show)))];
  if (names.length === 0) return "";
  const [verb, rest] = names.length === 1 ? ["was", "one was"] : ["were", "ones were"];
  return `${listed(names)} ${verb} played by the scripted provider; the real ${rest} not called.`;
}

/** Target names are usually shared by routes, so the route is named only if another route calls the same target for real. */
function nameOf({ target, route, isCalledElsewhere }: PlayedTarget, show: Show): string {
  const name = `${show(target)}${target === "other" ? " (not named in the manifest)" : ""}`;
  return isCalledElsewhere ? `${name} of ${show(route)}` : name;
}

/** Names as a list in a sentence, at most eight of them. */
export function listed(names: readonly string[]): string {
  const more = names.length - mostNames;
  if (more > 0) return `${names.slice(0, mostNames).join(", ")} and ${more} more`;
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(" and ");
}
