import type { GateInputs } from "../core/inputs.ts";
import { limits } from "../core/limits.ts";
import type { Console } from "../core/ports/console.ts";
import type { Deps } from "../core/ports/deps.ts";
import { runClient } from "./client.ts";
import { createClock, createRandom } from "./clock-random.ts";
import { createFiles } from "./files.ts";
import { createHttp } from "./http/http.ts";
import { createLogFiles } from "./logs/log-files.ts";
import { createPages } from "./http/pages.ts";
import { createWitness } from "./witness.ts";

/** The folders of a run. */
export interface Places {
  workspace: string;
  /** More folders below which evidence may be written. */
  writable: readonly string[];
}

/** Returns the real effects of a run. Reads the input `ca-file`; throws PATH_REFUSED, FILE_UNREADABLE or INPUT_INVALID. */
export async function createDeps(
  { caFile }: Pick<GateInputs, "caFile">,
  places: Places,
  console: Console,
  { github, history, time }: Pick<Deps, "github" | "history" | "time">,
): Promise<Deps> {
  const files = createFiles(places.workspace, { writable: places.writable });
  const http = createHttp(
    caFile === "" ? {} : { ca: new TextDecoder().decode(await files.read(caFile, limits.caFileBytes)) },
  );
  return {
    http,
    files,
    clock: createClock(),
    random: createRandom(),
    console,
    github,
    history,
    pages: createPages(),
    time,
    logFiles: createLogFiles(places.workspace),
    witness: (at, stop) => createWitness(http, at, stop),
    // Measured: importing node:http doubles the time to the first packet, and few runs use a client.
    tap: async (handle) => (await import("../staging/index.ts")).startTap(handle),
    client: (command) => runClient(command, process.env),
  };
}
