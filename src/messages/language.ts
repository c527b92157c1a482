/** Languages of what people read; Vietnamese is the default and always complete. */
export type Language = "vi" | "en";
