/** Where a copy is served. */
export interface Place {
  /** The copy's first file. */
  config: string;
  port: number;
  /** Where it runs: relative paths of logs begin here. */
  folder: string;
}

/** A program and its arguments. */
export interface Launch {
  program: string;
  args: readonly string[];
}

/** A package that holds a gateway, at the version that this project is tested with. */
export interface Package {
  from: "PyPI" | "npm";
  name: string;
  version: string;
  /** What is run of it, below the folder of the installation. */
  entry: string;
  /** Files of this package that lock everything that version is installed with, by digest. */
  locks: readonly string[];
}

/** How a gateway is started. */
export interface Start {
  title: string;
  /** The program on the PATH; null if there is none of a known name. */
  program: string | null;
  /** What is installed where the program is missing, or another version is wanted. */
  package: Package | null;
  args: (place: Place) => readonly string[];
  /** Answers once the gateway serves. Not a path that it would pass on to a provider. */
  ready: string;
  /** Whether the configuration goes with each request, in a header. */
  perRequest: boolean;
  env: Readonly<Record<string, string>>;
  /** Whether its standard output is its log. */
  logsToOutput: boolean;
  /** The variable in which the log's callback of this package looks for the path of its file; null for none. */
  logVariable: string | null;
}

/** The words of a command line, of which ? is a path. */
function words(line: string, path: string): string[] {
  return line.split(" ").map((word) => (word === "?" ? path : word));
}

const unrouted = "/__fallback_gate_ready";
const plain = { package: null, ready: unrouted, perRequest: false, env: {}, logsToOutput: false, logVariable: null };

export const litellm: Start = {
  title: "LiteLLM",
  program: "litellm",
  package: {
    from: "PyPI",
    name: "litellm[proxy]",
    version: "1.100.5",
    entry: "bin/litellm",
    locks: ["replica/litellm/requirements.lock"],
  },
  args: ({ config, port }) =>
    words(`--config ? --host 127.0.0.1 --port ${port} --num_workers 1 --telemetry False`, config),
  ready: "/health/readiness",
  perRequest: false,
  logsToOutput: false,
  logVariable: "GATE_LOG",
  // Nothing is fetched from outside, and no page is served.
  env: {
    LITELLM_LOCAL_MODEL_COST_MAP: "True",
    LITELLM_LOCAL_ANTHROPIC_BETA_HEADERS: "True",
    LITELLM_LOCAL_BLOG_POSTS: "True",
    LITELLM_LOCAL_POLICY_TEMPLATES: "True",
    // It counts the tokens of Llama and Cohere models with files from there.
    HF_HUB_OFFLINE: "1",
    // Without a credential in the file, a provider's library asks the machine for one.
    AWS_EC2_METADATA_DISABLED: "true",
    LITELLM_MODE: "PRODUCTION",
    LITELLM_TELEMETRY: "False",
    NO_DOCS: "True",
    NO_REDOC: "True",
    DISABLE_ADMIN_UI: "True",
  },
};

export const portkey: Start = {
  title: "Portkey",
  program: null,
  package: {
    from: "npm",
    name: "@portkey-ai/gateway",
    version: "1.15.2",
    entry: "node_modules/@portkey-ai/gateway/build/start-server.js",
    locks: ["replica/portkey/package.json", "replica/portkey/package-lock.json"],
  },
  args: ({ port }) => [`--port=${port}`, "--headless"],
  ready: "/",
  perRequest: true,
  logsToOutput: false,
  logVariable: null,
  env: {},
};

export const envoy: Start = {
  ...plain,
  title: "Envoy",
  program: "envoy",
  // Hot restart shares memory between all Envoys of a machine. Without the interval a log row may be written 10 s later.
  args: ({ config }) =>
    words("-c ? --concurrency 1 --disable-hot-restart --log-level warning --file-flush-interval-msec 50", config),
};

export const nginx: Start = {
  ...plain,
  title: "nginx",
  program: "nginx",
  args: ({ config, folder }) => ["-p", `${folder}/`, "-c", config, "-e", "stderr"],
};

