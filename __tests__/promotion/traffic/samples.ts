import assert from "node:assert/strict";
import type { Traffic } from "../../../src/generated/types.ts";
import { edited, fixture } from "./files.ts";

/** A file in a real format, in which the share of `backup` is 0.05. */
export interface Sample {
  name: string;
  text: string;
  traffic: Omit<Traffic, "file">;
  /** The text of both entries, and the text between them. */
  main: string;
  between: string;
  backup: string;
  /** The text of the own weight, and three alternatives: half of the traffic, less, none. */
  own: [now: string, promoted: string, less: string, none: string];
  mainWeight: string;
  /** A third entry with the same weight as `main`, and its share of the three. */
  inserted: string;
  /** A line without effect. */
  comment: string;
}

function entry(text: string, from: string, to: string): string {
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  assert.ok(start !== -1 && end > start);
  return text.slice(start, end + to.length);
}

const litellm = fixture("litellm.yaml");
const portkey = fixture("portkey.json");
const envoy = fixture("envoy.yaml");
const httproute = fixture("httproute.yaml");
const virtualservice = fixture("virtualservice.yaml");

const integers: Pick<Sample, "own" | "mainWeight"> = {
  own: ["weight: 5", "weight: 50", "weight: 4", "weight: 0"],
  mainWeight: "weight: 95",
};

function of(text: string, names: Omit<Sample, "text" | "own" | "mainWeight" | "inserted" | "comment">): Sample {
  const inserted = edited(names.main, "main", "third");
  return { text, ...names, ...integers, inserted, comment: "# checked\n" };
}

export const samples: readonly Sample[] = [
  of(litellm, {
    name: "LiteLLM",
    traffic: {
      among: "/model_list/*{model_name=chat}/litellm_params/weight",
      at: { "/litellm_params/model": "openai/gpt-4o" },
    },
    main: entry(litellm, "- model_name: chat\n    litellm_params:\n      model: azure", "weight: 95"),
    between: "\n  ",
    backup: entry(litellm, "- model_name: chat\n    litellm_params:\n      model: openai", "weight: 5"),
  }),
  {
    // A Portkey gateway config: https://portkey.ai/docs/product/ai-gateway/load-balancing
    name: "Portkey",
    text: portkey,
    traffic: { among: "/targets/*/weight", at: { provider: "@backup-prod" } },
    main: entry(portkey, '{ "provider": "@main', "0.95 }"),
    between: ",\n    ",
    backup: entry(portkey, '{ "provider": "@backup', "0.05 }"),
    own: ['"weight": 0.05', '"weight": 0.95', '"weight": 0.04', '"weight": 0'],
    mainWeight: '"weight": 0.95',
    inserted: '{ "provider": "@third-prod", "override_params": { "model": "gpt-4o" }, "weight": 0.95 }',
    comment: "\n",
  },
  of(envoy, {
    name: "Envoy",
    traffic: {
      among:
        "/static_resources/listeners/{name=llm}/filter_chains/0/filters/0/typed_config/route_config/virtual_hosts/{name=llm}/routes/{name=chat}/route/weighted_clusters/clusters/*/weight",
      at: { name: "backup" },
    },
    main: entry(envoy, "- name: main", "weight: 95"),
    between: "\n                                ",
    backup: entry(envoy, "- name: backup", "weight: 5"),
  }),
  of(httproute, {
    name: "Gateway API",
    traffic: {
      doc: { kind: "HTTPRoute", "/metadata/name": "chat" },
      among: "/spec/rules/{/matches/0/path/value=/v1/chat}/backendRefs/*/weight",
      at: { name: "backup" },
    },
    main: entry(httproute, "- name: main", "weight: 95"),
    between: "\n        ",
    backup: entry(httproute, "- name: backup", "weight: 5"),
  }),
  of(virtualservice, {
    name: "Istio",
    traffic: { among: "/spec/http/{name=chat}/route/*/weight", at: { "/destination/subset": "backup" } },
    main: entry(virtualservice, "- destination:\n            host: llm\n            subset: main", "weight: 95"),
    between: "\n        ",
    backup: entry(virtualservice, "- destination:\n            host: llm\n            subset: backup", "weight: 5"),
  }),
];
