import { existsSync } from "node:fs";
import { join } from "node:path";
import { tabs } from "../../src/taskpane/paneContext";
import { pngSize } from "./readPng";

/** What the manifest must be measured against: where the build's inputs lie, the site's address and the product's version. */
export interface ManifestContext {
  readonly folder: string;
  readonly site: string;
  readonly version: string;
}

export type ManifestRule = "order" | "namespace" | "id" | "version" | "locale" | "overrides" | "resources" | "length" | "address" | "icons" | "commands" | "requirements" | "permissions";

/** Children of an element in the order that the schema of Microsoft prescribes; what is not listed is not allowed here. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  VersionOverrides: ["Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const iconSizes = ["16", "20", "24", "32", "40", "48", "64", "80"];
const overrideNamespace = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

function all(manifest: Document, name: string): readonly Element[] {
  return [...manifest.getElementsByTagName(name)];
}

function text(manifest: Document, name: string): string {
  return all(manifest, name)[0]?.textContent ?? "";
}

function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

function inOrder(element: Element, expected: readonly string[]): boolean {
  const places = [...element.children].map((child) => expected.indexOf(child.tagName));
  return places.every((place, index) => place >= (places[index - 1] ?? 0));
}

function ordered(manifest: Document): boolean {
  return Object.entries(order).every(([name, expected]) => all(manifest, name).length > 0 && all(manifest, name).every((element) => inOrder(element, expected)));
}

function resourceIds(manifest: Document): readonly string[] {
  return ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => all(manifest, name)).filter((element) => element.hasAttribute("id")).map((element) => attribute(element, "id"));
}

/** Every id is defined once, used, and no longer than Office allows. */
function resourcesMatch(manifest: Document): boolean {
  const defined = resourceIds(manifest);
  const used = new Set([...manifest.querySelectorAll("[resid]")].map((element) => attribute(element, "resid")));
  return new Set(defined).size === defined.length && used.size === defined.length && defined.every((id) => used.has(id) && id.length <= 32);
}

/** The text for Vietnamese and for English readers of one element. */
function texts(element: Element): readonly string[] {
  return [attribute(element, "DefaultValue"), ...[...element.children].map((child) => attribute(child, "Value"))];
}

function translated(manifest: Document): boolean {
  const described = [...all(manifest, "bt:String"), ...all(manifest, "DisplayName"), ...all(manifest, "Description").filter((element) => element.hasAttribute("DefaultValue"))];
  return described.every((element) => element.children.length === 1 && attribute(element.children[0], "Locale") === "en-US" && texts(element).every((value) => value.trim() !== ""));
}

function shortEnough(manifest: Document): boolean {
  const within = (elements: readonly Element[], limit: number): boolean => elements.every((element) => texts(element).every((value) => value.length <= limit));
  const strings = (list: string): readonly Element[] => all(manifest, list).flatMap((found) => [...found.children]);
  return within([...strings("bt:ShortStrings"), ...all(manifest, "DisplayName")], 125) && within([...strings("bt:LongStrings"), ...all(manifest, "Description")], 250);
}

function addresses(manifest: Document): readonly string[] {
  const given = [...manifest.querySelectorAll("[DefaultValue]")].map((element) => attribute(element, "DefaultValue")).filter((value) => value.includes("://"));
  return [...given, ...all(manifest, "AppDomain").map((element) => element.textContent)];
}

function ownHttps(manifest: Document, { site }: ManifestContext): boolean {
  return site.startsWith("https://") && addresses(manifest).every((address) => address === site || address.startsWith(`${site}/`));
}

/** The size in an image's id is the size asked for, the size of the file, and the file is there. */
function iconsFit(manifest: Document, { folder, site }: ManifestContext): boolean {
  const files = new Map(all(manifest, "bt:Image").filter((image) => image.hasAttribute("id")).map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]));
  const fits = (address: string, size: number): boolean => {
    const file = join(folder, address.slice(site.length));
    if (!address.startsWith(site) || !existsSync(file)) return false;
    const found = pngSize(file);
    return found?.width === size && found.height === size;
  };
  const sets = all(manifest, "Icon").map((icon) => [...icon.children]);
  return (
    sets.every((images) => images.map((image) => attribute(image, "size")).join() === iconSizes.join() && images.every((image) => fits(files.get(attribute(image, "resid")) ?? "", Number(attribute(image, "size"))))) &&
    fits(attribute(all(manifest, "IconUrl")[0], "DefaultValue"), 32) &&
    fits(attribute(all(manifest, "HighResolutionIconUrl")[0], "DefaultValue"), 64)
  );
}

/** One pane, each job of it a button of one group on the tab Home. */
function commandsOpenThePane(manifest: Document, { site }: ManifestContext): boolean {
  const urls = new Map(all(manifest, "bt:Url").map((url) => [attribute(url, "id"), attribute(url, "DefaultValue")]));
  const actions = all(manifest, "Action");
  const opened = actions.map((action) => urls.get(attribute(action.getElementsByTagName("SourceLocation")[0], "resid")) ?? "");
  return (
    attribute(all(manifest, "OfficeTab")[0], "id") === "TabHome" &&
    all(manifest, "Group").length === 1 &&
    actions.every((action) => attribute(action, "xsi:type") === "ShowTaskpane") &&
    new Set(all(manifest, "TaskpaneId").map((id) => id.textContent)).size === 1 &&
    opened.join() === tabs.map((tab) => `${site}/taskpane.html?tab=${tab}`).join()
  );
}

/** True where the manifest keeps the rule. */
export const manifestRules: Readonly<Record<ManifestRule, (manifest: Document, context: ManifestContext) => boolean>> = {
  order: ordered,
  namespace: (manifest) => manifest.documentElement.namespaceURI === "http://schemas.microsoft.com/office/appforoffice/1.1" && all(manifest, "VersionOverrides").every((element) => element.namespaceURI === overrideNamespace && attribute(element, "xsi:type") === "VersionOverridesV1_0"),
  id: (manifest) => /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text(manifest, "Id")),
  version: (manifest, { version }) => text(manifest, "Version") === `${version}.0`,
  locale: (manifest) => text(manifest, "DefaultLocale") === "vi-VN",
  overrides: translated,
  resources: resourcesMatch,
  length: shortEnough,
  address: ownHttps,
  icons: iconsFit,
  commands: commandsOpenThePane,
  requirements: (manifest) => all(manifest, "Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`).join() === "ExcelApi 1.1",
  permissions: (manifest) => text(manifest, "Permissions") === "ReadWriteDocument",
};

/** The rules that a manifest breaks. */
export function brokenRules(source: string, context: ManifestContext): readonly ManifestRule[] {
  const manifest = new DOMParser().parseFromString(source, "application/xml");
  return (Object.keys(manifestRules) as ManifestRule[]).filter((rule) => !manifestRules[rule](manifest, context));
}
