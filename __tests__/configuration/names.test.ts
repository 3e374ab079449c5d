import assert from "node:assert/strict";
import { test } from "node:test";
import { hostOf, sharesBy, shortHosts, withUniqueNames } from "../../src/configuration/names.ts";

const named = (name: string, host: string | null = null) => ({ name, host });

test("names that are alike are told apart by their host, else by their place", () => {
  const list = [
    named("a"),
    named("b", "x.example"),
    named("b", "y.example"),
    named("c", "z.example"),
    named("c", "z.example"),
  ];
  const names = ["a", "b (x.example)", "b (y.example)", "c (z.example) #4", "c (z.example) #5"];
  assert.deepEqual(
    withUniqueNames(list).map(({ name }) => name),
    names,
  );
});

const hosts: Record<string, string | null> = {
  "https://api.example.com/v1": "api.example.com",
  "http://user:word@gpu1:8000": "gpu1",
  "os.environ/BASE": null,
  "gpu1:8000": null,
};

for (const [url, host] of Object.entries(hosts))
  test(`the host of ${url} is ${host}`, () => {
    assert.equal(hostOf(url), host);
  });

test("hosts are shown by their first label, where that tells them apart", () => {
  assert.deepEqual(shortHosts(["gpu1.example.com:80", "gpu2.example.com:80"]), ["gpu1", "gpu2"]);
  assert.deepEqual(shortHosts(["api.one.example", "api.two.example:8000"]), ["api.one.example", "api.two.example"]);
  assert.deepEqual(shortHosts(["10.0.0.1:80", "[::1]:80", "unix:/run/a.sock"]), [
    "10.0.0.1:80",
    "[::1]:80",
    "unix:/run/a.sock",
  ]);
});

test("shares are of the sum; none is known where a weight is not, or none is above 0", () => {
  assert.deepEqual(sharesBy([3, 1, 0]), [0.75, 0.25, 0]);
  assert.deepEqual(sharesBy([0, 0]), [null, null]);
  assert.deepEqual(sharesBy([1, null]), [null, null]);
});
