import { expect, test } from '../../support/site.ts';
import {
  askTool,
  LINK_CHECK,
  MESSAGE_LOOKUP,
  openTool,
  RECOVERY_CODE_CHECK,
  type TypedTool,
} from '../../support/typed-tools.ts';

interface KeyedTool extends TypedTool {
  /** A text, and one line more. */
  readonly typed: readonly [first: string, second: string];
  readonly verdict: string;
  /** The key that presses the button, and the verdict on both lines. */
  readonly pressed: readonly [key: string, verdict: string];
  /** The button that follows; when it is pressed, the focus comes back to the field. */
  readonly next: string;
  /** What then stands in the field. */
  readonly left: string | RegExp;
}

const TOOLS: readonly KeyedTool[] = [
  {
    ...LINK_CHECK,
    typed: ['instagram.com', 'x'],
    verdict: 'official',
    pressed: ['Enter', 'official'],
    next: 'Empty the field',
    left: '',
  },
  {
    ...MESSAGE_LOOKUP,
    typed: ['something went wrong', 'x'],
    verdict: 'close',
    pressed: ['Enter', 'close'],
    next: 'Empty the field',
    left: '',
  },
  {
    ...RECOVERY_CODE_CHECK,
    typed: ['1234 5678', '2345 6789'],
    verdict: 'looks-right',
    pressed: ['Space', 'list'],
    next: 'Fill in a made-up example',
    left: /^\d{4} \d{4}$/u,
  },
];

for (const each of TOOLS) {
  const { name, label, button, typed, verdict, pressed, next, left } = each;

  test(`${name}: everything works from the keyboard; Enter looks, Shift and Enter begin a new line`, async ({
    page,
    site,
  }) => {
    const tool = await openTool(page, site.origin, each);
    const field = page.getByLabel(label);
    const [first, second] = typed;
    await field.focus();
    await page.keyboard.type(first);
    await page.keyboard.press('Enter');
    await expect(tool).toHaveAttribute('data-verdict', verdict);
    await expect(field).toHaveValue(first);
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type(second);
    await expect(field).toHaveValue(`${first}\n${second}`);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: button, exact: true })).toBeFocused();
    const [key, both] = pressed;
    await page.keyboard.press(key);
    await expect(tool).toHaveAttribute('data-verdict', both);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: next })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(left);
    await expect(tool).not.toHaveAttribute('data-verdict');
  });
}

for (const [each, text, verdict] of [
  [LINK_CHECK, 'instagram.com', 'official'],
  [MESSAGE_LOOKUP, 'Please wait a few minutes before you try again.', 'close'],
] as const) {
  test(`${each.name}: a text that is too long is read in part, and the answer says so`, async ({
    page,
    site,
  }) => {
    const tool = await openTool(page, site.origin, each);
    await askTool(page, each, `${text} ${'And so on. '.repeat(1_000)}`);
    await expect(tool).toHaveAttribute('data-verdict', verdict);
    await expect(tool.getByRole('status')).toContainText('only its beginning was read');
  });
}
