import { scenarios, scenariosOf, type Scenario } from "./matrix-scenarios.ts";

/** One scenario at one gateway, with targets of its own. */
export interface Cell {
  scenario: Scenario;
  /** The name of its route and of its model, and the beginning of its targets' names. */
  id: string;
}

/** Cells of the runs with a witness. */
export const witnessedCells = scenarios.map((scenario): Cell => ({ scenario, id: scenario.id }));

/** Cells of the runs without one. */
export const unwitnessedCells = scenarios.map((scenario): Cell => ({ scenario, id: `alone-${scenario.id}` }));

/** The cells that are measured on a gateway. */
export function cellsOf(cells: readonly Cell[], gateway: string): Cell[] {
  const measured = scenariosOf(gateway);
  return cells.filter(({ scenario }) => measured.includes(scenario));
}

/** A pair of targets that stands apart from the scenarios, the first of which always fails. */
export const brokenPair: Cell = {
  id: "broken",
  scenario: { id: "broken", name: "broken", check: "smoke", primary: [500], backup: [200] },
};

/** Names of a cell's targets at the scripted provider. */
export function targetsOf({ id, scenario }: Cell): { primary: string; backup: string | null } {
  return { primary: `${id}-primary`, backup: scenario.alone === true ? null : `${id}-backup` };
}

/** The same as a list. */
export function targetNames(cell: Cell): string[] {
  const { primary, backup } = targetsOf(cell);
  return backup === null ? [primary] : [primary, backup];
}
