import { azure } from "./azure.ts";
import type { Family, Profile, ProfilePlace } from "./family.ts";
import { openrouter } from "./openrouter.ts";

const places = [azure, openrouter].flatMap((profile) => profile.places.map((place) => ({ profile, place })));

/** The family that a provider serves at a path of its own, as that provider speaks it; null if there is none. */
export function familyProfiledAt(path: string, families: readonly Family[]): Family | null {
  for (const { profile, place } of places) {
    const end = endBelow(place, path);
    const family = families.find((known) => known.path === end && place.families.includes(known.name));
    if (family !== undefined) return withProfile(family, profile);
  }
  return null;
}

function withProfile(family: Family, { fields, speaks }: Profile): Family {
  return { ...family, spoken: speaks(family.spoken), alsoKnown: fields };
}

/** The places of profiles at which a path can be, each with the end of the path that names a family. */
export function placesOf(path: string): { place: ProfilePlace; end: string }[] {
  return places.flatMap(({ place }) => {
    const end = endBelow(place, path);
    return end === null ? [] : [{ place, end }];
  });
}

function endBelow({ base }: ProfilePlace, path: string): string | null {
  const [start] = base.exec(path) ?? [];
  return start === undefined ? null : path.slice(start.length);
}
