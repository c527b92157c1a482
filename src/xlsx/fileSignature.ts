import type { Refusal } from "../model/ports";

type FoundType = Extract<Refusal, { code: "wrongType" }>["facts"]["found"];

const signatures: readonly (readonly [FoundType | "zip" | "compoundFile", readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["compoundFile", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["doc", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x42, 0x4d]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x1f, 0x8b]],
];

const sampleBytes = 4096;

/** The true type of a file by its first bytes; names and extensions are never looked at. */
export function fileSignature(bytes: Uint8Array): FoundType | "zip" | "compoundFile" {
  const known = signatures.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return known[0];
  const kind = asciiAt(bytes, 4, 4) === "ftyp" ? asciiAt(bytes, 8, 4) : asciiAt(bytes, 0, 4) === "RIFF" ? asciiAt(bytes, 8, 4) : "";
  if (["heic", "heix", "mif1", "avif", "WEBP"].includes(kind)) return "image";
  return textType(bytes.subarray(0, sampleBytes));
}

function asciiAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

function textType(sample: Uint8Array): "html" | "text" | "unknown" {
  const text = decodeSample(sample);
  if (text === null) return "unknown";
  return /^\s*(<!doctype html|<html|<head|<body|<table|<meta|<style|<div|<\?xml[^]*?<html)/i.test(text) ? "html" : "text";
}

/** Null for bytes that no text holds: controls other than tab, line ends and form feed. */
function decodeSample(sample: Uint8Array): string | null {
  if (sample[0] === 0xff && sample[1] === 0xfe) return new TextDecoder("utf-16le").decode(sample);
  if (sample[0] === 0xfe && sample[1] === 0xff) return new TextDecoder("utf-16be").decode(sample);
  const isBinary = sample.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b);
  return isBinary ? null : new TextDecoder("utf-8", { ignoreBOM: false }).decode(sample);
}
