import { runCommandLine } from "./commandLine";

// A reader that has seen enough ("… | head") closes the pipe; there is nothing left to say to it.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

const write = (stream: NodeJS.WriteStream) => (text: string): void => void stream.write(`${text}\n`);

runCommandLine(process.argv.slice(2), {
  out: write(process.stdout),
  error: write(process.stderr),
  showsProgress: process.stderr.isTTY,
  writeProgress: (text) => void process.stderr.write(text),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A bug: say so with its trace, and never with a code that means "done".
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 70;
  },
);
