import type { ResponseFamily } from "../../generated/types.ts";
import { recognised } from "../../families/recognised.ts";
import type { EventStream, FamilyReading } from "../../families/family.ts";
import { allFamilies } from "../../families/index.ts";
import type { JsonObject } from "../../core/json.ts";

/** An answer whose family was told by its discriminator. */
export interface Recognition {
  family: ResponseFamily;
  reading: FamilyReading;
  /** The answer's text; empty for families that the gate does not probe. */
  text: string;
}

/** The family of a whole body and what that makes of it; null when no discriminator fits. */
export function recogniseJson(json: JsonObject): Recognition | null {
  const own = allFamilies.find((family) => family.is(json));
  if (own !== undefined) return { family: own.name, reading: own.read(json), text: own.text(json) };
  const other = recognised.find((family) => family.is(json));
  return other === undefined ? null : { family: other.family, reading: whole(other.isComplete(json)), text: "" };
}

/** The same for a stream: the first event that any family knows decides. */
export function recogniseStream(stream: EventStream): Recognition | null {
  const events = stream.events.flatMap(({ json }) => (json === null ? [] : [json]));
  for (const event of events) {
    const own = allFamilies.find((family) => family.isEvent(event));
    if (own !== undefined) return { family: own.name, reading: own.readStream(stream), text: own.streamText(stream) };
    const other = recognised.find((family) => family.isEvent(event));
    if (other !== undefined) return { family: other.family, reading: whole(events.some(other.endsStream)), text: "" };
  }
  return null;
}

function whole(complete: boolean): FamilyReading {
  return { terminal: complete ? "complete" : "incomplete", usagePresent: false, fault: null, remarks: [] };
}
