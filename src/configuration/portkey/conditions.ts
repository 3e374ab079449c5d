import { at, entriesOf, itemsOf, textOf, type Value } from "../value.ts";
import type { Part } from "./tree.ts";

/** A target of a conditional strategy and the requests that it gets. */
export interface Branch {
  name: string;
  part: Part;
  /** The target's name in the conditions. */
  target?: string;
}

export interface Branches {
  branches: readonly Branch[];
  warnings: readonly string[];
}

const operators: Readonly<Record<string, string>> = {
  $eq: "=",
  $ne: "!=",
  $gt: ">",
  $gte: ">=",
  $lt: "<",
  $lte: "<=",
  $in: "in",
  $nin: "not in",
  $regex: "matches",
};

/** Returns the targets that a condition or the default names, in the order of the conditions. */
export function branchesOf(part: Part): Branches {
  const strategy = at(part.value, "strategy");
  const conditions = itemsOf(at(strategy, "conditions")).map((condition) => ({
    says: queryText(at(condition, "query")),
    leadsTo: textOf(at(condition, "then")),
  }));
  const otherwise = textOf(at(strategy, "default"));
  const all = [
    ...conditions,
    ...(otherwise === null ? [] : [{ says: "everything else (default)", leadsTo: otherwise }]),
  ];
  const targets = part.parts.map((inner) => ({ inner, key: textOf(at(inner.value, "name")) ?? "" }));
  const names = [...new Set(all.flatMap(({ leadsTo }) => leadsTo ?? []))];
  const branches = names.flatMap((name): Branch[] => {
    const target = targets.find(({ key }) => key === name);
    const says = all.filter(({ leadsTo }) => leadsTo === name).map((condition) => condition.says);
    return target === undefined ? [] : [{ name: listed(says), part: target.inner, target: name }];
  });
  const keys = new Set(targets.map(({ key }) => key));
  return {
    branches,
    warnings: [
      ...names
        .filter((name) => !keys.has(name))
        .map((name) => `a condition names the target "${name}", which does not exist`),
      ...targets
        .filter(({ key }) => !names.includes(key))
        .map(({ key, inner }) => `target "${key || inner.name}" cannot be reached`),
      ...(otherwise === null ? ["no default: a request that matches no condition is rejected"] : []),
    ],
  };
}

function listed(says: readonly string[]): string {
  const [last] = says.slice(-1);
  return says.length < 2 ? (last ?? "") : `${says.slice(0, -1).join("; ")}; and ${last}`;
}

function queryText(query: Value | undefined): string {
  return entriesOf(query)
    .map(([field, value]) => {
      if (field === "$and" || field === "$or")
        return itemsOf(value)
          .map(queryText)
          .join(field === "$and" ? " and " : " or ");
      const [[operator, operand] = ["$eq", value]] =
        value.kind === "map" ? entriesOf(value) : [["$eq", value] as const];
      const values = operand.kind === "list" ? operand.items.map(textOf) : [textOf(operand)];
      return `${field} ${operators[operator] ?? operator} ${values.join(", ")}`;
    })
    .join(" and ");
}
