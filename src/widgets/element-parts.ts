/**
 * Finds the parts of an element's markup. Find them all before changing anything, so that a failure leaves the static
 * text whole.
 *
 * @param root - the custom element.
 * @returns gives the part of a name, of the kind that is needed.
 */
export function partFinder(
  root: HTMLElement,
): <Part extends HTMLElement>(name: string, kind: new () => Part) => Part {
  return (name, kind) => {
    const found = root.querySelector(`[data-part="${name}"]`);
    if (!(found instanceof kind)) throw new Error(`<${root.localName}> has no part "${name}".`);
    return found;
  };
}

/** @returns what the page hands to the script of an element: the JSON in its `[data-texts]`. */
export function handedTexts(root: HTMLElement): unknown {
  return JSON.parse(root.querySelector('[data-texts]')?.textContent ?? '');
}

/** @returns the language that an element's words are in, as a BCP 47 tag. */
export function languageOf(root: HTMLElement): string {
  return root.closest('[lang]')?.getAttribute('lang') ?? 'en';
}

/**
 * Writes sentences into a place, one paragraph each, instead of what stands there.
 *
 * @param place - where to write.
 * @param sentences - what to say; none empties the place.
 * @param heading - a first line that says the verdict.
 */
export function say(place: HTMLElement, sentences: readonly string[], heading?: string): void {
  const paragraphs = sentences.map((sentence) => paragraph(sentence));
  if (heading !== undefined) paragraphs.unshift(paragraph(heading, 'verdict'));
  place.replaceChildren(...paragraphs);
}

function paragraph(sentence: string, className?: string): HTMLElement {
  const made = document.createElement('p');
  if (className !== undefined) made.className = className;
  made.textContent = sentence;
  return made;
}
