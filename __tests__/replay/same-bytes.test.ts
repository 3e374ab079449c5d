import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { compileCache } from "../support/runs.ts";

const places = [
  { TZ: "UTC", LANG: "C" },
  { TZ: "Asia/Kolkata", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "America/St_Johns", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" },
] as const;

function printed(place: (typeof places)[number]): string {
  const env = { PATH: dirname(process.execPath), ...compileCache, ...place };
  const run = spawnSync(process.execPath, [join(import.meta.dirname, "print-files.ts")], { env, encoding: "utf8" });
  assert.equal(run.status, 0, run.stderr);
  return run.stdout;
}

test("the same bundle is the same bytes in every time zone and language", () => {
  const [here, ...elsewhere] = places.map(printed);
  assert.match(here ?? "", /^hold-over-budget report\.md sha256:[0-9a-f]{64}$/m);
  assert.match(here ?? "", /^hold-over-budget junit\.xml sha256:/m);
  for (const output of elsewhere) assert.equal(output, here);
});
