import { runCommandLine } from "./commandLine";
import { exitCodes } from "./console";

/** `npm run demo`: makes the sample campaign and consolidates it. Its faults are deliberate, so "done, with faults" is success here. */
const folder = "demo";
const streams = {
  out: (text: string): void => void process.stdout.write(`${text}\n`),
  error: (text: string): void => void process.stderr.write(`${text}\n`),
  showsProgress: process.stderr.isTTY,
  writeProgress: (text: string): void => void process.stderr.write(text),
};

async function runDemo(): Promise<void> {
  const made = await runCommandLine(["demo", folder], streams);
  if (made !== exitCodes.done) {
    process.exitCode = made;
    return;
  }
  const code = await runCommandLine(
    ["consolidate", `${folder}/don-vi`, "--plan", `${folder}/ke-hoach.json`, "--received", `${folder}/nhan.csv`, "--out", `${folder}/tong-hop.xlsx`],
    streams,
  );
  process.exitCode = code === exitCodes.doneWithFaults ? exitCodes.done : code;
}

void runDemo();
