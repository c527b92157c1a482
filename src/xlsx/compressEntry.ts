import { Deflate } from "fflate";
import { crc32 } from "./crc32";
import { joinChunks } from "./joinChunks";

/** Content as it stands in a zip package. */
export interface CompressedEntry {
  readonly method: number;
  readonly crc: number;
  /** Inflated. */
  readonly size: number;
  readonly compressed: Uint8Array;
}

/** Compresses one chunk of an entry to raw deflate blocks that end on a byte; chunks of one entry are simply joined. */
export type DeflateChunk = (chunk: Uint8Array, isLast: boolean) => Uint8Array<ArrayBuffer>;

/** Takes the chunks of an entry one after the other, each done with when its promise is; then tells all of it compressed. */
interface Compression {
  readonly add: (chunk: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly finish: () => Promise<Uint8Array>;
  /** Nothing more comes. */
  readonly abandon: (why: unknown) => Promise<void>;
}

const compressionLevel = 3;
/** The number of the deflate method in a zip package. */
const deflated = 8;
const bytesPerCharacter = 3;

/** Content compressed by itself: by the host's own deflate, else by the browser, and by the library where that cannot. */
export async function compressEntry(chunks: Iterable<string | Uint8Array>, deflateChunk: DeflateChunk | null): Promise<CompressedEntry> {
  const compression = deflateChunk !== null ? hostCompression(deflateChunk) : typeof CompressionStream === "undefined" ? libraryCompression() : browserCompression();
  const bytesOf = createEncoder();
  let crc = 0;
  let size = 0;
  try {
    for (const content of chunks) {
      if (content.length === 0) continue;
      const chunk = bytesOf(content);
      crc = crc32(chunk, crc);
      size += chunk.length;
      await compression.add(chunk);
    }
  } catch (error) {
    await compression.abandon(error);
    throw error;
  }
  return { method: deflated, crc, size, compressed: await compression.finish() };
}

/** Every text is written over the one before, so that a long sheet leaves no trail of buffers. */
function createEncoder(): (content: string | Uint8Array) => Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  let buffer = new Uint8Array(0);
  return (content) => {
    if (typeof content !== "string") return content as Uint8Array<ArrayBuffer>;
    if (buffer.length < content.length * bytesPerCharacter) buffer = new Uint8Array(content.length * bytesPerCharacter);
    return buffer.subarray(0, encoder.encodeInto(content, buffer).written);
  };
}

function hostCompression(deflateChunk: DeflateChunk): Compression {
  const pieces: Uint8Array[] = [];
  return {
    add: async (chunk) => {
      pieces.push(deflateChunk(chunk, false));
    },
    finish: async () => {
      pieces.push(deflateChunk(new Uint8Array(0), true));
      return joinChunks(pieces);
    },
    abandon: async () => undefined,
  };
}

function libraryCompression(): Compression {
  const pieces: Uint8Array[] = [];
  const deflate = new Deflate({ level: compressionLevel }, (piece) => pieces.push(piece));
  return {
    add: async (chunk) => {
      deflate.push(chunk, false);
    },
    finish: async () => {
      deflate.push(new Uint8Array(0), true);
      return joinChunks(pieces);
    },
    abandon: async () => undefined,
  };
}

function browserCompression(): Compression {
  const { readable, writable } = new CompressionStream("deflate-raw");
  const writer = writable.getWriter();
  const compressed = new Response(readable).arrayBuffer();
  return {
    // Not every stream is done with a chunk when it says so.
    add: (chunk) => writer.write(chunk.slice()),
    finish: async () => {
      await writer.close();
      return new Uint8Array(await compressed);
    },
    abandon: async (why) => {
      // The stream fails with the reason, which is told by whoever gave it.
      await Promise.allSettled([writer.abort(why), compressed]);
    },
  };
}
