import assert from "node:assert/strict";
import { baselineText, pinOf } from "../../src/contract/baseline.ts";
import { checkContracts } from "../../src/contract/check.ts";
import { readDocument } from "../../src/contract/document.ts";
import { GateError } from "../../src/core/errors.ts";
import type { PageAnswer } from "../../src/core/ports/pages.ts";
import { isBundle } from "../../src/generated/evidence-validators.cjs";
import type { Contract, ContractEvidence, EffectiveManifest } from "../../src/generated/types.ts";
import { fakeClock } from "../support/effects.ts";
import { aBundle, anEvidence } from "../support/evidence.ts";
import { aManifest } from "../support/manifest.ts";
import { aPage, fakePages, openapi, type FakePages } from "./fetch-pages.ts";

export const page = "https://docs.example.com/openapi.json";
export const support = "https://docs.example.com/support";
export const baseline = "contracts/chat.json";
export const at = "2026-11-20T10:00:00.000Z";

interface Checked {
  found: ContractEvidence[];
  pages: FakePages;
  clock: ReturnType<typeof fakeClock>;
}

interface Scene {
  contracts?: Record<string, Contract>;
  routes?: EffectiveManifest["routes"];
  files?: Readonly<Record<string, string>>;
  served?: Parameters<typeof fakePages>[0];
  signal?: AbortSignal;
}

/** The result of a run. Every bundle made from it fits its schema. */
export async function check({
  contracts = { chat: { source: page } },
  routes,
  files = {},
  served = {},
  signal,
}: Scene): Promise<Checked> {
  const [pages, clock] = [fakePages(served), fakeClock()];
  const manifest = aManifest({ contracts, ...(routes && { routes }) });
  const run = { manifest, routes: manifest.routes, at, signal: signal ?? new AbortController().signal };
  const readFile = async (path: string): Promise<Uint8Array> => {
    const text = files[path];
    if (text === undefined) throw new GateError("FILE_UNREADABLE", "expected a file, got none");
    return new TextEncoder().encode(text);
  };
  const found = await checkContracts(run, { pages, clock }, readFile);
  assert.ok(isBundle(aBundle(anEvidence({ contracts: found }))), JSON.stringify(isBundle.errors));
  return { found, pages, clock };
}

export async function only(scene: Scene): Promise<ContractEvidence & { urls: string[]; slept: readonly number[] }> {
  const { found, pages, clock } = await check(scene);
  const [evidence] = found;
  assert.ok(evidence !== undefined && found.length === 1);
  return { ...evidence, urls: pages.urls(), slept: clock.slept };
}

export async function pinned(text: string, source = page): Promise<string> {
  const document = await readDocument(new TextEncoder().encode(text), "", ["chat-completions"]);
  assert.ok(!("problem" in document));
  return baselineText(pinOf(document, source, "2026-11-01"));
}

export const json = (text: string): PageAnswer => aPage(text, "application/json");
export const pinnedChat: Contract = { source: page, baseline };
export const now = json(openapi());
export const stricter = json(openapi(["messages", "model", "user"]));
