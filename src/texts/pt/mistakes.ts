/** What is said of a Definition of Ready that can’t be taken as it is written, in Portuguese: each at its place. */
import type { MistakeTextKey } from '../mistake-keys';
import type { Text } from '../text';

export const mistakeTexts: Readonly<Record<MistakeTextKey, Text>> = {
  'mistake.at': 'Linha {line}, coluna {column}: {what}',
  'mistake.whole': 'Uma Definition of Ready é um grupo de configurações entre chaves.',
  'mistake.group': '“{name}”: aqui cabe um grupo de configurações entre chaves.',
  'mistake.list': '“{name}”: aqui cabe uma lista entre colchetes.',
  'mistake.needed': '“{name}” ainda não está aqui, e faz falta.',
  'mistake.unknown': '“{name}” não é uma configuração conhecida aqui.',
  'mistake.text': '“{name}”: aqui cabem algumas palavras.',
  'mistake.long': '“{name}”: aqui cabem no máximo {most} caracteres.',
  'mistake.choice': '“{name}”: aqui cabe uma destas opções: {choices}.',
  'mistake.entries': '“{name}”: aqui cabe uma lista com {least} a {most} entradas.',
  'mistake.twice': '“{name}” aparece aqui duas vezes.',
  'mistake.check': '“{name}” não é uma verificação que esta versão conheça.',
  'mistake.weight': '“{name}”: um peso é um número inteiro de 0 a 100, ou “hint” (só uma ideia).',
  'mistake.weight.set':
    '“{name}” compara histórias, então só pode ser “hint”: nenhuma pontuação depende de outras histórias.',
  'mistake.weight.none': '“{name}”: ao menos uma verificação pesa mais que 0.',
  'mistake.threshold': '“{name}”: um limite é um número inteiro de 1 a 100.',
  'mistake.threshold.order': '“{name}” fica abaixo de “ready”, que aqui é {ready}.',
  'mistake.must-have': '“{name}” não se pergunta neste tipo de item, então nada pode depender disso.',
  'mistake.must-have.set': '“{name}” compara histórias, então nenhuma pode depender disso sozinha.',
  'mistake.own.id': '“{name}”: um identificador é “own:” seguido de 1 a 40 sinais entre a–z, 0–9 e “-”.',
  'mistake.own.unknown': '“{name}” seria uma verificação própria do time, e não está na lista.',
  'mistake.field.id': '“{name}”: aqui cabe o identificador de um campo do Jira, p. ex. “customfield_10042”.',
  'mistake.pattern': '“{name}”: esta parte do padrão não dá para ler: {at}',
  'mistake.pattern.large':
    '“{name}”: este padrão levaria tempo demais em cada história. Um mais curto, ou com menos repetições, já basta.',
  'mistake.many': 'A lista termina aqui; o resto aparece quando isto estiver resolvido.',
  'mistake.json': 'A partir daqui não dá para ler como JSON.',
  'mistake.file.other': 'Este arquivo não contém uma Definition of Ready.',
  'mistake.file.newer':
    'Este arquivo é de uma versão mais nova do Groundwork, em uma forma que aqui ainda não se conhece.',
  'mistake.file.large': 'Este arquivo passa de {most} KB, e nenhuma Definition of Ready é tão grande.',
};
