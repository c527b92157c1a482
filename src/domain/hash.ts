import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/** Hex SHA-256 of a text or of bytes. */
export function sha256Hex(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));
}

/** 16 hex digits over a list of texts; the list ["a", "bc"] differs from ["ab", "c"]. */
export function shortHash(parts: readonly string[]): string {
  return sha256Hex(JSON.stringify(parts)).slice(0, 16);
}
