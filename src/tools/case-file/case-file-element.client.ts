import { CaseFile } from './case-file.client.ts';
import { partsOf } from './case-file-parts.client.ts';

/** `<case-file>`: a list of what was tried. It stays on the page, and in the browser's store only when asked for. */
class CaseFileElement extends HTMLElement {
  #caseFile: CaseFile | undefined;

  connectedCallback(): void {
    this.#caseFile = new CaseFile(this, partsOf(this));
  }

  disconnectedCallback(): void {
    this.#caseFile?.end();
  }
}

customElements.define('case-file', CaseFileElement);
