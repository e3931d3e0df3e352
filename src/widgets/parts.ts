/** Finds a part of a tool by its name and kind. */
export type PartFinder = <Part extends HTMLElement>(name: string, kind: new () => Part) => Part;

/**
 * Makes a finder for the parts of a tool.
 *
 * @param root - the tool's element.
 * @returns a function that gives the element with `data-part="name"`, and throws an Error naming the tool and the part
 * when there is none of that kind.
 */
export function partsIn(root: HTMLElement): PartFinder {
  return (name, kind) => {
    const found = root.querySelector(`[data-part="${name}"]`);
    if (!(found instanceof kind)) throw new Error(`${root.localName} has no part "${name}"`);
    return found;
  };
}

/**
 * Reads what the page carries for a tool's script.
 *
 * @param root - the tool's element.
 * @param name - the data is in `<script data-name>`.
 * @returns the data.
 * @throws SyntaxError when there is none.
 */
export function dataIn(root: HTMLElement, name: string): unknown {
  return JSON.parse(root.querySelector(`[data-${name}]`)?.textContent ?? '');
}
