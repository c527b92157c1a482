import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import shippedPlan from "../../assets/plan-2015-2020.json";
import { parsePlan } from "../../src/domain/planSchema";
import { planToJson } from "../../src/domain/planToJson";
import { unitFormWorkbook } from "../../src/sheets/formWorkbook";
import { demoFigures, figureKey } from "../../src/workflows/demo/figures";
import { createRandom } from "../../src/workflows/demo/random";
import { demoUnits } from "../../src/workflows/demo/roster";
import { renderWorkbook } from "../../src/xlsx/renderWorkbook";

/** Writes a plan with `count` units and their filled forms into a folder: plan.json and in/*.xlsx. */
async function makeFiles(folder: string, count: number): Promise<void> {
  const parsed = parsePlan(shippedPlan);
  if ("faults" in parsed) throw new Error("The shipped plan has faults");
  const samples = demoUnits();
  const units = Array.from({ length: count }, (_, index) => {
    const code = `DV${String(index + 1).padStart(3, "0")}`;
    const sample = samples[index % (samples.length - 1)];
    if (sample === undefined) throw new Error("The sample roster is empty");
    return { ...sample, code, name: `${sample.name} ${code}`, aliases: [] };
  });
  const plan = { ...parsed.plan, units };
  const random = createRandom(300);
  mkdirSync(join(folder, "in"), { recursive: true });
  writeFileSync(join(folder, "plan.json"), JSON.stringify(planToJson(plan)));
  for (const unit of units) {
    const figures = demoFigures(plan, random);
    const model = unitFormWorkbook(plan, unit, { round: 1, entries: (indicator, column) => figures.get(figureKey(indicator, column)) ?? null });
    writeFileSync(join(folder, "in", `${unit.code}.xlsx`), await renderWorkbook(model));
  }
}

void makeFiles(process.argv[2] ?? "", Number(process.argv[3]));
