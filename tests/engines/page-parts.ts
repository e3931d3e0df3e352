import { setTimeout as pause } from 'node:timers/promises';
import type { EngineWindow } from './engine.ts';

const PATIENCE_MILLISECONDS = 40_000;
const MARK = 'data-engine-test';

/** Waits until an expression is true in the page. */
export async function until(window: EngineWindow, expression: string, what: string): Promise<void> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while ((await window.evaluate(`Boolean(${expression})`)) !== true) {
    if (Date.now() > end) throw new Error(`never: ${what}`);
    await pause(100);
  }
}

/** Presses the button or ticks the field that has this name. */
export async function press(window: EngineWindow, name: string): Promise<void> {
  await window.click(await named(window, 'button, input[type=radio], input[type=checkbox]', name));
}

/** Types into the field that has this name. */
export async function fill(window: EngineWindow, name: string, text: string): Promise<void> {
  await window.type(await named(window, 'input, textarea', name), text);
}

/** Waits for a tool's verdict. */
export async function verdictOf(
  window: EngineWindow,
  tool: string,
  allowed: readonly string[],
): Promise<void> {
  const verdict = `document.querySelector('${tool}')?.dataset.verdict`;
  await until(window, verdict, `${tool} reaches a verdict`);
  const reached = String(await window.evaluate(verdict));
  if (!allowed.includes(reached))
    throw new Error(`${tool} says ${reached}, expected ${allowed.join(' or ')}`);
}

/** Marks what is seen under a name, so that a driver can find it. */
async function named(window: EngineWindow, selector: string, name: string): Promise<string> {
  const found = `(() => {
    const named = (element) =>
      (element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent).replace(/\\s+/g, ' ').trim();
    const all = [...document.querySelectorAll(${JSON.stringify(selector)})];
    const seen = all.filter((element) => element.getClientRects().length > 0);
    const [match] = seen.filter((element) => named(element).startsWith(${JSON.stringify(name)}));
    for (const old of document.querySelectorAll('[${MARK}]')) old.removeAttribute('${MARK}');
    match?.setAttribute('${MARK}', '');
    return match !== undefined;
  })()`;
  await until(window, found, `“${name}” is there`);
  return `[${MARK}]`;
}
