import assert from "node:assert/strict";
import { test } from "node:test";
import { assertInvalid, changed, refusalOf } from "./cases.ts";

/** The gateway `a` in flow form is at column 16 of line 4. */
const withGateway = (gateway: string): [string, string] => ["routes:", `gateways: { a: ${gateway} }\nroutes:`];
const idle = "expected a path pattern such as `gateway/**`, got one with an empty or `.` step";
const cases: [name: string, gateway: string, problem: string, remedy: string][] = [
  [
    "a timeout above the limit",
    "{ timeout: 181s }",
    "4:27 gateways.a.timeout: expected at most 180s, got more",
    "`timeout: 180s`",
  ],
  [
    "a timeout above the limit in another unit",
    "{ timeout: 4m }",
    "4:27 gateways.a.timeout: expected at most 180s, got more",
    "180s",
  ],
  [
    "a quiet period above the limit",
    "{ settle: 11m }",
    "4:26 gateways.a.settle: expected at most 600s, got more",
    "`settle: 600s`",
  ],
  [
    "a quiet period in which no late call would be seen",
    "{ settle: 99ms }",
    "4:26 gateways.a.settle: expected at least 100ms, got less",
    "`settle: 100ms`",
  ],
  [
    "a timeout without unit",
    "{ timeout: 30 }",
    "4:27 gateways.a.timeout: expected a duration such as `30s` or `500ms`, got 30",
    "Write a duration",
  ],
  [
    "a dialect that is not built in",
    "{ dialect: genric }",
    "4:27 gateways.a.dialect: expected one of `generic`, `envoy`, `haproxy`, `litellm`, `nginx`, `portkey`, `traefik`, got `genric`",
    "Did you mean `generic`?",
  ],
  [
    "an unknown key of a dialect in the manifest",
    "{ dialect: { name: own, verified: documented, credential_of: gateway, acounts: [], accounts: [] } }",
    "4:86 gateways.a.dialect.acounts: expected a known key, got an unknown one",
    "Did you mean `accounts`?",
  ],
  [
    "a credential that is not sent",
    "{ auth: none, credential: STAGING_KEY }",
    "4:30 gateways.a.credential: expected no credential next to `auth: none`, got one",
    "Remove `credential`",
  ],
  [
    "the header that `auth` writes",
    "{ headers: { authorization: { env: KEY } } }",
    "4:29 gateways.a.headers.authorization: expected a header other than the one that `auth` sends, got the same one",
    "choose another `auth`",
  ],
  [
    "a literal in a credential header",
    "{ auth: x-api-key, headers: { authorization: opensesame } }",
    "4:61 gateways.a.headers.authorization: expected a credential header to take its value from the environment, got a literal",
    "`{ env: NAME }`",
  ],
  [
    "a header that the gate writes itself",
    "{ headers: { content-length: '3' } }",
    "4:29 gateways.a.headers.content-length: expected a header that the gate does not send itself, got `content-length`",
    "Remove it.",
  ],
  [
    "a header whose value would be lost",
    "{ headers: { user-agent: own } }",
    "4:29 gateways.a.headers.user-agent: expected a header that the gate does not send itself, got `user-agent`",
    "Remove it.",
  ],
  [
    "a header file outside the repository",
    "{ headers: { x-config: { file: ../config.json } } }",
    "4:47 gateways.a.headers.x-config.file: expected a path without `..`, got one with it",
    "relative to the top of the repository",
  ],
  [
    "a text for the list of `config`",
    "{ config: gateway/** }",
    "4:26 gateways.a.config: expected a list of paths relative to the repository, with `*` and `**` as wildcards, got a string",
    "Write a list",
  ],
  ["a `config` of nothing", "{ config: [] }", "4:26 gateways.a.config: expected at least 1 item, got 0", "Add one."],
  [
    "a `config` that leads out of the repository",
    "{ config: [gateway/../**] }",
    "4:27 gateways.a.config[0]: expected a path without `..`, got one with it",
    "without `..`",
  ],
  [
    "files of git in `config`",
    "{ config: [gateway/**, .git/**] }",
    "4:39 gateways.a.config[1]: expected a path without `.git`, got one with it",
    "a committed file",
  ],
  [
    "a folder in `config`",
    "{ config: [gateway/] }",
    `4:27 gateways.a.config[0]: ${idle}`,
    "end the pattern with `/**`",
  ],
  [
    "the working folder in `config`",
    "{ config: [./gateway/**] }",
    `4:27 gateways.a.config[0]: ${idle}`,
    "Remove the empty or `.` step",
  ],
  [
    "two slashes in `config`",
    "{ config: [gateway//a] }",
    `4:27 gateways.a.config[0]: ${idle}`,
    "Remove the empty or `.` step",
  ],
];

for (const [name, gateway, problem, remedy] of cases) {
  test(`refuses ${name}`, () => assertInvalid({ name, change: withGateway(gateway), problems: [problem], remedy }));
}

const silent = [
  "{ dialect: portkey }",
  "{ dialect: { name: own, verified: documented, credential_of: gateway, accounts: [], mock: { body: { any: { thing: [1] } } } } }",
  "{}",
  "{ timeout: 180s }",
  "{ timeout: 3m }",
  "{ settle: 100ms }",
  "{ settle: 10m }",
  "{ config: [gateway/**, '**/*.yaml', start.sh] }",
  "{ auth: none }",
  "{ auth: none, headers: { authorization: { env: KEY } } }",
  "{ auth: api-key, credential: KEY, concurrency: 64, cool_downs: false, headers: { x-team: gate, x-config: { file: a/b.json } } }",
];
for (const gateway of silent) {
  test(`accepts ${gateway}`, () => assert.equal(refusalOf(changed(...withGateway(gateway))), null));
}
