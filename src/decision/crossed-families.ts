import type { RequestFamily, RequestField, RequestShape } from "../generated/types.ts";

/** The names of one thing, by family. A family without a name has no field for it. */
type Names = Readonly<Partial<Record<RequestFamily, RequestField>>>;

/**
 * Fields that mean the same in several families, besides those that a request's shape already sums up (system, messages,
 * tools, stream, format, cap). `metadata` and `service_tier` of messages mean something else.
 */
const counterparts: readonly Names[] = [
  ...(["tool_choice", "temperature", "top_p"] as const).map((name) => ({ ...ofOpenAI(name), messages: name })),
  { "chat-completions": "stop", messages: "stop_sequences" },
  { "chat-completions": "reasoning_effort", responses: "reasoning" },
  ...(
    [
      "metadata",
      "parallel_tool_calls",
      "prompt_cache_key",
      "safety_identifier",
      "service_tier",
      "store",
      "top_logprobs",
      "user",
    ] as const
  ).map(ofOpenAI),
];

function ofOpenAI(name: RequestField): Names {
  return { "chat-completions": name, responses: name };
}

/** The two families between which an exchange moved; null if it did not, or if one of them is unknown. */
export function crossedFamilies(first: RequestShape, other: RequestShape): [RequestFamily, RequestFamily] | null {
  if (first.family === other.family || first.family === "other" || other.family === "other") return null;
  return [first.family, other.family];
}

/** The pairs of fields that mean the same in two families. */
export function counterpartsOf([one, another]: readonly [RequestFamily, RequestFamily]): [
  RequestField,
  RequestField,
][] {
  return counterparts.flatMap((names): [RequestField, RequestField][] => {
    const [field, its] = [names[one], names[another]];
    return field === undefined || its === undefined ? [] : [[field, its]];
  });
}
