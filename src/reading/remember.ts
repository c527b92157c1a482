const mostTexts = 4096;
const longestText = 300;

/**
 * A pure function of a text that remembers its answers: the files of one campaign repeat the same labels and headings.
 * Memory is bounded: when full everything is forgotten, and long texts are never kept.
 */
export function remember<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > longestText) return compute(text);
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const result = compute(text);
    if (known.size >= mostTexts) known.clear();
    known.set(text, result);
    return result;
  };
}
