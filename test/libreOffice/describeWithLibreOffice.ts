import { describeWith } from "./describeWith";
import { findProgram } from "./findProgram";

export function describeWithLibreOffice(name: string, tests: () => void): void {
  describeWith("LibreOffice (soffice)", findProgram("soffice") !== null, name, tests);
}
