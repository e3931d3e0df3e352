/** Says directly at a field why it cannot stay as it is. */
export class FieldReason {
  readonly #words: HTMLElement;
  #field: HTMLElement | undefined;

  /**
   * @param words - where the reason is written; it has an id, and goes to the field that it is about.
   */
  constructor(words: HTMLElement) {
    this.#words = words;
  }

  get isShown(): boolean {
    return this.#field !== undefined;
  }

  /**
   * Puts a reason in front of a field, ties it to the field, and brings both into sight with the focus on the field.
   *
   * @param field - the field.
   * @param sentence - the reason.
   * @param isFault - whether what stands in the field is wrong.
   */
  show(field: HTMLElement, sentence: string, isFault: boolean): void {
    this.clear();
    this.#field = field;
    this.#words.textContent = sentence;
    this.#words.hidden = false;
    field.before(this.#words);
    field.setAttribute('aria-describedby', [this.#words.id, ...describedBy(field)].join(' '));
    if (isFault) field.setAttribute('aria-invalid', 'true');
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'nearest' });
    // Last: on a low screen the words matter more than the end of the field.
    this.#words.scrollIntoView({ block: 'nearest' });
  }

  /** Takes the reason back. */
  clear(): void {
    this.#words.hidden = true;
    this.#words.textContent = '';
    const field = this.#field;
    if (field === undefined) return;
    this.#field = undefined;
    field.removeAttribute('aria-invalid');
    const others = describedBy(field).filter((id) => id !== this.#words.id);
    if (others.length > 0) field.setAttribute('aria-describedby', others.join(' '));
    else field.removeAttribute('aria-describedby');
  }
}

function describedBy(field: HTMLElement): readonly string[] {
  return (field.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== '');
}
