import type { ShareProblem } from "../../generated/types.ts";
import { isPlainNumber, type TrafficPlace, type TrafficScalar } from "./node.ts";
import { obstacleAt, type Obstacle } from "./obstacle.ts";

/** A weight that every reader parses alike. Percentages are compared only with percentages. */
export interface Weight {
  value: number;
  unit: "number" | "percent";
  /** The text in the file. */
  text: string;
}

/** `20%`, and `900m`, which is 0.9 in Kubernetes (quantities of an SMI TrafficSplit). */
const textWeight = /^(?<digits>(?:0|[1-9]\d*)(?:\.\d+)?)(?<unit>%|m)?$/;
/** Text that some readers parse as a number, and others as another number or a text. */
const looksLikeNumber = /^[-+]?\.?\d[\w.,:+-]*%?$/;
const templateMarks = /\{\{|\$\{|\$\(|<%/;

/** The weight in a value, or why it is not one. */
export function weightAt(place: TrafficPlace): Weight | Obstacle {
  const { node } = place;
  if (node.tag !== null) return obstacleAt("tagged", place);
  const weight = node.kind === "scalar" ? weightOf(node) : "weight-not-a-number";
  return typeof weight === "string" ? obstacleAt(weight, place) : weight;
}

function weightOf(scalar: TrafficScalar): Weight | ShareProblem {
  if (typeof scalar.value === "string") return weightInText(scalar.value);
  if (typeof scalar.value !== "number") return "weight-not-a-number";
  const value = Number(scalar.text);
  if (!isPlainNumber(scalar)) return "weight-notation";
  if (!Number.isFinite(value) || value < 0) return "weight-not-a-number";
  return { value: Math.abs(value), unit: "number", text: scalar.text };
}

function weightInText(text: string): Weight | ShareProblem {
  const { digits, unit } = textWeight.exec(text)?.groups ?? {};
  if (digits === undefined) {
    if (templateMarks.test(text)) return "template";
    return looksLikeNumber.test(text) ? "weight-notation" : "weight-not-a-number";
  }
  const value = Number(digits);
  if (!Number.isFinite(value)) return "weight-not-a-number";
  if (unit === "m") return { value: value / 1_000, unit: "number", text };
  return { value, unit: unit === "%" ? "percent" : "number", text };
}

/** Whether two weights are equal in every group. */
export function isSameWeight(one: Weight, other: Weight): boolean {
  return one.value === other.value && (one.unit === other.unit || one.value === 0);
}
