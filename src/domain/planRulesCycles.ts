import type { PlanFault } from "./planFaults";
import { aggregationReferences } from "./planRulesReferences";
import type { PlanDraft } from "./planSchemaDraft";

interface Node {
  readonly code: string;
  /** Where each code that follows from this one is named. */
  readonly edges: readonly { readonly path: string; readonly to: string }[];
}

type Visit = "open" | "done";

/** One fault for each cycle, at the field that closes it. Iterative: a chain may be as long as the list. */
function findCycles(nodes: readonly Node[]): PlanFault[] {
  const byCode = new Map<string, Node>();
  for (const node of nodes) if (!byCode.has(node.code)) byCode.set(node.code, node);
  const visits = new Map<string, Visit>();
  const faults: PlanFault[] = [];
  for (const start of byCode.values()) {
    if (visits.has(start.code)) continue;
    const trail: { readonly node: Node; next: number }[] = [{ node: start, next: 0 }];
    visits.set(start.code, "open");
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const edge = top.node.edges[top.next];
      top.next += 1;
      if (edge === undefined) {
        visits.set(top.node.code, "done");
        trail.pop();
        continue;
      }
      const target = byCode.get(edge.to);
      if (target === undefined || visits.get(target.code) === "done") continue;
      if (visits.get(target.code) === "open") {
        const codes = trail.map(({ node }) => node.code);
        faults.push({ path: edge.path, code: "cycle", facts: { codes: [...codes.slice(codes.indexOf(target.code)), target.code] } });
        continue;
      }
      visits.set(target.code, "open");
      trail.push({ node: target, next: 0 });
    }
  }
  return faults;
}

function edge(path: string, to: string | null): Node["edges"] {
  return to === null ? [] : [{ path, to }];
}

/** No row is its own part or whole, no unit its own successor or superior, however many steps away. */
export function checkCycles({ indicators, units }: PlanDraft): readonly PlanFault[] {
  const rows = indicators.items;
  return [
    ...findCycles(rows.map(({ path, value }) => ({ code: value.code, edges: edge(`${path}.parent`, value.parent) }))),
    ...findCycles(
      rows.map(({ path, value }) => ({
        code: value.code,
        edges: aggregationReferences(value.aggregation).map(({ field, code }) => ({ path: `${path}.aggregation.${field}`, to: code })),
      })),
    ),
    ...findCycles(units.items.map(({ path, value }) => ({ code: value.code, edges: edge(`${path}.mergedInto`, value.mergedInto) }))),
    ...findCycles(units.items.map(({ path, value }) => ({ code: value.code, edges: edge(`${path}.parentUnit`, value.parentUnit) }))),
  ];
}
