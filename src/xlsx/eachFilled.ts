/** Longer arrays are almost all holes: walking their keys is then far cheaper than their length. */
const shortArray = 4096;

/** Visits what an array really holds; the library's rows and columns are full of holes. */
export function eachFilled<Item>(items: readonly (Item | undefined)[], visit: (item: Item, index: number) => void): void {
  if (items.length > shortArray) {
    for (const index of Object.keys(items).map(Number)) {
      const item = items[index];
      if (item !== undefined) visit(item, index);
    }
    return;
  }
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item !== undefined) visit(item, index);
  }
}
