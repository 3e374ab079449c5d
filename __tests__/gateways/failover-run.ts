import { setTimeout as sleep } from "node:timers/promises";
import { chatBody, nonceOf, send, withProvider, type TestProvider } from "../staging/client.ts";
import { answerOf } from "./failover-answer.ts";
import {
  failoverGateways,
  targetPorts,
  type Entrance,
  type FailoverName,
  type StartOptions,
} from "./failover-gateways.ts";
import type { Situation } from "./failover-situations.ts";
import type { Measured, Run } from "./failover-table.ts";

/** A client that waits no longer than this for the end of an answer. */
const patienceMs = 15_000;
/** A call that a gateway makes after it has answered is counted as well. */
const lateCallsMs = 300;
/** Requests after an outage, and the time between two of them, until the primary serves again. */
const recovery = { requests: 20, pauseMs: 500 } as const;

/** These situations on one gateway, each as often as it says, one exchange after another. */
export async function measureGateway(name: FailoverName, asked: readonly Situation[]): Promise<Measured[]> {
  const [remembering, ordinary] = [true, false].map((kind) =>
    asked.filter(({ remembers }) => (remembers === true) === kind),
  );
  const cells = await measureTogether(name, ordinary ?? []);
  for (const situation of remembering ?? []) cells.push(await measureApart(name, situation));
  const places = new Map(asked.map(({ id }, index) => [id, index]));
  return cells.toSorted((one, other) => (places.get(one.situation) ?? 0) - (places.get(other.situation) ?? 0));
}

/** On one gateway process. */
async function measureTogether(name: FailoverName, asked: readonly Situation[]): Promise<Measured[]> {
  const pairs = asked.flatMap(({ id, repeats }) => Array.from({ length: repeats }, (_, index) => `${id}-${index + 1}`));
  await using bench = await startBench(name, { pairs });
  const measured: Measured[] = [];
  for (const situation of asked) {
    const runs: Run[] = [];
    for (let repeat = 1; repeat <= situation.repeats; repeat += 1) {
      runs.push(await bench.measure(`${situation.id}-${repeat}`, situation));
    }
    measured.push({ situation: situation.id, gateway: name, runs });
  }
  return measured;
}

/** A process of its own for each repeat: what one of them remembers must not reach the next. */
async function measureApart(name: FailoverName, situation: Situation): Promise<Measured> {
  const runs: Run[] = [];
  while (runs.length < situation.repeats) {
    await using bench = await startBench(name, { pairs: ["apart"], remembers: true });
    runs.push(await bench.measure("apart", situation));
  }
  return { situation: situation.id, gateway: name, runs };
}

interface Bench extends AsyncDisposable {
  measure: (pair: string, situation: Situation) => Promise<Run>;
}

/** A gateway in front of the scripted provider. */
async function startBench(name: FailoverName, { pairs, remembers = false }: StartOptions): Promise<Bench> {
  await using starting = new AsyncDisposableStack();
  const provider = starting.use(await withProvider({ listen: targetPorts }));
  const { entrance } = starting.use(
    await failoverGateways[name].start(provider, { pairs: ["warm-up", ...pairs], remembers }),
  );
  const client = clientOf(provider);
  // The first request of a process takes longer than the others.
  await client(entrance("warm-up"), healthy);
  const started = starting.move();
  return {
    measure: (pair, situation) => measure(client, entrance(pair), situation),
    [Symbol.asyncDispose]: () => started.disposeAsync(),
  };
}

type Asked = Pick<Situation, "stream" | "primary" | "backup" | "model">;
type Client = (entrance: Entrance, asked: Asked) => Promise<Run>;

const healthy: Asked = { stream: false, primary: [200], backup: [200] };

/** A client of gateways in front of this provider: one exchange, and the calls that it made. */
function clientOf(provider: TestProvider): Client {
  let exchanges = 0;
  return async (entrance, { stream, primary, backup, model = entrance.model }) => {
    const nonce = nonceOf((exchanges += 1));
    await provider.script(nonce, { [entrance.primary]: primary, [entrance.backup]: backup });
    const patience = AbortSignal.timeout(patienceMs);
    const begun = performance.now();
    const body = chatBody(nonce, { model, ...(stream && { stream }) });
    const seen = await send(`${entrance.url}/v1/chat/completions`, {
      headers: entrance.headers,
      body,
      signal: patience,
    });
    const ms = Math.round(performance.now() - begun);
    await sleep(lateCallsMs);
    const calls = (await provider.calls(nonce)).map((call) =>
      call["target"] === entrance.primary ? "primary" : "backup",
    );
    return { calls: inARow(calls), status: seen.status, answer: answerOf(seen, stream, patience.aborted), ms };
  };
}

async function measure(client: Client, entrance: Entrance, situation: Situation): Promise<Run> {
  return situation.outage === undefined
    ? client(entrance, situation)
    : measureOutage(client, entrance, situation, situation.outage);
}

/** So many failing requests, then healthy ones until the primary is called again. */
async function measureOutage(client: Client, entrance: Entrance, outage: Situation, requests: number): Promise<Run> {
  const during: Run[] = [];
  while (during.length < requests) during.push(await client(entrance, outage));
  const begun = performance.now();
  for (let after = 1; after <= recovery.requests; after += 1) {
    const { calls } = await client(entrance, healthy);
    if (calls === "primary×1")
      return outageRun(during, performance.now() - begun, after === 1 ? "the next request" : "again");
    await sleep(recovery.pauseMs);
  }
  return outageRun(during, performance.now() - begun, `none of ${recovery.requests} requests`);
}

function outageRun(during: readonly Run[], ms: number, served: string): Run {
  const [first] = during;
  const calls = [...new Set(during.map((run) => run.calls))].join(", then ");
  const answers = [...new Set(during.map(({ answer }) => answer))].join(", then ");
  return { calls, status: first?.status ?? null, answer: `${answers}; primary serves ${served}`, ms: Math.round(ms) };
}

/** Calls in their order, such as `primary×2 backup×1`. */
function inARow(targets: readonly string[]): string {
  if (targets.length === 0) return "no call";
  const rows: { target: string; count: number }[] = [];
  for (const target of targets) {
    const last = rows.at(-1);
    if (last?.target === target) last.count += 1;
    else rows.push({ target, count: 1 });
  }
  return rows.map(({ target, count }) => `${target}×${count}`).join(" ");
}
