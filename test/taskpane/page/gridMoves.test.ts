import { parseAddress, cellAddress } from "../../../src/model/area";
import type { Move } from "../../../src/taskpane/page/gridMoves";
import { moveFrom, moveOfKey, shownPlace } from "../../../src/taskpane/page/gridMoves";
import { layOutSheet } from "../../../src/taskpane/page/sheetLayout";
import { samplePreview } from "./samplePreview";

const preview = samplePreview();
const layout = layOutSheet(preview, 1);
const place = (address: string) => parseAddress(address)!;

test.each<[string, Move, string]>([
  ["A1", "right", "C1"],
  ["C1", "left", "A1"],
  ["A1", "left", "A1"],
  ["A2", "down", "A4"],
  ["A4", "up", "A2"],
  ["C4", "down", "C5"],
  ["D4", "down", "C5"],
  ["C5", "right", "E5"],
  ["C5", "down", "C5"],
  ["C5", "up", "C4"],
  ["E6", "left", "C5"],
  ["E4", "rowStart", "A4"],
  ["A4", "rowEnd", "E4"],
  ["A1", "columnEnd", "A6"],
  ["A6", "columnStart", "A1"],
  ["E6", "sheetStart", "A1"],
  ["A1", "sheetEnd", "E6"],
  ["A1", "pageDown", "A4"],
  ["A6", "pageUp", "A4"],
])("from %s %s leads to %s", (from, move, to) => {
  const { row, column } = moveFrom(layout, preview.merges, place(from), move, 40);
  expect(cellAddress(row, column)).toBe(to);
});

test.each([
  [{ key: "ArrowDown" }, "down"],
  [{ key: "ArrowDown", ctrlKey: true }, "columnEnd"],
  [{ key: "Home", metaKey: true }, "sheetStart"],
  [{ key: "ArrowDown", altKey: true }, null],
  [{ key: "a" }, null],
])("%j moves %s", (key, move) => {
  expect(moveOfKey({ ctrlKey: false, metaKey: false, altKey: false, ...key })).toBe(move);
});

test("a hidden place gives way to the next one that is shown", () => {
  expect(shownPlace(layout, preview.merges, place("B3"))).toEqual(place("C4"));
  expect(shownPlace(layout, preview.merges, place("D6"))).toEqual(place("C5"));
  expect(shownPlace(layout, preview.merges, place("Z99"))).toEqual(place("E6"));
});
