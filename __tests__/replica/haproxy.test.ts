import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { copyHaproxy } from "../../src/replica/haproxy/index.ts";
import { copyOf, mainText, refusalOf, shown } from "./copies.ts";
import { assertSameMap, copyOfFile, proxyFilesOf } from "./proxy-copies.ts";

const tls = readFileSync(join(import.meta.dirname, "..", "fixtures", "replica", "haproxy-tls.cfg"), "utf8");

for (const file of proxyFilesOf("haproxy"))
  test(`${file.name}: the copy has the same map`, () => assertSameMap(copyHaproxy, file));

test("every server is the scripted provider's, by its name", () => {
  const { on } = copyOfFile(copyHaproxy, "haproxy.cfg", Buffer.from(tls));
  assert.deepEqual([...on.targets.values()], ["gpu1", "gpu2", "pod1", "pod2"]);
});

test("every change has its line and place in the original, and no old value", () => {
  const changes = shown(copyOf(copyHaproxy, tls).changes);
  for (const line of [
    "3 global.user process -> null",
    "7 global.stats listener -> null",
    "8 global.log outgoing -> null",
    "15 resolvers dns outgoing -> null",
    "18 userlist clients credential -> null",
    "30 defaults.default-server transport -> default-server check inter 2s",
    "32 frontend plain listener -> null",
    "41 frontend llm.bind listener -> bind 127.0.0.1:4000",
    "42 frontend llm.bind listener -> null",
    "45 frontend llm.http-request transport -> null",
    "52 backend chat.option outgoing -> null",
    "54 backend chat.http-request Host address -> http-request set-header Host 127.0.0.1",
    '55 backend chat.http-request Authorization credential -> http-request set-header Authorization "Bearer fallback-gate-replica" if METH_POST',
    "57 backend chat.server address -> server gpu1 127.0.0.1:9000 weight 90",
  ])
    assert.ok(changes.includes(line), `${line}\n${changes.join("\n")}`);
  assert.doesNotMatch(changes.join("\n"), /kestrel|planted/);
});

test("every line keeps its place, and a comment without an address stays", () => {
  const lines = mainText(copyOf(copyHaproxy, tls)).split("\n");
  assert.equal(lines[0], "#");
  assert.equal(lines[8], "  log stdout format raw local1");
  assert.equal(lines[56], "  server gpu1 127.0.0.1:9000 weight 90 # the big one");
});

test("a variable that a credential's header is made of is a credential", () => {
  const text = changed("monitor-uri /healthz", "http-request set-var(txn.team) str(planted) if METH_POST").replace(
    '"Bearer planted-secret-of-the-team"',
    '"Bearer %[var(txn.team)]"',
  );
  const copy = mainText(copyOf(copyHaproxy, text));
  assert.match(copy, /set-var\(txn\.team\) str\(fallback-gate-replica\) if METH_POST/);
  assert.doesNotMatch(copy, /planted/);
});

test("no planted host or key is left", () => {
  const word = fc.stringMatching(/^[a-km-np-z2-9]{12,20}$/);
  fc.assert(
    fc.property(word, word, (host, key) => {
      const planted = tls
        .replaceAll("kestrel.example", `${host}.example.net`)
        .replaceAll("planted-secret-of-the-team", key);
      assert.doesNotMatch(mainText(copyOf(copyHaproxy, planted)), new RegExp(`${host}|${key}`));
    }),
    { numRuns: 50 },
  );
});

const changed = (found: string, by: string): string => {
  assert.ok(tls.includes(found), found);
  return tls.replace(found, by);
};

const refused: readonly (readonly [why: string, text: string, line: number, reason: RegExp])[] = [
  ["a program", changed("maxconn 256", "lua-load /etc/haproxy/route.lua"), 12, /choose the target/],
  [
    "a target of the request",
    changed("http-request set-header X-Team edge", "http-request set-dst req.hdr(x-to)"),
    56,
    /choose the target/,
  ],
  ["a second frontend with routes", changed("stats enable", "default_backend chat"), 40, /second frontend/],
  ["no frontend", "backend a\n  server b 127.0.0.1:1\n", 1, /without a frontend/],
  ["a host in another place", changed("X-Team edge", "X-Team https://planted.kestrel.example"), 56, /address/],
  ["a key in another place", changed("X-Team edge", `X-Team sk-${"a".repeat(30)}`), 56, /credential/],
  ["more servers than can be staged", changed("pod 1-2", "pod 1-900"), 61, /template/],
];

for (const [why, text, line, reason] of refused)
  test(`refused: ${why}`, () => {
    const refusal = refusalOf(copyHaproxy, text);
    assert.equal(refusal?.line, line, JSON.stringify(refusal));
    assert.match(refusal?.reason ?? "", reason);
    assert.doesNotMatch(JSON.stringify(refusal), /kestrel|aaaa/);
  });
