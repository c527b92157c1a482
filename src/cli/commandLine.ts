import { Command, CommanderError, Option } from "commander";
import { version } from "../version";
import type { CommandWords } from "../messages/commandWords";
import { commandWords } from "../messages/commandWords";
import type { Language } from "../messages/language";
import type { CheckOptions } from "./commands/check";
import { runCheck } from "./commands/check";
import type { ConsolidateOptions } from "./commands/consolidate";
import { runConsolidate } from "./commands/consolidate";
import { makeDemo } from "./commands/demo";
import { runPlan } from "./commands/plan";
import type { TemplateOptions } from "./commands/template";
import { runTemplate } from "./commands/template";
import type { Console, ExitCode } from "./console";
import { exitCodes } from "./console";
import { OutputError } from "./outputs";

/** The streams a run speaks to. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** True when standard error is a terminal that shows progress. */
  readonly showsProgress: boolean;
  readonly writeProgress: (text: string) => void;
}

/** The language is needed before the arguments are parsed, for the words of the help itself. */
function languageOf(args: readonly string[]): Language {
  const position = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = args[position]?.startsWith("--lang=") === true ? args[position]?.slice("--lang=".length) : args[position + 1];
  return position >= 0 && value === "en" ? "en" : "vi";
}

function consoleFor(streams: Streams, language: Language, words: CommandWords): Console {
  const clearLine = "\r\u001b[K";
  return {
    language,
    words,
    out: streams.out,
    error: streams.error,
    progress: (text) => {
      if (streams.showsProgress) streams.writeProgress(text === null ? clearLine : `${clearLine}${text}`);
    },
  };
}

/** Every command with its options; `finish` keeps the exit code of the one that ran. */
function buildProgram(console: Console, streams: Streams, finish: (code: ExitCode) => void): Command {
  const { help } = console.words;
  const languageOption = (): Option => new Option("--lang <lang>", help.lang).choices(["vi", "en"]).default("vi");
  const program = new Command("so-ket")
    .description(help.program)
    .version(version)
    .addOption(languageOption())
    .exitOverride()
    .configureOutput({ writeOut: (text) => streams.out(text.trimEnd()), writeErr: (text) => streams.error(text.trimEnd()) });
  const command = (usage: string, description: string): Command =>
    program.command(usage).description(description).addOption(languageOption()).exitOverride();
  command("plan <plan>", help.plan)
    .option("--out <file>", help.planOut)
    .action(async (path: string, { out }: { out?: string }) => finish(await runPlan(path, out, console)));
  command("template", help.template)
    .requiredOption("--plan <plan>", help.planOption)
    .requiredOption("--out <folder>", help.templateOut)
    .option("--unit <code>", help.templateUnit)
    .action(async (options: TemplateOptions) => finish(await runTemplate(options, console)));
  command("check <files...>", help.check)
    .option("--plan <plan>", help.checkPlan)
    .option("--json <file>", help.json)
    .action(async (files: string[], options: CheckOptions) => finish(await runCheck(files, options, console)));
  command("consolidate <paths...>", help.consolidate)
    .requiredOption("--plan <plan>", help.planOption)
    .option("--out <file>", help.out)
    .option("--json <file>", help.json)
    .option("--answers <file>", help.answers)
    .option("--previous <file>", help.previous)
    .option("--received <file>", help.received)
    .option("--recursive", help.recursive)
    .action(async (paths: string[], options: ConsolidateOptions) => finish(await runConsolidate(paths, options, console)));
  command("demo <folder>", help.demo).action(async (folder: string) => finish(await runDemo(folder, console)));
  return program;
}

async function runDemo(folder: string, console: Console): Promise<ExitCode> {
  const made = await makeDemo(folder);
  if (made === null) {
    console.error(console.words.demoFolder(folder));
    return exitCodes.notDone;
  }
  console.out(console.words.demoMade(made.files, folder));
  return exitCodes.done;
}

/** Runs one command line (without the program's name). Bugs are thrown; everything else is an exit code and a message. */
export async function runCommandLine(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const language = languageOf(args);
  const words = commandWords(language);
  const console = consoleFor(streams, language, words);
  let code: ExitCode = exitCodes.done;
  try {
    const program = buildProgram(console, streams, (finished) => {
      code = finished;
    });
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    console.progress(null);
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.notDone;
    if (!(error instanceof OutputError)) throw error;
    console.error(words.cannotWrite(error.path));
    return exitCodes.notDone;
  }
}
