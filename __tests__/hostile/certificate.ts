import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { isIP } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";

export interface SelfSigned {
  key: string;
  cert: string;
  certFile: string;
}

/**
 * A self-signed certificate for these names and IP addresses, made afresh so that no private key lies in the repository.
 * null, and the test skipped, where there is no openssl.
 */
export function selfSigned(context: TestContext, ...hosts: readonly string[]): SelfSigned | null {
  const folder = mkdtempSync(join(tmpdir(), "fallback-gate-tls-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const [keyFile, certFile] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const names = hosts.map((host) => `${isIP(host) === 0 ? "DNS" : "IP"}:${host}`);
  const subject = ["-subj", `/CN=${hosts[0] ?? ""}`, "-addext", `subjectAltName=${names.join(",")}`];
  const algorithm = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  try {
    execFileSync("openssl", ["req", "-x509", ...algorithm, ...subject, "-keyout", keyFile, "-out", certFile], {
      stdio: "ignore",
    });
  } catch {
    context.skip("SKIPPED: the openssl command is needed to make a certificate, and it is missing or failed");
    return null;
  }
  return { key: readFileSync(keyFile, "utf8"), cert: readFileSync(certFile, "utf8"), certFile };
}
