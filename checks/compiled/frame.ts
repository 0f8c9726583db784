const imported =
  /^import \{ (?:(?:Fragment as _Fragment|jsx as _jsx|jsxs as _jsxs)(?:, )?){1,3} \} from "astro\/jsx-runtime";\n/;

const opening = 'function _createMdxContent(props) {\n';

const closing = `
}
function MDXContent(props = {}) {
    const { wrapper: MDXLayout } = props.components || {};
    return MDXLayout ? _jsx(MDXLayout, Object.assign({}, props, { children: _jsx(_createMdxContent, props) })) : _createMdxContent(props);
}
export default MDXContent;
`;

const missing = `function _missingMdxReference(id, component) {
    throw new Error("Expected " + (component ? "component" : "object") + " \`" + id + "\` to be defined: you likely forgot to import, pass, or provide it.");
}
`;

/**
 * What stands inside the frame that the compiler puts around every text, letter by letter the same. Undefined when the
 * frame is another: then something was imported, exported or defined.
 */
export function insideFrame(code: string): string | undefined {
  const [head] = imported.exec(code) ?? [];
  if (head === undefined || !code.startsWith(opening, head.length)) return undefined;
  const end = code.endsWith(missing) ? code.length - missing.length : code.length;
  const start = head.length + opening.length;
  return code.endsWith(closing, end) ? code.slice(start, end - closing.length) : undefined;
}
