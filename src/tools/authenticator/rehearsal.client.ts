import { copyText } from '../kit/copy-text.client.ts';
import { judgeRehearsal } from './check/rehearsal.ts';
import type { Rehearsal, Unconfirmed } from './check/rehearsal.ts';
import { entryAddress, inGroups, KEY_BYTES, keyFrom } from './check/test-entry.ts';
import { readTypedCode } from './check/typed-code.ts';
import { clockJumped } from '../clock/check/device-clocks.ts';
import type { Interval } from '../clock/check/interval.ts';
import { trueSecondsAt } from '../clock/check/true-time.ts';
import { interpolate } from '../../i18n/format.ts';
import { setStatus, showAdvice } from '../kit/element-parts.client.ts';
import { foldUntilSent } from '../kit/fold-until-sent.client.ts';
import { forgetWithPage } from '../kit/forget-with-page.client.ts';
import { drawQrCode } from '../kit/qr-code.client.ts';
import { readClocks } from '../kit/true-time/read-clocks.ts';
import { TrueTimeSource } from '../kit/true-time/true-time-source.ts';
import { showVerdict, withdrawVerdict } from '../kit/verdict.client.ts';
import { rehearsalParts } from './rehearsal-parts.client.ts';
import type { RehearsalParts } from './rehearsal-parts.client.ts';
import { rehearsalSentences, TONES } from './rehearsal-sentences.ts';
import type { Said } from './rehearsal-sentences.ts';

/** `<authenticator-rehearsal>`: tries an authenticator app with a throwaway key, which lives as long as the page. */
class AuthenticatorRehearsal extends HTMLElement {
  #connected: AbortController | undefined;
  #trueTime: TrueTimeSource | undefined;
  #key: string | undefined;
  /** A far match that waits for the next code, and whether true time was known when it was found. */
  #before: { readonly unconfirmed: Unconfirmed; readonly byTrueTime: boolean } | undefined;
  #comparing = false;

  connectedCallback(): void {
    const parts = rehearsalParts(this);
    const connected = new AbortController();
    this.#connected = connected;
    const { signal } = connected;
    parts.show.addEventListener(
      'click',
      () => {
        this.#showKey(parts);
      },
      { signal },
    );
    parts.copy.addEventListener('click', () => void this.#copyKey(parts), { signal });
    parts.compare.addEventListener('click', () => void this.#compare(parts), { signal });
    parts.code.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter' && !event.isComposing) void this.#compare(parts);
      },
      { signal },
    );
    forgetWithPage(() => {
      this.#forget(parts);
    }, signal);

    // The other test comes first.
    const fold = this.closest('details');
    const heading = fold?.querySelector('[id]');
    if (fold && heading) foldUntilSent(fold, heading.id, signal);
    this.#forget(parts);
    parts.needsScript.hidden = true;
    parts.byHand.hidden = true;
    parts.controls.hidden = false;
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
    this.#stop();
  }

  #showKey(parts: RehearsalParts): void {
    const key = keyFrom(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
    const address = entryAddress(key, parts.name);
    this.#key = key;
    parts.qr.replaceChildren(drawQrCode(address, parts.qrName));
    parts.key.textContent = inGroups(key);
    parts.key.dataset['key'] = key;
    parts.uri.href = address;
    parts.uri.dataset['uri'] = address;
    parts.show.hidden = true;
    parts.shown.hidden = false;
    parts.heading.focus();
    // True time takes a few seconds, and the reader needs longer than that to add the entry.
    void this.#source(parts).find();
  }

  async #copyKey({ copy, texts }: RehearsalParts): Promise<void> {
    copy.textContent = (await copyText(this.#key ?? '')) ? texts.keyCopied : texts.keyNotCopied;
  }

  async #compare(parts: RehearsalParts): Promise<void> {
    const key = this.#key;
    if (key === undefined || this.#comparing) return;
    const typedAt = readClocks();
    const typed = readTypedCode(parts.code.value);
    if (typed.kind === 'malformed') {
      const sentence = interpolate(parts.texts.malformed[typed.reason], { digits: typed.digits });
      this.#show(parts, 'malformed', { measureFirst: false, sentences: [sentence], reasons: [] });
      return;
    }
    this.#comparing = true;
    this.#clearVerdict();
    setStatus(parts.status, [parts.texts.asking]);
    const found = await this.#source(parts).find();
    this.#comparing = false;
    // The page was left meanwhile, and its key with it.
    if (key !== this.#key) return;
    const byTrueTime = !('reason' in found) && !clockJumped(found.clocks, typedAt);
    const moment: Interval = byTrueTime
      ? trueSecondsAt(found, typedAt)
      : { lowSeconds: typedAt.wallSeconds, highSeconds: typedAt.wallSeconds };
    // A match found by one clock is not confirmed by another.
    const before = this.#before?.byTrueTime === byTrueTime ? this.#before.unconfirmed : undefined;
    const judged = judgeRehearsal(key, typed.code, moment, before);
    this.#before = judged.verdict === 'confirm' ? { unconfirmed: judged.unconfirmed, byTrueTime } : undefined;
    parts.code.value = '';
    const readAs = typed.otherDigits ? [interpolate(parts.texts.readAs, { code: typed.code })] : [];
    const said = rehearsalSentences(judged, byTrueTime, parts.texts, parts.language);
    this.#show(parts, judged.verdict, { ...said, sentences: [...readAs, ...said.sentences] });
    if (judged.verdict === 'clock-off') this.dataset['offsetSeconds'] = judged.offsetSeconds.toFixed(1);
  }

  #show(
    parts: RehearsalParts,
    verdict: Rehearsal['verdict'] | 'malformed',
    { measureFirst, sentences, reasons }: Said,
  ): void {
    const { texts } = parts;
    const mayBeOff = measureFirst && verdict === 'clock-off';
    this.#clearVerdict();
    showAdvice(this, measureFirst ? 'measure-first' : verdict);
    const word = mayBeOff ? texts.clockMayBeOff : texts.verdicts[verdict];
    const lines = [...sentences, ...(reasons.length === 0 ? [] : [listOf(reasons)])];
    showVerdict(this, parts.status, { verdict, tone: TONES[verdict] ?? 'care', word, lines });
  }

  #clearVerdict(): void {
    withdrawVerdict(this);
    delete this.dataset['offsetSeconds'];
    showAdvice(this, undefined);
  }

  #source(parts: RehearsalParts): TrueTimeSource {
    this.#trueTime ??= new TrueTimeSource(parts.source);
    return this.#trueTime;
  }

  #stop(): void {
    this.#trueTime?.stop();
    this.#trueTime = undefined;
    this.#key = undefined;
    this.#before = undefined;
  }

  /** As the page was when it was loaded: without a key. */
  #forget(parts: RehearsalParts): void {
    this.#stop();
    this.#clearVerdict();
    setStatus(parts.status, []);
    parts.code.value = '';
    parts.qr.replaceChildren();
    parts.key.textContent = '';
    delete parts.key.dataset['key'];
    parts.uri.removeAttribute('href');
    delete parts.uri.dataset['uri'];
    parts.shown.hidden = true;
    parts.show.hidden = false;
  }
}

function listOf(reasons: readonly string[]): HTMLElement {
  const list = document.createElement('ol');
  for (const reason of reasons) {
    const item = document.createElement('li');
    item.textContent = reason;
    list.append(item);
  }
  return list;
}

customElements.define('authenticator-rehearsal', AuthenticatorRehearsal);
