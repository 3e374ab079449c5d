import { workflowDispatchEvent } from "./harness/event.ts";
import { header, inputs, manifest, testRefused, type Refused } from "./refusals.ts";
import { credential, manifestPath, oneRoute } from "./stage.ts";

interface Unreadable {
  name: string;
  request: Refused["request"];
  /** What is said where base and head are compared: everything is read at a commit. */
  atHead: RegExp;
  /** What is said where nothing is compared: the working folder is read. */
  inFolder: RegExp;
}

const unreadable: readonly Unreadable[] = [
  {
    name: "a header from a link that leads out of the repository",
    request: manifest(header("{ file: gateway/portkey.json }"), {
      workspaceLinks: { "gateway/portkey.json": "/etc/hostname" },
    }),
    atHead: /expected a regular file at commit b{12}, got something else: gateway\/portkey\.json/,
    inFolder: /got a link that leads out/,
  },
  {
    name: "a header from a link into .git",
    request: manifest(header("{ file: portkey.json }"), {
      workspaceFiles: { ".git/config": credential },
      workspaceLinks: { "portkey.json": ".git/config" },
    }),
    atHead: /expected a regular file at commit b{12}, got something else: portkey\.json/,
    inFolder: /got one inside \.git/,
  },
  {
    name: "a header from a file that does not exist",
    request: manifest(header("{ file: gone.json }")),
    atHead: /expected a file at commit b{12}, got none: gone\.json/,
    inFolder: /expected a file, got none: gone\.json/,
  },
  {
    name: "a manifest that is not there",
    request: inputs("manifest", "gate.yml"),
    atHead: /expected a manifest at the head commit, got none: gate\.yml/,
    inFolder: /expected a manifest at gate\.yml, got no file\./,
  },
];

for (const { name, request, atHead, inFolder } of unreadable) {
  testRefused({ name: `${name} at the head of a pull request`, request, says: atHead });
  testRefused({
    name: `${name} in the working folder`,
    request: (url) => ({ ...request(url), event: workflowDispatchEvent() }),
    says: inFolder,
  });
}

const places: readonly Refused[] = [
  {
    name: "a manifest whose path is no path of evidence",
    request: () => ({
      inputs: { manifest: "a @octocat [x](https:x.y).yml" },
      workspaceFiles: { "a @octocat [x](https:x.y).yml": oneRoute },
    }),
    says: /manifest: expected a path in the repository made of/,
  },
  {
    name: "an authority file that is not there",
    request: inputs("ca-file", "ca.pem"),
    says: /expected a file, got none: ca\.pem/,
  },
  {
    name: "an authority file without a certificate",
    request: inputs("ca-file", manifestPath),
    says: /expected certificates in PEM form/,
  },
  {
    name: "evidence outside the workspace",
    request: inputs("evidence-dir", "/tmp/fallback-gate-elsewhere"),
    says: /below a folder that may be written/,
  },
  { name: "evidence above the workspace", request: inputs("evidence-dir", "../out"), says: /got one with \.\./ },
  {
    name: "evidence among the workflows",
    request: inputs("evidence-dir", ".github/workflows"),
    says: /got one inside \.github/,
  },
];

places.forEach(testRefused);
