import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Programs extends Disposable {
  folder: string;
}

/** A folder for the PATH, with shell scripts by name. */
export function programFolder(scripts: Readonly<Record<string, string>>): Programs {
  const folder = mkdtempSync(join(tmpdir(), "fallback-gate-programs-"));
  for (const [name, script] of Object.entries(scripts))
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}
