import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { copyNginx } from "../../src/replica/nginx/index.ts";
import { copyOf, mainText, refusalOf, shown } from "./copies.ts";
import { assertSameMap, copyOfFile, proxyFilesOf } from "./proxy-copies.ts";

const tls = readFileSync(join(import.meta.dirname, "..", "fixtures", "replica", "nginx-tls.conf"), "utf8");

for (const file of proxyFilesOf("nginx"))
  test(`${file.name}: the copy has the same map`, () => assertSameMap(copyNginx, file));

test("every upstream is the scripted provider's, by the names of the map", () => {
  const { on } = copyOfFile(copyNginx, "nginx.conf", Buffer.from(tls));
  assert.deepEqual(
    [...on.targets.values()],
    ["canary.kestrel.example:8443", "main", "192.0.2.10:8000", "192.0.2.11:8000", "@reserve", "shadow", "api"],
  );
});

test("every change has its line and place in the original, and no old value", () => {
  const changes = shown(copyOf(copyNginx, tls).changes);
  for (const line of [
    "2 user process -> null",
    "4 pid process -> pid nginx.pid;",
    "12 http.access_log process -> access_log access.log main;",
    "13 http.access_log outgoing -> null",
    "14 http.resolver outgoing -> null",
    "20 http.upstream.server address -> server 127.0.0.1:9000 weight=3 max_fails=0;",
    "29 http.upstream outgoing -> null",
    "31 http.server listener -> null",
    "33 http.server.listen listener -> listen 127.0.0.1:4000;",
    "36 http.server.ssl_certificate transport -> null",
    "38 http.server.auth_basic credential -> null",
    '52 http.server.location.proxy_set_header Authorization credential -> proxy_set_header Authorization "Bearer fallback-gate-replica";',
    "59 http.server.location.proxy_pass address -> proxy_pass http://reserve;",
    "62 http.server.location.proxy_pass address -> proxy_pass http://127.0.0.1:9000/anthropic/v1/messages;",
    "63 http.server.location.fastcgi_pass outgoing -> return 404;",
  ])
    assert.ok(changes.includes(line), `${line}\n${changes.join("\n")}`);
  assert.doesNotMatch(changes.join("\n"), /kestrel|planted/);
});

test("every line keeps its place, and a comment without an address stays", () => {
  const lines = mainText(copyOf(copyNginx, tls)).split("\n").slice(1);
  assert.equal(lines.length, tls.split("\n").length);
  assert.equal(lines[20], "    server 127.0.0.1:9000 max_fails=0; # the spare");
  assert.equal(lines[0], "#");
});

test("a part of a configuration gets what nginx needs around it", () => {
  const part = "upstream a { server a.example; }\nserver { listen 80; location / { proxy_pass http://a; } }";
  const text = mainText(copyOf(copyNginx, part));
  assert.match(
    text,
    /^daemon off;\npid nginx\.pid;\nerror_log stderr;\nevents \{.*\nhttp \{.*access_log off;\nupstream a/,
  );
  assert.match(text, /\n\}$/);
});

test("a variable that a credential's header is made of is a credential, and no log needs a folder", () => {
  const text = mainText(
    copyOf(
      copyNginx,
      changed('set $api_key "planted', 'access_log logs/a.log; set $team "planted').replace(
        '"Bearer planted-secret-of-the-team"',
        '"Bearer $team"',
      ),
    ),
  );
  assert.match(text, /access_log a\.log; set \$team "fallback-gate-replica";/);
  assert.doesNotMatch(text, /planted/);
});

test("no planted host or key is left", () => {
  const word = fc.stringMatching(/^[a-km-np-z2-9]{12,20}$/);
  fc.assert(
    fc.property(word, word, (host, key) => {
      const planted = tls
        .replaceAll(/(?<!server_name \w+\.)kestrel\.example/g, `${host}.example.net`)
        .replaceAll("planted-secret-of-the-team", key);
      assert.doesNotMatch(mainText(copyOf(copyNginx, planted)), new RegExp(`${host}|${key}`));
    }),
    { numRuns: 50 },
  );
});

const changed = (found: string, by: string): string => {
  assert.ok(tls.includes(found), found);
  return tls.replace(found, by);
};

const serving = (directives: string) => `server { listen 80; location / { ${directives} } }`;

test("a variable with a host leads to the scripted provider, and one with a group stays", () => {
  const group = "upstream group { server b.kestrel.example; }";
  const hosts = serving("set $one a.kestrel.example; set $two group; proxy_pass https://$one; error_page 500 @two;");
  const two = "location @two { proxy_pass http://$two; }";
  const text = mainText(copyOf(copyNginx, `${group}\n${hosts.replace(" } }", ` } ${two} }`)}`));
  assert.match(text, /set \$one 127\.0\.0\.1:\d+; set \$two group; proxy_pass http:\/\/\$one;/);
  assert.doesNotMatch(text, /kestrel/);
});

const refused: readonly (readonly [why: string, text: string, line: number, reason: RegExp])[] = [
  ["a program", changed("allow 10.0.0.0/8;", "access_by_lua_file /etc/nginx/a.lua;"), 48, /program/],
  ["a group of an include", changed("https://reserve;", "https://elsewhere;"), 59, /does not define/],
  [
    "a second server of the same name",
    changed("return 301 https://$host$request_uri;", "location / { proxy_pass http://spread; }"),
    32,
    /second server/,
  ],
  ["a group as one target and as several", changed("https://spread", "https://main"), 18, /servers are the targets/],
  ["a Unix socket", changed("https://api.kestrel.example/", "http://unix:/run/a.sock:/"), 62, /Unix socket/],
  [
    "a host in another place",
    changed("$request_id;\n      proxy_pass", "https://planted.kestrel.example/;\n      proxy_pass"),
    53,
    /address/,
  ],
  [
    "a key in another place",
    changed("$request_id;\n      proxy_pass", `sk-${"a".repeat(30)};\n      proxy_pass`),
    53,
    /credential/,
  ],
  ["a host that a header names", serving("proxy_pass http://$http_x_target;"), 1, /a request decides/],
  ["a host of two parts", serving("set $a 192.0; set $b $a.2.1; proxy_pass http://$b;"), 1, /put together/],
  [
    "a map with a header",
    `map $uri $b { default $http_b; }\n${serving("proxy_pass http://$b;")}`,
    1,
    /a request decides/,
  ],
  ["a location alone", "location / { proxy_pass http://127.0.0.1:1; }", 1, /without its server/],
];

for (const [why, text, line, reason] of refused)
  test(`refused: ${why}`, () => {
    const refusal = refusalOf(copyNginx, text);
    assert.equal(refusal?.line, line, JSON.stringify(refusal));
    assert.match(refusal?.reason ?? "", reason);
    assert.doesNotMatch(JSON.stringify(refusal), /kestrel|aaaa/);
  });
