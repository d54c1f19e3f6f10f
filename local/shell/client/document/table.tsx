/** Tables, with merged cells, in a frame that scrolls by itself when they are wide. */
import type { ReactNode } from 'react';
import { numberAttr } from './node';
import type { DocumentNode } from './node';

interface TableProps {
  readonly node: DocumentNode;
  /** Shows what is in a cell; handed in, because cells hold blocks and blocks hold tables. */
  readonly show: (nodes: readonly DocumentNode[]) => ReactNode;
}

export function Table({ node, show }: TableProps) {
  return (
    <div className="doc-table" tabIndex={0} role="region" aria-label="Table">
      <table>
        <tbody>
          {node.content.map((row, index) => (
            <tr key={index}>
              {row.content.map((cell, column) => (
                <Cell key={column} cell={cell} show={show} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps extends Pick<TableProps, 'show'> {
  readonly cell: DocumentNode;
}

function Cell({ cell, show }: CellProps) {
  const span = {
    colSpan: numberAttr(cell, 'colspan', 1, 100),
    rowSpan: numberAttr(cell, 'rowspan', 1, 1000),
  };
  return cell.type === 'tableHeader' ? (
    <th {...span}>{show(cell.content)}</th>
  ) : (
    <td {...span}>{show(cell.content)}</td>
  );
}
