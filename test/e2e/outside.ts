import type { Page } from "playwright-core";

/** Everything a person would have to move something sideways for, though it may be cut off: the sheet alone is wider than its window. */
export function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.closest("[role=grid], [role=tablist]") === null;
    const contents = [...document.querySelectorAll("button, input, select, textarea, summary, h1, h2, p, li, a")].filter((element) => isSeen(element) && getComputedStyle(element).clipPath === "none");
    const beyond = contents.filter((element) => element.getBoundingClientRect().right > clientWidth + 1 || element.getBoundingClientRect().left < -1);
    const sideways = [...document.querySelectorAll("aside *, header *")].filter((element) => isSeen(element) && element.scrollWidth > element.clientWidth + 1 && ["auto", "scroll"].includes(getComputedStyle(element).overflowX));
    return [...(scrollWidth > clientWidth ? [`page ${scrollWidth}`] : []), ...[...beyond, ...sideways].map((element) => `${element.tagName} ${(element.textContent ?? "").slice(0, 60)}`)];
  });
}
