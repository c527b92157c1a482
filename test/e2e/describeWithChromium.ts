import { describeWith } from "../libreOffice/describeWith";
import { findProgram } from "../libreOffice/findProgram";

export function describeWithChromium(name: string, tests: () => void): void {
  describeWith("Chromium (chromium)", findProgram("chromium") !== null, name, tests);
}
