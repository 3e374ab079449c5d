import { limits } from "../core/limits.ts";
import type { Files, LogFiles } from "../core/ports.ts";

/** Files of log lines below the workspace. */
export function createLogFiles(files: Files): LogFiles {
  return {
    find: async ({ path, ids }) => {
      const text = new TextDecoder().decode(await files.read(path, limits.logPageBytes));
      const lines = text.split("\n").slice(0, -1);
      const found = [...ids].map((id): [string, string[]] => [id, lines.filter((line) => line.includes(id))]);
      return {
        lines: new Map(found),
        files: 1,
        bytes: text.length,
        overlong: 0,
        unreadable: 0,
        torn: 0,
        truncated: false,
      };
    },
  };
}
