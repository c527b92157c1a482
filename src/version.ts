import packageManifest from "../package.json";

/** The version of the program, printed in the sources of every summary. */
export const version: string = packageManifest.version;
