import type { ProposedRoute } from "./routes.ts";
import type { Setup } from "./setups.ts";
import { comment, scalar } from "./text.ts";

const sdk =
  "The `openai` package makes 3 tries by default, and every layer multiplies. Confirm your client's retries and add it:";

/**
 * `layers` with the gateway's retries. They count for each target, so that they are declared only where the worst case of every
 * route is their product; else they stay a comment.
 */
export function layerLines(setups: readonly Setup[]): string[] {
  const client = [...comment(sdk, "  "), "  # - { name: app-client, attempts: 3 }"];
  const tries = triesPerTarget(setups);
  if (tries !== null)
    return [
      ...comment("What may repeat a call, outermost first: the tries of the gateway at each target."),
      "layers:",
      ...client,
      `  - { name: gateway, attempts: ${tries} }`,
    ];
  const says = "No `layers`: what the gateway repeats is not the same number for each target. The budgets have it.";
  return [...comment(says), "# layers:", ...client.map((line) => line.replace(/^ {2}# /, "#   "))];
}

/** null unless one number of tries at each target explains the worst case of every route. */
function triesPerTarget(setups: readonly Setup[]): number | null {
  if (setups.length !== 1) return null;
  const tries = new Set(setups.flatMap(({ routes }) => routes.map(triesOf)));
  const [only] = tries;
  return tries.size === 1 && only !== undefined ? only : null;
}

function triesOf({ from, targets }: ProposedRoute): number | null {
  const { retries, worst_case_gateway: worst } = from;
  const each = retries === null ? 1 : retries.number === null ? null : 1 + retries.number;
  return each !== null && worst === each * targets.length ? each : null;
}

/** `scope`, where a promotion is a change of these files alone: where every route has its weight in a file. */
export function scopeLines(routes: readonly ProposedRoute[]): string[] {
  const files = new Set(routes.flatMap(({ traffic }) => traffic?.file ?? []));
  if (!routes.every(({ traffic }) => traffic !== null)) return [];
  return [
    "",
    ...comment("A pull request that raises a weight changes nothing else. Add what may come with it."),
    `scope: [${[...files].map(scalar).join(", ")}]`,
  ];
}
