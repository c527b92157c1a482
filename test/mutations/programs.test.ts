import type { Submission } from "../../src/domain/submission";
import { readSubmission } from "../../src/workflows/readSubmission";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { convert } from "../libreOffice/convert";
import { describeWithLibreOffice } from "../libreOffice/describeWithLibreOffice";
import { askOpenpyxl, describeWithOpenpyxl } from "../xlsx/describeWithOpenpyxl";
import { baseBytes, plan, unit } from "./baseForm";
import { facts, findings, questions } from "./mutation";
import type { Found } from "./mutation";

function read(bytes: Uint8Array): Submission {
  const read = readSubmission({ plan, answers: new Map(), workbooks: { readWorkbook } }, "form", bytes);
  if ("summary" in read) throw new Error("A form was taken for a summary");
  return read.submission;
}

/** What another program saved says the same as what we wrote. */
function expectSameFacts(bytes: Uint8Array, noted: readonly Found[] = []): void {
  const submission = read(bytes);
  expect({ facts: facts(submission), findings: findings(submission), questions: questions(submission) }).toEqual({ facts: facts(base), findings: noted, questions: [] });
  expect(submission).toMatchObject({ unit: unit.code, identifiedBy: "passport", round: 1, rejection: null });
}

let form: Uint8Array;
let base: Submission;
beforeAll(async () => {
  form = await baseBytes();
  base = read(form);
  expect(base.facts.length).toBeGreaterThan(150);
});

describeWithLibreOffice("neutral: saved by LibreOffice", () => {
  test.each(["xlsx", "xls"])("as .%s", async (format) => {
    const saved = (await convert([{ name: "form.xlsx", bytes: form }], format)).get("form.xlsx")!;
    expectSameFacts(saved);
  });
  test("as .xls and from there as .xlsx", async () => {
    const old = (await convert([{ name: "form.xlsx", bytes: form }], "xls")).get("form.xlsx")!;
    expectSameFacts((await convert([{ name: "form.xls", bytes: old }], "xlsx")).get("form.xls")!);
  });
});

const save = "import io, base64\nout = io.BytesIO()\nwb.save(out)\nprint(json.dumps(base64.b64encode(out.getvalue()).decode()))";

function saveWithOpenpyxl(edit: string): Uint8Array {
  return Uint8Array.from(Buffer.from(String(askOpenpyxl(form, `${edit}\n${save}`)), "base64"));
}

describeWithOpenpyxl("neutral: saved by openpyxl", () => {
  test("whose formulas have no stored values", () => expectSameFacts(saveWithOpenpyxl("")));
  test("with the instructions removed and the sheet renamed", () => {
    expectSameFacts(saveWithOpenpyxl('wb["Phụ biểu"].title = "PL1"\nwb.remove(wb["Hướng dẫn"])'), [["sheetRenamed", null]]);
  });
});

describe("damaging: the bytes", () => {
  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ["are cut off", (bytes) => bytes.slice(0, bytes.length / 2)],
    ["have one bit turned in the table", (bytes) => {
      const turned = bytes.slice();
      turned[Math.floor(bytes.length / 4)]! ^= 1;
      return turned;
    }],
    ["are nothing", () => new Uint8Array()],
  ])("%s: the file is refused, and nothing of it is read", (_, damage) => {
    const submission = read(damage(form));
    expect(submission).toMatchObject({ rejection: "corrupt", facts: [], questions: [] });
    expect(findings(submission)).toEqual([["corrupt", null]]);
  });
});
