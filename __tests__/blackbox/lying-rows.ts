import type { Step } from "../../src/staging/steps.ts";
import type { Behind, Lie } from "./lying-gateway.ts";

/** A gateway, and what finds it. */
export interface Row extends Lie {
  name: string;
  /** A rule that finds it; none: the gateway is honest. */
  rule?: string;
  /** The quiet period, where the lie needs more than a moment. */
  settle?: string;
  targets?: Readonly<Record<string, readonly Step[]>>;
  /** How many calls the provider remembers. */
  journalCalls?: number;
}

const foreign = `fgn-${"f".repeat(32)}`;

/** The client's body with something else in the place of the nonce. */
function without({ text, nonce }: Behind, instead: string): string {
  return text.replaceAll(nonce, instead);
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

function times(count: number, make: () => Promise<unknown>): Promise<unknown> {
  return Promise.all(Array.from({ length: count }, make));
}

const pad = "x".repeat(1024 * 1024);

/** The same lie in three delays. */
const late: Row[] = [
  ["30 ms", 30, "1s"],
  ["300 ms", 300, "2s"],
  ["1 s", 1_000, "4s"],
].map(([name, ms, settle]) => ({
  name: `a call that begins ${name} after the answer`,
  rule: "retry-budget",
  settle: String(settle),
  afterwards: async ({ sleep, call }) => {
    await sleep(Number(ms));
    await call();
  },
}));

export const rows: readonly Row[] = [
  ...late,
  {
    name: "a late call without the nonce",
    rule: "calls-attributed",
    settle: "1s",
    afterwards: async (behind) => {
      await behind.sleep(30);
      await behind.call({ text: without(behind, "") });
    },
  },
  {
    name: "a late call to a target that nobody declared",
    rule: "calls-attributed",
    settle: "1s",
    afterwards: async (behind) => {
      await behind.sleep(30);
      await behind.call({ target: "shadow", text: without(behind, "") });
    },
  },
  {
    name: "three late calls, one behind the other",
    rule: "retry-budget",
    settle: "2s",
    afterwards: async ({ sleep, call }) => {
      for (let made = 0; made < 3; made += 1) {
        await sleep(50);
        await call();
      }
    },
  },
  { name: "mirrored traffic", rule: "retry-budget", beside: ({ call }) => call({ target: "shadow" }) },
  {
    name: "mirrored traffic without the nonce",
    rule: "calls-attributed",
    beside: (behind) => behind.call({ target: "shadow", text: without(behind, "-") }),
  },
  { name: "hedged calls", rule: "retry-budget", beside: ({ call }) => times(2, () => call({ target: "backup-eu" })) },
  { name: "calls in parallel", rule: "retry-budget", beside: ({ call }) => times(9, () => call()) },
  {
    name: "hidden retries, one after the other",
    rule: "retry-budget",
    beside: async ({ call }) => {
      for (let made = 0; made < 3; made += 1) await call();
    },
  },
  {
    name: "every nonce removed",
    rule: "calls-attributed",
    rewritten: (text) => text.replace(/fgn-[0-9a-f]+/, "removed"),
  },
  {
    name: "every nonce replaced",
    rule: "calls-attributed",
    rewritten: (text) => text.replace(/fgn-[0-9a-f]+/, foreign),
  },
  {
    name: "every nonce in base64",
    rule: "calls-attributed",
    rewritten: (text) => text.replace(/fgn-[0-9a-f]+/, (nonce) => base64(nonce)),
  },
  {
    name: "one more call with a foreign nonce",
    rule: "calls-attributed",
    beside: (behind) => behind.call({ text: without(behind, foreign) }),
  },
  {
    name: "one more call with the nonce behind a foreign one",
    rule: "retry-budget",
    beside: (behind) => behind.call({ text: without(behind, `${foreign} ${behind.nonce}`) }),
  },
  {
    name: "one more call with a nonce of the same run that nobody sent",
    rule: "calls-attributed",
    beside: (behind) => behind.call({ text: without(behind, `${behind.nonce.slice(0, 20)}${"e".repeat(16)}`) }),
  },
  {
    name: "one more call with the nonce in capitals",
    rule: "calls-attributed",
    beside: (behind) => behind.call({ text: without(behind, behind.nonce.toUpperCase()) }),
  },
  {
    name: "one more call with the nonce in base64",
    rule: "calls-attributed",
    beside: (behind) => behind.call({ text: without(behind, base64(behind.nonce)) }),
  },
  {
    name: "one more call with the nonce in escapes",
    rule: "calls-attributed",
    beside: (behind) => behind.call({ text: without(behind, behind.nonce.replace("f", String.raw`\u0066`)) }),
  },
  {
    name: "one more call with the nonce in two parts",
    rule: "calls-attributed",
    beside: (behind) => behind.call({ text: without(behind, `${behind.nonce.slice(0, 9)} ${behind.nonce.slice(9)}`) }),
  },
  {
    name: "one more call whose body is too long to be read",
    rule: "calls-attributed",
    beside: ({ text, call }) => call({ text: `${text}${pad}` }),
  },
  {
    name: "one more call whose body is no JSON",
    rule: "calls-attributed",
    beside: ({ call }) => call({ text: "ping" }),
  },
  {
    name: "one call for all prompts so far",
    rule: "retry-budget",
    beside: ({ earlier, call }) =>
      call({ text: JSON.stringify({ messages: [{ role: "user", content: earlier.join() }] }) }),
  },
  {
    name: "one more call at another path of the same target",
    rule: "retry-budget",
    beside: ({ text, call }) => call({ path: "/v1/responses", text: text.replace("messages", "input") }),
  },
  {
    name: "one more call at another path, without the nonce",
    rule: "calls-attributed",
    beside: ({ call }) => call({ path: "/v1/responses", text: '{"input":"ping"}' }),
  },
  {
    name: "one more call with the nonce at a path that is none",
    rule: "retry-budget",
    beside: ({ call }) => call({ path: "/v1/moderations" }),
  },
  { name: "a call in a refusal", rule: "no-futile-retry", refusing: ({ call }) => call() },
  {
    name: "a call in a refusal, without the nonce",
    rule: "calls-attributed",
    refusing: ({ call }) => call({ text: '{"messages":[]}' }),
  },
  {
    name: "calls in a refusal",
    rule: "no-futile-retry",
    refusing: ({ call }) => times(5, () => call({ target: "shadow" })),
  },
  {
    name: "a late call behind a refusal",
    rule: "no-futile-retry",
    settle: "1s",
    refusing: async ({ sleep, call }) => void sleep(30).then(() => call({ text: '{"messages":[]}' })),
    afterwards: async ({ sleep, call }) => {
      await sleep(30);
      await call();
    },
  },
  {
    name: "a call that never ends",
    rule: "retry-known",
    targets: { slow: ["hang"] },
    beside: async ({ call }) => void call({ target: "slow" }),
  },
  {
    name: "health checks that make completions",
    rule: "calls-attributed",
    beside: ({ call }) => call({ target: "backup-eu", text: '{"messages":[{"role":"user","content":"health"}]}' }),
  },
  {
    name: "a flood of calls",
    rule: "calls-attributed",
    beside: ({ call }) => times(100, () => call({ text: '{"messages":[]}' })),
  },
  {
    name: "a flood of pages that washes calls out of the journal",
    rule: "retry-known",
    journalCalls: 20,
    beside: ({ call }) => times(9, () => call()),
    afterwards: ({ call }) => times(40, () => call({ method: "GET", path: "/health" })),
  },
  { name: "honest" },
  {
    name: "honest, with health pages and a list of models",
    beside: ({ call }) =>
      Promise.all([call({ method: "GET", path: "/health" }), call({ method: "GET", path: "/v1/models" })]),
    refusing: ({ call }) => call({ path: "/health", text: "{}" }),
  },
  {
    name: "honest, and each body is written anew",
    rewritten: (text) => JSON.stringify({ ...JSON.parse(text), user: "gateway" }),
  },
];
