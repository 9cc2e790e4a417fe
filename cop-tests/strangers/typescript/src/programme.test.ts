import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { programme } from "./programme.js";
import { depositors } from "./status.js";

test("lists side events in the order of their times", () => {
  assert.deepEqual(
    programme(
      {
        format: "cop/1",
        id: "example-cop",
        sideEvents: [
          {
            id: "se-2",
            title: { original: "fr", texts: { fr: "Ports sûrs", en: "Safe ports" } },
            slot: { start: "2030-06-03T15:00:00+02:00", end: "2030-06-03T16:00:00+02:00" },
          },
          { id: "se-3" },
          { id: "se-1", slot: { start: "2030-06-03T10:00:00+02:00", end: "2030-06-03T11:00:00+02:00" } },
        ],
      },
      "en",
    ),
    ["2030-06-03T10:00:00+02:00 se-1", "2030-06-03T15:00:00+02:00 Safe ports"],
  );
});

test("counts each depositor once", () => {
  const actions = [
    { participant: "AUT", instrument: "untoc", kind: "RATIFICATION" as const },
    { participant: "AUT", instrument: "untoc-tip", kind: "RATIFICATION" as const },
    { participant: "BRA", instrument: "untoc", kind: "SIGNATURE" as const },
  ];
  assert.deepEqual([...depositors(actions)], ["AUT"]);
});

test("has one type for each definition", () => {
  const types = readFileSync("src/cop-json-schema.d.ts", "utf8");
  const names = [...types.matchAll(/^export (?:type|interface) (\w+)/gm)].map((match) => match[1]);
  assert.ok(names.includes("SideEvent"));
  assert.deepEqual(names.filter((name) => /\d$/.test(name!)), []);
});
