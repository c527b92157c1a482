import { calling, objectOf, property, reading } from "../hostObject";
import type { HostType, Member } from "../hostObject";

/** A part of a chart: its settings stand in one table under a prefix. */
export interface Looking {
  readonly look: Map<string, unknown>;
  readonly prefix: string;
}

type Members = HostType<Looking>["members"];

const look = (since: string, name: string): Member<Looking> => property(since, (self) => self.look.get(self.prefix + name) ?? null, (self, value) => void self.look.set(self.prefix + name, value));
const nested = (since: string, name: string, members: Members, prefix: string): Member<Looking> =>
  reading(since, (self) => objectOf({ name, members }, { look: self.look, prefix: self.prefix + prefix }));

const fontMembers: Members = { name: look("1.1", "name"), size: look("1.1", "size"), bold: look("1.1", "bold"), color: look("1.1", "color") };
const lineMembers: Members = { color: look("1.1", "color"), weight: look("1.7", "weight") };
const borderMembers: Members = { color: look("1.7", "color"), weight: look("1.7", "weight") };
const fillMembers: Members = { setSolidColor: calling("1.1", (self, color) => void self.look.set(`${self.prefix}color`, color)) };

const font = nested("1.1", "ChartFont", fontMembers, "font/");
const line = nested("1.1", "ChartLineFormat", lineMembers, "line/");
const formatOf = (name: string): Member<Looking> => nested("1.1", name, { font, fill: nested("1.1", "ChartFill", fillMembers, "fill/") }, "");

/** Members of the format of a whole chart. */
export const areaMembers: Members = { font, fill: nested("1.1", "ChartFill", fillMembers, "fill/"), border: nested("1.7", "ChartBorder", borderMembers, "border/") };

export const titleMembers: Members = { format: formatOf("ChartTitleFormat"), text: look("1.1", "text"), visible: look("1.1", "visible"), overlay: look("1.1", "overlay") };
export const legendMembers: Members = { format: formatOf("ChartLegendFormat"), visible: look("1.1", "visible"), position: look("1.1", "position") };
export const labelMembers: Members = {
  format: formatOf("ChartDataLabelFormat"),
  numberFormat: look("1.8", "numberFormat"),
  showValue: look("1.1", "showValue"),
  showCategoryName: look("1.1", "showCategoryName"),
  showSeriesName: look("1.1", "showSeriesName"),
  showPercentage: look("1.1", "showPercentage"),
  showLegendKey: look("1.1", "showLegendKey"),
};

export const axisMembers: Members = {
  format: nested("1.1", "ChartAxisFormat", { font, line }, ""),
  majorGridlines: nested("1.1", "ChartGridlines", { visible: look("1.1", "visible"), format: nested("1.1", "ChartGridlinesFormat", { line }, "") }, "gridlines/"),
  minimum: look("1.1", "minimum"),
  maximum: look("1.1", "maximum"),
  numberFormat: look("1.8", "numberFormat"),
  position: look("1.8", "position"),
  reversePlotOrder: look("1.7", "reversePlotOrder"),
  tickLabelPosition: look("1.7", "tickLabelPosition"),
  tickLabelSpacing: look("1.7", "tickLabelSpacing"),
  majorTickMark: look("1.7", "majorTickMark"),
  minorTickMark: look("1.7", "minorTickMark"),
};
