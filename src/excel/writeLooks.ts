import type { Area } from "../model/area";
import { areaAddresses } from "./addresses";
import type { LookLayer } from "./lookLayers";
import type { Requests } from "./requests";
import { objectCost, settingCost } from "./requests";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center" } as const;

type Side = (typeof edges)[number] | "InsideHorizontal" | "InsideVertical";

/** Thin lines around and between the cells of areas. Excel has no inner borders where an area has no inside, so areas are told apart by that. */
async function writeBorders(requests: Requests, sheet: Excel.Worksheet, areas: readonly Area[]): Promise<void> {
  const kinds: readonly { readonly rows: boolean; readonly columns: boolean }[] = [true, false].flatMap((rows) => [true, false].map((columns) => ({ rows, columns })));
  for (const { rows, columns } of kinds) {
    const alike = areas.filter(({ firstRow, lastRow, firstColumn, lastColumn }) => firstRow < lastRow === rows && firstColumn < lastColumn === columns);
    const sides: readonly Side[] = [...edges, ...(rows ? (["InsideHorizontal"] as const) : []), ...(columns ? (["InsideVertical"] as const) : [])];
    for (const address of areaAddresses(alike)) {
      await requests.spend(objectCost + address.length + sides.length * 3 * settingCost);
      const { borders } = sheet.getRanges(address).format;
      for (const side of sides) borders.getItem(side).style = "Continuous";
    }
  }
}

function writeLook({ look }: LookLayer, format: Excel.RangeFormat): void {
  switch (look.kind) {
    case "fontName":
      format.font.name = look.value;
      return;
    case "fontSize":
      format.font.size = look.value;
      return;
    case "bold":
      format.font.bold = true;
      return;
    case "italic":
      format.font.italic = true;
      return;
    case "underline":
      format.font.underline = "Single";
      return;
    case "fontColor":
      format.font.color = `#${look.value}`;
      return;
    case "fill":
      format.fill.color = `#${look.value}`;
      return;
    case "horizontal":
      format.horizontalAlignment = horizontals[look.value as keyof typeof horizontals];
      return;
    case "vertical":
      format.verticalAlignment = verticals[look.value as keyof typeof verticals];
      return;
    case "indent":
      format.indentLevel = look.value;
      return;
    case "wrap":
      format.wrapText = true;
      return;
    case "unlocked":
      format.protection.locked = false;
      return;
    case "border":
      throw new Error("Borders are drawn by their sides");
  }
}

/** Gives areas their looks: one call for each look and as many areas as an address holds. */
export async function writeLooks(requests: Requests, sheet: Excel.Worksheet, layers: readonly LookLayer[]): Promise<void> {
  for (const layer of layers) {
    if (layer.look.kind === "border") {
      await writeBorders(requests, sheet, layer.areas);
      continue;
    }
    for (const address of areaAddresses(layer.areas)) {
      await requests.spend(objectCost + address.length + 2 * settingCost);
      writeLook(layer, sheet.getRanges(address).format);
    }
  }
}
