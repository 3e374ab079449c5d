import type { ProviderFamily } from "./answers.ts";
import { chatCompletions } from "./chat-completions.ts";

const families: readonly ProviderFamily[] = [chatCompletions];

/** The family that listens at a path below a target; null when there is none. */
export function familyAt(path: string): ProviderFamily | null {
  return families.find((family) => family.path === path) ?? null;
}
