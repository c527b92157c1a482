import { makeStyles, tokens } from "@fluentui/react-components";

const gridLine = "#e1e1e1";
const bandLine = "#b8b8b8";
const bandFill = "#f5f5f5";

/** Classes of the grid. Layers, from below: cells, merged cells, the active cell, frozen columns, what is typed into and its prompt, frozen rows, the band of letters. */
export const useGridStyles = makeStyles({
  scroller: { position: "relative", flex: "1 1 0", minHeight: 0, overflow: "auto", backgroundColor: "#ececec", overscrollBehavior: "contain", outlineStyle: "none" },
  top: { position: "sticky", zIndex: 7, overflowY: "clip", backgroundColor: "#ffffff", color: "#000000", borderBottom: `1px solid ${bandLine}`, boxSizing: "border-box" },
  body: { position: "relative", zIndex: 0, backgroundColor: "#ffffff", color: "#000000", overflowX: "clip" },
  row: { position: "absolute", left: 0, display: "flex", boxSizing: "border-box", borderBottom: `1px solid ${gridLine}` },
  frozen: { position: "sticky", left: 0, flexShrink: 0, height: "100%", overflowX: "clip", overflowY: "visible", backgroundColor: "#ffffff", zIndex: 4, borderBottom: `1px solid ${gridLine}` },
  frozenMerging: { zIndex: 5 },
  frozenEdge: { boxShadow: "1px 0 0 #d0d0d0" },
  letters: { position: "sticky", top: 0, zIndex: 8, backgroundColor: "#ffffff" },
  lettersCorner: { position: "sticky", left: 0, height: "100%", zIndex: 4, backgroundColor: bandFill, overflowX: "clip", borderBottom: `1px solid ${bandLine}`, boxSizing: "border-box" },
  band: {
    position: "absolute", top: 0, boxSizing: "border-box", height: "100%", display: "flex", alignItems: "center", justifyContent: "center",
    fontFamily: tokens.fontFamilyBase, fontSize: "12px", color: "#424242", backgroundColor: bandFill, borderRight: `1px solid ${bandLine}`, borderBottom: `1px solid ${bandLine}`, userSelect: "none",
  },
  bandActive: { backgroundColor: "#cfe4fa", color: "#0c3b5e", fontWeight: 600, "@media (forced-colors: active)": { color: "Highlight" } },
  columnLine: { position: "absolute", top: 0, width: 0, height: "100%", borderLeft: `1px solid ${gridLine}` },
  cell: { position: "absolute", boxSizing: "border-box", display: "flex", overflow: "hidden", cursor: "cell", backgroundClip: "padding-box", outlineStyle: "none", userSelect: "none" },
  /** Covers the lines and empty cells below it. */
  merged: { backgroundColor: "#ffffff", zIndex: 1 },
  /** From the frozen columns to the end of the sheet: stays whole in the window. */
  staying: { position: "sticky", top: "auto", flexShrink: 0, zIndex: 5 },
  /** Over everything that scrolls. */
  front: { zIndex: 6 },
  /** The fill of cells that wait for figures is gone where colours are forced. */
  input: { "@media (forced-colors: active)": { outline: "2px dashed CanvasText", outlineOffset: "-4px" } },
  error: { color: "#b10e1c" },
  overflowing: { overflow: "visible", zIndex: 1 },
  overflowText: { position: "absolute", boxSizing: "border-box", height: "100%", top: 0, display: "flex", overflow: "hidden", pointerEvents: "none" },
  active: {
    zIndex: 3, outline: "2px solid #0f6cbd", outlineOffset: "-1px",
    "@media (forced-colors: active)": { outlineColor: "Highlight" },
  },
  outlined: {
    zIndex: 3, outline: "3px solid #c50f1f", outlineOffset: "1px", boxShadow: "0 0 0 7px rgba(197, 15, 31, 0.22)",
    animationName: { from: { outlineOffset: "14px" }, to: { outlineOffset: "1px" } }, animationDuration: "320ms",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "1ms" },
    "@media (forced-colors: active)": { outlineColor: "Highlight", outlineStyle: "double", outlineWidth: "5px" },
  },
  editing: { overflow: "visible", cursor: "text" },
  prompt: {
    position: "absolute", zIndex: 6, width: "260px", boxSizing: "border-box", padding: "6px 8px", backgroundColor: "#fffbe6", color: "#242424", border: "1px solid #b8b8b8", borderRadius: "4px",
    boxShadow: tokens.shadow8, fontFamily: tokens.fontFamilyBase, fontSize: "12px", lineHeight: "16px", pointerEvents: "none", whiteSpace: "pre-line", overflowWrap: "anywhere",
    "::first-line": { fontWeight: 600 },
  },
  optionsButton: {
    position: "absolute", zIndex: 6, width: "24px", height: "24px", padding: 0, border: "1px solid #8a8886", borderRadius: "3px", backgroundColor: "#ffffff", cursor: "pointer",
    display: "flex", alignItems: "center", justifyContent: "center", color: "#242424",
  },
});

export type GridStyles = ReturnType<typeof useGridStyles>;
