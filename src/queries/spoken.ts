import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkMdx);

/** The paragraphs of a text as they are read out: no headings, no marks, no numbers of notes. */
export function spokenParagraphs(text: string): string[] {
  const paragraphs: string[] = [];
  visit(parser.parse(text), 'paragraph', (paragraph) => {
    let words = '';
    visit(paragraph, (node) => {
      if (node.type === 'text' || node.type === 'inlineCode') words += node.value;
    });
    const spoken = words.replace(/\[\^[a-z0-9-]+\]/g, '').trim();
    if (spoken) paragraphs.push(spoken);
  });
  return paragraphs;
}
