/** Starts the product's worker from its own file beside the page. */
export function createWorker(): Worker {
  return new Worker(new URL("./officeWorker.ts", import.meta.url), { name: "so-ket" });
}
