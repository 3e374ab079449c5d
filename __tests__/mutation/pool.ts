import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A message of a worker. */
export interface Told {
  ready?: string[];
  broken?: string;
  coverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
  times?: number[];
  failed?: string[];
  killer?: string;
  kept?: boolean;
  survived?: true;
  late?: true;
}

export interface Worker {
  ask: (question: object, patience: number) => Promise<Told>;
  loaded: Told;
  end: () => Promise<void>;
}

/** Time for loading all files of a folder, in ms of a busy machine. */
const loading = 120_000;

/** A process that has loaded the test files of the copy in `place`, with one mutant switched on from the start if one is given. */
export async function started(place: string, files: readonly string[], mutant?: string): Promise<Worker> {
  const child = fork(
    join(place, "__tests__/mutation/worker.ts"),
    [JSON.stringify({ files: files.map((file) => join(place, file)) })],
    {
      cwd: place,
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: join(place, "compiled"),
        ...(mutant !== undefined && { MUTANT: mutant }),
      },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    },
  );
  const loaded = await answer(child, loading);
  return {
    loaded,
    ask: (question, patience) => {
      const told = answer(child, patience);
      child.send(question, () => {});
      return told;
    },
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
}

/** What the process says next. A process that ends, or that says nothing in `patience` ms, is late. */
function answer(child: ChildProcess, patience: number): Promise<Told> {
  return new Promise((done) => {
    const settle = (told: Told) => {
      clearTimeout(timer);
      child.off("message", settle).off("exit", gone);
      done(told);
    };
    const gone = () => settle({ late: true });
    const timer = setTimeout(gone, patience);
    child.on("message", settle).on("exit", gone);
  });
}
