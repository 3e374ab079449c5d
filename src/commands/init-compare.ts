import { createFiles } from "../adapters/files.ts";
import { limits } from "../core/limits.ts";
import { parseManifest } from "../manifest/index.ts";
import { differencesOf, type Existing } from "../setup/differences.ts";
import { declaredLogs } from "../setup/gateway-text.ts";
import type { Proposal } from "../setup/propose.ts";
import { scalar } from "../setup/text.ts";
import { logLines } from "./init-write.ts";

/**
 * Prints how a manifest differs from what its configurations say now, and with `withLogs` how to switch the logs on. Returns the
 * exit code: 0 if nothing differs, else 1.
 */
export async function compareWith(out: string, proposal: Proposal, withLogs: boolean): Promise<number> {
  const bytes = await createFiles(process.cwd()).read(out, limits.manifestBytes);
  const existing = { manifest: parseManifest(out, bytes), text: new TextDecoder().decode(bytes) };
  const found = differencesOf(existing, proposal);
  const files = [...new Set(proposal.setups.map(({ source }) => source.file))].join(" and ");
  const left = withLogs ? "It was left as it is." : "Nothing was written.";
  const command = `fallback-gate init${withLogs ? " --logs" : ""} --dry-run`;
  const compared =
    found.length === 0
      ? [`${out} is there already, and agrees with ${files}. ${left}`]
      : [
          `${out} is there already. It differs from ${files} in ${found.length} ${found.length === 1 ? "place" : "places"}:`,
          ...found.map(({ line, says }) => `${out}:${line}: ${says}`),
          `${left} \`${command}\` prints the manifest that would be written today.`,
        ];
  const logs = withLogs ? [...(await logLines(proposal, { isDry: false })), ...declaring(out, existing, proposal)] : [];
  process.stdout.write(`${[...compared, ...logs].join("\n")}\n`);
  return found.length === 0 ? 0 : 1;
}

/** What a manifest without logs needs to declare them. It is never edited, so that its reader adds these lines. */
function declaring(out: string, { manifest, text }: Existing, { setups, routes }: Proposal): string[] {
  const declared = manifest.value.logs === undefined ? declaredLogs(setups, true) : [];
  const named = routes.flatMap(({ targets }) =>
    targets.flatMap(({ name, aliases }) => {
      const own = aliases.filter((alias) => /^127\.0\.0\.1:\d+$/.test(alias) && !text.includes(alias));
      return own.length === 0 ? [] : [`${scalar(name)}: [${own.map(scalar).join(", ")}]`];
    }),
  );
  return [
    ...(declared.length === 0 ? [] : [`  In ${out}:`, ...["logs:", ...declared].map((line) => `      ${line}`)]),
    ...(named.length === 0
      ? []
      : [
          `  In ${out}, under \`targets\`, as the log names them in a replica:`,
          ...[...new Set(named)].map((line) => `      ${line}`),
        ]),
  ];
}
