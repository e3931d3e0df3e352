import { flipParts } from './flip-parts.client.ts';
import { FlipTest } from './flip-test.client.ts';

/** `<code-flip-check>`: measures the clock behind an authenticator app by taps, without a code or a key. */
class CodeFlipCheck extends HTMLElement {
  #test: FlipTest | undefined;

  connectedCallback(): void {
    this.#test = new FlipTest(this, flipParts(this));
  }

  disconnectedCallback(): void {
    this.#test?.end();
  }
}

customElements.define('code-flip-check', CodeFlipCheck);
