import { renderWorkbook } from "../../src/xlsx/renderWorkbook";
import { snapshot } from "../excelHost/snapshot";
import { compareFormulaCells, countFormulaCells } from "../libreOffice/compareFormulaCells";
import { recalculate } from "../libreOffice/convert";
import { describeWithLibreOffice } from "../libreOffice/describeWithLibreOffice";
import { openExcel } from "./openExcel";
import { shippedWorkbooks } from "./shippedWorkbooks";

describeWithLibreOffice("What is written through Office.js, recalculated by LibreOffice", () => {
  it("has the values that formulas have there, after it replaced an earlier run", async () => {
    const files = [];
    for (const [name, model] of shippedWorkbooks()) {
      const { host, workbook } = await openExcel({ version: "1.14", mode: "web" }, [model]);
      await workbook.writeSheets(model);
      await workbook.writeSheets(model);
      const held = snapshot(host.runtime);
      const sheets = held.sheets.filter((sheet) => model.sheets.some((own) => own.name === sheet.name));
      files.push({ name: `${name}.xlsx`, bytes: await renderWorkbook({ ...held, sheets }) });
    }
    const recalculated = await recalculate(files);
    for (const { name, bytes } of files) {
      expect(countFormulaCells(bytes)).toBeGreaterThan(0);
      expect([name, compareFormulaCells(bytes, recalculated.get(name)!)]).toEqual([name, []]);
    }
  });
});
