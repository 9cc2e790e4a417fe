import type { TreatyAction } from "./cop-json-schema.js";

/** The participants that deposited an instrument of ratification or accession. */
export function depositors(actions: TreatyAction[]): Set<string> {
  const kinds: TreatyAction["kind"][] = ["RATIFICATION", "ACCESSION"];
  return new Set(actions.filter((action) => kinds.includes(action.kind)).map((action) => action.participant));
}
