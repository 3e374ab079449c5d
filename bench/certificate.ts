import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Makes the certificate of the mock's TLS port in a folder, valid for a day. Returns its path in this folder. */
export function makeCertificate(folder: string): string {
  const files = ["-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem")];
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1"];
  const name = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  execFileSync("openssl", ["req", "-x509", ...curve, ...name, ...files], { stdio: "ignore" });
  return "cert.pem";
}
