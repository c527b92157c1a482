import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReviewPlan } from "../../src/domain/plan";
import { parsePlan } from "../../src/domain/planSchema";

const assets = join(__dirname, "../../assets");

/** File names of the plans that are shipped, in the order of their terms. */
export const shippedPlanFiles: readonly string[] = readdirSync(assets).filter((name) => /^plan-.*\.json$/.test(name)).sort();

export function shippedPlanJson(file: string): unknown {
  return JSON.parse(readFileSync(join(assets, file), "utf8"));
}

/** A shipped plan; without a name that of the 2015-2020 term. */
export function shippedPlan(file = "plan-2015-2020.json"): ReviewPlan {
  const parsed = parsePlan(shippedPlanJson(file));
  if ("faults" in parsed) throw new Error(`${file} has faults: ${JSON.stringify(parsed.faults)}`);
  return parsed.plan;
}
