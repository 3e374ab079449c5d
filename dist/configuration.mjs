import { $n as parseJson, In as credentialRule, J as yamlDocuments, Z as plainYaml, et as lineIndex, ir as limits, kn as matchesWildcard, nr as utf8Text, or as errorCode, rr as safeLine } from "./start.mjs";
import { t as require_dist } from "./yaml.mjs";
const { join, normalize } = process.getBuiltinModule("node:path/posix");
// src/configuration/names.ts
/** Makes equal names different, with the host or else a number: `openai (api.example.com)`, `openai/gpt-4o #2`. */
function withUniqueNames(list) {
	const isUnique = uniqueIn(list);
	const byHost = list.map((item) => isUnique(item) || !item.host ? item : {
		...item,
		name: `${item.name} (${item.host})`
	});
	const isUniqueByHost = uniqueIn(byHost);
	return byHost.map((item, index) => isUniqueByHost(item) ? item : {
		...item,
		name: `${item.name} #${index + 1}`
	});
}
function uniqueIn(list) {
	const counts = /* @__PURE__ */ new Map();
	for (const { name } of list) counts.set(name, (counts.get(name) ?? 0) + 1);
	return ({ name }) => counts.get(name) === 1;
}
/** Returns the host of a URL; null for anything else, such as an environment reference. */
function hostOf$1(url) {
	return /^https?:\/\/(?:[^@/]*@)?([^/:?#]+)/.exec(url ?? "")?.[1] ?? null;
}
/** Returns at most this many texts, and the number of the others. */
function cut(texts, most) {
	return texts.length <= most ? [...texts] : [...texts.slice(0, most), `${texts.length - most} more`];
}
/** Capitalises the first letter. */
function capital(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
/** Shortens hosts to their first label if that is unique. Addresses are kept, with their port. */
function shortHosts(hosts) {
	const labels = hosts.map(firstLabel);
	return new Set(labels).size === new Set(hosts).size ? labels : hosts.map((host) => host.replace(/:\d+$/, ""));
}
function firstLabel(host) {
	if (/^[\d.]+(?::\d+)?$|^\[|^unix:|^[^.]+$/.test(host)) return host.replace(/^([^\d[].*):\d+$/, "$1");
	return host.slice(0, host.indexOf("."));
}
/** Returns the share of each weight; null for all if one is unknown or none is above 0. */
function sharesBy(weights) {
	const total = weights.reduce((sum, weight) => sum + (weight ?? NaN), 0);
	return weights.map((weight) => total > 0 && weight !== null ? weight / total : null);
}
// src/configuration/refused.ts
/** Thrown by a reader that stops, or by the copy of a configuration in `replica/`. Never leaves these folders. */
var Refused = class extends Error {
	line;
	column;
	reason;
	remedy;
	constructor([line, column], reason, remedy) {
		super(reason);
		this.name = "Refused";
		this.line = line;
		this.column = column;
		this.reason = reason;
		this.remedy = remedy;
	}
};
/** Returns the refusal of a template, which another program must render. */
function templateAt(at) {
	return new Refused(at, "a template ({{ … }} or {% … %}), which has to be rendered first", "Render it (helm template, ansible-playbook --check --diff, envsubst) and pass the result.");
}
/** Returns the offset of the first template mark outside comments; null if there is none. */
function templateOffset(text) {
	let start = 0;
	for (const line of text.split("\n")) {
		const found = /(?<!\$)\{[{%]/.exec(line);
		if (found !== null && !/^\s*#/.test(line)) return start + found.index;
		start += line.length + 1;
	}
	return null;
}
// src/configuration/value.ts
/** Returns the value at keys and indexes; undefined if there is none. */
function at(value, ...steps) {
	return steps.reduce((found, step) => {
		if (typeof step === "number") return found?.kind === "list" ? found.items[step] : void 0;
		return found?.kind === "map" ? found.entries.get(step) : void 0;
	}, value);
}
function itemsOf(value) {
	return value?.kind === "list" ? value.items : [];
}
function entriesOf(value) {
	return value?.kind === "map" ? [...value.entries] : [];
}
/** Returns the text of a scalar, with numbers as written; null for anything else. Throws Refused for a template. */
function textOf(value) {
	if (value?.kind !== "scalar" || value.value === null) return null;
	if (/(?<!\$)\{[{%]/.test(value.text)) throw templateAt(value.locate(value.offset));
	return value.text;
}
/**
* Returns a number that JSON and YAML 1.1 parsers, which many gateways use, read the same way; null for anything else, such
* as `010`, `1e3` or `"3"`. Throws Refused for a template.
*/
function numberOf(value) {
	const text = textOf(value);
	if (text === null || value?.kind !== "scalar" || typeof value.value !== "number") return null;
	return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(text) ? value.value : null;
}
/** Like `numberOf`, for whole numbers from 0. */
function countOf(value) {
	const number = numberOf(value);
	return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}
function lineOf(value) {
	return value === void 0 ? 1 : value.locate(value.offset)[0];
}
/** Whether a key exists and has a value. */
function isSet(value) {
	return value !== void 0 && !(value.kind === "scalar" && value.value === null);
}
function isTrue(value) {
	return value?.kind === "scalar" && (value.value === true || /^(?:yes|on|true)$/i.test(value.text));
}
// src/configuration/envoy.ts
const cannotKnow$5 = [
	"client headers that Envoy may trust (x-envoy-max-retries, x-envoy-retry-on)",
	"routes, clusters and endpoints from a control plane (xDS)",
	"circuit breakers (default: 3 concurrent retries), buffer limits and timeouts, which reduce retries",
	"retries of the client SDK in front"
];
/** Envoy's default for a policy with `retry_on` but no number. */
const defaultRetries$4 = 1;
/** Conditions in which no provider has answered. */
const beforeSending = /* @__PURE__ */ new Set([
	"connect-failure",
	"refused-stream",
	"reset-before-request"
]);
/** Route configurations anywhere: in a listener, in their own file, in a dump. */
function isEnvoy(document) {
	return isSet(at(document, "static_resources")) || isSet(at(document, "virtual_hosts")) && !isSet(at(document, "apiVersion")) || isSet(at(document, "resources", 0, "virtual_hosts"));
}
/** Reads the routes of Envoy's static configuration (measured on 1.40.0). Throws Refused. */
function readEnvoy(document) {
	const clusters = clustersIn(document);
	const routes = mapsWith("virtual_hosts", document).flatMap((config) => itemsOf(at(config, "virtual_hosts")).map((host) => ({
		host,
		config
	}))).flatMap(({ host, config }) => itemsOf(at(host, "routes")).flatMap((route) => isSet(at(route, "route")) ? [routeOf$7(route, host, config, clusters)] : []));
	if (routes.length > 0) return {
		gateway: "envoy",
		routes,
		warnings: [],
		refuse: null
	};
	throw new Refused(document.locate(document.offset), "an Envoy configuration without routes: they come from a control plane", "Pass a dump (curl http://ADMIN/config_dump) or the file that the control plane writes.");
}
/** Returns the clusters of a configuration by name. */
function clustersIn(document) {
	const found = mapsWith("load_assignment", document).concat(mapsWith("cluster_type", document));
	return new Map(found.map((cluster) => [textOf(at(cluster, "name")) ?? "", cluster]));
}
/** Every map below a value that has the key. */
function mapsWith(key, value) {
	const found = (value.kind === "list" ? value.items : entriesOf(value).map(([, inner]) => inner)).flatMap((inner) => mapsWith(key, inner));
	return value.kind === "map" && value.entries.has(key) ? [value, ...found] : found;
}
function routeOf$7(route, host, config, clusters) {
	const action = at(route, "route");
	const policy = [at(action, "retry_policy"), at(host, "retry_policy")].find(isSet);
	const retries = retriesOf$7(policy);
	const mirrors = mirrorsOf$3([
		at(action, "request_mirror_policies"),
		at(host, "request_mirror_policies"),
		at(config, "request_mirror_policies")
	]);
	const targets = targetsOf$4(action, clusters);
	const tries = retries === null ? 1 : retries.number === null ? null : 1 + retries.number;
	return {
		name: nameOf$2(route),
		line: lineOf(route),
		aliases: [],
		order: targets?.order ?? "ordered",
		targets: targets?.targets ?? [],
		fallbacks_direct: isSet(at(policy, "retry_priority")) ? targets?.later ?? [] : [],
		fallbacks: isSet(at(policy, "retry_priority")) ? targets?.later ?? [] : [],
		retries,
		worst_case_gateway: tries === null ? null : tries + mirrors,
		why: tries === null ? "The number of retries is not a plain number." : `${whyOf$8(tries, mirrors, policy)}${targets === null ? " A header, a plugin or the control plane chooses the cluster." : ""}`,
		cannot_know: [...cannotKnow$5, ...isSet(at(action, "internal_redirect_policy")) ? ["redirects of a provider, each of which is one more request"] : []]
	};
}
/** A readable match, after the route's name. */
function nameOf$2(route) {
	const match = at(route, "match");
	const path = [
		"prefix",
		"path",
		"path_separated_prefix"
	].map((key) => textOf(at(match, key))).find((text) => text !== null);
	const pattern = textOf(at(match, "safe_regex", "regex"));
	const headers = itemsOf(at(match, "headers")).map((header) => {
		const value = textOf(at(header, "string_match", "exact")) ?? textOf(at(header, "exact_match")) ?? "…";
		return `${textOf(at(header, "name"))}: ${value}`;
	});
	const words = [path ?? (pattern === null ? "every path" : `~ ${pattern}`), ...headers].join(", ");
	const name = textOf(at(route, "name"));
	return name === null ? words : `${name} (${words})`;
}
function retriesOf$7(policy) {
	const conditions = textOf(at(policy, "retry_on")) ?? "";
	if (policy === void 0 || conditions === "") return null;
	const number = at(policy, "num_retries");
	const set = at(number, "value") ?? number;
	if (!isSet(set)) return {
		number: defaultRetries$4,
		set_at: `${policy.path}: Envoy's default of ${defaultRetries$4}`,
		line: lineOf(policy)
	};
	return {
		number: countOf(set),
		set_at: set.path,
		line: lineOf(set)
	};
}
/** Counts the mirrored requests of the nearest block that has any. A fraction of 0 switches one off. */
function mirrorsOf$3(lists) {
	return (lists.map(itemsOf).find((list) => list.length > 0) ?? []).filter((policy) => numberOf(at(policy, "runtime_fraction", "default_value", "numerator")) !== 0).length;
}
/** null if a header, a plugin or the control plane chooses. */
function targetsOf$4(action, clusters) {
	const weighted = itemsOf(at(action, "weighted_clusters", "clusters"));
	if (weighted.length > 0) {
		const weights = weighted.map((cluster) => numberOf(at(cluster, "weight", "value") ?? at(cluster, "weight")) ?? 0);
		const shares = sharesBy(weights);
		const targets = weighted.map((cluster, index) => ({
			name: textOf(at(cluster, "name")) ?? "",
			weight: weights[index] ?? null,
			share: shares[index] ?? null,
			line: lineOf(cluster)
		}));
		return {
			order: targets.length > 1 ? "weighted" : "ordered",
			targets,
			later: []
		};
	}
	const name = textOf(at(action, "cluster"));
	return name === null ? null : clusterTargets(name, at(action, "cluster"), clusters);
}
function clusterTargets(name, from, clusters) {
	const cluster = clusters.get(name);
	const parts = itemsOf(at(cluster, "cluster_type", "typed_config", "clusters"));
	const only = {
		order: "ordered",
		targets: [{
			name,
			weight: null,
			share: null,
			line: lineOf(from)
		}],
		later: []
	};
	if (parts.length > 0) return inOrder(parts.map((part) => ({
		name: textOf(part) ?? "",
		line: lineOf(part),
		priority: 0,
		weight: null
	})).map((part, index) => ({
		...part,
		priority: index
	})));
	const endpoints = endpointsOf(cluster);
	return endpoints.length < 2 ? only : inOrder(endpoints);
}
/** Returns the endpoints of a cluster in the file's order, each with its name as a target. */
function endpointsOf(cluster) {
	const endpoints = itemsOf(at(cluster, "load_assignment", "endpoints")).flatMap((locality) => itemsOf(at(locality, "lb_endpoints")).map((endpoint) => {
		const address = at(endpoint, "endpoint", "address", "socket_address");
		return {
			name: `${textOf(at(address, "address"))}:${textOf(at(address, "port_value"))}`,
			line: lineOf(endpoint),
			priority: countOf(at(locality, "priority")) ?? 0,
			weight: numberOf(at(endpoint, "load_balancing_weight", "value") ?? at(endpoint, "load_balancing_weight"))
		};
	}));
	const names = shortHosts(endpoints.map((endpoint) => endpoint.name));
	return endpoints.map((endpoint, index) => ({
		...endpoint,
		name: names[index] ?? endpoint.name
	}));
}
/** The lowest priority is drawn by weight; the others follow. */
function inOrder(endpoints) {
	const sorted = endpoints.toSorted((one, other) => one.priority - other.priority);
	const first = sorted.filter(({ priority }) => priority === sorted[0]?.priority);
	const shares = first.length > 1 ? sharesBy(first.map(({ weight }) => weight ?? 1)) : [];
	return {
		order: first.length < sorted.length || first.length < 2 ? "ordered" : "weighted",
		targets: sorted.map(({ name, line, weight }, index) => ({
			name,
			line,
			weight,
			share: index < first.length ? shares[index] ?? null : 0
		})),
		later: sorted.slice(first.length).map(({ name }) => name)
	};
}
function whyOf$8(tries, mirrors, policy) {
	const conditions = (textOf(at(policy, "retry_on")) ?? "").split(",").map((word) => word.trim()).filter((word) => word !== "");
	const early = conditions.length > 0 && conditions.every((word) => beforeSending.has(word));
	return [
		conditions.length === 0 ? "1: no retry policy with retry_on." : `1 + ${tries - 1}, on ${conditions.slice(0, 8).join(", ")}.`,
		...early ? ["Such calls rarely reach a provider, so this is an upper bound."] : [],
		...isSet(at(policy, "retry_priority")) || tries === 1 ? [] : ["Without retry_priority a retry stays in the same cluster."],
		...mirrors > 0 ? [`${mirrors} mirrored: one more call each.`] : []
	].join(" ");
}
// src/configuration/withheld.ts
var import_dist = require_dist();
/** Returns a printable single-line text, or a mark in its place if it may be a credential. */
function shownText(text) {
	return credentialRule(text) === null ? safeLine(text) : "(withheld: it looks like a key)";
}
/** Returns the reading with printable single-line texts, and a mark in place of possible credentials. */
function withheld(reading) {
	const shown = /* @__PURE__ */ new Map();
	const line = (text) => {
		const known = shown.get(text) ?? shownText(text);
		shown.set(text, known);
		return known;
	};
	const lines = (texts) => texts.map(line);
	return {
		...reading,
		warnings: lines(reading.warnings),
		routes: reading.routes.map((route) => ({
			...route,
			name: line(route.name),
			...route.target !== void 0 && { target: line(route.target) },
			aliases: lines(route.aliases),
			targets: route.targets.map((target) => ({
				...target,
				name: line(target.name)
			})),
			fallbacks_direct: lines(route.fallbacks_direct),
			fallbacks: lines(route.fallbacks),
			...route.context_window_fallbacks && { context_window_fallbacks: lines(route.context_window_fallbacks) },
			...route.content_policy_fallbacks && { content_policy_fallbacks: lines(route.content_policy_fallbacks) },
			retries: route.retries && {
				...route.retries,
				set_at: line(route.retries.set_at)
			},
			why: line(route.why),
			cannot_know: lines(route.cannot_know)
		}))
	};
}
// src/configuration/config-map.ts
/**
* Reads the files in a ConfigMap's `data`; null for any other document. If one file can be read, the others are listed as not
* read. Throws Refused if none can be read.
*/
function readConfigMap(document, read) {
	if (textOf(at(document, "kind")) !== "ConfigMap") return null;
	const readings = [];
	const refusals = [];
	for (const { file, text } of filesIn(document)) try {
		readings.push(read(text()));
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		refusals.push({
			file,
			refused: error
		});
	}
	const [first] = readings;
	if (first === void 0) throw refusals[0]?.refused ?? withoutFile(document);
	const others = refusals.map(({ file, refused }) => `${file} of the ConfigMap is not read: ${refused.reason} (line ${refused.line})`);
	return {
		...first,
		routes: readings.flatMap(({ routes }) => routes),
		warnings: [...readings.flatMap(({ warnings }) => warnings), ...others]
	};
}
/** Returns the files in a ConfigMap's data; none for another document. */
function filesIn(document) {
	if (textOf(at(document, "kind")) !== "ConfigMap") return [];
	return entriesOf(at(document, "data")).flatMap(([file, value]) => {
		if (value.kind !== "scalar" || typeof value.value !== "string" || !value.value.includes("\n")) return [];
		const content = value.value;
		return [{
			file,
			text: () => textIn(value, content)
		}];
	});
}
/** A file in a block. Its lines are those of the whole file, its columns those of the block. */
function textIn(value, text) {
	const inner = lineIndex(text);
	const [line, column] = value.locate(value.offset);
	if (!value.isLiteral) throw new Refused([line, column], "a file in a ConfigMap that is not a literal block (`|`)", "Pass the file itself: kubectl get configmap NAME -o jsonpath='{.data.FILE}'.");
	return {
		text,
		locate: (offset) => {
			const [innerLine, innerColumn] = inner(offset);
			return [line + innerLine, innerColumn];
		}
	};
}
function withoutFile(document) {
	return new Refused(document.locate(document.offset), "a ConfigMap without files in its data", "Pass the ConfigMap with the gateway's configuration.");
}
// src/configuration/tokens.ts
const most$1 = {
	levels: limits.configurationDepth,
	aliases: limits.configurationAliases,
	nodes: limits.configurationNodes,
	documents: limits.configurationDocuments
};
/** Returns the documents of a text as parser tokens. Throws Refused for a syntax error or as soon as a limit is exceeded. */
function tokensOf(text, locate) {
	return yamlDocuments(text, most$1, (fault, offset) => {
		if (fault === "syntax") throw syntaxAt(locate(offset));
		if (fault === "over-limit") throw tooLarge(locate(offset));
	});
}
function syntaxAt(at) {
	return new Refused(at, "text that is neither YAML nor JSON", "Check this line and the one above it.");
}
/** Returns the items of a list of routes. Throws Refused for more than limits.routes. */
function bounded(items) {
	if (items.length > limits.routes) throw tooLarge([1, 1]);
	return items;
}
function tooLarge(at) {
	return new Refused(at, "more or deeper nested values, aliases or documents than the limit", "Pass the gateway's configuration; `fallback-gate limits` prints the limits.");
}
// src/configuration/haproxy/sections.ts
const begins = /^(?:global|defaults|frontend|backend|listen|peers|resolvers|userlist|cache|program|mailers|ring|log-forward|http-errors|fcgi-app|crt-store|traces|log-profile)$/;
/** Reads the sections of a configuration. Throws Refused for conditional blocks. */
function sectionsOf(text, locate) {
	const sections = [];
	const defaults = {
		last: null,
		named: /* @__PURE__ */ new Map()
	};
	let offset = 0;
	for (const line of text.split("\n")) {
		const words = wordsOf(line);
		const [first = "", ...rest] = words;
		if (/^\.(?:if|elif|else|endif)$/.test(first)) throw new Refused(locate(offset), "an HAProxy conditional block", "Pass the configuration with the conditions resolved.");
		if (begins.test(first)) sections.push(begun(first, rest, locate(offset)[0], defaults));
		else if (first !== "") sections.at(-1)?.lines.push({
			words,
			line: locate(offset)[0]
		});
		offset += line.length + 1;
	}
	return sections;
}
/** `defaults` apply to the following sections until the next `defaults`; `from NAME` selects others. */
function begun(kind, rest, line, known) {
	const from = rest.indexOf("from");
	const isDefaults = kind === "defaults";
	const inherited = from >= 0 ? known.named.get(rest[from + 1] ?? "") : isDefaults ? null : known.last;
	const name = from === 0 ? "" : rest[0] ?? "";
	const section = {
		kind,
		name,
		line,
		lines: [],
		defaults: inherited ?? null
	};
	if (isDefaults) {
		known.last = section;
		known.named.set(name, section);
	}
	return section;
}
const lexeme$1 = /#.*|(?:\\.|"(?:[^"\\]|\\.)*"|'[^']*'|[^\s#"'\\])+/g;
/** Returns where the comment of a line begins; null if it has none. */
function commentIn(line) {
	return Array.from(line.matchAll(lexeme$1)).find(([word]) => word.startsWith("#"))?.index ?? null;
}
/** Splits a line into words. Quoted words may contain blanks and `#`. */
function wordsOf(line) {
	return Array.from(line.matchAll(lexeme$1), ([word]) => word).filter((word) => !word.startsWith("#")).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
}
/** Returns the last line of a section that starts with these words, else that of its defaults. */
function settingOf(section, ...words) {
	const has = (line) => words.every((word, index) => line.words[index] === word);
	const own = section.lines.findLast(has);
	if (own !== void 0) return {
		value: own,
		isDefault: section.kind === "defaults"
	};
	const inherited = section.defaults === null ? null : settingOf(section.defaults, ...words);
	return inherited === null ? null : {
		...inherited,
		isDefault: true
	};
}
// src/configuration/haproxy/servers.ts
/** Algorithms that draw by weight. The others choose by measurements or in order. */
const weighted = /* @__PURE__ */ new Set([
	"roundrobin",
	"static-rr",
	"random",
	"source",
	"hash",
	"uri",
	"url_param",
	"hdr",
	"rdp-cookie"
]);
/** Returns the servers of a backend with their shares. */
function serversOf(section) {
	const defaults = section.lines.filter(({ words }) => words[0] === "default-server").at(-1);
	const servers = section.lines.flatMap((line) => serverLines(line, defaults));
	const first = section.lines.find(({ words }) => words[0] === "use-server" && words.slice(2).join(" ") === "if TRUE")?.words[1] ?? null;
	const chosen = section.lines.some(({ words }) => words[0] === "use-server");
	const algorithm = settingOf(section, "balance")?.value.words[1] ?? "roundrobin";
	const isDrawn = !chosen && weighted.has(algorithm.replace(/\(.*/, ""));
	const active = servers.filter(({ isOut }) => !isOut);
	const shares = isDrawn && active.length > 1 ? sharesBy(active.map(({ weight }) => weight ?? 1)) : [];
	const targets = servers.map((server) => ({
		name: server.name,
		weight: server.isOut ? null : server.weight,
		share: shareOf(server, shares[active.indexOf(server)] ?? null, first),
		line: server.line,
		...server.isBackup && { backup: true },
		...server.isDown && { down: true }
	}));
	return {
		targets: first === null ? targets : targets.toSorted((one, other) => Number(other.name === first) - Number(one.name === first)),
		first
	};
}
function shareOf({ name, isOut }, drawn, first) {
	if (first !== null) return name === first ? 1 : 0;
	return isOut ? 0 : drawn;
}
/** `server-template` defines several servers. */
function serverLines({ words, line }, defaults) {
	const [kind, name = "", second = ""] = words;
	const settings = words.slice(kind === "server" ? 3 : 4);
	if (kind === "server") return [serverOf$1(name, settings, line, defaults)];
	if (kind !== "server-template") return [];
	const [, from = "1", to = ""] = /^(?:(\d{1,4})-)?(\d{1,4})$/.exec(second) ?? [];
	const count = Math.max(0, Number(to || 0) - Number(from) + 1);
	return Array.from({ length: count }, (_, index) => serverOf$1(`${name}${Number(from) + index}`, settings, line, defaults));
}
function serverOf$1(name, settings, line, defaults) {
	const has = (word) => settings.includes(word) || defaults?.words.includes(word) === true && !settings.includes(`no-${word}`);
	const weight = [settings, defaults?.words ?? []].flatMap((all) => {
		const index = all.indexOf("weight");
		return index < 0 ? [] : [all[index + 1] ?? ""];
	})[0];
	const [isBackup, isDown] = [has("backup"), has("disabled")];
	return {
		name,
		line,
		weight: weight !== void 0 && /^\d{1,3}$/.test(weight) ? Number(weight) : null,
		isBackup,
		isDown,
		isOut: isBackup || isDown
	};
}
// src/configuration/haproxy/index.ts
const cannotKnow$4 = [
	"state: health checks and agents can disable servers",
	"defaults in other files given with -f",
	"requests larger than tune.bufsize, which are not retried"
];
/** HAProxy's default (`retries` in its configuration manual). */
const defaultRetries$3 = 3;
function isHaproxy(text) {
	return (text.match(/^[ \t]*(?:global|defaults(?:[ \t]+[\w.-]+)?|(?:frontend|backend|listen)[ \t]+[\w.:-]+)[ \t]*(?:from[ \t].*)?(?:#.*)?$/gm) ?? []).length > 0 && /^[ \t]*(?:server|server-template|default_backend|use_backend|balance|bind)[ \t]+\S/m.test(text);
}
/** Reads the routes of an HAProxy configuration (measured on 2.6.12). Throws Refused. */
function readHaproxy({ text, locate }) {
	const template = templateOffset(text);
	if (template !== null) throw templateAt(locate(template));
	const sections = sectionsOf(text, locate);
	const backends = new Map(sections.filter(({ kind }) => kind === "backend").map((section) => [section.name, section]));
	const found = sections.flatMap((section) => routesFrom(section, backends));
	const used = new Set(found.map(({ backend }) => backend));
	const withoutFrontend = found.length === 0 ? [...backends.values()].map((backend) => ({
		name: backend.name,
		isOff: false,
		backend
	})) : [];
	const routes = bounded([...found, ...withoutFrontend]).map(routeOf$6);
	if (routes.length === 0) throw new Refused([1, 1], "an HAProxy configuration without a backend", "Pass the file that has one.");
	return {
		gateway: "haproxy",
		routes,
		warnings: [...[...backends.values()].filter((backend) => found.length > 0 && !used.has(backend)).map(({ name }) => `no frontend names backend ${name}`), ...sections.flatMap((section) => unknownBackends(section, backends))],
		refuse: null
	};
}
/** Returns each pair of a frontend and a backend that it names. */
function routesFrom(section, backends) {
	if (section.kind === "listen" && section.lines.some(({ words: [word = ""] }) => word.startsWith("server"))) return [{
		name: section.name,
		isOff: false,
		backend: section
	}];
	if (section.kind !== "frontend" && section.kind !== "listen") return [];
	const isOff = switchesOff(section);
	return backendNames(section).flatMap((name) => {
		const backend = backends.get(name);
		return backend === void 0 ? [] : [{
			name: `${section.name} -> ${name}`,
			isOff,
			backend
		}];
	});
}
function backendNames(section) {
	const used = section.lines.filter(({ words }) => words[0] === "use_backend").map(({ words }) => words[1] ?? "");
	const otherwise = settingOf(section, "default_backend")?.value.words[1];
	return [.../* @__PURE__ */ new Set([...used, ...otherwise === void 0 ? [] : [otherwise]])];
}
function unknownBackends(section, backends) {
	if (section.kind !== "frontend" && section.kind !== "listen") return [];
	return backendNames(section).filter((name) => !backends.has(name)).map((name) => `${section.name} names backend ${name}, which is not in this file or is chosen by an expression`);
}
function routeOf$6({ name, isOff, backend }) {
	const { targets, first } = serversOf(backend);
	const retries = retriesOf$6(backend);
	const again = repeats(backend, isOff || switchesOff(backend));
	const all = retries.number === null ? null : 1 + retries.number;
	const isWithoutWeight = first !== null && targets.every(({ weight, down }) => weight === 0 || down === true);
	const most = all !== null && isWithoutWeight ? triesBeforeRedispatch(backend, all) : all;
	const active = targets.filter(({ backup, down }) => backup === void 0 && down === void 0);
	const others = settingOf(backend, "option", "redispatch") === null || first === null ? [] : active.filter((target) => target.name !== first);
	return {
		name,
		line: backend.line,
		aliases: [],
		order: first === null && active.length > 1 ? "weighted" : "ordered",
		targets,
		fallbacks_direct: others.map((target) => target.name),
		fallbacks: others.map((target) => target.name),
		retries,
		worst_case_gateway: again.post ? most : 1,
		...again.get && !again.post && most !== null && most > 1 && { worst_case_get: most },
		why: most === null ? "The number of retries is not a plain number." : `${whyOf$7(backend, most, again)}${most === all ? "" : " No server has a weight, so a redispatch finds none and ends the request."}`,
		cannot_know: cannotKnow$4
	};
}
/** A redispatch chooses by weight. Where no server has one it finds none, and the request ends. */
function triesBeforeRedispatch(backend, all) {
	const set = settingOf(backend, "option", "redispatch");
	if (set === null) return all;
	const interval = Number(set.value.words[2] ?? -1);
	if (!Number.isInteger(interval) || interval === 0) return all;
	return interval > 0 ? Math.min(interval, all) : Math.max(1, all + interval);
}
function retriesOf$6(backend) {
	const set = settingOf(backend, "retries");
	if (set === null) return {
		number: defaultRetries$3,
		set_at: `nowhere: HAProxy's default of ${defaultRetries$3}`,
		line: null
	};
	const [, text = ""] = set.value.words;
	const beaten = backend.defaults === null || set.isDefault ? null : settingOf(backend.defaults, "retries");
	const beats = beaten === null ? "" : ` (overrides defaults ${beaten.value.words[1]})`;
	return {
		number: /^\d{1,6}$/.test(text) ? Number(text) : null,
		set_at: set.isDefault ? "defaults retries" : `${backend.kind} ${backend.name} retries${beats}`,
		line: set.value.line
	};
}
/**
* Whether a call that reached a provider is retried. Without `retry-on` only failed connections are, and these reached no
* provider.
*/
function repeats(backend, isOff) {
	const get = (settingOf(backend, "retry-on")?.value.words.slice(1) ?? []).some((word) => word !== "conn-failure" && word !== "none");
	return {
		get,
		post: get && !isOff
	};
}
function switchesOff({ lines }) {
	return lines.some(({ words }) => /^http-request disable-l7-retry(?: if METH_POST)?$/.test(words.slice(0, 5).join(" ")));
}
function whyOf$7(backend, most, again) {
	const codes = settingOf(backend, "retry-on")?.value.words.slice(1) ?? [];
	if (!again.get) return `Without statuses in retry-on only failed connections are retried (${most} at most), and these reach no provider.`;
	if (!again.post) return "With disable-l7-retry a POST is not retried once it was sent.";
	const where = settingOf(backend, "option", "redispatch") === null ? "at the same server" : "which may go to another server (redispatch)";
	return `1 + ${most - 1}, ${where}, on ${codes.slice(0, 12).join(", ")}.${codes.includes("429") || codes.includes("all-retryable-errors") ? "" : " 429 is not retried: 1."}`;
}
// src/configuration/kong.ts
/** Kong's default for a service and for the balancer of ai-proxy-advanced (documented). */
const defaultRetries$2 = 5;
function isKong(document) {
	return isSet(at(document, "_format_version"));
}
/** Reads the routes of Kong's declarative configuration, according to its documentation (not measured). */
function readKong(document) {
	const services = itemsOf(at(document, "services"));
	const loose = itemsOf(at(document, "routes")).map((route) => ({
		route,
		service: serviceOf(route, services)
	}));
	return {
		gateway: "kong",
		routes: [...services.flatMap((service) => itemsOf(at(service, "routes")).map((route) => ({
			route,
			service
		}))), ...loose].map(({ route, service }) => routeOf$5(route, service, document)),
		warnings: [],
		refuse: null
	};
}
function serviceOf(route, services) {
	const name = textOf(at(route, "service", "name")) ?? textOf(at(route, "service"));
	return services.find((service) => textOf(at(service, "name")) === name);
}
function routeOf$5(route, service, document) {
	const named = (name) => pluginOf(name, route, service, document);
	const advanced = named("ai-proxy-advanced");
	if (advanced !== void 0) return balanced(route, service, advanced);
	return named("ai-proxy") === void 0 ? plain(route, service) : single(route, service, named("ai-proxy"));
}
/** A route's plugin overrides its service's, which overrides a global one. */
function pluginOf(name, route, service, document) {
	return [
		route,
		service,
		document
	].map((holder) => itemsOf(at(holder, "plugins"))).flatMap((plugins) => plugins.filter((plugin) => textOf(at(plugin, "name")) === name))[0];
}
function common(route) {
	return {
		name: itemsOf(at(route, "paths")).flatMap((path) => textOf(path) ?? []).join(", ") || (textOf(at(route, "name")) ?? "?"),
		line: lineOf(route),
		aliases: [],
		fallbacks: [],
		fallbacks_direct: []
	};
}
/** ai-proxy-advanced: a POST only fails over if the criteria include `non_idempotent`. */
function balanced(route, service, plugin) {
	const balancer = at(plugin, "config", "balancer");
	const set = at(balancer, "retries");
	const number = isSet(set) ? countOf(set) : defaultRetries$2;
	const criteria = itemsOf(at(balancer, "failover_criteria")).flatMap((word) => textOf(word) ?? []);
	const ofService = textOf(at(service, "retries"));
	const also = ofService === null ? "" : ` (${at(service, "retries")?.path} ${ofService} applies to the plain proxy)`;
	const targets = targetsOf$3(itemsOf(at(plugin, "config", "targets")));
	const again = criteria.includes("non_idempotent");
	const worst = again ? number === null ? null : 1 + number : 1;
	return {
		...common(route),
		order: targets.length > 1 ? "weighted" : "ordered",
		targets,
		retries: {
			number,
			set_at: isSet(set) ? `plugin config.balancer.retries${also}` : `nowhere: the plugin's default of ${defaultRetries$2}${also}`,
			line: isSet(set) ? lineOf(set) : null
		},
		worst_case_gateway: worst,
		...!again && number !== null && number > 0 && { worst_case_get: 1 + number },
		why: worst === null ? "The number of retries is not a plain number." : advancedText(again, worst, criteria),
		cannot_know: ["Enterprise only; version", "upstream_url per target"]
	};
}
function advancedText(again, worst, criteria) {
	const others = criteria.filter((word) => word !== "non_idempotent");
	if (!again) return "Without non_idempotent in failover_criteria a POST does not fail over.";
	return `1 + ${worst - 1}, including POST because of non_idempotent, on ${others.slice(0, 8).join(", ") || "error, timeout"}.`;
}
function targetsOf$3(targets) {
	const weights = targets.map((target) => numberOf(at(target, "weight")));
	const shares = targets.length > 1 ? sharesBy(weights.map((weight) => weight ?? 100)) : [];
	return withUniqueNames(targets.map((target, index) => ({
		name: [textOf(at(target, "model", "provider")), textOf(at(target, "model", "name"))].filter((word) => word !== null).join("/"),
		weight: targets.length > 1 ? weights[index] ?? null : null,
		share: shares[index] ?? null,
		line: lineOf(target)
	})));
}
function retriesOf$5(service) {
	const set = at(service, "retries");
	if (!isSet(set)) return {
		number: defaultRetries$2,
		set_at: `nowhere: Kong's default of ${defaultRetries$2}`,
		line: null
	};
	return {
		number: countOf(set),
		set_at: set.path,
		line: lineOf(set)
	};
}
/** A POST is not retried once it was sent, because Kong's balancer does not set nginx's `non_idempotent`. */
function single(route, service, plugin) {
	const model = at(plugin, "config", "model");
	const name = [textOf(at(model, "provider")), textOf(at(model, "name"))].filter((word) => word !== null).join("/");
	return {
		...common(route),
		order: "ordered",
		targets: [{
			name: name || "?",
			weight: null,
			share: null,
			line: lineOf(plugin)
		}],
		retries: retriesOf$5(service),
		worst_case_gateway: 1,
		why: "One model. A POST is not retried once it was sent; only failed connections are.",
		cannot_know: ["version", "other plugins, which may call providers"]
	};
}
function plain(route, service) {
	const retries = retriesOf$5(service);
	const url = textOf(at(service, "url")) ?? textOf(at(service, "host")) ?? "";
	const isDummy = /^\w+:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\/?$/.test(url);
	return {
		...common(route),
		order: "ordered",
		targets: [{
			name: `service ${textOf(at(service, "name")) ?? "?"}`,
			weight: null,
			share: null,
			line: lineOf(service)
		}],
		retries,
		worst_case_gateway: isDummy || service === void 0 ? null : 1,
		why: isDummy ? `No AI plugin: requests go to a placeholder address; ${retries.number === null ? "some" : retries.number + 1} connection attempts at most.` : "A POST is not retried once it was sent; only failed connections are.",
		cannot_know: [isDummy ? "what answers at the placeholder address" : "upstream targets that are added at run time"]
	};
}
// src/configuration/kubernetes/rules.ts
/** Returns the destinations of a rule. A weight counts only among several; one without it has `defaultWeight`. */
function weightedTargets(destinations, defaultWeight, nameOf) {
	const weights = destinations.map((destination) => numberOf(at(destination, "weight")));
	const isSplit = destinations.length > 1;
	const shares = isSplit ? sharesBy(weights.map((weight) => weight ?? defaultWeight)) : [];
	return destinations.map((destination, index) => ({
		name: nameOf(destination),
		weight: isSplit ? weights[index] ?? null : null,
		share: shares[index] ?? null,
		line: lineOf(destination)
	}));
}
/** Returns the name of a rule, or what it matches if it has none. */
function ruleName(rule, matches) {
	const words = matches.length === 0 ? "all other paths" : matches.slice(0, 4).join(" or ");
	const name = textOf(at(rule, "name"));
	return name === null ? words : `${name} (${words})`;
}
// src/configuration/kubernetes/istio.ts
/** What a file of a service mesh or Kubernetes gateway cannot show. */
const meshUnknown = [
	"which controller and version uses it",
	"other policies attached outside this file",
	"retries of sidecars or gateways in the same path"
];
/** `defaultRetryPolicy` in pilot/pkg/networking/core/route/retry/retry.go. */
const defaultRetries$1 = 2;
function isIstio(document) {
	return textOf(at(document, "kind")) === "VirtualService";
}
/** Reads the routes of an Istio VirtualService, according to Istio's source and documentation. */
function readIstio(document) {
	return {
		gateway: "istio",
		routes: itemsOf(at(document, "spec", "http")).filter((rule) => isSet(at(rule, "route"))).map(routeOf$4),
		warnings: itemsOf(at(document, "spec", "http")).flatMap((rule) => isSet(at(rule, "delegate")) ? [`line ${lineOf(rule)}: a delegate, whose routes are in another VirtualService`] : []),
		refuse: null
	};
}
function routeOf$4(rule) {
	const retries = retriesOf$4(at(rule, "retries"));
	const mirrors = mirrorsOf$2(rule);
	const targets = weightedTargets(itemsOf(at(rule, "route")), 0, targetName$1);
	const isDefault = retries.line === null;
	const worst = retries.number === null ? null : 1 + retries.number + mirrors;
	return {
		name: ruleName(rule, itemsOf(at(rule, "match")).map(matchText$1)),
		line: lineOf(rule),
		aliases: [],
		order: targets.length > 1 ? "weighted" : "ordered",
		targets,
		fallbacks_direct: [],
		fallbacks: [],
		retries,
		worst_case_gateway: worst,
		why: worst === null ? "The number of attempts is not a plain number." : whyOf$6(retries, mirrors),
		cannot_know: [
			...meshUnknown,
			...targets.length > 1 ? ["number of pods and localities"] : [],
			...isDefault ? ["meshConfig.defaultHttpRetryPolicy can replace the default", "whether this release retries 503 by default"] : []
		]
	};
}
/** `attempts` counts retries. A block without it switches them off, like 0. */
function retriesOf$4(retries) {
	if (!isSet(retries)) return {
		number: defaultRetries$1,
		set_at: `nowhere: Istio's default of ${defaultRetries$1}`,
		line: null
	};
	const attempts = at(retries, "attempts");
	if (!isSet(attempts)) return {
		number: 0,
		set_at: `${retries.path} without attempts switches retries off`,
		line: lineOf(retries)
	};
	const number = countOf(attempts);
	return {
		number,
		set_at: `${attempts.path}${number === 0 ? ": 0 switches retries off" : ""}`,
		line: lineOf(attempts)
	};
}
function mirrorsOf$2(rule) {
	const single = isSet(at(rule, "mirror")) ? [{ percentage: at(rule, "mirrorPercentage", "value") ?? at(rule, "mirrorPercent") }] : [];
	const several = itemsOf(at(rule, "mirrors")).map((mirror) => ({ percentage: at(mirror, "percentage", "value") }));
	return [...single, ...several].filter(({ percentage }) => numberOf(percentage) !== 0).length;
}
function targetName$1(route) {
	const host = textOf(at(route, "destination", "host")) ?? "?";
	const subset = textOf(at(route, "destination", "subset"));
	return subset === null ? host : `${host}/${subset}`;
}
function matchText$1(match) {
	const uri = [
		"prefix",
		"exact",
		"regex"
	].map((kind) => textOf(at(match, "uri", kind))).find((text) => text !== null);
	const headers = entriesOf(at(match, "headers")).map(([name, value]) => {
		return `${name}: ${[
			"exact",
			"prefix",
			"regex"
		].map((kind) => textOf(at(value, kind))).find((found) => found !== null) ?? "…"}`;
	});
	return [...uri === void 0 ? [] : [uri], ...headers].join(", ") || "every path";
}
function whyOf$6({ number, line }, mirrors) {
	const mirrored = mirrors > 0 ? ` ${mirrors} mirrored: one more call each.` : "";
	if (number === 0) return `1: retries are switched off.${mirrored}`;
	if (line !== null) return `Attempts count retries: 1 + ${number}; other pods of the same subset (weights are drawn once).${mirrored}`;
	return `1 + ${number} is the upper bound: by default failed connections and gRPC statuses are retried (and 503 in older releases), but not HTTP 500, so 1 call is usual.${mirrored}`;
}
// src/configuration/kubernetes/policies.ts
/** Envoy Gateway's default for a policy whose `retry` has no number (documentation of BackendTrafficPolicy). */
const defaultRetries = 2;
/** Collects the Envoy Gateway policies of a file. */
function policiesIn(documents) {
	const policies = /* @__PURE__ */ new Map();
	for (const document of documents) {
		const retry = at(document, "spec", "retry");
		if (textOf(at(document, "kind")) !== "BackendTrafficPolicy" || !isSet(retry)) continue;
		for (const target of [at(document, "spec", "targetRef"), ...itemsOf(at(document, "spec", "targetRefs"))]) {
			const key = `${textOf(at(target, "kind"))} ${textOf(at(target, "name"))}`;
			if (!policies.has(key)) policies.set(key, retry);
		}
	}
	return policies;
}
/** Returns the retries that policies set for a route. Its policy overrides its gateway's. null if there is none. */
function policyRetries(route, policies) {
	const name = textOf(at(route, "metadata", "name"));
	const gateways = itemsOf(at(route, "spec", "parentRefs")).map((parent) => `Gateway ${textOf(at(parent, "name"))}`);
	const retry = [
		`HTTPRoute ${name}`,
		`AIGatewayRoute ${name}`,
		...gateways
	].map((key) => policies.get(key)).find((found) => found !== void 0);
	if (retry === void 0) return null;
	const number = at(retry, "numRetries");
	if (isSet(number)) return {
		number: countOf(number),
		set_at: `BackendTrafficPolicy ${number.path}`,
		line: lineOf(number)
	};
	const set_at = `BackendTrafficPolicy ${retry.path}: default of ${defaultRetries}`;
	return {
		number: defaultRetries,
		set_at,
		line: lineOf(retry)
	};
}
// src/configuration/kubernetes/ai-gateway.ts
function isAiGatewayRoute(document) {
	return textOf(at(document, "kind")) === "AIGatewayRoute";
}
/** Reads AIGatewayRoutes of Envoy AI Gateway, with BackendTrafficPolicies in the same file (as documented). */
function readAiGatewayRoutes(routes, documents) {
	const policies = policiesIn(documents);
	return {
		gateway: "envoy-ai-gateway",
		routes: routes.flatMap((route) => itemsOf(at(route, "spec", "rules")).map((rule) => ruleOf$1(rule, policyRetries(route, policies)))),
		warnings: [],
		refuse: null
	};
}
function ruleOf$1(rule, retries) {
	const { targets, later } = targetsOf$2(itemsOf(at(rule, "backendRefs")));
	const worst = retries === null ? 1 : retries.number === null ? null : 1 + retries.number;
	const fallbacks = worst === 1 ? [] : later;
	return {
		name: nameOf$1(rule),
		line: lineOf(rule),
		aliases: [],
		order: later.length > 0 || targets.length < 2 ? "ordered" : "weighted",
		targets,
		fallbacks_direct: fallbacks,
		fallbacks,
		retries,
		worst_case_gateway: worst,
		why: whyOf$5(worst, later),
		cannot_know: [...meshUnknown, ...retries === null ? ["a BackendTrafficPolicy in another file, which sets the retries"] : []]
	};
}
/** The lowest `priority` is drawn by weight. The default weight is 1. */
function targetsOf$2(refs) {
	const read = withUniqueNames(refs.map((ref) => ({
		name: textOf(at(ref, "name")) ?? "?",
		weight: numberOf(at(ref, "weight")),
		priority: countOf(at(ref, "priority")) ?? 0,
		line: lineOf(ref)
	}))).toSorted((one, other) => one.priority - other.priority);
	const first = read.filter(({ priority }) => priority === read[0]?.priority);
	const shares = first.length > 1 ? sharesBy(first.map(({ weight }) => weight ?? 1)) : [];
	return {
		targets: read.map(({ name, weight, line }, index) => ({
			name,
			weight: first.length > 1 ? weight : null,
			share: index < first.length ? shares[index] ?? null : 0,
			line
		})),
		later: read.slice(first.length).map(({ name }) => name)
	};
}
/** Returns the models of a rule. The gateway puts the request's model into this header. */
function nameOf$1(rule) {
	const names = itemsOf(at(rule, "matches")).flatMap((match) => itemsOf(at(match, "headers"))).map((header) => {
		const value = textOf(at(header, "value")) ?? "…";
		return textOf(at(header, "name")) === "x-ai-eg-model" ? value : `${textOf(at(header, "name"))}: ${value}`;
	});
	const name = textOf(at(rule, "name"));
	return names.length > 0 ? names.slice(0, 6).join(" or ") : isSet(at(rule, "name")) && name !== null ? name : "every model";
}
function whyOf$5(worst, later) {
	if (worst === null) return "The number of retries is not a plain number.";
	const priorities = later.length === 0 ? "" : worst === 1 ? " Without retries later priorities are not reached." : " A retry may reach the later priorities.";
	return worst === 1 ? `1: no retries are set in this file.${priorities}` : `1 + ${worst - 1}, over all backends.${priorities}`;
}
// src/configuration/kubernetes/gateway-api.ts
/** The Gateway API specification: a backend without a weight has this one. */
const defaultWeight = 1;
function isHttpRoute(document) {
	return textOf(at(document, "kind")) === "HTTPRoute" && itemsOf(at(document, "spec", "rules")).length > 0;
}
/** Reads HTTPRoutes of the Gateway API, with Envoy Gateway policies in the same file (as documented). */
function readHttpRoutes(routes, documents) {
	const policies = policiesIn(documents);
	return {
		gateway: "gateway-api",
		routes: routes.flatMap((route) => itemsOf(at(route, "spec", "rules")).filter((rule) => isSet(at(rule, "backendRefs"))).map((rule) => ruleOf(rule, policyRetries(route, policies), routes.length > 1 ? `${textOf(at(route, "metadata", "name")) ?? "?"} ` : ""))),
		warnings: [],
		refuse: null
	};
}
function ruleOf(rule, policy, prefix) {
	const retries = retriesOf$3(at(rule, "retry")) ?? policy;
	const mirrors = mirrorsOf$1(rule);
	const targets = weightedTargets(itemsOf(at(rule, "backendRefs")), defaultWeight, targetName);
	const worst = retries === null ? 1 : retries.number === null ? null : 1 + retries.number;
	return {
		name: `${prefix}${ruleName(rule, itemsOf(at(rule, "matches")).map(matchText))}`,
		line: lineOf(rule),
		aliases: [],
		order: targets.length > 1 ? "weighted" : "ordered",
		targets,
		fallbacks_direct: [],
		fallbacks: [],
		retries,
		worst_case_gateway: worst === null ? null : worst + mirrors,
		why: worst === null ? "The rule's retry has no number of attempts, so the controller chooses it." : whyOf$4(rule, worst, mirrors),
		cannot_know: [...meshUnknown, ...retries === null ? ["the controller's default retries (Istio: 2)"] : []]
	};
}
/** `attempts` of GEP-1731 counts retries, without the first request. */
function retriesOf$3(retry) {
	if (!isSet(retry)) return null;
	const attempts = at(retry, "attempts");
	return {
		number: countOf(attempts),
		set_at: attempts?.path ?? retry.path,
		line: lineOf(attempts ?? retry)
	};
}
/** Mirror filters of the rule and its backends. Each copies the request. */
function mirrorsOf$1(rule) {
	return [rule, ...itemsOf(at(rule, "backendRefs"))].flatMap((holder) => itemsOf(at(holder, "filters"))).filter((filter) => textOf(at(filter, "type")) === "RequestMirror").filter((filter) => numberOf(at(filter, "requestMirror", "percent")) !== 0).length;
}
function targetName(ref) {
	const namespace = textOf(at(ref, "namespace"));
	const name = textOf(at(ref, "name")) ?? "?";
	return namespace === null ? name : `${namespace}/${name}`;
}
function matchText(match) {
	const headers = itemsOf(at(match, "headers")).map((header) => `${textOf(at(header, "name"))}: ${textOf(at(header, "value"))}`);
	const path = textOf(at(match, "path", "value"));
	return [...path === null ? [] : [path], ...headers].join(", ") || "every path";
}
function whyOf$4(rule, worst, mirrors) {
	const codes = itemsOf(at(rule, "retry", "codes")).flatMap((code) => textOf(code) ?? []);
	const on = codes.length === 0 ? "" : `, on ${codes.slice(0, 8).join(", ")}`;
	const tries = worst === 1 ? "1: no retries are set here." : `Attempts count retries: 1 + ${worst - 1}${on}; weights are drawn once.`;
	return mirrors > 0 ? `${tries} ${mirrors} mirrored: one more call each.` : tries;
}
// src/configuration/litellm/deployments.ts
/** Returns the deployments by group, in the order of the file. */
function deploymentsOf(config) {
	const groups = /* @__PURE__ */ new Map();
	const warnings = [];
	for (const entry of itemsOf(at(config, "model_list"))) {
		const deployment = deploymentOf(entry);
		if (deployment === null) warnings.push(`${entry.path} (line ${lineOf(entry)}) has no model_name or no litellm_params.model`);
		else groups.set(deployment.group, groups.get(deployment.group) ?? []).get(deployment.group)?.push(deployment);
	}
	return {
		groups: new Map(Array.from(groups, ([name, list]) => [name, withUniqueNames(list)])),
		warnings
	};
}
function deploymentOf(entry) {
	const group = textOf(at(entry, "model_name"));
	const params = at(entry, "litellm_params");
	const model = textOf(at(params, "model"));
	if (group === null || params === void 0 || model === null) return null;
	return {
		group,
		name: textOf(at(entry, "model_info", "id")) ?? model,
		line: lineOf(entry),
		host: hostOf$1(textOf(at(params, "api_base"))),
		params,
		order: numberOf(at(params, "order")) ?? numberOf(at(entry, "model_info", "order")),
		silent: textOf(at(params, "silent_model")),
		mode: textOf(at(entry, "model_info", "mode"))
	};
}
/**
* `simple_shuffle` of 1.100.5 draws by `weight`, `rpm` or `tpm`: the first of these that the first deployment has and whose
* sum is above 0. A deployment without it has the weight 0. Without any, all are drawn equally.
*/
function drawOf(deployments) {
	for (const key of [
		"weight",
		"rpm",
		"tpm"
	]) {
		const values = deployments.map(({ params }) => at(params, key));
		if (!isSet(values[0])) continue;
		const weights = values.map((value) => isSet(value) ? numberOf(value) : 0);
		const total = weights.reduce((sum, weight) => sum + (weight ?? 0), 0);
		if (weights.includes(null)) return {
			weights,
			shares: weights.map(() => null)
		};
		if (total > 0) return {
			weights,
			shares: weights.map((weight) => (weight ?? 0) / total)
		};
	}
	return {
		weights: deployments.map(() => null),
		shares: deployments.map(() => 1 / deployments.length)
	};
}
// src/configuration/litellm/settings.ts
/** `DEFAULT_MAX_RETRIES` and `ROUTER_MAX_FALLBACKS` of 1.100.5. */
const defaults = {
	retries: 2,
	maxFallbacks: 5
};
function settingsOf(config) {
	const router = at(config, "router_settings");
	const retries = setIn(config, "num_retries");
	const [maxFallbacks] = setIn(config, "max_fallbacks");
	return {
		retries: retriesOf$2(retries),
		maxFallbacks: maxFallbacks === void 0 ? defaults.maxFallbacks : countOf(maxFallbacks),
		hasFailover: isTrue(at(router, "enable_weighted_failover")),
		strategy: textOf(at(router, "routing_strategy")) ?? "simple-shuffle",
		aliases: new Map(entriesOf(at(router, "model_group_alias")).flatMap(aliasOf)),
		retryPolicy: at(router, "retry_policy"),
		groupPolicies: at(router, "model_group_retry_policy"),
		warnings: [...overruled(retries), ...unreadPolicies(router)]
	};
}
/** Returns the list at a key: `router_settings` takes precedence, but an empty list counts as none. */
function listIn(config, key) {
	return itemsOf(setIn(config, key).find((list) => itemsOf(list).length > 0));
}
/** Returns the values of a key, by precedence. */
function setIn(config, key) {
	return ["router_settings", "litellm_settings"].map((section) => at(config, section, key)).filter(isSet);
}
function retriesOf$2([first]) {
	if (first === void 0) return {
		number: defaults.retries,
		set_at: `nowhere: LiteLLM's default of ${defaults.retries}`,
		line: null
	};
	return {
		number: countOf(first),
		set_at: first.path,
		line: lineOf(first)
	};
}
function aliasOf([alias, value]) {
	const group = textOf(value) ?? textOf(at(value, "model"));
	return group === null ? [] : [[alias, group]];
}
function overruled([first, second]) {
	if (first === void 0 || second === void 0 || textOf(first) === textOf(second)) return [];
	return [`${second.path} (line ${lineOf(second)}) has no effect: ${first.path} overrides it`];
}
/** `get_num_retries_from_retry_policy` checks five error classes; this one is accepted but never checked. */
function unreadPolicies(router) {
	const ofGroups = entriesOf(at(router, "model_group_retry_policy")).map(([, policy]) => policy);
	return [at(router, "retry_policy"), ...ofGroups].map((policy) => at(policy, "InternalServerErrorRetries")).filter(isSet).map((value) => `${value.path} (line ${lineOf(value)}) has no effect in LiteLLM 1.100.5 (measured)`);
}
// src/configuration/litellm/fallbacks.ts
/** Throws Refused for a configuration with which LiteLLM does not start. */
function fallbacksOf$1(config) {
	const regular = listsOf$1(listIn(config, "fallbacks"));
	const [context, content] = ["context_window_fallbacks", "content_policy_fallbacks"].map((key) => listIn(config, key));
	const defaults = listIn(config, "default_fallbacks").map(targetOf);
	return {
		regular,
		general: defaults.length > 0 ? defaults : regular.get("*") ?? [],
		context: context === void 0 || context.length === 0 ? null : listsOf$1(context),
		content: content === void 0 || content.length === 0 ? null : listsOf$1(content)
	};
}
/** The first entry of a name counts, but the last one of `*` (`get_fallback_model_group`). */
function listsOf$1(entries) {
	const lists = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const [name, list] = onlyEntry(entry);
		if (name === "*" || !lists.has(name)) lists.set(name, itemsOf(list).map(targetOf));
	}
	return lists;
}
function onlyEntry(entry) {
	const [first, second] = entriesOf(entry);
	if (first !== void 0 && second === void 0 && first[1].kind === "list") return first;
	throw new Refused(entry.locate(entry.offset), "an entry of fallbacks that does not map one group to a list, so LiteLLM does not start or calls nothing", "Write one entry per group: `- chat: [backup]`.");
}
/** An entry may be a map with `model` and more parameters. */
function targetOf(target) {
	const name = textOf(target) ?? textOf(at(target, "model"));
	if (name !== null) return name;
	throw new Refused(target.locate(target.offset), "a fallback that is neither a name nor a map with `model`", "Write the name of a group.");
}
// src/configuration/litellm/retries.ts
/** The classes that `get_num_retries_from_retry_policy` of 1.100.5 checks. An exceeded context is a BadRequestError. */
const classes = [
	"BadRequestErrorRetries",
	"AuthenticationErrorRetries",
	"TimeoutErrorRetries",
	"RateLimitErrorRetries",
	"ContentPolicyViolationErrorRetries"
];
/** Deployment parameters that cause calls in addition to the router's. */
const ownChains = ["fallbacks", "context_window_fallback_dict"];
/**
* The first error's class and deployment decide the number of retries: the deployment's `num_retries` overrides the router's,
* and a policy overrides both (measured).
*/
function groupRetries(name, deployments, settings) {
	const policies = entriesOf(at(settings.groupPolicies, name) ?? settings.retryPolicy).filter(([key, value]) => classes.some((known) => known === key) && isSet(value));
	const own = deployments.map(({ params }) => countOf(at(params, "num_retries")));
	const numbers = own.map((number) => number ?? settings.retries.number);
	const inner = deployments.some(({ params }) => ownChains.some((key) => isSet(at(params, key))));
	const all = [
		...numbers,
		...policies.map(([, value]) => countOf(value)),
		...inner ? [null] : []
	];
	return {
		general: generalOf(deployments, own, policies, settings),
		own: own.some((number) => number !== null) && new Set(numbers).size > 1 ? numbers.map((number) => number ?? 0) : null,
		most: all.includes(null) ? null : Math.max(0, ...all.map((number) => number ?? 0))
	};
}
function generalOf(deployments, own, policies, { retries }) {
	const [only] = own;
	const value = at(deployments[0]?.params, "num_retries");
	const isOwn = only !== null && value !== void 0 && own.every((number) => number === only);
	const base = isOwn ? {
		number: only ?? null,
		set_at: value.path,
		line: lineOf(value)
	} : retries;
	const others = deployments.map(({ params }) => at(params, "num_retries")).filter((other) => !isOwn && countOf(other) !== null).map((other) => `${other?.path} ${countOf(other)}`);
	const byClass = policies.map(([, policy]) => `${policy.path} ${countOf(policy) ?? "?"}`);
	return {
		...base,
		set_at: [
			base.set_at,
			...others.slice(0, 5),
			...byClass
		].join("; ")
	};
}
/** Numbers that LiteLLM 1.100.5 ignores (measured): quoted ones, and `max_retries`, which only its inner client would use. */
function unreadRetries(deployments) {
	return deployments.flatMap(({ params }) => {
		const own = at(params, "num_retries");
		const inner = at(params, "max_retries");
		return [...isSet(own) && countOf(own) === null ? [`${own.path} (line ${lineOf(own)}) is not a plain number: LiteLLM ignores it`] : [], ...isSet(inner) ? [`${inner.path} (line ${lineOf(inner)}) causes no more calls: only the router's retries count`] : []];
	});
}
// src/configuration/litellm/walk.ts
/** One walk uses at most this part of a file's steps, so that one hard route leaves steps for the others. */
const shareOfSteps = 10;
const every = [
	"other",
	"context",
	"content"
];
var Overrun = class extends Error {};
/**
* Returns the maximum number of provider calls of one request, over every mix of errors: each visit ends with the error whose
* list causes the most calls. Follows `async_function_with_fallbacks` and `run_async_fallback` of 1.100.5: the whole walk
* shares the tried groups, the depth counts every hop, and `max_fallbacks` is checked when a list is entered. `endings`
* restricts the errors, for example to a single one.
*/
function worstWalk(name, groups, budget, endings = every) {
	const own = { remaining: Math.min(budget.remaining, limits.configurationSteps / shareOfSteps) };
	const walk = new Walk(groups, endings, own);
	const before = own.remaining;
	try {
		const { calls, visits } = walk.visit({
			name,
			level: 0,
			excluded: 0,
			tried: null,
			depth: 0
		}).reduce((one, other) => other.calls > one.calls ? other : one);
		return {
			calls,
			visits,
			isExact: true
		};
	} catch (error) {
		if (!(error instanceof Overrun)) throw error;
		return {
			calls: boundOf(name, groups, endings),
			visits: [],
			isExact: false
		};
	} finally {
		budget.remaining -= before - Math.max(0, own.remaining);
	}
}
var Walk = class {
	#groups;
	#endings;
	#budget;
	#bits = /* @__PURE__ */ new Map();
	constructor(groups, endings, budget) {
		this.#groups = groups;
		this.#endings = endings;
		this.#budget = budget;
	}
	visit(frame) {
		this.#step();
		return merged$1(this.#endings.flatMap((ending) => this.#ended(frame, ending)));
	}
	#ended(frame, ending) {
		const { name, tried, depth } = frame;
		const calls = this.#groups.calls(name);
		const begun = {
			tried: tried ?? 0n,
			depth,
			calls,
			visits: [{
				name,
				calls,
				ending
			}]
		};
		return this.#groups.lists(name, ending).flatMap((list) => this.#after(frame, ending, list, begun));
	}
	#after(frame, ending, list, begun) {
		const { name, level, excluded } = frame;
		const levels = this.#groups.levels(name);
		const external = list.map((target) => ({ name: target }));
		const combined = levels > 1 && ending === "other" ? [...higherThan(level, levels, name), ...external] : [];
		if (combined.length > 0) return this.#run(combined, frame, begun);
		return (this.#groups.hasFailover && ending === "other" && excluded + 1 < this.#groups.deployments(name) ? this.#failover(frame, begun) : [begun]).flatMap((outcome) => this.#run(external, frame, outcome));
	}
	/**
	* The same group without the failed deployment. If nothing has fallen back yet, the groups that it tries are forgotten
	* afterwards.
	*/
	#failover(frame, begun) {
		if (frame.depth >= this.#groups.maxFallbacks) return [begun];
		const tried = begun.tried | this.#bit(frame.name);
		const inner = {
			...frame,
			level: 0,
			excluded: frame.excluded + 1,
			tried,
			depth: frame.depth + 1
		};
		return this.visit(inner).map((outcome) => ({
			tried: frame.tried === null ? 0n : outcome.tried,
			depth: begun.depth,
			calls: begun.calls + outcome.calls,
			visits: [...begun.visits, ...outcome.visits]
		}));
	}
	#run(list, frame, begun) {
		if (frame.depth >= this.#groups.maxFallbacks) return [begun];
		const start = {
			...begun,
			tried: begun.tried | this.#bit(frame.name),
			depth: frame.depth
		};
		return list.reduce((outcomes, next) => merged$1(outcomes.flatMap((outcome) => this.#hop(next, frame.name, outcome))), [start]).map((outcome) => ({
			...outcome,
			depth: frame.depth
		}));
	}
	#step() {
		this.#budget.remaining -= 1;
		if (this.#budget.remaining < 0) throw new Overrun();
	}
	#hop({ name, level = 0 }, from, outcome) {
		this.#step();
		const bit = this.#bit(level > 0 ? `${name}\n${level}` : name);
		if (level === 0 && name === from || (outcome.tried & bit) !== 0n) return [outcome];
		const depth = outcome.depth + 1;
		return this.visit({
			name,
			level,
			excluded: 0,
			tried: outcome.tried | bit,
			depth
		}).map((inner) => ({
			tried: inner.tried,
			depth,
			calls: outcome.calls + inner.calls,
			visits: [...outcome.visits, ...inner.visits]
		}));
	}
	#bit(key) {
		const bit = this.#bits.get(key) ?? 1n << BigInt(this.#bits.size);
		this.#bits.set(key, bit);
		return bit;
	}
};
function higherThan(level, levels, name) {
	return Array.from({ length: Math.max(0, levels - level - 1) }, (_, index) => ({
		name,
		level: level + index + 1
	}));
}
/** Keeps the outcome with the most calls among those that leave the same groups to try. */
function merged$1(outcomes) {
	const best = /* @__PURE__ */ new Map();
	for (const outcome of outcomes) {
		const key = `${outcome.tried} ${outcome.depth}`;
		const known = best.get(key);
		if (known === void 0 || outcome.calls > known.calls) best.set(key, outcome);
	}
	return [...best.values()];
}
/** Every reachable name once per level, or twice if a failover forgets what it has tried. */
function boundOf(name, groups, endings) {
	const reached = reachedFrom(name, groups, endings);
	const visits = (group) => Math.max(groups.levels(group), groups.hasFailover ? groups.deployments(group) : 1, 1) * groups.calls(group);
	const once = reached.reduce((sum, group) => sum + visits(group), 0);
	return groups.hasFailover ? 2 * once : once;
}
/** Returns the name and everything that is tried after it, in order, if every group fails. */
function reachedFrom(name, groups, endings = every) {
	const reached = /* @__PURE__ */ new Set();
	const waiting = [name];
	while (waiting.length > 0) {
		const next = waiting.pop();
		if (next === void 0 || reached.has(next)) continue;
		reached.add(next);
		const after = endings.flatMap((ending) => groups.lists(next, ending).flat());
		for (const target of after.toReversed()) waiting.push(target);
	}
	return [...reached];
}
// src/configuration/litellm/groups.ts
function configured(config, budget) {
	const settings = settingsOf(config);
	const fallbacks = fallbacksOf$1(config);
	const { groups, warnings } = deploymentsOf(config);
	const patterns = patternsOf(groups);
	const resolved = memoized((name) => resolve(name, groups, patterns, settings));
	const retries = memoized((name) => groupRetries(name, resolved(name), settings));
	const silent = memoized((name) => silentCalls(name));
	const withoutFallbacks = (name) => resolved(name).length === 0 ? 0 : 1 + (retries(name).most ?? 0);
	const shape = {
		levels: (name) => Math.max(1, ordersOf(resolved(name)).length),
		deployments: (name) => resolved(name).length,
		lists: (name, ending) => listsOf(name, ending, groups, fallbacks),
		hasFailover: settings.hasFailover && settings.strategy === "simple-shuffle",
		maxFallbacks: settings.maxFallbacks ?? 1e400
	};
	/** A mirrored request has its own fallbacks and is not mirrored again (`_silent_experiment_acompletion`). */
	function silentCalls(name) {
		const models = new Set(resolved(name).flatMap((deployment) => deployment.silent ?? []));
		return Math.max(0, ...Array.from(models, (model) => worstWalk(model, {
			...shape,
			calls: withoutFallbacks
		}, budget).calls));
	}
	const calls = memoized((name) => withoutFallbacks(name) * (1 + silent(name)));
	return {
		...shape,
		calls,
		settings,
		fallbacks,
		groups,
		warnings,
		budget,
		resolved,
		retries
	};
}
/** Returns the order levels of a group, ascending. Deployments without an order are in none. */
function ordersOf(deployments) {
	return [...new Set(deployments.flatMap(({ order }) => order ?? []))].toSorted((one, other) => one - other);
}
/** Group names that are patterns, the longest first. */
function patternsOf(groups) {
	return [...groups.keys()].filter((name) => name.includes("*")).toSorted((one, other) => other.length - one.length).map((name) => ({
		name,
		begins: name.slice(0, name.indexOf("*")).toLowerCase()
	}));
}
function resolve(name, groups, patterns, { aliases }) {
	const own = groups.get(aliases.get(name) ?? name) ?? groups.get(name);
	if (own !== void 0) return own;
	const small = name.toLowerCase();
	const longest = patterns.find(({ begins, name: pattern }) => small.startsWith(begins) && matchesWildcard(name, pattern));
	return (longest === void 0 ? void 0 : groups.get(longest.name)) ?? [];
}
/** A pattern serves every matching name, so the list of any such name may apply. */
function listsOf(name, ending, groups, fallbacks) {
	const special = ending === "other" ? null : fallbacks[ending];
	if (special !== null) return [special.get(name) ?? []];
	const own = fallbacks.regular.get(name);
	if (!name.includes("*")) return [own ?? fallbacks.general];
	const others = [...fallbacks.regular].filter(([key]) => key !== "*" && !groups.has(key) && matchesWildcard(key, name));
	return [fallbacks.general, ...others.map(([, list]) => list)];
}
function memoized(find) {
	const found = /* @__PURE__ */ new Map();
	return (name) => {
		const known = found.get(name);
		if (known !== void 0) return known;
		const value = find(name);
		found.set(name, value);
		return value;
	};
}
// src/configuration/yaml.ts
/**
* Reads the non-empty documents of a YAML or JSON text. Throws Refused for a syntax error and above limits.configuration*,
* counting aliases expanded. `prefix` starts every path: `models.yaml: `.
*/
function documentsOf(text, locate, prefix = "") {
	const tokens = tokensOf(text, locate);
	const read = { values: 0 };
	return Array.from(new import_dist.Composer(plainYaml).compose(tokens, true, text.length), (document) => {
		const [error] = [...document.errors, ...document.warnings.filter(({ code }) => code !== "TAG_RESOLVE_FAILED")];
		if (error !== void 0) throw syntaxAt(locate(error.pos[0]));
		const reader = {
			locate,
			anchors: /* @__PURE__ */ new Map(),
			open: /* @__PURE__ */ new Set(),
			values: read.values
		};
		const value = valueOf(document.contents, {
			offset: 0,
			path: prefix
		}, reader);
		read.values = reader.values;
		return value;
	}).filter((value) => value.kind !== "scalar" || value.value !== null);
}
function valueOf(node, fallback, reader) {
	const offset = (0, import_dist.isNode)(node) ? node.range?.[0] ?? fallback.offset : fallback.offset;
	const place = {
		offset,
		path: fallback.path
	};
	reader.values += 1;
	if (reader.values > limits.configurationNodes) throw tooLarge(reader.locate(offset));
	if ((0, import_dist.isAlias)(node)) return aliased(node.source, place, reader);
	const anchor = (0, import_dist.isNode)(node) ? node.anchor : void 0;
	if (anchor === void 0) return plainValue(node, place, reader);
	reader.open.add(anchor);
	const value = plainValue(node, place, reader);
	reader.open.delete(anchor);
	reader.anchors.set(anchor, node);
	return value;
}
/** Read again at each alias, so that the path is that of the alias. */
function aliased(name, place, reader) {
	if (!reader.anchors.has(name) || reader.open.has(name)) throw new Refused(reader.locate(place.offset), "an alias without its anchor before it", "Write the value in full.");
	return {
		...plainValue(reader.anchors.get(name), place, reader),
		offset: place.offset
	};
}
function plainValue(node, { offset, path }, reader) {
	const placed = {
		offset,
		path,
		locate: reader.locate
	};
	if ((0, import_dist.isMap)(node)) return {
		kind: "map",
		...placed,
		entries: entriesIn(node.items, {
			offset,
			path
		}, reader)
	};
	if ((0, import_dist.isSeq)(node)) {
		const items = node.items.map((item, index) => valueOf(item, {
			offset,
			path: `${path}[${index}]`
		}, reader));
		return {
			kind: "list",
			...placed,
			items
		};
	}
	return {
		kind: "scalar",
		...placed,
		...scalarOf(node)
	};
}
function scalarOf(node) {
	if (!(0, import_dist.isScalar)(node)) return {
		value: null,
		text: "",
		isLiteral: false
	};
	const { value, source, type } = node;
	const isLiteral = type === "BLOCK_LITERAL";
	if (typeof value === "string") return {
		value,
		text: value,
		isLiteral
	};
	return {
		value: typeof value === "number" || typeof value === "boolean" ? value : null,
		text: source ?? "",
		isLiteral
	};
}
/** Merge keys of YAML 1.1, as supported by gateways in Python and Go. A map's own keys take precedence. */
function entriesIn(pairs, place, reader) {
	const own = /* @__PURE__ */ new Map();
	const merged = [];
	for (const { key, value } of pairs) {
		const offset = ((0, import_dist.isNode)(key) ? key.range?.[0] : void 0) ?? place.offset;
		if (!(0, import_dist.isScalar)(key) || typeof key.value !== "string") throw syntaxAt(reader.locate(offset));
		const path = /^$|: $/.test(place.path) ? `${place.path}${key.value}` : `${place.path}.${key.value}`;
		if (own.has(key.value)) throw new Refused(reader.locate(offset), "a duplicate key", "Remove one of the two.");
		if (key.value === "<<") merged.push(...mergedMaps(valueOf(value, {
			offset,
			path: place.path
		}, reader)));
		else own.set(key.value, valueOf(value, {
			offset,
			path
		}, reader));
	}
	return new Map([...merged.toReversed().flatMap((value) => [...mapEntries(value)]), ...own]);
}
function mergedMaps(value) {
	return value.kind === "list" ? value.items : [value];
}
function mapEntries(value) {
	return value.kind === "map" ? value.entries : /* @__PURE__ */ new Map();
}
// src/configuration/text.ts
/** Decodes UTF-8 bytes without a leading byte order mark. Throws Refused. */
function decoded(bytes) {
	if (bytes.length > limits.configurationBytes) throw new Refused([1, 1], `a file of ${bytes.length} bytes, more than ${limits.configurationBytes}`, "Pass the gateway's configuration.");
	const text = utf8Text(bytes)?.replaceAll("\r\n", "\n") ?? null;
	if (text === null) throw new Refused([1, 1], "bytes that are not UTF-8", "Save the file as UTF-8.");
	const locate = lineIndex(text);
	const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.exec(text);
	if (control === null) return {
		text,
		locate
	};
	throw new Refused(locate(control.index), "a control character", "Pass a text file.");
}
/** Reads the documents of YAML or JSON. Throws Refused, for a template if that breaks the syntax. */
function documentsIn({ text, locate }, prefix = "") {
	const isJson = /^\s*[{[]/.test(text) && parseJson(text) !== void 0;
	if (!isJson) refuseBeyondJson(text, locate);
	try {
		return documentsOf(text, locate, prefix);
	} catch (error) {
		if (/^\s*\[+[\w.-]+\]+\s*$/m.test(text) && /^\s*[\w.-]+\s*=/m.test(text)) throw tomlAt(text, locate);
		const template = isJson ? null : templateOffset(text);
		if (template !== null) throw templateAt(locate(template));
		throw error;
	}
}
function tomlAt(text, locate) {
	return new Refused(locate(/^\s*\[+[\w.-]+\]+\s*$/m.exec(text)?.index ?? 0), "TOML, which is not supported", "Convert it to YAML: Traefik reads both.");
}
/** JSON (RFC 8259) allows neither, and these gateways' parsers reject both. A YAML flow map has unquoted keys. */
function refuseBeyondJson(text, locate) {
	if (!/^\s*(?:[{[]\s*(?:["{[]|\/[/*])|\/[/*])/.test(text)) return;
	for (const { index, 0: found } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|(?<![:\w])\/\/|\/\*|,(?=\s*[\]}])/g)) {
		if (found.startsWith("\"")) continue;
		const what = found === "," ? "a comma before a closing bracket" : "a comment";
		throw new Refused(locate(index), `${what} in JSON, which is not allowed`, "Remove it: the gateway rejects it too.");
	}
}
// src/configuration/litellm/include.ts
/**
* Merges included files like `_process_includes` of 1.100.5: a list is appended to an existing one, anything else replaces
* the existing value. Included files cannot include others.
*/
function withIncluded(document, included) {
	const files = itemsOf(at(document, "include"));
	if (document.kind !== "map" || files.length === 0) return document;
	const [, tooMany] = [files[0], files[limits.configurationFiles]];
	if (tooMany !== void 0) throw new Refused(tooMany.locate(tooMany.offset), "more included files than the limit", "Pass one file with the whole configuration.");
	const entries = new Map([...document.entries].filter(([key]) => key !== "include"));
	for (const file of files) for (const [key, value] of entriesOf(contentOf(file, included))) entries.set(key, combined(entries.get(key), value));
	return {
		...document,
		entries
	};
}
function combined(before, value) {
	if (before?.kind !== "list" || value.kind !== "list") return value;
	return {
		...before,
		items: [...before.items, ...value.items]
	};
}
function contentOf(file, included) {
	const path = textOf(file);
	const bytes = path === null ? null : included(path);
	if (bytes === null) throw new Refused(file.locate(file.offset), "an included file that does not exist below this file's folder", "Put the included files next to this one, where LiteLLM expects them; it does not start without them.");
	try {
		return documentsIn(decoded(bytes), `${path}: `)[0];
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		throw new Refused(file.locate(file.offset), `an included file with ${error.reason} in line ${error.line}`, error.remedy);
	}
}
// src/configuration/litellm/why.ts
/** Endings that select another fallback list. */
const endings = {
	other: "",
	context: " and ends with an exceeded context window",
	content: " and ends with a content policy violation"
};
/** The number of visits that are listed. */
const listed$2 = 8;
/** Explains the worst case. */
function whyOf$3(name, worst, config) {
	if (!worst.isExact) return `At most ${worst.calls}: every reachable group once, each with its retries. There are too many combinations to try all of them.`;
	const same = worstWalk(name, config, config.budget, ["other"]);
	const isMixed = same.isExact && same.calls < worst.calls;
	return [
		pathText(worst.visits, config),
		...isMixed ? [`This needs mixed errors: without one that selects another list it is ${same.calls}.`] : [],
		...byClass(worst, config) ? ["The class of the first error decides the number of retries; the maximum is shown."] : [],
		...mirrored(worst, config) ? ["A mirrored request (silent_model) is one more call, with its own retries."] : [],
		...twice(worst.visits) ? ["A weighted failover forgets what it has tried, so the fallbacks are tried again."] : []
	].join(" ");
}
function pathText(visits, config) {
	const shown = visits.slice(0, listed$2).map(({ name, ending }) => `${triesText$1(name, config)} in ${name}${visitEnding(name, ending, config)}`);
	const rest = visits.slice(listed$2);
	const more = rest.length === 0 ? "" : `, then ${rest.reduce((sum, { calls }) => sum + calls, 0)} in ${rest.length} more`;
	return `${shown.join(", then ")}${more}.`;
}
function visitEnding(name, ending, config) {
	return JSON.stringify(config.lists(name, ending)) !== JSON.stringify(config.lists(name, "other")) ? endings[ending] : "";
}
function triesText$1(name, config) {
	if (config.resolved(name).length === 0) return "nothing";
	const tries = `(1 + ${config.retries(name).most ?? 0})`;
	const each = config.calls(name) / (1 + (config.retries(name).most ?? 0));
	return each > 1 ? `${tries} x ${each}` : tries;
}
function byClass({ visits }, config) {
	return visits.some(({ name }) => {
		const { general, own, most } = config.retries(name);
		return own === null && general.number !== null && most !== null && most > general.number;
	});
}
function mirrored({ visits }, config) {
	return visits.some(({ name }) => config.calls(name) > 1 + (config.retries(name).most ?? 0));
}
function twice(visits) {
	const [first, ...others] = visits.map(({ name }) => name);
	const again = others.filter((name) => name !== first);
	return new Set(again).size < again.length;
}
// src/configuration/litellm/routes.ts
const cannotKnow$3 = [
	"retries the caller asks for (body num_retries, header x-litellm-num-retries) or switches off (disable_fallbacks), and fallbacks in the request body",
	"retries of the client SDK in front (openai default 2: x3)",
	"settings held in the database or per key/team",
	"values behind os.environ/ references",
	"LiteLLM version: precedence and inner-client retries differ between releases"
];
/** Measured on 1.100.5 and 1.110.2. The file cannot set it. */
const embeddingRetries = "tries of embeddings: with deployments of the provider openai, LiteLLM's own client calls up to three times per try, unless DEFAULT_MAX_RETRIES=0 is in its environment";
/**
* Returns the routes: each group, each alias whose fallbacks differ from its group's, and each name in fallbacks that matches
* a pattern.
*/
function routesOf$1(config) {
	const { aliases } = config.settings;
	const groups = [...config.groups.keys()].filter((name) => !aliases.has(name));
	const separate = [...aliases.keys()].filter((alias) => config.resolved(alias).length > 0 && !isSame(alias, config));
	const named = [...config.fallbacks.regular.keys()].filter((name) => !name.includes("*") && !config.groups.has(name) && !aliases.has(name) && config.resolved(name).length > 0);
	return bounded([
		...groups,
		...separate,
		...named
	]).map((name) => routeOf$3(name, config));
}
/** Whether an alias has the same fallbacks as its group. */
function isSame(alias, config) {
	const group = config.settings.aliases.get(alias) ?? alias;
	const leadsTo = (name) => JSON.stringify([config.retries(name).most, ...[
		"other",
		"context",
		"content"
	].map((ending) => config.lists(name, ending))]);
	return leadsTo(alias) === leadsTo(group);
}
function routeOf$3(name, config) {
	const deployments = config.resolved(name);
	const reached = reachedFrom(name, config);
	const worst = worstWalk(name, config, config.budget);
	const unknown = reached.filter((group) => config.resolved(group).length > 0 && config.retries(group).most === null);
	const isKnown = unknown.length === 0 && config.settings.maxFallbacks !== null;
	const { own } = config.retries(name);
	const aliases = [...config.settings.aliases].filter(([alias, group]) => group === name && isSame(alias, config));
	return {
		name,
		line: deployments[0]?.line ?? 1,
		aliases: aliases.map(([alias]) => alias),
		...targetsOf$1(deployments, config),
		fallbacks_direct: config.lists(name, "other").flat().filter((target) => target !== name),
		fallbacks: reachedFrom(name, config, ["other"]).slice(1),
		...byErrors(name, config),
		retries: config.retries(name).general,
		...own !== null && { retries_per_target: own },
		worst_case_gateway: isKnown ? worst.calls : null,
		why: isKnown ? whyOf$3(name, worst, config) : `The file does not show the number of calls for ${unknown.join(", ") || "max_fallbacks"}.`,
		cannot_know: [
			...cannotKnow$3,
			...deployments.some(({ mode }) => mode === "embedding") ? [embeddingRetries] : [],
			...name.includes("*") ? ["which model names clients send"] : []
		]
	};
}
/** Separate fallback lists for specific errors, if there are any. */
function byErrors(name, config) {
	const context = config.fallbacks.context?.get(name);
	const content = config.fallbacks.content?.get(name);
	return {
		...context !== void 0 && { context_window_fallbacks: context },
		...content !== void 0 && { content_policy_fallbacks: content }
	};
}
function targetsOf$1(deployments, { settings }) {
	const orders = ordersOf(deployments);
	const leveled = orders.length > 1;
	const first = leveled ? deployments.filter(({ order }) => order === orders[0]) : deployments;
	const later = leveled ? orders.slice(1).flatMap((level) => deployments.filter(({ order }) => order === level)) : [];
	const targets = [...drawn(first, settings.strategy), ...later.map(({ name, line }) => ({
		name,
		weight: null,
		share: 0,
		line
	}))];
	return {
		order: leveled || deployments.length === 1 ? "ordered" : "weighted",
		targets
	};
}
function drawn(deployments, strategy) {
	const { weights, shares } = drawOf(deployments);
	const isDrawn = strategy === "simple-shuffle" && (deployments.length > 1 || weights[0] !== null);
	return deployments.map(({ name, line }, index) => ({
		name,
		weight: isDrawn ? weights[index] ?? null : null,
		share: isDrawn ? shares[index] ?? null : null,
		line
	}));
}
// src/configuration/litellm/index.ts
/** Top-level sections that only LiteLLM's files have. */
const sectionKeys = [
	"model_list",
	"litellm_settings",
	"router_settings"
];
function isLitellm(document) {
	return sectionsIn(document) !== null;
}
/** Returns the configuration: the document, or a chart value at `proxy_config` or `spec.values.proxy_config`. */
function sectionsIn(document, level = 0) {
	if (sectionKeys.some((section) => at(document, section) !== void 0)) return document;
	if (level === levels) return null;
	return entriesOf(document).reduce((found, [, inner]) => found ?? sectionsIn(inner, level + 1), null);
}
const levels = 4;
/** Reads LiteLLM's config.yaml as release 1.100.5 does. Measured unless noted otherwise. */
function readLitellm(document, included) {
	const config = withIncluded(sectionsIn(document) ?? document, included);
	if (itemsOf(at(config, "model_list")).length === 0) throw new Refused(document.locate(document.offset), "a LiteLLM configuration without a model_list: its models are in the database or in another file", "Pass the file with the model_list.");
	const read = configured(config, { remaining: limits.configurationSteps });
	return {
		gateway: "litellm",
		routes: routesOf$1(read),
		warnings: [...read.warnings, ...warningsOf(read)],
		refuse: null
	};
}
function warningsOf(read) {
	const { regular, context, content, general } = read.fallbacks;
	const lists = [
		regular,
		context,
		content
	].filter((list) => list !== null);
	const keys = new Set(lists.flatMap((list) => [...list.keys()]));
	const targets = /* @__PURE__ */ new Set([...general, ...lists.flatMap((list) => [...list.values()].flat())]);
	const unknown = [...keys, ...targets].filter((name) => name !== "*" && read.resolved(name).length === 0);
	const patterns = [...keys].filter((key) => key !== "*" && key.includes("*"));
	return [
		...read.settings.warnings,
		...[...read.groups.values()].flatMap(unreadRetries),
		...Array.from(new Set(unknown), (name) => `fallbacks name \`${name}\`, which matches no group`),
		...patterns.map((key) => `fallbacks of the pattern \`${key}\` are never used: LiteLLM looks up the requested name (measured)`)
	];
}
// src/configuration/nginx/upstreams.ts
/** Methods that use measurements, not only weights. */
const measuring = /* @__PURE__ */ new Set(["least_conn", "least_time"]);
/** Returns the servers of an `upstream` block; null if a program chooses. */
function upstreamOf(block) {
	if (block.some(({ name }) => /_by_lua|^js_|^zone_sync|^resolver$/.test(name))) return null;
	return upstreamFrom(block.filter(({ name }) => name === "server").map(serverOf), block.some(({ name }) => measuring.has(name)));
}
function hostAsUpstream(host, line) {
	return upstreamFrom([{
		host,
		line,
		weight: null,
		isBackup: false,
		isDown: false
	}], false);
}
function upstreamFrom(servers, measures) {
	const once = [...Map.groupBy(servers, roleOf).values()].flatMap(merged);
	const names = shortHosts(once.map(({ host }) => host));
	const named = once.map((server, index) => ({
		...server,
		name: names[index] ?? server.host
	}));
	const active = named.filter((server) => !isOut(server));
	const shares = measures || active.length < 2 ? [] : sharesBy(active.map(({ total }) => total));
	return {
		targets: named.map((server) => ({
			name: server.name,
			weight: isOut(server) ? null : server.weight,
			share: isOut(server) ? 0 : shares[active.indexOf(server)] ?? null,
			line: server.line,
			...server.isBackup && { backup: true },
			...server.isDown && { down: true }
		})),
		peers: servers.filter(({ isDown }) => !isDown).length,
		active: active.map(({ name }) => name),
		backups: named.filter(({ isBackup, isDown }) => isBackup && !isDown).map(({ name }) => name)
	};
}
/** Several lines with the same address are one target, which is tried once per line. */
function roleOf({ host, isBackup, isDown }) {
	return `${host} ${isBackup} ${isDown}`;
}
function merged(lines) {
	const [first] = lines;
	const total = lines.reduce((sum, { weight }) => sum + (weight ?? 1), 0);
	const isSet = lines.some(({ weight }) => weight !== null);
	return first === void 0 ? [] : [{
		...first,
		weight: isSet ? total : null,
		total
	}];
}
function isOut({ isBackup, isDown }) {
	return isBackup || isDown;
}
function serverOf({ args: [host = "", ...settings], line }) {
	const weight = /^weight=(\d{1,9})$/.exec(settings.find((word) => word.startsWith("weight=")) ?? "")?.[1];
	return {
		host,
		line,
		weight: weight === void 0 ? null : Number(weight),
		isBackup: settings.includes("backup"),
		isDown: settings.includes("down")
	};
}
// src/configuration/nginx/locations.ts
/** Returns every location of a configuration, including nested ones and those in a fragment without `http` or `server`. */
function locationsOf(top) {
	return below(top, [byName(top)], "");
}
function below(directives, blocks, server) {
	return directives.flatMap(({ name, args, block, line }) => {
		if (block === null) return [];
		const inner = [byName(block), ...blocks];
		if (name === "http") return below(block, inner, server);
		if (name === "server") return below(block, inner, argsOf("server_name", block)?.join(" ") ?? "");
		if (name !== "location") return [];
		return [{
			name: args.join(" "),
			prefix: args.at(-1) ?? "",
			line,
			blocks: inner,
			server
		}, ...below(block, inner, server)];
	});
}
function byName(block) {
	return Map.groupBy(block, ({ name }) => name);
}
/** Returns the arguments of a block's directive; undefined if it is missing. */
function argsOf(name, block) {
	return block.find((directive) => directive.name === name)?.args;
}
const none = [];
/** Returns the directives of this name that apply to a location: those of the nearest block that has any. */
function inherited({ blocks }, name) {
	return blocks.find((block) => block.has(name))?.get(name) ?? none;
}
/** Returns a location's `proxy_pass`, which is not inherited. */
function passOf({ blocks: [own] }) {
	return own?.get("proxy_pass")?.[0];
}
/** Whether a condition within a location may pass the request elsewhere. */
function passesByCondition({ blocks: [own] }) {
	return (own?.get("if") ?? []).some(({ block }) => block?.some((inner) => inner.name === "proxy_pass") === true);
}
/** Returns the location of an internal URI: the one with this name, else the longest prefix. */
function locationAt(uri, { server }, locations) {
	const own = locations.filter((location) => location.server === server && uri.startsWith(location.prefix));
	const exact = own.find(({ prefix }) => prefix === uri);
	const prefixes = own.filter(({ name }) => !name.startsWith("= "));
	return exact ?? prefixes.toSorted((one, other) => other.prefix.length - one.prefix.length)[0];
}
// src/configuration/nginx/calls.ts
function passedTo(location, groups) {
	const pass = passOf(location);
	if (pass === void 0 || passesByCondition(location)) return null;
	const target = hostOf(pass.args[0] ?? "");
	const variable = /^\$\{?(\w+)\}?$/.exec(target)?.[1];
	const values = (variable === void 0 ? [{
		value: target,
		percent: null
	}] : groups.variables.get(variable)) ?? [];
	const passed = values.flatMap(({ value, percent }) => {
		const upstream = named$1(hostOf(value), pass, groups);
		return upstream === null ? [] : [{
			name: hostOf(value),
			percent,
			upstream
		}];
	});
	return passed.length > 0 && passed.length === values.length ? passed : null;
}
/** Returns the host or group of a URL. The path may be a variable: `http://llm$request_uri`. */
function hostOf(url) {
	return (/^(?:https?:\/\/)?([^/]*)/.exec(url)?.[1] ?? "").replace(/(?<=.)\$(?:request_uri|uri|is_args|args)\b.*$/, "");
}
/** null if a program chooses, a variable is unresolved, or another file may define the group. */
function named$1(host, pass, { upstreams, includes }) {
	const known = upstreams.get(host);
	if (known !== void 0 || host === "" || host.includes("$")) return known ?? null;
	return /[.:]/.test(host) || host === "localhost" || !includes ? hostAsUpstream(host, pass.line) : null;
}
function nextOf(location) {
	const [set] = inherited(location, "proxy_next_upstream");
	const [tries] = inherited(location, "proxy_next_upstream_tries");
	const words = set?.args ?? ["error", "timeout"];
	const number = tries === void 0 ? 0 : /^\d{1,9}$/.test(tries.args[0] ?? "") ? Number(tries.args[0]) : null;
	return {
		words,
		isOff: words.includes("off"),
		tries: number,
		triesLine: tries?.line ?? null
	};
}
/** Returns the tries in one group. Each server is tried once; a POST that was sent is only retried with `non_idempotent`. */
function triesIn({ peers }, { words, isOff, tries }) {
	if (tries === null) return null;
	const tried = Math.max(1, isOff ? 1 : tries === 0 ? peers : Math.min(tries, peers));
	return {
		get: tried,
		post: words.includes("non_idempotent") ? tried : 1
	};
}
/** Returns all calls of a location: its tries, those of one error page, and mirrored requests. null if unknown. */
function callsOf(location, groups, allowed = {
	pages: true,
	mirrors: true
}) {
	if (passOf(location) === void 0 && !passesByCondition(location)) return {
		post: 0,
		get: 0
	};
	const passed = passedTo(location, groups);
	if (passed === null || inherited(location, "recursive_error_pages")[0]?.args[0] === "on") return null;
	const next = nextOf(location);
	const own = passed.map(({ upstream }) => triesIn(upstream, next));
	const pages = (allowed.pages ? errorPagesOf(location, groups) : []).map((page) => once(page, groups, {
		...allowed,
		pages: false
	}));
	const mirrors = (allowed.mirrors ? mirrorsOf(location, groups) : []).map((mirror) => once(mirror, groups, {
		pages: true,
		mirrors: false
	}));
	if ([
		...own,
		...pages,
		...mirrors
	].includes(null)) return null;
	const calls = (method) => most(own, method) + most(pages, method) + mirrors.reduce((sum, mirror) => sum + (mirror?.[method] ?? 0), 0);
	return {
		post: calls("post"),
		get: calls("get")
	};
}
function once(location, groups, allowed) {
	const key = `${location.line} ${location.name} ${allowed.pages} ${allowed.mirrors}`;
	const { calls } = groups.found;
	if (!calls.has(key)) calls.set(key, callsOf(location, groups, allowed));
	return calls.get(key) ?? null;
}
function leadsTo(uri, location, { locations, found }) {
	const key = `${location.server} ${uri}`;
	if (!found.locations.has(key)) found.locations.set(key, locationAt(uri, location, locations));
	return found.locations.get(key);
}
function most(calls, method) {
	return calls.reduce((highest, one) => Math.max(highest, one?.[method] ?? 0), 0);
}
/** Returns the locations that get a copy of the request. */
function mirrorsOf(location, groups) {
	return inherited(location, "mirror").flatMap(({ args: [uri = "off"] }) => {
		const target = uri === "off" ? void 0 : leadsTo(uri, location, groups);
		return target === void 0 ? [] : [target];
	});
}
/** Statuses that nginx sends itself if a server does not answer, regardless of `proxy_intercept_errors`. */
const ownStatuses = /* @__PURE__ */ new Set([
	"500",
	"502",
	"503",
	"504"
]);
/** Locations that handle errors, as a second chain. The status selects one of them. */
function errorPagesOf(location, groups) {
	const intercepts = inherited(location, "proxy_intercept_errors")[0]?.args[0] === "on";
	const directives = inherited(location, "error_page");
	const known = groups.found.pages.get(directives) ?? /* @__PURE__ */ new Map();
	groups.found.pages.set(directives, known);
	const key = `${location.server} ${intercepts}`;
	const pages = known.get(key) ?? pagesOf(directives, intercepts, location, groups);
	known.set(key, pages);
	return pages.filter((page) => page !== location);
}
/** Returns the distinct locations that proxy. */
function pagesOf(directives, intercepts, location, groups) {
	const targets = directives.filter(({ args }) => intercepts || args.some((code) => ownStatuses.has(code))).flatMap(({ args }) => leadsTo(args.at(-1) ?? "", location, groups) ?? []).filter((target) => passOf(target) !== void 0);
	return [...new Set(targets)];
}
// src/configuration/nginx/directives.ts
/** Words, quoted or not, comments and punctuation, as nginx's parser reads them. */
const lexeme = /\s+|#[^\n]*|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|[;{}]|(?:\$\{|\\[^]|[^\s;{}"'\\])(?:\$\{[^}\s]*\}|\\[^]|[^\s;{}\\])*/gy;
/** Returns where the comments of a text begin and end. */
function commentsOf(text) {
	return Array.from(text.matchAll(lexeme), ({ index, 0: word }) => ({
		word,
		start: index,
		end: index + word.length
	})).filter(({ word }) => word.startsWith("#")).map(({ start, end }) => ({
		start,
		end
	}));
}
/** Parses the directives of a text. Throws Refused if it is not nginx syntax. */
function directivesOf(text, locate) {
	const stack = [opened(1, 0)];
	let end = 0;
	for (const match of text.matchAll(lexeme)) {
		end = match.index + match[0].length;
		take(match[0], match.index, stack, locate);
		if (stack.length > limits.configurationDepth) throw tooLarge(locate(match.index));
	}
	const [top, ...open] = stack;
	if (end < text.length || open.length > 0 || top === void 0 || top.words.length > 0) throw broken(locate(Math.min(end, text.length)));
	return top.directives;
}
function take(word, offset, stack, locate) {
	const current = stack.at(-1);
	if (current === void 0) throw broken(locate(offset));
	if (/^[\s#]/.test(word)) return;
	if (word === ";" || word === "{") {
		const [name, ...args] = current.words;
		if (name === void 0) throw broken(locate(offset));
		const { line, start } = current;
		current.inner = offset + 1;
		if (word === "{") return void stack.push(opened(line, offset));
		current.directives.push({
			name,
			args,
			block: null,
			line,
			start,
			inner: offset,
			end: offset + 1
		});
		current.words = [];
	} else if (word === "}") close(stack, offset, locate(offset));
	else {
		if (current.words.length === 0) Object.assign(current, {
			line: locate(offset)[0],
			start: offset
		});
		current.words.push(/^["']/.test(word) ? word.slice(1, -1) : word);
	}
}
function opened(line, start) {
	return {
		words: [],
		line,
		start,
		inner: start,
		directives: []
	};
}
function close(stack, offset, at) {
	const closed = stack.pop();
	const parent = stack.at(-1);
	const [name, ...args] = parent?.words ?? [];
	if (closed === void 0 || parent === void 0 || name === void 0 || closed.words.length > 0) throw broken(at);
	const { line, start, inner } = parent;
	parent.directives.push({
		name,
		args,
		block: closed.directives,
		line,
		start,
		inner,
		end: offset + 1
	});
	parent.words = [];
}
function broken(at) {
	return new Refused(at, "a line that is not an nginx directive, or a brace that is not closed", "Check this line and the one above it, for example with `nginx -t`. Lua blocks are not supported.");
}
// src/configuration/nginx/index.ts
const cannotKnow$2 = [
	"the rest of nginx.conf and other includes",
	"max_fails/fail_timeout, which exclude failing servers from later requests (default 1 / 10 s)",
	"retries of the client in front",
	"names with several addresses, each of which is tried once"
];
/** Whether the first block of a text is one of nginx: no YAML has such a line before another one. */
function isNginx(text) {
	for (const line of text.split("\n")) if (!/^\s*(?:#|$)|^\s*[a-z_]+\s[^{};]*;\s*(?:#|$)/.test(line)) return /^\s*(?:(?:http|server|events|stream)\s*\{|(?:upstream|location|map|split_clients|geo)\s[^;{}]*\{)/.test(line);
	return false;
}
/** Reads the routes of an nginx configuration (measured on 1.22.1). Throws Refused. */
function readNginx({ text, locate }) {
	const template = templateOffset(text);
	if (template !== null) throw templateAt(locate(template));
	const groups = groupsOf(directivesOf(text, locate));
	const routes = routesOf(groups);
	if (routes.length === 0) throw new Refused([1, 1], "an nginx configuration without a location with proxy_pass", "Pass the file that has one.");
	const names = new Set(routes.map(({ server }) => server));
	return {
		gateway: "nginx",
		routes: routes.map((location) => routeOf$2(location, groups, names.size > 1 ? `${location.server} ` : "")),
		warnings: [],
		refuse: null
	};
}
/** Returns the locations that pass requests of clients on. */
function routesOf(groups) {
	const mirrored = new Set(groups.locations.flatMap((location) => mirrorsOf(location, groups)));
	return groups.locations.filter((location) => (passOf(location) !== void 0 || passesByCondition(location)) && !location.name.startsWith("@") && !mirrored.has(location));
}
/** Returns the groups and variables of a configuration. */
function groupsOf(top) {
	const all = [...top, ...top.flatMap(({ name, block }) => name === "http" ? block ?? [] : [])];
	const blocks = (name) => all.filter((directive) => directive.name === name && directive.block !== null);
	const variables = ["split_clients", "map"].flatMap((kind) => blocks(kind).map(({ args, block }) => [(args.at(-1) ?? "").replace("$", ""), kind === "map" ? (block ?? []).map(({ args: [value = ""] }) => ({
		value,
		percent: null
	})) : percentages(block ?? [])]));
	return {
		locations: bounded(locationsOf(top)),
		upstreams: new Map(blocks("upstream").map(({ args, block }) => [args[0] ?? "", upstreamOf(block ?? [])])),
		variables: new Map(variables),
		includes: hasInclude(top),
		found: {
			calls: /* @__PURE__ */ new Map(),
			locations: /* @__PURE__ */ new Map(),
			pages: /* @__PURE__ */ new Map()
		}
	};
}
function hasInclude(directives) {
	return directives.some(({ name, block }) => name === "include" || block !== null && hasInclude(block));
}
/** `*` gets the remaining percentage. */
function percentages(block) {
	const read = block.map(({ name, args: [value = ""] }) => ({
		value,
		percent: name === "*" ? null : Number(name.replace("%", ""))
	}));
	const rest = 100 - read.reduce((sum, { percent }) => sum + (percent ?? 0), 0);
	return read.map(({ value, percent }) => ({
		value,
		percent: percent ?? rest
	}));
}
function routeOf$2(location, groups, prefix) {
	const passed = passedTo(location, groups);
	const next = nextOf(location);
	const calls = callsOf(location, groups);
	const [only] = passed ?? [];
	const pages = errorPagesOf(location, groups);
	const fallbacks = [...passed === null ? [] : tried(passed, next), ...pages.map(({ name }) => name)];
	return {
		name: `${prefix}${location.name}`,
		line: location.line,
		aliases: [],
		...targetsOf(passed),
		fallbacks_direct: fallbacks,
		fallbacks,
		retries: retriesOf$1(next),
		worst_case_gateway: calls?.post ?? null,
		...calls !== null && calls.get !== calls.post && { worst_case_get: calls.get },
		why: calls === null || only === void 0 ? "A variable, a condition or another file decides where requests go." : whyOf$2(location, calls, groups),
		cannot_know: cannotKnow$2
	};
}
function targetsOf(passed) {
	const [only, ...others] = passed ?? [];
	if (passed === null || only === void 0) return {
		order: "ordered",
		targets: []
	};
	if (others.length === 0) return {
		order: only.upstream.active.length > 1 ? "weighted" : "ordered",
		targets: only.upstream.targets
	};
	return {
		order: "weighted",
		targets: passed.map(({ name, percent, upstream }) => ({
			name,
			weight: percent,
			share: percent === null ? null : percent / 100,
			line: upstream.targets[0]?.line ?? 1
		}))
	};
}
/** Servers that can be tried after the first, within the number of tries. */
function tried(passed, next) {
	return passed.flatMap(({ upstream }) => {
		const tries = triesIn(upstream, next)?.get ?? 1;
		if (tries < 2) return [];
		const { active, backups } = upstream;
		return [...active.length > 1 ? active : [], ...tries > active.length ? backups : []];
	});
}
function retriesOf$1({ tries, triesLine }) {
	if (triesLine === null || tries === 0) return null;
	return {
		number: tries === null ? null : tries - 1,
		set_at: `proxy_next_upstream_tries ${tries ?? "?"} (including the first try)`,
		line: triesLine
	};
}
function whyOf$2(location, calls, groups) {
	const next = nextOf(location);
	const pages = errorPagesOf(location, groups).length;
	const mirrors = mirrorsOf(location, groups).length;
	const again = next.words.filter((word) => word !== "non_idempotent").join(", ");
	return [
		next.isOff ? "One try: proxy_next_upstream is off." : triesText(next, calls, again),
		...pages > 0 ? ["An error_page passes the request to a second chain with its own tries."] : [],
		...mirrors > 0 ? [`${mirrors} mirrored: one more call each.`] : []
	].join(" ");
}
function triesText({ words, tries }, { get }, again) {
	if (!words.includes("non_idempotent") && get > 1) return "Without non_idempotent a POST is not retried once it was sent; only refused connections are.";
	return `${tries === 0 || tries === null ? "Each server once" : `${tries} tries in all`}, on ${cut(again.split(", "), 8).join(", ")}.`;
}
// src/configuration/portkey/conditions.ts
const operators = {
	$eq: "=",
	$ne: "!=",
	$gt: ">",
	$gte: ">=",
	$lt: "<",
	$lte: "<=",
	$in: "in",
	$nin: "not in",
	$regex: "matches"
};
/** Returns the targets that a condition or the default names, in the order of the conditions. */
function branchesOf(part) {
	const strategy = at(part.value, "strategy");
	const conditions = itemsOf(at(strategy, "conditions")).map((condition) => ({
		says: queryText(at(condition, "query")),
		leadsTo: textOf(at(condition, "then"))
	}));
	const otherwise = textOf(at(strategy, "default"));
	const all = [...conditions, ...otherwise === null ? [] : [{
		says: "everything else (default)",
		leadsTo: otherwise
	}]];
	const targets = part.parts.map((inner) => ({
		inner,
		key: textOf(at(inner.value, "name")) ?? ""
	}));
	const names = [...new Set(all.flatMap(({ leadsTo }) => leadsTo ?? []))];
	const branches = names.flatMap((name) => {
		const target = targets.find(({ key }) => key === name);
		const says = all.filter(({ leadsTo }) => leadsTo === name).map((condition) => condition.says);
		return target === void 0 ? [] : [{
			name: listed$1(says),
			part: target.inner,
			target: name
		}];
	});
	const keys = new Set(targets.map(({ key }) => key));
	return {
		branches,
		warnings: [
			...names.filter((name) => !keys.has(name)).map((name) => `a condition names the target "${name}", which does not exist`),
			...targets.filter(({ key }) => !names.includes(key)).map(({ key, inner }) => `target "${key || inner.name}" cannot be reached`),
			...otherwise === null ? ["no default: a request that matches no condition is rejected"] : []
		]
	};
}
function listed$1(says) {
	const [last] = says.slice(-1);
	return says.length < 2 ? last ?? "" : `${says.slice(0, -1).join("; ")}; and ${last}`;
}
function queryText(query) {
	return entriesOf(query).map(([field, value]) => {
		if (field === "$and" || field === "$or") return itemsOf(value).map(queryText).join(field === "$and" ? " and " : " or ");
		const [[operator, operand] = ["$eq", value]] = value.kind === "map" ? entriesOf(value) : [["$eq", value]];
		const values = operand.kind === "list" ? operand.items.map(textOf) : [textOf(operand)];
		return `${field} ${operators[operator] ?? operator} ${values.join(", ")}`;
	}).join(" and ");
}
// src/configuration/portkey/tree.ts
/** The statuses that Portkey retries by default. */
const defaultCodes = [
	429,
	500,
	502,
	503,
	504
];
const noRetry = {
	attempts: 0,
	codes: [],
	from: null
};
const modes = [
	"fallback",
	"loadbalance",
	"single",
	"conditional"
];
/** Reads the parts of a config. A `retry` replaces an inherited one completely (measured on 1.15.2). */
function partOf(value, inherited = noRetry) {
	const own = at(value, "retry");
	const retry = isSet(own) ? retryOf$1(own) : inherited;
	const mode = modeOf(value);
	return {
		name: nameOf(value, mode),
		value,
		host: hostOf$1(textOf(at(value, "custom_host"))),
		mode,
		parts: mode === null ? [] : withUniqueNames(itemsOf(at(value, "targets")).map((target) => partOf(target, retry))),
		retry,
		codes: codesOf(at(value, "strategy", "on_status_codes")),
		weight: numberOf(at(value, "weight"))
	};
}
/** Also null for a strategy that Portkey does not know, which the reader refuses. */
function modeOf(value) {
	const word = textOf(at(value, "strategy", "mode"));
	return modes.find((mode) => mode === word) ?? null;
}
function retryOf$1(value) {
	return {
		attempts: isSet(at(value, "attempts")) ? countOf(at(value, "attempts")) : 0,
		codes: codesOf(at(value, "on_status_codes")) ?? defaultCodes,
		from: at(value, "attempts") ?? value
	};
}
function codesOf(value) {
	return isSet(value) ? itemsOf(value).flatMap((code) => numberOf(code) ?? []) : null;
}
function nameOf(value, mode) {
	if (mode !== null) return textOf(at(value, "name")) ?? value.path;
	const words = [textOf(at(value, "provider")) ?? textOf(at(value, "name")) ?? (isSet(at(value, "virtual_key")) ? value.path : null), textOf(at(value, "override_params", "model"))].filter((word) => word !== null && word !== "");
	return words.length > 0 ? words.join(" ") : value.path || "the provider of the request";
}
/** Returns the targets below a part, in the order of the file. */
function targetsIn(part) {
	return part.mode === null ? [part] : part.parts.flatMap(targetsIn);
}
/** Returns the reachable parts: a draw skips parts with the weight 0, `single` uses the first. */
function reachable({ mode, parts }) {
	if (mode === "single") return parts.slice(0, 1);
	return mode === "loadbalance" ? parts.filter(({ weight }) => weight !== 0) : parts;
}
function partLine({ value }) {
	return lineOf(value);
}
// src/configuration/portkey/shares.ts
/** Returns the targets of a config with the share of requests that each gets first. */
function sharesOf(part) {
	const isDrawn = draws(part);
	return first(part, 1, null).map((shared) => isDrawn ? shared : {
		...shared,
		share: null
	});
}
function draws(part) {
	return part.mode === "loadbalance" || part.parts.some(draws);
}
/** `share` is the share that reaches this part, null if unknown; `weight` is its weight in the draw. */
function first(part, share, weight) {
	if (part.mode === null) return [{
		leaf: part,
		weight,
		share
	}];
	if (part.mode === "loadbalance") {
		const total = part.parts.reduce((sum, inner) => sum + (inner.weight ?? 1), 0);
		return part.parts.flatMap((inner) => {
			return first(inner, share === null || total <= 0 ? null : share * (inner.weight ?? 1) / total, inner.weight);
		});
	}
	const [begins, ...others] = part.parts;
	const isOpen = part.mode === "conditional";
	return [...begins === void 0 ? [] : first(begins, isOpen ? null : share, weight), ...others.flatMap(targetsIn).map((leaf) => ({
		leaf,
		weight: null,
		share: isOpen || share === null ? null : 0
	}))];
}
// src/configuration/portkey/worst.ts
/**
* Returns the maximum number of provider calls of one request. Each target makes all its tries and ends with a status that
* the strategy falls back on, so errors may be mixed. null if a number is unknown.
*/
function mostCalls(part) {
	if (part.mode === null) return part.retry.attempts === null ? null : 1 + part.retry.attempts;
	const calls = reachable(part).map(mostCalls);
	if (calls.includes(null)) return null;
	const known = calls.map((number) => number ?? 0);
	if (part.mode !== "fallback") return Math.max(0, ...known);
	return sum(part.codes?.length === 0 ? known.slice(0, 1) : known);
}
/** Returns the provider calls if every call gets the same status. */
function callsAt(status, part) {
	if (part.mode === null) return 1 + (part.retry.codes.includes(status) ? part.retry.attempts ?? 0 : 0);
	const calls = reachable(part).map((inner) => callsAt(status, inner));
	if (part.mode !== "fallback") return Math.max(0, ...calls);
	return sum(part.codes === null || part.codes.includes(status) ? calls : calls.slice(0, 1));
}
/** The number of summands that are listed. */
const summands = 8;
/** Returns the sum as text: `(1 + 4) + (1 + 2)`. */
function sumText(part) {
	if (part.mode === null) return `(1 + ${part.retry.attempts ?? "?"})`;
	const inner = reachable(part).map(sumText);
	const first = inner[0] ?? "0";
	if (part.mode === "fallback") return part.codes?.length === 0 ? first : cut(inner, summands).join(" + ");
	return new Set(inner).size <= 1 ? first : `the most of ${cut([...new Set(inner)], summands).join(" or ")}`;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
// src/configuration/portkey/index.ts
const cannotKnow$1 = [
	"the config of a request, which can be replaced (x-portkey-config)",
	"whether the hosted product caps attempts at 5 as documented",
	"retries of the client SDK in front"
];
/** Keys of Portkey's config schema; a config with none of these three and one beside them is another tool's file. */
const own = [
	"strategy",
	"targets",
	"provider",
	"virtual_key",
	"retry"
];
const others = /^(?:api_key|cache|request_timeout|override_params|weight|name|custom_host|forward_headers|on_status_codes|metadata|prompt_id|(?:input|output)_(?:guardrails|mutators)|(?:before|after)_request_hooks|(?:aws|azure|vertex|openai|strict)_\w+)$/;
function isPortkey(document) {
	const keys = entriesOf(document).map(([key]) => key);
	if (isSet(at(document, "strategy", "mode")) && at(document, "targets")?.kind === "list") return true;
	return keys.every((key) => own.some((known) => known === key) || others.test(key)) && (isSet(at(document, "retry", "attempts")) || keys.includes("virtual_key") || keys.includes("provider") && keys.includes("api_key"));
}
/** Reads a Portkey config as the open-source gateway 1.15.2 does (measured). */
function readPortkey(document) {
	refuseUnknownModes(document);
	const whole = partOf(document);
	const { branches, warnings } = whole.mode === "conditional" ? branchesOf(whole) : aloneOf(whole);
	return {
		gateway: "portkey",
		routes: branches.map(routeOf$1),
		warnings,
		refuse: null
	};
}
function aloneOf(part) {
	return {
		branches: [{
			name: "(this config)",
			part
		}],
		warnings: []
	};
}
function refuseUnknownModes(value) {
	const mode = at(value, "strategy", "mode");
	if (isSet(at(value, "strategy")) && modeOf(value) === null) throw new Refused(value.locate((mode ?? value).offset), `a strategy that Portkey does not know`, "Its modes are single, loadbalance, fallback and conditional.");
	const targets = at(value, "targets");
	if (targets?.kind !== "list") return;
	if (targets.items.length === 0) throw new Refused(targets.locate(targets.offset), "a strategy without targets", "Write its targets.");
	if (modeOf(value) === null) throw new Refused(targets.locate(targets.offset), "targets without a strategy, which Portkey ignores", "Write `strategy: { mode: … }`.");
	for (const target of targets.items) refuseUnknownModes(target);
}
function routeOf$1({ name, part, target }) {
	const leaves = targetsIn(part);
	const attempts = leaves.map(({ retry }) => retry.attempts ?? 0);
	const worst = mostCalls(part);
	return {
		name,
		line: partLine(part),
		...target !== void 0 && { target },
		aliases: [],
		order: isDrawn(part) ? "weighted" : "ordered",
		targets: sharesOf(part).map(({ leaf, weight, share }) => ({
			name: leaf.name,
			weight,
			share,
			line: partLine(leaf)
		})),
		fallbacks_direct: fallbacksOf(part, (inner) => targetsIn(inner).slice(0, 1)),
		fallbacks: fallbacksOf(part, targetsIn),
		retries: retriesOf(part, leaves),
		...new Set(attempts).size > 1 && { retries_per_target: attempts },
		worst_case_gateway: worst,
		why: worst === null ? "A `retry.attempts` is not a plain number." : whyOf$1(part, worst),
		cannot_know: [...cannotKnow$1, ...guardrails(leaves, part)]
	};
}
function isDrawn(part) {
	return part.mode === "loadbalance" || part.mode === "single" && part.parts[0] !== void 0 && isDrawn(part.parts[0]);
}
/**
* Returns what is tried after the first target: in a fallback all parts but the first, in a draw the fallbacks of each part.
*/
function fallbacksOf(part, named) {
	const found = part.mode === "fallback" ? [...part.parts.slice(0, 1).flatMap((first) => fallbacksOf(first, named)), ...part.parts.slice(1).flatMap(named).map(({ name }) => name)] : reachable(part).flatMap((inner) => fallbacksOf(inner, named));
	return [...new Set(found)];
}
/** Returns the part's retries, else its targets' common retries, else their maximum. */
function retriesOf(part, leaves) {
	const set = leaves.filter(({ retry }) => retry.from !== null);
	if (set.length === 0 && part.retry.from === null) return null;
	const most = set.toSorted((one, other) => (other.retry.attempts ?? 0) - (one.retry.attempts ?? 0))[0]?.retry;
	const general = part.retry.from === null ? most : part.retry;
	const replaced = leaves.filter(({ retry }) => retry.from !== general?.from && retry.from !== null);
	const words = replaced.map(({ value, retry }) => `${value.path || "config"}.retry ${retry.attempts ?? "?"}`);
	const inherited = replaced.length > 0 && part.retry.from !== null ? " (inherited)" : "";
	const alsoText = words.length === 0 ? "" : `; ${cut(words, 8).join(" and ")} replace it as a whole`;
	return {
		number: general?.attempts ?? null,
		set_at: `${general?.from?.path ?? "retry"}${inherited}${alsoText}`,
		line: general?.from === null || general === void 0 ? null : lineOf(general.from)
	};
}
function whyOf$1(part, worst) {
	const fewer = [
		429,
		500,
		401
	].map((status) => ({
		status,
		calls: callsAt(status, part)
	})).filter(({ calls }) => calls < worst).map(({ status, calls }) => `${status} throughout: ${calls}.`);
	return [
		`${capital(sumText(part))} = ${worst}.`,
		...conditionText(part),
		...fewer
	].join(" ");
}
function conditionText({ mode, codes }) {
	if (mode !== "fallback") return [];
	if (codes === null) return ["It falls back on any non-2xx answer, including 401."];
	return [codes.length === 0 ? "on_status_codes is empty: it never falls back." : `It falls back on ${codes.join(", ")} only.`];
}
function guardrails(leaves, part) {
	const keys = [
		"input_guardrails",
		"output_guardrails",
		"before_request_hooks",
		"after_request_hooks"
	];
	return [part, ...leaves].some(({ value }) => keys.some((key) => isSet(at(value, key)))) ? ["calls of guardrails and hooks, and answers that they turn into 246 or 446"] : [];
}
// src/configuration/traefik/retries.ts
/** The maximum number of middlewares per router or service, including nested chains. */
const mostMiddlewares = 1e3;
/** Returns the middlewares by name, with chains expanded; null if one is missing or a chain contains itself. */
function middlewaresOf(names, middlewares) {
	const found = [];
	const waiting = names.toReversed();
	for (let taken = 0; waiting.length > 0; taken++) {
		const name = (textOf(waiting.pop()) ?? "").replace(/@file$/, "");
		const middleware = middlewares.get(name);
		if (middleware === void 0 || taken > mostMiddlewares) return null;
		const chain = itemsOf(at(middleware, "chain", "middlewares"));
		if (chain.length === 0) found.push(middleware);
		else for (const inner of chain.slice(0, mostMiddlewares).toReversed()) waiting.push(inner);
	}
	return found;
}
/** `attempts` counts tries, including the first. Without `status` only failed connections are retried. */
function retryOf(used) {
	const all = used.map((middleware) => at(middleware, "retry")).filter(isSet);
	const numbers = all.map((retry) => countOf(at(retry, "attempts")));
	const most = numbers.includes(null) ? null : numbers.reduce((product, number) => product * Math.max(1, number ?? 1), 1);
	const [first] = all;
	const statuses = all.flatMap((retry) => itemsOf(at(retry, "status")).flatMap((status) => textOf(status) ?? []));
	const repeats = statuses.length > 0;
	const posts = repeats && all.some((retry) => isTrue(at(retry, "retryNonIdempotentMethod")));
	return {
		retries: first === void 0 ? null : {
			number: most === null ? null : most - 1,
			set_at: `${at(first, "attempts")?.path ?? first.path} ${textOf(at(first, "attempts")) ?? "?"} (including the first try)`,
			line: lineOf(at(first, "attempts") ?? first)
		},
		tries: most === null ? null : posts ? most : 1,
		get: repeats ? most ?? 1 : 1,
		connections: most ?? 1,
		statuses
	};
}
// src/configuration/traefik/services.ts
/** null if a service is not in this file or contains itself. */
function partsOf(reference, services) {
	const name = reference.replace(/@file$/, "");
	const known = services.read.get(name);
	if (known !== void 0) return known;
	services.read.set(name, null);
	const service = services.named.get(name);
	const parts = retried(service, readParts(service, (value) => partsOf(textOf(value) ?? "", services)), services.middlewares);
	services.read.set(name, parts);
	return parts;
}
/** A service with its own middlewares: a retry among them repeats all that one try of the service makes. */
function retried(service, parts, middlewares) {
	const used = middlewaresOf(itemsOf(at(service, "middlewares")), middlewares);
	const retry = used === null ? null : retryOf(used);
	if (parts === null || retry === null || retry.tries === null) return null;
	const { tries, get, retries } = retry;
	return {
		...parts,
		calls: parts.calls * tries,
		gets: parts.gets * get,
		retries: retries ?? parts.retries
	};
}
function readParts(service, inner) {
	if (service === void 0) return null;
	if (isSet(at(service, "weighted"))) return weightedParts(itemsOf(at(service, "weighted", "services")), inner);
	if (isSet(at(service, "mirroring"))) return mirroredParts(at(service, "mirroring"), inner);
	if (isSet(at(service, "failover"))) return failoverParts(at(service, "failover"), inner);
	return serverParts(itemsOf(at(service, "loadBalancer", "servers")));
}
function serverParts(servers) {
	const names = shortHosts(servers.map((server) => /^(?:\w+:\/\/)?([^/]*)/.exec(textOf(at(server, "url")) ?? "")?.[1] ?? "?"));
	const weights = servers.map((server) => numberOf(at(server, "weight")));
	const shares = servers.length > 1 ? sharesBy(weights.map((weight) => weight ?? 1)) : [];
	const targets = servers.map((server, index) => ({
		name: names[index] ?? "?",
		weight: weights[index] ?? null,
		share: shares[index] ?? null,
		line: lineOf(server)
	}));
	return {
		order: targets.length > 1 ? "weighted" : "ordered",
		targets,
		fallbacks: [],
		calls: 1,
		gets: 1,
		retries: null
	};
}
/** A drawn service makes its own calls, of which the maximum counts. The default weight is 1. */
function weightedParts(entries, inner) {
	const parts = entries.map((entry) => inner(at(entry, "name")));
	if (parts.includes(null)) return null;
	const weights = entries.map((entry) => numberOf(at(entry, "weight")));
	const shares = sharesBy(weights.map((weight) => weight ?? 1));
	const targets = entries.map((entry, index) => ({
		name: textOf(at(entry, "name")) ?? "?",
		weight: weights[index] ?? null,
		share: shares[index] ?? null,
		line: lineOf(entry)
	}));
	const drawn = parts.flatMap((part, index) => part === null || weights[index] === 0 ? [] : [part]);
	return {
		order: "weighted",
		targets,
		fallbacks: [...new Set(parts.flatMap((part) => part?.fallbacks ?? []))],
		calls: Math.max(0, ...drawn.map(({ calls }) => calls)),
		gets: Math.max(0, ...drawn.map(({ gets }) => gets)),
		retries: drawn.find(({ retries }) => retries !== null)?.retries ?? null
	};
}
function mirroredParts(mirroring, inner) {
	const main = inner(at(mirroring, "service"));
	const mirrors = itemsOf(at(mirroring, "mirrors")).filter((mirror) => (numberOf(at(mirror, "percent")) ?? 0) > 0).map((mirror) => inner(at(mirror, "name")));
	if (main === null || mirrors.includes(null)) return null;
	return {
		...main,
		calls: main.calls + mirrors.reduce((sum, mirror) => sum + (mirror?.calls ?? 0), 0),
		gets: main.gets + mirrors.reduce((sum, mirror) => sum + (mirror?.gets ?? 0), 0)
	};
}
/** With health checks the other service gets later requests; with `errors.status` it gets the same request. */
function failoverParts(failover, inner) {
	const main = inner(at(failover, "service"));
	const other = inner(at(failover, "fallback"));
	if (main === null || other === null) return null;
	const within = itemsOf(at(failover, "errors", "status")).length > 0;
	const later = other.targets.map((target) => ({
		...target,
		weight: null,
		share: 0
	}));
	return {
		order: main.order,
		targets: [...main.targets, ...later],
		fallbacks: [...main.fallbacks, ...within ? [textOf(at(failover, "fallback")) ?? "?", ...other.fallbacks] : []],
		calls: within ? main.calls + other.calls : Math.max(main.calls, other.calls),
		gets: within ? main.gets + other.gets : Math.max(main.gets, other.gets),
		retries: main.retries ?? other.retries
	};
}
// src/configuration/traefik/index.ts
const cannotKnow = [
	"middlewares of entry points and other providers (labels, Kubernetes)",
	"health checks, which disable servers",
	"version: only newer releases have retry statuses and retryNonIdempotentMethod",
	"retries of the client in front"
];
function isTraefik(document) {
	return isSet(at(document, "http", "routers")) || isSet(at(document, "http", "services"));
}
/** Reads the routes of Traefik's dynamic configuration, according to its documentation and source. Throws Refused. */
function readTraefik(document) {
	const routers = entriesOf(at(document, "http", "routers"));
	if (routers.length === 0) throw new Refused(document.locate(document.offset), "a Traefik configuration without routers", "Pass the file with http.routers.");
	const middlewares = new Map(entriesOf(at(document, "http", "middlewares")));
	const services = {
		named: new Map(entriesOf(at(document, "http", "services"))),
		middlewares,
		read: /* @__PURE__ */ new Map()
	};
	return {
		gateway: "traefik",
		routes: routers.map(([name, router]) => routeOf(name, router, services, middlewares)),
		warnings: [],
		refuse: null
	};
}
function routeOf(name, router, services, middlewares) {
	const rule = textOf(at(router, "rule"));
	const used = middlewaresOf(itemsOf(at(router, "middlewares")), middlewares);
	const parts = partsOf(textOf(at(router, "service")) ?? "", services);
	const retry = used === null ? null : retryOf(used);
	const pages = used === null ? 0 : used.filter((middleware) => isSet(at(middleware, "errors"))).length;
	const isKnown = parts !== null && retry !== null && retry.tries !== null;
	const posts = isKnown ? (retry.tries ?? 1) * parts.calls + pages : null;
	const gets = isKnown ? retry.get * parts.gets + pages : 0;
	return {
		name: rule === null ? name : `${name} (${rule})`,
		line: lineOf(router),
		aliases: [],
		order: parts?.order ?? "ordered",
		targets: parts?.targets ?? [],
		fallbacks_direct: parts?.fallbacks ?? [],
		fallbacks: parts?.fallbacks ?? [],
		retries: retry?.retries ?? parts?.retries ?? null,
		worst_case_gateway: posts,
		...isKnown && gets !== posts && { worst_case_get: gets },
		why: isKnown ? whyOf(retry, parts.calls, pages) : "A middleware or service is not in this file, or its number is not a plain number.",
		cannot_know: cannotKnow
	};
}
function whyOf({ tries, get, connections, statuses }, calls, pages) {
	const each = calls > 1 ? ` Each try makes ${calls} calls: a retry of a service is one more, so is a mirror, and a failover by status is another chain.` : "";
	const page = pages > 0 ? " A service for error pages is one more call." : "";
	if (statuses.length === 0 && connections > 1) return `Without status only failed connections are retried (${connections} at most), and these reach no provider.${each}${page}`;
	if (tries === 1 && get > 1) return `Without retryNonIdempotentMethod a POST is not retried.${each}${page}`;
	return `${tries} ${tries === 1 ? "try" : `tries, including the first, on ${statuses.slice(0, 8).join(", ")}`}.${each}${page}`;
}
// src/configuration/read.ts
const kinds = [
	{
		recognises: isLitellm,
		read: eachAlone(readLitellm)
	},
	{
		recognises: isPortkey,
		read: eachAlone(readPortkey)
	},
	{
		recognises: isEnvoy,
		read: eachAlone(readEnvoy)
	},
	{
		recognises: isIstio,
		read: eachAlone(readIstio)
	},
	{
		recognises: isHttpRoute,
		read: (routes, _included, documents) => readHttpRoutes(routes, documents)
	},
	{
		recognises: isAiGatewayRoute,
		read: (routes, _included, documents) => readAiGatewayRoutes(routes, documents)
	},
	{
		recognises: isTraefik,
		read: eachAlone(readTraefik)
	},
	{
		recognises: isKong,
		read: eachAlone(readKong)
	}
];
/** Files in their own syntax. */
const languages = [{
	recognises: isNginx,
	read: readNginx
}, {
	recognises: isHaproxy,
	read: readHaproxy
}];
const supported = "LiteLLM, Portkey, Envoy, Istio (VirtualService), Gateway API (HTTPRoute), Envoy AI Gateway, Traefik (YAML), Kong, nginx or HAProxy";
/**
* Reads the routes of a gateway's configuration, which is recognised by its content. Never throws: an unreadable file is
* refused with its place, the reason and the fix. A configuration in a ConfigMap's `data` is read in place.
*/
function readConfiguration(bytes, included = () => null) {
	try {
		return withheld(readText(decoded(bytes), included));
	} catch (error) {
		return {
			gateway: null,
			routes: [],
			warnings: [],
			refuse: refusalOf(error)
		};
	}
}
/** Returns the paths of included files, relative to the configuration's folder. Never throws. */
function includedPaths(bytes) {
	try {
		return documentsIn(decoded(bytes)).map((document) => at(document, "include")).flatMap((list) => itemsOf(list).flatMap((path) => textOf(path) ?? []));
	} catch {
		return [];
	}
}
/** `isInner`: the text is in a ConfigMap, so it cannot contain another one. */
function readText(text, included, isInner = false) {
	const language = languages.find(({ recognises }) => recognises(text.text));
	if (language !== void 0) return language.read(text);
	const documents = documentsIn(text).flatMap(listed);
	const inner = (isInner ? [] : documents).flatMap((document) => readConfigMap(document, (file) => readText(file, included, true)) ?? []);
	const found = kinds.flatMap(({ recognises, read }) => {
		const known = documents.filter(recognises);
		return known.length === 0 ? [] : [read(known, included, documents)];
	});
	return together([...inner, ...found], documents);
}
function together(readings, documents) {
	const [first] = readings;
	if (first === void 0) throw unknown(documents[0]);
	const routes = readings.flatMap((reading) => reading.routes);
	if (routes.length === 0) throw withoutRoutes(first.gateway, documents[0]);
	return {
		gateway: [...new Set(readings.map(({ gateway }) => gateway))].join(" + "),
		routes,
		warnings: readings.flatMap(({ warnings }) => warnings),
		refuse: null
	};
}
/** Returns the resources of a kubectl list. */
function listed(document) {
	return textOf(at(document, "kind")) === "List" ? itemsOf(at(document, "items")) : [document];
}
function withoutRoutes(gateway, document) {
	return new Refused(document === void 0 ? [1, 1] : document.locate(document.offset), `a configuration of ${gateway} without an HTTP route`, "Pass the file with its routes.");
}
function eachAlone(read) {
	return (documents, included) => together(documents.map((document) => read(document, included)), documents);
}
function unknown(document) {
	return new Refused(document === void 0 ? [1, 1] : document.locate(document.offset), unknownText(document), `Pass a configuration of ${supported}; it is recognised by its content.`);
}
function unknownText(document) {
	const kind = textOf(at(document, "kind"));
	if (kind !== null) return `a resource of kind ${kind}, which is not supported`;
	return [
		"version",
		"contracts",
		"routes"
	].every((key) => at(document, key) !== void 0) ? "the gate's own manifest, which `fallback-gate lint` reads" : "a file that is not a configuration of a supported gateway";
}
/** A reader's defect is also a refusal, because a wrong number is worse than none. */
function refusalOf(error) {
	if (error instanceof Refused) {
		const { line, column, reason, remedy } = error;
		return {
			line,
			column,
			reason,
			remedy
		};
	}
	return {
		line: 1,
		column: 1,
		reason: "a configuration that the reader failed on",
		remedy: "Report this as a bug in Fallback Gate."
	};
}
// src/configuration/print.ts
/** Tries of a usual client per request: the `openai` package makes two retries by default. */
const sdkTries = 3;
const headings = [
	"route",
	"order",
	"targets (share)",
	"retries",
	"worst case",
	`with an SDK (x3)`
];
/** The number of targets that the table lists. */
const named = 4;
/** Prints the amplification map as a table, with explanations, likely mistakes, and what the file cannot show. */
function mapLines({ gateway, routes, warnings }) {
	const rows = routes.map(rowOf);
	const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map((row) => (row[column] ?? "").length)));
	const line = (cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd();
	return [
		`${gateway}: the maximum number of provider calls for one user request`,
		"",
		line(headings),
		...rows.map(line),
		"",
		...routes.flatMap(whyLines),
		...section("Likely mistakes", warnings),
		...section("What this file cannot show", [...new Set(routes.flatMap(({ cannot_know }) => cannot_know))])
	];
}
function rowOf({ name, order, targets, retries, worst_case_gateway: worst }) {
	const shown = targets.slice(0, named).map(targetText);
	const more = targets.length > named ? [`${targets.length - named} more`] : [];
	return [
		name,
		order,
		[...shown, ...more].join(", "),
		retriesText(retries),
		worst === null ? "unknown" : String(worst),
		worst === null ? "unknown" : String(worst * 3)
	];
}
function targetText({ name, share, backup, down }) {
	const mark = down ? " (down)" : backup ? " (backup)" : "";
	return share === null || mark !== "" ? `${name}${mark}` : `${name} ${percent(share)}`;
}
function percent(share) {
	return `${Number((share * 100).toFixed(2))} %`;
}
function retriesText(retries) {
	if (retries === null) return "none";
	const number = retries.number ?? "unknown";
	return retries.line === null ? `${number} (default)` : `${number} (line ${retries.line})`;
}
function whyLines({ name, aliases, retries, why, worst_case_get: get }) {
	return [
		`${name}: ${why}${get === void 0 ? "" : ` A GET: ${get}.`}`,
		...aliases.length > 0 ? [`  also requested as ${aliases.join(", ")}`] : [],
		...retries === null ? [] : [`  retries: ${retries.set_at}`]
	];
}
function section(title, lines) {
	return lines.length === 0 ? [] : [
		"",
		`${title}:`,
		...lines.map((text) => `  - ${text}`)
	];
}
// src/configuration/read-files.ts
/** Reads a gateway's configuration and what it includes. Missing included files are skipped. Throws as `read` does. */
async function readFiles(file, read) {
	const bytes = await read(file, limits.configurationBytes);
	const included = /* @__PURE__ */ new Map();
	for (const path of includedPaths(bytes).slice(0, limits.configurationFiles)) {
		const found = await read(normalize(join(".", path)), limits.configurationBytes).catch(nullIfMissing);
		if (found !== null) included.set(path, found);
	}
	return {
		bytes,
		included,
		reading: readConfiguration(bytes, (path) => included.get(path) ?? null)
	};
}
function nullIfMissing(error) {
	if (["FILE_MISSING", "PATH_REFUSED"].includes(errorCode(error))) return null;
	throw error;
}
export { clustersIn as A, deploymentsOf as C, sectionsOf as D, commentIn as E, textOf as F, Refused as I, shortHosts as L, isEnvoy as M, at as N, filesIn as O, itemsOf as P, settingsOf as S, routesFrom as T, sectionsIn as _, isPortkey as a, documentsIn as b, isNginx as c, directivesOf as d, errorPagesOf as f, sectionKeys as g, passOf as h, readConfiguration as i, endpointsOf as j, shownText as k, routesOf as l, passedTo as m, mapLines as n, partOf as o, hostOf as p, sdkTries as r, groupsOf as s, readFiles as t, commentsOf as u, withIncluded as v, isHaproxy as w, fallbacksOf$1 as x, decoded as y };
