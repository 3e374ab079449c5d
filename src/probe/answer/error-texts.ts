import type { ErrorClass } from "../../generated/types.ts";

interface TextRule {
  class: ErrorClass;
  text: string;
  statuses: readonly number[];
}

/** The few errors that only their text tells apart, each with the statuses it comes with. */
const rules: readonly TextRule[] = [
  { class: "unknown_path", text: "Invalid URL (", statuses: [404, 405] },
  { class: "model_not_found", text: "is not a valid model ID", statuses: [400, 404] },
  { class: "model_not_found", text: "无可用渠道", statuses: [503] },
  { class: "overloaded", text: "当前分组上游负载已饱和", statuses: [429] },
  { class: "context_length", text: "prompt is too long", statuses: [400] },
  { class: "context_length", text: "too many tokens", statuses: [400] },
];

/** The class that an error's text and status name together, else null. The text goes no further. */
export function classByText(message: string, status: number): ErrorClass | null {
  const rule = rules.find(({ text, statuses }) => statuses.includes(status) && message.includes(text));
  return rule?.class ?? null;
}
