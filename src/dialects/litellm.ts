import type { Dialect } from "../generated/types.ts";

/**
 * LiteLLM proxy, measured on 1.100.5. The retry header covers only the model group that answered, so it is exact only
 * for a success without a fallback. A stream's headers are sent before it can break, so they do not report a fallback
 * in mid-stream. Error answers have neither header. The log is the one written by the callback in examples/litellm.
 */
export const litellm: Dialect = {
  name: "litellm",
  verified: "measured",
  credential_of: "gateway",
  gate_id: ["x-litellm-call-id"],
  no_cache: { body: { cache: { "no-cache": true } } },
  no_fallback: { body: { disable_fallbacks: true } },
  mock: { body: { mock_testing_fallbacks: true } },
  accounts: [
    {
      header: "x-litellm-attempted-retries",
      basis: "retries",
      scope: "last-target",
      promised: ["2xx"],
      exact_when: {
        status: ["2xx"],
        headers: { "x-litellm-attempted-fallbacks": "0", "content-type": "application/json" },
      },
    },
  ],
  target: "x-litellm-model-id",
  switches: "x-litellm-attempted-fallbacks",
  version: "x-litellm-version",
  cache: [{ header: "x-litellm-cache-key", hit: ["*"] }],
  log: {
    rows: "event",
    fields: { id: "/call_id", event: "/event", target: "/target", status: "/status", time: "/time" },
    events: { attempt: ["attempt"], switch: ["fallback"], outcome: ["failure"] },
  },
  error_codes: { no_db_connection: "authentication", auth_error: "authentication" },
};
