import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { lint } from "./lint-harness.ts";

const rooms = [
  "configuration",
  "families",
  "manifest",
  "binding",
  "promotion",
  "contract",
  "dialects",
  "probe",
  "ledger",
  "evidence",
  "decision",
  "record",
  "report",
  "publish",
  "setup",
  "replica",
];
const restricted = "eslint(no-restricted-imports)";
const imports = (specifier: string) => `import { x } from "${specifier}";\nexport const y = x;\n`;

test("a room that imports a room below it is caught, for every pair", () => {
  const pairs = rooms.flatMap((room, index) => rooms.slice(index + 1).map((below) => [room, below] as const));
  const fired = lint(
    Object.fromEntries(pairs.map(([room, below]) => [`src/${room}/to-${below}.ts`, imports(`../${below}/x.ts`)])),
  );
  const missed = pairs.filter(([room, below]) => !fired.get(`src/${room}/to-${below}.ts`)?.has(restricted));
  assert.deepEqual(missed, []);
  assert.equal(pairs.length, 120);
});

test("a room imports rooms above it, core/ and generated/ without a word", () => {
  const files = rooms.map((room, index) => {
    const sources = [...rooms.slice(0, index), "core", "generated"].map((above) => `../../${above}/x.ts`);
    return [`src/${room}/nested/good.ts`, sources.map((from) => `export * from "${from}";\n`).join("")];
  });
  assert.deepEqual(lint(Object.fromEntries(files)), new Map());
});

const planted: Record<string, [path: string, text: string]> = {
  "a room takes undici": ["src/probe/planted-1.ts", imports("undici")],
  "a room takes a type of undici": ["src/probe/planted-2.ts", `export type { Agent } from "undici";\n`],
  "a room takes undici lazily": ["src/probe/planted-3.ts", `export const x = await import("undici");\n`],
  "a room takes something lazily that cannot be seen": [
    "src/probe/planted-4.ts",
    `export const load = (name: string) => import(name);\n`,
  ],
  "a nested room reads files": ["src/decision/rules/planted-5.ts", imports("node:fs/promises")],
  "a room reads files under the old name": ["src/manifest/planted-6.ts", imports("fs")],
  "a room opens sockets": ["src/contract/planted-7.ts", imports("node:net")],
  "a room speaks http": ["src/contract/planted-8.ts", imports("node:https")],
  "a room starts processes": ["src/ledger/planted-9.ts", imports("node:child_process")],
  "a room sets timers": ["src/ledger/planted-10.ts", imports("node:timers/promises")],
  "a room draws random values": ["src/record/planted-11.ts", `export { randomUUID } from "node:crypto";\n`],
  "publish/ talks to the runner": ["src/publish/planted-12.ts", imports("@actions/core")],
  "gate.ts talks to GitHub": ["src/gate.ts", imports("@actions/github")],
  "core/ reads files": ["src/core/planted-13.ts", imports("node:fs")],
  "core/ imports a room": ["src/core/planted-14.ts", imports("../manifest/x.ts")],
  "a room imports an adapter": ["src/publish/planted-15.ts", imports("../adapters/x.ts")],
  "a room imports the embedded staging": ["src/publish/planted-16.ts", imports("../staging/x.ts")],
  "an adapter imports a room": ["src/adapters/planted-19.ts", imports("../probe/x.ts")],
  "staging/ imports a room": ["src/staging/planted-20.ts", imports("../probe/x.ts")],
};

test("an import that breaks a rule of the house is caught, static or lazy", () => {
  const fired = lint(Object.fromEntries(Object.values(planted)));
  const caught = (path: string) => {
    const rules = fired.get(path);
    return rules?.has(restricted) === true || rules?.has("import(no-dynamic-require)") === true;
  };
  const missed = Object.entries(planted).filter(([, [path]]) => !caught(path));
  assert.deepEqual(missed, []);
});

const top = globSync("*.ts", { cwd: join(import.meta.dirname, "../../src") });
const closed = ["core", "adapters", "staging", ...rooms];

test("a file directly below src/ is closed to core, rooms, adapters/ and staging/, however deep the file that imports it", () => {
  const depths = ["", "a/", "a/b/", "a/b/c/", "a/b/c/d/"];
  const cases = closed.flatMap((folder) =>
    depths.flatMap((at) => [...top, "later.ts"].map((name) => [folder, at, name])),
  );
  const files = cases.map(([folder = "", at = "", name = ""]) => {
    const steps = "../".repeat(at.split("/").length);
    return [`src/${folder}/${at}to-${name}`, imports(`${steps}${name}`)] as const;
  });
  const fired = lint(Object.fromEntries(files));
  assert.deepEqual(
    files.map(([path]) => path).filter((path) => fired.get(path)?.has(restricted) !== true),
    [],
  );
  assert.ok(top.includes("prepare.ts"));
});

test("a nested file imports its neighbours above it, and nothing else of that form", () => {
  const good = rooms.flatMap((room) => [
    [`src/${room}/a/good.ts`, `export * from "../x.ts";\n`],
    [`src/${room}/a/b/good.ts`, `export * from "../x.ts";\nexport * from "../../x.ts";\n`],
  ]);
  assert.deepEqual(lint(Object.fromEntries(good)), new Map());
});

test("adapters/, staging/ and the entries take the outside world, gate.ts and the entries the whole house", () => {
  const world = [`undici`, `node:fs`, `node:child_process`, `node:timers/promises`];
  const everywhere = world.map((from) => `export * from "${from}";\n`).join("");
  const house = rooms.map((room) => `export * from "./${room}/x.ts";\n`).join("");
  const fired = lint({
    "src/adapters/good.ts": everywhere,
    "src/staging/good.ts": everywhere,
    "src/gate.ts": house,
    "src/action.ts": everywhere + house + `export const lazy = await import("@actions/github");\n`,
    "src/cli.ts": everywhere + house + `export * from "./adapters/x.ts";\nexport * from "./staging/x.ts";\n`,
    "src/provider.ts": everywhere + `export * from "@actions/core";\n`,
  });
  assert.deepEqual(fired, new Map());
});

test("circles are caught", () => {
  const fired = lint({
    "src/ledger/one.ts": `import { two } from "./two.ts";\nexport const one = (): number => two();\n`,
    "src/ledger/two.ts": `import { one } from "./one.ts";\nexport const two = (): number => one();\n`,
  });
  assert.ok(fired.get("src/ledger/one.ts")?.has("import(no-cycle)"));
});
