import type { ProviderFamily } from "./answers.ts";
import { chatCompletions } from "./chat-completions.ts";
import { responses } from "./responses.ts";

const families: readonly ProviderFamily[] = [chatCompletions, responses];

/** The family that listens at a path such as `/v1/responses`; null when there is none. */
export function familyAt(path: string): ProviderFamily | null {
  return families.find((family) => `/v1${family.path}` === path) ?? null;
}
