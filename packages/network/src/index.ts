export { networkCatalogue } from "./catalogue.js";
export { degreeStability } from "./change/degree-stability.js";
export { DistinctGroups } from "./change/distinct-groups.js";
export { editDistance } from "./change/edit-distance.js";
export { type GroupEvent, type GroupEvents, groupEvents } from "./change/group-events.js";
export { type GroupEventKind, groupEventKinds } from "./change/match-groups.js";
export { type NodeChange, nodeChange, nodeChangeBy } from "./change/node-change.js";
export { fixedPanel, type PanelChange, panelChange } from "./change/panel.js";
export { survivingSimilarity } from "./change/surviving-partitions.js";
export { type TieChange, type TiePair, tieChange } from "./change/tie-change.js";
export { type Visibility, visibilityOf, visibilityOfTie, type Wave } from "./change/wave.js";
export { type Communities, communities } from "./communities/communities.js";
export { type LeidenOptions, leiden } from "./communities/leiden.js";
export { type CommunityOptions, louvain } from "./communities/louvain.js";
export { type PartitionSimilarity, partitionSimilarity } from "./communities/similarity.js";
export { explain } from "./explain.js";
export { type CsvPair, readCsvPair, writeCsv } from "./files/csv-pair.js";
export { readGraphml, writeGraphml } from "./files/graphml.js";
export { type FileFault, type FilePlace, MalformedFile } from "./files/malformed-file.js";
export { type GexfFile, readGexf } from "./files/read-gexf.js";
export { type Moment, writeGexf } from "./files/write-gexf.js";
export type { Adjacency } from "./graph/adjacency.js";
export { buildGraph, type GraphInput, strongest, type TieInput } from "./graph/build.js";
export { Graph, type GraphColumns, type GraphNode, type TieFacts } from "./graph/graph.js";
export { attributeOf, type Groups, groupsBy, groupsOf } from "./graph/groups.js";
export { graphsByKind } from "./graph/kinds.js";
export {
  type FieldIssue,
  type GraphProblem,
  InvalidGraph,
  NotDefined,
  type NotDefinedReason,
  type ProblemCode,
} from "./graph/problems.js";
export { type Report, tiesFromReports } from "./graph/reports.js";
export { type Tie, tiesOf } from "./graph/ties.js";
export { undirectedView, unweightedView, withNodes, withTies, withTiesBetween } from "./graph/view.js";
export { type ForceLayoutOptions, forceLayout, type Layout, type Point } from "./layouts/force-layout.js";
export { type LayoutStrategy, layoutWaves, movement } from "./layouts/layout-waves.js";
export { measureCatalogue } from "./manual/catalogue.js";
export { algebraicConnectivity } from "./measures/algebraic-connectivity.js";
export { assortativity, degreeAssortativity } from "./measures/assortativity.js";
export { betweenness, betweennessFrom, normalizedBetweenness } from "./measures/betweenness.js";
export { boundaryPolarisation } from "./measures/boundary-polarisation.js";
export { type Brokerage, type BrokerageRole, brokerage, brokerageRoles } from "./measures/brokerage.js";
export type { MeasureCard } from "./measures/card.js";
export { betweennessCentralisation, degreeCentralisation } from "./measures/centralisation.js";
export { localClustering, meanClustering, transitivity } from "./measures/clustering.js";
export { type Components, components, giantComponent, isolates } from "./measures/components.js";
export { type Confirmation, confirmedTies } from "./measures/confirmed-ties.js";
export { constraint } from "./measures/constraint.js";
export {
  type CorePattern,
  type CorePeriphery,
  type CorePeripheryOptions,
  corePeriphery,
} from "./measures/core-periphery.js";
export { coreness } from "./measures/coreness.js";
export { type Direction, degrees, meanDegree } from "./measures/degree.js";
export { density } from "./measures/density.js";
export { type Distances, distances } from "./measures/distances.js";
export { effectiveSize } from "./measures/effective-size.js";
export { eiIndex, eiIndexByGroup } from "./measures/ei-index.js";
export { type IntensityLevel, intensityProfile } from "./measures/intensity-profile.js";
export { modularity } from "./measures/modularity.js";
export { type Multiplexity, multiplexity } from "./measures/multiplexity.js";
export { portraitDivergence } from "./measures/portrait-divergence.js";
export { randomWalkControversy } from "./measures/random-walk-controversy.js";
export { type DyadCensus, dyadCensus, dyadReciprocity, reciprocity } from "./measures/reciprocity.js";
export { activeBy, activeNodes, type Size, size } from "./measures/size.js";
export { strengths, totalStrength } from "./measures/strength.js";
export { triadCensus } from "./measures/triad-census.js";
export { weightedBetweenness } from "./measures/weighted-betweenness.js";
export {
  type AgainstNull,
  againstNull,
  eiAgainstNull,
  modularityAgainstNull,
  type NullOptions,
} from "./null-models/against-null.js";
export { type Polarisation, polarisation } from "./null-models/polarisation.js";
export { type RewireOptions, rewired } from "./null-models/rewire.js";
export { differenceMap, networkPicture, type Panel, type PictureOptions, smallMultiples } from "./pictures/pictures.js";
export type { Language } from "./say.js";
export { twoModeBetweenness } from "./two-mode/betweenness.js";
export { partnerOverlap, squareClosure } from "./two-mode/clustering.js";
export { modeSizes, twoModeDegreeShare } from "./two-mode/degree.js";
export { twoModeModularity } from "./two-mode/modularity.js";
export { type ProjectionWeight, projection } from "./two-mode/projection.js";
