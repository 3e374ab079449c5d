import { casesOf, casesWithout401, type Case } from "./work.ts";

/** A test runner, the file that asks it for the work, and how it is started. */
export interface Runner {
  package: string;
  file: string;
  text(url: string, routes: number): string;
  args(file: string): readonly string[];
  env: Readonly<Record<string, string>>;
}

const json = "application/json";

/** Each as its own documentation recommends it: as many requests at once as it can, and no cache. */
export const runners = {
  "Step CI": {
    package: "stepci",
    file: "stepci.yml",
    text: (url, routes) => JSON.stringify({ version: "1.1", name: "bench", tests: stepCiTests(url, routes) }),
    args: (file) => ["run", file],
    env: { STEPCI_DISABLE_ANALYTICS: "1" },
  },
  newman: {
    package: "newman",
    file: "newman.json",
    text: (url, routes) =>
      JSON.stringify({ info: collection, item: list(routes, casesOf, (one) => newmanItem(url, one)) }),
    args: (file) => ["run", file, "--silent"],
    env: {},
  },
  promptfoo: {
    package: "promptfoo",
    file: "promptfoo.json",
    text: (url, routes) => JSON.stringify(promptfooConfig(url, routes)),
    args: (file) => ["eval", "-c", file, "--no-cache", "-j", "32", "--no-table", "--no-progress-bar", "--no-write"],
    env: { PROMPTFOO_DISABLE_TELEMETRY: "1", PROMPTFOO_DISABLE_UPDATE: "1", PROMPTFOO_FAILED_TEST_EXIT_CODE: "9" },
  },
} satisfies Record<string, Runner>;

const collection = { name: "bench", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" };

function list<T>(routes: number, cases: (route: number) => Case[], make: (one: Case, name: string) => T): T[] {
  return Array.from({ length: routes }, (_, route) =>
    cases(route).map((one, index) => make(one, `${one.name}-${route}-${index}`)),
  ).flat();
}

function stepCiTests(url: string, routes: number): Record<string, object> {
  const test = ({ credential, body, status, shows }: Case, name: string): [string, object] => {
    const jsonpath = Object.fromEntries(Object.entries(shows).map(([path, value]) => [`$.${path}`, value]));
    const headers = { authorization: credential, "content-type": json };
    const http = {
      url: `${url}/v1/chat/completions`,
      method: "POST",
      headers,
      body: JSON.stringify(body),
      check: { status, jsonpath },
    };
    return [name, { steps: [{ name, http }] }];
  };
  return Object.fromEntries(list(routes, casesOf, test));
}

function newmanItem(url: string, { name, credential, body, status, shows }: Case): object {
  const checks = Object.entries(shows).map(
    ([path, value]) => `pm.expect(get(${JSON.stringify(path)})).to.equal(${JSON.stringify(value)});`,
  );
  const exec = [
    "const get = (path) => path.split('.').reduce((value, key) => value[key], pm.response.json());",
    `pm.test("answer", () => { pm.response.to.have.status(${status}); ${checks.join(" ")} });`,
  ];
  const header = [
    { key: "authorization", value: credential },
    { key: "content-type", value: json },
  ];
  const request = {
    method: "POST",
    url: `${url}/v1/chat/completions`,
    header,
    body: { mode: "raw", raw: JSON.stringify(body) },
  };
  return { name, request, event: [{ listen: "test", script: { type: "text/javascript", exec } }] };
}

function promptfooConfig(url: string, routes: number): object {
  const test = ({ credential, body, status, shows }: Case) => ({
    vars: { body: JSON.stringify(body), credential },
    assert: [{ type: "equals", value: [String(status), ...Object.values(shows)].join(" ") }],
    options: {},
    metadata: { paths: Object.keys(shows).join(" ") },
  });
  const seen =
    "`${context.response.status} ${(json.error ? [json.error.code, json.error.type] : [json.object, json.choices[0].message.role, json.choices[0].finish_reason]).join(' ')}`";
  const config = {
    url: `${url}/v1/chat/completions`,
    method: "POST",
    headers: { "content-type": json, authorization: "{{credential}}" },
    body: "{{body}}",
    validateStatus: "true",
    transformResponse: seen,
  };
  return { prompts: ["{{body}}"], providers: [{ id: "https", config }], tests: list(routes, casesWithout401, test) };
}
