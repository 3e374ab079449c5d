import assert from "node:assert/strict";
import { test } from "node:test";
import type { EffectiveManifest } from "../../../src/generated/types.ts";
import { bindStricter } from "../../../src/promotion/strictness/bind.ts";
import { aGateway, aManifest, aRoute, settings } from "../../support/manifest.ts";
import { rich } from "./rich.ts";

function changed(base: EffectiveManifest, head: EffectiveManifest): string[] {
  return bindStricter(base, head).changes.map(
    ({ pointer, route, direction, in_effect }) => `${pointer} of ${route} ${direction}${in_effect ? "" : ", held"}`,
  );
}

const routes = (...ids: readonly string[]) => aManifest({ routes: ids.map((id) => aRoute({ id })) });
const checks = (...all: readonly ReturnType<typeof settings>[]) =>
  aManifest({ routes: [aRoute({ checks: [...all] })] });
const layers = (...names: readonly string[]) =>
  aManifest({ layers: names.map((name) => ({ name, attempts: 1, timeout_ms: null })) });

test("routes are matched by id, whatever their place", () => {
  const { manifest, changes } = bindStricter(routes("a", "b"), routes("b", "a"));
  assert.deepEqual(changes, []);
  assert.deepEqual(manifest, routes("b", "a"));
});

test("a route that only base has stays behind the others, one that only the head has is new", () => {
  const { manifest } = bindStricter(routes("a", "b"), routes("c", "b"));
  assert.deepEqual(manifest.routes, [aRoute({ id: "c" }), aRoute({ id: "b" }), aRoute({ id: "a" })]);
  assert.deepEqual(changed(routes("a", "b"), routes("c", "b")), [
    "/routes/0 of c neutral",
    "/routes/a of a looser, held",
  ]);
});

test("checks are matched by kind, gateway and client, whatever their place", () => {
  const [own, client, stream] = [settings("smoke"), settings("smoke", { via: "client" }), settings("stream")];
  assert.deepEqual(changed(checks(own, client, stream), checks(stream, client, own)), []);
  assert.deepEqual(changed(checks(own, client), checks(client)), [
    "/routes/chat-backup/checks/smoke,staging of chat-backup looser, held",
  ]);
  assert.deepEqual(changed(checks(own), checks(own, settings("smoke", { gateway: "replica" }))), [
    "/routes/0/checks/1 of chat-backup tighter",
  ]);
});

test("among checks that nothing distinguishes, equal ones are matched first", () => {
  const [one, other] = [settings("fallback", { to: "main" }), settings("fallback", { to: "backup" })];
  assert.deepEqual(changed(checks(one, other), checks(other, one)), []);
  assert.deepEqual(changed(checks(one, other), checks(other)), [
    "/routes/chat-backup/checks/fallback,staging of chat-backup looser, held",
  ]);
  assert.deepEqual(changed(checks(one), checks(one, one)), ["/routes/0/checks/1 of chat-backup tighter"]);
  assert.deepEqual(changed(checks(one, one), checks(one, other)), ["/routes/0/checks/1/to of chat-backup looser"]);
});

test("a route at another gateway takes its own checks along", () => {
  const on = (gateway: string) =>
    aManifest({
      gateways: { staging: aGateway(), other: aGateway(), replica: aGateway() },
      routes: [
        aRoute({ gateway, checks: [settings("smoke", { gateway }), settings("retries", { gateway: "replica" })] }),
      ],
    });
  const { manifest, changes } = bindStricter(on("staging"), on("other"));
  assert.deepEqual(
    changes.map(({ pointer, direction }) => [pointer, direction]),
    [["/routes/0/gateway", "looser"]],
  );
  assert.deepEqual(manifest, on("other"));
});

