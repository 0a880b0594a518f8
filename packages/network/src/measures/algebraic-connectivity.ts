import type { Graph } from "../graph/graph.js";
import { requireUndirected } from "../graph/require.js";
import { fromZero, type MeasureCard } from "./card.js";

const enoughSweeps = 100;

/** Second smallest eigenvalue of the Laplacian: 0 when in pieces, larger the harder to cut. Undirected; O(n³). */
export function algebraicConnectivity(graph: Graph): number {
  requireUndirected(graph, "algebraicConnectivity");
  const { n } = graph;
  const matrix = Array.from({ length: n }, () => new Float64Array(n));
  for (let t = 0; t < graph.m; t++) {
    const [a, b] = [graph.sources[t], graph.targets[t]];
    matrix[a][b]--;
    matrix[b][a]--;
    matrix[a][a]++;
    matrix[b][b]++;
  }
  return eigenvalues(matrix).sort((a, b) => a - b)[1] ?? Number.NaN;
}

/** Jacobi's rotations: each sets one entry beside the diagonal to zero, until all are. */
function eigenvalues(matrix: Float64Array[]): number[] {
  const n = matrix.length;
  for (let sweep = 0; sweep < enoughSweeps; sweep++) {
    let beside = 0;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) beside += matrix[p][q] * matrix[p][q];
    if (beside < 1e-24) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(matrix, p, q);
  }
  return matrix.map((row, v) => row[v]);
}

function rotate(matrix: Float64Array[], p: number, q: number): void {
  const entry = matrix[p][q];
  if (entry === 0) return;
  const theta = (matrix[q][q] - matrix[p][p]) / (2 * entry);
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of matrix) {
    const [x, y] = [row[p], row[q]];
    row[p] = cosine * x - sine * y;
    row[q] = sine * x + cosine * y;
  }
  const [upper, lower] = [matrix[p], matrix[q]];
  for (let k = 0; k < upper.length; k++) {
    const [x, y] = [upper[k], lower[k]];
    upper[k] = cosine * x - sine * y;
    lower[k] = sine * x + cosine * y;
  }
}

export const algebraicConnectivityCard: MeasureCard = {
  id: "algebraicConnectivity",
  call: "algebraicConnectivity(graph)",
  source: "Fiedler 1973",
  unit: "index",
  range: fromZero,
  known: { network: "karate", value: 0.4685252267013944, measured: algebraicConnectivity },
};
