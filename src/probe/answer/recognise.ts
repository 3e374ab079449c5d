import type { ResponseFamily } from "../../generated/types.ts";
import { recognised } from "../../families/recognised.ts";
import type { EventStream, FamilyReading } from "../../families/family.ts";
import { allFamilies } from "../../families/index.ts";
import type { JsonObject } from "../../core/json.ts";

/** An answer whose family was recognised. */
export interface Recognition {
  family: ResponseFamily;
  reading: FamilyReading;
  /** The answer's text; empty for families that the gate does not probe. */
  text: string;
}

/** Recognises the family of a JSON body and reads it; null if no family matches. */
export function recogniseJson(json: JsonObject): Recognition | null {
  const probed = allFamilies.find((family) => family.is(json));
  if (probed !== undefined) return { family: probed.name, reading: probed.read(json), text: probed.text(json) };
  const other = recognised.find((family) => family.is(json));
  return other === undefined ? null : { family: other.family, reading: whole(other.isComplete(json)), text: "" };
}

/** Recognises the family of a stream by its first known event; null if no family matches. */
export function recogniseStream(stream: EventStream): Recognition | null {
  const events = stream.events.flatMap(({ json }) => (json === null ? [] : [json]));
  for (const event of events) {
    const probed = allFamilies.find((family) => family.isEvent(event));
    if (probed !== undefined)
      return { family: probed.name, reading: probed.readStream(stream), text: probed.streamText(stream) };
    const other = recognised.find((family) => family.isEvent(event));
    if (other !== undefined) return { family: other.family, reading: whole(events.some(other.endsStream)), text: "" };
  }
  return null;
}

function whole(complete: boolean): FamilyReading {
  return { terminal: complete ? "complete" : "incomplete", usagePresent: false, fault: null, remarks: [] };
}
