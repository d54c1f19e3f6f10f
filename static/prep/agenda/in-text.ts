/** An agenda as Markdown and as rich text: what people wrote stays what they wrote. Pure. */
import { inMarkdown, linkInMarkdown } from '../../shared/markdown';
import type { AgendaText } from './as-sections';

export function agendaInMarkdown({ title, sections }: AgendaText): string {
  const lines = sections.flatMap((section) => [
    '',
    `### ${inMarkdown(section.title)}`,
    '',
    ...section.stories.flatMap(({ key, summary, href, questions }) => [
      `- ${linkInMarkdown(key, href)} ${inMarkdown(summary)}`,
      ...questions.map((question) => `  - ${inMarkdown(question)}`),
    ]),
  ]);
  return [`## ${inMarkdown(title)}`, ...lines, ''].join('\n');
}

export function agendaInHtml({ title, sections }: AgendaText): string {
  const parts = sections.map(({ title: part, stories }) => {
    const items = stories.map(({ key, summary, href, questions }) => {
      const asked = questions.map((question) => `<li>${inHtml(question)}</li>`).join('');
      const below = asked === '' ? '' : `<ul>${asked}</ul>`;
      const link = href === '' ? inHtml(key) : `<a href="${inHtml(encodeURI(href))}">${inHtml(key)}</a>`;
      return `<li>${link} ${inHtml(summary)}${below}</li>`;
    });
    return `<h3>${inHtml(part)}</h3><ul>${items.join('')}</ul>`;
  });
  return `<h2>${inHtml(title)}</h2>${parts.join('')}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function inHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
