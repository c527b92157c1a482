import { changeLines } from "../../src/domain/changeLines";
import type { Change } from "../../src/domain/changes";
import { fact } from "./sampleSubmission";

function change(unit: string, indicator: string, before: number | null, after: number | null): Change {
  return { unit, indicator, column: "2017", before, after, effectOnTotal: null };
}

test("a unit that came or went is told once, with how many figures; a revised one figure by figure", () => {
  const changes = [change("DV01", "A", null, 5), change("DV01", "B", null, 6), change("DV02", "A", 7, null), change("DV02", "B", 8, null), change("DV03", "A", 1, 2), change("DV03", "B", null, 3)];
  const figures = [fact("DV01", "A", "2017", 5), fact("DV01", "B", "2017", 6), fact("DV01", "C", "2017", null), fact("DV03", "A", "2017", 2), fact("DV03", "B", "2017", 3)];
  expect(changeLines(changes, figures)).toEqual([
    { kind: "arrived", unit: "DV01", figures: 2 },
    { kind: "withdrawn", unit: "DV02", figures: 2 },
    { kind: "figure", change: changes[4] },
    { kind: "figure", change: changes[5] },
  ]);
});

test("figures added to a file that was there are told one by one", () => {
  const changes = [change("DV01", "A", null, 5)];
  expect(changeLines(changes, [fact("DV01", "A", "2017", 5), fact("DV01", "B", "2017", 6)])).toEqual([{ kind: "figure", change: changes[0] }]);
  expect(changeLines([], [])).toEqual([]);
});
