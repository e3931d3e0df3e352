import { expect, test } from 'playwright/test';
import { stemOf } from '../../../src/i18n/stemmers.ts';

for (const [word, like, unlike] of [
  ['codes', 'code', 'coder'],
  ['arriving', 'arrives', 'arrears'],
  ['authenticators', 'authenticator', 'authentication'],
  ['authentication', 'authenticate', 'authenticator'],
] as const) {
  test(`“${word}” is cut to the stem of “${like}”, not of “${unlike}”`, () => {
    expect(stemOf(word, 'en')).toBe(stemOf(like, 'en'));
    expect(stemOf(word, 'en')).not.toBe(stemOf(unlike, 'en'));
  });
}

for (const [word, like, unlike] of [
  ['codigos', 'codigo', 'codificar'],
  ['bloqueadas', 'bloqueado', 'bloqueio'],
  ['celulares', 'celular', 'celula'],
  ['mensagens', 'mensagem', 'mensal'],
  ['solicitacoes', 'solicitacao', 'solicitante'],
  ['digitais', 'digital', 'digito'],
] as const) {
  test(`“${word}” is cut to the stem of “${like}” in Portuguese, not of “${unlike}”`, () => {
    expect(stemOf(word, 'pt-BR')).toBe(stemOf(like, 'pt-BR'));
    expect(stemOf(word, 'pt-BR')).not.toBe(stemOf(unlike, 'pt-BR'));
  });
}

test('a short word stays as it is in Portuguese', () => {
  for (const word of ['sms', 'chip', 'dois']) expect(stemOf(word, 'pt-BR')).toBe(word);
});