export const haproxy: Start = {
  ...plain,
  title: "HAProxy",
  program: "haproxy",
  logsToOutput: true,
  args: ({ config }) => ["-db", "-f", config],
};

/** Paths of what installs packages; null for what is not on the PATH. */
export interface Installers {
  npm: string | null;
  python: string | null;
  uv: string | null;
}

/**
 * The steps that install a package into a folder; null without an installer. Only wheels and no scripts: no code of the
 * package is run by them. With `isLocked`, the folder has the package's locks, and nothing else is installed.
 */
export function installSteps(
  { from, name }: Package,
  version: string,
  { folder, isLocked, npm, python, uv }: Installers & { folder: string; isLocked: boolean },
): Launch[] | null {
  const inside = `${folder}/bin/python`;
  if (from === "npm") {
    const options = ["--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund"];
    const args = isLocked ? ["ci", ...options] : ["install", ...options, `${name}@${version}`];
    return npm === null ? null : [{ program: npm, args }];
  }
  const locked = ["--no-deps", "--require-hashes", "-r", `${folder}/requirements.lock`];
  const pip = ["pip", "install", "--quiet", "--only-binary=:all:"];
  const what = isLocked ? locked : [`${name}==${version}`];
  if (uv !== null)
    return [
      { program: uv, args: ["venv", "--quiet", "--allow-existing", folder] },
      { program: uv, args: [...pip, "--python", inside, ...what] },
    ];
  if (python === null) return null;
  return [
    { program: python, args: ["-m", "venv", folder] },
    { program: inside, args: ["-m", ...pip, ...what] },
  ];
}

/** The user's own command with its placeholders filled in, for a shell. */
export function filled(command: string, { config, port }: Place): string {
  return command
    .replaceAll("{config}", `'${config.replaceAll("'", String.raw`'\''`)}'`)
    .replaceAll("{port}", String(port));
}

const passedOn = /^(?:PATH|LANG|LC_[A-Z]+|TZ|RUNNER_TRACKING_ID)$/;

/** Where launchers keep what they have downloaded, by variable, below the user's home. */
const caches: Readonly<Record<string, string>> = {
  UV_CACHE_DIR: ".cache/uv",
  UV_PYTHON_INSTALL_DIR: ".local/share/uv/python",
  PIP_CACHE_DIR: ".cache/pip",
  npm_config_cache: ".npm",
};

type Environment = Readonly<Record<string, string | undefined>>;

/** What a gateway gets of the environment: no credential, no proxy, and a home of its own. A user's command finds the caches. */
export function gatewayEnvironment(
  env: Environment,
  { home, isOwnCommand }: { home: string; isOwnCommand: boolean },
): Record<string, string> {
  const kept = Object.entries(env).filter(([name, value]) => passedOn.test(name) && value !== undefined);
  const user = env["HOME"] ?? "";
  const found = isOwnCommand && user !== "" ? Object.entries(caches) : [];
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(found.map(([name, folder]) => [name, env[name] ?? `${user}/${folder}`])),
    HOME: home,
    TMPDIR: home,
  };
}

const ofInstallers =
  /^(?:PATH|HOME|LANG|LC_[A-Z]+|PIP_.*|UV_.*|npm_config_.*|NPM_CONFIG_.*|XDG_.*|(?:HTTPS?|NO|ALL)_PROXY|(?:https?|no|all)_proxy|SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/;

/** What an installer gets of it: where the registry is and how to reach it. */
export function installerEnvironment(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      ofInstallers.test(name) && value !== undefined ? [[name, value]] : [],
    ),
  );
}

/** What the process that serves a replica gets of it: what gateway and installers get, and these variables. */
export function servingEnvironment(env: Environment, names: readonly string[]): Record<string, string> {
  const named = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && (names.includes(name) || passedOn.test(name)) ? [[name, value] as const] : [],
  );
  return { ...installerEnvironment(env), ...Object.fromEntries(named) };
}
