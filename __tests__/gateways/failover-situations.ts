import { impossibleModelPrefix } from "../../src/core/placeholders.ts";
import type { Step } from "../../src/staging/steps.ts";

/** One way in which a primary fails its user, and what is sent to see what a gateway makes of it. */
export interface Situation {
  id: string;
  /** How the table's row begins. */
  name: string;
  /** What the targets do, for a reader of the table. */
  played: string;
  stream: boolean;
  primary: readonly Step[];
  backup: readonly Step[];
  /** A model alias that nobody has; left out, the route's own. */
  model?: string;
  /** How long the client waited belongs to the answer. */
  timed?: true;
  /** How often it is measured: more often where a gateway's own timing may decide. */
  repeats: number;
  /** Requests that find the primary failing before it is healthy again. */
  outage?: number;
  /** Whether the gateway is set up to leave a failing target alone for a while. */
  remembers?: true;
}

type Asked = Pick<Situation, "stream"> &
  Partial<Pick<Situation, "backup" | "model" | "timed" | "outage" | "repeats" | "remembers">>;

function situation(id: string, name: string, played: string, primary: readonly Step[], asked: Asked): Situation {
  return { id, name, played, primary, backup: [200], repeats: 3, ...asked };
}

const plain = { stream: false } as const;
const outage = { stream: false, outage: 3, timed: true } as const;
const streamed = { stream: true } as const;
/** A gateway may find out about the end of a stream before it has passed its beginning on, or after. */
const racing = { stream: true, repeats: 10 } as const;

export const situations: readonly Situation[] = [
  situation("hard-error", "hard error", "500 on every call", [500], { ...plain, timed: true }),
  situation("hard-error-stream", "hard error, streamed", "500 on every call", [500], streamed),
  situation("error-burst", "error burst", "500, then 503, then healthy", [500, 503, 200], plain),
  situation("slow", "slow first token", "first byte after 3 s", ["slow"], { ...streamed, timed: true }),
  situation("stall", "stall", "silent after the first text, connection open", ["stall"], { ...streamed, timed: true }),
  situation("cut-before", "cut before text", "connection reset after the role", ["cut-role"], racing),
  situation("cut-after", "cut after text", "connection reset after the first text", ["cut"], {
    ...racing,
    repeats: 40,
  }),
  situation("malformed", "malformed chunk", "one chunk is no JSON", ["malformed-chunk"], racing),
  situation("no-terminator", "missing terminator", "clean end after the first text", ["cut-clean"], racing),
  situation("context", "context length", "400 `context_length_exceeded`", ["context_length_exceeded"], plain),
  situation("refusal", "content refusal", "400 `content_policy_violation`", ["content_policy_violation"], plain),
  situation("quota", "quota", "429 `insufficient_quota`", ["insufficient_quota"], plain),
  situation(
    "rate-limit",
    "rate limit with wait",
    "429 with `Retry-After: 1`, then healthy",
    [{ status: 429, retry_after: "1s" }, 200],
    { ...plain, timed: true },
  ),
  situation("all-down", "all targets down", "500 on every call, backup too", [500], { ...plain, backup: [500] }),
  situation("outage", "outage with recovery", "500 during three requests, then healthy", [500], outage),
  situation("outage-remembered", "the same, failures remembered", "with the gateway's own memory of failures", [500], {
    ...outage,
    remembers: true,
  }),
  situation("wrong-model", "wrong model named", "no target has the model", [200], {
    ...plain,
    model: `${impossibleModelPrefix}failover`,
  }),
  situation("empty", "empty success", "200 with an empty text", ["empty"], plain),
  situation("credential", "credential refused", "401 to the gateway's key", [401], plain),
];
