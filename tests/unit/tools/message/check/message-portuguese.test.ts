import { expect, test } from 'playwright/test';
import { keptContent } from '../../../../../src/content-model/kept-content.ts';
import { indexOf, lookUpMessage } from '../../../../../src/tools/message/check/message-lookup.ts';
import { knownBeside } from '../../../../../src/tools/message/known-beside.ts';
import { screens } from './known-screens.ts';

const { lookUp, officialAddresses, labels } = keptContent(process.cwd(), 'pt-BR', false);
if (lookUp.value === undefined || officialAddresses.value === undefined)
  throw new Error('the look-up of Portuguese does not fit its schema');
const said = new Map([...labels].map(([id, { value }]) => [id, value]));
const index = indexOf(screens, knownBeside(lookUp.value, officialAddresses.value, said));

for (const [typed, sign] of [
  ['A sua conta de e-mail corresponde à conta do Instagram?', 'code'],
  ['Digite a senha do seu e-mail para continuar', 'code'],
  ['amiga, você pode receber um SMS pra mim?', 'code'],
  ['me passa seu telefone e depois o código que chegar por SMS', 'code'],
  ['Selo de verificado: pague R$ 1.000 via Pix', 'payment'],
  ['Sua conta será desativada. Não perca o prazo', 'deadline'],
] as const) {
  test(`${JSON.stringify(typed)} has a sign of a fake`, () => {
    const found = lookUpMessage(typed, index);
    expect(found).toMatchObject({ verdict: 'fake', isKnown: false });
    expect(found.verdict === 'fake' ? found.signs : []).toContain(sign);
  });
}

for (const typed of [
  'esqueci a senha do meu e-mail',
  'perdi o prazo da matrícula',
  'passei na loja e não chegou o código do Instagram',
  'o Instagram não me manda o código',
  'minha conta do Instagram tem outro e-mail',
]) {
  test(`${JSON.stringify(typed)} has no sign of a fake`, () => {
    expect(lookUpMessage(typed, index).verdict).not.toBe('fake');
  });
}

test('no text of a screen, in whatever language, is called a fake on the Portuguese page', () => {
  for (const { id, wordings } of screens)
    for (const { text } of wordings)
      expect(lookUpMessage(text, index).verdict, `${id}: ${text}`).not.toBe('fake');
});
