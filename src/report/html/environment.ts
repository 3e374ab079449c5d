import type { Bundle, ContractEvidence } from "../../generated/types.ts";
import { code, codes, markup, nothing, type Html } from "./markup.ts";
import { facts, list, table, type Row } from "./parts.ts";

/** In what surroundings the evidence was gathered: whatever a second run has to match before the two can be compared. */
export function environment(bundle: Bundle): Html {
  const { evidence, manifest } = bundle;
  const tables: readonly (readonly [caption: string, head: readonly string[], rows: readonly Row[]])[] = [
    ["Gateways", ["gateway", "dialect", "credential", "witness", "version", "headers"], gatewayRows(bundle)],
    [
      "What was expected of the environment",
      ["gateway", "header", "expected", "seen", "result"],
      expectationRows(bundle),
    ],
    ["Logs", ["log", "state", "rows of this run", "flaws"], logRows(bundle)],
    [
      "Documented surfaces",
      ["contract", "source", "state", "read at", "digest", "changes"],
      evidence.contracts.map(contractRow),
    ],
    ["Layers", ["layer", "attempts", "timeout in ms"], manifest.layers.map(layerRow)],
  ];
  return markup`${facts(runFacts(bundle))}${tables.filter(([, , rows]) => rows.length > 0).map((each) => table(...each))}`;
}

function runFacts({ run, manifest, digest }: Bundle): (readonly [string, Html])[] {
  return [
    ["environment", code(manifest.environment?.name ?? null)],
    ["flags", codes(manifest.environment?.flags ?? [])],
    ["event", code(run.event)],
    ["commit", code(run.head_sha)],
    ["base", markup`${code(run.base_ref)} ${code(run.base_sha)}`],
    ["workflow", code(run.workflow_file)],
    ["Fallback Gate", markup`${code(run.tool_version)} ${code(run.tool_digest)}`],
    ["Node", code(run.node_version)],
    ["runner", code(run.runner)],
    ["network variables (calls to GitHub only)", codes(run.network_variables)],
    ["manifest digest", code(manifest.digest)],
    ["bundle digest", code(digest)],
  ];
}

function gatewayRows({ evidence, manifest }: Bundle): Row[] {
  const declared = new Map(Object.entries(manifest.gateways));
  return evidence.gateways.map(({ gateway, credential, witness, version, headers }) => ({
    cells: [
      code(gateway),
      code(declared.get(gateway)?.dialect.name ?? null),
      markup`${credential}`,
      markup`${witness}`,
      code(version),
      codes(headers),
    ],
  }));
}

function expectationRows({ evidence }: Bundle): Row[] {
  return evidence.environment.map(({ gateway, header, expected, seen, result }) => ({
    isMarked: result !== "matches",
    cells: [code(gateway), code(header), code(expected), code(seen), markup`${result}`],
  }));
}

function logRows({ evidence }: Bundle): Row[] {
  return evidence.logs.map(({ log, state, rows, ...flaws }) => {
    const found = [
      ...(["overlong", "torn", "unreadable"] as const).filter((flaw) => flaws[flaw] > 0),
      ...(flaws.truncated ? ["truncated"] : []),
    ];
    return {
      isMarked: state !== "read" || found.length > 0,
      cells: [code(log), markup`${state}`, markup`${rows}`, codes(found)],
    };
  });
}

function contractRow({ contract, source, copy, origin, state, reason, at, digest, changes }: ContractEvidence): Row {
  const told = changes.map(({ change, what }) => markup`${change} ${code(what)}`);
  return {
    isMarked: state !== "unchanged",
    cells: [
      code(contract),
      markup`${code(source)}${copy ? copyWords(origin) : nothing}`,
      markup`${state}${reason === null ? "" : ` (${reason})`}`,
      code(at),
      code(digest?.slice(0, 19) ?? null),
      told.length === 0 ? code(null) : list(told),
    ],
  };
}

function copyWords(origin: string | null): Html {
  return origin === null ? markup` (a copy)` : markup` (a copy of ${code(origin)})`;
}

function layerRow({ name, attempts, timeout_ms }: Bundle["manifest"]["layers"][number]): Row {
  return { cells: [code(name), code(attempts ?? "unknown"), code(timeout_ms)] };
}
