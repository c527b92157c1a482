import type { PreviewRows } from "../../../src/model/sheetPreview";
import { createSheetRows } from "../../../src/taskpane/page/sheetRows";
import { sampleCell } from "./samplePreview";

/** Answers when it is told to, in any order. */
function heldRows() {
  const asked: { readonly first: number; readonly answer: () => Promise<void>; readonly refuse: () => Promise<void> }[] = [];
  const settle = (act: () => void) => async () => {
    act();
    await new Promise((resolve) => setImmediate(resolve));
  };
  const fetchRows = (first: number, last: number) =>
    new Promise<PreviewRows>((resolve, reject) => {
      const rows = Array.from({ length: last - first + 1 }, (_, index) => [sampleCell(0, { text: `${first + index}` })]);
      asked.push({ first, answer: settle(() => resolve({ firstRow: first, rows })), refuse: settle(() => reject(new Error("gone"))) });
    });
  return { asked, fetchRows };
}

test("rows come in blocks, two requests at a time, what is in view first", async () => {
  const { asked, fetchRows } = heldRows();
  const rows = createSheetRows(1000, fetchRows);
  rows.want([{ first: 130, last: 140 }, { first: 0, last: 300 }]);
  expect(asked.map(({ first }) => first)).toEqual([128, 0]);
  await asked[0]!.answer();
  expect(rows.cell(135, 0)?.text).toBe("135");
  expect(rows.row(3)).toBeUndefined();
  expect(asked.map(({ first }) => first)).toEqual([128, 0, 64]);
});

test("what is not wanted any more is not asked for", async () => {
  const { asked, fetchRows } = heldRows();
  const rows = createSheetRows(70_000, fetchRows);
  rows.want([{ first: 0, last: 640 }]);
  rows.want([{ first: 60_000, last: 60_010 }]);
  await asked[0]!.answer();
  expect(asked.map(({ first }) => first)).toEqual([0, 64, 59_968]);
});

test("answers after closing are dropped, and nobody is told", async () => {
  const { asked, fetchRows } = heldRows();
  const rows = createSheetRows(1000, fetchRows);
  const told = jest.fn();
  rows.subscribe(told);
  rows.want([{ first: 0, last: 10 }]);
  rows.close();
  await asked[0]!.answer();
  expect(rows.row(0)).toBeUndefined();
  expect(told).not.toHaveBeenCalled();
});

test("a refused block is asked for again", async () => {
  const { asked, fetchRows } = heldRows();
  const rows = createSheetRows(50, fetchRows);
  rows.want([{ first: 0, last: 10 }]);
  await asked[0]!.refuse();
  rows.want([{ first: 0, last: 10 }]);
  await asked[1]!.answer();
  expect(rows.cell(49, 0)?.text).toBe("49");
});

test("what was typed shows at once", async () => {
  const { asked, fetchRows } = heldRows();
  const rows = createSheetRows(50, fetchRows);
  const loaded = rows.load({ first: 0, last: 5 });
  await asked[0]!.answer();
  await loaded;
  const before = rows.version();
  rows.showTyped(3, 2, sampleCell(2, { text: "104" }));
  expect(rows.row(3)?.map(({ text }) => text)).toEqual(["3", "104"]);
  expect(rows.version()).toBeGreaterThan(before);
});

test("of a wide sheet fewer rows come at once and are kept", async () => {
  const { asked, fetchRows } = heldRows();
  const rows = createSheetRows(1000, fetchRows, 16_384);
  rows.want([{ first: 4, last: 7 }]);
  expect(asked.map(({ first }) => first)).toEqual([4, 5]);
  await asked[0]!.answer();
  await asked[1]!.answer();
  expect(rows.cell(5, 0)?.text).toBe("5");
  expect(asked.map(({ first }) => first)).toEqual([4, 5, 6, 7]);
});
