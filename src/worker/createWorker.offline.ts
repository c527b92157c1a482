let address: string | null = null;

/** Starts the product's worker from the text of it that the page carries: the one file has nothing beside it. */
export function createWorker(): Worker {
  const script = document.getElementById("so-ket-worker");
  if (script === null) throw new Error("The page carries no worker");
  address ??= URL.createObjectURL(new Blob([script.textContent], { type: "text/javascript" }));
  return new Worker(address, { name: "so-ket" });
}
