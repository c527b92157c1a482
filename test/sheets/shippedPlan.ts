import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReviewPlan } from "../../src/domain/plan";
import { parsePlan } from "../../src/domain/planSchema";

/** The plan shipped for the 2015-2020 term. */
export function shippedPlan(): ReviewPlan {
  const parsed = parsePlan(JSON.parse(readFileSync(join(__dirname, "../../assets/plan-2015-2020.json"), "utf8")));
  if ("faults" in parsed) throw new Error(`The shipped plan has faults: ${JSON.stringify(parsed.faults)}`);
  return parsed.plan;
}
