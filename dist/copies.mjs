import { $n as parseJson, An as variablesOf, B as readManifest, Fn as mayBeShown, Gn as isLoopback, In as credentialRule, Ln as isRepositoryPath, Tn as matchesPath, Un as sha256, Z as plainYaml, ar as GateError, ir as limits, nr as utf8Text, or as errorCode, q as readTrafficFile, rr as safeLine, tr as textsIn } from "./start.mjs";
import { $ as unless, D as targetsOf$1, E as repositoryFile, O as identifiers, Q as createFiles, T as refusal, v as foundFile, w as readConfigurationFile, x as packageFolder } from "./shared.mjs";
import { t as require_dist } from "./yaml.mjs";
import { A as clustersIn, C as deploymentsOf, D as sectionsOf, E as commentIn, F as textOf, I as Refused, L as shortHosts, M as isEnvoy, N as at, O as filesIn, P as itemsOf, S as settingsOf, T as routesFrom, _ as sectionsIn, a as isPortkey, b as documentsIn, c as isNginx, d as directivesOf, f as errorPagesOf, g as sectionKeys, h as passOf, i as readConfiguration, j as endpointsOf, k as shownText, l as routesOf, m as passedTo, o as partOf, p as hostOf, s as groupsOf, u as commentsOf$1, v as withIncluded, w as isHaproxy, x as fallbacksOf, y as decoded } from "./configuration.mjs";
const { access, copyFile, mkdir, mkdtemp, realpath, rm, stat, symlink, writeFile } = process.getBuiltinModule("node:fs/promises");
const { createServer } = process.getBuiltinModule("node:net");
const { randomInt } = process.getBuiltinModule("node:crypto");
const { basename, delimiter, dirname, join, resolve } = process.getBuiltinModule("node:path");
const { constants, createWriteStream, openSync, rmSync } = process.getBuiltinModule("node:fs");
const { setTimeout: setTimeout$1 } = process.getBuiltinModule("node:timers/promises");
const { spawn } = process.getBuiltinModule("node:child_process");
const { tmpdir } = process.getBuiltinModule("node:os");
// src/replica/choose.ts
/** The gateway that a configuration belongs to; without one, the gateway whose `config` names one. Throws INPUT_INVALID if several may be meant. */
function chosenGateway({ gateways }, file) {
	const all = Object.entries(gateways).map(([gateway, { config }]) => ({
		gateway,
		config
	}));
	const meant = all.filter(({ config }) => file === null ? firstConfiguration(config) !== null : config.some((pattern) => matchesPath(file, pattern)));
	const [only, ...more] = all.length === 1 || meant.length === 0 ? all : meant;
	if (only !== void 0 && more.length === 0) return {
		gateway: only.gateway,
		file: file ?? firstConfiguration(only.config)
	};
	const message = `expected the configuration of one gateway, got several gateways that it may belong to: ${[only, ...more].map((each) => each?.gateway).join(", ")}`;
	throw new GateError("INPUT_INVALID", message, { problems: [{
		at: null,
		message,
		remedy: "Name the file under `gateways.NAME.config` of its gateway alone, and write `fallback-gate replica FILE`."
	}] });
}
/** The first entry that names a file and not a pattern or a script. */
function firstConfiguration(config) {
	return config.find((path) => !path.includes("*") && /\.(?:ya?ml|json|conf|cfg)$/.test(path)) ?? null;
}
// src/replica/copying.ts
var import_dist = require_dist();
/** Returns a copier that refuses what the reader refuses, and what the given one throws as Refused. */
function copying(make) {
	return (original, stage) => {
		const { refuse } = readConfiguration(original.bytes, original.included);
		if (refuse !== null) return { refuse };
		try {
			return make(original, stage);
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
			const { line, column, reason, remedy } = error;
			return { refuse: {
				line,
				column,
				reason,
				remedy
			} };
		}
	};
}
// src/replica/leftovers.ts
/** Encodings within encodings are decoded this often. */
const layers = 3;
/** Every repetition before a fixed part is bounded: a text can be a megabyte of one character. */
const url = /[a-z][a-z0-9+.-]{0,30}:\/\/([^\s/\\"'`?#,;|)\]}]*\]?[^\s/\\"'`?#,;|)\]}]*)/gi;
/** `//host/`, `host.example:443`, an IPv4 address, an IPv6 address in brackets, `localhost:6379`. */
const hosts = [
	/(?<![:\w/])\/\/((?:[\w-]+\.)+[a-z]{2,})(?![\w-])/gi,
	/(?<![\w.@-])((?:[a-z0-9_-]+\.)+[a-z]{2,}):\d{2,5}(?![\w.-])/gi,
	/(?<![\w.-])((?:\d{1,3}\.){3}\d{1,3})(?![\w-]|\.\d)/g,
	/(\[[0-9a-f]{0,4}:[0-9a-f:.]{0,40}\])/gi,
	/(?<![\w.-])(localhost):\d{1,5}(?!\d)/gi
];
const base64 = /[A-Za-z0-9+/_-]{10,}={0,2}/g;
const addressKey = /(?:^|[_.-])(?:api[_-]?base|base[_-]?urls?|urls?|uri|host(?:name)?s?|endpoints?|webhooks?|domain|proxy|servers?|address(?:es)?|authority)$/i;
const secretKey = /(?:^|[_.-])(?:(?:api|access|secret|private|account|license|signing|master)[_-]?keys?|key|tokens?|secrets?|password|passwd|pwd|credentials?|authorization|auth|cookie|connection[_-]?string)$/i;
const plain$1 = /^(?:|null|~|true|false|yes|no|on|off|-?[\d_]*\.?\d+(?:e[+-]?\d+)?)$/i;
/**
* Returns what a text contains beside loopback addresses and the known texts: an address or something in a credential's format,
* also within JSON, base64 or percent encoding; null for nothing.
*/
function leftoverIn(text, known) {
	if (known.has(text)) return null;
	const found = leftoverWithin(text, layers);
	if (found === null || known.size === 0) return found;
	return leftoverWithin(Array.from(known).reduce((rest, word) => rest.replaceAll(word, " "), text), layers);
}
function leftoverWithin(text, depth) {
	if (credentialRule(text) !== null) return "credential";
	if (holdsAddress(text)) return "address";
	if (depth === 0) return null;
	for (const inner of decodings(text)) {
		const found = leftoverWithin(inner, depth - 1);
		if (found !== null) return found;
	}
	return null;
}
/** The same for the value of a key whose name says that it holds an address or a credential. */
function leftoverAt(key, text, known) {
	if (known.has(text) || plain$1.test(text)) return null;
	if (secretKey.test(key)) return "credential";
	const found = leftoverIn(text, known);
	if (found !== null || !addressKey.test(key)) return found;
	return isLoopback(hostIn(text.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/\/.*/s, ""))) ? null : "address";
}
/** Returns the offset and kind of the first leftover of a text file; null for none. Lines that are comments are passed over. */
function leftoverInFile(text, known) {
	let offset = 0;
	for (const line of text.split("\n")) {
		const found = /^\s*#/.test(line) ? null : leftoverIn(line, known);
		if (found !== null) return {
			offset,
			found
		};
		offset += line.length + 1;
	}
	return null;
}
/** 0.0.0.0 is where a gateway listens, but calls with it reach this machine. */
function holdsAddress(text) {
	const called = Array.from(text.matchAll(url), ([, authority = ""]) => hostIn(authority));
	const named = hosts.flatMap((pattern) => Array.from(text.matchAll(pattern), ([, host = ""]) => host));
	return called.some((host) => host !== "" && !isLoopback(host)) || named.some((host) => host !== "0.0.0.0" && !isLoopback(host) && !called.includes(host));
}
function hostIn(authority) {
	return authority.replace(/^.*@/s, "").replace(/:\d*$/, "");
}
/** `openai/` before base64 is base64 too, so each part of a run is decoded as well. */
function decodings(text) {
	const json = /^\s*["[{]/.test(text) ? [...textsIn(parseJson(text))] : [];
	const runs = Array.from(text.matchAll(base64), ([run]) => [run, ...run.split(/[/_-]/)].map(printable));
	return [
		...json,
		...runs.flat().filter((run) => run !== null),
		...percentDecoded(text)
	];
}
/** Returns the text that a run of base64 characters stands for; null if that is not text. */
function printable(run) {
	const text = Buffer.from(run, "base64").toString("utf8");
	return /^[\t\n\r -~]{7,}$/.test(text) ? text : null;
}
function percentDecoded(text) {
	if (!/%[0-9a-f]{2}/i.test(text)) return [];
	return [text.replace(/%([0-7][0-9a-f])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))];
}
// src/replica/editable.ts
/** Every scalar is a text as written, so that a copy does not turn `010` or `yes` into something else. */
const asWritten = {
	...plainYaml,
	schema: "failsafe",
	customTags: ["null"]
};
/** Parses a text that the reader has accepted. Aliases and merge keys are written out, so that each place can be changed alone. */
function editable(file, { text, locate }) {
	return {
		file,
		locate,
		documents: Array.from((0, import_dist.parseAllDocuments)(text, asWritten), (document) => {
			cleanComment(document);
			return {
				document,
				root: expanded(document.contents, /* @__PURE__ */ new Map(), locate)
			};
		}).flatMap(({ document, root }) => (0, import_dist.isMap)(root) ? [{
			document,
			root
		}] : []),
		changes: []
	};
}
/** Removes comments of one node with an address or a credential. Others stay. */
function cleanComment(node) {
	if (leftoverIn(node.comment ?? "", /* @__PURE__ */ new Set()) !== null) delete node.comment;
	if (leftoverIn(node.commentBefore ?? "", /* @__PURE__ */ new Set()) !== null) delete node.commentBefore;
}
/** Returns the text of a document, or of a part of it as a document. */
function printed({ documents }, map) {
	const document = documents.find(({ root }) => root === map)?.document ?? new import_dist.Document(null, asWritten);
	document.contents = map;
	return document.toString({ lineWidth: 0 });
}
function expanded(node, anchors, locate) {
	if ((0, import_dist.isAlias)(node)) {
		const found = anchors.get(node.source);
		if (found !== void 0) return found.clone();
		throw new Refused(locate(node.range?.[0] ?? 0), "an alias without its anchor before it", "Write the value in full.");
	}
	if ((0, import_dist.isMap)(node)) node.items = expandedPairs(node.items, anchors, locate);
	if ((0, import_dist.isSeq)(node)) node.items = node.items.map((item) => expanded(item, anchors, locate));
	if (((0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node) || (0, import_dist.isScalar)(node)) && node.anchor !== void 0) {
		anchors.set(node.anchor, node);
		delete node.anchor;
	}
	return node;
}
/** A map's own keys win over merged ones, and an earlier merged map over a later one. */
function expandedPairs(pairs, anchors, locate) {
	const all = pairs.map(({ key, value }) => new import_dist.Pair(key, expanded(value, anchors, locate)));
	const own = all.filter((pair) => keyOf(pair) !== "<<");
	const merged = all.filter((pair) => keyOf(pair) === "<<").flatMap(({ value }) => (0, import_dist.isSeq)(value) ? value.items : [value]);
	const taken = new Set(own.map(keyOf));
	const added = merged.flatMap((map) => (0, import_dist.isMap)(map) ? map.items : []).filter((pair) => !taken.has(keyOf(pair)) && taken.add(keyOf(pair)));
	return [...own, ...added.map(({ key, value }) => new import_dist.Pair(key, (0, import_dist.isNode)(value) ? value.clone() : value))];
}
function keyOf({ key }) {
	return (0, import_dist.isScalar)(key) ? String(key.value) : "";
}
function pairOf(map, key) {
	return map.items.find((pair) => keyOf(pair) === key);
}
/** Returns the text of a scalar; null for anything else. */
function scalarText(node) {
	return (0, import_dist.isScalar)(node) && typeof node.value === "string" ? node.value : null;
}
/** Returns the place of a key in readable form. A key can be anything, also an address or a credential. */
function below(path, key) {
	if (typeof key === "number") return `${path}[${key}]`;
	const shown = leftoverIn(key, /* @__PURE__ */ new Set()) === null ? safeLine(key) : "(withheld)";
	return path === "" ? shown : `${path}.${shown}`;
}
/** Returns the map whose place reads like this; null if there is none. */
function placeAt(place, wanted) {
	if (place.path === wanted) return place;
	for (const pair of place.map.items) {
		const path = below(place.path, keyOf(pair));
		const isOnTheWay = path === wanted || wanted.startsWith(`${path}.`);
		const found = (0, import_dist.isMap)(pair.value) && isOnTheWay ? placeAt({
			map: pair.value,
			path
		}, wanted) : null;
		if (found !== null) return found;
	}
	return null;
}
/** Removes a key, if it is there. */
function remove(sheet, { map, path }, key, reason) {
	const pair = pairOf(map, key);
	if (pair === void 0) return;
	map.items = map.items.filter((other) => other !== pair);
	noteRemoved(sheet, pair.key, below(path, key), reason);
}
/** Notes that a key, or an item of a list, is not in the copy. */
function noteRemoved(sheet, node, key, reason) {
	sheet.changes.push({
		file: sheet.file,
		line: lineOf(sheet, node),
		key,
		reason,
		now: null
	});
}
/** Sets a key to a text, which is noted unless it had the same one. */
function set(sheet, { map, path }, key, now, reason) {
	const pair = pairOf(map, key);
	if (scalarText(pair?.value) === now) return;
	const value = new import_dist.Scalar(now);
	value.type = import_dist.Scalar.QUOTE_DOUBLE;
	if (pair === void 0) map.items.push(new import_dist.Pair(new import_dist.Scalar(key), value));
	else pair.value = value;
	sheet.changes.push({
		file: sheet.file,
		line: lineOf(sheet, pair?.key ?? map),
		key: below(path, key),
		reason,
		now
	});
}
/** Returns the map at a key; one that is missing or empty is added. */
function mapAt({ map, path }, key) {
	const pair = pairOf(map, key);
	const place = below(path, key);
	if ((0, import_dist.isMap)(pair?.value)) return {
		map: pair.value,
		path: place
	};
	if (pair !== void 0 && !((0, import_dist.isScalar)(pair.value) && pair.value.value === null)) return null;
	const added = new import_dist.YAMLMap();
	added.range = (0, import_dist.isNode)(pair?.key ?? map) ? rangeOf(pair?.key ?? map) : null;
	if (pair === void 0) map.items.push(new import_dist.Pair(new import_dist.Scalar(key), added));
	else pair.value = added;
	return {
		map: added,
		path: place
	};
}
/** Returns the leaves of a value, and the keys of its maps. */
function* leavesOf(node, path, key) {
	if ((0, import_dist.isScalar)(node)) yield {
		node,
		path,
		key
	};
	if ((0, import_dist.isSeq)(node)) for (const [index, item] of node.items.entries()) yield* leavesOf(item, below(path, index), key);
	if ((0, import_dist.isMap)(node)) for (const pair of node.items) {
		const name = keyOf(pair);
		if ((0, import_dist.isScalar)(pair.key)) yield {
			node: pair.key,
			path: below(path, name),
			key: ""
		};
		yield* leavesOf(pair.value, below(path, name), name);
	}
}
/** Returns the line of a node in the original, from 1. */
function lineOf({ locate }, node) {
	return locate(rangeOf(node)?.[0] ?? 0)[0];
}
function rangeOf(node) {
	return (0, import_dist.isNode)(node) ? node.range ?? null : null;
}
// src/replica/leaves.ts
const texts = {
	address: {
		what: "an address that the copy would still hold",
		remedy: "Remove it, or move it to a key that the copy replaces, such as `api_base`."
	},
	credential: {
		what: "a text in a credential's place or format that the copy would still hold",
		remedy: "Keep credentials in the environment, and name them under `api_key`, which the copy replaces."
	}
};
/** What the reading adds to equal names. */
const addition = /(?: \([^()]*\))?(?: #\d+)?$/;
/** Returns the scripted provider's address for a target. Throws Refused for a name that holds an address or a credential. */
function baseOf(sheet, { map, path }, name, stage) {
	const found = leftoverIn(name.replace(addition, ""), /* @__PURE__ */ new Set());
	if (found === null) return stage.base(name);
	const [line, column] = sheet.locate(map.range?.[0] ?? 0);
	throw new Refused([line, column], `${texts[found].what}, in the name of ${path}`, texts[found].remedy);
}
/** Throws Refused for an address, a credential or a reference to the environment in a part of a finished copy. */
function refuseLeftovers$2(sheet, map, path, known) {
	for (const leaf of leavesOf(map, path, "")) {
		const text = scalarText(leaf.node) ?? "";
		if (text.includes("os.environ/")) throw unresolved(sheet, leaf);
		const found = leftoverAt(leaf.key, text, known);
		if (found !== null) throw refusedAt$3(sheet, leaf, texts[found].what, texts[found].remedy);
	}
}
/** Removes comments with an address or a credential. Others stay. */
function cleanComments$1(node) {
	cleanComment(node);
	(0, import_dist.visit)(node, { Node: (_, inner) => cleanComment(inner) });
}
/** Numbers, flags, durations and short words. */
const number = /^(?:|~|-?[\d_]*\.?\d+(?:e[+-]?\d+)?[smhdw]?)$/i;
const word = /^[a-z][\w-]*$/i;
/** Throws Refused if a value holds anything but plain leaves. */
function refuseUnlessPlain(sheet, value, path, key) {
	for (const leaf of leavesOf(value, path, key)) {
		const text = scalarText(leaf.node) ?? "";
		if (text.includes("os.environ/")) throw unresolved(sheet, leaf);
		if (!(leaf.key === "" && ((0, import_dist.isMap)(value) || (0, import_dist.isSeq)(value))) && !number.test(text) && !(word.test(text) && mayBeShown(text))) throw refusedAt$3(sheet, leaf, "a value that is no number, flag or word", "Write the value that the gateway takes here.");
	}
}
function unresolved(sheet, leaf) {
	return refusedAt$3(sheet, leaf, "a value from the environment that is neither an address nor a key", "Write the value: the replica does not have the gateway's environment.");
}
/** Returns the refusal of a leaf. Its place is shown by its keys, never its value. */
function refusedAt$3(sheet, { node, path }, what, remedy) {
	const [line, column] = sheet.locate(node.range?.[0] ?? 0);
	return new Refused([line, column], `${what}, at ${path}`, remedy);
}
// src/replica/replica.ts
/** The key that a copy sends to the scripted provider. It has no real key's format. */
const replicaKey = "fallback-gate-replica";
// src/replica/source.ts
/** Returns the one configuration of an original. Throws Refused for several. */
function sourceOf({ file: path, bytes }, find) {
	const file = path.replace(/^.*[/\\]/s, "");
	const text = decoded(bytes);
	const [first, second] = documentsIn(text).flatMap((document) => {
		const inner = filesIn(document).flatMap((data) => sourcesInData(data, find));
		return inner.length > 0 ? inner : sourcesIn({
			file,
			text
		}, [document], find);
	});
	if (first !== void 0 && second === void 0) return first;
	throw new Refused(second === void 0 ? [1, 1] : second.section.locate(second.section.offset), "several configurations in one file", "Pass the file that the gateway is started with.");
}
/** A ConfigMap can also have files in other languages. */
function sourcesInData({ file, text }, find) {
	try {
		const read = text();
		return sourcesIn({
			file,
			text: read
		}, documentsIn(read), find);
	} catch (error) {
		if (error instanceof Refused) return [];
		throw error;
	}
}
function sourcesIn(source, documents, find) {
	return documents.flatMap((document) => {
		const section = find(document);
		return section === null ? [] : [{
			...source,
			section
		}];
	});
}
// src/replica/text-edits.ts
/** Names of headers and variables in which a proxy keeps a credential. */
const credentialName = /authorization|(?:api|access|subscription|secret|private|auth|license)[-_]?key|token|secret|cookie|password|credential|(?:^|[-_])(?:auth|pwd|passwd|passphrase|signature)$/i;
function textSheet(file, text) {
	return {
		...text,
		file,
		edits: [],
		changes: [],
		replaced: /* @__PURE__ */ new Set()
	};
}
/** Returns the configuration in a file: the file itself, or the one in a ConfigMap. Throws Refused. */
function recognised({ file, bytes }, recognises) {
	const text = decoded(bytes);
	if (recognises(text.text)) return textSheet(file, text);
	const [found] = documentsIn(text).flatMap(filesIn).map((data) => ({
		file: data.file,
		text: data.text()
	})).filter((data) => recognises(data.text.text));
	if (found === void 0) throw cannotCopy([1, 1], "no configuration of this gateway", "Pass the file that the gateway is started with.");
	return textSheet(found.file, found.text);
}
/** Replaces a part of the text, and notes it at its line. */
function put(sheet, span, text, key, reason) {
	const [line] = sheet.locate(span.start);
	sheet.edits.push({
		start: span.start,
		end: span.end,
		text
	});
	sheet.changes.push({
		file: sheet.file,
		line,
		key,
		reason,
		now: text === "" ? null : text
	});
}
/** Returns the edited text. A removed line break stays. */
function edited$1({ text, edits }) {
	let end = 0;
	return edits.toSorted((one, other) => one.start - other.start).map((edit) => {
		const before = text.slice(end, edit.start);
		const breaks = text.slice(edit.start, edit.end).replace(/[^\n]/g, "");
		end = edit.end;
		return before + edit.text + breaks;
	}).join("") + text.slice(end);
}
/** Empties the comments with an address or a credential. */
function cleanComments(sheet, comments, known) {
	const isInside = ({ start }) => sheet.edits.some((edit) => edit.start <= start && start < edit.end);
	for (const comment of comments) {
		const text = sheet.text.slice(comment.start, comment.end);
		if ((leftoverIn(text, known) !== null || [...sheet.replaced].some((address) => text.includes(address))) && !isInside(comment)) sheet.edits.push({
			...comment,
			text: "#"
		});
	}
}
const kinds$1 = {
	address: "an address that the copy would still hold",
	credential: "a text in a credential's format that the copy would still hold"
};
/** Throws Refused for the first line of the edited text that has an address or a credential. */
function refuseLeftovers$1(sheet, text, known) {
	const lines = text.split("\n");
	const originals = sheet.text.split("\n");
	const index = lines.findIndex((line) => leftoverIn(line, known) !== null);
	const found = leftoverIn(lines[index] ?? "", known);
	if (found === null) return;
	const offset = originals.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
	throw new Refused(sheet.locate(offset), kinds$1[found], remedyOfLeftover);
}
const remedyOfLeftover = "Remove it in a copy of this file, if requests are routed alike without it, and pass that copy.";
/** Returns the refusal of something that may call out or decide where requests go. */
function cannotCopy(at, what, remedy = remedyOfLeftover) {
	return new Refused(at, shownText(what), remedy);
}
// src/replica/envoy/places.ts
/** Returns the map at keys; null if one of them is missing or no map. */
function inside(place, ...keys) {
	return keys.reduce((found, key) => {
		const value = found === null ? void 0 : pairOf(found.map, key)?.value;
		return found !== null && (0, import_dist.isMap)(value) ? {
			map: value,
			path: below(found.path, key)
		} : null;
	}, place);
}
/** Returns the items of a list at a key. */
function itemsAt(place, key) {
	const list = place === null ? void 0 : pairOf(place.map, key)?.value;
	return (0, import_dist.isSeq)(list) ? list.items : [];
}
/** Returns the maps in a list at a key. */
function mapsAt(place, key) {
	return itemsAt(place, key).flatMap((item, index) => place !== null && (0, import_dist.isMap)(item) ? [{
		map: item,
		path: below(below(place.path, key), index)
	}] : []);
}
/** Returns the text of a scalar at a key; null for anything else. */
function textAt(place, key) {
	return place === null ? null : scalarText(pairOf(place.map, key)?.value);
}
/** Whether a key has a value. */
function has(place, key) {
	const value = place === null ? void 0 : pairOf(place.map, key)?.value;
	return (0, import_dist.isMap)(value) || (0, import_dist.isSeq)(value) || scalarText(value) !== null;
}
/** Returns a place and all maps below it. */
function* mapsBelow(place) {
	yield place;
	for (const pair of place.map.items) {
		const inner = inside(place, keyOf(pair));
		if (inner !== null) yield* mapsBelow(inner);
		for (const item of mapsAt(place, keyOf(pair))) yield* mapsBelow(item);
	}
}
/** Takes the place of a removed item until `swept`, so that the others keep their index. */
const gone = Symbol("gone");
/** Removes the maps of a list for which a reason is given. */
function removeItems(sheet, place, key, reasonOf) {
	const list = pairOf(place.map, key)?.value;
	if (!(0, import_dist.isSeq)(list)) return;
	for (const item of mapsAt(place, key)) {
		const reason = reasonOf(item);
		if (reason === null) continue;
		list.items = list.items.map((other) => other === item.map ? new import_dist.Scalar(gone) : other);
		sheet.changes.push({
			file: sheet.file,
			line: lineOf(sheet, item.map),
			key: item.path,
			reason,
			now: null
		});
	}
}
/** Removes what `removeItems` left, with lists that are empty then. */
function sweep({ map }) {
	map.items = map.items.filter(({ value }) => !(0, import_dist.isSeq)(value) || !isEmptied(value.items));
	for (const { value } of map.items) {
		if ((0, import_dist.isMap)(value)) sweep({ map: value });
		if (!(0, import_dist.isSeq)(value)) continue;
		value.items = value.items.filter((item) => !isGone(item));
		for (const item of value.items) if ((0, import_dist.isMap)(item)) sweep({ map: item });
	}
}
function isEmptied(items) {
	return items.length > 0 && items.every(isGone);
}
function isGone(item) {
	return (0, import_dist.isScalar)(item) && item.value === gone;
}
/** Removes every key that is not in the set. */
function keepKeys(sheet, place, kept, reason) {
	const others = place.map.items.map(keyOf).filter((key) => !kept.has(key));
	for (const key of others) remove(sheet, place, key, reason);
}
/** Sets a key to a value that is written as one line of YAML. */
function write(sheet, { map, path }, key, now, reason) {
	const pair = pairOf(map, key);
	const document = (0, import_dist.parseDocument)(`${key}: ${now}`, { schema: "failsafe" });
	const [added] = (0, import_dist.isMap)(document.contents) ? document.contents.items : [];
	if (added === void 0 || !(0, import_dist.isNode)(added.value)) return;
	const line = lineOf(sheet, pair?.key ?? map);
	if (pair === void 0) map.items.push(added);
	else pair.value = added.value;
	sheet.changes.push({
		file: sheet.file,
		line,
		key: below(path, key),
		reason,
		now
	});
}
/** Returns the refusal of a place, or of one of its keys. A value is never shown. */
function refusedAt$2(sheet, place, key, what, remedy) {
	const node = (key === null ? void 0 : pairOf(place.map, key))?.key ?? place.map;
	const offset = (0, import_dist.isNode)(node) ? node.range?.[0] ?? 0 : 0;
	const path = key === null ? place.path : below(place.path, key);
	return new Refused(sheet.locate(offset), `${what}, at ${shownText(path)}`, remedy);
}
// src/replica/envoy/filters.ts
/** Filters that act within Envoy alone stay; those that call a service, or want a client's credential, do not. */
const fates = /* @__PURE__ */ new Map([
	["router.v3.Router", "keep"],
	["upstream_codec.v3.UpstreamCodec", "keep"],
	["buffer.v3.Buffer", "keep"],
	["file_system_buffer.v3.FileSystemBufferFilterConfig", "keep"],
	["cors.v3.Cors", "keep"],
	["csrf.v3.CsrfPolicy", "keep"],
	["fault.v3.HTTPFault", "keep"],
	["health_check.v3.HealthCheck", "keep"],
	["compressor.v3.Compressor", "keep"],
	["decompressor.v3.Decompressor", "keep"],
	["header_mutation.v3.HeaderMutation", "keep"],
	["header_to_metadata.v3.Config", "keep"],
	["json_to_metadata.v3.JsonToMetadata", "keep"],
	["set_metadata.v3.Config", "keep"],
	["set_filter_state.v3.Config", "keep"],
	["stateful_session.v3.StatefulSession", "keep"],
	["local_ratelimit.v3.LocalRateLimit", "keep"],
	["admission_control.v3.AdmissionControl", "keep"],
	["adaptive_concurrency.v3.AdaptiveConcurrency", "keep"],
	["bandwidth_limit.v3.BandwidthLimit", "keep"],
	["grpc_web.v3.GrpcWeb", "keep"],
	["grpc_stats.v3.FilterConfig", "keep"],
	["lua.v3.Lua", "keep"],
	["ext_authz.v3.ExtAuthz", "outgoing"],
	["ratelimit.v3.RateLimit", "outgoing"],
	["rate_limit_quota.v3.RateLimitQuotaFilterConfig", "outgoing"],
	["tap.v3.Tap", "outgoing"],
	["cache.v3.CacheConfig", "outgoing"],
	["gcp_authn.v3.GcpAuthnFilterConfig", "outgoing"],
	["jwt_authn.v3.JwtAuthentication", "credential"],
	["oauth2.v3.OAuth2", "credential"],
	["basic_auth.v3.BasicAuth", "credential"],
	["api_key_auth.v3.ApiKeyAuth", "credential"],
	["credential_injector.v3.CredentialInjector", "credential"],
	["aws_request_signing.v3.AwsRequestSigning", "credential"],
	["rbac.v3.RBAC", "credential"]
]);
const filePath = "envoy.access_loggers.file";
const onConsole = /(?:StdoutAccessLog|StderrAccessLog)$/;
/** Removes HTTP filters that call out. Throws Refused for one that may decide where a request goes. */
function stageHttpFilters(sheet, place) {
	const removed = /* @__PURE__ */ new Set();
	removeItems(sheet, place, "http_filters", (filter) => {
		const fate = fateOf(sheet, filter);
		if (fate === "keep") return null;
		removed.add(textAt(filter, "name") ?? "");
		return fate;
	});
	for (const settings of mapsBelow(place)) for (const { key } of inside(settings, "typed_per_filter_config")?.map.items ?? []) {
		const name = String(key);
		const overrides = inside(settings, "typed_per_filter_config");
		if (removed.has(name) && overrides !== null) remove(sheet, overrides, name, "outgoing");
	}
}
function fateOf(sheet, filter) {
	const type = textAt(inside(filter, "typed_config"), "@type") ?? "";
	const fate = fates.get(/\.([a-z0-9_]+\.v3\.\w+)$/.exec(type)?.[1] ?? "");
	if (fate === void 0) throw refusedAt$2(sheet, filter, null, "an HTTP filter that may call another service or choose the cluster", "Remove it from a copy of this file, if requests are routed alike without it, and pass that copy.");
	if (fate === "keep" && type.endsWith("lua.v3.Lua") && [...mapsBelow(filter)].some(callsOut$1)) throw refusedAt$2(sheet, filter, null, "a Lua filter that makes calls or reads another file", "Remove the calls in a copy of this file, and pass that copy.");
	return fate;
}
function callsOut$1({ map }) {
	return map.items.some((pair) => {
		const text = String(pair.value);
		return keyOf(pair) === "filename" || /httpCall|\brequire\b|\bio\.|\bos\.|\bpackage\b|\bload/.test(text);
	});
}
/** Keeps logs on the console and in files, which are written below the folder where the copy runs. */
function stageLogs(sheet, listener) {
	for (const place of mapsBelow(listener)) for (const key of ["access_log", "upstream_log"]) {
		removeItems(sheet, place, key, (log) => textAt(log, "name") === filePath || isOnConsole(log) ? null : "outgoing");
		for (const log of mapsAt(place, key)) stageLogFile(sheet, inside(log, "typed_config"));
	}
}
function isOnConsole(log) {
	return onConsole.test(textAt(inside(log, "typed_config"), "@type") ?? "");
}
function stageLogFile(sheet, config) {
	const path = textAt(config, "path") ?? "";
	if (config === null || !path.includes("/") || /^\/dev\/std(?:out|err)$/.test(path)) return;
	set(sheet, config, "path", path.slice(path.lastIndexOf("/") + 1), "process");
}
/** Puts placeholders in place of the credentials and the host that Envoy sends. */
function stageHeaders(sheet, top) {
	for (const place of mapsBelow(top)) {
		if (has(place, "host_rewrite_literal")) set(sheet, place, "host_rewrite_literal", "127.0.0.1", "address");
		if (textAt(place, "require_tls") !== null) remove(sheet, place, "require_tls", "transport");
		const name = textAt(place, "key");
		if (name === null) continue;
		const secret = /^authorization$/i.test(name) ? `Bearer ${replicaKey}` : replicaKey;
		for (const key of ["value", "raw_value"]) {
			if (!has(place, key)) continue;
			if (/^(?:host|:authority)$/i.test(name)) write(sheet, place, key, "\"127.0.0.1\"", "address");
			else if (credentialName.test(name) && textAt(place, key) !== "") set(sheet, place, key, secret, "credential");
		}
	}
}
// src/replica/envoy/clusters.ts
/** Returns the clusters that routes name. */
function usesIn$1(top) {
	const all = [...mapsBelow(top)];
	const routes = all.flatMap((place) => inside(place, "route") ?? []);
	const aggregates = all.flatMap((place) => {
		const parts = inside(place, "cluster_type", "typed_config");
		return parts === null ? [] : itemsAt(parts, "clusters").flatMap((part) => scalarText(part) ?? []);
	});
	return {
		alone: new Set(routes.flatMap((route) => textAt(route, "cluster") ?? [])),
		others: /* @__PURE__ */ new Set([
			...aggregates,
			...routes.flatMap((route) => mapsAt(inside(route, "weighted_clusters"), "clusters").flatMap((drawn) => textAt(drawn, "name") ?? [])),
			...all.flatMap((place) => mapsAt(place, "request_mirror_policies").flatMap((mirror) => textAt(mirror, "cluster") ?? []))
		]),
		byHeader: routes.some((route) => has(route, "cluster_header"))
	};
}
const kept$1 = /* @__PURE__ */ new Set([
	"name",
	"alt_stat_name",
	"type",
	"cluster_type",
	"connect_timeout",
	"per_connection_buffer_limit_bytes",
	"lb_policy",
	"load_balancing_policy",
	"load_assignment",
	"max_requests_per_connection",
	"circuit_breakers",
	"common_http_protocol_options",
	"http_protocol_options",
	"typed_extension_protocol_options",
	"cleanup_interval",
	"outlier_detection",
	"lb_subset_config",
	"ring_hash_lb_config",
	"maglev_lb_config",
	"least_request_lb_config",
	"round_robin_lb_config",
	"common_lb_config",
	"metadata",
	"upstream_connection_options",
	"close_connections_on_host_health_failure",
	"ignore_health_on_host_removal",
	"track_cluster_stats",
	"preconnect_policy",
	"health_checks",
	"filters"
]);
const inFile = /* @__PURE__ */ new Set([
	"STATIC",
	"STRICT_DNS",
	"LOGICAL_DNS"
]);
const dnsCluster = "envoy.clusters.dns";
const aggregate = "envoy.clusters.aggregate";
/** Points every cluster that routes reach at the scripted provider, and removes the others. Throws Refused. */
function stageClusters(sheet, resources, document, stage) {
	const uses = usesIn$1(resources);
	const isUsed = (name) => uses.byHeader || name !== null && (uses.alone.has(name) || uses.others.has(name));
	removeItems(sheet, resources, "clusters", (cluster) => isUsed(textAt(cluster, "name")) ? null : "outgoing");
	const known = clustersIn(document);
	for (const cluster of mapsAt(resources, "clusters")) {
		const name = textAt(cluster, "name") ?? "";
		stageCluster(sheet, cluster, namesOf(sheet, cluster, uses, known.get(name)), stage);
	}
}
/** Returns the target of each endpoint, as the map names it. */
function namesOf(sheet, cluster, uses, read) {
	const name = textAt(cluster, "name") ?? "";
	const endpoints = endpointsOf(read);
	const isAlone = uses.alone.has(name) && endpoints.length > 1;
	if (isAlone && uses.others.has(name)) throw refusedAt$2(sheet, cluster, "name", "a cluster whose endpoints are the targets of one route, while it is one target of another", "Use two clusters, so that every call belongs to one target.");
	return endpoints.map((endpoint) => isAlone ? endpoint.name : name);
}
function stageCluster(sheet, cluster, names, stage) {
	const extension = textAt(inside(cluster, "cluster_type"), "name");
	keepKeys(sheet, cluster, kept$1, "transport");
	refuseOtherDiscovery(sheet, cluster, extension);
	if (extension === aggregate) return;
	if (extension !== null) remove(sheet, cluster, "cluster_type", "address");
	if (textAt(cluster, "type") !== "STATIC" && (has(cluster, "type") || extension !== null)) write(sheet, cluster, "type", "STATIC", "address");
	stageEndpoints(sheet, cluster, names, stage);
	stageProtocol(sheet, cluster);
	if (has(cluster, "filters")) remove(sheet, cluster, "filters", "outgoing");
	removeItems(sheet, cluster, "health_checks", (check) => isConnectionOnly(check) ? null : "outgoing");
}
function refuseOtherDiscovery(sheet, cluster, extension) {
	const type = textAt(cluster, "type") ?? "STATIC";
	const isKnown = extension === null ? inFile.has(type) : extension === aggregate || extension === dnsCluster;
	const isComplete = extension === aggregate || mapsAt(inside(cluster, "load_assignment"), "endpoints").length > 0;
	if (isKnown && isComplete) return;
	throw refusedAt$2(sheet, cluster, !isKnown ? extension === null ? "type" : "cluster_type" : null, "a cluster whose endpoints are not in this file", "Write its endpoints under load_assignment, with type STATIC or STRICT_DNS.");
}
/** Whether a health check only connects, which the scripted provider does not count as a call. */
function isConnectionOnly(check) {
	const tcp = inside(check, "tcp_health_check");
	return tcp !== null && tcp.map.items.length === 0 && !has(check, "event_log_path") && !has(check, "event_logger");
}
function stageEndpoints(sheet, cluster, names, stage) {
	const endpoints = mapsAt(inside(cluster, "load_assignment"), "endpoints").flatMap((locality) => mapsAt(locality, "lb_endpoints"));
	for (const [index, item] of endpoints.entries()) {
		const endpoint = inside(item, "endpoint");
		const name = names[index];
		if (endpoint === null || name === void 0 || endpoints.length !== names.length) throw refusedAt$2(sheet, item, null, "an endpoint without an address", "Write the address of the endpoint here.");
		keepKeys(sheet, endpoint, /* @__PURE__ */ new Set(["address"]), "address");
		write(sheet, endpoint, "address", socketAddress(stage.authority(name)), "address");
	}
}
/** Returns the address as Envoy writes it. */
function socketAddress(authority) {
	const [, host = "", port = ""] = /^(.*):(\d+)$/.exec(authority) ?? [];
	return `{ socket_address: { address: "${host.replace(/^\[|\]$/g, "")}", port_value: ${port} } }`;
}
const protocolKeys = /* @__PURE__ */ new Set([
	"@type",
	"common_http_protocol_options",
	"explicit_http_config",
	"http_filters",
	"outlier_detection"
]);
/** The scripted provider speaks HTTP/1.1 without TLS. */
function stageProtocol(sheet, cluster) {
	const extensions = inside(cluster, "typed_extension_protocol_options");
	for (const { key } of extensions?.map.items ?? []) {
		const options = inside(extensions, scalarText(key) ?? "");
		if (options === null) continue;
		keepKeys(sheet, options, protocolKeys, "transport");
		if (!has(inside(options, "explicit_http_config"), "http_protocol_options")) write(sheet, options, "explicit_http_config", "{ http_protocol_options: {} }", "transport");
		stageHttpFilters(sheet, options);
	}
}
/** Returns the first cluster that routes name and the file does not define; null for none. */
function missingCluster(resources) {
	const { alone, others } = usesIn$1(resources);
	const defined = new Set(mapsAt(resources, "clusters").map((cluster) => scalarText(pairOf(cluster.map, "name")?.value)));
	return [...alone, ...others].find((name) => !defined.has(name)) ?? null;
}
// src/replica/envoy/listeners.ts
const listenerKeys = /* @__PURE__ */ new Set([
	"name",
	"address",
	"filter_chains",
	"default_filter_chain",
	"per_connection_buffer_limit_bytes",
	"stat_prefix"
]);
const chainKeys = /* @__PURE__ */ new Set(["name", "filters"]);
/** Leaves the one listener that serves routes, without TLS. Throws Refused if there are several. */
function stageListeners(sheet, resources, stage) {
	removeItems(sheet, resources, "listeners", (listener) => serves(listener) ? null : "listener");
	const [listener, other] = mapsAt(resources, "listeners");
	if (listener === void 0) throw refusedAt$2(sheet, resources, null, "an Envoy configuration without a listener that serves its routes", "Pass the file that Envoy is started with.");
	if (other !== void 0) throw several(sheet, other, "listener");
	keepKeys(sheet, listener, listenerKeys, "listener");
	write(sheet, listener, "address", socketAddress(`127.0.0.1:${stage.port}`), "listener");
	stageChain(sheet, listener);
	stageLogs(sheet, listener);
}
/** Whether routes of a value pass requests on. */
function serves(place) {
	return [...mapsBelow(place)].some((inner) => has(inner, "rds") || has(inner, "scoped_routes") || mapsAt(inner, "routes").some((route) => has(route, "route")));
}
function several(sheet, other, what) {
	return refusedAt$2(sheet, other, null, `a second ${what} that passes requests on, while the copy has one address`, `Pass a copy of this file with only the ${what} of the routes to be gated.`);
}
function stageChain(sheet, listener) {
	removeItems(sheet, listener, "filter_chains", (chain) => serves(chain) ? null : "listener");
	const otherwise = inside(listener, "default_filter_chain");
	if (otherwise !== null && !serves(otherwise)) remove(sheet, listener, "default_filter_chain", "listener");
	const [chain, other] = [...mapsAt(listener, "filter_chains"), inside(listener, "default_filter_chain")].filter((each) => each !== null);
	if (other !== void 0) throw several(sheet, other, "filter chain");
	if (chain === void 0) return;
	keepKeys(sheet, chain, chainKeys, "transport");
	removeItems(sheet, chain, "filters", (filter) => serves(filter) ? null : "outgoing");
	for (const filter of mapsAt(chain, "filters")) stageManager(sheet, inside(filter, "typed_config"));
}
const calling = [
	"tracing",
	"original_ip_detection_extensions",
	"http3_protocol_options",
	"set_current_client_cert_details"
];
/** The connection manager: static routes, and filters that call nothing. */
function stageManager(sheet, manager) {
	if (manager === null) return;
	for (const key of ["rds", "scoped_routes"]) if (has(manager, key)) throw refusedAt$2(sheet, manager, key, "routes that come from a control plane", "Pass a dump (curl http://ADMIN/config_dump) with the routes under route_config.");
	for (const key of calling) if (has(manager, key)) remove(sheet, manager, key, "outgoing");
	const codec = textAt(manager, "codec_type");
	if (codec !== null && codec !== "AUTO" && codec !== "HTTP1") write(sheet, manager, "codec_type", "AUTO", "transport");
	stageHttpFilters(sheet, manager);
	stageDomains(sheet, manager);
}
/** Clients of the copy send its loopback address as the host. */
function stageDomains(sheet, manager) {
	const hosts = mapsAt(inside(manager, "route_config"), "virtual_hosts");
	if (hosts.some((host) => itemsAt(host, "domains").some((domain) => scalarText(domain) === "*"))) return;
	const host = hosts.find(serves);
	if (host !== void 0) write(sheet, host, "domains", "[\"*\"]", "listener");
}
// src/replica/envoy/index.ts
const topKeys$1 = /* @__PURE__ */ new Set([
	"node",
	"static_resources",
	"layered_runtime",
	"default_regex_engine"
]);
const resourceKeys = /* @__PURE__ */ new Set(["listeners", "clusters"]);
/** Copies Envoy's bootstrap file. Routes, clusters and endpoints have to be in it. */
const copyEnvoy = copying((original, stage) => {
	const { file, text, section } = sourceOf(original, (document) => isEnvoy(document) ? document : null);
	const sheet = editable(file, text);
	const [only, ...more] = sheet.documents;
	const top = only === void 0 || more.length > 0 ? null : {
		map: only.root,
		path: ""
	};
	const resources = inside(top, "static_resources");
	if (top === null || resources === null) throw new Refused([1, 1], "a file that Envoy cannot be started with: it has no static_resources, or several documents", "Pass the bootstrap file alone, with the routes under static_resources.");
	refuseCamelCase(sheet, top);
	refuseControlPlane(sheet, top, resources);
	remove(sheet, top, "admin", "listener");
	keepKeys(sheet, top, topKeys$1, "outgoing");
	keepStaticRuntime(sheet, top);
	keepKeys(sheet, resources, resourceKeys, "credential");
	stageListeners(sheet, resources, stage);
	stageClusters(sheet, resources, section, stage);
	stageHeaders(sheet, resources);
	sweep(top);
	refuseLeftovers(sheet, top, /* @__PURE__ */ new Set([replicaKey, stage.clientKey]));
	if (only !== void 0) cleanComments$1(only.document);
	cleanComments$1(top.map);
	const name = file.replace(/\.json$/, ".yaml");
	const changes = sheet.changes.toSorted((one, other) => one.line - other.line);
	return {
		files: /* @__PURE__ */ new Map([[name, printed(sheet, top.map)]]),
		changes,
		refuse: null
	};
});
/** Envoy also takes its keys in camel case, which neither the reader nor the copy knows. */
const camelCase = /^(?:accessLog|clusterType|filterChains|hostRewriteLiteral|httpFilters|lbEndpoints|loadAssignment|requestHeadersToAdd|routeConfig|socketAddress|transportSocket|typedConfig|virtualHosts|weightedClusters)$/;
function refuseCamelCase(sheet, top) {
	for (const place of mapsBelow(top)) {
		const key = place.map.items.map(keyOf).find((name) => camelCase.test(name));
		if (key === void 0) continue;
		throw refusedAt$2(sheet, place, key, "a key in camel case", "Write it as Envoy's documentation does, such as http_filters.");
	}
}
/** Routes in the file that name a cluster of a control plane decide only with it. */
function refuseControlPlane(sheet, top, resources) {
	const dynamic = inside(top, "dynamic_resources");
	const missing = missingCluster(resources);
	if (dynamic !== null && missing !== null) throw refusedAt$2(sheet, top, "dynamic_resources", `a control plane that defines cluster ${shownText(missing)}, which routes name`, "Write the cluster under static_resources.clusters.");
}
/** Layers in the file stay; those from a disk or a control plane do not. */
function keepStaticRuntime(sheet, top) {
	if (mapsAt(inside(top, "layered_runtime"), "layers").some((layer) => !has(layer, "static_layer"))) remove(sheet, top, "layered_runtime", "outgoing");
}
/** Keys that end like those of an address or a credential, and name something else: headers, descriptors, columns of a log. */
const harmless = /(?:^|\.)(?:key|descriptor_key|runtime_key|metadata_key|(?:json|text)_format(?:_source)?\..*)$/;
const kinds = {
	address: "an address that the copy would still hold",
	credential: "a text in a credential's place or format that the copy would still hold"
};
function refuseLeftovers(sheet, top, known) {
	for (const { node, path, key } of leavesOf(top.map, "", "")) {
		const text = (0, import_dist.isScalar)(node) ? String(node.value) : "";
		const found = leftoverAt(harmless.test(path) ? "" : key, text, known);
		if (found === null) continue;
		throw new Refused(sheet.locate(node.range?.[0] ?? 0), `${kinds[found]}, at ${shownText(path)}`, "Remove it in a copy of this file, if requests are routed alike without it, and pass that copy.");
	}
}
// src/replica/haproxy/rules.ts
/** Sections that a copy leaves out. */
const removedSections = /* @__PURE__ */ new Map([
	["peers", "outgoing"],
	["resolvers", "outgoing"],
	["mailers", "outgoing"],
	["ring", "outgoing"],
	["log-forward", "outgoing"],
	["program", "outgoing"],
	["traces", "outgoing"],
	["crt-store", "credential"],
	["userlist", "credential"]
]);
/** Lines that a copy leaves out, by their first words. */
const removed$1 = [
	[/^(?:user|group|uid|gid|chroot|daemon|pidfile|master-worker|nbproc|cpu-map|ulimit-n|h1-case-adjust-file)\b/, "process"],
	[/^(?:stats|unix-bind)\b/, "listener"],
	[/^(?:server-state-(?:base|file)|load-server-state-from-file|bind-process|errorfiles?|insecure-\S+) /, "listener"],
	[/^(?:ca-base|crt-base|key-base|ssl-\S+|tune\.ssl\.\S+|issuers-chain-path|source) /, "transport"],
	[/^(?:http-request )?redirect scheme /, "transport"],
	[/^http-request wait-for-handshake/, "transport"],
	[/^(?:redirect|http-request redirect) .*:\/\//, "address"],
	[/^errorloc/, "address"],
	[/^log (?!global$|stdout |stderr )/, "outgoing"],
	[/^(?:51degrees|deviceatlas|wurfl|httpclient|ocsp-update|email-alert|external-check|log-send-hostname)/, "outgoing"],
	[/^(?:option (?:\S+-check|httpchk)|http-check|tcp-check|send-spoe-group|http-request send-spoe-group)\b/, "outgoing"],
	[/^filter (?!compression|cache|trace|bwlim)/, "outgoing"],
	[/^(?:http-request auth|setenv|presetenv)\b/, "credential"]
];
/** Returns why a copy leaves a line out; null if it does not. */
function removalOf$2(words) {
	const line = words.join(" ");
	return removed$1.find(([pattern]) => pattern.test(line))?.[1] ?? null;
}
/** Lines that run a program, or send a request to an address that only the request decides. */
const deciding = /^(?:lua-\S+|dispatch |option transparent|option http_proxy|use-fcgi-app|(?:http|tcp)-(?:request|response) (?:lua\.|use-service lua|do-resolve|set-dst))/;
/** Options of a server for TLS, names and checks by another address, with the number of their values. */
const options = new Map(Object.entries({
	0: "ssl no-ssl check-ssl no-check-ssl send-proxy send-proxy-v2 send-proxy-v2-ssl send-proxy-v2-ssl-cn check-send-proxy no-verifyhost agent-check tls-tickets no-tls-tickets ssl-reuse no-ssl-reuse allow-0rtt check-via-socks4 tfo no-sslv3 no-tlsv10 no-tlsv11 no-tlsv12 no-tlsv13 force-sslv3 force-tlsv10 force-tlsv11 force-tlsv12 force-tlsv13",
	1: "verify verifyhost ca-file crl-file crt sni alpn npn proto check-alpn check-sni check-proto ciphers ciphersuites curves sigalgs client-sigalgs ssl-min-ver ssl-max-ver resolvers resolve-prefer resolve-opts resolve-net init-addr addr port agent-addr agent-port agent-inter agent-send source usesrc interface socks4 ws namespace proxy-v2-options"
}).flatMap(([values, names]) => names.split(" ").map((name) => [name, Number(values)])));
/** Returns the options of a server that a copy keeps. */
function keptOptions(words) {
	let skipped = 0;
	return words.filter((word) => {
		if (skipped > 0) {
			skipped -= 1;
			return false;
		}
		const values = options.get(word);
		skipped = values ?? 0;
		return values === void 0;
	});
}
// src/replica/haproxy/lines.ts
/** More servers of one template are no fallback chain. */
const mostServers = 64;
/** Returns the place of each line by its number, without its indentation and its comment. */
function spansOf({ text, locate }) {
	let offset = 0;
	return new Map(text.split("\n").map((line) => {
		const [number] = locate(offset);
		const code = line.slice(0, commentIn(line) ?? line.length);
		const span = {
			start: offset + code.length - code.trimStart().length,
			end: offset + code.trimEnd().length
		};
		offset += line.length + 1;
		return [number, {
			start: span.start,
			end: Math.max(span.start, span.end)
		}];
	}));
}
/** Edits the lines of a section that stays. Throws Refused. */
function stageSection(section, context) {
	const binds = section.lines.filter(({ words }) => words[0] === "bind");
	for (const line of section.lines) {
		const [first = "", second = ""] = line.words;
		const edited = {
			line,
			key: `${[section.kind, section.name].filter((word) => word !== "").join(" ")}.${first}`,
			context
		};
		if (deciding.test(line.words.join(" "))) throw cannotCopy([line.line, 1], "a line that may call anything or choose the target");
		const reason = removalOf$2(line.words);
		if (reason !== null) replace(edited, "", reason);
		else if (first === "bind" && line !== binds[0]) replace(edited, "", "listener");
		else if (/^(?:(?:set|add)-header|replace-(?:header|value))$/.test(second)) stageHeader$1(edited);
		else if (second.startsWith("set-var")) stageVariable(edited);
		else edits$1[first]?.(edited);
	}
}
const edits$1 = {
	bind: (edited) => replace(edited, `bind 127.0.0.1:${edited.context.stage.port}`, "listener"),
	server: (edited) => {
		const [, name = "", address = "", ...words] = edited.line.words;
		replace(edited, serverText(edited, name, address, words), "address");
	},
	"server-template": stageTemplate,
	"default-server": (edited) => {
		const [first, ...words] = edited.line.words;
		const kept = keptOptions(words);
		if (kept.length < words.length) replace(edited, kept.length === 0 ? "" : [first, ...kept.map(quoted)].join(" "), "transport");
	},
	"stick-table": (edited) => {
		const { words } = edited.line;
		const index = words.indexOf("peers");
		if (index >= 0) replace(edited, words.toSpliced(index, 2).map(quoted).join(" "), "outgoing");
	}
};
function serverText({ context }, name, address, words) {
	const host = address.replace(/^\w+@/, "").replace(/:\d*$/, "");
	if (host !== "") context.sheet.replaced.add(host);
	return [
		"server",
		name,
		context.stage.authority(name),
		...keptOptions(words).map(quoted)
	].join(" ");
}
/** Each server of a template is a target with its own address. */
function stageTemplate(edited) {
	const [, prefix = "", range = "", address = "", ...words] = edited.line.words;
	const [, from = "1", to = ""] = /^(?:(\d{1,4})-)?(\d{1,4})$/.exec(range) ?? [];
	const count = Number(to) - Number(from) + 1;
	if (!(count > 0 && count <= mostServers)) throw cannotCopy([edited.line.line, 1], `a template of no or more than ${mostServers} servers`, "Write the servers that the gate should know as lines with `server`.");
	replace(edited, Array.from({ length: count }, (_, index) => serverText(edited, `${prefix}${Number(from) + index}`, address, words)).join("\n  "), "address");
}
function stageHeader$1(edited) {
	const { words } = edited.line;
	const [, action = "", name = ""] = words;
	const at = action.startsWith("replace") ? 4 : 3;
	const value = words[at] ?? "";
	if (/^%\[(?:req\.)?(?:f?hdr)\(/.test(value)) return;
	const isHost = /^host$/i.test(name);
	if (!isHost && !credentialName.test(name)) return;
	const secret = /^authorization$/i.test(name) ? `Bearer ${replicaKey}` : replicaKey;
	const now = words.toSpliced(at, 1, isHost ? "127.0.0.1" : secret);
	replace({
		...edited,
		key: `${edited.key} ${name}`
	}, now.map(quoted).join(" "), isHost ? "address" : "credential");
}
/** Returns the variables that headers with a credential are made of. */
function secretsIn$1(sections) {
	const texts = sections.flatMap(({ lines }) => lines).filter(({ words }) => credentialName.test(words[2] ?? "")).map(({ words }) => words.join(" "));
	return new Set(texts.flatMap((text) => Array.from(text.matchAll(/var\(([\w.]+)/g), ([, name = ""]) => name)));
}
/** A variable with a credential, whose expression ends at its condition. */
function stageVariable(edited) {
	const { words } = edited.line;
	const [, format, name = ""] = /^set-var(-fmt)?\(([\w.]+)/.exec(words[1] ?? "") ?? [];
	if (!edited.context.secrets.has(name) && !credentialName.test(name)) return;
	const end = words.findIndex((word) => word === "if" || word === "unless");
	const condition = end < 0 ? [] : words.slice(end);
	const now = format === void 0 ? `str(${replicaKey})` : replicaKey;
	replace(edited, [
		...words.slice(0, 2),
		now,
		...condition.map(quoted)
	].join(" "), "credential");
}
function replace({ line, key, context }, text, reason) {
	const span = context.spans.get(line.line);
	if (span !== void 0) put(context.sheet, span, text, key, reason);
}
/** A word as HAProxy reads it again. */
function quoted(word) {
	return /[\s#'"]/.test(word) ? `"${word.replace(/(?<!\\)"/g, String.raw`\"`)}"` : word;
}
// src/replica/haproxy/index.ts
/** Copies an HAProxy configuration. */
const copyHaproxy = copying((original, stage) => {
	const sheet = recognised(original, isHaproxy);
	const sections = sectionsOf(sheet.text, sheet.locate);
	const context = {
		sheet,
		stage,
		spans: spansOf(sheet),
		secrets: secretsIn$1(sections)
	};
	const entry = entryOf(sections);
	for (const section of sections) {
		const isEntry = section.kind === "frontend" || section.kind === "listen";
		const reason = removedSections.get(section.kind) ?? (isEntry && section !== entry ? "listener" : null);
		if (reason === null) stageSection(section, context);
		else removeSection(section, reason, context);
	}
	const known = /* @__PURE__ */ new Set([replicaKey, stage.clientKey]);
	cleanComments(sheet, commentsOf(sheet), known);
	const text = edited$1(sheet);
	refuseLeftovers$1(sheet, text, known);
	const changes = sheet.changes.toSorted((one, other) => one.line - other.line);
	return {
		files: /* @__PURE__ */ new Map([[sheet.file.slice(sheet.file.lastIndexOf("/") + 1), text]]),
		changes,
		refuse: null
	};
});
/** Returns the one section that passes requests of clients on. Throws Refused. */
function entryOf(sections) {
	const backends = new Map(sections.filter(({ kind }) => kind === "backend").map((section) => [section.name, section]));
	const [entry, other] = sections.filter((section) => routesFrom(section, backends).length > 0);
	if (entry === void 0) throw cannotCopy([1, 1], "an HAProxy configuration without a frontend", "Pass the file with the frontend.");
	if (other !== void 0) throw cannotCopy([other.line, 1], `a second ${other.kind} that passes requests on, while the copy has one address`, `Pass a copy of this file with only the ${other.kind} of the routes to be gated.`);
	if (!entry.lines.some(({ words }) => words[0] === "bind")) throw cannotCopy([entry.line, 1], `a ${entry.kind} without bind`, "Pass the file with the line `bind`.");
	return entry;
}
function removeSection(section, reason, { sheet, spans }) {
	const first = spans.get(section.line);
	const last = spans.get(section.lines.at(-1)?.line ?? section.line);
	if (first === void 0 || last === void 0) return;
	put(sheet, {
		start: first.start,
		end: last.end
	}, "", `${section.kind} ${section.name}`.trim(), reason);
}
function commentsOf({ text }) {
	let offset = 0;
	return text.split("\n").flatMap((line) => {
		const start = offset;
		offset += line.length + 1;
		const at = commentIn(line);
		return at === null ? [] : [{
			start: start + at,
			end: start + line.length
		}];
	});
}
// src/replica/python-code.ts
/** Modules that open no connection and run no program, but for what `calls` names. */
const modules = new Set(`__future__ abc base64 bisect collections contextlib contextvars copy dataclasses datetime decimal enum functools hashlib
   heapq hmac inspect itertools json litellm logging math numbers operator os pathlib pprint pydantic queue random re
   secrets statistics string sys textwrap threading time traceback types typing typing_extensions unicodedata uuid warnings
   weakref zlib zoneinfo`.split(/\s+/));
/** What these modules have for other programs and hosts, and ways around an import. */
const calls = /__import__|__builtins__|\bimportlib\b|\b(?:exec|eval|compile)\s*\(|\bos\.(?:system|popen|exec|spawn|posix_spawn|fork)|\blogging\.(?:handlers|config)|HTTPHandler|\bhttpx\b|\bRouter\s*\(|\ba?(?:text_)?(?:completion|embedding|responses|image_generation|transcription|speech|moderation|rerank|messages)\s*\(/;
const fromImport = /^\s*from\s+(\S+)\s+import\b\s*(.*)$/;
const plainImport = /^\s*import\s+(.*)$/;
/**
* Whether Python code calls something: it imports a module that is not known to do so nowhere, or names a call of a known one.
* It is a guard against accidents: code that hides what it does is not found.
*/
function callsOut(code) {
	return code.split(/[\n;]/).filter((line) => !/^\s*#/.test(line)).some((line) => calls.test(line) || importedBy(line).some((name) => !isKnown(name)));
}
/** Returns the full names of what a line imports. */
function importedBy(line) {
	const [, from, names = ""] = fromImport.exec(line) ?? [];
	if (from !== void 0) return listed(names).map((name) => `${from}.${name}`);
	return listed(plainImport.exec(line)?.[1] ?? "");
}
function listed(names) {
	return names.split(",").flatMap((name) => /[\w.]+/.exec(name)?.[0] ?? []);
}
function isKnown(name) {
	return modules.has(name.split(".")[0] ?? "") && !calls.test(name);
}
// src/replica/litellm-callbacks.ts
/** Keys of litellm_settings that name callbacks: of services, or `module.instance` of the user's own code. */
const callbackKeys = [
	"callbacks",
	"success_callback",
	"failure_callback"
];
/** The file of `folder.module.instance`, where LiteLLM looks first: beside the configuration. null for a service's name. */
function moduleFile(callback) {
	const parts = callback.split(".");
	return parts.length > 1 && parts.every((part) => /^[A-Za-z_]\w*$/.test(part)) ? `${parts.slice(0, -1).join("/")}.py` : null;
}
/**
* Returns the paths of the user's own code that a configuration names, relative to its folder: `included` of an Original is
* asked for these too. Never throws.
*/
function codePaths(bytes) {
	try {
		const names = documentsIn(decoded(bytes)).map((document) => at(sectionsIn(document) ?? document, "litellm_settings")).flatMap((section) => callbackKeys.map((key) => at(section, key))).flatMap((value) => value?.kind === "list" ? value.items : [value]);
		return [...new Set(names.flatMap((name) => moduleFile(textOf(name) ?? "") ?? []))];
	} catch {
		return [];
	}
}
/** Removes the callbacks of services. The user's own stay if their file lies beside the configuration, holds no address or key and calls nothing. */
function ownCallbacks(sheet, place, beside) {
	for (const key of callbackKeys) {
		const pair = pairOf(place.map, key);
		if (pair === void 0) continue;
		const items = (0, import_dist.isSeq)(pair.value) ? pair.value.items : [pair.value];
		const own = items.filter((item) => keepsCode(scalarText(item), beside));
		if (own.length === 0) remove(sheet, place, key, "outgoing");
		else noteItems(sheet, {
			pair,
			path: below(place.path, key)
		}, items, own);
	}
}
function noteItems(sheet, place, items, own) {
	for (const [index, item] of items.entries()) {
		const isKept = own.includes(item);
		sheet.changes.push({
			file: sheet.file,
			line: lineOf(sheet, item),
			key: (0, import_dist.isSeq)(place.pair.value) ? below(place.path, index) : place.path,
			reason: isKept ? "code" : "outgoing",
			now: isKept ? scalarText(item) : null
		});
	}
	if ((0, import_dist.isSeq)(place.pair.value)) place.pair.value.items = items.filter((item) => (0, import_dist.isScalar)(item) && own.includes(item));
}
function keepsCode(callback, { included, known, files }) {
	const file = callback === null ? null : moduleFile(callback);
	const bytes = file === null ? null : included(file);
	const text = bytes === null ? null : utf8Text(bytes);
	if (file === null || text === null || leftoverInFile(text, known) !== null || callsOut(text)) return false;
	files.set(file, text);
	return true;
}
// src/replica/kept-keys.ts
/** Returns a table of keys from two lists of words. */
function keyTable(plain, text) {
	return new Map([...each(plain, "plain"), ...each(text, "text")]);
}
function each(words, kept) {
	return words.split(/\s+/).map((word) => [word, kept]);
}
/** Removes every key of a section that is not in the table. Throws Refused for a kept value of another kind. */
function keepOnly(sheet, { map, path }, table) {
	for (const pair of map.items) {
		const key = keyOf(pair);
		const kept = table.get(key);
		if (kept === void 0) noteRemoved(sheet, pair.key, below(path, key), removalOf$1(key));
		if (kept === "plain") refuseUnlessPlain(sheet, pair.value, below(path, key), key);
	}
	map.items = map.items.filter((pair) => table.has(keyOf(pair)));
}
/** Names of the removed keys by what they do; the first match decides. */
const removals = [
	[/callback|guardrail|alert|cache|redis|database|otel|telemetry|health_check|hooks?$|mutators|audit|prometheus/i, "outgoing"],
	[/^(?:mcp|agent|search|vector_store|assistant|finetune|files|sandbox|pass_through|prompt|polic|worker|plugin)/i, "outgoing"],
	[/^(?:key_management|use_(?:google_kms|azure_key_vault|litellm_proxy)|store_model_in_db|proxy_batch_|custom_(?!host|llm))/i, "outgoing"],
	[/(?:_|^)(?:key|keys|token|secret|password|credentials?|credential_name|license|headers?|environment_variables)$/i, "credential"],
	[/^(?:aws|azure|vertex|watsonx)_(?:ai_)?(?:api_version|deployment_id|deployment_name|location|model_name|project(?:_id)?|region(?:_name)?|resource_name|space_id)$/i, "provider"],
	[/^(?:api_version|region|region_name|base_model|custom_llm_provider|provider)$/i, "provider"],
	[/^(?:credential_list|aws_|azure_|vertex_|watsonx_|tenant_id|client_id|organization)/i, "credential"],
	[/(?:base|url|uri|host|port|endpoint|version|domain)$/i, "address"],
	[/^(?:ssl|http|proxy)_?|_tls_?/i, "transport"]
];
/** Returns why a key that the copy leaves out is left out. */
function removalOf$1(key) {
	return removals.find(([pattern]) => pattern.test(key))?.[1] ?? "unknown";
}
// src/replica/litellm-keys.ts
/** Keys of `litellm_params` that decide which deployment is called, how often, and with which parameters. */
const paramKeys = keyTable(`weight order rpm tpm itpm otpm timeout stream_timeout max_retries num_retries cooldown_time max_parallel_requests
   max_budget budget_duration temperature top_p max_tokens max_completion_tokens n seed presence_penalty frequency_penalty
   stream logprobs top_logprobs parallel_tool_calls reasoning_effort service_tier drop_params modify_params mock_timeout
   mock_delay keepalive_seconds input_cost_per_token output_cost_per_token input_cost_per_second output_cost_per_second
   merge_reasoning_content_in_choices use_chat_completions_api default_api_key_tpm_limit default_api_key_rpm_limit
   supports_system_message caching`, `model tags tag_regex silent_model stop tools tool_choice response_format additional_drop_params allowed_openai_params
   extra_body mock_response metadata user thinking modalities`);
/** Keys of a model_list entry beside `litellm_params`. */
const entryKeys = keyTable("", "model_name model_info");
/** Keys of a fallback that is a map. It is a request to another group, whose deployments have their own addresses. */
const fallbackKeys = new Map([...paramKeys].filter(([key]) => key !== "mock_response"));
/** Arguments of `Router.__init__` of 1.100.5 without those that lead outside the process. */
const routerKeys = keyTable(`client_ttl polling_interval default_priority num_retries max_fallbacks timeout stream_timeout
   default_max_parallel_requests set_verbose debug_level enable_pre_call_checks enable_tag_filtering
   tag_filtering_match_any retry_after retry_policy allowed_fails allowed_fails_policy cooldown_time disable_cooldowns
   routing_strategy deployment_affinity_ttl_seconds enable_weighted_failover cache_responses`, `default_fallbacks fallbacks context_window_fallbacks content_policy_fallbacks model_group_alias
   model_group_retry_policy tag_routing_prefix optional_pre_call_checks routing_strategy_args routing_groups
   model_group_affinity_config default_litellm_params`);
/** Attributes of the module `litellm` that decide retries, and how requests and answers look. */
const litellmKeys = keyTable(`num_retries max_fallbacks request_timeout allowed_fails cooldown_time num_retries_per_request retry drop_params
   modify_params add_function_to_prompt set_verbose json_logs turn_off_message_logging disable_streaming_logging
   include_cost_in_streaming_usage return_response_headers enable_json_schema_validation disable_stop_sequence_limit
   suppress_debug_info max_tokens disable_token_counter route_all_chat_openai_to_responses max_budget budget_duration
   forward_traceparent_to_llm_provider redact_messages_in_exceptions expose_router_debug_in_errors`, "fallbacks context_window_fallbacks content_policy_fallbacks default_fallbacks model_alias_map model_group_settings");
const generalKeys = keyTable(`max_parallel_requests global_max_parallel_requests max_request_size_mb max_response_size_mb cancel_on_disconnect
   forward_client_headers_to_llm_api enforce_fallback_model_access`, "completion_model");
// src/replica/litellm-deployments.ts
/** Parameters that call models directly, past the groups and their addresses. */
const direct = ["fallbacks", "context_window_fallback_dict"];
const kept = new Map([
	...paramKeys,
	["api_base", "text"],
	["api_key", "text"]
]);
const keptOfEntry = new Map([...entryKeys, ["litellm_params", "text"]]);
/** Leads a deployment to the scripted provider, and gives it the id that the reading calls it by. */
function stageDeployment(sheet, entry, deployment, copied) {
	keepOnly(sheet, entry, keptOfEntry);
	const params = mapAt(entry, "litellm_params");
	const model = params === null ? null : scalarText(pairOf(params.map, "model")?.value);
	if (params === null || model === null) throw refusedAt$1(sheet, entry, "a deployment without a model");
	refuseOtherChains(sheet, params, model);
	const provider = scalarText(pairOf(params.map, "custom_llm_provider")?.value);
	keepOnly(sheet, params, kept);
	set(sheet, params, "model", chatModel(model, provider), "provider");
	const base = baseOf(sheet, entry, deployment.name, copied.stage);
	copied.known.add(base);
	set(sheet, params, "api_base", base, "address");
	set(sheet, params, "api_key", replicaKey, "credential");
	nameDeployment(sheet, entry, deployment, copied);
}
function refuseOtherChains(sheet, params, model) {
	for (const key of direct) {
		const pair = pairOf(params.map, key);
		if (pair === void 0 || (0, import_dist.isScalar)(pair.value) && pair.value.value === null) remove(sheet, params, key, "unknown");
		else throw new Refused(sheet.locate((0, import_dist.isScalar)(pair.key) ? pair.key.range?.[0] ?? 0 : 0), `${below(params.path, key)}, which calls other models at addresses that are not in this file`, "Write these fallbacks as groups under `router_settings.fallbacks`.");
	}
	if (model.startsWith("auto_router/")) throw refusedAt$1(sheet, params, "a deployment that chooses a model by the prompt, which the copy cannot follow");
}
/** Chat completions of any provider, spoken to one address. */
function chatModel(model, provider) {
	const [first = "", ...others] = model.split("/");
	if (first === "openai" && others.length > 0) return model;
	return `openai/${others.length > 0 && (provider === null || provider === first) ? others.join("/") : model}`;
}
/**
* Without an id LiteLLM makes one of the parameters, so that headers of the copy would call the deployment something else. It
* takes a request for an id as one for that deployment alone.
*/
function nameDeployment(sheet, entry, { name, group, host }, { names, known }) {
	const info = mapAt(entry, "model_info");
	if (info === null) throw refusedAt$1(sheet, entry, "a `model_info` that is no map");
	if (pairOf(info.map, "id") !== void 0) return;
	const plain = name.replaceAll("os.environ/", "");
	const id = [plain, `${plain} (${group})`].find((candidate) => /^[ -~]+$/.test(candidate) && !names.has(candidate));
	if (id === void 0) return;
	names.add(id);
	if (leftoverIn(id.replace(` (${host})`, ""), known) === null) known.add(id);
	set(sheet, info, "id", id, "name");
}
function refusedAt$1(sheet, { map, path }, what) {
	return new Refused(sheet.locate(map.range?.[0] ?? 0), `${what}, at ${path}`, "Complete the entry, or pass a file without it.");
}
// src/replica/litellm-models.ts
const section = "model_alias_map";
const remedy = "Write the model that is called into each deployment, as `litellm_params.model`.";
/** Returns default parameters. Throws Refused for a model among them: LiteLLM calls it in place of every deployment's own. */
function refuseModel(sheet, defaults) {
	const pair = pairOf(defaults.map, "model");
	if (pair === void 0) return defaults;
	throw refusedAt(sheet, pair, `a model for all deployments, at ${below(defaults.path, "model")}`);
}
/**
* Throws Refused for an alias of a deployment's model, which are `openai/` in a copy. Its provider may be one that has an address
* of its own beside `api_base`, such as Bedrock's for credentials. Aliases of groups stay.
*/
function refuseModelAliases(sheet, place) {
	const aliases = pairOf(place.map, section)?.value;
	if (!(0, import_dist.isMap)(aliases)) return;
	for (const pair of aliases.items) {
		if (!/^openai\//i.test(keyOf(pair))) continue;
		throw refusedAt(sheet, pair, `an alias for the model of a deployment, at ${below(below(place.path, section), keyOf(pair))}`);
	}
}
/** LiteLLM looks up the provider of a name that it has no group for, and signs in for these. */
const signedIn = /^(?:github_copilot|chatgpt)\//i;
/** Throws Refused for a name of a model at whose provider LiteLLM signs in as soon as the name is used. Ids are never used as one. */
function refuseSignIns(sheet, { map, path }) {
	for (const { node, path: at, key } of leavesOf(map, path, "")) {
		if (key === "id" || !signedIn.test(scalarText(node) ?? "")) continue;
		throw new Refused(sheet.locate(node.range?.[0] ?? 0), `a model at whose provider LiteLLM signs in, at ${at}`, "Give the group a name without this prefix.");
	}
}
function refusedAt(sheet, { key }, what) {
	return new Refused(sheet.locate((0, import_dist.isScalar)(key) ? key.range?.[0] ?? 0 : 0), what, remedy);
}
// src/replica/litellm-fallbacks.ts
/** Keys of both settings sections with a list of one group and its fallbacks per entry, or of fallbacks alone. */
const lists = [
	"fallbacks",
	"context_window_fallbacks",
	"content_policy_fallbacks"
];
/** A fallback that is a map replaces parameters of the deployments it leads to, such as their address. */
function withoutFallbackParameters(sheet, place) {
	for (const key of lists) for (const entry of placesIn(pairOf(place.map, key)?.value, below(place.path, key))) for (const pair of entry.map.items) keepModels(sheet, pair.value, below(entry.path, keyOf(pair)));
	keepModels(sheet, pairOf(place.map, "default_fallbacks")?.value, below(place.path, "default_fallbacks"));
}
function keepModels(sheet, list, path) {
	for (const fallback of placesIn(list, path)) keepOnly(sheet, fallback, fallbackKeys);
}
/** Returns the maps in a list. */
function placesIn(list, path) {
	if (!(0, import_dist.isSeq)(list)) return [];
	return list.items.flatMap((item, index) => (0, import_dist.isMap)(item) ? [{
		map: item,
		path: below(path, index)
	}] : []);
}
// src/replica/litellm.ts
/** Copies LiteLLM's config.yaml with its included files, or the configuration in a chart's values. */
const copyLitellm = copying((original, stage) => {
	const { file, text, section } = sourceOf(original, sectionsIn);
	const context = contextOf(withIncluded(section, original.included), original, stage);
	const main = mainPart(file, text, section);
	const parts = [main, ...itemsOf(at(section, "include")).map((path) => includedPart(path, original.included)).filter((part) => part !== null)];
	const copies = parts.map((part) => [part.sheet.file, edited(part, context, part === main)]);
	return {
		files: new Map([...copies, ...context.files]),
		changes: parts.flatMap(({ sheet }) => sheet.changes.toSorted((one, other) => one.line - other.line)),
		refuse: null
	};
});
function contextOf(config, { included }, stage) {
	const { groups } = deploymentsOf(config);
	const all = [...groups.values()].flat();
	const ids = itemsOf(at(config, "model_list")).flatMap((entry) => textOf(at(entry, "model_info", "id")) ?? []);
	return {
		stage,
		included,
		known: /* @__PURE__ */ new Set([replicaKey, stage.clientKey]),
		deployments: new Map(all.map(({ params, name, group, host }) => [params.path, {
			name,
			group,
			host
		}])),
		names: /* @__PURE__ */ new Set([
			...asked(config, groups),
			...ids,
			...repeated(all)
		]),
		files: /* @__PURE__ */ new Map()
	};
}
/** Names that requests can have. Nobody asks for a pattern itself. */
function asked(config, groups) {
	const { regular, context, content, general } = fallbacksOf(config);
	const fallbacks = [...general, ...[
		regular,
		context,
		content
	].flatMap((lists) => [...lists ?? []].flat(2))];
	return [
		...groups.keys(),
		...settingsOf(config).aliases.keys(),
		...fallbacks
	].filter((name) => !name.includes("*"));
}
/** Names of deployments in several groups. LiteLLM lets deployments with one id share their cooldowns. */
function repeated(all) {
	const seen = /* @__PURE__ */ new Set();
	return all.flatMap(({ name }) => seen.size === seen.add(name).size ? [name] : []);
}
function mainPart(file, text, section) {
	const sheet = editable(file, text);
	const place = sheet.documents.map(({ root }) => placeAt({
		map: root,
		path: ""
	}, section.path)).find((found) => found !== null && hasSections(found.map));
	if (place === void 0 || place === null) throw new Refused([1, 1], "a configuration that is no map", "Pass the file itself.");
	return {
		sheet,
		place,
		prefix: ""
	};
}
const hasSections = (map) => sectionKeys.some((name) => pairOf(map, name) !== void 0);
function includedPart(value, included) {
	const path = textOf(value);
	const bytes = path === null ? null : included(path);
	if (path === null || bytes === null) return null;
	const sheet = editable(path, decoded(bytes));
	const root = sheet.documents[0]?.root;
	return root === void 0 ? null : {
		sheet,
		place: {
			map: root,
			path: ""
		},
		prefix: `${path}: `
	};
}
/** Sections whose keys are kept by name; `settings` also have fallbacks. */
const sections = /* @__PURE__ */ new Map([
	["router_settings", routerKeys],
	["litellm_settings", new Map([...litellmKeys, ...callbackKeys.map((key) => [key, "text"])])],
	["general_settings", new Map([...generalKeys, ["master_key", "text"]])]
]);
const topKeys = keyTable("", [
	"model_list",
	"include",
	...sections.keys()
].join(" "));
/** Edits one file and returns its text. */
function edited({ sheet, place, prefix }, context, isMain) {
	try {
		keepOnly(sheet, place, topKeys);
		stageDeployments(sheet, place, prefix, context);
		for (const [name, keys] of sections) editSection(sheet, sectionAt(place, name), keys, context);
		const general = isMain ? mapAt(place, "general_settings") : sectionAt(place, "general_settings");
		if (general !== null) set(sheet, general, "master_key", context.stage.clientKey, "credential");
		refuseSignIns(sheet, place);
		refuseLeftovers$2(sheet, place.map, place.path, context.known);
		cleanComments$1(place.map);
		return printed(sheet, place.map);
	} catch (error) {
		if (isMain || !(error instanceof Refused)) throw error;
		throw new Refused([1, 1], `in ${sheet.file}, line ${error.line}: ${error.reason}`, error.remedy);
	}
}
function stageDeployments(sheet, place, prefix, context) {
	const list = pairOf(place.map, "model_list")?.value;
	const path = below(place.path, "model_list");
	if (!(0, import_dist.isSeq)(list)) return;
	for (const [index, map] of list.items.entries()) {
		const entry = below(path, index);
		const deployment = context.deployments.get(`${prefix}${entry}.litellm_params`);
		if (!(0, import_dist.isMap)(map) || deployment === void 0) throw new Refused(sheet.locate((0, import_dist.isMap)(map) ? map.range?.[0] ?? 0 : 0), `a deployment without model_name or litellm_params.model, at ${entry}`, "Complete the entry, or remove it: LiteLLM does not use it.");
		stageDeployment(sheet, {
			map,
			path: entry
		}, deployment, context);
	}
}
function sectionAt({ map, path }, name) {
	const value = pairOf(map, name)?.value;
	return (0, import_dist.isMap)(value) ? {
		map: value,
		path: below(path, name)
	} : null;
}
function editSection(sheet, place, keys, context) {
	if (place === null) return;
	ownCallbacks(sheet, place, context);
	refuseModelAliases(sheet, place);
	withoutFallbackParameters(sheet, place);
	const defaults = sectionAt(place, "default_litellm_params");
	if (defaults !== null) keepOnly(sheet, refuseModel(sheet, defaults), paramKeys);
	keepOnly(sheet, place, keys);
}
// src/replica/nginx/names.ts
/** Returns the names for all locations of a configuration. */
function namedIn(groups) {
	const routes = routesOf(groups);
	const passed = routes.map((location) => passedTo(location, groups) ?? []);
	const names = (many) => passed.filter((all) => all.length > 1 === many).flatMap((all) => all.map(({ name }) => name));
	const pages = routes.flatMap((location) => errorPagesOf(location, groups)).flatMap((page) => pagesTo(page, groups));
	return {
		alone: new Set(names(false)),
		drawn: new Set(names(true)),
		pages: new Map(pages.toReversed())
	};
}
function pagesTo(page, groups) {
	return (passedTo(page, groups) ?? []).map(({ name }) => [name, page.name]);
}
/** Returns the target of each server of a group or host; null if the map has two names for them. */
function targetsOf(group, servers, { alone, drawn, pages }) {
	if (alone.has(group) && drawn.has(group)) return null;
	const one = drawn.has(group) ? group : alone.has(group) ? void 0 : pages.get(group);
	return one === void 0 ? shortHosts(servers) : servers.map(() => one);
}
// src/replica/nginx/variables.ts
/** Directives with a variable whose values are the entries of their block. */
const drawn = /* @__PURE__ */ new Set([
	"map",
	"split_clients",
	"geo"
]);
/** Returns the values that a file gives to each variable, by its name. */
function valuesIn(directives) {
	const found = /* @__PURE__ */ new Map();
	collect(directives, found);
	return found;
}
function collect(directives, found) {
	for (const { name, args, block } of directives) {
		const [variable, values] = drawn.has(name) ? [args.at(-1), (block ?? []).flatMap((entry) => entry.args.slice(0, 1))] : [name === "set" ? args[0] : void 0, args.slice(1, 2)];
		if (variable === void 0) collect(block ?? [], found);
		else found.set(variable.replace("$", ""), [...found.get(variable.replace("$", "")) ?? [], ...values]);
	}
}
/**
* Whether a request's own texts say nothing of a host: it is one variable, none of whose values has another in it, or `$host`,
* which is the copy's own address.
*/
function isSaidIn(values, host) {
	const name = /^\$(\w+|\{\w+\})$/.exec(host)?.[1]?.replace(/[{}]/g, "");
	if (name === void 0) return false;
	return name === "host" || values.get(name)?.every((value) => !value.includes("$")) === true;
}
// src/replica/nginx/rules.ts
/** Directives that a copy leaves out. */
const removed = [
	[/^(?:user|lock_file|worker_rlimit_\w+|worker_priority|worker_cpu_affinity|master_process)$/, "process"],
	[/^(?:allow|deny|satisfy|set_real_ip_from|real_ip_header|real_ip_recursive|proxy_protocol\w*)$/, "listener"],
	[/^(?:stream|mail|mgmt|stub_status|status_zone|api|dav_methods)$/, "listener"],
	[/^(?:ssl|ssl_\w+|proxy_ssl_\w+|http2|http2_\w+|http3|http3_\w+|quic_\w+|proxy_bind)$/, "transport"],
	[/^(?:resolver|resolver_timeout|include|load_module|health_check|zone_sync\w*|geoip_\w+|geoip2)$/, "outgoing"],
	[/^(?:auth_request|auth_request_set|otel_\w+|opentelemetry\w*|opentracing\w*|zipkin_\w+|jaeger_\w+|datadog_\w+)$/, "outgoing"],
	[/^(?:auth_basic|auth_basic_user_file|auth_jwt\w*|auth_oidc|env|secure_link\w*)$/, "credential"]
];
/** Returns why a copy leaves a directive out; null if it does not. */
function removalOf(name) {
	return removed.find(([names]) => names.test(name))?.[1] ?? null;
}
/** Directives that run a program, which may call anything and choose the target. */
const programs = /_by_lua|^lua_|^init_by|^js_|^perl|^xslt|^ssi$|^passenger|^rewrite_by|^ext_authz|^wasm|^proxy_wasm/;
/** Directives that pass a request on in another protocol, which the map does not count. */
const otherPasses = /^(?:fastcgi|uwsgi|scgi|grpc|memcached|tunnel|redis|redis2|drizzle|postgres)_pass$/;
/** Directives whose first argument is a file or folder that nginx writes. */
const written = /^(?:access_log|error_log|pid|client_body_temp_path|\w+_temp_path|proxy_cache_path)$/;
/** Folders that nginx creates at its start, where no rights are needed. */
const temporary = [
	"client_body",
	"proxy",
	"fastcgi",
	"uwsgi",
	"scgi"
].map((kind) => `${kind}_temp_path`);
// src/replica/nginx/directives.ts
/** Edits the directives of a block and all below. `path` is its place, such as `http.server`. */
function stageBlock(directives, path, context) {
	for (const directive of directives) {
		const key = `${path}${directive.name}`;
		const at = context.sheet.locate(directive.start);
		if (programs.test(directive.name)) throw cannotCopy(at, "a program that may call anything or choose the target");
		const reason = reasonOf(directive, context);
		if (reason !== null) put(context.sheet, directive, "", key, reason);
		else if (edits[directive.name] !== void 0) edits[directive.name]?.(directive, key, context);
		else if (otherPasses.test(directive.name)) put(context.sheet, directive, "return 404;", key, "outgoing");
		else if (written.test(directive.name)) stageFile(directive, key, context);
		else if (directive.block !== null) stageBlock(directive.block, `${key}.`, context);
	}
}
function reasonOf(directive, { used }) {
	if (directive.name === "upstream" && used?.has(directive.args[0] ?? "") === false) return "outgoing";
	if (directive.name === "server" && directive.block !== null && !passesOn(directive.block)) return "listener";
	if (directive.name === "proxy_redirect" && directive.args.length > 1) return "address";
	return directive.name === "if" && /\$(?:scheme|https|http_x_forwarded_proto)\b/.test(directive.args.join(" ")) ? "transport" : removalOf(directive.name);
}
/** Whether a block passes requests on. */
function passesOn(directives) {
	return directives.some(({ name, block }) => name === "proxy_pass" || block !== null && passesOn(block));
}
const edits = {
	upstream: stageUpstream,
	server: stageServer,
	proxy_pass: (directive, key, context) => {
		const [url = ""] = directive.args;
		const now = urlOf(url, directive, context);
		if (now !== url) put(context.sheet, directive, `proxy_pass ${now};`, key, "address");
	},
	map: stageValues,
	split_clients: stageValues,
	geo: stageValues,
	proxy_set_header: stageHeader,
	set: ({ args: [name = "", value = ""], ...directive }, key, context) => {
		const { sheet, isSecret, passedVariables } = context;
		if (passedVariables.has(name.replace("$", ""))) {
			const now = urlOf(value, {
				...directive,
				args: [name, value]
			}, context);
			if (now !== value) put(sheet, directive, `set ${name} ${now};`, key, "address");
		} else if (isSecret(name) && value !== "" && !value.startsWith("$")) put(sheet, directive, `set ${name} "${replicaKey}";`, key, "credential");
	},
	return: (directive, key, { sheet }) => {
		const [code = ""] = directive.args;
		if (!directive.args.some((word) => word.includes("://"))) return;
		put(sheet, directive, `return ${/^[245]\d\d$/.test(code) ? code : "404"};`, key, "address");
	},
	rewrite: (directive, key, { sheet }) => {
		if (directive.args[1]?.includes("://") === true) put(sheet, directive, "return 404;", key, "address");
	},
	daemon: (directive, key, { sheet }) => put(sheet, directive, "daemon off;", key, "process")
};
/** The path of a URL stays, and the name of a group. */
function urlOf(url, directive, { sheet, stage, groups, named, values }) {
	const host = hostOf(url);
	const [scheme = ""] = /^https?:\/\//.exec(url) ?? [];
	const rest = url.slice(scheme.length + host.length);
	if (host === "unix:") throw cannotCopy(sheet.locate(directive.start), "a Unix socket, which is no host with a port");
	if (host.includes("$") && !isSaidIn(values, host)) throw cannotCopy(sheet.locate(directive.start), "a host that a request decides, or that is put together", "Choose among groups by a `map` with their names.");
	if (host === "" || host.includes("$") || groups.upstreams.has(host)) return url.replace(/^https:/, "http:");
	const [target] = targetsOf(host, [host], named) ?? [];
	if (target === void 0) throw twoNames(directive, sheet);
	sheet.replaced.add(host);
	return `${scheme === "" ? "" : "http://"}${stage.authority(target)}${rest}`;
}
function twoNames({ start }, sheet) {
	return cannotCopy(sheet.locate(start), "a group that is one target of a route, while its servers are the targets of another", "Use two groups, so that every call belongs to one target.");
}
const serverOptions = /^(?:weight|max_conns|max_fails|fail_timeout|slow_start|route|drain)(?:=|$)|^(?:backup|down)$/;
function stageUpstream(directive, key, context) {
	const { sheet, stage, named } = context;
	const block = directive.block ?? [];
	const servers = block.filter(({ name }) => name === "server");
	const targets = targetsOf(directive.args[0] ?? "", servers.map(({ args: [host = ""] }) => host), named);
	if (targets === null) throw twoNames(directive, sheet);
	for (const [index, server] of servers.entries()) {
		const [host = "", ...options] = server.args;
		const kept = options.filter((option) => serverOptions.test(option));
		const words = [
			"server",
			stage.authority(targets[index] ?? host),
			...kept
		].join(" ");
		sheet.replaced.add(host.replace(/:\d+$/, ""));
		put(sheet, server, `${words};`, `${key}.server`, "address");
	}
	stageBlock(block.filter(({ name }) => name !== "server"), `${key}.`, context);
}
/** The server of a copy has one address, without TLS. */
function stageServer(directive, key, context) {
	const { sheet, stage } = context;
	const block = directive.block ?? [];
	const [first, ...others] = block.filter(({ name }) => name === "listen");
	const now = `listen 127.0.0.1:${stage.port};`;
	if (first === void 0) put(sheet, {
		start: directive.inner,
		end: directive.inner
	}, ` ${now}`, `${key}.listen`, "listener");
	else put(sheet, first, now, `${key}.listen`, "listener");
	for (const other of others) put(sheet, other, "", `${key}.listen`, "listener");
	stageBlock(block.filter(({ name }) => name !== "listen"), `${key}.`, context);
}
/** The values of a variable that a `proxy_pass` uses are groups or hosts. */
function stageValues(directive, key, context) {
	const variable = (directive.args.at(-1) ?? "").replace("$", "");
	for (const entry of directive.block ?? []) {
		const [value = ""] = entry.args;
		const isCredential = context.isSecret(variable) && value !== "" && !value.startsWith("$");
		const now = context.passedVariables.has(variable) ? urlOf(value, entry, context) : isCredential ? replicaKey : value;
		const pattern = context.sheet.text.slice(entry.start, entry.end).match(/^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\S+)/s)?.[0];
		if (entry.name === "include") put(context.sheet, entry, "", `${key}.include`, "outgoing");
		else if (now !== value) put(context.sheet, entry, `${pattern} ${now};`, `${key}.${entry.name}`, isCredential ? "credential" : "address");
	}
}
function stageHeader({ args: [name = "", value = ""], ...directive }, key, { sheet }) {
	if (/^\$(?:http_\w+|host|proxy_host|http_host)$/.test(value) || value === "") return;
	const place = `${key} ${name}`;
	const secret = /^authorization$/i.test(name) ? `Bearer ${replicaKey}` : replicaKey;
	if (/^host$/i.test(name)) put(sheet, directive, `proxy_set_header ${name} 127.0.0.1;`, place, "address");
	else if (credentialName.test(name)) put(sheet, directive, `proxy_set_header ${name} "${secret}";`, place, "credential");
}
/** Files are written below the folder where the copy runs. */
function stageFile(directive, key, { sheet }) {
	const [path = "", ...rest] = directive.args;
	if (path.startsWith("syslog:")) return put(sheet, directive, "", key, "outgoing");
	if (!path.includes("/") || /^\/dev\/(?:std(?:out|err)|null)$/.test(path)) return;
	const name = path.replace(/\/+$/, "").replace(/^.*\//s, "");
	put(sheet, directive, `${[
		directive.name,
		name,
		...rest
	].join(" ")};`, key, "process");
}
// src/replica/nginx/index.ts
/** Copies an nginx configuration, or a part of one for its `http` block. */
const copyNginx = copying((original, stage) => {
	const sheet = recognised(original, isNginx);
	const { file, text, locate } = sheet;
	const top = directivesOf(text, locate);
	const groups = groupsOf(top);
	refuseUnplaced(sheet, top, groups);
	stageBlock(top, "", {
		sheet,
		stage,
		groups,
		named: namedIn(groups),
		...usesIn(top, groups),
		isSecret: secretsIn(top),
		values: valuesIn(top)
	});
	const http = top.find(({ name }) => name === "http");
	const before = settingsBefore(top, http);
	const within = settingsIn(http?.block ?? []);
	if (http !== void 0 && within !== "") put(sheet, {
		start: http.inner,
		end: http.inner
	}, within, "http", "process");
	if (before.length > 0) sheet.changes.push({
		file,
		line: locate(0)[0],
		key: "(start)",
		reason: "process",
		now: before.join(" ")
	});
	const known = /* @__PURE__ */ new Set([replicaKey, stage.clientKey]);
	cleanComments(sheet, commentsOf$1(text), known);
	const body = edited$1(sheet);
	refuseLeftovers$1(sheet, withoutGroups(body, groups), known);
	const copy = [
		...before,
		body,
		...http === void 0 ? ["}"] : []
	].join("\n");
	const changes = sheet.changes.toSorted((one, other) => one.line - other.line);
	return {
		files: /* @__PURE__ */ new Map([[file.slice(file.lastIndexOf("/") + 1), copy]]),
		changes,
		refuse: null
	};
});
/** Groups and variables in a URL look like hosts; a group's servers are staged, and without a resolver no name is looked up. */
function withoutGroups(text, { upstreams }) {
	return text.replace(/http:\/\/[^\s;"']+/g, (url) => {
		const host = hostOf(url);
		return isLoopback(host.replace(/:\d+$/, "")) || upstreams.has(host) || /^\$\{?\w+\}?$/.test(host) ? "" : url;
	});
}
/** What a copy sets outside `http`, and for a part of a configuration the block itself. */
function settingsBefore(top, http) {
	const settings = {
		daemon: "daemon off;",
		pid: "pid nginx.pid;",
		error_log: "error_log stderr;"
	};
	const isMissing = (name) => http === void 0 || top.every((directive) => directive.name !== name);
	const missing = Object.entries(settings).flatMap(([name, text]) => isMissing(name) ? [text] : []);
	const events = isMissing("events") ? ["events { worker_connections 256; }"] : [];
	return [
		...missing,
		...events,
		...http === void 0 ? [`http {${settingsIn(top)}`] : []
	];
}
/** Folders and logs whose defaults are places of the system. */
function settingsIn(block) {
	const names = new Set(block.map(({ name }) => name));
	return [...temporary.filter((name) => !names.has(name)).map((name) => ` ${name} temp-${name.split("_temp")[0]};`), ...names.has("access_log") ? [] : [" access_log off;"]].join("");
}
/** Groups and variables that locations pass to. */
function usesIn(top, groups) {
	const urls = [...urlsIn(top)];
	const variables = new Set(urls.flatMap((url) => /^\$\{?(\w+)\}?$/.exec(hostOf(url))?.[1] ?? []));
	const values = [...variables].flatMap((name) => groups.variables.get(name)?.map(({ value }) => value) ?? []);
	const hosts = [...urls, ...values].map(hostOf);
	return {
		used: hosts.some((host) => host.includes("$") && !groups.variables.has(host.replace(/[${}]/g, ""))) ? null : new Set(hosts),
		passedVariables: variables
	};
}
/** Returns whether a variable has a credential. */
function secretsIn(top) {
	const names = [...headersIn(top)].filter(([name]) => credentialName.test(name)).map(([, value]) => value).flatMap((value) => Array.from(value.matchAll(/\$\{?(\w+)/g), ([, name = ""]) => name));
	return (variable) => credentialName.test(variable) || names.includes(variable.replace(/^\$/, ""));
}
function* headersIn(directives) {
	for (const { name, args, block } of directives) {
		if (name === "proxy_set_header") yield [args[0] ?? "", args[1] ?? ""];
		if (block !== null) yield* headersIn(block);
	}
}
function* urlsIn(directives) {
	for (const { name, args, block } of directives) {
		if (name === "proxy_pass") yield args[0] ?? "";
		if (block !== null) yield* urlsIn(block);
	}
}
/** Throws Refused for what the copy would have to be completed with. */
function refuseUnplaced(sheet, top, groups) {
	const [location] = top.filter(({ name }) => name === "location");
	if (location !== void 0) throw cannotCopy(sheet.locate(location.start), "a location without its server", "Pass the file with the server block.");
	const elsewhere = groups.locations.find((each) => passedTo(each, groups) === null && isNamed(passOf(each), groups));
	if (groups.includes && elsewhere !== void 0) throw cannotCopy([elsewhere.line, 1], "a group that this file does not define: an include may", "Write the upstream block into this file, for example with `nginx -T`.");
	refuseSecondServer(sheet, top);
}
function isNamed(pass, { upstreams }) {
	const host = hostOf(pass?.args[0] ?? "$");
	return !host.includes("$") && !upstreams.has(host);
}
/** Servers of a copy share one address, so their names have to tell them apart. */
function refuseSecondServer(sheet, top) {
	const inHttp = [...top, ...top.flatMap(({ name, block }) => name === "http" ? block ?? [] : [])];
	const names = /* @__PURE__ */ new Set();
	for (const { name, block, start } of inHttp) {
		if (name !== "server" || block === null || !passesOn(block)) continue;
		const own = block.find((directive) => directive.name === "server_name")?.args.join(" ") ?? "";
		if (names.has(own)) throw cannotCopy(sheet.locate(start), "a second server of the same name that passes requests on, while the copy has one address", "Pass a copy of this file with only the server of the routes to be gated.");
		names.add(own);
	}
}
// src/replica/portkey.ts
const everywhere = `weight on_status_codes request_timeout cache strict_open_ai_compliance`;
const named = `name retry override_params forward_headers`;
/** Keys of a target. Portkey 1.15.2 reads no others that decide how often it is called. */
const targetKeys = keyTable(everywhere, `${named} provider custom_host api_key`);
const groupKeys = keyTable(everywhere, `${named} strategy targets`);
const strategyKeys = keyTable("mode on_status_codes", "conditions default");
const retryKeys = keyTable("attempts on_status_codes use_retry_after_header", "");
/** Copies a Portkey config, as the client sends it: as JSON. */
const copyPortkey = copying((original, stage) => {
	const { file, text, section } = sourceOf(original, (document) => isPortkey(document) ? document : null);
	const sheet = editable(file, text);
	const part = partOf(section);
	const map = sheet.documents.map(({ root }) => root).find(({ range }) => range?.[0] === section.offset);
	if (map === void 0) throw new Refused([1, 1], "a config that is no map", "Pass the config as JSON.");
	const place = {
		map,
		path: ""
	};
	const known = /* @__PURE__ */ new Set([replicaKey, ...stagePart(sheet, place, part, stage)]);
	refuseLeftovers$2(sheet, place.map, place.path, known);
	const value = (0, import_dist.parse)(printed(sheet, place.map), plainYaml);
	return {
		files: /* @__PURE__ */ new Map([[file, `${JSON.stringify(value, null, 2)}\n`]]),
		changes: sheet.changes.toSorted((one, other) => one.line - other.line),
		refuse: null
	};
});
/** Leads the targets of a part to the scripted provider, and returns their addresses. */
function stagePart(sheet, place, part, stage) {
	keepOnly(sheet, place, part.mode === null ? targetKeys : groupKeys);
	keepIn(sheet, place, "retry", retryKeys);
	keepIn(sheet, place, "strategy", strategyKeys);
	if (part.mode !== null) return partsIn(place, part).flatMap(([inner, of]) => stagePart(sheet, inner, of, stage));
	const base = baseOf(sheet, place, part.name, stage);
	set(sheet, place, "provider", "openai", "provider");
	set(sheet, place, "custom_host", base, "address");
	set(sheet, place, "api_key", replicaKey, "credential");
	return [base];
}
function keepIn(sheet, { map, path }, key, table) {
	const value = pairOf(map, key)?.value;
	if ((0, import_dist.isMap)(value)) keepOnly(sheet, {
		map: value,
		path: below(path, key)
	}, table);
}
function partsIn({ map, path }, { parts }) {
	const list = pairOf(map, "targets")?.value;
	const items = (0, import_dist.isSeq)(list) ? list.items : [];
	return parts.flatMap((part, index) => {
		const inner = items[index];
		return (0, import_dist.isMap)(inner) ? [[{
			map: inner,
			path: below(below(path, "targets"), index)
		}, part]] : [];
	});
}
// src/replica/start.ts
/** The words of a command line, of which ? is a path. */
function words(line, path) {
	return line.split(" ").map((word) => word === "?" ? path : word);
}
const plain = {
	package: null,
	ready: "/__fallback_gate_ready",
	perRequest: false,
	env: {},
	logsToOutput: false,
	logVariable: null
};
const litellm = {
	title: "LiteLLM",
	program: "litellm",
	package: {
		from: "PyPI",
		name: "litellm[proxy]",
		version: "1.100.5",
		entry: "bin/litellm",
		locks: ["replica/litellm/requirements.lock"]
	},
	args: ({ config, port }) => words(`--config ? --host 127.0.0.1 --port ${port} --num_workers 1 --telemetry False`, config),
	ready: "/health/readiness",
	perRequest: false,
	logsToOutput: false,
	logVariable: "GATE_LOG",
	env: {
		LITELLM_LOCAL_MODEL_COST_MAP: "True",
		LITELLM_LOCAL_ANTHROPIC_BETA_HEADERS: "True",
		LITELLM_LOCAL_BLOG_POSTS: "True",
		LITELLM_LOCAL_POLICY_TEMPLATES: "True",
		HF_HUB_OFFLINE: "1",
		AWS_EC2_METADATA_DISABLED: "true",
		LITELLM_MODE: "PRODUCTION",
		LITELLM_TELEMETRY: "False",
		NO_DOCS: "True",
		NO_REDOC: "True",
		DISABLE_ADMIN_UI: "True"
	}
};
const portkey = {
	title: "Portkey",
	program: null,
	package: {
		from: "npm",
		name: "@portkey-ai/gateway",
		version: "1.15.2",
		entry: "node_modules/@portkey-ai/gateway/build/start-server.js",
		locks: ["replica/portkey/package.json", "replica/portkey/package-lock.json"]
	},
	args: ({ port }) => [`--port=${port}`, "--headless"],
	ready: "/",
	perRequest: true,
	logsToOutput: false,
	logVariable: null,
	env: {}
};
const envoy = {
	...plain,
	title: "Envoy",
	program: "envoy",
	args: ({ config }) => words("-c ? --concurrency 1 --disable-hot-restart --log-level warning --file-flush-interval-msec 50", config)
};
const nginx = {
	...plain,
	title: "nginx",
	program: "nginx",
	args: ({ config, folder }) => [
		"-p",
		`${folder}/`,
		"-c",
		config,
		"-e",
		"stderr"
	]
};
const haproxy = {
	...plain,
	title: "HAProxy",
	program: "haproxy",
	logsToOutput: true,
	args: ({ config }) => [
		"-db",
		"-f",
		config
	]
};
/**
* The steps that install a package into a folder; null without an installer. Only wheels and no scripts: no code of the
* package is run by them. With `isLocked`, the folder has the package's locks, and nothing else is installed.
*/
function installSteps({ from, name }, version, { folder, isLocked, npm, python, uv }) {
	const inside = `${folder}/bin/python`;
	if (from === "npm") {
		const options = [
			"--prefix",
			folder,
			"--ignore-scripts",
			"--no-audit",
			"--no-fund"
		];
		const args = isLocked ? ["ci", ...options] : [
			"install",
			...options,
			`${name}@${version}`
		];
		return npm === null ? null : [{
			program: npm,
			args
		}];
	}
	const locked = [
		"--no-deps",
		"--require-hashes",
		"-r",
		`${folder}/requirements.lock`
	];
	const pip = [
		"pip",
		"install",
		"--quiet",
		"--only-binary=:all:"
	];
	const what = isLocked ? locked : [`${name}==${version}`];
	if (uv !== null) return [{
		program: uv,
		args: [
			"venv",
			"--quiet",
			"--allow-existing",
			folder
		]
	}, {
		program: uv,
		args: [
			...pip,
			"--python",
			inside,
			...what
		]
	}];
	if (python === null) return null;
	return [{
		program: python,
		args: [
			"-m",
			"venv",
			folder
		]
	}, {
		program: inside,
		args: [
			"-m",
			...pip,
			...what
		]
	}];
}
/** The user's own command with its placeholders filled in, for a shell. */
function filled(command, { config, port }) {
	return command.replaceAll("{config}", `'${config.replaceAll("'", String.raw`'\''`)}'`).replaceAll("{port}", String(port));
}
const passedOn = /^(?:PATH|LANG|LC_[A-Z]+|TZ|RUNNER_TRACKING_ID)$/;
/** Where launchers keep what they have downloaded, by variable, below the user's home. */
const caches = {
	UV_CACHE_DIR: ".cache/uv",
	UV_PYTHON_INSTALL_DIR: ".local/share/uv/python",
	PIP_CACHE_DIR: ".cache/pip",
	npm_config_cache: ".npm"
};
/** What a gateway gets of the environment: no credential, no proxy, and a home of its own. A user's command finds the caches. */
function gatewayEnvironment(env, { home, isOwnCommand }) {
	const kept = Object.entries(env).filter(([name, value]) => passedOn.test(name) && value !== void 0);
	const user = env["HOME"] ?? "";
	const found = isOwnCommand && user !== "" ? Object.entries(caches) : [];
	return {
		...Object.fromEntries(kept),
		...Object.fromEntries(found.map(([name, folder]) => [name, env[name] ?? `${user}/${folder}`])),
		HOME: home,
		TMPDIR: home
	};
}
const ofInstallers = /^(?:PATH|HOME|LANG|LC_[A-Z]+|PIP_.*|UV_.*|npm_config_.*|NPM_CONFIG_.*|XDG_.*|(?:HTTPS?|NO|ALL)_PROXY|(?:https?|no|all)_proxy|SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/;
/** What an installer gets of it: where the registry is and how to reach it. */
function installerEnvironment(env) {
	return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => ofInstallers.test(name) && value !== void 0 ? [[name, value]] : []));
}
/** What the process that serves a replica gets of it: what gateway and installers get, and these variables. */
function servingEnvironment(env, names) {
	const named = Object.entries(env).flatMap(([name, value]) => value !== void 0 && (names.includes(name) || passedOn.test(name)) ? [[name, value]] : []);
	return {
		...installerEnvironment(env),
		...Object.fromEntries(named)
	};
}
// src/replica/index.ts
/** Every kind of gateway of which a replica can be made, by the name that the reader of its configuration gives it. */
const replicaKinds = /* @__PURE__ */ new Map([
	["litellm", {
		make: copyLitellm,
		start: litellm
	}],
	["portkey", {
		make: copyPortkey,
		start: portkey
	}],
	["envoy", {
		make: copyEnvoy,
		start: envoy
	}],
	["nginx", {
		make: copyNginx,
		start: nginx
	}],
	["haproxy", {
		make: copyHaproxy,
		start: haproxy
	}]
]);
// src/replica/names.ts
/** The names by which the manifest's routes through a gateway know the targets of its configuration. */
function targetNames(reading, file, manifest, gateway) {
	const routes = manifest.routes.filter(({ checks }) => checks.some((check) => check.gateway === gateway));
	const proposed = reading.routes.flatMap((route) => targetsOf$1(route, reading, file));
	const aliases = Map.groupBy(proposed, ({ from, name }) => from?.name ?? name);
	return {
		of: (configured) => {
			const known = (aliases.get(configured) ?? []).flatMap((target) => [target.name, ...target.aliases]);
			return declaredName(routes, [configured, ...known]) ?? known[0] ?? identifiers([configured], "target")[0] ?? "target";
		},
		port: (name) => routes.flatMap(({ targets }) => (targets[name] ?? []).flatMap(loopbackPort))[0] ?? null
	};
}
function declaredName(routes, names) {
	return routes.flatMap(({ targets }) => Object.entries(targets)).find(([name, aliases]) => names.some((text) => text === name || aliases.includes(text)))?.[0] ?? null;
}
function loopbackPort(alias) {
	const [, host = "", port = ""] = /^(.+):(\d{1,5})$/.exec(alias) ?? [];
	return isLoopback(host) ? [Number(port)] : [];
}
// src/replica/stage.ts
/** Addresses that a copy gets as long as nothing serves it. */
const nominal = {
	provider: 9e3,
	gateway: 4e3
};
/** The stage for a copy. */
function stageAt(names, provider, { port, clientKey }) {
	return {
		port,
		clientKey,
		base: (target) => `${provider.url}/${names.of(target)}/v1`,
		authority: (target) => provider.authority(names.of(target))
	};
}
/** The copy with nominal addresses, and what it needs: nothing is started for a configuration that is refused. */
function rehearse(make, original, names, at) {
	const ports = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Set();
	const seen = {
		...names,
		of: (configured) => {
			const name = names.of(configured);
			targets.add(name);
			return name;
		}
	};
	const authority = (name) => {
		const port = ports.get(name) ?? names.port(name) ?? nominal.provider + 1 + ports.size;
		ports.set(name, port);
		return `127.0.0.1:${port}`;
	};
	const made = make(original, stageAt(seen, {
		url: `http://127.0.0.1:${nominal.provider}`,
		authority
	}, at));
	if (made.refuse !== null) return { refuse: made.refuse };
	return {
		copy: made,
		ports: [...ports.keys()],
		targets: [...targets]
	};
}
// src/commands/replica-plan.ts
/** A client's key for a copy that nobody serves. */
const nominalKey = "sk-fallback-gate-replica";
/**
* Reads the manifest and the configuration, and makes the copy with nominal addresses. Starts nothing. Throws for a manifest
* that is invalid, and FILE_UNREADABLE for a configuration that cannot be copied, with its line.
*/
async function planReplica({ manifestFile, file, credentials }, port = 0) {
	const manifest = await readManifest(manifestFile, credentials, { files: createFiles(process.cwd()) });
	const chosen = chosenGateway(manifest, file === null ? null : repositoryFile(file));
	const path = chosen.file ?? await foundFile("replica");
	const { bytes, included, reading } = await readConfigurationFile(path);
	if (reading.refuse !== null) throw refusal(path, reading.refuse);
	const { kind, ...how } = kindOf(reading, path);
	const names = targetNames(reading, readTrafficFile(path, bytes), manifest, chosen.gateway);
	const beside = new Map([...included, ...await readCode(path, bytes)]);
	const original = {
		file: path,
		bytes,
		included: (name) => beside.get(name) ?? null
	};
	const at = {
		port: port || nominal.gateway,
		clientKey: nominalKey
	};
	const rehearsed = rehearse(how.make, original, names, at);
	if ("refuse" in rehearsed) throw refusal(path, rehearsed.refuse);
	const { gateway } = chosen;
	const settings = manifest.gateways[gateway];
	if (settings === void 0) throw new GateError("INTERNAL", "expected the chosen gateway in the manifest, got none");
	const others = [...beside].map(([name, content]) => [join(dirname(path), name), content]);
	const sources = new Map([[path, bytes], ...others]);
	return {
		...how,
		...rehearsed,
		kind,
		manifest,
		manifestFile,
		gateway,
		settings,
		original,
		sources,
		names
	};
}
/** The user's own code that a configuration names. Missing files are skipped. */
async function readCode(path, bytes) {
	const beside = createFiles(resolve(dirname(path)));
	const found = [];
	for (const name of codePaths(bytes)) {
		const content = await beside.read(name, limits.configurationBytes).catch((error) => {
			if (errorCode(error) === "FILE_MISSING") return null;
			throw error;
		});
		if (content !== null) found.push([name, content]);
	}
	return found;
}
function kindOf({ gateway }, file) {
	const kind = gateway ?? "";
	const known = replicaKinds.get(kind);
	if (known !== void 0) return {
		...known,
		kind
	};
	const message = `expected a configuration of ${[...replicaKinds.keys()].join(", ")}, got one of ${kind}`;
	throw new GateError("INPUT_INVALID", message, { problems: [{
		at: {
			file,
			line: 1,
			column: 1
		},
		message,
		remedy: "Start this gateway by a script, with fallback-gate provider behind it: docs/replica.md."
	}] });
}
// src/adapters/replica-folder.ts
/** A new folder below the system's temporary one that only this user can open. It goes when this process ends. Throws FILE_UNWRITABLE. */
async function createReplicaFolder() {
	const path = await realpath(await mkdtemp(join(tmpdir(), "fallback-gate-replica-")).catch(noTemporary));
	const removeNow = () => rmSync(path, {
		recursive: true,
		force: true
	});
	process.once("exit", removeNow);
	const home = join(path, "home");
	await mkdir(home, { mode: 448 });
	return {
		path,
		home,
		linkLogs: async (paths, below) => {
			for (const log of paths) await linkLog(home, log, join(below, log));
		},
		write: (files) => writeFiles(path, files),
		remove: async () => {
			await rm(path, {
				recursive: true,
				force: true
			});
			process.off("exit", removeNow);
		}
	};
}
function noTemporary(cause) {
	const message = "expected a writable folder for temporary files, got none";
	throw new GateError("FILE_UNWRITABLE", message, {
		cause,
		problems: [{
			at: null,
			message,
			remedy: "Create the folder that TMPDIR names, or do not set TMPDIR."
		}]
	});
}
async function linkLog(home, log, file) {
	await mkdir(dirname(file), { recursive: true }).catch((cause) => {
		throw new GateError("FILE_UNWRITABLE", `expected a folder for the gateway's log, got none: ${log}`, { cause });
	});
	for (const name of /* @__PURE__ */ new Set([log, basename(log)])) {
		const link = join(home, name);
		await mkdir(dirname(link), { recursive: true });
		await symlink(file, link).catch(unless("EEXIST"));
	}
}
/** Writes files below a folder, which is made if it is missing. Throws PATH_REFUSED. */
async function writeFiles(folder, files) {
	await mkdir(folder, { recursive: true });
	const below = createFiles(folder, { github: true });
	for (const [file, text] of files) await below.write(file, text);
}
// src/adapters/replica-process.ts
const appended = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW;
const stopMs = 3e3;
const pollMs = 100;
const drainMs = 300;
/** Starts a process. A program that cannot be started ends at once, and says why in its last lines. Throws FILE_UNWRITABLE. */
function startProcess({ program, args, shell, env, cwd, outputFile }) {
	const output = outputFile === null ? null : opened(outputFile);
	const child = spawn(program, args, {
		shell,
		env,
		cwd,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		detached: true
	});
	const forget = endsWithUs(child.pid);
	const printed = printedBy(child);
	if (output !== null) child.stdout.pipe(createWriteStream("", { fd: output }));
	const { promise: ended, resolve } = Promise.withResolvers();
	let hasFailed = false;
	const kill = () => signalGroup(child.pid, "SIGKILL");
	process.once("exit", kill);
	const end = (code) => {
		hasFailed = code !== 0;
		process.off("exit", kill);
		forget();
		resolve();
	};
	child.once("exit", (code) => {
		child.once("close", () => end(code));
		setTimeout(() => end(code), drainMs);
	});
	child.once("error", (error) => {
		printed.add(`${"code" in error ? String(error.code) : "an error"}: the program could not be started\n`);
		end(null);
	});
	const lastLines = () => printed.text().split("\n").filter((line) => line.trim() !== "").slice(-12);
	return {
		ended,
		failed: () => hasFailed,
		lastLines,
		stop: () => stopGroup(child.pid, ended)
	};
}
/**
* Ends a process group if this process dies without a chance to do it: a shell waits for the end of a pipe that only this
* process holds. Returns what tells the shell that the group has ended. Does nothing where there is no such shell.
*/
function endsWithUs(pid) {
	if (pid === void 0) return () => {};
	const guard = spawn("/bin/sh", [
		"-c",
		"read -r _ || kill -s KILL -- \"-$0\"",
		String(pid)
	], {
		stdio: [
			"pipe",
			"ignore",
			"ignore"
		],
		detached: true,
		env: {}
	});
	guard.on("error", () => {}).unref();
	guard.stdin.on("error", () => {});
	return () => void guard.stdin.end("ended\n");
}
function opened(file) {
	try {
		return openSync(file, appended, 384);
	} catch (cause) {
		throw new GateError("FILE_UNWRITABLE", "expected a writable file for the gateway's log, got another", { cause });
	}
}
function printedBy({ stdout, stderr }) {
	let text = "";
	const add = (chunk) => {
		text = (text + chunk.toString()).slice(-8e3);
	};
	stdout.on("data", add);
	stderr.on("data", add);
	return {
		add,
		text: () => text
	};
}
/** Processes that the first one started and left are ended too. */
async function stopGroup(pid, ended) {
	signalGroup(pid, "SIGTERM");
	const late = new AbortController();
	await Promise.race([ended, setTimeout$1(stopMs, void 0, { signal: late.signal }).catch(() => {})]);
	late.abort();
	signalGroup(pid, "SIGKILL");
	await ended;
}
function signalGroup(pid, signal) {
	if (pid === void 0) return;
	try {
		process.kill(-pid, signal);
	} catch {}
}
/** Asks a URL until it answers, the process has ended, the time is over or the signal aborts. */
async function answers(url, { ended }, { waitMs, signal }) {
	const [gone, late] = [new AbortController(), AbortSignal.timeout(waitMs)];
	ended.then(() => gone.abort());
	const stop = AbortSignal.any([
		signal,
		gone.signal,
		late
	]);
	while (!stop.aborted) {
		const status = await statusOf(url, stop);
		if (status !== null && status < 500) return "answered";
		await setTimeout$1(pollMs, void 0, { signal: stop }).catch(() => {});
	}
	if (signal.aborted) return "stopped";
	return gone.signal.aborted ? "ended" : "late";
}
async function statusOf(url, signal) {
	const { send } = await import("./staging.mjs");
	try {
		const answer = await send(url, {
			method: "GET",
			signal
		}, "");
		answer.resume();
		return answer.statusCode ?? null;
	} catch {
		return null;
	}
}
/** Below the ports that systems give out by themselves, so that nothing else takes it before the gateway does. */
const ports = {
	first: 2e4,
	last: 3e4
};
const mostTries = 20;
/** A port of 127.0.0.1 that nothing listens on: the given one, or any for 0. Throws INPUT_INVALID if none is free. */
async function freePort(port) {
	const tried = port === 0 ? Array.from({ length: mostTries }, () => randomInt(ports.first, ports.last)) : [port];
	for (const each of tried) if (await isFree(each)) return each;
	throw new GateError("INPUT_INVALID", `expected a free port on a local address, got ${port === 0 ? "none" : `port ${port}, which is in use`}`);
}
async function isFree(port) {
	const server = createServer();
	const { promise, resolve } = Promise.withResolvers();
	server.once("error", () => resolve(false));
	server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
	return promise;
}
// src/replica/print.ts
const reasons = {
	address: "address of a target",
	credential: "credential",
	provider: "of another provider",
	listener: "the copy's own address",
	process: "how the copy is run",
	transport: "plain HTTP on loopback",
	outgoing: "calls something that is no target",
	code: "your own code",
	name: "what headers call the target",
	unknown: "not known to be harmless"
};
/**
* Every change of a copy, one line each: place, key, reason and new value, below a line with their number. The old value may be
* a credential. Changes name files from the folder of the original.
*/
function changeLines({ changes }, original) {
	const folder = original.replace(/[^/]*$/, "");
	const count = `${changes.length} ${changes.length === 1 ? "change" : "changes"} in the copy:`;
	const lines = changes.map(({ file, line, key, reason, now }) => `  ${folder}${file}:${line}  ${key}  (${reasons[reason]})  ${now === null ? "removed" : `now ${now}`}`);
	return changes.length === 0 ? ["no change in the copy"] : [count, ...lines];
}
const shownChanges = 12;
/** The first of these lines, and how to see the others. */
function firstChanges(lines) {
	const more = lines.length - 1 - shownChanges;
	if (more <= 0) return [...lines];
	return [...lines.slice(0, 13), `  and ${more} more: fallback-gate replica --dry-run lists all`];
}
/** The addresses of a replica, and the command that runs the gate against it. */
function boundLines(bound) {
	const { url, witness, key, variables } = bound;
	const set = variables.length === 0 ? "the manifest names no variable for it" : `set ${variables.join(", ")} to it`;
	return [
		`gateway        ${url}`,
		`witness        ${witness.url}`,
		`witness-token  ${witness.token}`,
		`client key     ${key} (${set})`,
		"Run the gate in another terminal, in this folder:",
		`  ${runCommand(bound)}`,
		"Stop with Ctrl-C."
	];
}
/** One line for a shell. Gateways of the manifest that are not the replica have to be added. */
function runCommand({ manifestFile, gateway, url, witness, key, variables, factsFile }) {
	const named = (value) => gateway === null ? value : `${gateway}=${value}`;
	return [
		...variables.map((variable) => `${variable}=${key}`),
		`fallback-gate run --manifest ${manifestFile}`,
		`${gateway === null ? "--gateway-url" : "--gateways"} ${named(url)}`,
		...variables.map((variable) => `--credentials ${named(variable)}`),
		`--witness ${named(witness.url)} --witness-token ${named(witness.token)}`,
		`--replica-facts "$(cat ${factsFile})"`
	].join(" ");
}
// src/adapters/replica-programs.ts
/** The path of a program; null if no folder of PATH has it. */
async function programOnPath(name, path) {
	for (const folder of path.split(delimiter).filter((one) => one !== "")) {
		const file = join(folder, name);
		if (await isProgram(file)) return file;
	}
	return null;
}
async function isProgram(file) {
	try {
		await access(file, constants.X_OK);
		return (await stat(file)).isFile();
	} catch {
		return false;
	}
}
/**
* Installs into a folder that may hold the complete installation from earlier. Returns null, or the last lines of the step
* that failed. Throws what the signal aborts with.
*/
async function installInto({ folder, files, entry, steps, env }, signal) {
	const mark = join(folder, ".complete");
	if (await isThere(mark)) return null;
	await rm(folder, {
		recursive: true,
		force: true
	});
	await mkdir(folder, { recursive: true });
	for (const file of files) await copyFile(file, join(folder, basename(file)));
	for (const { program, args } of steps) {
		const step = startProcess({
			program,
			args,
			env,
			cwd: dirname(folder),
			shell: false,
			outputFile: null
		});
		const stop = () => void step.stop();
		signal.addEventListener("abort", stop, { once: true });
		await step.ended;
		signal.removeEventListener("abort", stop);
		signal.throwIfAborted();
		if (step.failed()) return step.lastLines();
	}
	if (!await isThere(join(folder, entry))) return [`no ${entry} in the installation`];
	await writeFile(mark, "");
	return null;
}
function isThere(path) {
	return access(path).then(() => true, () => false);
}
// src/replica/shown-lines.ts
const lineChars = 300;
const secretName = /KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL/i;
/** A gateway's lines as they may be printed: without a terminal's codes, and none that may hold a credential. */
function shownLines(lines, env) {
	const secrets = Object.entries(env).flatMap(([name, value]) => secretName.test(name) && value !== void 0 && value.length >= limits.credentialMinChars ? [value] : []);
	return lines.map((line) => {
		const text = safeLine(line.replaceAll(/\u001B\[[0-9;]*[A-Za-z]/g, ""));
		if (credentialRule(text) !== null || secrets.some((secret) => text.includes(secret))) return "(a line that may hold a credential)";
		return text.length > lineChars ? `${text.slice(0, 297)}...` : text;
	});
}
// src/commands/replica-program.ts
/** What starts the gateway. Installs it if it is missing. Throws INPUT_INVALID and REPLICA_FAILED. */
async function programFor(start, place, { command, version, say }, signal) {
	if (command !== null) return {
		program: filled(command, place),
		args: [],
		shell: true
	};
	const args = start.args(place);
	const path = process.env["PATH"] ?? "";
	const found = start.program === null || version !== null ? null : await programOnPath(start.program, path);
	if (found !== null) return {
		program: found,
		args,
		shell: false
	};
	if (start.package === null) throw missing(start);
	const wanted = version ?? start.package.version;
	say(`installing ${start.title} ${wanted} from ${start.package.from}, unless the cache has it`);
	const entry = await installed(start, start.package, wanted, signal);
	if (start.package.from === "npm") return {
		program: process.execPath,
		args: [entry, ...args],
		shell: false
	};
	return {
		program: entry,
		args,
		shell: false
	};
}
/** The path of what is run. Installations are kept in the user's cache, one for each version. */
async function installed(start, wanted, version, signal) {
	if (!/^[0-9][A-Za-z0-9.+-]{0,40}$/.test(version)) throw new GateError("INPUT_INVALID", "--version: expected a version such as 1.2.3, got something else");
	const { env } = process;
	const name = `${wanted.name.replaceAll(/[^a-z-]/g, "_")}-${version}`;
	const folder = join(env["XDG_CACHE_HOME"] ?? join(env["HOME"] ?? "", ".cache"), "fallback-gate", name);
	const [npm, python, uv] = await Promise.all([
		"npm",
		"python3",
		"uv"
	].map((tool) => programOnPath(tool, env["PATH"] ?? "")));
	const isLocked = version === wanted.version;
	const steps = installSteps(wanted, version, {
		folder,
		isLocked,
		npm: npm ?? null,
		python: python ?? null,
		uv: uv ?? null
	});
	if (steps === null) throw missing(start);
	const failed = await installInto({
		folder,
		files: isLocked ? wanted.locks.map((path) => join(packageFolder(), path)) : [],
		entry: wanted.entry,
		steps,
		env: installerEnvironment(env)
	}, signal);
	if (failed === null) return join(folder, wanted.entry);
	throw replicaFailed(`expected ${wanted.name} ${version} to be installed, got an error`, "Install it yourself, and give its command with --command.", failed);
}
/** The error for a gateway that is neither on the PATH nor can be installed. */
function missing({ title, program, package: wanted }) {
	const message = `expected ${[program, wanted === null ? null : {
		PyPI: "uv or python3 to install it",
		npm: "npm to install it"
	}[wanted.from]].filter((one) => one !== null).join(", or ")} on the PATH, got none`;
	const remedy = `Install ${title}, or give your own command: --command 'my-gateway --config {config} --port {port}'.`;
	return new GateError("REPLICA_FAILED", message, { problems: [{
		at: null,
		message,
		remedy
	}] });
}
/** The error of a replica that did not start, with what its gateway printed last. */
function replicaFailed(message, remedy, lines) {
	const printed = shownLines(lines, process.env).map((line) => `\n  | ${line}`).join("");
	const said = printed === "" ? "It printed nothing." : `It printed last:${printed}`;
	return new GateError("REPLICA_FAILED", message, { problems: [{
		at: null,
		message,
		remedy: `${remedy} ${said}`
	}] });
}
// src/commands/replica-start.ts
/** The variable of a gateway whose manifest names none. */
const keyVariable = "FALLBACK_GATE_REPLICA_KEY";
/**
* Starts the scripted provider and, in front of it, the gateway with the copy; resolves once it answers. Stops all of it if
* that fails. Throws REPLICA_FAILED, INPUT_INVALID or what the signal aborts with.
*/
async function startReplica(plan, options, signal) {
	refuseWithoutConfig(plan, options);
	const cleanUp = [];
	const stop = async () => {
		for (const step of cleanUp.splice(0).toReversed()) await step();
	};
	try {
		return {
			...await started(plan, options, signal, cleanUp),
			stop
		};
	} catch (error) {
		await stop();
		throw error;
	}
}
/** A gateway that is started without the copy would have the original's addresses and keys. */
function refuseWithoutConfig({ start }, { command }) {
	if (command === null || start.perRequest || command.includes("{config}")) return;
	throw new GateError("INPUT_INVALID", "--command: expected a command with {config} in it, got one without");
}
async function started(plan, options, signal, cleanUp) {
	const { provider, key } = await startProvider(plan, cleanUp);
	const port = await freePort(options.port);
	const authority = (name) => new URL(provider.targetUrls[name] ?? provider.url).host;
	const copy = plan.make(plan.original, stageAt(plan.names, {
		url: provider.url,
		authority
	}, {
		port,
		clientKey: key
	}));
	if (copy.refuse !== null) throw refusal(plan.original.file, copy.refuse);
	options.sayChanges(changeLines(copy, plan.original.file).map((line) => line.replaceAll(key, "the replica's key")));
	const folder = await createReplicaFolder();
	cleanUp.push(folder.remove);
	const facts = factsOf(plan, copy);
	await folder.write(new Map([...copy.files, ["replica.json", `${JSON.stringify(facts)}\n`]]));
	const gateway = await startGateway(plan, {
		...options,
		port
	}, {
		folder,
		main: mainOf(copy)
	}, signal);
	cleanUp.push(gateway.stop);
	const url = `http://127.0.0.1:${port}`;
	await expectAnswer(plan, {
		url,
		waitMs: options.waitMs
	}, gateway, signal);
	const named = variablesOf(plan.settings);
	const variables = named.length === 0 && plan.settings.auth !== "none" ? [keyVariable] : named;
	return {
		url,
		witness: {
			url: provider.url,
			token: provider.token
		},
		key,
		variables,
		facts,
		copy,
		folder: folder.path,
		ended: gateway.ended,
		lastLines: gateway.lastLines
	};
}
async function startProvider({ ports, names }, cleanUp) {
	const { newToken, serveProvider } = await import("./staging.mjs");
	const stop = new AbortController();
	const provider = await serveProvider({ listen: Object.fromEntries(ports.map((name) => [name, names.port(name) ?? 0])) }, stop.signal);
	cleanUp.push(() => {
		stop.abort();
		return provider.ended;
	});
	return {
		provider,
		key: `sk-replica-${newToken()}`
	};
}
/** Runs in a folder of its own, from which only the logs that the manifest reads get to the working folder. */
async function startGateway({ start, manifest, gateway }, options, { folder, main }, signal) {
	const logs = manifest.logs.flatMap((log) => log.gateway === gateway && log.source === "jsonl" ? log.path ?? [] : []);
	const files = logs.filter((path) => isRepositoryPath(path) && !path.split("/").includes(".."));
	await folder.linkLogs(files, process.cwd());
	const cwd = files.length === logs.length ? folder.home : process.cwd();
	const [log = null] = files.map((path) => join(process.cwd(), path));
	const program = await programFor(start, {
		config: join(folder.path, main),
		port: options.port,
		folder: cwd
	}, options, signal);
	const own = gatewayEnvironment(process.env, {
		home: folder.home,
		isOwnCommand: program.shell
	});
	const ofLog = log === null || start.logVariable === null ? {} : { [start.logVariable]: log };
	const env = {
		...start.env,
		...ofLog,
		...own
	};
	options.say(`starting ${start.title}`);
	return startProcess({
		...program,
		env,
		cwd,
		outputFile: start.logsToOutput ? log : null
	});
}
async function expectAnswer({ start }, { url, waitMs }, gateway, signal) {
	const how = await answers(`${url}${start.ready}`, gateway, {
		waitMs,
		signal
	});
	if (how === "answered") return;
	signal.throwIfAborted();
	const isLate = how === "late";
	const got = isLate ? `no answer within ${waitMs / 1e3} s` : "one that ended";
	const remedy = isLate ? "Wait longer with --wait SECONDS, or correct the start." : "Correct what it complains about.";
	throw replicaFailed(`expected ${start.title} to answer at ${url}, got ${got}`, remedy, gateway.lastLines());
}
function mainOf({ files }) {
	return files.keys().next().value ?? "";
}
/** Copies are named by their path from the original's folder. */
function factsOf({ gateway, kind, start, sources, original }, { files, changes }) {
	const [main = ""] = files.values();
	const copies = new Map([...files].map(([path, text]) => [join(original.file, "..", path), text]));
	copies.set(original.file, main);
	const digests = [...sources].map(([file, bytes]) => {
		const text = copies.get(file);
		return {
			file,
			original: sha256(bytes),
			copy: text === void 0 ? null : sha256(text)
		};
	});
	const header = start.perRequest ? {
		file: original.file,
		text: main
	} : null;
	return {
		gateway,
		kind,
		changes: changes.length,
		files: digests,
		header
	};
}
export { firstChanges as a, planReplica as c, changeLines as i, nominal as l, shownLines as n, runCommand as o, boundLines as r, writeFiles as s, startReplica as t, servingEnvironment as u };
