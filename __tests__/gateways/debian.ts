import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installed, run } from "../support/install.ts";

export interface DebianPackage {
  /** Of a file system that holds the package and those of its libraries that this machine lacks. */
  root: string;
  /** Debian's version of the package. */
  version: string;
  /** For the programs in it: where those libraries are. */
  env: Readonly<Record<string, string>>;
}

/**
 * A package of this machine's suite in its current version, unpacked below the cache: neither root nor a place in the system is needed.
 * What is built is named after the suite, since older versions leave the archive; apt checks what it fetches by the archive's signature.
 */
export async function debianPackage(name: string): Promise<DebianPackage> {
  const system = await readFile("/etc/os-release", "utf8").catch(() => "an unknown system");
  const root = await installed({
    name: `gateways/${name}`,
    what: `${name} (the packages of ${/^PRETTY_NAME="(.*)"$/m.exec(system)?.[1] ?? "this system"})`,
    remedy: "it needs the apt-get of Debian or Ubuntu, and a suite that its archive still serves",
    pins: [system, process.arch],
    build: (folder) => build(name, folder),
  });
  const libraries = join(root, "usr", "lib", `${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu`);
  return { root, version: await readFile(join(root, "version"), "utf8"), env: { LD_LIBRARY_PATH: libraries } };
}

async function build(name: string, folder: string): Promise<void> {
  const apt = join(folder, "apt");
  const archives = join(apt, "cache", "archives");
  await Promise.all([archives, join(apt, "lists")].map((place) => mkdir(join(place, "partial"), { recursive: true })));
  await writeFile(join(apt, "apt.conf"), settings(apt));
  const get = (...words: string[]) => run("apt-get", ["-qq", "-c", join(apt, "apt.conf"), ...words]);
  await get("update");
  // Reinstall: a package that the system has already would otherwise not be fetched.
  await get("-y", "--no-install-recommends", "--reinstall", "--download-only", "install", name);
  const files = (await readdir(archives)).filter((file) => file.endsWith(".deb"));
  for (const file of files) await run("dpkg-deb", ["-x", join(archives, file), folder]);
  const own = files.find((file) => file.startsWith(`${name}_`)) ?? "";
  const version = await run("dpkg-deb", ["-f", join(archives, own), "Version"]);
  await writeFile(join(folder, "version"), version.trim());
  await rm(apt, { recursive: true });
}

/** Folders of its own and no lock of the system's, so that no root is needed; as root no other user, who could not write there. */
function settings(apt: string): string {
  return `#clear APT::Update::Post-Invoke;
Dir::State::Lists "${apt}/lists";
Dir::Cache "${apt}/cache";
APT::Sandbox::User "";
Debug::NoLocking "true";
`;
}
