import type { Deps } from "../core/ports/deps.ts";

/** Next to the evidence folder, never in it: evidence is uploaded and shown. */
export function packetPath(evidenceDir: string): string {
  return `${evidenceDir.replace(/\/+$/, "")}-escalation/escalation.json`;
}

/** Writes the packet for a provider's support. Returns its path; empty if it cannot be written. */
export async function writePacket(
  packet: string,
  evidenceDir: string,
  { files, console }: Pick<Deps, "files" | "console">,
): Promise<string> {
  const path = packetPath(evidenceDir);
  try {
    await files.write(path, packet);
  } catch {
    console.annotate({ level: "warning", message: notWritten });
    return "";
  }
  console.info(`Packet for the provider's support (do not publish it): ${path}`);
  return path;
}

const notWritten =
  "The packet for the provider's support was not written: no folder can be created next to the evidence folder. Set evidence-dir to a subfolder.";
