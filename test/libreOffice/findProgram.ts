import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Full path of a program on PATH, or null. */
export function findProgram(name: string): string | null {
  const candidates = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name));
  return candidates.find((path) => existsSync(path)) ?? null;
}
