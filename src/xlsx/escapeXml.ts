const markup: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an element or a double-quoted attribute. */
export function escapeXml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => markup[character] ?? character) : text;
}

/** Text between tags, where quotation marks may stand as they are: formulas and the plan in a passport are full of them. */
export function escapeElementText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, (character) => markup[character] ?? character) : text;
}

/* eslint-disable no-control-regex -- the characters XML cannot hold are what is looked for */
const needsEscape = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]|_x[0-9A-Fa-f]{4}_/;
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/* eslint-enable no-control-regex */

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/**
 * Text of a cell (ST_Xstring): what XML cannot hold becomes _xHHHH_, also half a surrogate pair and the carriage return
 * that XML would normalise away; a text that looks like such an escape has its first "_" escaped.
 */
export function escapeCellText(text: string): string {
  if (!needsEscape.test(text)) return escapeElementText(text);
  return escapeElementText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(unwritable, hexEscape));
}
