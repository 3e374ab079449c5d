import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { familyNames } from "../../src/families/index.ts";
import { testsWith } from "../support/test-with.ts";
import { cassettesIn } from "./cassettes.ts";
import { explained } from "./explained.ts";
import { installRecordings, lockedPackages, type RecordedPackage } from "./install.ts";
import { judge, type Judged, surfaceOf, surfaces } from "./judged.ts";

interface Reply extends Judged {
  package: string;
  file: string;
  server: string;
}

const locked = await lockedPackages();
const names = locked.map(({ name }) => name);
const installs = Object.fromEntries(locked.map((one) => [one.name, () => installRecordings(one)]));
const testWith = testsWith(installs);
const repliesOf = new Map<string, Promise<Reply[]>>();

function replies(one: RecordedPackage): Promise<Reply[]> {
  const read = repliesOf.get(one.name) ?? readReplies(one);
  repliesOf.set(one.name, read);
  return read;
}

async function readReplies(one: RecordedPackage): Promise<Reply[]> {
  const cassettes = await cassettesIn(await installRecordings(one));
  return cassettes.flatMap(({ file, exchanges }) =>
    exchanges.flatMap((recorded) => {
      const surface = surfaceOf(recorded);
      if (surface === null) return [];
      return {
        package: one.name,
        file,
        server: recorded.url.host.replace("127.0.0.1", "localhost"),
        ...judge(recorded, surface),
      };
    }),
  );
}

/** One line for each file: how often each class was read, after the surface and the status. */
function table({ name, version, sha256 }: RecordedPackage, read: readonly Reply[]): string {
  const files = Map.groupBy(read, ({ file }) => file);
  const lines = [...files].map(([file, some]) => `${file}: ${counts(some)}`);
  return [`${name}==${version} sha256:${sha256}`, ...lines, ""].join("\n");
}

function counts(some: readonly Reply[]): string {
  const classes = Map.groupBy(some, ({ surface, status, read }) => `${surface} ${status} ${read}`);
  return [...classes].map(([key, { length }]) => `${key} ${length}`).join(", ");
}

function isExplainedBy(row: (typeof explained)[number], reply: Reply): boolean {
  const { surface, status, read } = reply;
  const same = row.surface === surface && row.status === status && row.read === read;
  return same && row.package === reply.package && reply.file.startsWith(row.files);
}

for (const one of locked) {
  testWith(one.name, "every recorded reply is read as before", async (t) => {
    const path = join(import.meta.dirname, "expected", `${one.name}.txt`);
    t.assert.fileSnapshot(table(one, await replies(one)), path, { serializers: [String] });
  });

  testWith(one.name, "what contradicts the plain meaning of a reply is explained", async () => {
    const contradicting = (await replies(one)).filter(({ plain, read }) => !plain.includes(read));
    const rows = explained.filter((row) => row.package === one.name);
    const times = rows.map((row) => contradicting.filter((reply) => isExplainedBy(row, reply)).length);
    const others = contradicting.filter((reply) => !rows.some((row) => isExplainedBy(row, reply)));
    assert.deepEqual(
      others.map(({ file, surface, status, read }) => `${file}: ${surface} ${status} ${read}`),
      [],
    );
    assert.deepEqual(
      times,
      rows.map((row) => row.times),
    );
  });
}

testWith(names, "at least 1,000 replies of 20 servers are read", async () => {
  const all = (await Promise.all(locked.map(replies))).flat();
  const servers = new Set(all.map(({ server }) => server));
  assert.ok(all.length >= 1000 && servers.size >= 20, `${all.length} replies of ${servers.size} servers`);
});

test("every family has a path by which its recorded replies are found", () => {
  const found = surfaces.map(([, surface]) => surface);
  assert.deepEqual(
    familyNames.filter((name) => !found.includes(name)),
    [],
  );
});

test("every explanation is of a locked package", () => {
  assert.deepEqual(
    explained.filter((row) => !names.includes(row.package)),
    [],
  );
});
