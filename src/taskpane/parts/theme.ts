import type { BrandVariants, Theme } from "@fluentui/react-components";
import { createLightTheme } from "@fluentui/react-components";

/** Shades of the red of the product's icon (80 is the icon's own). */
const brand: BrandVariants = {
  10: "#130102", 20: "#2b0607", 30: "#470b0d", 40: "#5e0f11", 50: "#701315", 60: "#821618", 70: "#8f181b", 80: "#9a1b1e",
  90: "#ab3633", 100: "#bb504a", 110: "#c96962", 120: "#d6827b", 130: "#e19b95", 140: "#ebb5b0", 150: "#f4cfcb", 160: "#fbe9e7",
};

/** Fluent's light theme in the product's colour, on fonts that hold every Vietnamese letter. */
export const theme: Theme = { ...createLightTheme(brand), fontFamilyBase: "'Segoe UI', 'Segoe UI Web (West European)', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif" };

/** The soft yellow of cells and fields that a person fills in, and of nothing else. */
export const inputFill = "#fff9e0";

/** The least height of what is clicked. */
export const targetSize = "32px";
