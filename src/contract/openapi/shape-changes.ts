import type { ContractChange, PinnedContract, Shape } from "../../generated/types.ts";
import { pathsOf } from "./moved.ts";
import { insideOf, isOfRequest, isRoot } from "./roots.ts";
import { isWithin, isWithinTypes } from "./types-of.ts";

type Shapes = PinnedContract["shapes"];

/**
 * What changed between the shapes of two documents, by place. It is information if a request requires less or allows
 * more, or if an answer promises more. If a nested place was added or removed, only the field that contains it is
 * reported.
 */
export function shapeChanges(pinned: Shapes, now: Shapes): ContractChange[] {
  const names = [...new Set([...Object.keys(pinned), ...Object.keys(now)])].toSorted();
  const changes = names.flatMap((name) => placeChanges(name, pinned[name], now[name]));
  const isAlone = pathsOf(now).length === 1;
  return withoutRepeats(changes).map(({ change, what }) => ({
    change,
    what: isAlone ? what.replace(/^POST \S+ /, "") : what,
  }));
}

/** A change of a whole place is not repeated for each of its alternatives. */
function withoutRepeats(changes: readonly ContractChange[]): ContractChange[] {
  const all = new Set(changes.map(({ change, what }) => `${change} ${what}`));
  return changes.filter(({ change, what }) => {
    const whole = what.replaceAll(/\([^()]{1,80}="[^()]{0,400}"\)/g, "").replace(": .", ": ");
    return whole === what || !all.has(`${change} ${whole}`);
  });
}

function placeChanges(name: string, was: Shape | undefined, is: Shape | undefined): ContractChange[] {
  if (was !== undefined && is !== undefined) {
    const own = isRoot(name) ? typeChanges(name, was.type, is.type, isOfRequest(name)) : [];
    return [...own, ...fieldChanges(name, was, is)];
  }
  // Error statuses are facts. Their bodies are compared only if both documents describe them.
  if (!isRoot(name) || / answer (?!2)/.test(name)) return [];
  return [{ change: was === undefined ? "added" : "removed", what: name }];
}

function fieldChanges(place: string, was: Shape, is: Shape): ContractChange[] {
  const isRequest = isOfRequest(place);
  const named = (field: string): string => insideOf(place, `.${field}`);
  const gone = Object.keys(was.properties).filter((field) => !Object.hasOwn(is.properties, field) && !isElement(field));
  const come = Object.keys(is.properties).filter((field) => !Object.hasOwn(was.properties, field) && !isElement(field));
  const required = is.required.filter((field) => !was.required.includes(field));
  const optional = was.required.filter((field) => !is.required.includes(field) && !gone.includes(field));
  const retyped = Object.entries(was.properties).flatMap(([field, type]) => {
    const now = Object.hasOwn(is.properties, field) ? is.properties[field] : undefined;
    return now === undefined ? [] : typeChanges(named(field), type, now, isRequest);
  });
  const demanded = isRequest ? required : [];
  const promised = isRequest ? [] : required.filter((field) => !come.includes(field));
  return [
    ...gone.map((field): ContractChange => ({ change: "removed", what: named(field) })),
    ...retyped,
    ...come
      .filter((field) => !demanded.includes(field))
      .map((field): ContractChange => ({ change: "added", what: named(field) })),
    ...demanded.map((field): ContractChange => ({ change: "newly-required", what: named(field) })),
    ...promised.map((field): ContractChange => ({ change: "newly-promised", what: named(field) })),
    ...optional.map((field): ContractChange =>
      isRequest
        ? { change: "no-longer-required", what: named(field) }
        : { change: "changed", what: `${named(field)} is no longer required` },
    ),
  ];
}

/** Array elements are added and removed with their array. */
function isElement(field: string): boolean {
  return field.endsWith("[]");
}

/**
 * A request may allow more. An answer may promise fewer of the known literals or types, and list new literals of the
 * same types. If a type was not stated before, stating it is information.
 */
function typeChanges(what: string, was: string, is: string, isRequest: boolean): ContractChange[] {
  if (was === is) return [];
  const change = isRequest ? requestChange(was, is) : answerChange(was, is);
  return [{ change, what: `${what}: ${shortened(was)} to ${shortened(is)}` }];
}

function requestChange(was: string, is: string): ContractChange["change"] {
  if (was === "any") return "narrowed";
  return isWithin(was, is) ? "widened" : "retyped";
}

function answerChange(was: string, is: string): ContractChange["change"] {
  if (was === "any" || isWithin(is, was)) return "narrowed";
  return is !== "any" && isWithin(was, is) && isWithinTypes(is, was) ? "widened" : "retyped";
}

function shortened(type: string): string {
  return type.length <= 80 ? type : `${type.slice(0, 77)}...`;
}
