/** One request of the work that everyone does: its body, and what its answer must show. */
export interface Case {
  name: string;
  credential: string;
  body: object;
  status: number;
  /** Path in the answer to its value. */
  shows: Readonly<Record<string, string>>;
}

const good = "Bearer bench-credential-0123456789";
const messages = [{ role: "user", content: "Say yes." }];

/** The four requests of a route, as the gate's checks `smoke`, `bad-credential`, `unknown-model` and `invalid-body` send them. */
export function casesOf(route: number): Case[] {
  const model = `model-${route}`;
  const unknown = "gate-no-such-model-bench";
  const invalid = invalidBody(model);
  return [
    { name: "smoke", credential: good, body: { model, messages }, status: 200, shows: completion },
    {
      ...invalid,
      name: "bad-credential",
      credential: "Bearer fallback-gate-placeholder-credential",
      body: { model, messages },
      status: 401,
      shows: refusal("invalid_api_key"),
    },
    {
      ...invalid,
      name: "unknown-model",
      body: { model: unknown, messages },
      status: 404,
      shows: refusal("model_not_found"),
    },
    invalid,
  ];
}

/** A runner that stops at a 401 or 404 gets three of these beside the good one. */
export function casesWithout401(route: number): Case[] {
  const [smoke] = casesOf(route);
  const invalid = invalidBody(`model-${route}`);
  return [...(smoke === undefined ? [] : [smoke]), invalid, invalid, invalid];
}

function invalidBody(model: string): Case {
  return {
    name: "invalid-body",
    credential: good,
    body: { model },
    status: 400,
    shows: refusal("missing_required_parameter"),
  };
}

const completion = {
  object: "chat.completion",
  "choices.0.message.role": "assistant",
  "choices.0.finish_reason": "stop",
};

function refusal(code: string): Record<string, string> {
  return { "error.code": code, "error.type": "invalid_request_error" };
}
