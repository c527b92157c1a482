/** Lets what has arrived from other threads be heard, above all a wish to stop: work that only awaits finished promises never does. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
