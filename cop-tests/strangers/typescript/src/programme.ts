import type { components } from "./cop.js";

type Conference = components["schemas"]["Conference"];
type LocalizedText = components["schemas"]["LocalizedText"];
type SideEvent = components["schemas"]["SideEvent"];

/** The text in a language, or in its original language; a plain string is English. */
export function textIn(language: string, text: LocalizedText): string | undefined {
  if (typeof text === "string") {
    return text;
  }
  return text.texts[language] ?? (text.original ? text.texts[text.original] : undefined);
}

/** The side events that have a time, the earliest first. */
export function programme(conference: Conference, language: string): string[] {
  return (conference.sideEvents ?? [])
    .filter((event): event is SideEvent & { slot: object } => event.slot !== undefined)
    .sort((a, b) => Date.parse(a.slot.start) - Date.parse(b.slot.start))
    .map((event) => `${event.slot.start} ${event.title ? textIn(language, event.title) : event.id}`);
}
