import type { NodesByType } from './nodes-by-type.ts';

/** Code where content may hold none. */
export interface CodeFact {
  kind: 'import' | 'export' | 'expression' | 'nothing';
  source: string;
  line: number;
}

const commentsAlone = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/;

/** The imports, exports and expressions of a body; comments in braces are none. */
export function codeIn(nodes: NodesByType): CodeFact[] {
  const expressions = [...nodes.mdxFlowExpression, ...nodes.mdxTextExpression]
    .filter(({ value }) => !commentsAlone.test(value))
    .map(({ value, position }) => ({
      kind: value.trim() === '' ? ('nothing' as const) : ('expression' as const),
      source: `{${value}}`,
      line: position?.start.line ?? 1,
    }));
  return [
    ...expressions,
    ...nodes.mdxjsEsm.flatMap(({ value, position }) =>
      statements(value, position?.start.line ?? 1),
    ),
  ];
}

/** Statements that stand together make one node; each that begins a line is told apart. */
function statements(value: string, firstLine: number): CodeFact[] {
  return value.split('\n').flatMap((source, index) => {
    const kind = /^(import|export)\b/.exec(source)?.[1] as 'import' | 'export' | undefined;
    return kind ? [{ kind, source, line: firstLine + index }] : [];
  });
}
