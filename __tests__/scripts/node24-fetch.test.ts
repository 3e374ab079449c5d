import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { test, type TestContext } from "node:test";

const source = join(import.meta.dirname, "..", "..", "scripts", "node24.mjs");
const posix = { skip: process.platform === "win32" };

/** Installs what is asked for as a script that tells its arguments, and notes that it was called. */
const npm = `#!/bin/sh
echo call >> "$NPM_CALLS"
while [ "$1" != --prefix ]; do shift; done
bin="$2/node_modules/node-${process.platform}-${process.arch}/bin"
mkdir -p "$bin"
printf '#!/bin/sh\\necho fetched "$@"\\n' > "$bin/node"
chmod +x "$bin/node"
`;

function checkout(context: TestContext, npmScript: string) {
  const folder = mkdtempSync(join(tmpdir(), "fallback-gate-launcher-"));
  context.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "scripts"));
  copyFileSync(source, join(folder, "scripts/node24.mjs"));
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/npm"), npmScript, { mode: 0o755 });
  const calls = join(folder, "calls");
  const path = `${join(folder, "bin")}${delimiter}${process.env["PATH"] ?? ""}`;
  const launch = async () => {
    const options = [join(folder, "scripts/node24.mjs"), "--node=99.1.2", "some.ts", "--flag"];
    const child = spawn(process.execPath, options, { env: { ...process.env, PATH: path, NPM_CALLS: calls } });
    const [stdout, stderr, [status]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "close"),
    ]);
    return { stdout, stderr, status };
  };
  const callsOfNpm = () => (existsSync(calls) ? readFileSync(calls, "utf8").trim().split("\n").length : 0);
  return { launch, callsOfNpm, cached: () => readdirSync(join(folder, ".cache")) };
}

test("another version is fetched once, said in one line, and used from then on", posix, async (context) => {
  const { launch, callsOfNpm, cached } = checkout(context, npm);
  const first = await launch();
  assert.equal(first.stdout, "fetched some.ts --flag\n");
  assert.match(first.stderr, /^Fetching Node 99\.1\.2 .*\n$/);
  const second = await launch();
  assert.deepEqual([second.stdout, second.stderr], ["fetched some.ts --flag\n", ""]);
  assert.equal(callsOfNpm(), 1);
  assert.deepEqual(cached(), ["node-99.1.2"]);
});

test("first runs at the same time leave one good copy and nothing else", posix, async (context) => {
  const { launch, cached } = checkout(context, npm);
  const runs = await Promise.all([launch(), launch(), launch(), launch()]);
  assert.deepEqual(
    runs.map(({ stdout }) => stdout),
    runs.map(() => "fetched some.ts --flag\n"),
  );
  assert.deepEqual(cached(), ["node-99.1.2"]);
});

test("when npm fails, the cause and a remedy are printed and nothing is left behind", posix, async (context) => {
  const { launch, cached } = checkout(context, "#!/bin/sh\necho no such version >&2\nexit 1\n");
  const { stderr, status } = await launch();
  assert.match(stderr, /npm could not fetch node-.*@99\.1\.2:\nno such version\n {2}→ check the network/);
  assert.equal(status, 1);
  assert.deepEqual(cached(), []);
});
