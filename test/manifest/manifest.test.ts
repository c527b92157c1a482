/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageFile from "../../package.json";
import { shellWords } from "../../src/messages/pane/shellWords";
import { tabs } from "../../src/taskpane/paneContext";
import type { ManifestContext, ManifestRule } from "./manifestRules";
import { brokenRules, manifestRules } from "./manifestRules";

const folder = join(__dirname, "../..");
const manifestFile = join(folder, "manifest.xml");
const manifest = readFileSync(manifestFile, "utf8");
const context: ManifestContext = { folder, site: "https://localhost:3000", version: packageFile.version };

test("the manifest keeps every rule", () => {
  expect(brokenRules(manifest, context)).toEqual([]);
});

const long = (length: number): string => "a".repeat(length);

/** What is broken, the text in the manifest, the text put in its place, and the rules that must tell. */
const mutations: readonly (readonly [string, string | RegExp, string, readonly ManifestRule[]])[] = [
  ["name before the locale", /(<DefaultLocale>.*<\/DefaultLocale>)\s*(<DisplayName[\s\S]*?<\/DisplayName>)/, "$2$1", ["order"]],
  ["requirements after the settings", /(<Requirements>[\s\S]*?<\/Requirements>)\s*(<DefaultSettings>[\s\S]*?<\/DefaultSettings>)/, "$2$1", ["order"]],
  ["hint after the icon", /(<Supertip>[\s\S]*?<\/Supertip>)\s*(<Icon>[\s\S]*?<\/Icon>)/, "$2$1", ["order"]],
  ["an element Excel does not know", "<ProviderName>", "<Publisher/><ProviderName>", ["order"]],
  ["no start hint", /<GetStarted>[\s\S]*?<\/GetStarted>/, "", ["order", "resources"]],
  ["overrides of mail add-ins", "office/taskpaneappversionoverrides", "office/mailappversionoverrides", ["namespace"]],
  ["overrides of a later kind", "VersionOverridesV1_0", "VersionOverridesV1_1", ["namespace"]],
  ["an id that is none", "<Id>5d0c1f1e-", "<Id>5d0c1f1-", ["id"]],
  ["another version", `<Version>${packageFile.version}.0`, "<Version>9.9.9.0", ["version"]],
  ["English by default", "<DefaultLocale>vi-VN", "<DefaultLocale>en-US", ["locale"]],
  ["a name without English", /(<DisplayName[^>]*>)\s*<Override[^>]*>/, "$1", ["overrides"]],
  ["a label without English", /(<bt:String id="Plan.Label"[^>]*>)\s*<bt:Override[^>]*>/, "$1", ["overrides"]],
  ["an empty text", 'Value="Review"', 'Value=" "', ["overrides"]],
  ["a text for another language", '<bt:Override Locale="en-US" Value="Review"', '<bt:Override Locale="fr-FR" Value="Review"', ["overrides"]],
  ["an id that is not defined", 'resid="Plan.Label"', 'resid="Plan.Name"', ["resources"]],
  ["an id defined twice", '<bt:Url id="Plan.Url"', '<bt:Url id="Plan.Url" DefaultValue="https://localhost:3000/taskpane.html?tab=plan"/><bt:Url id="Plan.Url"', ["resources"]],
  ["an id that nothing uses", '<bt:Url id="Plan.Url"', '<bt:Url id="Help.Url" DefaultValue="https://localhost:3000/help.html"/><bt:Url id="Plan.Url"', ["resources"]],
  ["an id that is too long", /Review\.Tip/g, long(33), ["resources"]],
  ["a label that is too long", 'Value="Review"', `Value="${long(126)}"`, ["length"]],
  ["a hint that is too long", /Value="See which units[^"]*"/, `Value="${long(251)}"`, ["length"]],
  ["a page without encryption", 'https://localhost:3000/taskpane.html"', 'http://localhost:3000/taskpane.html"', ["address"]],
  ["a page of another site", 'https://localhost:3000/taskpane.html"', 'https://localhost:30001/taskpane.html"', ["address"]],
  ["another site trusted", "</AppDomains>", "<AppDomain>https://login.example.com</AppDomain></AppDomains>", ["address"]],
  ["an icon that is not in the build", "assets/icons/review-20.png", "assets/icons/review-21.png", ["icons"]],
  ["an icon of another size", "assets/icons/review-20.png", "assets/icons/review-24.png", ["icons"]],
  ["an icon set without its largest", '<bt:Image size="80" resid="Forms.Icon.80"/>', "", ["resources", "icons"]],
  ["a drawing instead of a picture", "assets/icons/icon-64.png", "assets/icons/icon.svg", ["icons"]],
  ["a tab of its own", '<OfficeTab id="TabHome">', '<OfficeTab id="TabData">', ["commands"]],
  ["a second pane", "<TaskpaneId>SoKet.Pane<", "<TaskpaneId>SoKet.Other<", ["commands"]],
  ["a button that runs a function", 'xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"', ["commands"]],
  ["a tab the pane does not have", "taskpane.html?tab=review", "taskpane.html?tab=check", ["commands"]],
  ["an Excel that hides the add-in silently", 'Name="ExcelApi" MinVersion="1.1"', 'Name="ExcelApi" MinVersion="1.14"', ["requirements"]],
  ["less permission than writing takes", "ReadWriteDocument", "ReadDocument", ["permissions"]],
];

test.each(mutations)("%s", (_, from, to, expected) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(brokenRules(broken, context)).toEqual(expected);
});

test.each(["vi", "en"] as const)("the buttons bear the words of the pane's tabs (%s)", (language) => {
  const strings = [...new DOMParser().parseFromString(manifest, "application/xml").getElementsByTagName("bt:String")];
  const labels = strings.filter(({ id }) => id.endsWith(".Label")).map((label) => (language === "vi" ? label.getAttribute("DefaultValue") : (label.firstElementChild?.getAttribute("Value") ?? null)));
  const words = shellWords(language);
  expect(labels).toEqual([words.product, ...tabs.map((tab) => words.tabs[tab])]);
});

test("every rule is shown failing", () => {
  expect(new Set(mutations.flatMap(([, , , rules]) => rules))).toEqual(new Set(Object.keys(manifestRules)));
});

test("Microsoft's own reader reads it", () => {
  const reader = join(folder, "node_modules/office-addin-manifest/cli.js");
  const read = execFileSync(process.execPath, [reader, "info", manifestFile], { encoding: "utf8" });
  expect(read.split("\n").map((line) => line.trim())).toEqual(
    expect.arrayContaining(["Id: 5d0c1f1e-6f0b-4d5b-9c57-2f4d2a7c9b31", "Name: Sơ kết", "Type: TaskPaneApp", `Version: ${packageFile.version}.0`, "Default Locale: vi-VN", "Hosts: Workbook", "Permissions: ReadWriteDocument", "AppDomains: https://localhost:3000"]),
  );
});