test("gateways and contracts of base stay where something that stays names them", () => {
  const contracts = { old: { source: "docs/old.md" }, unused: { source: "docs/unused.md" } };
  const gateways = { old: aGateway(), replica: aGateway(), logged: aGateway(), seen: aGateway(), unused: aGateway() };
  const check = settings("smoke", { gateway: "replica" });
  const base = aManifest({
    contracts,
    gateways,
    routes: [aRoute({ id: "gone", gateway: "old", contract: "old", checks: [check] })],
    logs: rich.logs.slice(0, 1).map((log) => ({ ...log, gateway: "logged" })),
    environment: {
      name: "staging",
      flags: [],
      expect: [{ gateway: "seen", header: "x-a", matches: "1", equals: null }],
    },
  });
  const { manifest, changes } = bindStricter(base, aManifest());
  assert.deepEqual(Object.keys(manifest.gateways), ["staging", "old", "replica", "logged", "seen"]);
  assert.deepEqual(Object.keys(manifest.contracts), ["chat", "old"]);
  const effects = changes.filter(({ pointer }) => /^\/(gateways|contracts)\//.test(pointer));
  const inEffect = effects.filter(({ in_effect }) => in_effect).map(({ pointer }) => pointer);
  const held = effects.filter(({ in_effect }) => !in_effect).map(({ pointer }) => pointer);
  assert.deepEqual(inEffect, ["/gateways/staging", "/gateways/unused", "/contracts/chat", "/contracts/unused"]);
  assert.deepEqual(held, [
    "/gateways/old",
    "/gateways/replica",
    "/gateways/logged",
    "/gateways/seen",
    "/contracts/old",
  ]);
  assert.ok(effects.every(({ direction }) => direction === "neutral"));
});

test("a layer of base keeps its place, and the others keep the head's order", () => {
  const names = (manifest: EffectiveManifest) => manifest.layers.map(({ name }) => name).join("");
  const of = (letters: string) => layers(...letters.split(""));
  const bound = (base: string, head: string) => names(bindStricter(of(base), of(head)).manifest);
  assert.equal(bound("abcd", "ad"), "abcd");
  assert.equal(bound("abcd", "d"), "abcd");
  assert.equal(bound("abc", "xcya"), "xcyab");
  assert.equal(bound("ab", ""), "ab");
});

test("layers and targets in another order are looser: the order decides which is the inner one or the primary", () => {
  assert.deepEqual(changed(layers("a", "b"), layers("b", "a")), ["/layers of null looser"]);
  assert.deepEqual(changed(layers("a", "b"), layers("a", "x", "b")), ["/layers/1 of null tighter"]);
  const targets = (...names: readonly string[]) =>
    aManifest({ routes: [aRoute({ targets: Object.fromEntries(names.map((name) => [name, []])) })] });
  assert.deepEqual(changed(targets("a", "b"), targets("b", "a")), ["/routes/0/targets of chat-backup looser"]);
  const { manifest } = bindStricter(targets("a", "b"), targets("b", "a"));
  assert.deepEqual(Object.keys(manifest.routes[0]?.targets ?? {}), ["b", "a"]);
});

test("waivers apply if both sides have them, as base has them", () => {
  const waiver = (rule: string, expires = "2026-12-01") =>
    ({ rule, route: "chat-backup", reason: "known", owner: "@team", expires }) as const;
  const base = aManifest({ waivers: [waiver("retry-known"), waiver("classified")] });
  const head = aManifest({ waivers: [waiver("retry-budget"), waiver("classified", "2027-12-01")] });
  assert.deepEqual(bindStricter(base, head).manifest.waivers, [waiver("classified")]);
  assert.deepEqual(changed(base, head), [
    "/waivers/0 of null looser, held",
    "/waivers/1/expires of null looser, held",
    "/waivers/retry-known,chat-backup of null tighter",
  ]);
});

test("above a thousand changes, a last one counts the rest and is looser", () => {
  const routesOf = (count: number, model: string) =>
    aManifest({ routes: Array.from({ length: count }, (_, index) => aRoute({ id: `r${index}`, model })) });
  const whole = bindStricter(routesOf(1_000, "a"), routesOf(1_000, "b")).changes;
  assert.equal(whole.length, 1_000);
  assert.equal(whole.at(-1)?.pointer, "/routes/999/model");
  const cut = bindStricter(routesOf(1_000, "a"), { ...routesOf(1_000, "b"), scope: ["**"] }).changes;
  assert.equal(cut.length, 1_000);
  assert.equal(cut.at(-2)?.pointer, "/routes/998/model");
  const { at, ...last } = cut.at(-1) ?? assert.fail("expected a last change");
  assert.deepEqual(last, { pointer: "/ and 2 more", route: null, direction: "looser", in_effect: true });
  assert.equal(at.line, 1);
});
