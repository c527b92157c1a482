/** The languages every message exists in; Vietnamese is the default and is complete. */
export type Language = "vi" | "en";
