import { inflateSync } from "fflate";
import { compressEntry } from "../../src/xlsx/compressEntry";
import { crc32 } from "../../src/xlsx/crc32";
import { deflateChunk } from "../../src/xlsx/node/deflateChunk";

const texts = Array.from({ length: 300 }, (_, index) => `Đảng bộ Công ty Mẫu số ${index} ${"ế".repeat(index * 7)}`);
const content = new TextEncoder().encode(texts.join(""));
const browserStream = globalThis.CompressionStream;

function* failing(): Generator<string> {
  yield* texts;
  throw new Error("No style is called x");
}

describe.each<[string, typeof deflateChunk | null, typeof browserStream | undefined]>([
  ["the host's own deflate", deflateChunk, browserStream],
  ["the browser's stream", null, browserStream],
  ["the library where the browser has none", null, undefined],
])("compressed by %s", (_, deflate, stream) => {
  beforeEach(() => Object.assign(globalThis, { CompressionStream: stream }));
  afterEach(() => Object.assign(globalThis, { CompressionStream: browserStream }));

  test("an entry is what its chunks are together", async () => {
    const { method, crc, size, compressed } = await compressEntry(["", ...texts.slice(0, 100), new TextEncoder().encode(texts.slice(100, 101).join("")), ...texts.slice(101)], deflate);
    expect({ method, crc, size }).toEqual({ method: 8, crc: crc32(content), size: content.length });
    expect(inflateSync(compressed)).toEqual(content);
    expect(compressed.length).toBeLessThan(content.length / 4);
  });

  test("an entry without content is empty", async () => {
    expect(inflateSync((await compressEntry([], deflate)).compressed)).toHaveLength(0);
  });

  test("what goes wrong while chunks are made is told", async () => {
    await expect(compressEntry(failing(), deflate)).rejects.toThrow("No style is called x");
  });
});
