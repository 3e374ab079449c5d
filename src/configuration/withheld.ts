import { credentialRule } from "../core/credential-patterns.ts";
import { safeLine } from "../core/safe-line.ts";
import type { Reading } from "./reading.ts";

/** Returns a printable single-line text, or a mark in its place if it may be a credential. */
export function shownText(text: string): string {
  return credentialRule(text) === null ? safeLine(text) : "(withheld: it looks like a key)";
}

/** Returns the reading with printable single-line texts, and a mark in place of possible credentials. */
export function withheld(reading: Reading): Reading {
  const shown = new Map<string, string>();
  const line = (text: string): string => {
    const known = shown.get(text) ?? shownText(text);
    shown.set(text, known);
    return known;
  };
  const lines = (texts: readonly string[]) => texts.map(line);
  return {
    ...reading,
    warnings: lines(reading.warnings),
    routes: reading.routes.map((route) => ({
      ...route,
      name: line(route.name),
      ...(route.target !== undefined && { target: line(route.target) }),
      aliases: lines(route.aliases),
      targets: route.targets.map((target) => ({ ...target, name: line(target.name) })),
      fallbacks_direct: lines(route.fallbacks_direct),
      fallbacks: lines(route.fallbacks),
      ...(route.context_window_fallbacks && { context_window_fallbacks: lines(route.context_window_fallbacks) }),
      ...(route.content_policy_fallbacks && { content_policy_fallbacks: lines(route.content_policy_fallbacks) }),
      retries: route.retries && { ...route.retries, set_at: line(route.retries.set_at) },
      why: line(route.why),
      cannot_know: lines(route.cannot_know),
    })),
  };
}
