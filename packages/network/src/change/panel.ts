import { withNodes } from "../graph/view.js";
import { type NodeChange, nodeChange } from "./node-change.js";
import { type TieChange, tieChange } from "./tie-change.js";
import { visibilityOf, type Wave } from "./wave.js";

/** Change among everyone, beside change among those seen both times: the second cannot come from who answered. */
export interface PanelChange {
  readonly full: { readonly nodes: NodeChange; readonly ties: TieChange };
  readonly fixed: { readonly members: readonly string[]; readonly ties: TieChange };
}

/** Ids of the nodes in both waves, asked and answering in both. */
export function fixedPanel(earlier: Wave, later: Wave): string[] {
  const seen = (wave: Wave, id: string) => visibilityOf(wave, id) === "seen" && wave.graph.positions.has(id);
  return earlier.graph.nodes.flatMap(({ id }) => (seen(earlier, id) && seen(later, id) ? [id] : []));
}

/** Compares two waves on the full and on the fixed panel. @throws NotDefined when only one of them is directed. */
export function panelChange(earlier: Wave, later: Wave): PanelChange {
  const members = fixedPanel(earlier, later);
  const inPanel = new Set(members);
  const onPanel = ({ name, graph }: Wave): Wave => ({ name, graph: withNodes(graph, ({ id }) => inPanel.has(id)) });
  return {
    full: { nodes: nodeChange(earlier, later), ties: tieChange(earlier, later) },
    fixed: { members, ties: tieChange(onPanel(earlier), onPanel(later)) },
  };
}
